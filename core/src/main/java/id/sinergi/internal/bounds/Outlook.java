package id.sinergi.internal.bounds;

import id.sinergi.figure.Bounds;
import id.sinergi.figure.State;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.influence.Upward;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Plan;
import java.util.Optional;

/**
 * The edges of a goal as they would be if what is missing of some indicators came in, all of it at
 * its best or all at its worst: patches on the boards of all edges. Changes; of one thread.
 */
final class Outlook {
  private final Results results;
  private final Plan plan;
  private final Ends ends;
  private final Aggregates present;
  private final boolean isBest;
  private final int goal;
  private boolean isOpen; // something has no best or worst, or makes a goal not computable

  Outlook(Results results, Ends from, int goal, boolean isBest) {
    this.results = results;
    this.plan = from.plan;
    this.goal = goal;
    this.isBest = isBest;
    Board now = results.patchedBoard();
    ends = from.over(now, from.lows.patched(), from.highs.patched());
    present = new Aggregates(plan, from.frame, now);
  }

  /** Supposes that all that is missing of an indicator came in. */
  void suppose(int indicator) {
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      supposeAt(part);
      supposeAt(plan.creditSlot(part));
    }
    supposeAt(plan.jointSlot(indicator));
    for (int node : Upward.ofIndicator(results, indicator, goal).reached) {
      if (ends.frame.isActive(node)) {
        boolean was = isComputable(node);
        present.score(node);
        ends.score(node);
        isOpen |= was && !isComputable(node); // a completion that is aside
      }
    }
  }

  private boolean isComputable(int node) {
    return ends.now.score.state(node) != State.NOT_COMPUTABLE;
  }

  private void supposeAt(int slot) {
    if (!Marks.isDue(ends.now.slots.mark(slot)) || !ends.slots.isPossible(slot)) {
      return;
    }
    double least = ends.slots.low(slot).value(slot);
    double greatest = ends.slots.high(slot).value(slot);
    double supposed = isBest ? greatest : least;
    if (least < greatest) {
      isOpen |= Limits.isOpen(supposed);
      ends.now.slots.write(slot, Marks.VALUE, supposed, 1.0);
      ends.slots.set(slot, supposed, supposed);
    }
  }

  /** The bounds of the goal; empty where something supposed has no best or worst to compute. */
  Optional<Bounds> bounds() {
    return isOpen ? Optional.empty() : ends.scores.bounds(goal);
  }
}
