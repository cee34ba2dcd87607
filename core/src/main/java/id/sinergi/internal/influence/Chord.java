package id.sinergi.internal.influence;

import id.sinergi.rule.Aggregation;

/**
 * What an aggregate comes to, and its mean slope by each member while all of them go from one value
 * to another together: the integral of its derivatives on the way. So slopes times differences sum
 * to the difference of the aggregate, but for rounding.
 *
 * <ul>
 *   <li>A weighted mean has one slope everywhere: the renormalised weight.
 *   <li>The weakest member is, for a while each, one of the lines that members follow from old to
 *       new value; how long a member is the weakest is its slope.
 *   <li>Of a geometric mean the members go by equal factors, so that its logarithm is linear: the
 *       weight times the logarithmic mean of the aggregate over that of the member. At zero, where
 *       there is no logarithm, the members that leave or come to zero bear all, by their weights.
 * </ul>
 */
final class Chord {
  private Chord() {}

  /**
   * An aggregate of members, those of weight 0 left out; NaN where there is none: nothing counts,
   * or a geometric mean has a negative member. O(members).
   */
  static double value(Aggregation aggregation, double[] weights, double[] values, int count) {
    double sum = 0;
    double all = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      if (weights[i] > 0) {
        least = Math.min(least, values[i]);
        all += weights[i];
      }
    }
    if (all == 0 || (aggregation == Aggregation.GEOMETRIC && least < 0)) {
      return Double.NaN;
    }
    if (aggregation == Aggregation.WEAKEST
        || (aggregation == Aggregation.GEOMETRIC && least == 0)) {
      return least;
    }
    for (int i = 0; i < count; i++) { // from the least, so that small differences keep their digits
      if (weights[i] > 0) {
        boolean isMean = aggregation == Aggregation.WEIGHTED_MEAN;
        sum += weights[i] * (isMean ? values[i] - least : StrictMath.log(values[i] / least));
      }
    }
    return aggregation == Aggregation.WEIGHTED_MEAN
        ? least + sum / all
        : least * StrictMath.exp(sum / all);
  }

  /** Writes the slopes; false, and nothing written, where there is no aggregate at either end. */
  static boolean slopes(
      Aggregation aggregation,
      double[] weights,
      double[] from,
      double[] to,
      int count,
      double[] out) {
    double start = value(aggregation, weights, from, count);
    double end = value(aggregation, weights, to, count);
    if (Double.isNaN(start) || Double.isNaN(end)) {
      return false;
    }
    switch (aggregation) {
      case WEIGHTED_MEAN -> shares(weights, count, out);
      case WEAKEST -> weakest(weights, from, to, count, out);
      case GEOMETRIC -> {
        if (start == 0 || end == 0) {
          atZero(weights, from, to, count, end - start, out);
        } else {
          shares(weights, count, out);
          double mean = logarithmicMean(start, end);
          for (int i = 0; i < count; i++) {
            out[i] = weights[i] > 0 ? out[i] * mean / logarithmicMean(from[i], to[i]) : 0;
          }
        }
      }
    }
    return true;
  }

  private static void shares(double[] weights, int count, double[] out) {
    double all = 0;
    for (int i = 0; i < count; i++) {
      all += weights[i];
    }
    for (int i = 0; i < count; i++) {
      out[i] = weights[i] / all;
    }
  }

  /** From one line to the next that goes below it; O(members) for each. */
  private static void weakest(
      double[] weights, double[] from, double[] to, int count, double[] out) {
    int lowest = -1;
    for (int i = 0; i < count; i++) {
      out[i] = 0;
      boolean isLower =
          lowest < 0 || from[i] < from[lowest] || (from[i] == from[lowest] && to[i] < to[lowest]);
      if (weights[i] > 0 && isLower) {
        lowest = i;
      }
    }
    double now = 0;
    while (now < 1) {
      int next = lowest;
      double until = 1;
      for (int i = 0; i < count; i++) {
        double faster = (to[lowest] - from[lowest]) - (to[i] - from[i]);
        if (weights[i] > 0 && faster > 0) {
          double met = Math.max(now, (from[i] - from[lowest]) / faster);
          boolean isSteeper = next == lowest || to[i] - from[i] < to[next] - from[next];
          if (met < until || (met == until && met < 1 && isSteeper)) {
            until = met;
            next = i;
          }
        }
      }
      out[lowest] += until - now;
      now = until;
      lowest = next;
    }
  }

  private static void atZero(
      double[] weights, double[] from, double[] to, int count, double difference, double[] out) {
    double all = 0;
    for (int i = 0; i < count; i++) {
      boolean bears = (from[i] == 0) != (to[i] == 0);
      out[i] = bears ? weights[i] : 0;
      all += out[i];
    }
    for (int i = 0; i < count; i++) {
      out[i] = out[i] > 0 ? difference * (out[i] / all) / (to[i] - from[i]) : 0;
    }
  }

  /** The mean of two positive numbers by which their difference is that of their logarithms. */
  private static double logarithmicMean(double one, double other) {
    double growth = (other - one) / one;
    if (growth == 0) {
      return one;
    }
    boolean isClose = Math.abs(growth) < 0.5; // apart, a growth of nearly -1 has lost its digits
    double log = isClose ? StrictMath.log1p(growth) : StrictMath.log(other / one);
    return one * growth / log;
  }
}
