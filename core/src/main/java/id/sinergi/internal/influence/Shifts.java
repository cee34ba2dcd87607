package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Policy;
import id.sinergi.internal.figures.Weights;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Why the figure of a goal or an agency is another in a second evaluation: one sweep from it
 * downwards, by the slopes of each aggregate between the two ({@link Shift}). O(size).
 *
 * <ol>
 *   <li>Each node has a pull: how much the figure at the top goes with it. The pull of a member is
 *       that of its aggregate times its slope there; over several paths pulls add up.
 *   <li>Only what counts with a value in both evaluations is looked into. What counts in one alone
 *       is a matter of its aggregate: of coverage, if it carries weight in both, else of structure.
 *   <li>So every node that is reached has a value in both, and is reached by links that hold in
 *       both: the order of either plan is good for the way down.
 *   <li>Nodes, links, measures and indicators of different plans are the same if their ids are; all
 *       positions here are those of the second.
 * </ol>
 */
public final class Shifts {
  private static final int BY_COVERAGE = -1; // of a member that is missing in one of them
  private static final int BY_STRUCTURE = -2; // in both, at different floors
  private static final int NOWHERE = -3;

  private final Results from;
  private final Results to;
  private final Plan before;
  private final Plan plan;
  private final boolean official;
  private final boolean isSamePlan;
  private final Lane measuresFrom;
  private final Lane measuresTo;
  private final Lane linksFrom;
  private final Lane linksTo;
  private final Shift shift = new Shift();
  private int[] inward = new int[16]; // where to go on from each member
  private final double[] pulls; // by node

  /** What the figure at the top owes to each indicator, through all that it measures. */
  public final double[] indicators;

  /** The indicators with another figure, as far as they reach the top in both evaluations. */
  public final BitSet moved = new BitSet();

  /** The same as of the indicators by agency: whose credit it is that the goals are given. */
  public final double[] agencies;

  /**
   * What it owes to members that came to count or ceased to, by the node whose they are; after the
   * nodes, those of the agency.
   */
  public final double[] coverage;

  /** What it owes to weights and links, likewise. */
  public final double[] structure;

  private boolean isLinear = true;

  private Shifts(Results from, Results to, boolean official, int nodes) {
    this.from = from;
    this.to = to;
    this.official = official;
    before = from.plan();
    plan = to.plan();
    isSamePlan = before == plan;
    pulls = new double[nodes];
    measuresFrom = Lane.measures(from);
    measuresTo = Lane.measures(to);
    linksFrom = Lane.links(from, figures(from));
    linksTo = Lane.links(to, figures(to));
    coverage = new double[nodes + 1];
    structure = new double[nodes + 1];
    indicators = new double[plan.indicators.size()];
    agencies = new double[plan.agencies.size()];
  }

  /** Of a goal, by its place in the second, that has a value in both. */
  public static Shifts ofNode(Results from, Results to, int node, boolean official) {
    Shifts shifts = new Shifts(from, to, official, node + 1);
    shifts.pulls[node] = 1;
    shifts.sweep();
    return shifts;
  }

  /** Of the score of an agency that has a value in both. */
  public static Shifts ofAgency(Results from, Results to, int agency) {
    Shifts shifts = new Shifts(from, to, true, to.plan().nodeCount());
    int old = from.plan().cascade().agencyIndex(to.plan().agencies.get(agency).id());
    int place = to.plan().nodeCount();
    shifts.children(Lane.tops(from), old, Lane.tops(to), agency, place, 1);
    shifts.sweep();
    return shifts;
  }

  /** Whether every aggregate that was looked into is a weighted mean in both. */
  public boolean isLinear() {
    return isLinear;
  }

  private void sweep() {
    for (int node = pulls.length - 1; node >= 0; node--) {
      if (pulls[node] != 0) {
        node(isSamePlan ? node : before.nodeAt(plan.node(node).id()), node, pulls[node]);
      }
    }
  }

  private Figures figures(Results of) {
    return official ? of.score() : of.rollup();
  }

  /** Goes on to what is measured, to what supports, or to both, as the figure is of them. */
  private void node(int old, int node, double pull) {
    double partFrom = measuredPart(from, old);
    double partTo = measuredPart(to, node);
    double byMeasures = partTo;
    double byLinks = 1 - partTo;
    if (partFrom != partTo) {
      shift.clear();
      shift.add(partFrom, from.measured().value(old), partTo, to.measured().value(node));
      shift.add(1 - partFrom, below(from, old), 1 - partTo, below(to, node));
      shift.solve(Aggregation.WEIGHTED_MEAN, Aggregation.WEIGHTED_MEAN);
      byMeasures = shift.isInBoth(0) ? shift.slope(0) : 0;
      byLinks = shift.isInBoth(1) ? shift.slope(1) : 0;
      double rest = pull * (shift.coverage() + shift.structure());
      boolean isStructure =
          !before.basis(old).equals(plan.basis(node))
              || carriesMeasures(from, old) != carriesMeasures(to, node)
              || carriesLinks(from, old) != carriesLinks(to, node);
      (isStructure ? structure : coverage)[node] += rest;
    }
    if (byMeasures > 0) {
      measures(old, node, pull * byMeasures);
    }
    if (byLinks > 0) {
      children(linksFrom, old, linksTo, node, node, pull * byLinks);
    }
  }

  private double below(Results of, int node) {
    return official ? of.supported().value(node) : of.rollup().value(node);
  }

  /** How much of a node's figure is its measured one; the rest is of what lies below. */
  private double measuredPart(Results of, int node) {
    Basis basis = of.plan().basis(node);
    if (!official || basis == Basis.SUPPORTED) {
      return carriesLinks(of, node) ? 0 : 1;
    }
    boolean isMeasured = of.measured().state(node).isDue();
    return basis instanceof Basis.Blend blend && isMeasured && of.supported().state(node).isDue()
        ? blend.b()
        : isMeasured ? 1 : 0;
  }

  private static boolean carriesLinks(Results of, int node) {
    return carries(of.plan().linkStart, node, of.frame().linkWeights());
  }

  private static boolean carriesMeasures(Results of, int node) {
    return carries(of.plan().measureStart, node, of.frame().measureWeights());
  }

  private static boolean carries(int[] start, int node, Weights weights) {
    for (int i = start[node]; i < start[node + 1]; i++) {
      if (weights.get(i) > 0) {
        return true;
      }
    }
    return false;
  }

  private void measures(int old, int node, double pull) {
    solve(measuresFrom, old, measuresTo, node, node, pull);
    for (int i = 0; i < shift.count(); i++) {
      if (inward[i] >= 0 && shift.differs(i)) {
        measure(inward[i], node, pull * shift.points(i));
      }
    }
  }

  private void measure(int measure, int node, double points) {
    int indicator = plan.measureIndicator(measure);
    int part = plan.standsFor(indicator, plan.nodeAgency[node]);
    moved.set(indicator);
    indicators[indicator] += points;
    agencies[plan.partAgency[part < 0 ? plan.firstPart(indicator) : part]] += points;
  }

  private void children(Lane one, int old, Lane other, int at, int place, double pull) {
    solve(one, old, other, at, place, pull);
    for (int i = 0; i < shift.count(); i++) {
      if (inward[i] >= 0) {
        pulls[other.places[inward[i]]] += pull * shift.slope(i);
      }
    }
  }

  /** The members of all aggregates of a kind in one evaluation. */
  private static final class Lane {
    final int[] start;
    final Weights weights;
    final int[] places;
    final Figures figures;
    final IntFunction<String> id; // of a member
    final IntFunction<Policy> policy;

    private Lane(
        int[] start,
        Weights weights,
        int[] places,
        Figures figures,
        IntFunction<String> id,
        IntFunction<Policy> policy) {
      this.start = start;
      this.weights = weights;
      this.places = places;
      this.figures = figures;
      this.id = id;
      this.policy = policy;
    }

    static Lane measures(Results of) {
      Plan plan = of.plan();
      return new Lane(
          plan.measureStart,
          of.frame().measureWeights(),
          plan.measureSlot,
          of.own(),
          m -> plan.indicators.get(plan.measureIndicator(m)).id(),
          node -> plan.rule(node).policy());
    }

    static Lane links(Results of, Figures figures) {
      Plan plan = of.plan();
      return new Lane(
          plan.linkStart,
          of.frame().linkWeights(),
          plan.linkChild,
          figures,
          link -> plan.node(plan.linkChild[link]).id(),
          node -> plan.rule(node).policy());
    }

    static Lane tops(Results of) {
      Plan plan = of.plan();
      return new Lane(
          of.frame().topStart(),
          of.frame().topWeights(),
          of.frame().topNodes(),
          of.score(),
          top -> plan.node(of.frame().top(top)).id(),
          plan::agencyPolicy);
    }

    double weight(int member) {
      return member < 0 ? 0 : weights.get(member);
    }

    State state(int member) {
      return member < 0 ? State.NOT_DUE : figures.state(places[member]);
    }

    /** What it counts as; NaN if it does not. */
    double value(int member, Policy policy) {
      State state = state(member);
      return state == State.VALUE
          ? figures.value(places[member])
          : state.isDue() ? policy.missingAs() : Double.NaN;
    }
  }

  /** Takes one aggregate apart, its members paired by their ids, which are in order. */
  private void solve(Lane one, int old, Lane other, int at, int place, double pull) {
    Policy policyFrom = one.policy.apply(old);
    Policy policyTo = other.policy.apply(at);
    boolean isAligned = one.places == other.places;
    int f = one.start[old];
    int t = other.start[at];
    int endFrom = one.start[old + 1];
    int endTo = other.start[at + 1];
    shift.clear();
    while (f < endFrom || t < endTo) {
      int order = 0;
      if (!isAligned) {
        order = f == endFrom ? 1 : t == endTo ? -1 : one.id.apply(f).compareTo(other.id.apply(t));
      }
      int mine = order > 0 ? -1 : f++;
      int its = order < 0 ? -1 : t++;
      shift.add(
          one.weight(mine),
          one.value(mine, policyFrom),
          other.weight(its),
          other.value(its, policyTo));
      goOn(its, one.state(mine), other.state(its));
    }
    shift.solve(policyFrom.aggregation(), policyTo.aggregation());
    isLinear &= shift.count() == 1 || (policyFrom.isMean() && policyTo.isMean());
    coverage[place] += pull * shift.coverage();
    structure[place] += pull * shift.structure();
    for (int i = 0; i < shift.count(); i++) {
      if (!shift.isInBoth(i)) {
        inward[i] = NOWHERE;
      } else if (inward[i] < 0) {
        (inward[i] == BY_COVERAGE ? coverage : structure)[place] += pull * shift.points(i);
      }
    }
  }

  /** Notes where to go on from the member just added, if it counts in both. */
  private void goOn(int member, State was, State is) {
    int at = shift.count() - 1;
    if (at == inward.length) {
      inward = Arrays.copyOf(inward, 2 * at);
    }
    boolean bothMissing = was != State.VALUE && is != State.VALUE;
    boolean bothValues = was == State.VALUE && is == State.VALUE;
    inward[at] = bothValues ? member : bothMissing ? BY_STRUCTURE : BY_COVERAGE;
  }
}
