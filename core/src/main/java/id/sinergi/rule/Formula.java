package id.sinergi.rule;

/**
 * How a target and an actual make a percentage: one of the {@link Standard} formulas, or one with
 * points of its own. Values are immutable.
 *
 * <p>The variants disagree strongly (lower is better, target 10, actual 5: {@code MIRROR} 150,
 * {@code RECIPROCAL} 200), so the id of the formula travels with every figure.
 */
public sealed interface Formula permits Standard, Stabilize, Table {

  /**
   * The name that travels with every figure.
   *
   * @return such as {@code MIRROR}, {@code TABLE}
   */
  String id();

  /**
   * Whether the points, if any, are strictly increasing in x.
   *
   * @return true also for a formula without points
   */
  boolean isIncreasing();

  /**
   * Whether this formula pays for moving away from the target, such as {@code TARGET_RATIO} where
   * lower is better.
   *
   * @param polarity of the indicator
   * @return true if the formula runs against the polarity
   */
  boolean runsAgainst(Polarity polarity);

  /**
   * Whether this formula is of the kind that the polarity needs: {@code STABILIZE} formulas and
   * {@code STABILIZE} polarity belong to each other.
   *
   * @param polarity of the indicator
   * @return false if one of the two is {@code STABILIZE} and the other is not
   */
  boolean fits(Polarity polarity);
}
