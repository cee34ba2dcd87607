package id.sinergi.internal.influence;

/**
 * How much a goal's figure moves when that of an indicator, or of a node below it, does.
 *
 * @param isExact whether every aggregate on the way is linear
 */
public record Sensitivity(double value, boolean isExact) {
  static final Sensitivity NONE = new Sensitivity(0, true);

  /** Whether nothing comes of it. */
  boolean isNone() {
    return equals(NONE);
  }
}
