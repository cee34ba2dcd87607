package id.sinergi.internal.engine;

import id.sinergi.cascade.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

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
  private static final BitSet ALL = new BitSet();
  private static final byte WAITING = 1 << 4;

  private final Results results;
  private final Plan plan;
  private final Readers readers;
  private final Frame frame;
  private final Board board;
  private final Aggregates aggregates;
  private final IntHeap ranks = new IntHeap();
  private final IntIndex touched = new IntIndex();
  private byte[] sides = new byte[16];
  private final IntIndex wide = new IntIndex(); // aggregates of several blocks that are touched
  private final List<BitSet> blocks = new ArrayList<>(); // those of each, kept for the next
  private final IntIndex touchedAgencies = new IntIndex();
  private final IntIndex changedIndicators = new IntIndex();
  private final IntIndex changedNodes = new IntIndex();
  private final IntIndex changedAgencies = new IntIndex();

  /** On the board of some results, which are changed from now on. */
  Propagation(Results results) {
    this.results = results;
    this.plan = results.plan();
    this.readers = plan.readers();
    this.frame = results.frame();
    this.board = results.board();
    this.aggregates = new Aggregates(plan, frame, board);
  }

  /** How many members were gathered and summaries joined so far. */
  long cells() {
    return aggregates.cells();
  }

  IntIndex changedIndicators() {
    return changedIndicators;
  }

  IntIndex changedNodes() {
    return changedNodes;
  }

  IntIndex changedAgencies() {
    return changedAgencies;
  }

  /** Forgets what changed so far. */
  void forget() {
    changedIndicators.clear();
    changedNodes.clear();
    changedAgencies.clear();
  }

  /** Attains an indicator anew, and touches what rests on it; one that is derived in its turn. */
  void attain(int indicator) {
    if (plan.isDerived(indicator)) {
      touch(plan.nodes.size() + Arrays.binarySearch(plan.derived, indicator));
      return;
    }
    board.slots.journal().clear();
    results.attaining().attain(indicator, board.slots);
    attained(indicator);
  }

  /**
   * Touches what rests on the figures of an indicator that were written since the journal began.
   */
  void attained(int indicator) {
    IntIndex written = board.slots.journal();
    if (written.isEmpty()) {
      return;
    }
    changedIndicators.number(indicator);
    for (int i = readers.measuringStart[indicator];
        i < readers.measuringStart[indicator + 1];
        i++) {
      int measure = readers.measuring[i];
      if (written.find(plan.measureSlot[measure]) >= 0) {
        touchMeasure(measure);
      }
      if (plan.derived.length > 0) {
        touchDerived(plan.nodeAgency[readers.measureNode[measure]]);
      }
    }
    written.clear();
  }

  /** Touches the node of a measure whose indicator, or weight, changed. */
  void touchMeasure(int measure) {
    if (frame.measures(measure)) {
      int node = readers.measureNode[measure];
      touch(node, Side.MEASURED, measure - plan.measureStart[node]);
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
    touch(parent, Side.SUPPORTED, link - plan.linkStart[parent]);
    touch(parent, Side.ROLLUP, link - plan.linkStart[parent]);
    touchAllDerived();
  }

  private void touchAllDerived() {
    for (int d = 0; d < plan.derived.length; d++) {
      touch(plan.nodes.size() + d);
    }
  }

  private void touchDerived(int agency) {
    for (int d : plan.derivedOf(agency)) {
      touch(plan.nodes.size() + d);
    }
  }

  private void touch(int node, Side side, int position) {
    if (!frame.isActive(node)) {
      return;
    }
    int number = touch(node);
    sides[number] |= (byte) (1 << side.ordinal());
    if (aggregates.count(side, node) > Summary.BLOCK) {
      touchBlock(side, node, position);
    }
  }

  private void touchBlock(Side side, int at, int position) {
    int number = wide.number(key(side, at));
    if (number == blocks.size()) {
      blocks.add(new BitSet());
    }
    blocks.get(number).set(position / Summary.BLOCK);
  }

  private int key(Side side, int at) {
    return side.ordinal() * plan.nodeCount() + at; // agencies come last
  }

  private int touch(int step) {
    int number = touched.find(step);
    if (number < 0) {
      number = touched.number(step);
      if (number == sides.length) {
        sides = Arrays.copyOf(sides, 2 * number);
      }
      sides[number] = 0;
    }
    if (sides[number] == 0) {
      sides[number] = WAITING;
      ranks.add(plan.rank(step));
    }
    return number;
  }

  /** Computes anew all that was touched, and all that rests on it. */
  void run() {
    int nodes = plan.nodes.size();
    while (!ranks.isEmpty()) {
      int step = plan.step(ranks.poll());
      int number = touched.find(step);
      int of = sides[number];
      sides[number] = 0; // what is derived can touch it again
      if (step < nodes) {
        node(step, of);
      } else {
        derive(plan.derived[step - nodes]);
      }
    }
    for (int i = 0; i < touchedAgencies.size(); i++) {
      int agency = touchedAgencies.key(i);
      if (update(Side.AGENCY, agency)) {
        changedAgencies.number(agency);
      }
    }
    wide.clear();
    touchedAgencies.clear();
    touched.clear();
  }

  private void derive(int indicator) {
    board.slots.journal().clear();
    results.derive(indicator);
    attained(indicator);
  }

  private static boolean has(int sides, Side side) {
    return (sides & 1 << side.ordinal()) != 0;
  }

  private void node(int node, int of) {
    boolean measured = has(of, Side.MEASURED) && update(Side.MEASURED, node);
    boolean supported = has(of, Side.SUPPORTED) && update(Side.SUPPORTED, node);
    boolean score = (has(of, Side.MEASURED) || has(of, Side.SUPPORTED)) && aggregates.choose(node);
    boolean rollup = has(of, Side.ROLLUP) && update(Side.ROLLUP, node);
    if (measured && !has(of, Side.ROLLUP) && !aggregates.carries(Side.ROLLUP, node)) {
      rollup = board.rollup().copy(board.measured, node);
    }
    if (score || rollup) {
      rise(node, score, rollup);
    }
    if (measured || supported || score || rollup) {
      changedNodes.number(node);
    }
  }

  private boolean update(Side side, int at) {
    int number = wide.isEmpty() ? -1 : wide.find(key(side, at));
    if (number < 0) {
      return aggregates.update(side, at, ALL);
    }
    boolean isOther = aggregates.update(side, at, blocks.get(number));
    blocks.get(number).clear();
    return isOther;
  }

  /** Touches what rests on the score, or the bottom-up figure, of a node. */
  private void rise(int node, boolean score, boolean rollup) {
    for (int i = readers.upStart[node]; i < readers.upStart[node + 1]; i++) {
      int link = readers.up[i];
      if (frame.holds(link)) {
        int parent = readers.linkParent[link];
        int position = link - plan.linkStart[parent];
        if (score) {
          touch(parent, Side.SUPPORTED, position);
        }
        if (rollup) {
          touch(parent, Side.ROLLUP, position);
        }
      }
    }
    if (score) {
      riseToAgency(node);
      if (plan.derived.length > 0) {
        riseToDerived(node);
      }
    }
  }

  private void riseToAgency(int node) {
    int position = frame.topPosition(node);
    if (position >= 0) {
      int agency = plan.nodeAgency[node];
      touchedAgencies.number(agency);
      if (aggregates.count(Side.AGENCY, agency) > Summary.BLOCK) {
        touchBlock(Side.AGENCY, agency, position);
      }
    }
  }

  /** A score is read by the synergy of its owner, and of those whose goals support it. */
  private void riseToDerived(int node) {
    touchDerived(plan.nodeAgency[node]);
    for (int l = plan.linkStart[node]; l < plan.linkStart[node + 1]; l++) {
      if (plan.link(l).kind() == LinkKind.CROSSCUTTING) {
        touchDerived(plan.nodeAgency[plan.linkChild[l]]);
      }
    }
  }
}
