package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A quantity without a value. */
record AbsentQuantity(Absence absence, String unit) implements Quantity {
  @Override
  public State state() {
    return absence.state();
  }

  @Override
  public OptionalDouble value() {
    return OptionalDouble.empty();
  }

  @Override
  public OptionalDouble low() {
    return OptionalDouble.empty();
  }

  @Override
  public OptionalDouble high() {
    return OptionalDouble.empty();
  }

  @Override
  public boolean isRange() {
    return false;
  }

  @Override
  public Optional<Text> reason() {
    return absence.reason();
  }

  @Override
  public Optional<ReasonCode> code() {
    return absence.code();
  }

  @Override
  public List<String> missing() {
    return absence.missing();
  }

  @Override
  public double coverage() {
    return 0;
  }

  @Override
  public boolean isProvisional() {
    return false;
  }

  @Override
  public String text(Locale locale) {
    return absence.text(locale);
  }

  @Override
  public String toString() {
    return text(Locale.ROOT);
  }
}
