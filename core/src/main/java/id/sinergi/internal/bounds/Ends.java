package id.sinergi.internal.bounds;

import id.sinergi.figure.Bounds;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import id.sinergi.rule.Aggregation;
import java.util.Optional;

/** The figures as they are, at their least and at their greatest, side by side. */
final class Ends {
  final Plan plan;
  final Frame frame;
  final Board now;
  final Board lows;
  final Board highs;
  final Edges slots;
  final Edges scores;
  private final Limits limits;
  private final Aggregates low;
  private final Aggregates high;

  /** On boards of which the slots are there and the rest is to be computed. */
  Ends(Plan plan, Frame frame, Board now, Board lows, Board highs, Limits limits) {
    this(
        plan,
        frame,
        now,
        lows,
        highs,
        limits,
        new Edges(now.slots, lows.slots, highs.slots, limits),
        new Edges(now.score, lows.score, highs.score, limits));
  }

  private Ends(
      Plan plan,
      Frame frame,
      Board now,
      Board lows,
      Board highs,
      Limits limits,
      Edges slots,
      Edges scores) {
    this.plan = plan;
    this.frame = frame;
    this.now = now;
    this.lows = lows;
    this.highs = highs;
    this.limits = limits;
    this.slots = slots;
    this.scores = scores;
    low = new Aggregates(plan, frame, lows);
    high = new Aggregates(plan, frame, highs);
  }

  /** The same on patches of the boards of this. */
  Ends over(Board otherNow, Board otherLows, Board otherHighs) {
    return new Ends(
        plan,
        frame,
        otherNow,
        otherLows,
        otherHighs,
        limits,
        slots.over(otherNow.slots, otherLows.slots, otherHighs.slots),
        scores.over(otherNow.score, otherLows.score, otherHighs.score));
  }

  /** Computes the edges of a node, after those below it. */
  void score(int node) {
    low.score(node);
    high.score(node);
    if (isGeometric(node)) {
      mend(Side.MEASURED, node, lows.measured, highs.measured);
      mend(Side.SUPPORTED, node, lows.supported, highs.supported);
      low.choose(node);
      high.choose(node);
    }
    write(scores, node, lows.score, highs.score);
  }

  private boolean isGeometric(int node) {
    return plan.aggregation(node) == Aggregation.GEOMETRIC;
  }

  /** Where members can be below zero a geometric mean begins at zero, and an open one ends open. */
  private void mend(Side side, int node, FigureArray least, FigureArray greatest) {
    if (!Marks.isValue(greatest.mark(node))) {
      return; // a member is below zero, whatever comes
    }
    if (least.state(node) == State.NOT_COMPUTABLE
        && least.code(node) == ReasonCode.NEGATIVE_MEMBER) {
      least.write(node, Marks.VALUE, 0.0, 1.0);
    }
    Members members = high.members(side, node);
    boolean isOpen = false;
    for (int i = 0; i < members.count(); i++) {
      isOpen |= members.isValue(i) && Limits.isOpen(members.value(i));
    }
    if (isOpen && greatest.value(node) > 0) {
      greatest.write(node, Marks.VALUE, Limits.open(), 1.0);
    }
  }

  private static void write(Edges edges, int node, Figures least, Figures greatest) {
    if (!Marks.isDue(edges.now().mark(node))) {
      return;
    }
    if (Marks.isValue(least.mark(node)) && Marks.isValue(greatest.mark(node))) {
      edges.set(node, least.value(node), greatest.value(node));
    } else {
      edges.none(node);
    }
  }

  /** Computes the edges of the scores of all agencies, after all nodes. */
  void agencies() {
    for (int agency = 0; agency < plan.agencyCount(); agency++) {
      if (frame.isActiveAgency(agency)) {
        low.agency(agency);
        high.agency(agency);
      }
    }
  }

  /** Computes the edges of the bottom-up view, after all else. */
  Edges rollups(Figures rollup) {
    lows.beginRollup();
    highs.beginRollup();
    Edges rollups = new Edges(rollup, lows.rollup(), highs.rollup(), limits);
    for (int node = 0; node < plan.nodeCount(); node++) {
      if (frame.isActive(node)) {
        if (plan.linkStart[node] < plan.linkStart[node + 1]) {
          low.rollup(node);
          high.rollup(node);
          if (isGeometric(node)) {
            mend(Side.ROLLUP, node, lows.rollup(), highs.rollup());
          }
        }
        write(rollups, node, lows.rollup(), highs.rollup());
      }
    }
    return rollups;
  }

  Optional<Bounds> measured(int node) {
    return Edges.bounds(now.measured, lows.measured, highs.measured, node);
  }

  Optional<Bounds> supported(int node) {
    return Edges.bounds(now.supported, lows.supported, highs.supported, node);
  }

  Optional<Bounds> agency(int agency) {
    return Edges.bounds(now.agencies, lows.agencies, highs.agencies, agency);
  }
}
