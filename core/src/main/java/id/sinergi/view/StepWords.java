package id.sinergi.view;

import id.sinergi.evaluate.Explanation;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.internal.text.Amounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one step of an explanation says of itself, in one language. */
final class StepWords {
  /** What a target without a range is called, in every language; one that is stated says when. */
  private static final String TARGET = "target";

  private final Language language;
  private final Locale locale;
  private final Legend legend;

  StepWords(Language language, Legend legend) {
    this.language = language;
    this.locale = language.locale();
    this.legend = legend;
  }

  /** The one statement or report that a target or an actual is. */
  static Optional<Explanation> only(Explanation of) {
    if (of.step() != Step.TARGET && of.step() != Step.ACTUAL) {
      return Optional.empty();
    }
    List<Part> parts = of.parts();
    return parts.size() == 1 && parts.get(0).what().value().equals(of.value())
        ? Optional.of(parts.get(0).what())
        : Optional.empty();
  }

  String passedOn(Explanation of, Explanation one) {
    boolean isReport = one.step() == Step.REPORT;
    String detail =
        one.inputs().size() == 1 ? "" : isReport ? " (" + one.shown(locale) + ")" : inputs(one);
    String notes =
        one.notes().stream()
            .filter(note -> !of.notes().contains(note))
            .map(note -> " · " + in(note))
            .collect(Collectors.joining());
    boolean isTitle = in(of.title()).equals(TARGET);
    return (isTitle ? "" : " · " + in(one.title())) + detail + notes;
  }

  String title(Explanation of, String parent) {
    if (of.kind().isPresent() && of.subject().equals(parent)) {
      return kind(of);
    }
    String kind =
        of.kind().filter(it -> it != FigureKind.SCORE).map(it -> ", " + kind(of)).orElse("");
    boolean isNamed =
        of.kind().isPresent() || of.step() == Step.LIMITS || of.step() == Step.AGGREGATE;
    String title =
        in(of.title()).equals(TARGET)
            ? only(of).map(one -> in(one.title())).orElse(TARGET)
            : in(of.title());
    return (isNamed && !title.equals(of.subject()) ? of.subject() + " " + title : title) + kind;
  }

  String kind(Explanation of) {
    return of.kind().map(kind -> in(kind.text())).orElse("");
  }

  String result(Explanation of) {
    boolean isFigure =
        switch (of.step()) {
          case BASIS, AGGREGATE, LIMITS -> true;
          default -> of.state() != State.VALUE;
        };
    if (!isFigure) {
      return of.shown(locale);
    }
    String mark = legend.mark(of.state(), of.band());
    return of.state() == State.VALUE
        ? of.shown(locale) + of.band().map(b -> " " + mark + " " + b.label().id()).orElse("")
        : mark + " " + of.shown(locale);
  }

  String notes(Explanation of) {
    return of.notes().stream().map(note -> " · " + in(note)).collect(Collectors.joining());
  }

  /** Why something takes no part, unless its result says so already. */
  String apart(Explanation of, Text why) {
    return of.shown(locale).contains(in(why)) ? "" : " · " + in(why);
  }

  String inputs(Explanation of) {
    return of.inputs().stream()
        .map(input -> ", " + in(input.label()) + " " + Amounts.entered(input.value(), locale))
        .collect(Collectors.joining());
  }

  String in(Text text) {
    return text.in(language);
  }
}
