package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** A figure with a value. Made by the million: no work before it is asked for. */
final class ValueFigure implements Figure {
  private final double value;
  private final double raw;
  private final double coverage;
  private final boolean provisional;
  private final Optional<Band> band;
  private final Optional<String> formula;
  private final Presentation how;
  private final Optional<Supplier<BigDecimal>> exact;

  ValueFigure(
      double value,
      double raw,
      double coverage,
      boolean provisional,
      Optional<Band> band,
      Optional<String> formula,
      Presentation how,
      Optional<Supplier<BigDecimal>> exact) {
    this.value = finite(value, "value");
    this.raw = finite(raw, "raw value");
    this.coverage = share(coverage);
    this.provisional = provisional;
    this.band = band;
    this.formula = formula;
    this.how = how;
    this.exact = exact;
  }

  static double finite(double number, String what) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + number
              + ") must be finite. Maybe it is not computable: OVERFLOW.");
    }
    return number + 0.0;
  }

  static double share(double coverage) {
    if (!(coverage >= 0 && coverage <= 1)) {
      throw new IllegalArgumentException(
          "The coverage (" + coverage + ") must be 0 to 1. Maybe it is in percent.");
    }
    return coverage + 0.0;
  }

  @Override
  public State state() {
    return State.VALUE;
  }

  @Override
  public OptionalDouble value() {
    return OptionalDouble.of(value);
  }

  @Override
  public OptionalDouble raw() {
    return OptionalDouble.of(raw);
  }

  @Override
  public Optional<Text> reason() {
    return Optional.empty();
  }

  @Override
  public Optional<ReasonCode> code() {
    return Optional.empty();
  }

  @Override
  public List<String> missing() {
    return List.of();
  }

  @Override
  public double coverage() {
    return coverage;
  }

  @Override
  public boolean isProvisional() {
    return provisional;
  }

  @Override
  public Optional<Band> band() {
    return band;
  }

  @Override
  public Optional<String> formula() {
    return formula;
  }

  @Override
  public BigDecimal displayed() {
    BigDecimal decimal = exact.map(Supplier::get).orElseGet(() -> Rounding.rounded(value));
    return how.shown(decimal, value);
  }

  @Override
  public String text(Locale locale) {
    return NumberText.plain(displayed(), locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueFigure that
        && Double.compare(value, that.value) == 0
        && Double.compare(raw, that.raw) == 0
        && Double.compare(coverage, that.coverage) == 0
        && provisional == that.provisional
        && band.equals(that.band)
        && formula.equals(that.formula)
        && how.equals(that.how);
  }

  @Override
  public int hashCode() {
    int hash = Double.hashCode(value) * 31 + Double.hashCode(raw);
    hash = hash * 31 + Double.hashCode(coverage);
    return hash * 31 + formula.hashCode() * 2 + (provisional ? 1 : 0);
  }

  @Override
  public String toString() {
    String label = band.map(b -> " (" + b.label().id() + ")").orElse("");
    return text(Locale.ROOT) + label + Completeness.text(provisional, coverage);
  }
}
