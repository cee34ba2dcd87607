package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.report.Cover;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.report.Scope;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Terms;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.rule.Formula;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one place where a part's stated targets and reports become its attainment (1-model, 1.3). */
public final class TimeAxis {
  private final Part part;
  private final StatedTargets targets;
  private final List<Report> reports;
  private final Window window;
  private final Optional<Expectation> stated;
  private @Nullable Cover lastCover; // what is asked for next is mostly the same span

  /** A part whose reports are resolved, in a window that ends with a report period. */
  TimeAxis(Part part, StatedTargets targets, List<Report> reports, Window window) {
    this.part = part;
    this.targets = targets;
    this.reports = reports;
    this.window = window;
    this.stated = targets.expectation(window);
  }

  /** The outcome of a part whose reports are resolved, in the window of an evaluation. */
  static Outcome outcome(Part part, List<Report> reports, Scope scope) {
    Optional<Window> window = scope.window().clippedTo(part.indicator().frequency());
    if (window.isEmpty() || part.isSupporting()) {
      return Outcome.notDue(part, window, Optional.empty());
    }
    StatedTargets targets = StatedTargets.of(part, scope.plan(), scope.asOf());
    return new TimeAxis(part, targets, reports, window.get()).outcome();
  }

  /** What is expected of a part in a window that ends with a report period, if anything is. */
  static Optional<Expectation> expected(Part part, Window window, Scope scope) {
    return part.isSupporting()
        ? Optional.empty()
        : StatedTargets.of(part, scope.plan(), scope.asOf()).expectation(window);
  }

  /**
   * The terms on which one report of a window, which is one report period, settles a part; empty
   * unless its target is stated for all of the window and it counts always.
   */
  static Optional<Terms> settling(Part part, Expectation expected) {
    return part.during().isAlways() && expected.rule() == Expectation.Rule.TILED
        ? Optional.of(terms(part, expected))
        : Optional.empty();
  }

  static Terms terms(Part part, Expectation expectation) {
    return new Terms(
        formula(part),
        part.indicator().polarity(),
        expectation.low(),
        expectation.high(),
        part.baselineValue(),
        part.worstValue(),
        part.indicator().isCeiling(),
        part.rulebook());
  }

  /** The outcome of a part whose actual is computed; what is reported on it is not read. */
  public static Outcome computed(Part part, Computed computed, Scope scope) {
    Realisation realisation = new Realisation(part.indicator(), computed);
    Optional<Window> window = scope.window().clippedTo(part.indicator().frequency());
    if (window.isEmpty()) {
      return Outcome.notDue(part, window, Optional.of(realisation));
    }
    StatedTargets targets = StatedTargets.of(part, scope.plan(), scope.asOf());
    TimeAxis axis = new TimeAxis(part, targets, List.of(), window.get());
    Optional<Expectation> expectation = axis.applicable();
    if (expectation.isEmpty()
        || axis.isOutside(window.get())
        || computed.state() == State.NOT_DUE) {
      return Outcome.notDue(part, window, Optional.of(realisation));
    }
    return computed.state() == State.VALUE
        ? axis.attain(
            expectation.get(),
            realisation,
            List.of(),
            computed.isProvisional(),
            computed.coverage())
        : Outcome.uncomputed(part, window.get(), expectation.get(), computed);
  }

  /** The attainment of the part against its own targets. */
  Outcome outcome() {
    if (isOutside(window)) {
      return Outcome.notDue(part, Optional.of(window), Optional.empty());
    }
    if (stated.isEmpty()) {
      return notDue();
    }
    Cover cover = cover(stated.get().span());
    return outcome(stated.get(), cover).declared(cover.declarations());
  }

  /** What all of a span amounts to, against a target of whatever time. */
  Outcome against(Expectation expectation) {
    Window span = expectation.span();
    if (isOutside(span)) {
      return Outcome.notDue(part, Optional.of(window), Optional.empty());
    }
    Whole whole = whole(span);
    if (whole.isNotApplicable()) {
      return Outcome.notApplicable(part, window, whole.declaration().orElse(""));
    }
    return whole.missing().isEmpty()
        ? attain(expectation, whole.realisation(), List.of(), whole.isProvisional(), 1.0)
        : Outcome.notReported(part, window, expectation, whole.missing());
  }

  Part part() {
    return part;
  }

  /** What the part's own targets make of the window, before anything is left out. */
  Optional<Expectation> stated() {
    return stated;
  }

  /** The same; empty where the party does not count in the window. */
  Optional<Expectation> statedForIt() {
    return isOutside(window) ? Optional.empty() : stated;
  }

  /** The same less what is not applicable; empty also where that leaves nothing. */
  Optional<Expectation> applicable() {
    return statedForIt().flatMap(it -> targets.applicable(it, cover(it.span())));
  }

  /** Whether the party counts in no report period of a span. */
  boolean isOutside(Window span) {
    return !part.during().isAlways() && cover(span).isOutside();
  }

  /** Whether the part has targets that hold, all of them for other times than the window. */
  boolean isElsewhere() {
    return !targets.isEmpty() && !targets.touch(window);
  }

  /** The whole of a span, as another's target asks for it. */
  Whole whole(Window span) {
    Cover cover = cover(span);
    return new Whole(
        cover.isNotApplicable()
            ? cover.declarations().stream().findFirst().map(TimeAxis::why)
            : Optional.empty(),
        cover.isNotApplicable(),
        isLast() ? cover.missingAtEnd() : cover.missing(),
        new Realisation(part.indicator(), used(cover)),
        cover.restsOnProvisional(isLast()),
        isCurtailed(span));
  }

  /**
   * What a part reported over a span.
   *
   * @param declaration why none of it applies, if somebody said so
   * @param missing report periods that are due and not reported
   */
  record Whole(
      Optional<String> declaration,
      boolean isNotApplicable,
      List<Period> missing,
      Realisation realisation,
      boolean isProvisional,
      boolean isCurtailed) {}

  /** Whether report periods that are not applicable leave a gap in what stands for a span. */
  boolean isCurtailed(Window span) {
    Cover cover = cover(span);
    return isLast()
        ? cover.lastEnd() != span.endMonth()
        : cover.notApplicableMonths(span.firstMonth(), span.endMonth()) > 0;
  }

  private Outcome outcome(Expectation stated, Cover cover) {
    if (cover.isNotApplicable()) {
      String why = cover.declarations().stream().findFirst().map(TimeAxis::why).orElse("");
      return Outcome.notApplicable(part, window, why);
    }
    Optional<Expectation> applicable = targets.applicable(stated, cover);
    if (applicable.isEmpty()) {
      return notDue();
    }
    Expectation expectation = applicable.get();
    List<Period> missing = isLast() ? cover.missingAtEnd() : cover.missing();
    if (missing.isEmpty()) {
      return attain(expectation, used(cover), missing, cover.restsOnProvisional(isLast()), 1.0);
    }
    boolean likeForLike = part.rulebook().incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE;
    return likeForLike && !expectation.isInterim()
        ? likeForLike(expectation, cover, missing)
        : Outcome.notReported(part, window, expectation, missing);
  }

  private static String why(Report declaration) {
    return ((Reported.NotApplicable) declaration.actual().reported()).reason();
  }

  /** Nothing is expected; what was reported all the same is still shown, if it is complete. */
  private Outcome notDue() {
    Cover cover = cover(window);
    boolean complete = (isLast() ? cover.missingAtEnd() : cover.missing()).isEmpty();
    Realisation realisation = new Realisation(part.indicator(), used(cover));
    boolean shown = complete && !realisation.reports().isEmpty() && realisation.reason().isEmpty();
    return Outcome.notDue(
            part, Optional.of(window), shown ? Optional.of(realisation) : Optional.empty())
        .declared(cover.declarations());
  }

  /** Compares the stated target periods that are completely reported with their targets. */
  private Outcome likeForLike(Expectation expectation, Cover cover, List<Period> missing) {
    List<Target> complete = new ArrayList<>();
    for (Target target : targets.targets(expectation.plan())) {
      boolean applies = window.contains(target.period()) && !cover.isNotApplicable(target.period());
      if (applies && complete(target.period()).isPresent()) {
        complete.add(target);
      }
    }
    if (complete.isEmpty()) {
      return Outcome.notReported(part, window, expectation, missing);
    }
    List<Target> chosen = Disjoint.choose(complete, Target::period, window, new boolean[0]);
    int months = 0;
    for (Target target : chosen) {
      Period period = target.period();
      months += period.months() - cover.notApplicableMonths(period.firstMonth(), period.endMonth());
    }
    int due = window.months() - cover.notApplicableMonths(window.firstMonth(), window.endMonth());
    List<Target> compared = isLast() ? List.of(latest(complete)) : chosen;
    List<Report> used = new ArrayList<>();
    boolean provisional = false;
    for (Target target : compared) {
      Cover own = complete(target.period()).orElseThrow();
      used.addAll(used(own));
      provisional |= own.restsOnProvisional(isLast());
    }
    Expectation like = expectation.with(Expectation.Rule.LIKE_FOR_LIKE, compared);
    return attain(like, used, missing, provisional, (double) months / due);
  }

  private static Target latest(List<Target> targets) {
    Comparator<Target> byEnd = Comparator.comparingInt(target -> target.period().endMonth());
    return targets.stream()
        .max(byEnd.thenComparing(target -> target.period().months()))
        .orElseThrow();
  }

  /**
   * The cover that speaks for a stated target period: its own report periods, or for the last value
   * all up to its end. Empty unless the period ends with a report period, not all of it is not
   * applicable, and what is needed is in.
   */
  private Optional<Cover> complete(Period period) {
    Window due =
        new Window(isLast() ? window.firstMonth() : period.firstMonth(), period.endMonth());
    Optional<Window> whole = due.clippedTo(part.indicator().frequency());
    if (!whole.equals(Optional.of(due))) {
      return Optional.empty();
    }
    Cover cover = cover(due);
    boolean in = (isLast() ? cover.missingAtEnd() : cover.missing()).isEmpty();
    return in && !cover.isNotApplicable(period) ? Optional.of(cover) : Optional.empty();
  }

  private Outcome attain(
      Expectation expectation,
      List<Report> used,
      List<Period> missing,
      boolean restsOnProvisional,
      double coverage) {
    Realisation realisation = new Realisation(part.indicator(), used);
    return attain(expectation, realisation, missing, restsOnProvisional, coverage);
  }

  private Outcome attain(
      Expectation expectation,
      Realisation realisation,
      List<Period> missing,
      boolean restsOnProvisional,
      double coverage) {
    boolean provisional =
        expectation.rule() == Expectation.Rule.LIKE_FOR_LIKE
            || expectation.isInterim()
            || restsOnProvisional;
    Optional<ReasonCode> reason = realisation.reason();
    if (reason.isPresent()) {
      return Outcome.notComputable(
          part, window, expectation, realisation, missing, reason.get(), coverage, provisional);
    }
    Terms terms = terms(part, expectation);
    double actual = realisation.value();
    double raw = terms.raw(actual);
    if (Attainment.isReason(raw)) {
      return Outcome.notComputable(
          part,
          window,
          expectation,
          realisation,
          missing,
          Attainment.reason(raw),
          coverage,
          provisional);
    }
    boolean ceilingMet = terms.isCeilingMet(actual);
    return new Outcome(
        part,
        State.VALUE,
        Optional.empty(),
        Optional.of(window),
        Optional.of(expectation),
        Optional.of(realisation),
        missing,
        Optional.empty(),
        List.of(),
        raw,
        Attainment.capped(raw, ceilingMet, part.rulebook()),
        ceilingMet,
        coverage,
        provisional);
  }

  static Formula formula(Part part) {
    return part.indicator()
        .formula()
        .orElseGet(() -> part.rulebook().formula(part.indicator().polarity()));
  }

  private boolean isLast() {
    return part.indicator().consolidation() == Consolidation.LAST;
  }

  private List<Report> used(Cover cover) {
    return isLast() ? cover.reportAtEnd() : cover.reports();
  }

  private Cover cover(Window span) {
    Cover cover = lastCover;
    if (cover == null || !cover.span().equals(span)) {
      cover = Cover.of(span, part.indicator().frequency(), reports, part.during());
      lastCover = cover;
    }
    return cover;
  }
}
