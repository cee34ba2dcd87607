package id.sinergi.rule;

/** Checks parts of a whole. */
final class Parts {

  private Parts() {}

  static double part(double part, String what) {
    if (!(part >= 0 && part <= 1)) { // also refuses NaN
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + part
              + ") must lie in 0..1. Maybe it was meant in percent ("
              + part / 100
              + ").");
    }
    return part + 0.0; // -0.0 becomes 0.0
  }
}
