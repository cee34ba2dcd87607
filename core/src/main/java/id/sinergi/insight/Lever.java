package id.sinergi.insight;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a goal gains if one indicator below it reached its target. An analytic aid, no official
 * score. Immutable and thread-safe.
 *
 * @param indicator that would reach its target
 * @param agency id of the agency that answers for it: its lead
 * @param owner who answers for it there: the owner the lead names, else that of the first goal, in
 *     id order, that it measures
 * @param present what it attains now, together
 * @param weight how much the goal moves with it, in points for each point, at the present figures:
 *     its effective weight; of what is not reported what it would be once that is in
 * @param estimate what the goal gains, in points, by the sweep of sensitivities
 * @param exact the same by re-evaluation, in points; empty if it was not asked for, or cannot be
 * @param actuals what would have to be reported for the exact gain; empty without one
 * @param reason why it cannot be; empty if it was not asked for
 */
public record Lever(
    Indicator indicator,
    String agency,
    Owner owner,
    Figure present,
    double weight,
    double estimate,
    OptionalDouble exact,
    List<Actual> actuals,
    Optional<Text> reason) {

  /** Copies the actuals. */
  public Lever {
    actuals = List.copyOf(actuals);
  }

  /**
   * What the goal gains: exact where that is known, else the estimate.
   *
   * @return in points
   */
  public double gain() {
    return exact.orElse(estimate);
  }

  /** One line: such as {@code kek +3.2 (exact) 84.5 by kemenkes}. */
  @Override
  public String toString() {
    return indicator.id()
        + " +"
        + Rounding.displayed(gain(), 2)
        + (exact.isPresent() ? " (exact) " : " (estimate) ")
        + present
        + " by "
        + agency;
  }
}
