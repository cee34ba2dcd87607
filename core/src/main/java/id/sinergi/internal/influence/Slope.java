package id.sinergi.internal.influence;

import id.sinergi.internal.figures.Members;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.figures.Policy;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;

/**
 * How much an aggregate moves with its members, at the present figures: what is the same for all of
 * them.
 *
 * @param aggregate its value
 * @param carries whether any member carries weight
 * @param isSole whether one member alone is in it, which it then is, whatever the kind
 * @param weights of all that count
 * @param weakest the position of the first member that is as weak as the aggregate, or -1; it
 *     stands for all that are
 */
record Slope(
    Aggregation aggregation,
    double aggregate,
    boolean carries,
    boolean isSole,
    double weights,
    int weakest) {

  /** Of an aggregate whose members are gathered; O(members). */
  static Slope of(Members members, Aggregation aggregation, Rulebook rulebook, double aggregate) {
    boolean countsMissing = !Double.isNaN(Policy.missingAs(rulebook));
    double[] weights = new double[members.count()];
    int counting = 0;
    int weakest = -1;
    for (int i = 0; i < weights.length; i++) {
      boolean isValue = members.isValue(i);
      if (isValue || (countsMissing && members.isMissing(i))) {
        weights[i] = members.weight(i);
        counting++;
      }
      if (weakest < 0 && isValue && members.value(i) == aggregate) {
        weakest = i;
      }
    }
    return new Slope(
        aggregation,
        aggregate,
        members.carry(),
        counting == 1,
        Pairwise.sum(weights, weights.length),
        weakest);
  }

  /** With respect to a member that has a value. */
  double by(int position, double weight, double value) {
    if (isSole) {
      return 1.0;
    }
    if (aggregation == Aggregation.WEAKEST) {
      return position == weakest ? 1.0 : 0.0;
    }
    double part = weight / weights;
    if (aggregation == Aggregation.WEIGHTED_MEAN) {
      return part;
    }
    // the limit at a zero member has no slope to speak of
    return aggregate == 0 ? 0.0 : part * aggregate / value;
  }

  /** Whether it is the same at any figures. */
  boolean isLinear() {
    return isSole || aggregation == Aggregation.WEIGHTED_MEAN;
  }
}
