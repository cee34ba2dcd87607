package id.sinergi.insight;

/**
 * Which random orders an {@link Attribution} draws where there are too many parties. Immutable.
 *
 * @param seed the same seed draws the same orders, on every machine
 * @param orders how many: even, as each comes with its reverse, and at least 4
 */
public record Sampling(long seed, int orders) {

  /** Refuses an odd number, and too few. */
  public Sampling {
    if (orders < 4 || orders % 2 != 0) {
      throw new IllegalArgumentException(
          "The orders ("
              + orders
              + ") must be an even number from 4. Maybe "
              + Math.max(4, orders + 1L)
              + " was meant.");
    }
  }
}
