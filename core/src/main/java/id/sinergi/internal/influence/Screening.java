package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What a goal gains at most if one indicator reached its target ({@link AtTarget}), for all
 * indicators below it: by one {@link Downward} sweep and two passes over the slots. O(nodes +
 * slots), in arrays.
 *
 * <p>It gains just that where all is linear and the indicator is not shared. Of an <em>open</em>
 * indicator no bound is known, and about so much is told instead.
 */
public final class Screening {
  private final Results results;
  private final Plan plan;
  private final Downward down;
  private final Worth worth;
  private final double[] gain; // by indicator
  private final double[] weight;
  private final byte[] paths; // none, one, or 2 for more
  private final BitSet open = new BitSet();
  private final BitSet inPart = new BitSet(); // of which a bound is known once they are looked at

  private Screening(Results results, int goal, boolean official) {
    this.results = results;
    this.plan = results.plan();
    this.down = Downward.of(results, goal, official);
    this.worth = new Worth(results);
    int indicators = plan.indicators.size();
    gain = new double[indicators];
    weight = new double[indicators];
    paths = new byte[indicators];
  }

  /** Below a goal, in the official view or from the bottom up. */
  public static Screening of(Results results, int goal, boolean official) {
    Screening all = new Screening(results, goal, official);
    all.screen();
    return all;
  }

  /** Whether an indicator is below the goal, whatever comes of it. */
  public boolean isBelow(int indicator) {
    return paths[indicator] > 0;
  }

  /** What the goal gains at most, unless it is open; can be below 0 where it is not reported. */
  public double gain(int indicator) {
    return gain[indicator];
  }

  /** Those of which the goal can gain more than is told, in their order. */
  public int[] open() {
    BitSet all = (BitSet) inPart.clone();
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      all.set(i, !open.get(i) && Movable.of(results, i, plan.partStart[i]).canBeBeyond());
    }
    all.or(open);
    return all.stream().toArray();
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
    boolean isAnyDerived = false;
    for (int slot = 0; slot < indicatorOf.length; slot++) {
      if (down.isReached(slot)) {
        int indicator = indicatorOf[slot];
        paths[indicator] = (byte) (paths[indicator] > 0 || down.isMany(slot) ? 2 : 1);
        isAnyDerived |= plan.isDerived(indicator);
      }
    }
    for (int slot = 0; slot < indicatorOf.length; slot++) {
      if (down.isReached(slot)) {
        screen(slot, indicatorOf[slot]);
      }
    }
    if (!down.hasValue()) {
      open.clear(); // nothing can be gained
      inPart.clear();
    } else if (isAnyDerived || down.isGated()) { // rests on others, or comes to have a value
      for (int i = 0; i < paths.length; i++) {
        open.set(i, isBelow(i));
      }
    }
  }

  private void screen(int slot, int indicator) {
    Figures slots = results.own();
    boolean isValue = Marks.isValue(slots.mark(slot));
    if (!isValue && !slots.state(slot).isMissing()) {
      weight[indicator] += down.slope(slot);
      return;
    }
    boolean isOne = paths[indicator] == 1;
    if (!isOne && down.isTangled()) {
      open.set(indicator);
    }
    if (down.slope(slot) == 0) {
      return; // nothing comes of it
    }
    double bound = worth.at(slot, indicator);
    boolean isBound = bound < Double.POSITIVE_INFINITY;
    double to = isBound ? bound : worth.own(indicator);
    double rise =
        isValue ? down.slope(slot) * Math.max(0, to - slots.value(slot)) : down.gain(slot, to);
    weight[indicator] += down.slope(slot);
    gain[indicator] += isOne ? Math.min(rise, down.limit(slot)) : Math.max(0, rise);
    if (!isBound) {
      (worth.isInPart(indicator) ? inPart : open).set(indicator);
    }
    if (down.isOpen(slot)) {
      open.set(indicator);
    }
  }
}
