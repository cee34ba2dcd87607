package id.sinergi.internal.rule;

import id.sinergi.rule.Rulebook;

/**
 * The terms of many parts, kept so that an attainment costs a division: most are held against one
 * target above zero by the same way, whatever the actual is. What is not so steady is computed from
 * its {@link Terms}.
 */
public final class Steady {
  /** Not from one actual and these terms. */
  public static final byte NONE = 0;

  /** From the terms as they are. */
  public static final byte GENERAL = 1;

  /** 100 x R/T. */
  public static final byte RATIO = 2;

  private static final byte REFLECTION = 3;

  private Steady() {}

  /** The way of all actuals under some terms, or {@link #GENERAL}. */
  public static byte way(Terms terms) {
    boolean isPlain =
        terms.low() == terms.high()
            && Math.abs(terms.low()) >= Double.MIN_NORMAL
            && Double.isFinite(terms.low())
            && !(terms.isCeiling() && terms.rulebook().ceilingScore().isPresent());
    if (!isPlain) {
      return GENERAL;
    }
    return switch (Attainment.settled(terms)) {
      case RATIO -> RATIO;
      case REFLECTION -> REFLECTION;
      default -> GENERAL;
    };
  }

  /** The attainment before cap and floor by a way other than the general one. */
  public static double raw(byte way, double target, double actual) {
    double percent =
        way == RATIO ? Attainment.ratio(target, actual) : Attainment.reflection(target, actual);
    return Double.isInfinite(percent) ? Way.OVERFLOW.reason() : percent + 0.0;
  }

  /** The cap of a rulebook; infinite without one. */
  public static double cap(Rulebook rulebook) {
    return rulebook.cap().orElse(Double.POSITIVE_INFINITY);
  }

  /** The floor of a rulebook; infinitely low without one. */
  public static double floor(Rulebook rulebook) {
    return rulebook.floor().orElse(Double.NEGATIVE_INFINITY);
  }
}
