package id.sinergi.internal.rule;

import id.sinergi.figure.Rounding;
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

  // By way: a figure is HUNDRED x (TARGETS x T + ACTUALS x R) / (WHOLES x T + ONES).
  private static final double[] HUNDRED = {1, 1, 100, 100};
  private static final double[] TARGETS = {0, 0, 0, 2};
  private static final double[] ACTUALS = {1, 1, 1, -1};
  private static final double[] WHOLES = {0, 0, 1, 1};
  private static final double[] ONES = {1, 1, 0, 0};
  private static final int[] ALWAYS = {0, 1, 0, 0}; // to be computed one by one
  private static final int[] SOMETIMES = {0, 0, 1, 1};

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
    double part = Rounding.sum(TARGETS[way] * target, ACTUALS[way] * actual);
    double percent = Attainment.ratio(target, part);
    return Double.isInfinite(percent) ? Way.OVERFLOW.reason() : percent + 0.0;
  }

  /**
   * The same of many parts at once, as far as it is beyond doubt; of those without a way what is
   * given. Without a branch on the way, or on what is in doubt, since a processor would guess wrong
   * at every fourth part.
   *
   * @param doubtful where the parts go that are to be computed one by one
   * @return how many those are
   */
  public static int raw(
      byte[] ways,
      double[] targets,
      double[] actuals,
      double[] out,
      int from,
      int to,
      int[] doubtful) {
    int count = 0;
    for (int part = from; part < to; part++) {
      int way = ways[part];
      double target = targets[part];
      double ofTarget = TARGETS[way] * target;
      double ofActual = ACTUALS[way] * actuals[part];
      double sum = ofTarget + ofActual;
      double percent = HUNDRED[way] * sum / (WHOLES[way] * target + ONES[way]);
      out[part] = percent + 0.0;
      double size = 2 * Math.abs(sum); // less than either: they cancel
      long signs =
          Double.doubleToRawLongBits(size - Math.abs(ofTarget))
              | Double.doubleToRawLongBits(size - Math.abs(ofActual))
              | Attainment.doubt(percent);
      doubtful[count] = part;
      count += ALWAYS[way] | ((int) (signs >>> 63) & SOMETIMES[way]);
    }
    return count;
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
