package id.sinergi.internal.figures;

import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;

/**
 * How members become the figure of their goal (1-model, 1.5).
 *
 * @param isStrict whether one that is missing makes it missing
 * @param missingAs what one that is missing counts as; NaN where it is left out
 * @param minCoverage of a figure that counts
 */
public record Policy(
    Aggregation aggregation, boolean isStrict, double missingAs, double minCoverage) {

  public static Policy of(Aggregation aggregation, Rulebook rulebook) {
    boolean isStrict =
        aggregation == Aggregation.WEAKEST
            || rulebook.incompleteMembers() == IncompleteMembers.STRICT;
    return new Policy(aggregation, isStrict, missingAs(rulebook), rulebook.minCoverage());
  }

  /** What a missing member counts as, or NaN where it is left out. */
  public static double missingAs(Rulebook rulebook) {
    return rulebook.incompleteMembers() == IncompleteMembers.AS_FLOOR
        ? rulebook.floor().orElse(0.0)
        : Double.NaN;
  }

  /** Whether a member without a value takes part. */
  boolean countsMissing() {
    return !Double.isNaN(missingAs);
  }

  public boolean isMean() {
    return aggregation == Aggregation.WEIGHTED_MEAN;
  }

  /** Whether a member without a value is left out, and the others stand for it. */
  boolean leavesOut() {
    return !isStrict && !countsMissing();
  }

  boolean isGeometric() {
    return aggregation == Aggregation.GEOMETRIC;
  }
}
