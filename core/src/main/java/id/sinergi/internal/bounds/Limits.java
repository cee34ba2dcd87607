package id.sinergi.internal.bounds;

import id.sinergi.rule.Rulebook;

/**
 * Between what figures are held. An open side is a number far beyond all figures, not an infinity:
 * sums and means of it have an answer, which is far beyond all figures too.
 */
record Limits(double floor, double cap) {
  private static final double OPEN = 1e200;
  private static final double BEYOND = 1e100; // whatever the weights: they lie within 1e-15..1e18

  static Limits of(Rulebook rulebook) {
    return new Limits(rulebook.floor().orElse(-OPEN), rulebook.cap().orElse(OPEN));
  }

  /** Of both together: the least floor and the greatest cap. */
  Limits and(Limits other) {
    return new Limits(Math.min(floor, other.floor), Math.max(cap, other.cap));
  }

  static boolean isOpen(double edge) {
    return Math.abs(edge) >= BEYOND;
  }

  /** The same edge; however it was thinned out by weights, an open one is open in full. */
  static double settled(double edge) {
    return isOpen(edge) ? Math.copySign(OPEN, edge) : edge;
  }

  /** Of a mean of logarithms, which thins out too much to tell. */
  static double open() {
    return OPEN;
  }
}
