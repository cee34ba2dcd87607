package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What is decided before parts are put together: who counts, whose target holds, how it is scaled,
 * what is left out or cut.
 */
final class JointDraft {

  /** How a stated target of a sum is scaled to those that are in. */
  enum Scaling {
    /** It stands as it is. */
    NONE,
    /** By the targets of those that are in, of all targets. */
    BY_TARGETS,
    /** By the shares of those to which it applies. */
    BY_SHARES
  }

  /** What is planned to be counted in excess in a period. */
  record Planned(Period period, double amount) {}

  private final Indicator indicator;
  private final Composition composition;
  private final Window window;
  private final List<Contribution> contributions;
  private final Optional<Expectation> stated;
  private final boolean isStated;
  private final List<Overlap> overlaps;
  private final Optional<Instant> asOf;
  private final List<Contribution> in;
  private final List<Contribution> all;
  private final List<Contribution> applicable;
  private final List<Excess> excesses;
  private final List<Planned> planned;

  /**
   * Decides.
   *
   * @param contributions of all that can compose, in order of agency
   * @param stated what the indicator's own targets make of the window
   * @param isStated whether that is the joint target, not what the parts make of it
   * @param overlaps of the indicator, in order
   */
  JointDraft(
      Indicator indicator,
      Window window,
      List<Contribution> contributions,
      Optional<Expectation> stated,
      boolean isStated,
      List<Overlap> overlaps,
      Optional<Instant> asOf) {
    this.indicator = indicator;
    this.composition = indicator.composition().orElseThrow();
    this.window = window;
    this.contributions = contributions;
    this.stated = stated;
    this.isStated = isStated;
    this.overlaps = overlaps;
    this.asOf = asOf;
    all = those(contributions, this::takesPart);
    applicable = those(all, it -> it.standing() != Contribution.Standing.NOT_APPLICABLE);
    in = those(applicable, Contribution::isIn);
    boolean isSum = composition == Composition.SUM;
    excesses =
        isSum && !overlaps.isEmpty() && !in.isEmpty()
            ? new Excesses(indicator.consolidation(), in, span()).of(overlaps, asOf)
            : List.of();
    planned = isSum && isPlanCompared() ? plannedInWindow() : List.of();
  }

  /** The same of parties that brought something else, in the same order. */
  JointDraft with(List<Contribution> others) {
    return new JointDraft(indicator, window, others, stated, isStated, overlaps, asOf);
  }

  /** Those of which something holds, in their order; the same list if it holds of all. */
  private static List<Contribution> those(
      List<Contribution> contributions, Predicate<Contribution> holds) {
    List<Contribution> those = new ArrayList<>(contributions.size());
    for (Contribution it : contributions) {
      if (holds.test(it)) {
        those.add(it);
      }
    }
    return those.size() == contributions.size() ? contributions : List.copyOf(those);
  }

  /** Whether something holds of any. */
  static boolean any(List<Contribution> contributions, Predicate<Contribution> holds) {
    for (int i = 0; i < contributions.size(); i++) {
      if (holds.test(contributions.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** An amount of each, in their order. */
  static double[] each(List<Contribution> contributions, ToDoubleFunction<Contribution> amount) {
    double[] each = new double[contributions.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = amount.applyAsDouble(contributions.get(i));
    }
    return each;
  }

  /** Whether what is planned enters a target: that of whole parts, or the one to compare with. */
  private boolean isPlanCompared() {
    return isStated || isWhole();
  }

  /** In a mean, a share of zero is no part. */
  private boolean takesPart(Contribution contribution) {
    return contribution.standing().takesPart()
        && (composition != Composition.MEAN || share(contribution) > 0);
  }

  /** From the earliest start of a part to the end of the window. */
  private Window span() {
    int first =
        in.stream()
            .mapToInt(it -> it.span().orElse(window).firstMonth())
            .min()
            .orElse(window.firstMonth());
    return new Window(first, window.endMonth());
  }

  /** Those planned for periods in the window, several of one period added up. */
  private List<Planned> plannedInWindow() {
    if (indicator.plannedOverlaps().isEmpty()) {
      return List.of();
    }
    Map<Period, Double> byPeriod = new LinkedHashMap<>();
    for (PlannedOverlap overlap : indicator.plannedOverlaps()) {
      byPeriod.merge(overlap.period(), overlap.amount(), Double::sum);
    }
    List<Map.Entry<Period, Double>> chosen =
        Excesses.consolidated(
            List.copyOf(byPeriod.entrySet()), Map.Entry::getKey, indicator.consolidation(), window);
    return chosen.stream().map(it -> new Planned(it.getKey(), it.getValue())).toList();
  }

  Indicator indicator() {
    return indicator;
  }

  Composition composition() {
    return composition;
  }

  Window window() {
    return window;
  }

  List<Contribution> contributions() {
    return contributions;
  }

  Optional<Expectation> stated() {
    return stated;
  }

  boolean isStated() {
    return isStated;
  }

  /** Those that count, in order of agency. */
  List<Contribution> in() {
    return in;
  }

  /** Those of which something is asked, in order of agency. */
  List<Contribution> all() {
    return all;
  }

  /** The same without those to which it does not apply. */
  List<Contribution> applicable() {
    return applicable;
  }

  /** Whether all of which something is asked brought it, whole. */
  boolean isWhole() {
    return !any(all, it -> !it.isWhole());
  }

  /** Whether a sum is of less than all of its parts, so that their baselines are summed too. */
  boolean isOfSomeParts() {
    if (composition != Composition.SUM) {
      return false;
    }
    if (isStated) {
      return scaling() != Scaling.NONE && Rounding.compare(factor(), 1) != 0;
    }
    return any(all, it -> !it.isIn() || it.isPartial());
  }

  private double factor() {
    if (scaling() == Scaling.BY_SHARES) {
      return sum(applicable, JointDraft::share) / sum(all, JointDraft::share);
    }
    return sum(in, it -> it.compared().orElseThrow().middle())
        / sum(all, it -> it.stated().orElseThrow().middle());
  }

  private static boolean isLess(Contribution it) {
    return !it.isIn()
        || it.isPartial()
        || (it.compared().isPresent()
            && !it.compared().get().targets().equals(it.stated().orElseThrow().targets()));
  }

  /** Whether each part has a target for just this window, and they do not sum to zero. */
  boolean canScaleByTargets() {
    return !any(all, it -> !it.isTiled())
        && sum(all, it -> it.stated().orElseThrow().middle()) != 0;
  }

  Scaling scaling() {
    if (!isStated || composition != Composition.SUM || !any(all, JointDraft::isLess)) {
      return Scaling.NONE;
    }
    if (canScaleByTargets()) {
      return Scaling.BY_TARGETS;
    }
    return sum(all, JointDraft::share) == 0 ? Scaling.NONE : Scaling.BY_SHARES;
  }

  /** The one with the lowest attainment, the first of equals. */
  Contribution weakest() {
    Contribution weakest = in.get(0);
    for (Contribution it : in) {
      if (Rounding.compare(it.raw().orElseThrow(), weakest.raw().orElseThrow()) < 0) {
        weakest = it;
      }
    }
    return weakest;
  }

  /** What is counted in excess, set by set. */
  List<Excess> excesses() {
    return excesses;
  }

  /** The most that all parts together can have counted in excess. */
  double excessLimit() {
    return Excesses.limit(each(in, JointDraft::amount));
  }

  /** Whether all sets together are more than the parts allow. */
  boolean isExcessCut() {
    return !excesses.isEmpty()
        && Rounding.compare(
                Pairwise.sum(excesses.stream().mapToDouble(Excess::counted)), excessLimit())
            > 0;
  }

  /** The position of the largest part. */
  int largest() {
    return Excesses.largest(each(in, JointDraft::amount));
  }

  /** What is planned to be counted in excess, as far as it counts. */
  List<Planned> planned() {
    return planned;
  }

  /** What was planned and does not count, since not all parts are in. */
  boolean isPlannedLeftOut() {
    return composition == Composition.SUM
        && !isStated
        && !isWhole()
        && plannedInWindow().stream().anyMatch(it -> it.amount() != 0);
  }

  /** Whether each party that can compose has a target of its own for just this window. */
  boolean areAllTiled() {
    return !any(
        contributions,
        it ->
            it.standing() != Contribution.Standing.OUTSIDE
                && (composition != Composition.MEAN || share(it) > 0)
                && !it.isTiled());
  }

  /** Whether more is planned than the targets of the parts allow. */
  boolean isPlannedCut(boolean low) {
    return !planned.isEmpty()
        && (!isStated || areAllTiled())
        && Rounding.compare(plannedAmount(), plannedLimit(low)) > 0;
  }

  double plannedAmount() {
    return Pairwise.sum(planned.stream().mapToDouble(Planned::amount));
  }

  double plannedLimit(boolean low) {
    return Excesses.limit(targets(low));
  }

  /** The position of the largest target. */
  int largestTarget(boolean low) {
    return Excesses.largest(targets(low));
  }

  private double[] targets(boolean low) {
    return each(
        isStated ? all : in,
        it -> {
          Expectation target = (isStated ? it.stated() : it.compared()).orElseThrow();
          return low ? target.low() : target.high();
        });
  }

  static double share(Contribution contribution) {
    return contribution.part().share();
  }

  static double amount(Contribution contribution) {
    return contribution.realisation().orElseThrow().value();
  }

  static double sum(List<Contribution> contributions, ToDoubleFunction<Contribution> amount) {
    double[] each = each(contributions, amount);
    return Pairwise.sum(each, each.length);
  }
}
