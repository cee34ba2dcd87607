package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;

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
  private final Choice choice;
  private final Aggregates aggregates;
  private final boolean[] reached; // by node
  private final double[] slope;
  private final double[] level;
  private final boolean[] slotReached;
  private final double[] slotSlope;
  private final double[] slotLevel;
  private long cells;

  private Downward(Results results, int goal, boolean official) {
    this.results = results;
    this.plan = results.plan();
    this.official = official;
    this.choice = new Choice(results);
    (official ? results.score() : results.rollup()).mark(goal); // the view is computed
    this.aggregates = new Aggregates(plan, results.frame(), results.board());
    int slots = results.board().slots.size();
    reached = new boolean[goal + 1];
    slope = new double[goal + 1];
    level = new double[goal + 1];
    slotReached = new boolean[slots];
    slotSlope = new double[slots];
    slotLevel = new double[slots];
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
    return slotSlope[slot];
  }

  /** What the goal gains, about, if the figure at a slot were so much. */
  public double gain(int slot, double figure) {
    return slotSlope[slot] * figure - slotLevel[slot];
  }

  /** How many nodes and members were looked at. */
  public long cells() {
    return cells;
  }

  private void sweep(int goal) {
    Figures figures = official ? results.score() : results.rollup();
    reached[goal] = results.isActiveNode(goal);
    if (figures.state(goal) == State.VALUE) {
      slope[goal] = 1;
      level[goal] = figures.value(goal);
    }
    for (int node = goal; node >= 0; node--) {
      if (reached[node]) {
        reach(node);
        if (slope[node] != 0) {
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
    double by = slope[node];
    double part = choice.ofMeasured(node);
    if (part == 1) {
      pull(Side.MEASURED, node, by, level[node], measured);
    } else if (part == 0) {
      pull(Side.SUPPORTED, node, by, level[node], supported);
    } else {
      double ofMeasured = by * part * measured.value(node); // 0 without a value
      double ofSupported = by * (1 - part) * supported.value(node);
      if (supported.state(node) == State.VALUE) {
        pull(Side.MEASURED, node, by * part, level[node] - ofSupported, measured);
      }
      if (measured.state(node) == State.VALUE) {
        pull(Side.SUPPORTED, node, by * (1 - part), level[node] - ofMeasured, supported);
      }
    }
  }

  private void bottomUp(int node) {
    if (choice.carries(Side.ROLLUP, node)) {
      pull(Side.ROLLUP, node, slope[node], level[node], results.rollup());
    } else {
      pull(Side.MEASURED, node, slope[node], level[node], results.measured());
    }
  }

  /** Hands down to the members of an aggregate what the goal gains from it. */
  private void pull(Side side, int node, double by, double less, Figures figures) {
    Members members = aggregates.members(side, node);
    cells += members.count();
    if (figures.state(node) == State.VALUE) {
      move(side, node, by, figures.value(node), members);
    } else if (figures.state(node).isMissing()) {
      complete(side, node, by, less, members);
    }
  }

  private void add(Side side, int node, int position, double by, double less) {
    if (side == Side.MEASURED) {
      int slot = plan.measureSlot[plan.measureStart[node] + position];
      slotSlope[slot] += by;
      slotLevel[slot] += less;
    } else {
      int child = plan.linkChild[plan.linkStart[node] + position];
      slope[child] += by;
      level[child] += less;
    }
  }

  /** The members of an aggregate that has a value: each moves it, or joins in. */
  private void move(Side side, int node, double by, double aggregate, Members members) {
    Slope of = Slope.of(members, plan.aggregation(node), plan.rulebook(node), aggregate);
    double missingAs = plan.rule(node).policy().missingAs();
    boolean isLeftOut = Double.isNaN(missingAs);
    for (int i = 0; i < members.count(); i++) {
      if (members.isValue(i)) {
        double each = by * of.by(i, members.weight(i), members.value(i));
        add(side, node, i, each, each * members.value(i));
      } else if (members.isMissing(i)) {
        double weight = members.weight(i);
        double each = by * weight / (isLeftOut ? of.weights() + weight : of.weights());
        add(side, node, i, each, each * (isLeftOut ? aggregate : missingAs));
      }
    }
  }

  /** The missing members of an aggregate that has no value: one of them might give it one. */
  private void complete(Side side, int node, double by, double less, Members members) {
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
        add(side, node, i, by * weight / all, less - by * others / all);
      }
    }
  }
}
