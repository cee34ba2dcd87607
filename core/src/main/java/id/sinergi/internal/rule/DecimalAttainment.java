package id.sinergi.internal.rule;

import id.sinergi.figure.Rounding;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * {@link Attainment} on decimals, to 50 digits: what a figure is displayed from, so that an exact
 * tie rounds up. {@link Attainment} tells the cases apart, on doubles. Stateless.
 */
public final class DecimalAttainment {

  private static final MathContext DIGITS = new MathContext(50, RoundingMode.HALF_UP);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal LARGEST = new BigDecimal(Double.MAX_VALUE);

  private DecimalAttainment() {}

  /**
   * The percentage after ceiling, cap and floor.
   *
   * @param formula of the indicator, or the rulebook's for the polarity
   * @param polarity of the indicator
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param actual in the same unit
   * @param baseline empty if there is none
   * @param worst empty if there is none
   * @param isCeiling whether the target is the most that can be had
   * @param rulebook says what happens where there is no answer
   * @return percent, or empty where {@link Attainment#raw} has a reason
   */
  public static Optional<BigDecimal> of(
      Formula formula,
      Polarity polarity,
      BigDecimal low,
      BigDecimal high,
      BigDecimal actual,
      Optional<BigDecimal> baseline,
      Optional<BigDecimal> worst,
      boolean isCeiling,
      Rulebook rulebook) {
    boolean ceilingMet =
        isCeiling
            && Attainment.isMet(
                polarity, low.doubleValue(), high.doubleValue(), actual.doubleValue());
    return raw(formula, polarity, low, high, actual, baseline, worst, rulebook)
        .map(raw -> capped(raw, ceilingMet, rulebook));
  }

  /**
   * The percentage before ceiling, cap and floor.
   *
   * @param formula of the indicator, or the rulebook's for the polarity
   * @param polarity of the indicator
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param actual in the same unit
   * @param baseline empty if there is none
   * @param worst empty if there is none
   * @param rulebook says what happens where there is no answer
   * @return percent, or empty where {@link Attainment#raw} has a reason
   */
  public static Optional<BigDecimal> raw(
      Formula formula,
      Polarity polarity,
      BigDecimal low,
      BigDecimal high,
      BigDecimal actual,
      Optional<BigDecimal> baseline,
      Optional<BigDecimal> worst,
      Rulebook rulebook) {
    double lowest = low.doubleValue();
    double highest = high.doubleValue();
    double reached = actual.doubleValue();
    if (Attainment.isInside(lowest, highest, reached)) {
      return Optional.of(HUNDRED);
    }
    double edge = Attainment.edge(lowest, highest, reached);
    Way way =
        Attainment.way(
            formula,
            polarity,
            edge,
            reached,
            baseline.map(BigDecimal::doubleValue).orElse(Double.NaN),
            worst.map(BigDecimal::doubleValue).orElse(Double.NaN),
            rulebook);
    if (way.isReason()) {
      return Optional.empty();
    }
    BigDecimal target = edge == lowest ? low : high;
    BigDecimal percent =
        switch (way) {
          case RATIO -> percent(actual, target);
          case REFLECTION -> percent(target.multiply(TWO).subtract(actual), target);
          case INVERSE -> percent(target, actual);
          case BASELINE -> {
            BigDecimal from = baseline.orElseThrow();
            yield percent(actual.subtract(from), target.subtract(from));
          }
          case WORST -> {
            BigDecimal from = worst.orElseThrow();
            yield percent(from.subtract(actual), from.subtract(target));
          }
          case STABILIZE -> stabilize(target, actual);
          case STABILIZE_THROUGH ->
              through(Attainment.points(formula, rulebook), stabilize(target, actual), true);
          case TABLE -> through(Attainment.points(formula, rulebook), actual, false);
          case HUNDRED -> HUNDRED;
          case ZERO -> BigDecimal.ZERO;
          case FLOOR -> Rounding.decimal(Attainment.floorOrZero(rulebook));
          case CAP -> Rounding.decimal(rulebook.cap().getAsDouble());
          case ZERO_TARGET, BASELINE_EQUALS_TARGET, WRONG_WAY_TARGET, ZERO_ACTUAL, OVERFLOW ->
              throw new IllegalStateException("The way (" + way + ") is a reason.");
        };
    return percent.abs().compareTo(LARGEST) > 0 ? Optional.empty() : Optional.of(percent);
  }

  /**
   * The percentage after ceiling, cap and floor, in this order.
   *
   * @param raw as {@link #raw} gives it
   * @param ceilingMet whether the target is the most that can be had, and is met
   * @param rulebook with the three numbers
   * @return percent
   */
  public static BigDecimal capped(BigDecimal raw, boolean ceilingMet, Rulebook rulebook) {
    BigDecimal percent = raw;
    if (ceilingMet && rulebook.ceilingScore().isPresent()) {
      percent = Rounding.decimal(rulebook.ceilingScore().getAsDouble());
    }
    if (rulebook.cap().isPresent()) {
      percent = percent.min(Rounding.decimal(rulebook.cap().getAsDouble()));
    }
    if (rulebook.floor().isPresent()) {
      percent = percent.max(Rounding.decimal(rulebook.floor().getAsDouble()));
    }
    return percent;
  }

  /**
   * A part of a whole.
   *
   * @param part any
   * @param whole not zero
   * @return 100 x part/whole, to 50 digits
   */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS);
  }

  private static BigDecimal stabilize(BigDecimal target, BigDecimal actual) {
    return percent(
        actual.compareTo(target) <= 0 ? actual : target.multiply(TWO).subtract(actual), target);
  }

  private static BigDecimal through(List<Point> points, BigDecimal x, boolean fromOrigin) {
    Point before = points.get(0);
    BigDecimal x0 = Rounding.decimal(before.x());
    BigDecimal y0 = Rounding.decimal(before.y());
    if (x.compareTo(x0) < 0) {
      return fromOrigin && x0.signum() > 0 ? y0.multiply(x).divide(x0, DIGITS) : y0;
    }
    for (Point after : points.subList(1, points.size())) {
      BigDecimal x1 = Rounding.decimal(after.x());
      BigDecimal y1 = Rounding.decimal(after.y());
      if (x.compareTo(x1) <= 0) {
        return y1.subtract(y0)
            .multiply(x.subtract(x0))
            .divide(x1.subtract(x0), DIGITS)
            .add(y0, DIGITS);
      }
      x0 = x1;
      y0 = y1;
    }
    return y0;
  }
}
