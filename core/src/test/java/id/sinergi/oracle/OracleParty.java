package id.sinergi.oracle;

import id.sinergi.figure.ReasonCode;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Indicator;
import id.sinergi.oracle.Reports.Entry;
import id.sinergi.oracle.Reports.Said;
import id.sinergi.rule.Formula;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Section 1.3: target and actual of one party, and the attainment that follows. */
final class OracleParty {

  /**
   * What one party attained by itself.
   *
   * @param window of the indicator: the evaluation window through its last report period
   * @param work behind it; empty where nothing is due
   */
  record Outcome(
      Answer figure,
      Answer target,
      Answer actual,
      Optional<Span> window,
      Optional<String> plan,
      Optional<Work> work) {
    static Outcome notDue(Optional<Span> window) {
      return new Outcome(
          Answer.NOT_DUE,
          Answer.NOT_DUE,
          Answer.NOT_DUE,
          window,
          Optional.empty(),
          Optional.empty());
    }

    Outcome with(Work work) {
      return new Outcome(figure, target, actual, window, plan, Optional.of(work));
    }
  }

  /**
   * What an actual is made of.
   *
   * @param due the target without periods that are not applicable; not due without a target
   * @param used the entries that the actual consolidates
   * @param coverage of the periods that are due
   * @param interim whether it is held against a part of a longer target
   * @param likeForLike whether only completely reported targets are compared
   * @param excused whether something in the span is not applicable; of a last value: its end
   * @param lacking what is not reported, by agency and period
   */
  record Work(
      Span span,
      Answer due,
      List<Entry> used,
      Exact coverage,
      boolean interim,
      boolean likeForLike,
      boolean excused,
      List<String> lacking) {
    Work asInterim(boolean interim) {
      return new Work(span, due, used, coverage, interim, likeForLike, excused, lacking);
    }
  }

  /**
   * What is expected, before anything is left out.
   *
   * @param tiled or else interim
   * @param onBaseline whether it follows from a baseline
   */
  record Expected(
      boolean tiled, Span span, Exact low, Exact high, Optional<String> plan, boolean onBaseline) {
    Exact middle() {
      return OracleParty.middle(low, high);
    }

    Answer answer() {
      return Answer.range(low, high);
    }
  }

  /** A baseline, and the month after its period. */
  record Base(int end, Exact value) {
    static Base of(Baseline baseline) {
      return new Base(Span.of(baseline.period()).to(), Exact.of(baseline.value()));
    }

    Base times(Exact part) {
      return new Base(end, value.times(part));
    }
  }

  /** A numerator and a denominator. */
  record Pair(Exact numerator, Exact denominator) {}

  /** What is asked. */
  record Question(Span window, Optional<String> plan, Optional<Instant> asOf) {}

  /** A target in force, in the unit of the indicator. */
  private record Stated(
      Span span, Exact low, Exact high, Optional<String> plan, boolean onBaseline) {}

  /** The targets that count in a window: some that tile it, or one that contains it. */
  private record Selected(boolean tiled, List<Stated> chosen, List<Stated> all) {}

  private final Indicator indicator;
  private final String agency;
  private final During during;
  private final List<Target> targets;
  private final Optional<Base> baseline;
  private final Optional<Exact> worst;
  private final Rulebook rulebook;
  private final Plans plans;
  private final Question question;
  private final List<Entry> entries;

  OracleParty(
      Indicator indicator,
      String agency,
      During during,
      List<Target> targets,
      Optional<Base> baseline,
      Optional<Exact> worst,
      Rulebook rulebook,
      Plans plans,
      Question question,
      List<Entry> entries) {
    this.indicator = indicator;
    this.agency = agency;
    this.during = during;
    this.targets = targets;
    this.baseline = baseline;
    this.worst = worst;
    this.rulebook = rulebook;
    this.plans = plans;
    this.question = question;
    this.entries = entries;
  }

  /** The window of the indicator; empty if no report period lies in it. */
  static Optional<Span> window(Indicator indicator, Question question) {
    List<Span> reports = question.window().reports(indicator.frequency());
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(question.window().from(), reports.get(reports.size() - 1).to()));
  }

  String agency() {
    return agency;
  }

  /** Whether the party counts in none of the report periods of a span. */
  boolean isOutside(Span span) {
    return span.reports(indicator.frequency()).stream().noneMatch(one -> one.isWithin(during));
  }

  Outcome outcome() {
    Optional<Span> known = window(indicator, question);
    if (known.isEmpty() || isOutside(known.get())) {
      return Outcome.notDue(known);
    }
    Span window = known.get();
    Optional<Selected> selected = selected(window);
    if (selected.isEmpty()) {
      return Outcome.notDue(known);
    }
    List<Stated> chosen = selected.get().chosen();
    if (!selected.get().tiled()) {
      return interim(window, chosen.get(0));
    }
    return isLast()
        ? last(window, chosen.get(0), selected.get().all())
        : tiled(window, chosen, selected.get().all());
  }

  /** What is expected in the window of the indicator, whether or not the party counts in it. */
  Optional<Expected> expected() {
    Optional<Span> known = window(indicator, question);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Span window = known.get();
    Optional<Selected> selected = selected(window);
    if (selected.isEmpty()) {
      return Optional.empty();
    }
    List<Stated> chosen = selected.get().chosen();
    boolean onBaseline = chosen.stream().anyMatch(Stated::onBaseline);
    Optional<String> plan = chosen.get(0).plan();
    if (selected.get().tiled()) {
      Answer whole = consolidated(chosen);
      return Optional.of(
          new Expected(true, window, whole.number(), whole.high().orElseThrow(), plan, onBaseline));
    }
    boolean line = isLast() && rulebook.interim() == Interim.PRORATED;
    return interimTarget(window, chosen.get(0))
        .map(
            target ->
                new Expected(
                    false,
                    new Span(chosen.get(0).span().from(), window.to()),
                    target.number(),
                    target.high().orElseThrow(),
                    plan,
                    onBaseline || line));
  }

  /** Whether it states targets, and all of them lie in other times than a span. */
  boolean isExpectedElsewhere(Span span) {
    List<Span> stated = targetsInForce().map(target -> Span.of(target.period())).toList();
    return !stated.isEmpty() && stated.stream().noneMatch(span::overlaps);
  }

  private Optional<Selected> selected(Span window) {
    Map<Optional<String>, List<Stated>> byPlan = inForce();
    for (List<Stated> stated : byPlan.values()) {
      Optional<List<Stated>> tiling = tiling(stated, window);
      if (tiling.isPresent()) {
        return Optional.of(new Selected(true, tiling.get(), stated));
      }
    }
    for (List<Stated> stated : byPlan.values()) {
      Optional<Stated> containing =
          stated.stream()
              .filter(target -> window.isWithin(target.span()))
              .min(
                  Comparator.<Stated>comparingInt(target -> target.span().months())
                      .thenComparingInt(target -> target.span().from()));
      if (containing.isPresent()) {
        return Optional.of(new Selected(false, List.of(containing.get()), stated));
      }
    }
    return Optional.empty();
  }

  private boolean isLast() {
    return indicator.consolidation() == Consolidation.LAST;
  }

  // ---- targets

  private Stream<Target> targetsInForce() {
    return targets.stream()
        .filter(target -> question.plan().isEmpty() || question.plan().equals(target.plan()))
        .filter(
            target ->
                question.asOf().isEmpty()
                    || target.effective().isEmpty()
                    || !target.effective().get().isAfter(question.asOf().get()));
  }

  private Map<Optional<String>, List<Stated>> inForce() {
    Map<Optional<String>, Map<Period, Target>> latest = new TreeMap<>(plans::compare);
    targetsInForce()
        .forEach(
            target ->
                latest
                    .computeIfAbsent(target.plan(), plan -> new TreeMap<>())
                    .merge(target.period(), target, OracleParty::later));
    Map<Optional<String>, List<Stated>> stated = new TreeMap<>(plans::compare);
    latest.forEach(
        (plan, known) ->
            stated.put(
                plan, known.values().stream().filter(this::isKnown).map(this::stated).toList()));
    return stated;
  }

  /** A change from a baseline that nobody states is no target. */
  private boolean isKnown(Target target) {
    return baseline.isPresent() || !(target.amount() instanceof Target.Amount.FromBaseline);
  }

  private static Target later(Target a, Target b) {
    if (a.effective().isEmpty()) {
      return b;
    }
    return b.effective().isPresent() && b.effective().get().isAfter(a.effective().get()) ? b : a;
  }

  private Stated stated(Target target) {
    Span span = Span.of(target.period());
    if (target.amount() instanceof Target.Amount.Exact exact) {
      Exact value = Exact.of(exact.value());
      return new Stated(span, value, value, target.plan(), false);
    }
    if (target.amount() instanceof Target.Amount.Range range) {
      return new Stated(span, Exact.of(range.low()), Exact.of(range.high()), target.plan(), false);
    }
    double percent = ((Target.Amount.FromBaseline) target.amount()).percent();
    Exact value =
        baseline
            .orElseThrow()
            .value()
            .times(Exact.of(100).plus(Exact.of(percent)))
            .over(Exact.HUNDRED);
    return new Stated(span, value, value, target.plan(), true);
  }

  /** The coarsest tiling of a window; for LAST the longest target in it that ends where it ends. */
  private Optional<List<Stated>> tiling(List<Stated> stated, Span window) {
    if (isLast()) {
      return longestEndingAt(stated, window, window.to()).map(List::of);
    }
    if (window.from() == window.to()) {
      return Optional.of(List.of());
    }
    List<Stated> best = null;
    List<Stated> starting =
        stated.stream()
            .filter(target -> target.span().from() == window.from())
            .filter(target -> target.span().to() <= window.to())
            .sorted(Comparator.comparingInt(target -> -target.span().months()))
            .toList();
    for (Stated first : starting) {
      Optional<List<Stated>> rest = tiling(stated, new Span(first.span().to(), window.to()));
      if (rest.isPresent() && (best == null || rest.get().size() + 1 < best.size())) {
        best = new ArrayList<>(List.of(first));
        best.addAll(rest.get());
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<Stated> longestEndingAt(List<Stated> stated, Span window, int end) {
    return stated.stream()
        .filter(target -> target.span().isWithin(window) && target.span().to() == end)
        .max(Comparator.comparingInt(target -> target.span().months()));
  }

  private Answer consolidated(List<Stated> tiles) {
    List<Exact> lows = tiles.stream().map(Stated::low).toList();
    List<Exact> highs = tiles.stream().map(Stated::high).toList();
    List<Integer> months = tiles.stream().map(tile -> tile.span().months()).toList();
    return switch (indicator.consolidation()) {
      case SUM ->
          indicator.isRatio()
              ? Answer.range(mean(lows, months), mean(highs, months))
              : Answer.range(Exact.sum(lows), Exact.sum(highs));
      case MEAN -> Answer.range(mean(lows, months), mean(highs, months));
      case MIN -> Answer.range(extreme(lows, -1), extreme(highs, -1));
      case MAX -> Answer.range(extreme(lows, 1), extreme(highs, 1));
      case LAST -> Answer.range(lows.get(lows.size() - 1), highs.get(highs.size() - 1));
    };
  }

  private static Exact mean(List<Exact> values, List<Integer> months) {
    List<Exact> terms = new ArrayList<>();
    long total = 0;
    for (int i = 0; i < values.size(); i++) {
      terms.add(values.get(i).times(Exact.of((long) months.get(i))));
      total += months.get(i);
    }
    return Exact.sum(terms).over(Exact.of(total));
  }

  private static Exact extreme(List<Exact> values, int sign) {
    Exact best = values.get(0);
    for (Exact value : values) {
      if (sign * value.compare(best) > 0) {
        best = value;
      }
    }
    return best;
  }

  // ---- reports

  /** The report periods of a span, which of them are not applicable, and what covers the others. */
  private final class Covered {
    final List<Span> reports;
    final List<Entry> chosen;
    final List<Span> notApplicable = new ArrayList<>();
    final List<Span> uncovered = new ArrayList<>();
    Optional<String> firstReason = Optional.empty();

    Covered(Span span, Set<Span> excusedBefore) {
      reports = span.reports(indicator.frequency());
      List<Span> outside =
          reports.stream()
              .filter(report -> !report.isWithin(during) || excusedBefore.contains(report))
              .toList();
      chosen = reports.isEmpty() ? List.of() : Reports.cover(entries, reports, outside);
      for (Span report : reports) {
        Optional<Entry> by =
            chosen.stream().filter(entry -> report.isWithin(entry.span())).findFirst();
        if (by.isPresent() && by.get().isNotApplicable()) {
          notApplicable.add(report);
          if (firstReason.isEmpty()) {
            firstReason = by.get().said().reason();
          }
        } else if (by.isEmpty()) {
          (outside.contains(report) ? notApplicable : uncovered).add(report);
        }
      }
    }

    boolean isAllNotApplicable() {
      return notApplicable.size() == reports.size();
    }

    /** The last report period that is not not-applicable. */
    Span lastDue() {
      List<Span> due = new ArrayList<>(reports);
      due.removeAll(notApplicable);
      return due.get(due.size() - 1);
    }

    /** The last value, and what declares that nothing was due after it. */
    List<Entry> lastOf(Entry last) {
      List<Entry> all = new ArrayList<>(List.of(last));
      for (Entry entry : chosen) {
        if (entry.isNotApplicable() && entry.span().from() >= last.span().to()) {
          all.add(entry);
        }
      }
      return all;
    }

    boolean leaves(Span target) {
      for (int month = target.from(); month < target.to(); month++) {
        Span single = new Span(month, month + 1);
        if (notApplicable.stream().noneMatch(single::isWithin)) {
          return false;
        }
      }
      return true;
    }

    int dueMonths(Span span) {
      int months = 0;
      for (int month = span.from(); month < span.to(); month++) {
        Span single = new Span(month, month + 1);
        if (notApplicable.stream().noneMatch(single::isWithin)) {
          months++;
        }
      }
      return months;
    }

    List<String> missing() {
      return uncovered.stream().map(report -> agency + " " + report.text()).toList();
    }
  }

  private static Optional<Entry> longestEntryEndingAt(List<Entry> all, Span span, int end) {
    return all.stream()
        .filter(entry -> entry.span().isWithin(span) && entry.span().to() == end)
        .max(Comparator.comparingInt(entry -> entry.span().months()));
  }

  private Answer consolidatedActual(List<Entry> all) {
    List<Entry> used = all.stream().filter(entry -> !entry.isNotApplicable()).toList();
    if (used.stream().anyMatch(Entry::conflict)) {
      return Answer.notComputable(ReasonCode.CONFLICT);
    }
    Answer number = indicator.isRatio() ? ratio(used) : Answer.value(plain(used));
    return number.isValue()
        ? number.with(Exact.ONE, all.stream().anyMatch(Entry::provisional))
        : number;
  }

  private Exact plain(List<Entry> used) {
    List<Exact> values = used.stream().map(entry -> entry.said().amount().orElseThrow()).toList();
    return consolidate(values, used);
  }

  private Exact consolidate(List<Exact> values, List<Entry> used) {
    return switch (indicator.consolidation()) {
      case SUM -> Exact.sum(values);
      case MEAN -> mean(values, used.stream().map(entry -> entry.span().months()).toList());
      case MIN -> extreme(values, -1);
      case MAX -> extreme(values, 1);
      case LAST -> values.get(values.size() - 1);
    };
  }

  private Answer ratio(List<Entry> used) {
    Optional<Pair> pair = pair(used);
    return pair.isEmpty() || pair.get().denominator().isZero()
        ? Answer.notComputable(ReasonCode.ZERO_DENOMINATOR)
        : Answer.value(quotient(pair.get().numerator(), pair.get().denominator()));
  }

  /** What is divided; empty if the one to divide cannot be chosen. */
  Optional<Pair> pair(List<Entry> all) {
    List<Entry> used = all.stream().filter(entry -> !entry.isNotApplicable()).toList();
    List<Exact> numerators = new ArrayList<>();
    List<Exact> denominators = new ArrayList<>();
    for (Entry entry : used) {
      Said said = entry.said();
      numerators.add(said.amount().orElseThrow());
      denominators.add(said.denominator().orElseThrow());
    }
    boolean byQuotient =
        indicator.consolidation() == Consolidation.MIN
            || indicator.consolidation() == Consolidation.MAX;
    if (!byQuotient) {
      return Optional.of(new Pair(consolidate(numerators, used), consolidate(denominators, used)));
    }
    if (denominators.stream().anyMatch(Exact::isZero)) {
      return Optional.empty();
    }
    List<Exact> quotients = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      quotients.add(quotient(numerators.get(i), denominators.get(i)));
    }
    int chosen = quotients.indexOf(consolidate(quotients, used));
    return Optional.of(new Pair(numerators.get(chosen), denominators.get(chosen)));
  }

  private Exact quotient(Exact numerator, Exact denominator) {
    return Exact.of(indicator.scale()).times(numerator).over(denominator);
  }

  // ---- the three kinds of target

  private Outcome tiled(Span window, List<Stated> tiling, List<Stated> stated) {
    Covered covered = new Covered(window, Set.of());
    Optional<String> plan = tiling.get(0).plan();
    if (covered.isAllNotApplicable()) {
      return notApplicable(window, plan, window);
    }
    List<Stated> tiles = tiling.stream().filter(tile -> !covered.leaves(tile.span())).toList();
    Answer target = consolidated(tiles);
    Work work = work(window, target, covered.chosen, covered);
    if (covered.uncovered.isEmpty()) {
      return attained(window, plan, target, false, work);
    }
    if (rulebook.incompletePeriods() == IncompletePeriods.STRICT) {
      return notReported(window, plan, work);
    }
    return likeForLike(window, plan, stated, covered, work);
  }

  private Outcome likeForLike(
      Span window, Optional<String> plan, List<Stated> stated, Covered covered, Work work) {
    Set<Span> excused = new HashSet<>(covered.notApplicable);
    Map<Stated, Covered> complete = new LinkedHashMap<>();
    for (Stated one : stated) {
      if (one.span().isWithin(window)) {
        Covered inside = new Covered(one.span(), excused);
        if (inside.uncovered.isEmpty() && !inside.isAllNotApplicable()) {
          complete.put(one, inside);
        }
      }
    }
    List<Stated> chosen = mostMonths(window.from(), window.to(), complete.keySet(), covered);
    if (chosen.isEmpty()) {
      return notReported(window, plan, work);
    }
    List<Entry> used = new ArrayList<>();
    int months = 0;
    for (Stated one : chosen) {
      used.addAll(Objects.requireNonNull(complete.get(one)).chosen);
      months += covered.dueMonths(one.span());
    }
    Exact coverage = Exact.of((long) months).over(Exact.of((long) covered.dueMonths(window)));
    return attained(window, plan, consolidated(chosen), true, likeForLike(work, used, coverage));
  }

  private static List<Stated> mostMonths(int from, int to, Set<Stated> complete, Covered covered) {
    if (from >= to) {
      return List.of();
    }
    List<Stated> best = null;
    List<Stated> starting =
        complete.stream()
            .filter(target -> target.span().from() == from && target.span().to() <= to)
            .sorted(Comparator.comparingInt(target -> -target.span().months()))
            .toList();
    for (Stated first : starting) {
      List<Stated> with = new ArrayList<>(List.of(first));
      with.addAll(mostMonths(first.span().to(), to, complete, covered));
      if (best == null || isBetter(with, best, covered)) {
        best = with;
      }
    }
    List<Stated> without = mostMonths(from + 1, to, complete, covered);
    return best == null || isBetter(without, best, covered) ? without : best;
  }

  private static boolean isBetter(List<Stated> a, List<Stated> b, Covered covered) {
    int monthsOfA = a.stream().mapToInt(one -> covered.dueMonths(one.span())).sum();
    int monthsOfB = b.stream().mapToInt(one -> covered.dueMonths(one.span())).sum();
    return monthsOfA != monthsOfB ? monthsOfA > monthsOfB : a.size() < b.size();
  }

  private Outcome last(Span window, Stated selected, List<Stated> stated) {
    Covered covered = new Covered(window, Set.of());
    Optional<String> plan = selected.plan();
    if (covered.isAllNotApplicable()) {
      return notApplicable(window, plan, window);
    }
    Span end = covered.lastDue();
    Stated held = selected;
    if (covered.leaves(selected.span())) {
      Optional<Stated> earlier = longestEndingAt(stated, window, end.to());
      if (earlier.isEmpty()) {
        return Outcome.notDue(Optional.of(window));
      }
      held = earlier.get();
    }
    Answer target = Answer.range(held.low(), held.high());
    Work work = lastWork(window, target, covered);
    if (work.lacking().isEmpty()) {
      return attained(window, plan, target, false, work);
    }
    if (rulebook.incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE) {
      Set<Stated> complete = new LinkedHashSet<>();
      for (Stated one : stated) {
        if (one.span().isWithin(window) && endState(one.span(), covered, window).isPresent()) {
          complete.add(one);
        }
      }
      List<Stated> chosen = mostMonths(window.from(), window.to(), complete, covered);
      if (!chosen.isEmpty()) {
        Stated latest = chosen.get(chosen.size() - 1);
        int months = chosen.stream().mapToInt(one -> covered.dueMonths(one.span())).sum();
        Exact coverage = Exact.of((long) months).over(Exact.of((long) covered.dueMonths(window)));
        List<Entry> used = List.of(endState(latest.span(), covered, window).orElseThrow());
        Answer compared = Answer.range(latest.low(), latest.high());
        return attained(window, plan, compared, true, likeForLike(work, used, coverage));
      }
    }
    return notReported(window, plan, work);
  }

  /** The end state of a target's period: of the last report period that is due in it. */
  private Optional<Entry> endState(Span target, Covered covered, Span window) {
    Optional<Span> end =
        covered.reports.stream()
            .filter(report -> report.to() > target.from() && report.to() <= target.to())
            .filter(report -> report.isWithin(during))
            .filter(report -> !covered.notApplicable.contains(report))
            .reduce((earlier, later) -> later);
    return end.flatMap(report -> longestEntryEndingAt(entries, window, report.to()))
        .filter(entry -> !entry.isNotApplicable());
  }

  private Outcome interim(Span window, Stated containing) {
    Optional<Answer> target = interimTarget(window, containing);
    if (target.isEmpty()) {
      return Outcome.notDue(Optional.of(window));
    }
    Span span = new Span(containing.span().from(), window.to());
    Covered covered = new Covered(span, Set.of());
    if (covered.isAllNotApplicable()) {
      return notApplicable(window, containing.plan(), span);
    }
    Work work =
        isLast()
            ? lastWork(span, target.get(), covered)
            : work(span, target.get(), covered.chosen, covered);
    return work.lacking().isEmpty()
        ? attained(window, containing.plan(), target.get(), true, work.asInterim(true))
        : notReported(window, containing.plan(), work);
  }

  /** The whole actual of a span, without a target of its own. */
  Outcome over(Span span, boolean interim) {
    Covered covered = new Covered(span, Set.of());
    if (covered.isAllNotApplicable()) {
      return outcome(Answer.NOT_APPLICABLE, noWork(span));
    }
    Work work =
        isLast()
            ? lastWork(span, Answer.NOT_DUE, covered)
            : work(span, Answer.NOT_DUE, covered.chosen, covered);
    if (!work.lacking().isEmpty()) {
      return outcome(Answer.notReported(work.lacking()), work);
    }
    Answer actual = consolidatedActual(work.used());
    return outcome(
        actual.isValue() ? actual.with(Exact.ONE, interim || actual.provisional()) : actual,
        work.asInterim(interim));
  }

  private Outcome outcome(Answer actual, Work work) {
    return new Outcome(
        Answer.NOT_DUE,
        Answer.NOT_DUE,
        actual,
        window(indicator, question),
        Optional.empty(),
        Optional.of(work));
  }

  private Optional<Answer> interimTarget(Span window, Stated target) {
    Interim interim = rulebook.interim();
    if (interim == Interim.NOT_DUE
        || (interim == Interim.AGAINST_FULL && indicator.polarity() != Polarity.MAXIMIZE)) {
      return Optional.empty();
    }
    Answer whole = Answer.range(target.low(), target.high());
    if (interim == Interim.AGAINST_FULL) {
      return Optional.of(whole);
    }
    return switch (indicator.consolidation()) {
      case SUM -> {
        if (indicator.isRatio()) {
          yield Optional.of(whole);
        }
        Exact part =
            Exact.of((long) (window.to() - target.span().from()))
                .over(Exact.of((long) target.span().months()));
        yield Optional.of(Answer.range(target.low().times(part), target.high().times(part)));
      }
      case MEAN -> Optional.of(whole);
      case LAST -> {
        if (baseline.isEmpty() || baseline.get().end() >= window.to()) {
          yield Optional.empty();
        }
        int start = baseline.get().end();
        Exact base = baseline.get().value();
        Exact part =
            Exact.of((long) (window.to() - start))
                .over(Exact.of((long) (target.span().to() - start)));
        yield Optional.of(
            Answer.range(
                base.plus(target.low().minus(base).times(part)),
                base.plus(target.high().minus(base).times(part))));
      }
      case MIN, MAX -> Optional.empty();
    };
  }

  // ---- outcomes

  private static Work work(Span span, Answer due, List<Entry> used, Covered covered) {
    return new Work(
        span,
        due,
        used,
        Exact.ONE,
        false,
        false,
        !covered.notApplicable.isEmpty(),
        covered.missing());
  }

  private static Work noWork(Span span) {
    return new Work(
        span, Answer.NOT_APPLICABLE, List.of(), Exact.ONE, false, false, true, List.of());
  }

  private Work lastWork(Span span, Answer due, Covered covered) {
    Span end = covered.lastDue();
    Optional<Entry> entry =
        covered.uncovered.contains(end)
            ? Optional.empty()
            : longestEntryEndingAt(entries, span, end.to());
    return new Work(
        span,
        due,
        entry.map(covered::lastOf).orElse(List.of()),
        Exact.ONE,
        false,
        false,
        end.to() < span.to(),
        entry.isPresent() ? List.of() : List.of(agency + " " + end.text()));
  }

  private static Work likeForLike(Work whole, List<Entry> used, Exact coverage) {
    return new Work(
        whole.span(), whole.due(), used, coverage, false, true, whole.excused(), whole.lacking());
  }

  private static Outcome notApplicable(Span window, Optional<String> plan, Span span) {
    return new Outcome(
        Answer.NOT_APPLICABLE,
        Answer.NOT_APPLICABLE,
        Answer.NOT_APPLICABLE,
        Optional.of(window),
        plan,
        Optional.of(noWork(span)));
  }

  private static Outcome notReported(Span window, Optional<String> plan, Work work) {
    Answer answer = Answer.notReported(work.lacking());
    return new Outcome(answer, work.due(), answer, Optional.of(window), plan, Optional.of(work));
  }

  private Outcome attained(
      Span window, Optional<String> plan, Answer target, boolean provisional, Work work) {
    Answer actual = consolidatedActual(work.used());
    if (!actual.isValue()) {
      return new Outcome(actual, target, actual, Optional.of(window), plan, Optional.of(work));
    }
    Answer figure = against(target, actual.number());
    boolean unsettled = provisional || actual.provisional();
    return new Outcome(
        figure.isValue() ? figure.with(work.coverage(), unsettled) : figure,
        target,
        actual.with(work.coverage(), unsettled),
        Optional.of(window),
        plan,
        Optional.of(work));
  }

  /** The attainment of an actual against a target, by this party's own baseline and worst value. */
  Answer against(Answer target, Exact actual) {
    Formula formula = indicator.formula().orElseGet(() -> rulebook.formula(indicator.polarity()));
    return OracleAttainment.of(
        new OracleAttainment.Terms(
            formula,
            indicator.polarity(),
            indicator.isCeiling(),
            baseline.map(Base::value),
            worst,
            rulebook),
        target.number(),
        target.high().orElseThrow(),
        actual);
  }

  static Exact middle(Exact low, Exact high) {
    return low.plus(high).over(Exact.of(2));
  }
}
