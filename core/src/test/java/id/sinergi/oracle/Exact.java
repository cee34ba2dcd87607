package id.sinergi.oracle;

import java.util.List;

/**
 * An exact number, and how large the terms were that it came from.
 *
 * <p>The weight is the first-order bound of the error that a computation in floating point makes,
 * in units of one rounding: the "sum of the absolute terms" that tolerances are stated against.
 */
public record Exact(BigFraction value, double weight) {
  public static final Exact ZERO = new Exact(BigFraction.ZERO, 0);
  public static final Exact ONE = new Exact(BigFraction.ONE, 1);
  public static final Exact HUNDRED = new Exact(BigFraction.HUNDRED, 100);

  public static Exact of(BigFraction value) {
    return new Exact(value, magnitude(value));
  }

  public static Exact of(double written) {
    return of(BigFraction.of(written));
  }

  public static Exact of(long whole) {
    return of(BigFraction.of(whole));
  }

  /** The sum; zero if it is below 1e-15 of the sum of the absolute terms. */
  public static Exact sum(List<Exact> terms) {
    BigFraction total = BigFraction.ZERO;
    double absolute = 0;
    double weight = 0;
    for (Exact term : terms) {
      total = total.plus(term.value);
      absolute += magnitude(term.value);
      weight += term.weight;
    }
    boolean cancels = magnitude(total) < 1e-15 * absolute;
    return new Exact(cancels ? BigFraction.ZERO : total, weight);
  }

  public Exact plus(Exact other) {
    return sum(List.of(this, other));
  }

  public Exact minus(Exact other) {
    return sum(List.of(this, new Exact(other.value.negate(), other.weight)));
  }

  public Exact times(Exact other) {
    double a = magnitude(value);
    double b = magnitude(other.value);
    return new Exact(value.times(other.value), weight * b + other.weight * a);
  }

  public Exact over(Exact other) {
    double a = magnitude(value);
    double b = magnitude(other.value);
    return new Exact(value.over(other.value), weight / b + other.weight * a / b / b);
  }

  public Exact abs() {
    return new Exact(value.abs(), weight);
  }

  /** Compares on values rounded to 15 significant digits. */
  public int compare(Exact other) {
    return value.compareRounded(other.value);
  }

  public int signum() {
    return value.signum();
  }

  public boolean isZero() {
    return value.isZero();
  }

  /** Whether a computed double is this number, within 1e-12 of the sum of absolute terms. */
  public boolean isCloseTo(double computed) {
    double exact = value.doubleValue();
    return Math.abs(exact - computed) <= 1e-12 * Math.max(weight, Math.abs(exact));
  }

  private static double magnitude(BigFraction value) {
    return value.magnitude();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
