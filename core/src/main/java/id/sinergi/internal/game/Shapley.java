package id.sinergi.internal.game;

import id.sinergi.internal.figures.Pairwise;
import java.util.Arrays;

/**
 * What each player brings to what all are worth, averaged over every order in which they could join
 * (Shapley 1953). Sums are pairwise over coalitions at fixed positions, so that the same game gives
 * the same bits everywhere.
 */
public final class Shapley {
  /** So many players are worked out exactly: 65,536 coalitions. */
  public static final int MOST_EXACT = 16;

  private final double[] values;
  private final double[] errors; // empty where nothing is estimated
  private final double[] lost;

  private Shapley(double[] values, double[] errors, double[] lost) {
    this.values = values;
    this.errors = errors;
    this.lost = lost;
  }

  /** Of the values of a game that is known to be additive. */
  public static Shapley additive(double[] values) {
    double[] copy = values.clone();
    return new Shapley(copy, new double[0], copy);
  }

  /** Over all coalitions, each asked for once; O(2^players) worths, players x 2^players sums. */
  public static Shapley exact(Game game) {
    int players = game.players();
    if (players > MOST_EXACT) {
      throw new IllegalArgumentException(
          "The players (" + players + ") are more than 16. Maybe sample them.");
    }
    double[] worths = worths(game);
    double[] weights = weights(players);
    double[] values = new double[players];
    double[] lost = new double[players];
    double[] terms = new double[worths.length / 2];
    for (int player = 0; player < players; player++) {
      int bit = 1 << player;
      int count = 0;
      for (int without = 0; without < worths.length; without++) {
        if ((without & bit) == 0) {
          terms[count++] =
              weights[Integer.bitCount(without)] * (worths[without | bit] - worths[without]);
        }
      }
      values[player] = Pairwise.sum(terms, count);
      int all = worths.length - 1;
      lost[player] = worths[all] - worths[all ^ bit];
    }
    return new Shapley(values, new double[0], lost);
  }

  private static double[] worths(Game game) {
    boolean[] in = new boolean[game.players()];
    double[] worths = new double[1 << in.length];
    for (int coalition = 0; coalition < worths.length; coalition++) {
      for (int player = 0; player < in.length; player++) {
        in[player] = (coalition & (1 << player)) != 0;
      }
      worths[coalition] = game.worth(in);
    }
    return worths;
  }

  /** The part of all orders in which a player joins just so many: s! (n - s - 1)! / n!. */
  private static double[] weights(int players) {
    double[] weights = new double[players];
    double choices = players; // n times the ways to choose s of the n - 1 others
    for (int size = 0; size < players; size++) {
      weights[size] = 1 / choices;
      choices = choices * (players - 1 - size) / (size + 1);
    }
    return weights;
  }

  /**
   * Over random orders, each with its reverse, so that what joins early in one joins late in the
   * other. O(orders x players) worths.
   *
   * @param seed the same seed gives the same orders everywhere
   * @param pairs of orders; at least 2
   */
  public static Shapley sampled(Game game, long seed, int pairs) {
    int players = game.players();
    Orders orders = new Orders(players, seed);
    double[][] means = new double[players][pairs];
    double[] forwards = new double[players];
    double[] backwards = new double[players];
    for (int pair = 0; pair < pairs; pair++) {
      int[] order = orders.next();
      join(game, order, forwards);
      join(game, reversed(order), backwards);
      for (int player = 0; player < players; player++) {
        means[player][pair] = (forwards[player] + backwards[player]) / 2;
      }
    }
    double[] values = new double[players];
    double[] errors = new double[players];
    for (int player = 0; player < players; player++) {
      values[player] = Pairwise.sum(means[player], pairs) / pairs;
      errors[player] = error(means[player], values[player]);
    }
    return new Shapley(values, errors, lost(game));
  }

  /** Writes what each player adds when it joins those before it in an order. */
  private static void join(Game game, int[] order, double[] added) {
    boolean[] in = new boolean[order.length];
    double before = game.worth(in);
    for (int player : order) {
      in[player] = true;
      double now = game.worth(in);
      added[player] = now - before;
      before = now;
    }
  }

  private static int[] reversed(int[] order) {
    int[] reversed = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      reversed[i] = order[order.length - 1 - i];
    }
    return reversed;
  }

  /** The standard error of the mean of independent pairs. */
  private static double error(double[] pairs, double mean) {
    double[] squares = new double[pairs.length];
    for (int i = 0; i < squares.length; i++) {
      double off = pairs[i] - mean;
      squares[i] = off * off;
    }
    double variance = Pairwise.sum(squares, squares.length) / (pairs.length - 1);
    return Math.sqrt(variance / pairs.length);
  }

  private static double[] lost(Game game) {
    boolean[] in = new boolean[game.players()];
    Arrays.fill(in, true);
    double all = game.worth(in);
    double[] lost = new double[in.length];
    for (int player = 0; player < in.length; player++) {
      in[player] = false;
      lost[player] = all - game.worth(in);
      in[player] = true;
    }
    return lost;
  }

  /** What a player brings. */
  public double value(int player) {
    return values[player];
  }

  /** What all bring together: what they are worth less what nobody is. */
  public double sum() {
    return Pairwise.sum(values, values.length);
  }

  /** Whether values are estimated. */
  public boolean isEstimated() {
    return errors.length > 0;
  }

  /** The standard error of a value; 0 where nothing is estimated. */
  public double standardError(int player) {
    return isEstimated() ? errors[player] : 0;
  }

  /** What all are worth less what they are without a player. */
  public double leaveOneOut(int player) {
    return lost[player];
  }
}
