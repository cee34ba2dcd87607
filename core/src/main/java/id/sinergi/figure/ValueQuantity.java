package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A quantity with a value, or with a range. */
record ValueQuantity(
    double lowest,
    double highest,
    String unit,
    int decimals,
    double coverage,
    boolean isProvisional)
    implements Quantity {

  ValueQuantity {
    lowest = ValueFigure.finite(lowest, "value");
    highest = ValueFigure.finite(highest, "value");
    coverage = ValueFigure.share(coverage);
    if (highest < lowest) {
      throw new IllegalArgumentException(
          "The range (" + lowest + ") to (" + highest + ") is inverted. Maybe swap its edges.");
    }
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "The decimals (" + decimals + ") must be 0 to 15. Maybe you meant (2).");
    }
  }

  @Override
  public State state() {
    return State.VALUE;
  }

  @Override
  public OptionalDouble value() {
    return isRange() ? OptionalDouble.empty() : OptionalDouble.of(lowest);
  }

  @Override
  public OptionalDouble low() {
    return OptionalDouble.of(lowest);
  }

  @Override
  public OptionalDouble high() {
    return OptionalDouble.of(highest);
  }

  @Override
  public boolean isRange() {
    return lowest < highest;
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
  public String text(Locale locale) {
    String number = number(lowest, locale);
    String upper = isRange() ? ".." + number(highest, locale) : "";
    return number + upper + (unit.isEmpty() ? "" : " " + unit);
  }

  private String number(double value, Locale locale) {
    return NumberText.grouped(Rounding.displayed(value, decimals), locale);
  }

  @Override
  public String toString() {
    return text(Locale.ROOT) + Completeness.text(isProvisional, coverage);
  }
}
