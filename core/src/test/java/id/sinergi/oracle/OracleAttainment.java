package id.sinergi.oracle;

import id.sinergi.figure.Band;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Scale;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.ZeroTarget;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Section 2.1: a percentage from a target and an actual. */
final class OracleAttainment {
  /** What the arithmetic needs besides target and actual. */
  record Terms(
      Formula formula,
      Polarity polarity,
      boolean ceiling,
      Optional<Exact> baseline,
      Optional<Exact> worst,
      Rulebook rulebook) {}

  private OracleAttainment() {}

  /** The figure of an actual against a target from low to high. */
  static Answer of(Terms terms, Exact low, Exact high, Exact actual) {
    boolean range = low.compare(high) < 0;
    Answer raw;
    if (range && actual.compare(low) >= 0 && actual.compare(high) <= 0) {
      raw = Answer.value(Exact.HUNDRED).withRaw(Exact.HUNDRED, "RANGE");
    } else {
      Exact edge = range && actual.compare(low) >= 0 ? high : low;
      raw = formula(terms, edge, actual);
      if (range && raw.isValue()) {
        raw = raw.withRaw(raw.number(), "RANGE");
      }
    }
    if (!raw.isValue()) {
      return raw;
    }
    Rulebook rulebook = terms.rulebook();
    Exact value = raw.number();
    if (terms.ceiling()
        && rulebook.ceilingScore().isPresent()
        && isMet(terms.polarity(), low, high, actual)) {
      value = Exact.of(rulebook.ceilingScore().getAsDouble());
    }
    value = bounded(value, rulebook);
    return Answer.value(value)
        .withRaw(raw.number(), raw.formula().orElseThrow())
        .withBand(band(value, rulebook.scale()));
  }

  private static Exact bounded(Exact value, Rulebook rulebook) {
    Exact bounded = value;
    if (rulebook.cap().isPresent()) {
      Exact cap = Exact.of(rulebook.cap().getAsDouble());
      if (bounded.value().compareTo(cap.value()) > 0) {
        bounded = new Exact(cap.value(), bounded.weight());
      }
    }
    if (rulebook.floor().isPresent()) {
      Exact floor = Exact.of(rulebook.floor().getAsDouble());
      if (bounded.value().compareTo(floor.value()) < 0) {
        bounded = new Exact(floor.value(), bounded.weight());
      }
    }
    return bounded;
  }

  /** R on the right side of T. */
  static boolean isMet(Polarity polarity, Exact low, Exact high, Exact actual) {
    return switch (polarity) {
      case MAXIMIZE -> actual.compare(low) >= 0;
      case MINIMIZE -> actual.compare(high) <= 0;
      case STABILIZE -> actual.compare(low) >= 0 && actual.compare(high) <= 0;
    };
  }

  private static Answer formula(Terms terms, Exact target, Exact actual) {
    Formula formula = terms.formula();
    if (formula instanceof Table table) {
      return value(piecewise(table.points(), actual, false), "TABLE");
    }
    if (formula instanceof Stabilize stabilize) {
      return stabilize(stabilize.points(), target, actual);
    }
    return switch ((Standard) formula) {
      case TARGET_RATIO ->
          target.isZero()
              ? zeroTarget(terms, ReasonCode.ZERO_TARGET, target, actual, "TARGET_RATIO")
              : value(linear(target, actual.minus(target)), "TARGET_RATIO");
      case MIRROR -> {
        if (!target.isZero()) {
          yield value(linear(target, target.minus(actual)), "MIRROR");
        }
        yield terms.worst().isPresent() && terms.polarity() == Polarity.MINIMIZE
            ? fromWorst(terms.worst().get(), target, actual)
            : zeroTarget(terms, ReasonCode.ZERO_TARGET, target, actual, "MIRROR");
      }
      case RECIPROCAL -> reciprocal(terms, target, actual);
      case FROM_BASELINE -> fromBaseline(terms, target, actual);
      case FROM_WORST ->
          terms.worst().isPresent()
              ? fromWorst(terms.worst().get(), target, actual)
              : Answer.notComputable(ReasonCode.WRONG_WAY_TARGET);
      case MET ->
          value(
              isMet(terms.polarity(), target, target, actual) ? Exact.HUNDRED : Exact.ZERO, "MET");
      case STABILIZE ->
          stabilize(
              terms.rulebook().formula(Polarity.STABILIZE) instanceof Stabilize own
                  ? own.points()
                  : List.of(),
              target,
              actual);
    };
  }

  private static Answer value(Exact value, String formula) {
    return Answer.value(value).withRaw(value, formula);
  }

  /** (1 + difference / abs(T)) x 100; for T above 0 that is R/T x 100 and (2T - R)/T x 100. */
  private static Exact linear(Exact target, Exact difference) {
    return Exact.ONE.plus(difference.over(target.abs())).times(Exact.HUNDRED);
  }

  private static Answer zeroTarget(
      Terms terms, ReasonCode code, Exact target, Exact actual, String formula) {
    if (terms.rulebook().zeroTarget() == ZeroTarget.NOT_COMPUTABLE) {
      return Answer.notComputable(code);
    }
    if (isMet(terms.polarity(), target, target, actual)) {
      return value(Exact.HUNDRED, formula);
    }
    return value(Exact.of(terms.rulebook().floor().orElse(0)), formula);
  }

  private static Answer reciprocal(Terms terms, Exact target, Exact actual) {
    if (target.signum() <= 0) {
      return Answer.notComputable(ReasonCode.ZERO_TARGET);
    }
    if (actual.signum() <= 0) {
      return terms.rulebook().cap().isPresent()
          ? value(Exact.of(terms.rulebook().cap().getAsDouble()), "RECIPROCAL")
          : Answer.notComputable(ReasonCode.ZERO_ACTUAL);
    }
    return value(target.over(actual).times(Exact.HUNDRED), "RECIPROCAL");
  }

  /** Without a baseline, as without one that tells from the target. */
  private static Answer fromBaseline(Terms terms, Exact target, Exact actual) {
    if (terms.baseline().isEmpty()) {
      return Answer.notComputable(ReasonCode.BASELINE_EQUALS_TARGET);
    }
    Exact baseline = terms.baseline().get();
    int side = target.compare(baseline);
    if (side == 0) {
      return zeroTarget(terms, ReasonCode.BASELINE_EQUALS_TARGET, target, actual, "FROM_BASELINE");
    }
    if (side < 0 == (terms.polarity() == Polarity.MAXIMIZE)) {
      return Answer.notComputable(ReasonCode.WRONG_WAY_TARGET);
    }
    return value(
        actual.minus(baseline).over(target.minus(baseline)).times(Exact.HUNDRED), "FROM_BASELINE");
  }

  private static Answer fromWorst(Exact worst, Exact target, Exact actual) {
    if (worst.compare(target) <= 0) {
      return Answer.notComputable(ReasonCode.WRONG_WAY_TARGET);
    }
    return value(worst.minus(actual).over(worst.minus(target)).times(Exact.HUNDRED), "FROM_WORST");
  }

  private static Answer stabilize(List<Point> points, Exact target, Exact actual) {
    if (target.signum() <= 0) {
      return Answer.notComputable(ReasonCode.ZERO_TARGET);
    }
    Exact a = actual.over(target).times(Exact.HUNDRED);
    Exact c = actual.compare(target) <= 0 ? a : Exact.of(200).minus(a);
    return value(points.isEmpty() ? c : piecewise(points, c, true), "STABILIZE");
  }

  private static Exact piecewise(List<Point> points, Exact x, boolean throughOrigin) {
    Point first = points.get(0);
    if (x.value().compareTo(BigFraction.of(first.x())) <= 0) {
      return throughOrigin
          ? x.times(Exact.of(first.y())).over(Exact.of(first.x()))
          : Exact.of(first.y());
    }
    for (int i = 1; i < points.size(); i++) {
      Point left = points.get(i - 1);
      Point right = points.get(i);
      if (x.value().compareTo(BigFraction.of(right.x())) <= 0) {
        Exact run = Exact.of(right.x()).minus(Exact.of(left.x()));
        Exact rise = Exact.of(right.y()).minus(Exact.of(left.y()));
        return Exact.of(left.y()).plus(x.minus(Exact.of(left.x())).times(rise).over(run));
      }
    }
    Exact last = Exact.of(points.get(points.size() - 1).y());
    return new Exact(last.value(), last.weight());
  }

  /** The band a value lies in: the first from the top that it reaches. */
  static Optional<String> band(Exact value, Optional<Scale> scale) {
    return scale.map(
        known -> {
          BigFraction looked = value.value();
          if (known.roundsFirst()) {
            BigDecimal digits = looked.toDecimal(new MathContext(15, RoundingMode.HALF_UP));
            looked = BigFraction.of(digits.setScale(0, RoundingMode.HALF_UP));
          }
          for (Band band : known.bands()) {
            if (band.from() == Double.NEGATIVE_INFINITY) {
              return band.id();
            }
            int side = looked.compareRounded(BigFraction.of(band.from()));
            if (band.open() ? side > 0 : side >= 0) {
              return band.id();
            }
          }
          throw new IllegalStateException("A scale (" + known + ") without a lowest band.");
        });
  }
}
