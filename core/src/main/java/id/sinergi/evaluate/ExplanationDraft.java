package id.sinergi.evaluate;

import id.sinergi.figure.Band;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/** An explanation being written. */
final class ExplanationDraft {
  final Explanation.Step step;
  final String subject;
  Text title;
  String method = "";
  Text rule = Text.same("");
  State state = State.VALUE;
  OptionalDouble value = OptionalDouble.empty();
  Function<Locale, String> shown = locale -> "";
  final List<Explanation.Input> inputs = new ArrayList<>();
  final List<Text> notes = new ArrayList<>();
  OptionalInt months = OptionalInt.empty();
  Optional<FigureKind> kind = Optional.empty();
  Optional<Band> band = Optional.empty();
  Supplier<List<Explanation.Part>> parts = List::of;

  ExplanationDraft(Explanation.Step step, String subject, Text title) {
    this.step = step;
    this.subject = subject;
    this.title = title;
  }

  ExplanationDraft by(String method, Text rule) {
    this.method = method;
    this.rule = rule;
    return this;
  }

  ExplanationDraft result(Figure figure) {
    state = figure.state();
    value = figure.value();
    shown = figure::text;
    band = figure.band();
    if (figure.isProvisional() && state == State.VALUE) {
      notes.add(Wording.PROVISIONAL);
    }
    if (state == State.VALUE && Rounding.compare(figure.coverage(), 1) < 0) {
      notes.add(
          Text.of(
              "cakupan " + Amounts.percent(figure.coverage(), Language.ID.locale()),
              "coverage " + Amounts.percent(figure.coverage(), Language.EN.locale())));
    }
    return this;
  }

  ExplanationDraft result(Quantity quantity) {
    state = quantity.state();
    value = quantity.value();
    shown = quantity::text;
    return this;
  }

  /** A difference, its unit in the language of the reader. */
  ExplanationDraft points(Quantity difference) {
    result(difference);
    String unit = " " + difference.unit();
    shown =
        locale -> {
          String text = difference.text(locale);
          return text.endsWith(unit)
              ? text.substring(0, text.length() - unit.length())
                  + " "
                  + Wording.POINTS.in(Language.of(locale))
              : text;
        };
    return this;
  }

  ExplanationDraft value(double number, Function<Locale, String> text) {
    value = OptionalDouble.of(number + 0.0); // -0.0 becomes 0.0
    shown = text;
    return this;
  }

  ExplanationDraft input(String name, Text label, double number) {
    inputs.add(new Explanation.Input(name, label, number));
    return this;
  }

  ExplanationDraft input(String name, Text label, OptionalDouble number) {
    number.ifPresent(present -> input(name, label, present));
    return this;
  }

  boolean has(String input) {
    return inputs.stream().anyMatch(it -> it.name().equals(input));
  }

  ExplanationDraft note(Text note) {
    notes.add(note);
    return this;
  }

  ExplanationDraft parts(Supplier<List<Explanation.Part>> supplier) {
    parts = supplier;
    return this;
  }

  Explanation build() {
    return new Explanation(this);
  }

  ExplanationDraft of(FigureKind figureKind) {
    kind = Optional.of(figureKind);
    return this;
  }

  static Explanation.Part part(Explanation what) {
    return new Explanation.Part(what, OptionalDouble.empty(), Optional.empty());
  }
}
