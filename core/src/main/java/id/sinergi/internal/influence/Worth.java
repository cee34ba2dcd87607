package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.TargetTraits;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.rule.Rulebook;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of an indicator are at most once it has reached its target: 100 between floor
 * and cap, or what a met ceiling is worth, or what is better already. Where the parties of a
 * composed one are lifted each to its own target, some beyond theirs, all together can be beyond
 * 100, up to the cap. Asked for slot by slot, in their order.
 */
final class Worth {
  private final Results results;
  private final Plan plan;
  private final TargetTraits traits;
  private final double[] plain; // what a target is worth, by agency; of shared ones at the end
  private final double[] met; // the same of a ceiling
  private final @Nullable Rulebook[] rulebooks; // likewise
  private int composed = -1; // the one whose parts were looked at last
  private int jointSlot; // where its joint figure stands
  private double greatest; // of its parts' own figures, at their targets
  private boolean isAsked; // whether any of them is held against a target of its own
  private boolean areAllAsked;
  private boolean isInPart; // whether what is in of one that is missing can be beyond its target
  private boolean isBehind; // whether any of those is not there

  Worth(Results results) {
    this.results = results;
    this.plan = results.plan();
    traits = plan.targetTraits();
    plain = new double[plan.agencies.size() + 1];
    met = new double[plain.length];
    rulebooks = new Rulebook[plain.length];
    Arrays.fill(plain, Double.NaN);
  }

  /** What the figure at a slot of an indicator can be; without end where nobody knows. */
  double at(int slot, int indicator) {
    double own = own(indicator);
    if (!traits.isComposed(indicator)) {
      boolean isPlain =
          traits.isUsual(indicator) && !isInPart(plan.partStart[indicator], indicator);
      return isPlain ? own : cap(indicator);
    }
    look(indicator, own);
    boolean areMovedAlike = isAsked && !areAllAsked; // some to beyond their own targets
    boolean isPlain = traits.isUsual(indicator) && !isInPart;
    double each = isPlain && !areMovedAlike ? own : cap(indicator);
    if (slot < plan.partAgency.length) {
      return each;
    }
    boolean isAtTarget = !isAsked || !isBehind || traits.isChain(indicator);
    double joint = isAtTarget && isPlain ? own : cap(indicator);
    return slot == jointSlot ? joint : Math.max(Math.max(joint, greatest), isAsked ? each : joint);
  }

  /** Whether no more is in the way of a bound than what is in of a sum that is not complete. */
  boolean isInPart(int indicator) {
    return !traits.isComposed(indicator)
        && traits.isUsual(indicator)
        && isInPart(plan.partStart[indicator], indicator);
  }

  /** What its target is worth to an indicator, or to a part of it. */
  double own(int indicator) {
    int at = place(indicator);
    if (Double.isNaN(plain[at])) {
      plain[at] = Attainment.capped(100, false, rulebook(at));
      met[at] = Attainment.capped(100, true, rulebook(at));
    }
    if (plain[at] != met[at] && traits.isCeiling(indicator)) {
      return met[at];
    }
    return plain[at];
  }

  private int place(int indicator) {
    boolean isShared = plan.partStart[indicator + 1] - plan.partStart[indicator] > 1;
    return isShared ? plain.length - 1 : plan.partAgency[plan.partStart[indicator]];
  }

  private double cap(int indicator) {
    return rulebook(place(indicator)).cap().orElse(Double.POSITIVE_INFINITY);
  }

  private boolean isInPart(int part, int indicator) {
    return traits.isSum(indicator)
        && !Marks.isValue(results.own().mark(part))
        && !results.reports(part).isEmpty();
  }

  private void look(int indicator, double own) {
    if (composed == indicator) {
      return;
    }
    composed = indicator;
    jointSlot = plan.jointSlot(indicator);
    greatest = own;
    isAsked = false;
    areAllAsked = true;
    isInPart = false;
    isBehind = false;
    Figures slots = results.own();
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      State state = slots.state(part);
      boolean isValue = state == State.VALUE;
      isAsked |= isValue || state.isMissing();
      areAllAsked &= isValue || state.isMissing();
      isInPart |= isInPart(part, indicator);
      isBehind |= state.isMissing() || (isValue && slots.value(part) < own);
      greatest = isValue ? Math.max(greatest, slots.value(part)) : greatest;
    }
  }

  private Rulebook rulebook(int at) {
    Rulebook known = rulebooks[at];
    if (known == null) {
      known =
          at == plain.length - 1
              ? plan.cascade.rulebook()
              : plan.cascade.rulebookOf(plan.agencies.get(at).id());
      rulebooks[at] = known;
    }
    return known;
  }
}
