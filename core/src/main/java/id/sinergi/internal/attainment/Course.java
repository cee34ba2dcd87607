package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.report.Scope;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What was reported on an indicator over any span, whether or not anything is expected there, and
 * which targets lie ahead: of one part, or of all parts together.
 */
public final class Course {
  private static final int ALL = -1;
  private static final int YEAR = 12;

  private final Bound bound;
  private final Scope scope;
  private final int indicator;
  private final int part;
  private final List<Integer> members;

  private Course(Bound bound, Scope scope, int indicator, int part, List<Integer> members) {
    this.bound = bound;
    this.scope = scope;
    this.indicator = indicator;
    this.part = part;
    this.members = members;
  }

  /** Of all parts together; where there are none, of who reports for all. */
  public static Course together(Bound bound, Scope scope, int indicator) {
    Plan plan = bound.plan();
    if (!plan.isComposed(indicator)) {
      return ofPart(bound, scope, indicator, plan.firstPart(indicator));
    }
    List<Integer> all = IntStream.of(plan.composing(indicator)).boxed().toList();
    return new Course(bound, scope, indicator, ALL, all);
  }

  /** Of one part. */
  public static Course ofPart(Bound bound, Scope scope, int indicator, int part) {
    return new Course(bound, scope, indicator, part, List.of(part));
  }

  /** The same of those alone of whom a target asks something. */
  public Course toward(Aim aim) {
    return new Course(bound, scope, indicator, part, aim.parts());
  }

  /**
   * What is to be reached in a period.
   *
   * @param low the target, or its lower edge
   * @param high the target, or its upper edge
   * @param plan that states it; empty if it is in no named plan, or the parts' are in several
   * @param parts whose it is
   */
  public record Aim(
      Period period, double low, double high, Optional<String> plan, List<Integer> parts) {}

  /** The indicator, as it is or as it would be. */
  public Indicator indicator() {
    return bound.indicator(indicator);
  }

  /** By whose rules it is measured. */
  public Rulebook rulebook() {
    return bound.part(indicator, part == ALL ? bound.plan().firstPart(indicator) : part).rulebook();
  }

  /** Where things stood at first, if that is stated for just this. */
  public Optional<Baseline> baseline() {
    if (part == ALL) {
      boolean isOfAll = members.size() == bound.plan().composing(indicator).length;
      return isOfAll ? indicator().baseline() : Optional.empty();
    }
    Part of = bound.part(indicator, part);
    return of.baselinePeriod().map(it -> new Baseline(it, of.baselineValue()));
  }

  /** The months that something reported ends before, in order; what is known alone. */
  public int[] ends() {
    return members.stream()
        .map(it -> bound.reports(it, scope.asOf()))
        .flatMap(List::stream)
        .filter(it -> !it.isNotApplicable())
        .map(Report::period)
        .mapToInt(Period::endMonth)
        .sorted()
        .distinct()
        .toArray();
  }

  // ---- what was reported

  /** What was reported over a span that ends with a report period, if all of it was. */
  public Reached over(Window span) {
    return part == ALL ? PartyAxis.whole(bound, indicator, scope, span, members) : own(span);
  }

  private Reached own(Window span) {
    Part of = bound.part(indicator, part);
    TimeAxis axis = new TimeAxis(of, targets(of), bound.reports(part, scope.asOf()), span);
    if (axis.isOutside(span)) {
      return Reached.without(State.NOT_DUE);
    }
    TimeAxis.Whole whole = axis.whole(span);
    if (whole.isNotApplicable()) {
      return Reached.notApplicable(whole.declaration().orElse(""));
    }
    if (!whole.missing().isEmpty()) {
      return Reached.missing(
          whole.missing().stream().map(period -> of.agency() + " " + period).toList());
    }
    return whole
        .realisation()
        .reason()
        .map(Reached::notComputable)
        .orElseGet(() -> Reached.of(whole.realisation().value(), whole.isProvisional()));
  }

  // ---- what is expected

  /**
   * The furthest target of some periods: of the plan that counts in the window, else of the first
   * that has one; of all together the stated ones before those of the parts.
   */
  public Optional<Aim> furthest(Window window, Predicate<Period> isMeant) {
    List<StatedTargets> stated = new ArrayList<>();
    if (part == ALL) {
      Part joint = Part.joint(indicator(), rulebook(), bound.plan().cascade.plans());
      Optional<Aim> own = furthest(List.of(targets(joint)), window, isMeant);
      if (own.isPresent()) {
        return own;
      }
    }
    for (int it : members) {
      stated.add(targets(bound.part(indicator, it)));
    }
    return furthest(stated, window, isMeant);
  }

  private Optional<Aim> furthest(
      List<StatedTargets> stated, Window window, Predicate<Period> isMeant) {
    Set<Optional<String>> plans = new LinkedHashSet<>();
    stated.forEach(it -> plans.addAll(it.plansFrom(window)));
    for (Optional<String> plan : plans) {
      Optional<Period> furthest =
          stated.stream()
              .flatMap(it -> it.targets(plan).stream())
              .map(Target::period)
              .filter(isMeant)
              .max(Comparator.comparingInt(Period::endMonth).thenComparingInt(Period::months));
      if (furthest.isPresent()) {
        return aim(furthest.get(), plan.or(scope::plan));
      }
    }
    return Optional.empty();
  }

  /** From the first to the last that a plan states. */
  private record Reach(Optional<String> plan, List<Period> periods) {
    int begin() {
      return periods.stream().mapToInt(Period::firstMonth).min().orElseThrow();
    }

    int end() {
      return periods.stream().mapToInt(Period::endMonth).max().orElseThrow();
    }

    /** The last year that it states, else the shortest span that ends there. */
    Period last() {
      List<Period> last = periods.stream().filter(it -> it.endMonth() == end()).toList();
      Comparator<Period> byLength = Comparator.comparingInt(Period::months);
      return last.stream()
          .filter(it -> it.months() <= YEAR)
          .max(byLength)
          .orElseGet(() -> last.stream().min(byLength).orElseThrow());
    }
  }

  /**
   * What the plan with the widest horizon ends with, whichever plan is asked for: of the plans that
   * reach beyond the years looked at, or begin before them and end with them, the one that reaches
   * furthest; of several the one that begins first, then the first by precedence. Of all together
   * the stated targets before those of the parts.
   */
  public Optional<Aim> mediumTerm() {
    if (part == ALL) {
      Part joint = Part.joint(indicator(), rulebook(), bound.plan().cascade.plans());
      Optional<Aim> own = mediumTerm(List.of(ofAnyPlan(joint)));
      if (own.isPresent()) {
        return own;
      }
    }
    return mediumTerm(members.stream().map(it -> ofAnyPlan(bound.part(indicator, it))).toList());
  }

  private Optional<Aim> mediumTerm(List<StatedTargets> stated) {
    Window window = scope.window();
    int begin = window.firstMonth() - window.firstMonth() % YEAR;
    int end = window.endMonth() + (YEAR - window.endMonth() % YEAR) % YEAR;
    Set<Optional<String>> plans = new LinkedHashSet<>();
    stated.forEach(it -> plans.addAll(it.plansFrom(window)));
    return plans.stream()
        .map(
            plan ->
                new Reach(
                    plan,
                    stated.stream()
                        .flatMap(it -> it.targets(plan).stream())
                        .map(Target::period)
                        .toList()))
        .filter(it -> it.end() > end || (it.end() == end && it.begin() < begin))
        .min(Comparator.comparingInt((Reach it) -> -it.end()).thenComparingInt(Reach::begin))
        .flatMap(it -> aim(it.last(), it.plan()))
        .filter(it -> Rounding.isQuantity(it.low()) && Rounding.isQuantity(it.high()));
  }

  private StatedTargets ofAnyPlan(Part of) {
    return StatedTargets.of(of, Optional.empty(), scope.asOf());
  }

  /**
   * What is reached in the window, by the formula, against what is to be reached; only if all of it
   * is reported. An amount is held against one of as long a time; where more is better also, ahead
   * of time, what came in since that time began.
   */
  public Attained against(Aim aim) {
    Part of =
        part == ALL
            ? Part.joint(indicator(), rulebook(), bound.plan().cascade.plans())
            : bound.part(indicator, part);
    Optional<Window> window = scope.window().clippedTo(indicator().frequency());
    Optional<Window> found = window.flatMap(it -> comparable(it, aim.period()));
    if (found.isEmpty()) {
      return Outcome.notDue(of, window, Optional.empty());
    }
    Window span = found.get();
    Target range = Target.range(aim.period(), aim.low(), aim.high());
    Target target = aim.plan().map(range::inPlan).orElse(range);
    Expectation.Rule rule =
        span.equals(window.orElseThrow()) ? Expectation.Rule.TILED : Expectation.Rule.WHOLE;
    if (part == ALL) {
      return PartyAxis.against(bound, indicator, scope, span, aim.parts(), rule, target);
    }
    return new TimeAxis(of, targets(of), bound.reports(part, scope.asOf()), span)
        .against(new Expectation(of, rule, List.of(target), span, aim.plan()));
  }

  private Optional<Window> comparable(Window window, Period with) {
    boolean isAmount = indicator().consolidation() == Consolidation.SUM && !indicator().isRatio();
    if (!isAmount || window.months() == with.months()) {
      return Optional.of(window);
    }
    return window.isWithin(with) && indicator().polarity() == Polarity.MAXIMIZE
        ? Optional.of(new Window(with.firstMonth(), window.endMonth()))
        : Optional.empty();
  }

  /** What is to be reached in a period, by the plan that counts there. */
  public Optional<Aim> aim(Period period) {
    return aim(period, scope.plan());
  }

  private Optional<Aim> aim(Period period, Optional<String> plan) {
    Scope then = new Scope(Window.only(period), plan, scope.asOf());
    if (part != ALL) {
      return aim(period, TimeAxis.outcome(bound.part(indicator, part), List.of(), then), members);
    }
    Joint joint = PartyAxis.ahead(bound, indicator, then);
    return aim(period, joint, joint.takingPart().stream().map(Contribution::position).toList());
  }

  private static Optional<Aim> aim(Period period, Attained expected, List<Integer> parts) {
    boolean isStated =
        expected.hasTarget() && Double.isFinite(expected.low()) && Double.isFinite(expected.high());
    return isStated
        ? Optional.of(
            new Aim(period, expected.low(), expected.high(), expected.targetPlan(), parts))
        : Optional.empty();
  }

  private StatedTargets targets(Part of) {
    return StatedTargets.of(of, scope.plan(), scope.asOf());
  }
}
