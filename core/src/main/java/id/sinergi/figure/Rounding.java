package id.sinergi.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one place that rounds and compares computed numbers.
 *
 * <p>Comparisons are made on values rounded to 15 significant digits, so that a mean of hundreds
 * does not fail 100 by a hair; a sum or difference below 1e-15 of the sum of its absolute terms is
 * zero, so that four quarters of 0.1 are 0.4. Half up means: a tie goes away from zero.
 *
 * <p>Every result is the same on every JDK. Thread-safe; O(1).
 */
public final class Rounding {
  /*
   * How a double is rounded to 15 digits without allocation.
   *
   * 1. For 1e-8 <= x < 1e15 there is a k, 0 <= k <= 22, with 1e14 <= x * 10^k < 1e15, and 10^k is a
   *    double. x * 10^k is then held exactly as p + e: p the rounded product, e its error (Dekker's
   *    product: each factor split into halves whose products are exact).
   * 2. p < 2^53 has a fraction of few bits, so n = (long) p and f = p - n are exact, and n is to be
   *    raised by one exactly when f - 0.5 >= -e.
   * 3. k may be one too small when x is just under a power of ten, and p may be that power: n then
   *    comes out as the power itself, which is also what rounding with the larger k gives.
   * 4. n and 10^k are exact doubles, so n / 10^k is the double nearest to the rounded decimal. Two
   *    different decimals of 15 digits never share a double, so comparing doubles compares decimals.
   * 5. All other magnitudes take BigDecimal: same result, slower.
   */
  private static final double SMALLEST_FAST = 1e-8;
  private static final double LARGEST_FAST = 1e15;
  private static final double SPLITTER = 134_217_729; // 2^27 + 1
  private static final double LOG10_OF_2 = 0.301_029_995_663_981_2;

  /** Values further apart than this, relatively, differ in their first 15 digits. */
  private static final double CLEARLY_APART = 2e-14;

  private static final double SHORT = 1e4; // decimals of up to four places, as most are
  private static final double ZERO_SHARE = 1e-15;
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
  private static final double[] POWERS = new double[23];
  private static final double[] FRACTIONS = new double[9];

  static {
    long power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = i < 19 ? power : Double.parseDouble("1e" + i);
      power *= 10;
    }
    for (int i = 0; i < FRACTIONS.length; i++) {
      FRACTIONS[i] = Double.parseDouble("1e-" + i);
    }
  }

  private Rounding() {}

  /**
   * A quantity as it may enter the model: finite, and 0 or of magnitude 1e-15 to 1e18.
   *
   * @param value what was stated
   * @param what how the message names it, such as {@code target}
   * @return the value, with -0.0 as 0.0
   * @throws IllegalArgumentException if it is refused
   */
  public static double quantity(double value, String what) {
    if (!isQuantity(value)) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + value
              + ") must be a number that is 0 or of magnitude 1e-15 to 1e18. "
              + (Math.abs(value) <= 1e18
                  ? "Maybe 0 was meant."
                  : "Maybe a larger unit, such as billions, is needed."));
    }
    return value + 0.0;
  }

  /**
   * Whether a value may enter the model.
   *
   * @param value any
   * @return whether {@link #quantity} takes it
   */
  public static boolean isQuantity(double value) {
    double magnitude = Math.abs(value);
    return value == 0 || (magnitude >= 1e-15 && magnitude <= 1e18);
  }

  /**
   * A value rounded half up to 15 significant digits.
   *
   * @param value finite
   * @return the double nearest to the rounded decimal, never infinite, never -0.0
   */
  public static double significant(double value) {
    double x = Math.abs(value);
    if (x >= SMALLEST_FAST && x < LARGEST_FAST) {
      int k = 14 - exponent(x);
      double rounded = digits(x, k) / POWERS[k];
      return value < 0 ? -rounded : rounded;
    }
    if (value == 0) {
      return 0.0;
    }
    double rounded = new BigDecimal(value).round(FIFTEEN).doubleValue();
    return Math.max(-Double.MAX_VALUE, Math.min(Double.MAX_VALUE, rounded)) + 0.0;
  }

  /** The largest d with 10^d at most x, or one more where x is that power but for rounding. */
  private static int exponent(double x) {
    int d = (int) Math.floor(Math.getExponent(x) * LOG10_OF_2);
    return x >= power(d + 1) ? d + 1 : d;
  }

  private static double power(int exponent) {
    return exponent >= 0 ? POWERS[exponent] : FRACTIONS[-exponent];
  }

  /** x times 10^k, rounded half up to a whole number. */
  private static long digits(double x, int k) {
    double y = POWERS[k];
    double p = x * y;
    double xHigh = high(x);
    double xLow = x - xHigh;
    double yHigh = high(y);
    double yLow = y - yHigh;
    double e = ((xHigh * yHigh - p) + xHigh * yLow + xLow * yHigh) + xLow * yLow;
    long n = (long) p;
    return (p - n) - 0.5 >= -e ? n + 1 : n;
  }

  private static double high(double x) {
    double spread = SPLITTER * x;
    return spread - (spread - x);
  }

  /**
   * Compares two computed values as they are after rounding to 15 significant digits.
   *
   * @param a finite, or infinite for an open side
   * @param b likewise
   * @return negative, zero or positive as a is less than, the same as or greater than b
   */
  public static int compare(double a, double b) {
    double difference = a - b;
    double distance = Math.abs(difference);
    if (distance > CLEARLY_APART * Math.max(Math.abs(a), Math.abs(b))) {
      return difference > 0 ? 1 : -1;
    }
    if (a == b) {
      return 0;
    }
    if (Double.isInfinite(distance)) {
      return a > b ? 1 : -1;
    }
    return Double.compare(significant(a), significant(b));
  }

  /**
   * Whether a sum is nothing beside its terms.
   *
   * @param sum of the terms
   * @param absoluteTerms the sum of the terms' magnitudes
   * @return true if the sum is 0, or below 1e-15 of the magnitudes
   */
  public static boolean isZero(double sum, double absoluteTerms) {
    return sum == 0 || Math.abs(sum) < ZERO_SHARE * absoluteTerms;
  }

  /**
   * The sum of two values. Where they cancel, which would lift the binary error of decimals into
   * sight, their 15 digits are added as decimals: 96.2 - 100 is -3.8.
   *
   * @param a finite
   * @param b finite
   * @return 0 if below 1e-15 of their magnitudes; infinite if it overflows; never -0.0
   */
  public static double sum(double a, double b) {
    double sum = a + b;
    double size = Math.abs(sum);
    if (size >= Math.max(Math.abs(a), Math.abs(b)) / 2) {
      return sum + 0.0;
    }
    if (size < ZERO_SHARE * (Math.abs(a) + Math.abs(b))) {
      return 0.0;
    }
    return isFast(a) && isFast(b) ? decimalSum(a, b) : rounded(a).add(rounded(b)).doubleValue();
  }

  private static boolean isFast(double value) {
    double x = Math.abs(value);
    return x >= SMALLEST_FAST * 10 && x < LARGEST_FAST;
  }

  /**
   * The sum of two decimals of 15 digits that cancel, neither of them twice the other: both are
   * whole numbers of a power of ten, and so is the sum, which is less than 2^53 of it.
   */
  private static double decimalSum(double a, double b) {
    double x = Math.rint(a * SHORT);
    double y = Math.rint(b * SHORT);
    boolean areShort = // then their 15 digits are all they have
        x / SHORT == a
            && y / SHORT == b
            && Math.abs(x) < LARGEST_FAST
            && Math.abs(y) < LARGEST_FAST;
    if (areShort) {
      return (x + y) / SHORT;
    }
    int scaleOfA = 14 - exponent(Math.abs(a));
    int scaleOfB = 14 - exponent(Math.abs(b));
    int scale = Math.max(scaleOfA, scaleOfB);
    long sum = digits(a, scaleOfA, scale) + digits(b, scaleOfB, scale);
    return sum / POWERS[scale];
  }

  /** A value rounded to a scale of its own, as a whole number of a finer one. */
  private static long digits(double value, int own, int scale) {
    long digits = digits(Math.abs(value), own) * (long) POWERS[scale - own];
    return value < 0 ? -digits : digits;
  }

  /**
   * The difference of two values.
   *
   * @param a finite
   * @param b what to take from it, finite
   * @return 0 if below 1e-15 of their magnitudes; infinite if it overflows; never -0.0
   */
  public static double difference(double a, double b) {
    return sum(a, -b);
  }

  /**
   * The decimal that a double was most likely written as: of 15, 16 or 17 significant digits the
   * fewest that read back as the same double, without trailing zeros.
   *
   * @param value finite
   * @return with a scale of 0 or more
   */
  public static BigDecimal decimal(double value) {
    double x = Math.abs(value);
    if (x < LARGEST_FAST && x == Math.rint(x)) {
      return BigDecimal.valueOf((long) value);
    }
    BigDecimal fifteen = rounded(value);
    if (fifteen.doubleValue() == value) {
      return fifteen;
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal sixteen = exact.round(new MathContext(16, RoundingMode.HALF_UP));
    return plain(
        sixteen.doubleValue() == value
            ? sixteen
            : exact.round(new MathContext(17, RoundingMode.HALF_UP)));
  }

  /**
   * A value rounded half up to 15 significant digits, as a decimal without trailing zeros: what
   * aggregates are displayed from.
   *
   * @param value finite
   * @return with a scale of 0 or more
   */
  public static BigDecimal rounded(double value) {
    double x = Math.abs(value);
    if (x >= SMALLEST_FAST && x < LARGEST_FAST) {
      int k = 14 - exponent(x);
      long n = digits(x, k);
      return plain(BigDecimal.valueOf(value < 0 ? -n : n, k));
    }
    return plain(new BigDecimal(value).round(FIFTEEN));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A decimal rounded half up for display.
   *
   * @param value any
   * @param decimals 0 or more
   * @return with exactly that many decimals
   */
  public static BigDecimal halfUp(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /**
   * A computed value rounded for display: to 15 significant digits first, so that an exact tie such
   * as 98.125 prints 98.13 although the binary value may lie just under it.
   *
   * @param value finite
   * @param decimals 0 or more
   * @return with exactly that many decimals
   */
  public static BigDecimal displayed(double value, int decimals) {
    return halfUp(rounded(value), decimals);
  }
}
