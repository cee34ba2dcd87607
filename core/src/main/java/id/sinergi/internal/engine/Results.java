package id.sinergi.internal.engine;

import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Every figure of one evaluation, computed by one sweep. Immutable once made.
 *
 * <p>Invariants: a figure is written once, after all that it follows from (parts, then indicators,
 * then nodes in the plan's order, then agencies); an inactive node is not due in every view; which
 * members a node has is told by {@link #measures}, {@link #children}, {@link #rollups} and {@link
 * #topNodes(int, Members)} alone, for the sweep and for explanations alike.
 */
public final class Results {
  private final Plan plan;
  private final Bound bound;
  private final Scope scope;
  private final boolean[] active;
  private final FigureArray own;
  private final FigureArray joint;
  private final FigureArray measured;
  private final FigureArray supported;
  private final FigureArray score;
  private final FigureArray rollup;
  private final FigureArray agencies;
  private final Budgets budgets;
  private final int[] topStart;
  private final int[] topNodes;

  /** Evaluates bound actuals; O(size of the cascade and the actuals). */
  public Results(Bound bound, Scope scope) {
    this.plan = bound.plan();
    this.bound = bound;
    this.scope = scope;
    int nodes = plan.nodes.size();
    active = new boolean[nodes];
    for (int n = 0; n < nodes; n++) {
      active[n] = plan.holds(plan.nodeAgency[n], scope.day());
    }
    own = new FigureArray(plan.parts.length);
    joint = new FigureArray(plan.indicators.size());
    measured = new FigureArray(nodes);
    supported = new FigureArray(nodes);
    score = new FigureArray(nodes);
    rollup = new FigureArray(nodes);
    agencies = new FigureArray(plan.agencies.size());
    topStart = new int[plan.agencies.size() + 1];
    topNodes = new int[nodes];
    collectTopNodes();
    sweep();
    budgets = new Budgets(this);
  }

  private void sweep() {
    for (int part = 0; part < plan.parts.length; part++) {
      write(outcome(part), own, part);
    }
    for (int i = 0; i < plan.indicators.size(); i++) {
      joint.copy(own, plan.partStart[i], i); // the sole party's, or the lead's who reports for all
    }
    Members members = new Members();
    for (int node : plan.order) {
      if (active[node]) {
        sweep(node, members);
      }
    }
    for (int agency = 0; agency < plan.agencies.size(); agency++) {
      if (plan.holds(agency, scope.day())) {
        Aggregator.aggregate(
            topNodes(agency, members),
            Aggregation.WEIGHTED_MEAN,
            plan.cascade.rulebookOf(plan.agencies.get(agency).id()),
            agencies,
            agency);
      }
    }
  }

  private void sweep(int node, Members members) {
    Aggregation aggregation = plan.aggregation(node);
    Rulebook rulebook = plan.nodeRulebook[node];
    measures(node, members);
    boolean hasMeasures = members.carry();
    Aggregator.aggregate(members, aggregation, rulebook, measured, node);
    children(node, members);
    boolean hasChildren = members.carry();
    Aggregator.aggregate(members, aggregation, rulebook, supported, node);
    Scores.choose(
        plan.basis(node),
        rulebook,
        new Scores.Side(measured, hasMeasures),
        new Scores.Side(supported, hasChildren),
        score,
        node);
    if (hasChildren) {
      Aggregator.aggregate(rollups(node, members), aggregation, rulebook, rollup, node);
    } else {
      rollup.copy(measured, node, node);
    }
  }

  /** The members of a node's measured figure: its indicators, at the positions of its measures. */
  Members measures(int node, Members members) {
    int start = plan.measureStart[node];
    members.reset(plan.measureStart[node + 1] - start);
    for (int i = 0; i < members.count(); i++) {
      if (plan.measures[start + i].during().contains(scope.day())) {
        members.set(i, plan.measureWeight[start + i], joint, plan.measureIndicator[start + i]);
      }
    }
    return members;
  }

  /** The members of a node's supported figure: the scores of its children. */
  Members children(int node, Members members) {
    return linked(node, members, score);
  }

  /** The members of a node's bottom-up figure where it has children. */
  Members rollups(int node, Members members) {
    return linked(node, members, rollup);
  }

  private Members linked(int node, Members members, FigureArray figures) {
    int start = plan.linkStart[node];
    members.reset(plan.linkStart[node + 1] - start);
    for (int i = 0; i < members.count(); i++) {
      if (isActive(start + i)) {
        members.set(i, plan.linkWeight[start + i], figures, plan.linkChild[start + i]);
      }
    }
    return members;
  }

  /** Whether a link counts in this window, and with it both of its ends. */
  boolean isActive(int link) {
    return plan.links[link].during().contains(scope.day())
        && active[plan.linkChild[link]]
        && active[plan.linkParent[link]];
  }

  /** Groups, for each agency, the nodes whose place in the plan is not below another of its own. */
  private void collectTopNodes() {
    boolean[] top = new boolean[active.length];
    for (int n = 0; n < active.length; n++) {
      int link = plan.cascadeLink[n];
      boolean below =
          link >= 0
              && isActive(link)
              && plan.nodeAgency[plan.linkParent[link]] == plan.nodeAgency[n];
      top[n] = active[n] && !below;
      if (top[n]) {
        topStart[plan.nodeAgency[n] + 1]++;
      }
    }
    for (int a = 1; a < topStart.length; a++) {
      topStart[a] += topStart[a - 1];
    }
    int[] fill = topStart.clone();
    for (int n = 0; n < active.length; n++) {
      if (top[n]) {
        topNodes[fill[plan.nodeAgency[n]]++] = n;
      }
    }
  }

  /** The members of an agency's score: its top nodes. */
  Members topNodes(int agency, Members members) {
    int start = topStart[agency];
    members.reset(topStart[agency + 1] - start);
    for (int i = 0; i < members.count(); i++) {
      int node = topNodes[start + i];
      members.set(i, plan.nodes.get(node).weight().orElse(1.0), score, node);
    }
    return members;
  }

  /** The members of a plain mean over indicators, each once and of equal weight. */
  private Members indicators(int[] indicators, Members members) {
    members.reset(indicators.length);
    for (int i = 0; i < indicators.length; i++) {
      members.set(i, 1.0, joint, indicators[i]);
    }
    return members;
  }

  /** The plain mean over indicators, in id order and each once; alone in its array. */
  public FigureArray average(int... indicators) {
    FigureArray average = new FigureArray(1);
    Aggregator.aggregate(
        indicators(indicators, new Members()),
        Aggregation.WEIGHTED_MEAN,
        plan.cascade.rulebook(),
        average,
        0);
    return average;
  }

  /** How the attainment of one part came about; computed anew, the same each time. */
  public Outcome outcome(int part) {
    return TimeAxis.outcome(
        plan.parts[part],
        bound.reports(part, scope.asOf()),
        scope.window(),
        scope.plan(),
        scope.asOf());
  }

  private static void write(Outcome outcome, FigureArray out, int at) {
    switch (outcome.state()) {
      case VALUE -> out.value(at, outcome.value(), outcome.coverage(), outcome.isProvisional());
      case NOT_COMPUTABLE ->
          out.notComputable(at, outcome.code().orElseThrow(), outcome.isProvisional());
      default -> out.state(at, outcome.state(), outcome.isProvisional());
    }
  }

  public Plan plan() {
    return plan;
  }

  public Bound bound() {
    return bound;
  }

  public Scope scope() {
    return scope;
  }

  /** Whether the agency that owns a node holds at the end of the window. */
  public boolean isActiveNode(int node) {
    return active[node];
  }

  /** What a node's measured figure is made of, in order. */
  public List<Member> measureMembers(int node) {
    int start = plan.measureStart[node];
    return list(measures(node, new Members()), i -> plan.measureIndicator[start + i]);
  }

  /** What a node's supported figure is made of, in order. */
  public List<Member> childMembers(int node) {
    int start = plan.linkStart[node];
    return list(children(node, new Members()), i -> plan.linkChild[start + i]);
  }

  /** What a node's bottom-up figure is made of, in order; empty where nothing below carries. */
  public List<Member> rollupMembers(int node) {
    int start = plan.linkStart[node];
    return list(rollups(node, new Members()), i -> plan.linkChild[start + i]);
  }

  /** What an agency's score is made of, in order. */
  public List<Member> topMembers(int agency) {
    int start = topStart[agency];
    return list(topNodes(agency, new Members()), i -> topNodes[start + i]);
  }

  private static List<Member> list(Members members, IntUnaryOperator indexOf) {
    List<Member> list = new ArrayList<>();
    for (int i = 0; i < members.count(); i++) {
      if (members.isPresent(i)) {
        list.add(
            new Member(
                indexOf.applyAsInt(i), members.weight(i), members.state(i), members.coverage(i)));
      }
    }
    return list;
  }

  /** The own figures of the parts. */
  public FigureArray own() {
    return own;
  }

  /** The joint figures of the indicators. */
  public FigureArray joint() {
    return joint;
  }

  public FigureArray measured() {
    return measured;
  }

  public FigureArray supported() {
    return supported;
  }

  public FigureArray score() {
    return score;
  }

  public FigureArray rollup() {
    return rollup;
  }

  public FigureArray agencies() {
    return agencies;
  }

  public Budgets budgets() {
    return budgets;
  }
}
