package id.sinergi.internal.game;

/**
 * Random orders of players. The generator is written out (SplitMix64, by Steele, Lea and Flood, and
 * the shuffle of Fisher and Yates), so that a seed means the same orders under every JDK.
 */
final class Orders {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private final int[] order;
  private long state;

  Orders(int players, long seed) {
    order = new int[players];
    for (int player = 0; player < players; player++) {
      order[player] = player;
    }
    state = seed;
  }

  /** The next order; the array is used again. */
  int[] next() {
    for (int i = order.length - 1; i > 0; i--) {
      int j = below(i + 1);
      int other = order[j];
      order[j] = order[i];
      order[i] = other;
    }
    return order;
  }

  /** A number from 0; larger ones are rarer by less than one in 2^32 of what is asked for. */
  private int below(int bound) {
    return (int) (((mixed() >>> 32) * bound) >>> 32);
  }

  private long mixed() {
    state += GOLDEN;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
