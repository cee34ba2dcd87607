package id.sinergi.internal.figures;

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
    return sum == 0.0 ? 0.0 : settled(sum, terms, count); // also folds -0.0
  }

  private static double settled(double sum, double[] terms, int count) {
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

  /** The same of a few terms at ascending positions, all others of which are 0. */
  public static double sum(int[] positions, double[] terms, int count) {
    double sum = count == 0 ? 0.0 : tree(positions, terms, 0, count);
    return sum == 0.0 ? 0.0 : settled(sum, terms, count);
  }

  private static double tree(int[] positions, double[] terms, int from, int to) {
    if (to - from == 1) {
      return terms[from];
    }
    int half = Integer.highestOneBit(positions[from] ^ positions[to - 1]); // where they part
    int middle = from + 1;
    while ((positions[middle] & half) == 0) {
      middle++;
    }
    return tree(positions, terms, from, middle) + tree(positions, terms, middle, to);
  }

  /** The sum as it is, also if it is negligible; -0.0 counts as it is. */
  static double tree(double[] terms, int count) {
    return switch (count) {
      case 0 -> 0.0;
      case 1 -> terms[0];
      case 2 -> terms[0] + terms[1];
      case 3 -> (terms[0] + terms[1]) + terms[2];
      case 4 -> four(terms, 0);
      case 16 -> (four(terms, 0) + four(terms, 4)) + (four(terms, 8) + four(terms, 12));
      default -> tree(terms, 0, count);
    };
  }

  private static double four(double[] terms, int from) {
    return (terms[from] + terms[from + 1]) + (terms[from + 2] + terms[from + 3]);
  }

  /** The sum of the absolute terms. */
  static double magnitude(double[] terms, int count) {
    return count == 0 ? 0.0 : magnitude(terms, 0, count);
  }

  private static double magnitude(double[] terms, int from, int to) {
    int count = to - from;
    if (count == 1) {
      return Math.abs(terms[from]);
    }
    int half = Integer.highestOneBit(count - 1);
    return magnitude(terms, from, from + half) + magnitude(terms, from + half, to);
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
