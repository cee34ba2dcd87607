package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.internal.plan.Fold;
import id.sinergi.internal.plan.Part;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of a part in a window: which stated targets count and what they amount to, as a
 * range (one value is a range without width).
 *
 * @param span what the actual is to be consolidated over
 */
public record Expectation(
    Part part, Rule rule, List<Target> targets, Window span, Optional<String> plan) {

  /** How the stated targets become the target of the window. */
  public enum Rule {
    /** Stated targets tile the window. */
    TILED,
    /** A longer target stands whole, ahead of time. */
    WHOLE,
    /** A longer sum counts by months. */
    BY_MONTHS,
    /** A longer target is approached on the straight line from the baseline. */
    ON_THE_LINE,
    /** Only what is completely reported is compared with its targets. */
    LIKE_FOR_LIKE
  }

  boolean isInterim() {
    return rule == Rule.WHOLE || rule == Rule.BY_MONTHS || rule == Rule.ON_THE_LINE;
  }

  Expectation with(Rule newRule, List<Target> newTargets) {
    return new Expectation(part, newRule, newTargets, span, plan);
  }

  /** Whether it takes a baseline to know what is expected. */
  boolean restsOnBaseline() {
    return rule == Rule.ON_THE_LINE
        || targets.stream().anyMatch(it -> it.amount() instanceof Target.Amount.FromBaseline);
  }

  /** Where one number is needed: the middle of the range; NaN where a baseline is lacking. */
  public double middle() {
    double low = low();
    double high = high();
    return Double.isFinite(low + high) ? Rounding.sum(low, high) / 2 : Double.NaN;
  }

  public double low() {
    return value(true);
  }

  /** Never below the lower edge, whatever is lost in the last digit. */
  public double high() {
    return Math.max(value(true), value(false));
  }

  private double value(boolean low) {
    double whole = targets.size() == 1 ? value(targets.get(0), low) : consolidated(low);
    return switch (rule) {
      case BY_MONTHS -> whole * span.months() / targets.get(0).period().months();
      case ON_THE_LINE -> {
        double baseline = part.baselineValue();
        double risen = Rounding.difference(whole, baseline) * elapsed() / distance();
        yield Rounding.sum(baseline, risen);
      }
      default -> whole;
    };
  }

  private double consolidated(boolean low) {
    double[] values = new double[targets.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(targets.get(i), low);
    }
    return Fold.isCombined(consolidation())
        ? Fold.combine(consolidation(), values, periods())
        : values[Fold.position(consolidation(), values)];
  }

  /** The same in decimals, for display. */
  BigDecimal decimal(boolean low) {
    BigDecimal[] values = new BigDecimal[targets.size()];
    double[] keys = new double[targets.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = decimal(targets.get(i), low);
      keys[i] = value(targets.get(i), low);
    }
    BigDecimal whole =
        Fold.isCombined(consolidation())
            ? Fold.combine(consolidation(), values, periods())
            : values[Fold.position(consolidation(), keys)];
    return switch (rule) {
      case BY_MONTHS ->
          whole
              .multiply(BigDecimal.valueOf(span.months()))
              .divide(BigDecimal.valueOf(targets.get(0).period().months()), Fold.DECIMALS);
      case ON_THE_LINE -> {
        BigDecimal baseline = part.baselineDecimal().orElseThrow();
        yield baseline.add(
            whole
                .subtract(baseline)
                .multiply(BigDecimal.valueOf(elapsed()))
                .divide(BigDecimal.valueOf(distance()), Fold.DECIMALS));
      }
      default -> whole;
    };
  }

  /** Targets of a ratio are averaged: denominators are not known beforehand. */
  public Consolidation consolidation() {
    Consolidation consolidation = part.indicator().consolidation();
    return part.indicator().isRatio() && consolidation == Consolidation.SUM
        ? Consolidation.MEAN
        : consolidation;
  }

  private List<Period> periods() {
    return targets.stream().map(Target::period).toList();
  }

  public int elapsed() {
    return span.endMonth() - baselineEnd();
  }

  public int distance() {
    return targets.get(0).period().endMonth() - baselineEnd();
  }

  private int baselineEnd() {
    return part.baselinePeriod().orElseThrow().endMonth();
  }

  /** One stated target's low or high end; a change counts from the baseline. */
  public double value(Target target, boolean low) {
    if (target.amount() instanceof Target.Amount.Range range) {
      return low ? range.low() : range.high();
    }
    if (target.amount() instanceof Target.Amount.FromBaseline change) {
      return part.baselineValue() * ((100 + change.percent()) / 100);
    }
    return ((Target.Amount.Exact) target.amount()).value();
  }

  private BigDecimal decimal(Target target, boolean low) {
    if (target.amount() instanceof Target.Amount.FromBaseline change) {
      return part.baselineDecimal()
          .orElseThrow()
          .multiply(Rounding.decimal(change.percent()).add(BigDecimal.valueOf(100)))
          .movePointLeft(2);
    }
    return Rounding.decimal(value(target, low));
  }
}
