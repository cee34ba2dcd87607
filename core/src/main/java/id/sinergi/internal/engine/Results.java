package id.sinergi.internal.engine;

import id.sinergi.figure.State;
import id.sinergi.indicator.Derived;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Every figure of one evaluation, computed by one sweep. Immutable once made.
 *
 * <p>Invariants: a figure is written once, after all that it follows from (parts, then indicators,
 * then nodes and derived indicators in the plan's steps, then agencies); an inactive node is not
 * due in every view; which members a node has is told by {@link #measures}, {@link #children},
 * {@link #rollups} and {@link #topNodes(int, Members)} alone, for the sweep and for explanations
 * alike.
 */
public final class Results {
  private final Plan plan;
  private final Bound bound;
  private final Scope scope;
  private final boolean[] active;
  private final FigureArray own;
  private final FigureArray joint;
  private final FigureArray credited;
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
    credited = new FigureArray(plan.parts.length);
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
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (plan.isComposed(i)) {
        compose(i);
      } else if (!plan.isDerived(i)) {
        attain(i);
      }
    }
    Members members = new Members();
    for (int step : plan.steps) {
      if (step >= active.length) {
        attain(plan.derived[step - active.length]);
      } else if (active[step]) {
        sweep(step, members);
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

  /** An indicator of one party, or one that the lead reports for all. */
  private void attain(int indicator) {
    int first = plan.partStart[indicator];
    for (int part = first; part < plan.partStart[indicator + 1]; part++) {
      write(attained(part), own, part);
    }
    joint.copy(own, first, indicator);
    for (int part = first; part < plan.partStart[indicator + 1]; part++) {
      creditJoint(indicator, part);
    }
  }

  /** An indicator whose joint figure is made of parts. */
  private void compose(int indicator) {
    Joint together = joint(indicator);
    for (Contribution it : together.contributions()) {
      write(it.own(), own, it.position());
    }
    write(together, joint, indicator);
    for (Contribution it : together.contributions()) {
      Credits.write(together, it, joint, indicator, own, credited);
    }
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      if (plan.parts[part].isSupporting()) {
        creditJoint(indicator, part);
      }
    }
  }

  private void creditJoint(int indicator, int part) {
    if (isOutside(part)) {
      credited.state(part, State.NOT_DUE, false);
    } else {
      credited.copy(joint, indicator, part);
    }
  }

  /** Whether a party counts in no report period of the window. */
  public boolean isOutside(int part) {
    Part of = plan.parts[part];
    if (of.during().isAlways()) {
      return false;
    }
    return scope
        .window()
        .clippedTo(of.indicator().frequency())
        .map(window -> Cover.of(window, of.indicator().frequency(), List.of(), of.during()))
        .filter(Cover::isOutside)
        .isPresent();
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
        int part = plan.measurePart[start + i];
        members.set(
            i,
            plan.measureWeight[start + i],
            part < 0 ? joint : credited,
            part < 0 ? plan.measureIndicator[start + i] : part);
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

  /** The nodes that an indicator measures in this window, in order. */
  int[] measured(int indicator) {
    return plan.measuresOf(indicator)
        .filter(m -> plan.measures[m].during().contains(scope.day()))
        .map(m -> plan.nodeOf(m))
        .filter(n -> active[n])
        .toArray();
  }

  /** How many goals a node carries value to in this window. */
  public long parentsOf(int node) {
    return plan.upward(node).filter(this::isActive).count();
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

  /**
   * The plain mean over indicators, in id order and each once; alone in its array.
   *
   * @param agency whose credited figures count; -1 for the joint figures
   */
  public FigureArray average(int agency, int... indicators) {
    Members members = new Members();
    members.reset(indicators.length);
    for (int i = 0; i < indicators.length; i++) {
      int part = partFor(agency, indicators[i]);
      members.set(i, 1.0, part < 0 ? joint : credited, part < 0 ? indicators[i] : part);
    }
    FigureArray average = new FigureArray(1);
    Aggregator.aggregate(members, Aggregation.WEIGHTED_MEAN, plan.cascade.rulebook(), average, 0);
    return average;
  }

  /** The part whose credited figure an agency shows of an indicator; -1 for the joint figure. */
  public int partFor(int agency, int indicator) {
    return agency < 0 ? -1 : plan.standsFor(indicator, agency);
  }

  /** The state of the figure that an agency (-1: everybody) shows of an indicator. */
  public State state(int agency, int indicator) {
    int part = partFor(agency, indicator);
    return part < 0 ? joint.state(indicator) : credited.state(part);
  }

  /** The plain mean of the scores of goals, in id order and each once; alone in its array. */
  public FigureArray averageScore(int... goals) {
    Members members = new Members();
    members.reset(goals.length);
    for (int i = 0; i < goals.length; i++) {
      members.set(i, 1.0, score, goals[i]);
    }
    FigureArray average = new FigureArray(1);
    Aggregator.aggregate(members, Aggregation.WEIGHTED_MEAN, plan.cascade.rulebook(), average, 0);
    return average;
  }

  /** What one party reported that is known, one report for each period. */
  public List<Report> reports(int part) {
    return bound.reports(part, scope.asOf());
  }

  /** How the attainment of one part came about; computed anew, the same each time. */
  public Outcome outcome(int part) {
    int indicator = plan.indicatorOf(part);
    return plan.isComposed(indicator) && !plan.parts[part].isSupporting()
        ? joint(indicator)
            .contribution(plan.parts[part].agency())
            .map(Contribution::own)
            .orElseGet(() -> attained(part))
        : attained(part);
  }

  private Outcome attained(int part) {
    if (plan.parts[part].indicator().derived().isPresent()) {
      return TimeAxis.computed(plan.parts[part], computed(plan.parts[part]), scope);
    }
    return TimeAxis.outcome(
        plan.parts[part],
        bound.reports(part, scope.asOf()),
        scope.window(),
        scope.plan(),
        scope.asOf());
  }

  /** What stands for the reports on a derived indicator. */
  private Computed computed(Part part) {
    int agency = plan.cascade.agencyIndex(part.agency());
    Derived kind = part.indicator().derived().orElseThrow();
    return new Computed(new Synergies(this).work(agency), kind);
  }

  /** How the joint attainment on a composed indicator came about; computed anew, the same. */
  public Joint joint(int indicator) {
    return PartyAxis.joint(bound, indicator, scope);
  }

  private static void write(Attained outcome, FigureArray out, int at) {
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

  /** What the parties are credited, by part. */
  public FigureArray credited() {
    return credited;
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
