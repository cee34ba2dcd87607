package id.sinergi.internal.engine;

import java.util.stream.DoubleStream;

/**
 * Sums over fixed positions.
 *
 * <p>The terms are the leaves of a complete binary tree whose width is the next power of two; what
 * is beyond the last term, like a member that takes no part, is 0.0 in its place. Each inner node
 * is its left plus its right. So a sum depends on the terms and their positions alone: not on the
 * order of a document, not on threads; and one changed leaf changes no more sums than the tree is
 * deep.
 */
public final class Pairwise {
  private static final double NEGLIGIBLE = 1e-15;

  private Pairwise() {}

  /** The sum of the first {@code count} terms; zero if it is negligible beside their magnitudes. */
  public static double sum(double[] terms, int count) {
    double sum = count == 0 ? 0.0 : tree(terms, 0, count);
    if (sum == 0.0) {
      return 0.0; // also folds -0.0
    }
    double magnitude = 0.0;
    boolean mixed = false;
    for (int i = 0; i < count; i++) {
      magnitude += Math.abs(terms[i]);
      mixed |= terms[i] != 0.0 && terms[i] > 0 != sum > 0;
    }
    return mixed && Math.abs(sum) < NEGLIGIBLE * magnitude ? 0.0 : sum;
  }

  /** The same of the terms of a stream, in its order. */
  public static double sum(DoubleStream terms) {
    double[] each = terms.toArray();
    return sum(each, each.length);
  }

  private static double tree(double[] terms, int from, int to) {
    int count = to - from;
    if (count == 1) {
      return terms[from];
    }
    int half = Integer.highestOneBit(count - 1);
    return tree(terms, from, from + half) + tree(terms, from + half, to);
  }
}
