package id.sinergi.evaluate;

/**
 * How much a goal's figure moves, in points, when an indicator's figure moves by one point.
 *
 * @param value 0 if the indicator does not reach the goal
 * @param isExact whether all on the way is linear, so that this is the sum over paths of the
 *     products of renormalised weights; otherwise it holds at the present figures only
 * @param view the way on which the figures travel
 */
public record EffectiveWeight(double value, boolean isExact, View view) {
  /** One line: the weight, and whether it is exact or local. */
  @Override
  public String toString() {
    return value + (isExact ? " (" : " (local, ") + view + ")";
  }
}
