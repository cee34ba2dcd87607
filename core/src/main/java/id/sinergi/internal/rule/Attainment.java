package id.sinergi.internal.rule;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.ZeroTarget;
import java.util.List;
import java.util.OptionalDouble;

/*
 * Invariants.
 * 1. No call allocates, throws, or returns an infinity or -0.0. A NaN that is returned carries a
 *    ReasonCode in its payload; Double.NaN itself, as an argument, says that a baseline or a worst
 *    is not there.
 * 2. Two quantities are told apart on 15 significant digits (Rounding.compare), and differences
 *    below 1e-15 of their terms are zero (Rounding.difference). T = 0 needs neither: a sum that is
 *    zero by that rule is 0.0 when it gets here.
 * 3. Every figure is one correctly rounded difference or less per side, times 100, over the other
 *    side, cut to the side of 100 it belongs on: monotone in R to the last bit.
 * 4. For T < 0, (1 + (R - T)/abs(T)) is (2T - R)/T and (1 - (R - T)/abs(T)) is R/T, so that two
 *    expressions serve both signs.
 * 5. Points are joined by lines, so that which of two neighbouring lines a value at the joint is
 *    read from makes no difference: plain comparisons do.
 */

/** Turns a target and an actual into a percentage, by formula and rulebook. Stateless. */
public final class Attainment {

  private static final double BESIDE_HUNDRED = 1e-9;
  private static final long REASON = 0x7ff8_0000_0000_0000L;
  private static final List<ReasonCode> CODES = List.of(ReasonCode.values());

  private Attainment() {}

  /**
   * The percentage before ceiling, cap and floor.
   *
   * @param formula of the indicator, or the rulebook's for the polarity
   * @param polarity of the indicator
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param actual in the same unit
   * @param baseline NaN if there is none
   * @param worst NaN if there is none
   * @param rulebook says what happens where there is no answer
   * @return percent, or a NaN for which {@link #reason} says why not
   */
  public static double raw(
      Formula formula,
      Polarity polarity,
      double low,
      double high,
      double actual,
      double baseline,
      double worst,
      Rulebook rulebook) {
    if (!Double.isFinite(actual)) {
      return noNumber(actual);
    }
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return noNumber(Double.isFinite(low) ? high : low);
    }
    if (isInside(low, high, actual)) {
      return 100;
    }
    double target = edge(low, high, actual);
    Way way = way(formula, polarity, target, actual, baseline, worst, rulebook);
    double percent =
        switch (way) {
          case RATIO -> ratio(target, actual);
          case REFLECTION -> reflection(target, actual);
          case INVERSE -> percent(target, actual);
          case BASELINE ->
              percent(Rounding.difference(actual, baseline), Rounding.difference(target, baseline));
          case WORST ->
              percent(Rounding.difference(worst, actual), Rounding.difference(worst, target));
          case STABILIZE -> stabilize(target, actual);
          case STABILIZE_THROUGH ->
              through(points(formula, rulebook), stabilize(target, actual), true);
          case TABLE -> through(points(formula, rulebook), actual, false);
          case HUNDRED -> 100;
          case ZERO -> 0;
          case FLOOR -> floorOrZero(rulebook);
          case CAP -> rulebook.cap().getAsDouble();
          case ZERO_TARGET, BASELINE_EQUALS_TARGET, WRONG_WAY_TARGET, ZERO_ACTUAL, OVERFLOW ->
              way.reason();
        };
    if (Double.isInfinite(percent)) {
      return Way.OVERFLOW.reason();
    }
    return percent + 0.0; // -0.0 becomes 0.0
  }

  /**
   * The percentage after ceiling, cap and floor, in this order.
   *
   * @param raw as {@link #raw} gives it
   * @param ceilingMet whether the target is the most that can be had, and is met
   * @param rulebook with the three numbers
   * @return percent, or {@code raw} itself where that is a reason
   */
  public static double capped(double raw, boolean ceilingMet, Rulebook rulebook) {
    if (isReason(raw)) {
      return raw;
    }
    double percent = raw;
    OptionalDouble ceiling = rulebook.ceilingScore();
    if (ceilingMet && ceiling.isPresent()) {
      percent = ceiling.getAsDouble();
    }
    OptionalDouble cap = rulebook.cap();
    if (cap.isPresent()) {
      percent = Math.min(percent, cap.getAsDouble());
    }
    OptionalDouble floor = rulebook.floor();
    if (floor.isPresent()) {
      percent = Math.max(percent, floor.getAsDouble());
    }
    return percent;
  }

  /**
   * Whether the actual is on the right side of the target.
   *
   * @param polarity of the indicator
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param actual in the same unit
   * @return true on the target itself, and inside the range, whatever the polarity
   */
  public static boolean isMet(Polarity polarity, double low, double high, double actual) {
    return switch (polarity) {
      case MAXIMIZE -> Rounding.compare(actual, low) >= 0;
      case MINIMIZE -> Rounding.compare(actual, high) <= 0;
      case STABILIZE -> Rounding.compare(actual, low) >= 0 && Rounding.compare(actual, high) <= 0;
    };
  }

  /**
   * The id that travels with the figure.
   *
   * @param formula of the indicator, or the rulebook's for the polarity
   * @param polarity of the indicator
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param worst NaN if there is none
   * @return {@code RANGE}, {@code FROM_WORST} where it steps in, or the formula's own
   */
  public static String formulaId(
      Formula formula, Polarity polarity, double low, double high, double worst) {
    if (isRange(low, high)) {
      return "RANGE";
    }
    return stepsInForMirror(formula, polarity, low, worst)
        ? Standard.FROM_WORST.id()
        : formula.id();
  }

  /**
   * Whether a value stands for a reason.
   *
   * @param value of {@link #raw} or {@link #capped}
   * @return true if it is no number
   */
  public static boolean isReason(double value) {
    return Double.isNaN(value);
  }

  /**
   * The reason that a value stands for.
   *
   * @param value for which {@link #isReason} holds
   * @return the reason; OVERFLOW for any NaN that was not made here
   */
  public static ReasonCode reason(double value) {
    long code = (Double.doubleToRawLongBits(value) & Long.MAX_VALUE) - REASON - 1;
    return code >= 0 && code < CODES.size() ? CODES.get((int) code) : ReasonCode.OVERFLOW;
  }

  /**
   * A value that stands for a reason.
   *
   * @param reason why there is no number
   * @return a NaN with the reason in its payload
   */
  public static double encode(ReasonCode reason) {
    return Double.longBitsToDouble(REASON | (CODES.indexOf(reason) + 1));
  }

  /** A reason among the arguments is handed on; an infinity, or any other NaN, is an overflow. */
  private static double noNumber(double value) {
    return encode(reason(value));
  }

  static boolean isRange(double low, double high) {
    return Rounding.compare(low, high) < 0;
  }

  static boolean isInside(double low, double high, double actual) {
    return isRange(low, high)
        && Rounding.compare(actual, low) >= 0
        && Rounding.compare(actual, high) <= 0;
  }

  /** The edge the actual is held against; the target itself where there is no range. */
  static double edge(double low, double high, double actual) {
    return isRange(low, high) && Rounding.compare(actual, high) > 0 ? high : low;
  }

  /** Tells all cases apart; the target is one value, or the edge of a range. */
  static Way way(
      Formula formula,
      Polarity polarity,
      double target,
      double actual,
      double baseline,
      double worst,
      Rulebook rulebook) {
    if (formula instanceof Table) {
      return Way.TABLE;
    }
    if (formula instanceof Stabilize || formula == Standard.STABILIZE) {
      if (target <= 0) {
        return Way.ZERO_TARGET;
      }
      return points(formula, rulebook).isEmpty() ? Way.STABILIZE : Way.STABILIZE_THROUGH;
    }
    if (stepsInForMirror(formula, polarity, target, worst)) {
      return fromWorst(target, worst);
    }
    return switch ((Standard) formula) {
      case TARGET_RATIO ->
          target == 0
              ? metOrFloor(Way.ZERO_TARGET, polarity, target, actual, rulebook)
              : target > 0 ? Way.RATIO : Way.REFLECTION;
      case MIRROR ->
          target == 0
              ? metOrFloor(Way.ZERO_TARGET, polarity, target, actual, rulebook)
              : target > 0 ? Way.REFLECTION : Way.RATIO;
      case RECIPROCAL -> reciprocal(target, actual, rulebook);
      case FROM_BASELINE -> fromBaseline(polarity, target, actual, baseline, rulebook);
      case FROM_WORST -> fromWorst(target, worst);
      case MET -> isMet(polarity, target, target, actual) ? Way.HUNDRED : Way.ZERO;
      case STABILIZE -> Way.STABILIZE;
    };
  }

  /**
   * Whether the percentage before ceiling, cap and floor is a straight line over all actuals.
   *
   * @param terms of any indicator
   * @return false also where it has no answer
   */
  public static boolean isStraight(Terms terms) {
    if (isRange(terms.low(), terms.high())) {
      return false;
    }
    Way way =
        way(
            terms.formula(),
            terms.polarity(),
            terms.low(),
            terms.low(), // any: of these ways none rests on the actual
            terms.baseline(),
            terms.worst(),
            terms.rulebook());
    return switch (way) {
      case RATIO, REFLECTION, BASELINE, WORST -> true;
      default -> false;
    };
  }

  /** The points a formula goes through: its own, else the rulebook's, else none. */
  static List<Point> points(Formula formula, Rulebook rulebook) {
    if (formula instanceof Table table) {
      return table.points();
    }
    if (formula instanceof Stabilize own) {
      return own.points();
    }
    return rulebook.formula(Polarity.STABILIZE) instanceof Stabilize shared
        ? shared.points()
        : List.of();
  }

  static double floorOrZero(Rulebook rulebook) {
    return rulebook.floor().isPresent() ? rulebook.floor().getAsDouble() : 0;
  }

  private static boolean stepsInForMirror(
      Formula formula, Polarity polarity, double target, double worst) {
    return formula == Standard.MIRROR
        && polarity == Polarity.MINIMIZE
        && target == 0
        && !Double.isNaN(worst);
  }

  private static Way reciprocal(double target, double actual, Rulebook rulebook) {
    if (target <= 0) {
      return Way.ZERO_TARGET;
    }
    if (actual > 0) {
      return Way.INVERSE;
    }
    return rulebook.cap().isPresent() ? Way.CAP : Way.ZERO_ACTUAL;
  }

  /**
   * A missing baseline is refused with the cascade; here it has no answer like one at the target.
   */
  private static Way fromBaseline(
      Polarity polarity, double target, double actual, double baseline, Rulebook rulebook) {
    if (Double.isNaN(baseline)) {
      return Way.BASELINE_EQUALS_TARGET;
    }
    int side = side(target, baseline);
    if (side == 0) {
      return metOrFloor(Way.BASELINE_EQUALS_TARGET, polarity, target, actual, rulebook);
    }
    boolean wrongWay =
        (polarity == Polarity.MAXIMIZE && side < 0) || (polarity == Polarity.MINIMIZE && side > 0);
    return wrongWay ? Way.WRONG_WAY_TARGET : Way.BASELINE;
  }

  /** A missing worst is refused with the cascade; here it has no answer like one at the target. */
  private static Way fromWorst(double target, double worst) {
    return Double.isNaN(worst) || side(worst, target) <= 0 ? Way.WRONG_WAY_TARGET : Way.WORST;
  }

  /** 0 also for values that differ, but whose difference counts as zero. */
  private static int side(double a, double b) {
    return Rounding.difference(a, b) == 0 ? 0 : Rounding.compare(a, b);
  }

  private static Way metOrFloor(
      Way otherwise, Polarity polarity, double target, double actual, Rulebook rulebook) {
    if (rulebook.zeroTarget() != ZeroTarget.MET_OR_FLOOR) {
      return otherwise;
    }
    return isMet(polarity, target, target, actual) ? Way.HUNDRED : Way.FLOOR;
  }

  private static double stabilize(double target, double actual) {
    return actual <= target ? ratio(target, actual) : reflection(target, actual);
  }

  static double ratio(double target, double actual) {
    return percent(actual, target);
  }

  static double reflection(double target, double actual) {
    return percent(Rounding.difference(2 * target, actual), target);
  }

  /** The way of every actual, where one target other than zero settles it; else any other. */
  static Way settled(Terms terms) {
    if (!(terms.formula() instanceof Standard standard)) {
      return Way.TABLE;
    }
    return switch (standard) {
      case TARGET_RATIO, MIRROR ->
          way(
              standard,
              terms.polarity(),
              terms.low(),
              terms.low(),
              terms.baseline(),
              terms.worst(),
              terms.rulebook());
      default -> Way.TABLE;
    };
  }

  /** 100 x part/whole, exactly 100 for the whole, and never on the wrong side of it. */
  private static double percent(double part, double whole) {
    double percent = 100 * part / whole; // far from 100 it is on the right side of it
    return isBeyondDoubt(percent, whole) ? percent : besideHundred(part, whole);
  }

  private static boolean isBeyondDoubt(double percent, double whole) {
    return Math.abs(percent - 100) > BESIDE_HUNDRED
        && Math.abs(percent) <= Double.MAX_VALUE
        && Math.abs(whole) <= Double.MAX_VALUE;
  }

  /** Of a percentage of a finite whole: below zero unless it is beyond doubt as it comes. */
  static long doubt(double percent) {
    return Double.doubleToRawLongBits(Math.abs(percent - 100) - BESIDE_HUNDRED)
        | Double.doubleToRawLongBits(Double.MAX_VALUE - Math.abs(percent));
  }

  private static double besideHundred(double part, double whole) {
    if (whole < 0) {
      return besideHundred(-part, -whole);
    }
    double hundredfold = 100 * part;
    if (!Double.isFinite(hundredfold) || !Double.isFinite(whole)) {
      return Way.OVERFLOW.reason();
    }
    double percent = hundredfold / whole;
    return part == whole ? 100 : part < whole ? Math.min(percent, 100) : Math.max(percent, 100);
  }

  private static double through(List<Point> points, double x, boolean fromOrigin) {
    if (isReason(x)) {
      return x;
    }
    Point before = points.get(0);
    if (x < before.x()) {
      return fromOrigin && before.x() > 0 ? fromOrigin(before, x) : before.y();
    }
    for (int i = 1; i < points.size(); i++) {
      Point after = points.get(i);
      if (x <= after.x()) {
        double y =
            before.y() + (after.y() - before.y()) * (x - before.x()) / (after.x() - before.x());
        return Math.max(
            Math.min(y, Math.max(before.y(), after.y())), Math.min(before.y(), after.y()));
      }
      before = after;
    }
    return before.y();
  }

  private static double fromOrigin(Point first, double x) {
    double y = first.y() * x / first.x();
    return first.y() >= 0 ? Math.min(y, first.y()) : Math.max(y, first.y());
  }
}
