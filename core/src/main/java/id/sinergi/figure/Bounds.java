package id.sinergi.figure;

import java.util.OptionalDouble;

/**
 * The least and the greatest that a figure could be once what is missing is reported. Immutable.
 *
 * @param low in percent; empty where nothing holds it from below
 * @param high in percent, at least {@code low}; empty where nothing holds it from above
 */
public record Bounds(OptionalDouble low, OptionalDouble high) {
  /** Refuses what is no interval of numbers. */
  public Bounds {
    require(low);
    require(high);
    if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
      throw new IllegalArgumentException(
          "The lower bound ("
              + low.getAsDouble()
              + ") is above the upper one ("
              + high.getAsDouble()
              + "). Maybe they were given in the other order.");
    }
  }

  private static void require(OptionalDouble bound) {
    if (bound.isPresent() && !Double.isFinite(bound.getAsDouble())) {
      throw new IllegalArgumentException(
          "The bound (" + bound.getAsDouble() + ") is no number. Maybe that side is open: empty.");
    }
  }

  /**
   * Bounds on both sides.
   *
   * @param low in percent
   * @param high in percent, at least {@code low}
   * @return the bounds
   */
  public static Bounds of(double low, double high) {
    return new Bounds(OptionalDouble.of(low), OptionalDouble.of(high));
  }

  /**
   * Whether a value lies between them, or on one of them.
   *
   * @param value in percent
   * @return true on an open side
   */
  public boolean contains(double value) {
    return value >= low.orElse(value) && value <= high.orElse(value);
  }

  /**
   * Whether other bounds lie between these.
   *
   * @param other any
   * @return true of equal ones
   */
  public boolean encloses(Bounds other) {
    return (low.isEmpty()
            || (other.low.isPresent() && other.low.getAsDouble() >= low.getAsDouble()))
        && (high.isEmpty()
            || (other.high.isPresent() && other.high.getAsDouble() <= high.getAsDouble()));
  }

  /**
   * Whether there is one value only.
   *
   * @return false where a side is open
   */
  public boolean isExact() {
    return low.isPresent() && low.equals(high);
  }

  /**
   * How far they are apart.
   *
   * @return in points, at least 0; empty where a side is open
   */
  public OptionalDouble width() {
    return low.isPresent() && high.isPresent()
        ? OptionalDouble.of(high.getAsDouble() - low.getAsDouble())
        : OptionalDouble.empty();
  }

  /**
   * Whether a figure within these bounds reaches a threshold; compared as all figures are, on 15
   * significant digits.
   *
   * @param threshold in percent
   * @return undecided where the bounds straddle it
   */
  public Verdict verdict(double threshold) {
    if (low.isPresent() && Rounding.compare(low.getAsDouble(), threshold) >= 0) {
      return Verdict.YES;
    }
    return high.isPresent() && Rounding.compare(high.getAsDouble(), threshold) < 0
        ? Verdict.NO
        : Verdict.UNDECIDED;
  }

  /** Such as {@code 30..120}; an open side is left out: {@code 30..}. */
  @Override
  public String toString() {
    return isExact() ? text(low) : text(low) + ".." + text(high);
  }

  private static String text(OptionalDouble bound) {
    return bound.isPresent()
        ? Rounding.displayed(bound.getAsDouble(), 2).stripTrailingZeros().toPlainString()
        : "";
  }
}
