package id.sinergi.benchmarks;

/** The memory limit: one plain pass over the arrays, without any state, check or other view. */
final class Floor implements Peer {
  private final Figures from;
  private final double[] attained;
  private final double[] scores;

  Floor(Figures from) {
    this.from = from;
    attained = new double[from.target.length];
    scores = new double[from.nodes()];
  }

  @Override
  public void run() {
    for (int i = 0; i < attained.length; i++) {
      double percent = 100 * from.actual[i] / from.target[i];
      attained[i] = from.isLowerBetter[i] ? 200 - percent : percent;
    }
    for (int node = scores.length - 1; node >= 0; node--) {
      double measured =
          mean(
              attained,
              from.rowFigure,
              from.rowWeight,
              from.firstRow[node],
              from.firstRow[node + 1]);
      int first = from.firstChild[node];
      int last = from.firstChild[node + 1];
      scores[node] =
          first == last
              ? measured
              : (measured + mean(scores, from.child, from.childWeight, first, last)) / 2;
    }
  }

  private static double mean(double[] values, int[] members, double[] weights, int from, int to) {
    double sum = 0;
    double weight = 0;
    for (int i = from; i < to; i++) {
      double value = values[members[i]];
      if (!Double.isNaN(value)) { // reported
        sum += weights[i] * value;
        weight += weights[i];
      }
    }
    return sum / weight; // NaN if nothing was reported
  }

  @Override
  public double[] scores() {
    return scores;
  }
}
