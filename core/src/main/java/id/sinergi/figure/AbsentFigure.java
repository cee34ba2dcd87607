package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure without a value. */
record AbsentFigure(Absence absence) implements Figure {
  static final AbsentFigure NOT_DUE = new AbsentFigure(Absence.NOT_DUE);

  @Override
  public State state() {
    return absence.state();
  }

  @Override
  public OptionalDouble value() {
    return OptionalDouble.empty();
  }

  @Override
  public OptionalDouble raw() {
    return OptionalDouble.empty();
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
  public Optional<Band> band() {
    return Optional.empty();
  }

  @Override
  public Optional<String> formula() {
    return Optional.empty();
  }

  @Override
  public BigDecimal displayed() {
    throw new NoSuchElementException(
        "The figure (" + this + ") has no value to display. Maybe text(Locale) is what you need.");
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
