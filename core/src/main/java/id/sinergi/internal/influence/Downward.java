package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.plan.NodeRule;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import id.sinergi.rule.Aggregation;
import org.jspecify.annotations.Nullable;

/**
 * What a goal gains from each figure below it: one sweep from the goal down, each node before all
 * that carries value to it. O(nodes) to pass over those that are not below, else O(what is below).
 *
 * <p>With the figure {@code x} at a slot the goal gains about {@code slope * x - level}.
 *
 * <ol>
 *   <li>Of a figure that has a value, and all above has one, the slope is the effective weight
 *       ({@link Slope}), and the level that slope times the value: nothing is gained by what is.
 *   <li>What is missing has no slope yet, but has one as soon as it is there: it joins the others,
 *       or replaces the floor that it counts as. Where it alone gives its node a value, it joins
 *       there what the node joins above. This supposes that nothing else that is missing comes in,
 *       and takes every aggregate for a mean.
 *   <li>A value below what is missing gains nothing by itself.
 * </ol>
 */
public final class Downward {
  private final Results results;
  private final Plan plan;
  private final boolean official;
  private final Figures of; // of the nodes, in this view
  private final Choice choice;
  private final Aggregates aggregates;
  private final boolean[] reached; // by node
  private final boolean[] slotReached;
  private final Lane slots;
  private final Lane nodes;
  private long cells;

  /** Slope and level side by side of all slots, or of all nodes, and which members stand there. */
  private static final class Lane {
    final int[] start; // where the members of each node begin
    final int[] at; // where each of them stands
    final double[] pulls;

    Lane(int[] start, int[] at, int size) {
      this.start = start;
      this.at = at;
      pulls = new double[2 * size];
    }

    double slope(int at) {
      return pulls[2 * at];
    }

    double level(int at) {
      return pulls[2 * at + 1];
    }

    void add(int member, double by, double less) {
      int to = 2 * at[member];
      pulls[to] += by;
      pulls[to + 1] += less;
    }
  }

  private Downward(Results results, int goal, boolean official) {
    this.results = results;
    this.plan = results.plan();
    this.official = official;
    this.choice = new Choice(results);
    this.of = official ? results.score() : results.rollup();
    of.mark(goal); // the view is computed
    this.aggregates = new Aggregates(plan, results.frame(), results.board());
    reached = new boolean[goal + 1];
    slotReached = new boolean[results.board().slots.size()];
    slots = new Lane(plan.measureStart, plan.measureSlot, slotReached.length);
    nodes = new Lane(plan.linkStart, plan.linkChild, goal + 1);
  }

  /** From a goal, in the official view or from the bottom up. */
  public static Downward of(Results results, int goal, boolean official) {
    Downward all = new Downward(results, goal, official);
    all.sweep(goal);
    return all;
  }

  /** Whether a figure reaches the goal by measures and links that hold, whatever comes of it. */
  public boolean isReached(int slot) {
    return slotReached[slot];
  }

  /** How much the goal moves with the figure at a slot, in points for each point. */
  public double slope(int slot) {
    return slots.slope(slot);
  }

  /** What the goal gains, about, if the figure at a slot were so much. */
  public double gain(int slot, double figure) {
    return slots.slope(slot) * figure - slots.level(slot);
  }

  /** How many nodes and members were looked at. */
  public long cells() {
    return cells;
  }

  private void sweep(int goal) {
    reached[goal] = results.isActiveNode(goal);
    if (of.state(goal) == State.VALUE) {
      nodes.pulls[2 * goal] = 1;
      nodes.pulls[2 * goal + 1] = of.value(goal);
    }
    for (int node = goal; node >= 0; node--) {
      if (reached[node]) {
        reach(node);
        if (nodes.slope(node) != 0) {
          if (official) {
            official(node);
          } else {
            bottomUp(node);
          }
        }
      }
    }
  }

  private void reach(int node) {
    for (int l = plan.linkStart[node]; l < plan.linkStart[node + 1]; l++) {
      if (results.isActive(l)) {
        reached[plan.linkChild[l]] = true;
      }
    }
    for (int m = plan.measureStart[node]; m < plan.measureStart[node + 1]; m++) {
      if (results.isActiveMeasure(m)) {
        slotReached[plan.measureSlot[m]] = true;
      }
    }
    cells++;
  }

  private void official(int node) {
    Figures measured = results.measured();
    Figures supported = results.supported();
    double by = nodes.slope(node);
    double less = nodes.level(node);
    double part = choice.ofMeasured(node);
    if (part == 1) {
      pull(Side.MEASURED, node, by, less, measured);
    } else if (part == 0) {
      pull(Side.SUPPORTED, node, by, less, supported);
    } else {
      double ofMeasured = by * part * measured.value(node); // 0 without a value
      double ofSupported = by * (1 - part) * supported.value(node);
      if (supported.state(node) == State.VALUE) {
        pull(Side.MEASURED, node, by * part, less - ofSupported, measured);
      }
      if (measured.state(node) == State.VALUE) {
        pull(Side.SUPPORTED, node, by * (1 - part), less - ofMeasured, supported);
      }
    }
  }

  private void bottomUp(int node) {
    if (choice.carries(Side.ROLLUP, node)) {
      pull(Side.ROLLUP, node, nodes.slope(node), nodes.level(node), results.rollup());
    } else {
      pull(Side.MEASURED, node, nodes.slope(node), nodes.level(node), results.measured());
    }
  }

  /** Hands down to the members of an aggregate what the goal gains from it. */
  private void pull(Side side, int node, double by, double less, Figures figures) {
    Members members = aggregates.members(side, node);
    Lane lane = side == Side.MEASURED ? slots : nodes;
    cells += members.count();
    if (figures.state(node) == State.VALUE) {
      if (of.state(node) != State.VALUE) {
        return; // the other side is missing, though it weighs nothing
      }
      move(lane, node, by, figures.value(node), members);
    } else if (figures.state(node).isMissing()) {
      complete(lane, node, by, less, members);
    }
  }

  /** The members of an aggregate that has a value: each moves it, or joins in. */
  private void move(Lane lane, int node, double by, double aggregate, Members members) {
    NodeRule rule = plan.rule(node);
    double missingAs = rule.policy().missingAs();
    boolean isLeftOut = Double.isNaN(missingAs);
    boolean isMean = rule.aggregation() == Aggregation.WEIGHTED_MEAN;
    @Nullable Slope slope =
        isMean ? null : Slope.of(members, rule.aggregation(), plan.rulebook(node), aggregate);
    double weights = slope == null ? weights(members, !isLeftOut) : slope.weights();
    int first = lane.start[node];
    for (int i = 0; i < members.count(); i++) {
      double weight = members.weight(i);
      if (members.isValue(i)) {
        double value = members.value(i);
        double each = by * (slope == null ? weight / weights : slope.by(i, weight, value));
        lane.add(first + i, each, each * value);
      } else if (members.isMissing(i)) {
        double each = by * weight / (isLeftOut ? weights + weight : weights);
        lane.add(first + i, each, each * (isLeftOut ? aggregate : missingAs));
      }
    }
  }

  /** Of all that count: what needs to be known of a mean, without a list of them. */
  private static double weights(Members members, boolean countsMissing) {
    double weights = 0;
    for (int i = 0; i < members.count(); i++) {
      if (members.isValue(i) || (countsMissing && members.isMissing(i))) {
        weights += members.weight(i);
      }
    }
    return weights;
  }

  /** The missing members of an aggregate that has no value: one of them might give it one. */
  private void complete(Lane lane, int node, double by, double less, Members members) {
    boolean isStrict = plan.rule(node).policy().isStrict();
    double missingAs = plan.rule(node).policy().missingAs();
    double filled = Double.isNaN(missingAs) ? 0 : 1; // how much of a missing one counts
    double sum = 0;
    double weights = 0;
    int missing = 0;
    for (int i = 0; i < members.count(); i++) {
      double weight = members.weight(i);
      if (members.isValue(i)) {
        sum += weight * members.value(i);
        weights += weight;
      } else if (members.isMissing(i)) {
        missing++;
        weights += filled * weight;
        sum += filled == 0 ? 0 : weight * missingAs;
      }
    }
    if (isStrict && missing > 1) {
      return;
    }
    for (int i = 0; i < members.count(); i++) {
      if (members.isMissing(i)) {
        double weight = members.weight(i);
        double all = weights + (1 - filled) * weight;
        double others = sum - (filled == 0 ? 0 : weight * missingAs);
        lane.add(lane.start[node] + i, by * weight / all, less - by * others / all);
      }
    }
  }
}
