package id.sinergi.review;

import static id.sinergi.rule.Polarity.MAXIMIZE;
import static id.sinergi.rule.Polarity.MINIMIZE;
import static id.sinergi.rule.Polarity.STABILIZE;

import id.sinergi.figure.Rounding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.plan.Fold;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.ZeroTarget;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is to be said of the targets that someone is held to. */
final class TargetReview {
  /** From what standing still would score under MIRROR, in percent, on it hides that. */
  static final double HIDES_FROM = 50;

  private final Ground ground;
  private final Held held;
  private final Indicator indicator;
  private final Polarity polarity;

  TargetReview(Ground ground, Held held) {
    this.ground = ground;
    this.held = held;
    this.indicator = held.indicator();
    this.polarity = indicator.polarity();
  }

  void run() {
    for (Target target : held.targets()) {
      if (isZero(target)) {
        note(FindingCode.ZERO_TARGET, target.period(), held.formula().id());
      }
      held.baseline().ifPresent(baseline -> against(baseline, target));
    }
    plans();
    tilings();
  }

  private void note(FindingCode code, Object... more) {
    Object[] arguments = new Object[1 + more.length];
    arguments[0] = indicator.id();
    System.arraycopy(more, 0, arguments, 1, more.length);
    ground.note(code, held.place(), held.ids(), arguments);
  }

  /** Whether the formula in force has no answer to a target of zero. */
  private boolean isZero(Target target) {
    OptionalDouble low = held.edge(target, true);
    OptionalDouble high = held.edge(target, false);
    boolean isDivided =
        held.formula() == Standard.TARGET_RATIO
            || (held.formula() == Standard.MIRROR && held.worst().isEmpty())
            || held.formula() == Standard.RECIPROCAL
            || polarity == STABILIZE;
    return isDivided
        && low.isPresent()
        && low.getAsDouble() == 0
        && high.getAsDouble() == 0
        && ground.cascade().rulebookOf(indicator).zeroTarget() != ZeroTarget.MET_OR_FLOOR;
  }

  // ---- beside the baseline

  private void against(Baseline baseline, Target target) {
    boolean asks =
        polarity != STABILIZE
            && !(target.amount() instanceof Target.Amount.FromBaseline)
            && baseline.period().endMonth() < target.period().endMonth();
    if (!asks || !isComparable(baseline.period(), target.period())) {
      return;
    }
    double edge = held.edge(target, polarity == MAXIMIZE).orElseThrow(); // what must be reached
    int better = Rounding.compare(edge, baseline.value()) * (polarity == MAXIMIZE ? 1 : -1);
    if (better == 0) {
      if (!indicator.isCeiling()) {
        note(FindingCode.BASELINE_EQUALS_TARGET, target.period(), edge);
      }
    } else if (better < 0) {
      FindingCode code =
          held.formula() == Standard.FROM_BASELINE
              ? FindingCode.WRONG_WAY_TARGET
              : FindingCode.TARGET_EASIER_THAN_BASELINE;
      note(code, target.period(), edge, baseline.value());
    } else if (hides(edge, baseline.value())) {
      note(FindingCode.MIRROR_HIDES, target.period(), edge, baseline.value());
    }
  }

  /** What adds up over time is not the same in a quarter and in a year. */
  private boolean isComparable(Period one, Period other) {
    boolean adds = indicator.consolidation() == Consolidation.SUM && !indicator.isRatio();
    return !adds || one.months() == other.months();
  }

  private boolean hides(double target, double baseline) {
    return held.formula() == Standard.MIRROR
        && polarity == MINIMIZE
        && target > 0
        && Rounding.compare((2 * target - baseline) / target * 100, HIDES_FROM) >= 0;
  }

  // ---- beside each other

  /** Of one period the plan that comes first, beside each other that says otherwise. */
  private void plans() {
    Plans order = ground.cascade().plans();
    List<Target> targets = held.targets();
    for (int i = 0; i < targets.size(); ) {
      int end = i + 1;
      int first = i;
      while (end < targets.size() && targets.get(end).period().equals(targets.get(i).period())) {
        first = order.compare(targets.get(end).plan(), targets.get(first).plan()) < 0 ? end : first;
        end++;
      }
      for (int other = i; other < end; other++) {
        if (differ(targets.get(first), targets.get(other))) {
          note(
              FindingCode.PLANS_DISAGREE,
              targets.get(i).period(),
              targets.get(first).plan(),
              amount(targets.get(first)),
              targets.get(other).plan(),
              amount(targets.get(other)));
        }
      }
      i = end;
    }
  }

  private boolean differ(Target one, Target other) {
    return differ(held.edge(one, true), held.edge(other, true))
        || differ(held.edge(one, false), held.edge(other, false));
  }

  private static boolean differ(OptionalDouble one, OptionalDouble other) {
    return one.isPresent()
        && other.isPresent()
        && Rounding.compare(one.getAsDouble(), other.getAsDouble()) != 0;
  }

  /** One number, or both edges. */
  private Object amount(Target target) {
    return amount(held.edge(target, true).orElseThrow(), held.edge(target, false).orElseThrow());
  }

  private static Object amount(double low, double high) {
    return low == high ? low : List.of(low, high);
  }

  /** Whether the targets of quarters, in one plan, make that of their year. */
  private void tilings() {
    List<Target> targets = held.targets();
    for (int i = 0; targets.size() > 1 && i < targets.size(); i++) {
      Target whole = targets.get(i);
      Window window = new Window(whole.period().firstMonth(), whole.period().endMonth());
      List<Target> finer =
          targets.stream()
              .filter(it -> it.plan().equals(whole.plan()) && isInside(it.period(), window))
              .filter(it -> held.edge(it, true).isPresent())
              .toList();
      parts(finer, window).ifPresent(parts -> compare(whole, parts));
    }
  }

  private static boolean isInside(Period period, Window window) {
    return window.contains(period) && period.months() < window.months();
  }

  /** Those that say something of the whole window; empty if they do not. */
  private Optional<List<Target>> parts(List<Target> finer, Window window) {
    if (indicator.consolidation() == Consolidation.LAST) {
      return finer.stream()
          .filter(it -> it.period().endMonth() == window.endMonth())
          .reduce((a, b) -> a.period().months() >= b.period().months() ? a : b)
          .map(List::of);
    }
    List<Target> tiling = Disjoint.choose(finer, Target::period, window, new boolean[0]);
    return !tiling.isEmpty() && Disjoint.tiles(tiling, Target::period, window)
        ? Optional.of(tiling)
        : Optional.empty();
  }

  private void compare(Target whole, List<Target> parts) {
    double low = together(parts, true);
    double high = together(parts, false);
    if (held.edge(whole, true).isPresent()
        && (Rounding.compare(low, held.edge(whole, true).getAsDouble()) != 0
            || Rounding.compare(high, held.edge(whole, false).getAsDouble()) != 0)) {
      note(FindingCode.TARGET_GAP, whole.period(), amount(low, high), amount(whole));
    }
  }

  private double together(List<Target> parts, boolean low) {
    double[] values = parts.stream().mapToDouble(it -> held.edge(it, low).orElseThrow()).toArray();
    Consolidation consolidation =
        indicator.isRatio() && indicator.consolidation() == Consolidation.SUM
            ? Consolidation.MEAN
            : indicator.consolidation();
    List<Period> periods = parts.stream().map(Target::period).toList();
    return Fold.isCombined(consolidation)
        ? Fold.combine(consolidation, values, periods)
        : values[Fold.position(consolidation, values)];
  }
}
