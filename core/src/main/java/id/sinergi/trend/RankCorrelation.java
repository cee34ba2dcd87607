package id.sinergi.trend;

import java.util.Arrays;

/** How far two series rank alike (Spearman): 1 if in the same order, -1 if in the opposite one. */
final class RankCorrelation {
  private RankCorrelation() {}

  /** Whether all members are alike, so that they have no order. */
  static boolean isConstant(double... series) {
    return Arrays.stream(series).distinct().count() < 2;
  }

  /**
   * The correlation of the ranks; those that tie share the mean of their ranks. Symmetric to the
   * bit, as all but the last division is of whole numbers.
   *
   * @param a finite, not constant
   * @param b finite, as many, not constant
   * @return -1..1
   */
  static double of(double[] a, double[] b) {
    long[] rankA = fromMiddle(a);
    long[] rankB = fromMiddle(b);
    long together = 0;
    long alone = 0;
    long other = 0;
    for (int i = 0; i < a.length; i++) {
      together += rankA[i] * rankB[i];
      alone += rankA[i] * rankA[i];
      other += rankB[i] * rankB[i];
    }
    double correlation = together / Math.sqrt((double) alone * (double) other);
    return Math.max(-1, Math.min(1, correlation)) + 0.0; // never -0.0
  }

  /** How many are less, less how many are greater: twice the mean rank, counted from the middle. */
  private static long[] fromMiddle(double... series) {
    long[] ranks = new long[series.length];
    for (int i = 0; i < ranks.length; i++) {
      for (double other : series) {
        ranks[i] += Double.compare(series[i] + 0.0, other + 0.0);
      }
    }
    return ranks;
  }
}
