package id.sinergi.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact rational number in lowest terms. Immutable. */
public final class BigFraction implements Comparable<BigFraction> {
  public static final BigFraction ZERO = new BigFraction(BigInteger.ZERO, BigInteger.ONE);
  public static final BigFraction ONE = new BigFraction(BigInteger.ONE, BigInteger.ONE);
  public static final BigFraction HUNDRED = of(100);
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
  private static final MathContext FORTY = new MathContext(40, RoundingMode.HALF_UP);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private BigFraction(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("The denominator of (" + numerator + "/0) is zero.");
    }
    BigInteger sign = denominator.signum() < 0 ? BigInteger.ONE.negate() : BigInteger.ONE;
    BigInteger divisor = numerator.gcd(denominator).multiply(sign);
    this.numerator = numerator.divide(divisor);
    this.denominator = denominator.divide(divisor);
  }

  public static BigFraction of(long whole) {
    return new BigFraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static BigFraction of(long numerator, long denominator) {
    return new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The decimal a person wrote: the shortest that reads back as this double. */
  public static BigFraction of(double written) {
    return of(new BigDecimal(Double.toString(written)));
  }

  public static BigFraction of(BigDecimal decimal) {
    return decimal.scale() > 0
        ? new BigFraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
        : new BigFraction(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  public BigFraction plus(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public BigFraction minus(BigFraction other) {
    return plus(other.negate());
  }

  public BigFraction times(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public BigFraction over(BigFraction other) {
    return new BigFraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public BigFraction negate() {
    return new BigFraction(numerator.negate(), denominator);
  }

  public BigFraction abs() {
    return signum() < 0 ? negate() : this;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return signum() == 0;
  }

  public BigDecimal toDecimal(MathContext context) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
  }

  /** Half up to so many decimals. */
  public BigDecimal toScale(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  public double doubleValue() {
    return toDecimal(FORTY).doubleValue();
  }

  /** The double next to it, or one of its neighbours; quick. */
  double magnitude() {
    int excess = Math.max(numerator.bitLength(), denominator.bitLength()) - 1000;
    return excess <= 0
        ? Math.abs(numerator.doubleValue() / denominator.doubleValue())
        : Math.abs(doubleValue());
  }

  /** Compares as section 2.4 does: on values rounded to 15 significant digits. */
  public int compareRounded(BigFraction other) {
    if (equals(other)) {
      return 0;
    }
    double a = signum() * magnitude();
    double b = other.signum() * other.magnitude();
    if (Math.abs(a - b) > 1e-13 * Math.max(Math.abs(a), Math.abs(b))) {
      return Double.compare(a, b); // too far apart for rounding to matter
    }
    return toDecimal(FIFTEEN).compareTo(other.toDecimal(FIFTEEN));
  }

  @Override
  public int compareTo(BigFraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof BigFraction other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return numerator.hashCode() * 31 + denominator.hashCode();
  }

  @Override
  public String toString() {
    String exact = numerator + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
    return exact.length() <= 24 ? exact : toDecimal(MathContext.DECIMAL64).toString();
  }
}
