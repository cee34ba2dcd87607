package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.plan.Fold;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the reports of a part amount to: quantities first, a quotient formed once. */
public record Realisation(Indicator indicator, List<Report> reports, Optional<Computed> computed) {

  /** What was reported. */
  Realisation(Indicator indicator, List<Report> reports) {
    this(indicator, reports, Optional.empty());
  }

  /** What was computed instead, even if that has no value. */
  Realisation(Indicator indicator, Computed computed) {
    this(indicator, List.of(), Optional.of(computed));
  }

  /** Whether there is an amount; what was reported is always one. */
  boolean isThere() {
    return computed.isEmpty() || computed.get().state() == State.VALUE;
  }

  /** Why this has no value; empty if it has. */
  public Optional<ReasonCode> reason() {
    return reason(false);
  }

  /** The same where numerators and denominators are pooled before they are divided. */
  Optional<ReasonCode> reason(boolean isPooled) {
    if (computed.isPresent()) {
      return Optional.empty();
    }
    for (Report report : reports) {
      if (report.conflict()) {
        return Optional.of(ReasonCode.CONFLICT);
      }
    }
    if (isPooled) {
      return Double.isFinite(numerator()) && Double.isFinite(denominator())
          ? Optional.empty()
          : Optional.of(ReasonCode.OVERFLOW);
    }
    if (indicator.isRatio()) {
      boolean extreme =
          consolidation() == Consolidation.MIN || consolidation() == Consolidation.MAX;
      boolean zero =
          extreme
              ? reports.stream().anyMatch(report -> ratio(report).denominator() == 0)
              : denominator() == 0;
      if (zero) {
        return Optional.of(ReasonCode.ZERO_DENOMINATOR);
      }
    }
    double value = value();
    return Double.isNaN(value) || Double.isInfinite(value)
        ? Optional.of(ReasonCode.OVERFLOW)
        : Optional.empty();
  }

  /** The actual of the span, in the unit of the indicator. */
  public double value() {
    if (computed.isPresent()) {
      return computed.get().value();
    }
    if (indicator.isRatio()) {
      return indicator.scale() * (numerator() / denominator());
    }
    return isOne() ? plain(reports.get(0)) : amount(keys());
  }

  public double numerator() {
    return isOne()
        ? ratio(reports.get(0)).numerator()
        : amount(doubles(report -> ratio(report).numerator()));
  }

  public double denominator() {
    return isOne()
        ? ratio(reports.get(0)).denominator()
        : amount(doubles(report -> ratio(report).denominator()));
  }

  /** Whether there is nothing to consolidate. */
  private boolean isOne() {
    return reports.size() == 1;
  }

  private double amount(double[] values) {
    return Fold.isCombined(consolidation())
        ? Fold.combine(consolidation(), values, periods())
        : values[Fold.position(consolidation(), keys())];
  }

  /** The same in decimals, for display. */
  BigDecimal decimal() {
    if (computed.isPresent()) {
      return Rounding.rounded(value());
    }
    if (indicator.isRatio()) {
      return Rounding.decimal(indicator.scale())
          .multiply(decimalNumerator())
          .divide(decimalDenominator(), Fold.DECIMALS);
    }
    return decimal(Realisation::plain);
  }

  BigDecimal decimalNumerator() {
    return decimal(report -> ratio(report).numerator());
  }

  BigDecimal decimalDenominator() {
    return decimal(report -> ratio(report).denominator());
  }

  private BigDecimal decimal(java.util.function.ToDoubleFunction<Report> part) {
    BigDecimal[] values = new BigDecimal[reports.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Rounding.decimal(part.applyAsDouble(reports.get(i)));
    }
    return Fold.isCombined(consolidation())
        ? Fold.combine(consolidation(), values, periods())
        : values[Fold.position(consolidation(), keys())];
  }

  public Consolidation consolidation() {
    return indicator.consolidation();
  }

  private List<Period> periods() {
    return reports.stream().map(Report::period).toList();
  }

  /** What the least and the greatest are chosen by: values, or quotients. */
  private double[] keys() {
    return indicator.isRatio()
        ? doubles(report -> ratio(report).numerator() / ratio(report).denominator())
        : doubles(Realisation::plain);
  }

  private double[] doubles(java.util.function.ToDoubleFunction<Report> part) {
    double[] values = new double[reports.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.applyAsDouble(reports.get(i));
    }
    return values;
  }

  private static double plain(Report report) {
    return ((Reported.Value) report.actual().reported()).value();
  }

  private static Reported.Ratio ratio(Report report) {
    return (Reported.Ratio) report.actual().reported();
  }
}
