package id.sinergi.internal.game;

import java.util.Arrays;

/** A game whose coalitions are worth what a table says, by the bits of who is in. */
final class TableGame implements Game {
  private final double[] worths;

  TableGame(double... worths) {
    this.worths = worths.clone();
  }

  double[] worths() {
    return worths.clone();
  }

  @Override
  public int players() {
    return Integer.numberOfTrailingZeros(worths.length);
  }

  @Override
  public double worth(boolean[] in) {
    int bits = 0;
    for (int player = 0; player < in.length; player++) {
      bits |= in[player] ? 1 << player : 0;
    }
    return worths[bits];
  }

  @Override
  public String toString() {
    return Arrays.toString(worths);
  }
}
