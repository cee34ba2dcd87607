package id.sinergi.internal.change;

import id.sinergi.cascade.LinkKind;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.IntIndex;
import id.sinergi.internal.figures.IntList;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.figures.Summary;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Readers;
import id.sinergi.internal.plan.Side;
import id.sinergi.internal.rule.Attainment;
import java.util.Arrays;

/**
 * Computes anew, on one board, what rests on something that changed, and nothing else.
 *
 * <ol>
 *   <li>What is computed anew is a step (a node, or a derived indicator); steps are taken in their
 *       order, so that each is computed after all that it rests on and, but for the derived, once.
 *   <li>A step is touched only by a member whose figure is other than before, bit for bit; where
 *       nothing changed, nothing above is looked at.
 *   <li>Each figure is computed by the code that a sweep uses, from the same members at the same
 *       positions. So, by induction over the steps, every figure is the one that a sweep from
 *       scratch would write.
 * </ol>
 */
final class Propagation {
  private static final int MEASURED = bit(Side.MEASURED);
  private static final int SUPPORTED = bit(Side.SUPPORTED);
  private static final int ROLLUP = bit(Side.ROLLUP);

  private final Results results;
  private final Plan plan;
  private final Readers readers;
  private final Frame frame;
  private final Board board;
  private final Aggregates aggregates;
  private final int steps; // agencies come after them
  private final Touched touched = new Touched();
  private final IntIndex written = new IntIndex(); // slots, while an indicator is attained
  private final IntList changedIndicators = new IntList();
  private final IntList changedNodes = new IntList();
  private final IntList changedAgencies = new IntList();

  /** On the board of some results, which are changed from now on. */
  Propagation(Results results) {
    this.results = results;
    this.plan = results.plan();
    this.readers = plan.readers();
    this.frame = results.frame();
    this.board = results.board();
    this.aggregates = new Aggregates(plan, frame, board);
    steps = plan.nodeCount() + plan.derived.length;
  }

  private static int bit(Side side) {
    return 1 << side.ordinal();
  }

  /** How many members were gathered and summaries joined so far. */
  long cells() {
    return aggregates.cells();
  }

  /** What changed since this was last asked for. */
  Changed changed() {
    Changed changed = new Changed(plan, changedIndicators, changedNodes, changedAgencies);
    changedIndicators.clear();
    changedNodes.clear();
    changedAgencies.clear();
    return changed;
  }

  /** Notes that the money of a node is other than before. */
  void changedMoney(int node) {
    changedNodes.add(node);
  }

  /** Attains an indicator anew, and touches what rests on it; one that is derived in its turn. */
  void attain(int indicator) {
    if (plan.isDerived(indicator)) {
      touchDerived(Arrays.binarySearch(plan.derived, indicator));
      return;
    }
    board.slots.noteIn(written);
    results.attaining().attain(indicator, board.slots);
    attained(indicator);
  }

  /** Writes the figure of a part that one report settles, and touches what rests on it. */
  void attain(int indicator, int part, double attained) {
    boolean isOther =
        Attainment.isReason(attained)
            ? board.slots.notComputable(part, Attainment.reason(attained))
            : board.slots.set(part, Marks.VALUE, attained, 1.0);
    if (isOther) {
      changedIndicators.add(indicator);
      for (int i = readers.measuringStart[indicator];
          i < readers.measuringStart[indicator + 1];
          i++) {
        touch(readers.measuring[i], plan.measureSlot[readers.measuring[i]] == part);
      }
    }
  }

  /** Touches what rests on the figures of an indicator that are noted, and notes no more. */
  private void attained(int indicator) {
    board.slots.noteIn(null);
    if (written.isEmpty()) {
      return;
    }
    changedIndicators.add(indicator);
    for (int i = readers.measuringStart[indicator];
        i < readers.measuringStart[indicator + 1];
        i++) {
      int measure = readers.measuring[i];
      touch(measure, written.find(plan.measureSlot[measure]) >= 0);
    }
    written.clear();
  }

  /** Touches what rests on a measure, some figure of the indicator of which changed. */
  private void touch(int measure, boolean isOther) {
    if (isOther) {
      touchMeasure(measure);
    }
    if (plan.derived.length > 0) {
      touchDerivedOf(plan.nodeAgency[readers.measureNode[measure]]);
    }
  }

  /** Touches the node of a measure whose figure, or weight, changed. */
  private void touchMeasure(int measure) {
    int node = readers.measureNode[measure];
    if (frame.measures(measure) && frame.isActive(node)) {
      touch(node, measure - plan.measureStart[node], MEASURED);
    }
  }

  /** Touches the node of a measure whose weight changed. */
  void reweighMeasure(int measure) {
    touchMeasure(measure);
    touchAllDerived();
  }

  /** Touches the parent of a link whose weight, or consent, changed. */
  void reweighLink(int link) {
    int parent = readers.linkParent[link];
    if (frame.isActive(parent)) {
      touch(parent, link - plan.linkStart[parent], SUPPORTED | ROLLUP);
    }
    touchAllDerived();
  }

  private void touch(int node, int position, int sides) {
    touched.add(plan.rank(node), position / Summary.BLOCK, sides);
  }

  private void touchDerived(int position) {
    touched.add(plan.rank(plan.nodeCount() + position), 0, 0);
  }

  private void touchAllDerived() {
    for (int d = 0; d < plan.derived.length; d++) {
      touchDerived(d);
    }
  }

  private void touchDerivedOf(int agency) {
    for (int d : plan.derivedOf(agency)) {
      touchDerived(d);
    }
  }

  /** Computes anew all that was touched, and all that rests on it. */
  void run() {
    int nodes = plan.nodeCount();
    while (!touched.isEmpty()) {
      int rank = touched.rank();
      if (rank >= steps) {
        agency(rank - steps);
        continue;
      }
      int step = plan.step(rank);
      if (step < nodes) {
        node(step, sides(rank, step));
      } else {
        touched.poll();
        derive(plan.derived[step - nodes]);
      }
    }
  }

  /** Takes what is touched at a rank, looks at the blocks it names, and tells the sides. */
  private int sides(int rank, int at) {
    int all = 0;
    while (!touched.isEmpty() && touched.rank() == rank) {
      int block = touched.block();
      int sides = touched.poll();
      for (int rest = sides; rest != 0; rest &= rest - 1) {
        aggregates.update(Integer.numberOfTrailingZeros(rest), at, block);
      }
      all |= sides;
    }
    return all;
  }

  private void derive(int indicator) {
    board.slots.noteIn(written);
    results.derive(indicator);
    attained(indicator);
  }

  private void node(int node, int sides) {
    boolean ofMeasures = (sides & MEASURED) != 0;
    boolean ofChildren = (sides & SUPPORTED) != 0;
    boolean measured = ofMeasures && aggregates.finish(Side.MEASURED, node);
    boolean supported = ofChildren && aggregates.finish(Side.SUPPORTED, node);
    boolean score = (ofMeasures || ofChildren) && aggregates.choose(node);
    boolean rollup = (sides & ROLLUP) != 0 && aggregates.finish(Side.ROLLUP, node);
    if (measured && (sides & ROLLUP) == 0 && !aggregates.carries(Side.ROLLUP, node)) {
      rollup = board.rollup().copy(board.measured, node);
    }
    if (score || rollup) {
      rise(node, (score ? SUPPORTED : 0) | (rollup ? ROLLUP : 0));
    }
    if (score) {
      riseToAgency(node);
      if (plan.derived.length > 0) {
        riseToDerived(node);
      }
    }
    if (measured || supported || score || rollup) {
      changedNodes.add(node);
    }
  }

  private void agency(int agency) {
    sides(steps + agency, agency);
    if (aggregates.finish(Side.AGENCY, agency)) {
      changedAgencies.add(agency);
    }
  }

  /** Touches those sides of the parents of a node. */
  private void rise(int node, int sides) {
    for (int i = readers.upStart[node]; i < readers.upStart[node + 1]; i++) {
      int link = readers.up[i];
      if (frame.holds(link)) {
        int parent = readers.linkParent[link];
        touch(parent, link - plan.linkStart[parent], sides);
      }
    }
  }

  private void riseToAgency(int node) {
    int position = frame.topPosition(node);
    if (position >= 0) {
      touched.add(steps + plan.nodeAgency[node], position / Summary.BLOCK, bit(Side.AGENCY));
    }
  }

  /** A score is read by the synergy of its owner, and of those whose goals support it. */
  private void riseToDerived(int node) {
    touchDerivedOf(plan.nodeAgency[node]);
    for (int l = plan.linkStart[node]; l < plan.linkStart[node + 1]; l++) {
      if (plan.link(l).kind() == LinkKind.CROSSCUTTING) {
        touchDerivedOf(plan.nodeAgency[plan.linkChild[l]]);
      }
    }
  }
}
