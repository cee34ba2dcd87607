package id.sinergi.insight;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Agency;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a goal gains if all that one agency itself reports below it reached its target together, the
 * other parties of shared indicators staying as they are. An analytic aid, no official score.
 * Immutable and thread-safe.
 *
 * @param agency that reports: the lead of an indicator, or a party of a shared one
 * @param indicators how many of those that lift the goal, by the estimate, it has still to move
 * @param without how many of them cannot be supposed at their target; the exact gain is without
 *     them
 * @param estimate the sum of the estimates, in points; of a shared indicator its part of the way
 *     that all parties have to their targets
 * @param exact by one re-evaluation with all of them, in points; empty where the goal would have no
 *     value
 * @param actuals what it would have to report for the exact gain; empty without one
 */
public record AgencyLever(
    Agency agency,
    int indicators,
    int without,
    double estimate,
    OptionalDouble exact,
    List<Actual> actuals) {

  /** Copies the actuals. */
  public AgencyLever {
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

  /** One line: such as {@code kemenkes +3.2 (exact) by 2 indicators}. */
  @Override
  public String toString() {
    return agency.id()
        + " +"
        + Rounding.displayed(gain(), 2)
        + (exact.isPresent() ? " (exact)" : " (estimate)")
        + " by "
        + indicators
        + (indicators == 1 ? " indicator" : " indicators");
  }
}
