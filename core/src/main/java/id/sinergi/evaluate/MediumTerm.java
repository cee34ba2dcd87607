package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.time.Period;
import java.util.Optional;

/**
 * How far an indicator is, in the window of an evaluation, of what a medium-term plan ends with.
 *
 * @param period of the target
 * @param plan that states it; empty if it is in no named plan, or those of the parties are in
 *     several
 * @param target in the unit of the indicator; may be a range
 * @param actual of the window, whole; of an amount that is to grow over several years, what came in
 *     since these began
 * @param attainment of the actual against the target, by the formula and the rulebook of the
 *     indicator; not due of an amount that is of another length of time; not reported while any
 *     part of it is missing; not applicable to a chain of parties
 * @param distance how far the actual is from the target, in the unit of the indicator: above 0 is
 *     better
 */
public record MediumTerm(
    Period period,
    Optional<String> plan,
    Quantity target,
    Quantity actual,
    Figure attainment,
    Quantity distance) {
  /** Such as {@code 75.00 of 14.00 % in 2024 (RPJMN)}. */
  @Override
  public String toString() {
    return attainment
        + " of "
        + target
        + " in "
        + period
        + plan.map(it -> " (" + it + ")").orElse("");
  }
}
