package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.rule.Rulebook;
import java.util.Arrays;

/**
 * What a goal gains, about, if one indicator reached its target, for all indicators below it: by
 * one {@link Downward} sweep and one pass over the slots. O(nodes + slots), in arrays.
 *
 * <p>A figure at its target is 100, between floor and cap, or what a met ceiling is worth; one that
 * is above stays where it is.
 */
public final class Screening {
  private final Results results;
  private final Plan plan;
  private final Downward down;
  private final double[] gain; // by indicator
  private final double[] weight;
  private final boolean[] below;
  private final double[] plain; // what a target is worth, by agency; of shared ones at the end
  private final double[] met; // the same of a ceiling

  private Screening(Results results, int goal, boolean official) {
    this.results = results;
    this.plan = results.plan();
    this.down = Downward.of(results, goal, official);
    int indicators = plan.indicators.size();
    gain = new double[indicators];
    weight = new double[indicators];
    below = new boolean[indicators];
    plain = new double[plan.agencies.size() + 1];
    met = new double[plain.length];
    Arrays.fill(plain, Double.NaN);
  }

  /** Below a goal, in the official view or from the bottom up. */
  public static Screening of(Results results, int goal, boolean official) {
    Screening all = new Screening(results, goal, official);
    all.screen();
    return all;
  }

  /** Whether an indicator is below the goal, whatever comes of it. */
  public boolean isBelow(int indicator) {
    return below[indicator];
  }

  /** What the goal gains, about; can be below 0 where it is not reported. */
  public double gain(int indicator) {
    return gain[indicator];
  }

  /**
   * How much the goal moves with all that the indicator gives; what is missing as it would join.
   */
  public double weight(int indicator) {
    return weight[indicator];
  }

  /** The indicators from which something is gained. */
  public int[] gaining() {
    int[] all = new int[gain.length];
    int count = 0;
    for (int i = 0; i < gain.length; i++) {
      all[count] = i;
      count += gain[i] > 0 ? 1 : 0;
    }
    return Arrays.copyOf(all, count);
  }

  /** How many nodes and members were looked at. */
  public long cells() {
    return down.cells();
  }

  private void screen() {
    int[] indicatorOf = plan.slotIndicators();
    Figures slots = results.own();
    for (int slot = 0; slot < indicatorOf.length; slot++) {
      if (down.isReached(slot)) {
        int indicator = indicatorOf[slot];
        below[indicator] = true;
        weight[indicator] += down.slope(slot);
        if (Marks.isValue(slots.mark(slot))) {
          double rise = worth(indicator) - slots.value(slot);
          gain[indicator] += rise > 0 ? down.slope(slot) * rise : 0;
        } else if (slots.state(slot) == State.NOT_REPORTED) {
          gain[indicator] += down.gain(slot, worth(indicator));
        }
      }
    }
  }

  /** What reaching its target is worth to an indicator, as a figure. */
  private double worth(int indicator) {
    boolean isShared = plan.partStart[indicator + 1] - plan.partStart[indicator] > 1;
    int at = isShared ? plain.length - 1 : plan.partAgency[plan.partStart[indicator]];
    if (Double.isNaN(plain[at])) {
      plain[at] = Attainment.capped(100, false, rulebook(at));
      met[at] = Attainment.capped(100, true, rulebook(at));
    }
    if (plain[at] != met[at] && plan.indicators.get(indicator).isCeiling()) {
      return met[at];
    }
    return plain[at];
  }

  private Rulebook rulebook(int at) {
    return at == plain.length - 1
        ? plan.cascade.rulebook()
        : plan.cascade.rulebookOf(plan.agencies.get(at).id());
  }
}
