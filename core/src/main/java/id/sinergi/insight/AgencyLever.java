package id.sinergi.insight;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Agency;
import java.util.OptionalDouble;

/**
 * What a goal gains if all indicators below it that one agency answers for reached their targets
 * together. An analytic aid, no official score. Immutable and thread-safe.
 *
 * @param agency the lead of all of them
 * @param indicators how many of its indicators lift the goal, by the estimate
 * @param without how many of them cannot be supposed at their target; the exact gain is without
 *     them
 * @param estimate the sum of the estimates, in points
 * @param exact by one re-evaluation with all of them, in points; empty where the goal would have no
 *     value
 */
public record AgencyLever(
    Agency agency, int indicators, int without, double estimate, OptionalDouble exact) {

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
