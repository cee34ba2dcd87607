package id.sinergi.internal.influence;

import id.sinergi.internal.figures.Members;
import id.sinergi.rule.Aggregation;

/**
 * How far an aggregate other than a mean can rise by one member.
 *
 * @param rise no more than this; without end but for the weakest of several
 * @param zeros how many members of a geometric mean are zero, or count as that
 * @param weights of all that count
 * @param logarithms the sum of weights times logarithms of those that are not zero
 */
record Room(double rise, int zeros, double weights, double logarithms) {

  /** Of an aggregate that has a value; O(members). */
  static Room of(Members members, Aggregation aggregation, double missingAs, double aggregate) {
    double next = Double.POSITIVE_INFINITY; // after the first that is as weak as the aggregate
    boolean isPast = false;
    int zeros = 0;
    double weights = 0;
    double logarithms = 0;
    for (int i = 0; i < members.count(); i++) {
      boolean counts = members.isValue(i) || (members.isMissing(i) && !Double.isNaN(missingAs));
      if (!counts) {
        continue;
      }
      double value = members.isValue(i) ? members.value(i) : missingAs;
      weights += members.weight(i);
      if (!isPast && value == aggregate) {
        isPast = true;
      } else {
        next = Math.min(next, value);
      }
      if (value == 0) {
        zeros++;
      } else if (aggregation == Aggregation.GEOMETRIC) {
        logarithms += members.weight(i) * StrictMath.log(value);
      }
    }
    boolean isWeakest = aggregation == Aggregation.WEAKEST;
    double rise = isWeakest ? next - aggregate : Double.POSITIVE_INFINITY;
    return new Room(rise, isWeakest ? 0 : zeros, weights, logarithms);
  }

  /** What a geometric mean comes to if its one member at zero, of that weight, were so much. */
  double at(double weight, double value) {
    return StrictMath.exp((logarithms + weight * StrictMath.log(value)) / weights);
  }
}
