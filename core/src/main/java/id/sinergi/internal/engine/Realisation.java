package id.sinergi.internal.engine;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the reports of a part amount to: quantities first, a quotient formed once. */
public record Realisation(Indicator indicator, List<Report> reports) {

  /** Why this has no value; empty if it has. */
  public Optional<ReasonCode> reason() {
    if (reports.stream().anyMatch(Report::conflict)) {
      return Optional.of(ReasonCode.CONFLICT);
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
    if (indicator.isRatio()) {
      return indicator.scale() * (numerator() / denominator());
    }
    return amount(keys());
  }

  public double numerator() {
    return amount(doubles(report -> ratio(report).numerator()));
  }

  public double denominator() {
    return amount(doubles(report -> ratio(report).denominator()));
  }

  private double amount(double[] values) {
    return Fold.isCombined(consolidation())
        ? Fold.combine(consolidation(), values, periods())
        : values[Fold.position(consolidation(), keys())];
  }

  /** The same in decimals, for display. */
  BigDecimal decimal() {
    if (indicator.isRatio()) {
      return Rounding.decimal(indicator.scale())
          .multiply(decimal(report -> ratio(report).numerator()))
          .divide(decimal(report -> ratio(report).denominator()), Fold.DECIMALS);
    }
    return decimal(Realisation::plain);
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
