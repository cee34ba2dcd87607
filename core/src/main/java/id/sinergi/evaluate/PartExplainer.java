package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Presentation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.engine.Expectation;
import id.sinergi.internal.engine.Outcome;
import id.sinergi.internal.engine.Report;
import id.sinergi.internal.text.Amounts;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Explains the attainment of one part: limits, formula, target and actual, down to the reports. */
final class PartExplainer {
  private static final String MIDNIGHT = "T00:00:00Z";

  private final Outcome outcome;
  private final Indicator indicator;
  private final PartFigures figures;

  PartExplainer(Outcome outcome) {
    this.outcome = outcome;
    this.indicator = outcome.part().indicator();
    this.figures = new PartFigures(outcome);
  }

  /** The attainment after ceiling, cap and floor. */
  Explanation explain() {
    Figure own = figures.own();
    Rulebook rulebook = outcome.part().rulebook();
    ExplanationDraft draft =
        new ExplanationDraft(Step.LIMITS, indicator.id(), Text.same(indicator.name()))
            .by("LIMITS", Text.of("menurut " + rulebook.id(), "by " + rulebook.id()))
            .result(own);
    if (indicator.isShared()) {
      draft.note(Wording.LEAD_REPORTS);
    }
    if (outcome.state() == State.VALUE) {
      if (outcome.ceilingMet()) {
        draft.input("ceilingScore", Wording.CEILING, rulebook.ceilingScore());
      }
      draft.input("cap", Wording.CAP, rulebook.cap());
      draft.input("floor", Wording.FLOOR, rulebook.floor());
      draft.parts(() -> List.of(part(formula())));
    } else {
      draft.parts(this::sides);
    }
    return draft.build();
  }

  private Explanation formula() {
    ExplanationDraft draft =
        new ExplanationDraft(Step.FORMULA, indicator.id(), Wording.RAW)
            .value(
                outcome.raw(),
                locale ->
                    Presentation.PLAIN.print(
                        Rounding.rounded(outcome.raw()), outcome.raw(), locale));
    FormulaWording.write(outcome, draft);
    return draft.parts(this::sides).build();
  }

  /** The target, as one value or two edges, and the actual. */
  private List<Part> sides() {
    List<Part> sides = new ArrayList<>();
    outcome
        .expectation()
        .ifPresent(
            expected -> {
              if (figures.target().isRange()) {
                sides.add(part(target(expected, true, Wording.LOWER_EDGE)));
                sides.add(part(target(expected, false, Wording.UPPER_EDGE)));
              } else {
                sides.add(part(target(expected, true, Wording.TARGET)));
              }
            });
    sides.add(part(actual()));
    return sides;
  }

  private Explanation target(Expectation expected, boolean low, Text title) {
    double value = low ? expected.low() : expected.high();
    ExplanationDraft draft =
        new ExplanationDraft(Step.TARGET, indicator.id() + "/target", title)
            .by(expected.consolidation().name(), Wording.consolidation(expected.consolidation()))
            .value(value, locale -> computed(value, locale));
    Wording.rule(expected.rule()).ifPresent(draft::note);
    expected.plan().ifPresent(plan -> draft.note(Text.same(plan)));
    int whole = expected.targets().get(0).period().months();
    if (expected.rule() == Expectation.Rule.BY_MONTHS) {
      draft.input("windowMonths", Wording.WINDOW_MONTHS, expected.span().months());
      draft.input("targetMonths", Wording.TARGET_MONTHS, whole);
    } else if (expected.rule() == Expectation.Rule.ON_THE_LINE) {
      draft.input("baseline", Wording.BASELINE, outcome.part().baseline().orElseThrow().value());
      draft.input("elapsedMonths", Wording.ELAPSED, expected.elapsed());
      draft.input("distanceMonths", Wording.DISTANCE, expected.distance());
    }
    return draft
        .parts(() -> expected.targets().stream().map(t -> part(stated(expected, t, low))).toList())
        .build();
  }

  private Explanation stated(Expectation expected, Target target, boolean low) {
    double value = expected.value(target, low);
    ExplanationDraft draft =
        new ExplanationDraft(
                Step.STATED_TARGET,
                indicator.id() + "/target/" + target.period(),
                Text.of("target " + target.period(), "target " + target.period()))
            .by("STATED", Text.of("ditetapkan", "stated"))
            .value(value, locale -> Amounts.entered(value, indicator.unit(), locale));
    if (target.amount() instanceof Target.Amount.FromBaseline change) {
      draft.input("baseline", Wording.BASELINE, outcome.part().baseline().orElseThrow().value());
      draft.input("percent", Wording.PERCENT, change.percent());
      draft.shown = locale -> computed(value, locale);
    } else {
      draft.input("value", Wording.VALUE, value);
    }
    target.plan().ifPresent(plan -> draft.note(Text.same(plan)));
    draft.months = OptionalInt.of(target.period().months());
    return draft.build();
  }

  private Explanation actual() {
    Quantity actual = figures.actual();
    ExplanationDraft draft =
        new ExplanationDraft(Step.ACTUAL, indicator.id() + "/actual", Wording.ACTUAL)
            .by(indicator.consolidation().name(), Wording.consolidation(indicator.consolidation()))
            .result(actual);
    actual.value().ifPresent(value -> draft.value(value, locale -> computed(value, locale)));
    if (indicator.isRatio()) {
      draft.input("scale", Wording.SCALE, indicator.scale()).note(Wording.APART);
    }
    if (outcome.realisation().isPresent() && !outcome.missing().isEmpty()) {
      draft.note(Wording.missing(figures.missing()));
    }
    During during = outcome.part().during();
    Optional<Window> span = outcome.expectation().map(Expectation::span).or(outcome::window);
    if (span.isPresent()
        && !(during.contains(span.get().firstDay()) && during.contains(span.get().lastDay()))) {
      draft.note(Wording.inForce(outcome.part().agency(), during));
    }
    return draft.parts(this::reports).build();
  }

  /** The reports that are used, and those that are not: not applicable, or in conflict. */
  private List<Part> reports() {
    return Stream.concat(
            outcome.realisation().stream().flatMap(used -> used.reports().stream()),
            outcome.declared().stream())
        .sorted(Comparator.comparing(Report::period))
        .flatMap(this::each)
        .toList();
  }

  private Stream<Part> each(Report report) {
    List<Actual> actuals =
        report.conflicting().isEmpty() ? List.of(report.actual()) : report.conflicting();
    return actuals.stream()
        .map(
            actual ->
                new Part(report(report, actual), OptionalDouble.empty(), leftOut(report, actual)));
  }

  private static Optional<Text> leftOut(Report report, Actual actual) {
    if (actual.reported() instanceof Reported.NotApplicable declared) {
      return Optional.of(Wording.notApplicable(declared.reason()));
    }
    return report.conflicting().isEmpty() ? Optional.empty() : Optional.of(Wording.CONFLICT);
  }

  private Explanation report(Report report, Actual actual) {
    ExplanationDraft draft =
        new ExplanationDraft(
                Step.REPORT,
                indicator.id() + "/" + actual.agency() + "/" + actual.period(),
                Text.of(
                    "laporan " + actual.agency() + " " + actual.period(),
                    "report of " + actual.agency() + " " + actual.period()))
            .by("REPORT", Text.of("dilaporkan", "reported"));
    if (actual.reported() instanceof Reported.Ratio ratio) {
      double value = indicator.scale() * (ratio.numerator() / ratio.denominator());
      draft.input("numerator", Wording.NUMERATOR, ratio.numerator());
      draft.input("denominator", Wording.DENOMINATOR, ratio.denominator());
      draft.input("scale", Wording.SCALE, indicator.scale());
      draft.shown =
          locale ->
              Amounts.entered(ratio.numerator(), locale)
                  + " / "
                  + Amounts.entered(ratio.denominator(), locale);
      draft.value = Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
      draft.state = Double.isFinite(value) ? State.VALUE : State.NOT_COMPUTABLE;
    } else if (actual.reported() instanceof Reported.Value plain) {
      draft.input("value", Wording.VALUE, plain.value());
      draft.value(
          plain.value(), locale -> Amounts.entered(plain.value(), indicator.unit(), locale));
    } else if (actual.reported() instanceof Reported.NotApplicable declared) {
      draft.result(Quantity.notApplicable(declared.reason(), indicator.unit()));
    }
    actual.evidence().ifPresent(evidence -> draft.note(Text.same(evidence)));
    actual.reportedAt().map(PartExplainer::reportedAt).ifPresent(draft::note);
    if (report.isProvisional()) {
      draft.note(Wording.PROVISIONAL);
    }
    actual.note().ifPresent(note -> draft.note(Text.same(note)));
    draft.months = OptionalInt.of(actual.period().months());
    return draft.build();
  }

  private static Text reportedAt(Instant at) {
    String written = at.toString();
    String day = written.endsWith(MIDNIGHT) ? written.replace(MIDNIGHT, "") : written;
    return Text.of("dilaporkan " + day, "reported at " + day);
  }

  private String computed(double value, Locale locale) {
    return Amounts.computed(
        value,
        indicator.decimals(),
        outcome.part().rulebook().decimals(),
        indicator.unit(),
        locale);
  }
}
