package id.sinergi.internal.influence;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.plan.NodeRule;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import id.sinergi.rule.Aggregation;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a goal gains from each figure below it, at most: one sweep from the goal down, each node
 * before all that carries value to it. O(nodes) to pass over those that are not below, else O(what
 * is below).
 *
 * <p>With the figure {@code x} at a slot the goal gains {@code slope * x - level}, where all above
 * is a weighted mean, else no more than that, nor than a limit.
 *
 * <ol>
 *   <li>Of a figure that has a value, and all above has one, the slope is the effective weight
 *       ({@link Slope}), and the level that slope times the value: nothing is gained by what is. A
 *       geometric mean lies below its tangents. The weakest member rises with the first of the
 *       weakest, up to the next: a limit, unless both can rise by several paths.
 *   <li>At zero a geometric mean has no tangent. If one member alone is zero, its slope is that of
 *       the chord to 100; that is no bound, and what is below is <em>open</em>.
 *   <li>What is missing has no slope yet, but has one as soon as it is there: it joins the others,
 *       or replaces the floor that it counts as. Where it alone gives its node a value, it joins
 *       there what the node joins above. This takes every aggregate for a mean, which is never less
 *       than what it is.
 *   <li>A value below what is missing gains nothing by itself. But where members have values and
 *       make none, for want of coverage or as one is below zero, they can come to make one: the
 *       sweep is <em>gated</em>. What several members do that are missing together, or zero, is not
 *       known: what is reached by several paths is <em>tangled</em>.
 * </ol>
 */
public final class Downward {
  private static final double AT_TARGET = 100;
  private static final Set<ReasonCode> GATES = // why members that have values make none
      EnumSet.of(ReasonCode.COVERAGE, ReasonCode.NEGATIVE_MEMBER, ReasonCode.OVERFLOW);

  private final Results results;
  private final Plan plan;
  private final boolean official;
  private final Figures of; // of the nodes, in this view
  private final Choice choice;
  private final Aggregates aggregates;
  private final Ways slots;
  private final Ways nodes;
  private boolean isGated;
  private boolean isTangled;
  private long cells;

  private Downward(Results results, int goal, boolean official) {
    this.results = results;
    this.plan = results.plan();
    this.official = official;
    this.choice = new Choice(results);
    this.of = official ? results.score() : results.rollup();
    of.mark(goal); // the view is computed
    this.aggregates = new Aggregates(plan, results.frame(), results.board());
    slots = new Ways(plan.measureStart, plan.measureSlot, results.board().slots.size());
    nodes = new Ways(plan.linkStart, plan.linkChild, goal + 1);
  }

  /** From a goal, in the official view or from the bottom up. */
  public static Downward of(Results results, int goal, boolean official) {
    Downward all = new Downward(results, goal, official);
    all.sweep(goal);
    return all;
  }

  /** Whether a figure reaches the goal by measures and links that hold, whatever comes of it. */
  public boolean isReached(int slot) {
    return slots.isReached(slot);
  }

  /** Whether it does by more than one path. */
  boolean isMany(int slot) {
    return slots.isMany(slot);
  }

  /** Whether what is gained from it can be more than is told. */
  public boolean isOpen(int slot) {
    return slots.isOpen(slot);
  }

  /** Whether something can come to have a value by what has one already. */
  boolean isGated() {
    return isGated;
  }

  /** Whether what comes in by several paths can do more than the paths apart. */
  boolean isTangled() {
    return isTangled;
  }

  /** How much the goal moves with the figure at a slot, in points for each point. */
  public double slope(int slot) {
    return slots.slope(slot);
  }

  /** What the goal gains if the figure at a slot were so much. */
  double gain(int slot, double figure) {
    return slots.slope(slot) * figure - slots.level(slot);
  }

  /** What it gains by a slot at most, whatever the figure there, if by no other too. */
  double limit(int slot) {
    return slots.limit(slot);
  }

  /** Whether the goal has a figure, that can rise. */
  boolean hasValue() {
    return of.state(nodes.size() - 1) == State.VALUE;
  }

  /** How many nodes and members were looked at. */
  public long cells() {
    return cells;
  }

  private void sweep(int goal) {
    if (results.isActiveNode(goal)) {
      nodes.reachAt(goal, false);
    }
    if (of.state(goal) == State.VALUE) {
      nodes.addAt(goal, 1, of.value(goal));
    }
    for (int node = goal; node >= 0; node--) {
      if (nodes.isReached(node)) {
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
    boolean isMany = nodes.isMany(node);
    for (int l = plan.linkStart[node]; l < plan.linkStart[node + 1]; l++) {
      if (results.isActive(l)) {
        nodes.reach(l, isMany);
      }
    }
    for (int m = plan.measureStart[node]; m < plan.measureStart[node + 1]; m++) {
      if (results.isActiveMeasure(m)) {
        slots.reach(m, isMany);
      }
    }
    isGated |= isGated(results.measured(), node) || isGated(of, node);
    isGated |= official && isGated(results.supported(), node);
    cells++;
  }

  private static boolean isGated(Figures figures, int node) {
    return figures.state(node) == State.NOT_COMPUTABLE && GATES.contains(figures.code(node));
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
      isTangled |= measured.state(node).isMissing() && supported.state(node).isMissing();
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
    Ways ways = side == Side.MEASURED ? slots : nodes;
    cells += members.count();
    if (figures.state(node) == State.VALUE) {
      if (of.state(node) != State.VALUE) {
        return; // the other side is missing, though it weighs nothing
      }
      if (plan.aggregation(node) == Aggregation.WEIGHTED_MEAN) {
        moveMean(ways, node, by, figures.value(node), members);
      } else {
        move(ways, node, by, figures.value(node), members);
      }
    } else if (figures.state(node).isMissing()) {
      complete(ways, node, by, less, members);
    }
  }

  /** The members of a mean that has a value: each moves it, or joins in. */
  private void moveMean(Ways ways, int node, double by, double aggregate, Members members) {
    double missingAs = plan.rule(node).policy().missingAs();
    boolean isLeftOut = Double.isNaN(missingAs);
    double limit = nodes.limit(node);
    boolean isOpen = nodes.isOpen(node);
    double weights = weights(members, !isLeftOut);
    int first = ways.first(node);
    for (int i = 0; i < members.count(); i++) {
      double weight = members.weight(i);
      if (members.isValue(i)) {
        double each = by * (weight / weights);
        ways.add(first + i, each, each * members.value(i), limit, isOpen);
      } else if (members.isMissing(i)) {
        double each = by * weight / (isLeftOut ? weights + weight : weights);
        ways.add(first + i, each, each * (isLeftOut ? aggregate : missingAs), limit, isOpen);
      }
    }
  }

  /** The same of any other aggregate. */
  private void move(Ways ways, int node, double by, double aggregate, Members members) {
    NodeRule rule = plan.rule(node);
    double missingAs = rule.policy().missingAs();
    boolean isLeftOut = Double.isNaN(missingAs);
    Slope slope = Slope.of(members, rule.aggregation(), plan.rulebook(node), aggregate);
    Room room = Room.of(members, rule.aggregation(), missingAs, aggregate);
    isTangled |= room.zeros() > 1;
    double limit = Math.min(nodes.limit(node), by * room.rise());
    boolean isOpen = nodes.isOpen(node);
    int first = ways.first(node);
    for (int i = 0; i < members.count(); i++) {
      double weight = members.weight(i);
      boolean isValue = members.isValue(i);
      if (!isValue && !members.isMissing(i)) {
        continue;
      }
      double value = isValue ? members.value(i) : missingAs;
      if (room.zeros() > 0 && !slope.isSole()) {
        boolean isAlone = value == 0 && room.zeros() == 1;
        double chord = isAlone ? by * room.at(weight, AT_TARGET) / AT_TARGET : 0;
        ways.add(first + i, chord, 0, limit, isOpen || isAlone);
      } else if (isValue || !isLeftOut) {
        double each = by * slope.by(i, weight, value);
        ways.add(first + i, each, each * value, limit, isOpen);
      } else {
        double each = by * weight / (slope.weights() + weight);
        ways.add(first + i, each, each * aggregate, limit, isOpen);
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
  private void complete(Ways ways, int node, double by, double less, Members members) {
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
    isTangled |= missing > 1 && (isStrict || weights > 0);
    if (isStrict && missing > 1) {
      return;
    }
    double limit = nodes.limit(node);
    boolean isOpen = nodes.isOpen(node);
    for (int i = 0; i < members.count(); i++) {
      if (members.isMissing(i)) {
        double weight = members.weight(i);
        double all = weights + (1 - filled) * weight;
        double others = sum - (filled == 0 ? 0 : weight * missingAs);
        ways.add(ways.first(node) + i, by * weight / all, less - by * others / all, limit, isOpen);
      }
    }
  }
}
