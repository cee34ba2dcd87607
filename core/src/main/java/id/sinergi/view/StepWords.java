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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What one step of an explanation says of itself, in one language. */
final class StepWords {
  /** What a target without a range is called, in every language; one that is stated says when. */
  private static final String TARGET = "target";

  /** Inputs that are shares of a whole, read in percent. */
  private static final Set<String> SHARES = Set.of("coverage", "minCoverage");

  private final Language language;
  private final Locale locale;
  private final Legend legend;

  StepWords(Language language, Legend legend) {
    this.language = language;
    this.locale = language.locale();
    this.legend = legend;
  }

  /** The one statement or report that a target or an actual is; none where any is left out. */
  static Optional<Explanation> only(Explanation of) {
    if (of.step() != Step.TARGET && of.step() != Step.ACTUAL) {
      return Optional.empty();
    }
    List<Part> parts = of.parts();
    return parts.size() == 1
            && parts.get(0).leftOut().isEmpty()
            && parts.get(0).what().value().equals(of.value())
        ? Optional.of(parts.get(0).what())
        : Optional.empty();
  }

  /** The one figure that a party is credited, told in one breath with the credit; else none. */
  static Optional<Explanation> credited(Explanation of) {
    if (of.step() != Step.CREDIT) {
      return Optional.empty();
    }
    List<Part> parts = of.parts();
    return parts.size() == 1 && parts.get(0).leftOut().isEmpty()
        ? Optional.of(parts.get(0).what())
        : Optional.empty();
  }

  /** Whether something has no value since too little of it has. */
  static boolean isGated(Explanation of) {
    return of.inputs().stream().anyMatch(input -> input.name().equals("coverage"));
  }

  String passedOn(Explanation of, Explanation one) {
    boolean isReport = one.step() == Step.REPORT;
    String detail =
        one.inputs().size() == 1 ? "" : isReport ? " (" + one.shown(locale) + ")" : inputs(one);
    String notes = notes(one, of);
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
        of.kind().isPresent()
            || of.step() == Step.LIMITS
            || of.step() == Step.AGGREGATE
            || of.step() == Step.CREDIT;
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
          case BASIS, AGGREGATE, LIMITS, CREDIT -> true;
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

  /** What something says beyond what another has said already. */
  String notes(Explanation of, Explanation told) {
    return of.notes().stream()
        .filter(note -> !told.notes().contains(note))
        .map(note -> " · " + in(note))
        .collect(Collectors.joining());
  }

  /** Why something takes no part, unless it says so itself. */
  String apart(Explanation of, Text why) {
    return isItsResult(of, why) || of.notes().contains(why) ? "" : " · " + in(why);
  }

  /** Whether the result of something says why it takes no part, such as that it is not due. */
  boolean isItsResult(Explanation of, Text why) {
    return of.shown(locale).contains(in(why));
  }

  String inputs(Explanation of) {
    return of.inputs().stream()
        .map(input -> ", " + in(input.label()) + " " + number(input))
        .collect(Collectors.joining());
  }

  /** What a member weighs among all, before its name; as a power in a product. */
  String factor(Part part, double sum, boolean isPower) {
    String share =
        Amounts.entered(part.weight().orElseThrow(), locale)
            + "/"
            + Amounts.computed(sum, OptionalInt.empty(), 4, "", locale);
    return isPower ? "^(" + share + ") " : share + " × ";
  }

  /** What a side of a blend weighs, before its name. */
  String share(Part part) {
    return part.weight().isPresent()
        ? Amounts.entered(part.weight().getAsDouble(), locale) + " × "
        : "";
  }

  /** An absorption in numbers. */
  String absorption(Explanation of) {
    return " = "
        + Amounts.entered(of.input("spent"), locale)
        + " / "
        + Amounts.entered(of.input("pagu"), locale)
        + " × 100";
  }

  private String number(Explanation.Input input) {
    return SHARES.contains(input.name())
        ? Amounts.percent(input.value(), locale)
        : Amounts.entered(input.value(), locale);
  }

  String in(Text text) {
    return text.in(language);
  }
}
