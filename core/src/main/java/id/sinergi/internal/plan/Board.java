package id.sinergi.internal.plan;

import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.SummaryTree;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All figures of an evaluation: of indicators by slot, of nodes and of agencies; and the summaries
 * of those aggregates that have more members than one block.
 */
public final class Board {
  private final Plan plan;
  public final FigureArray slots;

  /** The joint figures of the indicators. */
  public final Figures joint;

  /** What the parties are credited, by part. */
  public final Figures credited;

  public final FigureArray measured;
  public final FigureArray supported;
  public final FigureArray score;
  private @Nullable FigureArray rollup; // from when the bottom-up view is asked for
  public final FigureArray agencies;
  private final Map<Side, Map<Integer, SummaryTree>> trees = new EnumMap<>(Side.class);
  private final @Nullable Board base; // whose trees are read until they are changed

  /** With the figures of the indicators, and nothing else computed. */
  public Board(Plan plan, FigureArray slots) {
    int nodes = plan.nodeCount();
    this.plan = plan;
    this.slots = slots;
    joint = Figures.at(slots, plan::jointSlot);
    credited = Figures.at(slots, plan::creditSlot);
    measured = new FigureArray(nodes);
    supported = new FigureArray(nodes);
    score = new FigureArray(nodes);
    agencies = new FigureArray(plan.agencyCount());
    base = null;
    for (Side side : Side.values()) {
      trees.put(side, new ConcurrentHashMap<>()); // written by the threads of one sweep
    }
  }

  private Board(Board from, boolean isPatch) {
    plan = from.plan;
    slots = isPatch ? from.slots.patched() : from.slots.copy();
    joint = Figures.at(slots, plan::jointSlot);
    credited = Figures.at(slots, plan::creditSlot);
    measured = isPatch ? from.measured.patched() : from.measured.copy();
    supported = isPatch ? from.supported.patched() : from.supported.copy();
    score = isPatch ? from.score.patched() : from.score.copy();
    rollup = isPatch ? from.rollup().patched() : from.rollup().copy();
    agencies = isPatch ? from.agencies.patched() : from.agencies.copy();
    base = isPatch ? (from.base == null ? from : from.base) : null;
    for (Side side : Side.values()) {
      Map<Integer, SummaryTree> own = new HashMap<>();
      if (!isPatch && from.base != null) {
        from.base.trees(side).forEach((at, tree) -> own.put(at, tree.copy()));
      }
      if (!isPatch || from.base != null) {
        from.trees(side).forEach((at, tree) -> own.put(at, isPatch ? tree.patched() : tree.copy()));
      }
      trees.put(side, own);
    }
  }

  /** The same, to be changed here and there; this is not to be changed any more. */
  public Board patched() {
    return new Board(this, true);
  }

  /** The same in arrays of its own; O(size). */
  public Board copy() {
    return new Board(this, false);
  }

  /** The bottom-up figures of the nodes, not due before they are computed. */
  public FigureArray rollup() {
    FigureArray known = rollup;
    if (known == null) {
      known = new FigureArray(score.size());
      rollup = known;
    }
    return known;
  }

  /** Begins the bottom-up view: each node stands for itself, until those below are aggregated. */
  public void beginRollup() {
    rollup = measured.copy();
  }

  /** Where the figures of a side stand. */
  FigureArray of(Side side) {
    return switch (side) {
      case MEASURED -> measured;
      case SUPPORTED -> supported;
      case ROLLUP -> rollup();
      case AGENCY -> agencies;
    };
  }

  /** The summaries of an aggregate of several blocks, to be read; null if there are none yet. */
  public @Nullable SummaryTree tree(Side side, int at) {
    SummaryTree own = trees(side).get(at);
    return own == null && base != null ? base.trees(side).get(at) : own;
  }

  /** The same, to be changed. */
  public @Nullable SummaryTree changingTree(Side side, int at) {
    SummaryTree tree = tree(side, at);
    if (tree != null && base != null && !trees(side).containsKey(at)) {
      tree = tree.patched();
      tree(side, at, tree);
    }
    return tree;
  }

  public void tree(Side side, int at, SummaryTree tree) {
    trees(side).put(at, tree);
  }

  private Map<Integer, SummaryTree> trees(Side side) {
    return Objects.requireNonNull(trees.get(side));
  }
}
