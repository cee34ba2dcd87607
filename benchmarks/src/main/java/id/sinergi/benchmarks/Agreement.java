package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;

/** That two ways to the same answer give the same answer. */
final class Agreement {
  private static final double TOLERANCE = 1e-9;

  private Agreement() {}

  /** Our official score of every node, by node; NaN where there is none. */
  static double[] scores(Evaluation evaluation, Tables tables) {
    double[] scores = new double[tables.nodes.length];
    for (int node = 0; node < scores.length; node++) {
      Figure score = evaluation.node(tables.nodes[node]).score();
      scores[node] = score.value().orElse(Double.NaN);
    }
    return scores;
  }

  /**
   * Runs a peer and compares.
   *
   * @param ours by node
   * @throws IllegalStateException if one score differs by more than 1e-9 points, or is missing on
   *     one side only
   */
  static <P extends Peer> P checked(P peer, double[] ours) {
    peer.run();
    double[] theirs = peer.scores();
    String name = peer.getClass().getSimpleName();
    if (theirs.length != ours.length) {
      throw new IllegalStateException(name + ": " + theirs.length + " for " + ours.length);
    }
    for (int node = 0; node < ours.length; node++) {
      boolean same =
          Double.isNaN(ours[node])
              ? Double.isNaN(theirs[node])
              : Math.abs(ours[node] - theirs[node]) <= TOLERANCE;
      if (!same) {
        throw new IllegalStateException(
            name + " has (" + theirs[node] + ") for node " + node + ", we (" + ours[node] + ").");
      }
    }
    return peer;
  }
}
