package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How the aggregates of one evaluation move with their members. What is learnt of an aggregate is
 * kept, so that many questions pay for it once. Not thread-safe.
 */
public final class Slopes {
  private final Results results;
  private final Plan plan;
  private final Choice choice;
  private final Map<Side, Map<Integer, Slope>> known = new EnumMap<>(Side.class);
  private final Members members = new Members();
  private long cells;

  public Slopes(Results results) {
    this.results = results;
    this.plan = results.plan();
    this.choice = new Choice(results);
  }

  Results results() {
    return results;
  }

  Choice choice() {
    return choice;
  }

  /** How many members, links and nodes were looked at since this was made. */
  public long cells() {
    return cells;
  }

  /** Notes that so many were looked at. */
  void looked(int at) {
    cells += at;
  }

  /** Of an aggregate of a node; O(its members) when it is first asked for, then O(1). */
  Slope of(Side side, int node) {
    Map<Integer, Slope> ofSide = known.computeIfAbsent(side, it -> new HashMap<>());
    Slope slope = ofSide.get(node);
    if (slope == null) {
      Members all = gather(side, node);
      slope = Slope.of(all, plan.aggregation(node), plan.rulebook(node), aggregate(side, node));
      ofSide.put(node, slope);
      cells += all.count();
    }
    return slope;
  }

  private Members gather(Side side, int node) {
    return switch (side) {
      case MEASURED -> results.measures(node, members);
      case SUPPORTED -> results.children(node, members);
      case ROLLUP -> results.rollups(node, members);
      case AGENCY -> throw new IllegalArgumentException("An agency (" + node + ") is no node.");
    };
  }

  private double aggregate(Side side, int node) {
    Figures figures =
        switch (side) {
          case MEASURED -> results.measured();
          case SUPPORTED -> results.supported();
          default -> results.rollup();
        };
    return figures.value(node);
  }

  /** Whether a measure gives a value to its node. */
  boolean gives(int measure) {
    return results.measureWeight(measure) > 0
        && Marks.isValue(results.own().mark(plan.measureSlot[measure]));
  }

  /** With respect to a measure that gives a value. */
  double byMeasure(int measure) {
    int node = plan.readers().measureNode[measure];
    return of(Side.MEASURED, node)
        .by(
            measure - plan.measureStart[node],
            results.measureWeight(measure),
            results.own().value(plan.measureSlot[measure]));
  }

  /** Whether a link gives a value to the node above, in a view. */
  boolean gives(Side side, int link) {
    return results.linkWeight(link) > 0 && Marks.isValue(below(side).mark(plan.linkChild[link]));
  }

  /** With respect to a child that gives a value. */
  double byLink(Side side, int link) {
    int node = plan.readers().linkParent[link];
    return of(side, node)
        .by(
            link - plan.linkStart[node],
            results.linkWeight(link),
            below(side).value(plan.linkChild[link]));
  }

  private Figures below(Side side) {
    return side == Side.ROLLUP ? results.rollup() : results.score();
  }
}
