package id.sinergi.evaluate;

import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.attainment.Realisation;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.text.Amounts;
import id.sinergi.time.Consolidation;
import id.sinergi.time.During;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Explains what the reports of one part make of a window, down to the reports. */
final class ActualExplainer {
  private static final String MIDNIGHT = "T00:00:00Z";

  private final id.sinergi.internal.plan.Part part;
  private final Indicator indicator;
  private final In in;

  /**
   * What is in.
   *
   * @param amount what it comes to, or why it comes to nothing
   * @param used the reports that count, or would
   * @param declared the reports that declare report periods not applicable
   * @param missing the reports that are due and not there
   * @param span over which it is consolidated
   */
  record In(
      Quantity amount,
      Optional<Realisation> used,
      List<Report> declared,
      List<String> missing,
      Optional<Window> span) {}

  ActualExplainer(id.sinergi.internal.plan.Part part, In in) {
    this.part = part;
    this.indicator = part.indicator();
    this.in = in;
  }

  Explanation explain(String key, Text title) {
    Consolidation consolidation = indicator.consolidation();
    ExplanationDraft draft =
        new ExplanationDraft(Step.ACTUAL, key + "/actual", title)
            .by(consolidation.name(), Wording.consolidation(consolidation))
            .result(in.amount());
    in.amount().value().ifPresent(value -> draft.value(value, locale -> computed(value, locale)));
    if (indicator.isRatio()) {
      draft.input("scale", Wording.SCALE, indicator.scale());
      if (in.used().filter(used -> used.reports().size() > 1).isPresent()) {
        draft.note(Wording.APART);
      }
      in.used().filter(this::isPooled).ifPresent(used -> sides(used, draft));
    }
    if (in.used().isPresent() && !in.missing().isEmpty()) {
      draft.note(Wording.missing(in.missing()));
    }
    During during = part.during();
    if (in.span().isPresent()
        && !(during.contains(in.span().get().firstDay())
            && during.contains(in.span().get().lastDay()))) {
      draft.note(Wording.inForce(part.agency(), during));
    }
    return draft.parts(this::reports).build();
  }

  /** Whether there are a numerator and a denominator, also where nothing divides by the latter. */
  private boolean isPooled(Realisation used) {
    boolean isExtreme =
        indicator.consolidation() == Consolidation.MIN
            || indicator.consolidation() == Consolidation.MAX;
    return used.reason().isEmpty()
        || (!isExtreme && used.reason().equals(Optional.of(ReasonCode.ZERO_DENOMINATOR)));
  }

  private static void sides(Realisation used, ExplanationDraft draft) {
    draft.input("numerator", Wording.NUMERATOR, used.numerator());
    draft.input("denominator", Wording.DENOMINATOR, used.denominator());
  }

  /** The reports that are used, and those that are not: not applicable, or in conflict. */
  private List<Part> reports() {
    return Stream.concat(
            in.used().stream().flatMap(used -> used.reports().stream()), in.declared().stream())
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
    actual.reportedAt().map(ActualExplainer::reportedAt).ifPresent(draft::note);
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
        value, indicator.decimals(), part.rulebook().decimals(), indicator.unit(), locale);
  }
}
