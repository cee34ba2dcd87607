package id.sinergi.internal.attainment;

import id.sinergi.internal.plan.Fold;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.report.Cover;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which stated targets of a part hold, plan by plan, and what they make of a window. */
final class StatedTargets {
  private final Part part;
  private final List<InPlan> plans;

  private record InPlan(Optional<String> plan, List<Target> targets) {}

  private StatedTargets(Part part, List<InPlan> plans) {
    this.part = part;
    this.plans = plans;
  }

  /** As of a part that states none. */
  static StatedTargets none(Part part) {
    return new StatedTargets(part, List.of());
  }

  /** The targets known at an instant (without one: the latest), of one plan or of all. */
  static StatedTargets of(Part part, Optional<String> wanted, Optional<Instant> asOf) {
    List<Target> stated = part.targets();
    if (stated.isEmpty()) {
      return new StatedTargets(part, List.of());
    }
    Optional<String> first = stated.get(0).plan();
    if ((wanted.isEmpty() || wanted.equals(first)) && standAsTheyAre(stated, part, asOf)) {
      return new StatedTargets(part, List.of(new InPlan(first, stated)));
    }
    Map<Optional<String>, List<Target>> byPlan = new LinkedHashMap<>();
    for (Target target : stated) {
      if (isKnown(target, asOf) && (wanted.isEmpty() || target.plan().equals(wanted))) {
        List<Target> holding = byPlan.computeIfAbsent(target.plan(), plan -> new ArrayList<>());
        int last = holding.size() - 1;
        if (last >= 0 && holding.get(last).period().equals(target.period())) {
          holding.set(last, target); // in order of the time of effect: the later one holds
        } else {
          holding.add(target);
        }
      }
    }
    List<InPlan> plans = new ArrayList<>();
    byPlan.forEach(
        (plan, targets) -> {
          targets.removeIf(target -> !isNumber(part, target)); // what it replaced stays replaced
          if (!targets.isEmpty()) {
            plans.add(new InPlan(plan, targets));
          }
        });
    plans.sort((a, b) -> part.plans().compare(a.plan(), b.plan()));
    return new StatedTargets(part, plans);
  }

  /** Whether all targets are of one plan, and all of them hold: mostly so. */
  private static boolean standAsTheyAre(List<Target> stated, Part part, Optional<Instant> asOf) {
    for (int t = 0; t < stated.size(); t++) {
      Target target = stated.get(t);
      boolean isAmongOthers =
          t > 0
              && (!target.plan().equals(stated.get(0).plan())
                  || target.period().equals(stated.get(t - 1).period()));
      if (isAmongOthers || !isKnown(target, asOf) || !isNumber(part, target)) {
        return false;
      }
    }
    return true;
  }

  /** Not a change from a baseline that there is no piece of for this part. */
  private static boolean isNumber(Part part, Target target) {
    return part.baseline().isPresent() || !(target.amount() instanceof Target.Amount.FromBaseline);
  }

  private static boolean isKnown(Target target, Optional<Instant> asOf) {
    return asOf.isEmpty() || target.isEffectiveAt(asOf.get());
  }

  boolean isEmpty() {
    return plans.isEmpty();
  }

  /** Whether any target is for a time that meets a window. */
  boolean touch(Window window) {
    return plans.stream()
        .flatMap(inPlan -> inPlan.targets().stream())
        .map(Target::period)
        .anyMatch(
            period ->
                period.firstMonth() < window.endMonth() && period.endMonth() > window.firstMonth());
  }

  /** What is expected in a window; empty if nothing is. */
  Optional<Expectation> expectation(Window window) {
    for (InPlan plan : plans) {
      List<Target> tiling = tiling(plan.targets(), window);
      if (!tiling.isEmpty()) {
        return Optional.of(
            new Expectation(part, Expectation.Rule.TILED, tiling, window, plan.plan()));
      }
    }
    for (InPlan plan : plans) {
      Target containing = null; // the shortest
      for (Target target : plan.targets()) {
        boolean isShorter =
            containing == null || target.period().months() < containing.period().months();
        containing = window.isWithin(target.period()) && isShorter ? target : containing;
      }
      if (containing != null) {
        return interim(containing, window, plan.plan());
      }
    }
    return Optional.empty();
  }

  private List<Target> tiling(List<Target> targets, Window window) {
    if (part.indicator().consolidation() == Consolidation.LAST) {
      return endingAt(targets, window, window.endMonth());
    }
    List<Target> chosen = Disjoint.choose(targets, Target::period, window, new boolean[0]);
    return Disjoint.tiles(chosen, Target::period, window) ? chosen : List.of();
  }

  /** The longest target inside the window that ends with a month; empty if there is none. */
  private static List<Target> endingAt(List<Target> targets, Window window, int endMonth) {
    int longest = -1;
    for (int t = 0; t < targets.size(); t++) {
      Period period = targets.get(t).period();
      boolean isLonger =
          period.endMonth() == endMonth
              && window.contains(period)
              && (longest < 0 || period.months() > targets.get(longest).period().months());
      longest = isLonger ? t : longest;
    }
    return longest < 0 ? List.of() : List.of(targets.get(longest));
  }

  private Optional<Expectation> interim(Target target, Window window, Optional<String> plan) {
    Consolidation consolidation = part.indicator().consolidation();
    Interim interim = part.rulebook().interim();
    Expectation.Rule rule;
    if (interim == Interim.AGAINST_FULL && part.indicator().polarity() == Polarity.MAXIMIZE) {
      rule = Expectation.Rule.WHOLE;
    } else if (interim == Interim.PRORATED && consolidation == Consolidation.LAST) {
      boolean hasLine =
          part.baselinePeriod().isPresent()
              && part.baselinePeriod().get().endMonth() < window.endMonth();
      if (!hasLine) {
        return Optional.empty();
      }
      rule = Expectation.Rule.ON_THE_LINE;
    } else if (interim == Interim.PRORATED && Fold.isCombined(consolidation)) {
      boolean asItStands = consolidation == Consolidation.MEAN || part.indicator().isRatio();
      rule = asItStands ? Expectation.Rule.WHOLE : Expectation.Rule.BY_MONTHS;
    } else {
      return Optional.empty();
    }
    Window span = new Window(target.period().firstMonth(), window.endMonth());
    return Optional.of(new Expectation(part, rule, List.of(target), span, plan));
  }

  /**
   * The expectation less the targets of report periods that are not applicable, where the stated
   * targets are that fine; empty if that leaves none.
   */
  Optional<Expectation> applicable(Expectation expectation, Cover cover) {
    if (expectation.rule() != Expectation.Rule.TILED || !cover.hasNotApplicable()) {
      return Optional.of(expectation);
    }
    List<Target> staying =
        expectation.targets().stream().filter(t -> !cover.isNotApplicable(t.period())).toList();
    if (staying.isEmpty() && part.indicator().consolidation() == Consolidation.LAST) {
      staying = endingAt(targets(expectation.plan()), expectation.span(), cover.lastEnd());
    }
    return staying.isEmpty()
        ? Optional.empty()
        : Optional.of(expectation.with(Expectation.Rule.TILED, staying));
  }

  /** The plan that counts in a window first, then all others in order of precedence. */
  List<Optional<String>> plansFrom(Window window) {
    return Stream.concat(
            expectation(window).map(Expectation::plan).stream(), plans.stream().map(InPlan::plan))
        .distinct()
        .toList();
  }

  /** The targets of a plan that hold, in order of their periods. */
  List<Target> targets(Optional<String> plan) {
    return plans.stream()
        .filter(inPlan -> inPlan.plan().equals(plan))
        .findFirst()
        .map(InPlan::targets)
        .orElse(List.of());
  }
}
