package id.sinergi.internal.engine;

import id.sinergi.internal.figures.Few;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.figures.Policy;
import id.sinergi.internal.figures.Summary;
import id.sinergi.internal.figures.SummaryTree;
import id.sinergi.internal.figures.Weights;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.NodeRule;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import org.jspecify.annotations.Nullable;

/**
 * Computes the figures of nodes and agencies from those of their members, on one board: all of them
 * in a sweep, or only what rests on changed members. The tools of one thread.
 */
public final class Aggregates {
  private static final Side[] SIDES = Side.values();

  private final Plan plan;
  private final Frame frame;
  private final Board board;
  private final @Nullable Lane[] lanes = new Lane[SIDES.length];
  private final Lane measured;
  private final Lane supported;
  private final Few few = new Few();
  private final Summary summary = new Summary();
  private final Summary.Scratch scratch = new Summary.Scratch();
  private long cells;

  /** The members of all aggregates of a side, and where their figures go. */
  private static final class Lane {
    final Side side;
    final int[] start; // where the members of each aggregate begin
    final Members members;
    final FigureArray out;

    Lane(Side side, int[] start, Members members, FigureArray out) {
      this.side = side;
      this.start = start;
      this.members = members;
      this.out = out;
    }

    int count(int at) {
      return start[at + 1] - start[at];
    }
  }

  public Aggregates(Plan plan, Frame frame, Board board) {
    this.plan = plan;
    this.frame = frame;
    this.board = board;
    measured = lane(Side.MEASURED);
    supported = lane(Side.SUPPORTED);
  }

  private Lane lane(Side side) {
    return lane(side.ordinal());
  }

  private Lane lane(int side) {
    Lane known = lanes[side];
    if (known == null) {
      known = newLane(SIDES[side]);
      lanes[side] = known;
    }
    return known;
  }

  private Lane newLane(Side side) {
    return switch (side) {
      case MEASURED ->
          new Lane(
              side,
              plan.measureStart,
              new Members(frame.measureWeights(), plan.measureSlot, board.slots),
              board.measured);
      case SUPPORTED ->
          new Lane(
              side,
              plan.linkStart,
              new Members(frame.linkWeights(), plan.linkChild, board.score),
              board.supported);
      case ROLLUP ->
          new Lane(
              side,
              plan.linkStart,
              new Members(frame.linkWeights(), plan.linkChild, board.rollup()),
              board.rollup());
      case AGENCY ->
          new Lane(
              side,
              frame.topStart(),
              new Members(frame.topWeights(), frame.topNodes(), board.score),
              board.agencies);
    };
  }

  /** How many members were looked at and summaries joined, since this was made. */
  public long cells() {
    return cells;
  }

  /** All members of an aggregate; good until the next are asked for. */
  public Members members(Side side, int at) {
    Lane lane = lane(side);
    return lane.members.look(lane.start[at], lane.count(at));
  }

  private Policy policy(Lane lane, int at) {
    return lane.side == Side.AGENCY ? plan.agencyPolicy(at) : plan.rule(at).policy();
  }

  /** Computes an aggregate from all of its members; tells whether it is another than before. */
  private boolean aggregate(Lane lane, int at, Policy policy) {
    int first = lane.start[at];
    int count = lane.start[at + 1] - first;
    if (count == 0 && lane.side == Side.ROLLUP) {
      return lane.out.copy(board.measured, at);
    }
    if (count <= Summary.BLOCK) {
      cells += count;
      Members members = lane.members.look(first, count);
      if (few.take(members, policy)) {
        return few.write(lane.out, at);
      }
      summary.scan(members, policy, scratch);
      return finish(summary, lane, at, policy);
    }
    SummaryTree tree = new SummaryTree(count);
    for (int block = 0; block < SummaryTree.blocks(count); block++) {
      scan(lane, at, block, tree, policy);
    }
    tree.join();
    board.tree(lane.side, at, tree);
    return finish(tree.root(), lane, at, policy);
  }

  private boolean finish(Summary of, Lane lane, int at, Policy policy) {
    return (lane.side == Side.ROLLUP && !of.carries())
        ? lane.out.copy(board.measured, at) // nothing below carries value
        : of.finish(policy, lane.out, at);
  }

  private void scan(Lane lane, int at, int block, SummaryTree tree, Policy policy) {
    int from = block * Summary.BLOCK;
    int size = Math.min(Summary.BLOCK, lane.count(at) - from);
    tree.block(block).scan(lane.members.look(lane.start[at] + from, size), policy, scratch);
    cells += size;
  }

  /** Summarises a block anew, some members of which changed, where there are several blocks. */
  public void update(int side, int at, int block) {
    Lane lane = lane(side);
    if (lane.count(at) > Summary.BLOCK) {
      SummaryTree tree = board.changingTree(lane.side, at);
      if (tree != null) {
        scan(lane, at, block, tree, policy(lane, at));
        cells += tree.join(block);
      }
    }
  }

  /** Computes an aggregate whose blocks are up to date; tells whether it is another than before. */
  public boolean finish(Side side, int at) {
    Lane lane = lane(side);
    Policy policy = policy(lane, at);
    SummaryTree tree = lane.count(at) > Summary.BLOCK ? board.tree(side, at) : null;
    return tree == null ? aggregate(lane, at, policy) : finish(tree.root(), lane, at, policy);
  }

  /** Computes the measured and supported figures of a node, and its score. */
  public void score(int node) {
    NodeRule rule = plan.rule(node);
    if (measured.count(node) > 0) {
      aggregate(measured, node, rule.policy());
    }
    if (supported.count(node) > 0) {
      aggregate(supported, node, rule.policy());
    }
    Scores.choose(this, rule, board, node);
  }

  /** Chooses the score of a node; tells whether it is another than before. */
  public boolean choose(int node) {
    return Scores.choose(this, plan.rule(node), board, node);
  }

  /** Computes the bottom-up figure of a node. */
  public void rollup(int node) {
    aggregate(lane(Side.ROLLUP), node, plan.rule(node).policy());
  }

  /** Computes the score of an agency. */
  public void agency(int agency) {
    aggregate(lane(Side.AGENCY), agency, plan.agencyPolicy(agency));
  }

  /** Whether any member of an aggregate of a node carries weight. */
  public boolean carries(Side side, int node) {
    Lane lane = lane(side);
    SummaryTree tree = lane.count(node) > Summary.BLOCK ? board.tree(side, node) : null;
    if (tree != null) {
      return tree.root().carries();
    }
    Weights weights = side == Side.MEASURED ? frame.measureWeights() : frame.linkWeights();
    for (int i = lane.start[node + 1] - 1; i >= lane.start[node]; i--) {
      if (weights.get(i) > 0) {
        return true;
      }
    }
    return false;
  }
}
