package id.sinergi.internal.engine;

import com.google.common.base.Suppliers;
import id.sinergi.figure.State;
import id.sinergi.indicator.Derived;
import id.sinergi.internal.attainment.Attaining;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.JointTerms;
import id.sinergi.internal.attainment.Outcome;
import id.sinergi.internal.attainment.Readings;
import id.sinergi.internal.attainment.TimeAxis;
import id.sinergi.internal.figures.Aggregator;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.money.Budgets;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Report;
import id.sinergi.internal.report.Scope;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.internal.synergy.Synergies;
import id.sinergi.rule.Aggregation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Every figure of one evaluation. Immutable once made; what is not asked for (the bottom-up view,
 * the budgets) is computed when it first is.
 *
 * <p>Which members a node has is told by {@link Aggregates#members} alone, for sweeps, for what
 * changes and for explanations alike.
 */
public final class Results {
  private final Plan plan;
  private final Bound bound;
  private final Scope scope;
  private final Frame frame;
  private final Board board;
  private final Attaining attaining;
  private final Supplier<FigureArray> rollup;
  private final Supplier<Budgets> budgets;

  /** Evaluates; O(size of the cascade). */
  Results(Bound bound, Frame frame, Readings readings, Scope scope, Parallel parallel) {
    this.plan = bound.plan();
    this.bound = bound;
    this.scope = scope;
    this.frame = frame;
    board = new Board(plan, readings.toFigures());
    attaining = new Attaining(bound, scope);
    rollup =
        Suppliers.memoize(
            () -> {
              sweep(Parallel.NONE).rollup();
              return board.rollup();
            });
    budgets = Suppliers.memoize(this::spent);
    sweep(parallel).run(readings, this::derive);
  }

  /**
   * Those of another evaluation of the same window, on a board that has them all and is changed
   * from there.
   */
  public Results(Results from, Bound bound, Frame frame, Board board, boolean hasOtherSpending) {
    plan = from.plan;
    scope = from.scope;
    this.bound = bound;
    this.frame = frame;
    this.board = board;
    attaining = new Attaining(bound, scope);
    rollup = () -> board.rollup();
    budgets = hasOtherSpending ? Suppliers.memoize(this::spent) : from.budgets;
  }

  /** The same with all views computed, on a board that can be changed here and there. */
  public Board patchedBoard() {
    rollup();
    return board.patched();
  }

  /** The same in arrays of their own. */
  public Board copiedBoard() {
    rollup();
    return board.copy();
  }

  private Budgets spent() {
    return new Budgets(bound, frame, scope);
  }

  public Attaining attaining() {
    return attaining;
  }

  private Sweep sweep(Parallel parallel) {
    return new Sweep(plan, frame, board, parallel);
  }

  public Board board() {
    return board;
  }

  public Frame frame() {
    return frame;
  }

  /** The members of a node's measured figure: its indicators, at the positions of its measures. */
  public Members measures(int node, Members members) {
    return members(Side.MEASURED, node, members);
  }

  /** The members of a node's supported figure: the scores of its children. */
  public Members children(int node, Members members) {
    return members(Side.SUPPORTED, node, members);
  }

  /** The members of a node's bottom-up figure where it has children. */
  public Members rollups(int node, Members members) {
    rollup();
    return members(Side.ROLLUP, node, members);
  }

  private Members members(Side side, int at, Members members) {
    Members all = new Aggregates(plan, frame, board).members(side, at);
    members.reset(all.count());
    for (int i = 0; i < all.count(); i++) {
      members.put(i, all);
    }
    return members;
  }

  /** Whether a link counts in this window, and with it both of its ends. */
  public boolean isActive(int link) {
    return frame.holds(link);
  }

  /** Whether a measure counts in this window, if its node does. */
  public boolean isActiveMeasure(int measure) {
    return frame.measures(measure);
  }

  public double measureWeight(int measure) {
    return frame.measureWeights().get(measure);
  }

  public double linkWeight(int link) {
    return frame.linkWeights().get(link);
  }

  /** The nodes that an indicator measures in this window, in order. */
  public int[] measured(int indicator) {
    return plan.measuresOf(indicator)
        .filter(frame::measures)
        .map(m -> plan.readers().measureNode[m])
        .filter(frame::isActive)
        .toArray();
  }

  /** The links up from a node that count, in the order of their parents. */
  public IntStream upward(int node) {
    return frame.upward(node);
  }

  /** How many goals a node carries value to in this window. */
  public long parentsOf(int node) {
    return frame.upward(node).count();
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
      int slot = part < 0 ? plan.jointSlot(indicators[i]) : plan.creditSlot(part);
      members.set(i, 1.0, board.slots, slot);
    }
    return mean(members);
  }

  private FigureArray mean(Members members) {
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
    return part < 0 ? board.joint.state(indicator) : board.credited.state(part);
  }

  /** The plain mean of the scores of goals, in id order and each once; alone in its array. */
  public FigureArray averageScore(int... goals) {
    Members members = new Members();
    members.reset(goals.length);
    for (int i = 0; i < goals.length; i++) {
      members.set(i, 1.0, board.score, goals[i]);
    }
    return mean(members);
  }

  /** What one party reported that is known, one report for each period. */
  public List<Report> reports(int part) {
    return bound.reports(part, scope.asOf());
  }

  /** Whether a party counts in no report period of the window. */
  public boolean isOutside(int part) {
    return bound.isOutside(plan.indicatorOf(part), part, scope);
  }

  /** How the attainment of one part came about; computed anew, the same each time. */
  public Outcome outcome(int part) {
    int indicator = plan.indicatorOf(part);
    return plan.isComposed(indicator) && !bound.part(indicator, part).isSupporting()
        ? joint(indicator)
            .contribution(plan.agencyOf(part))
            .map(Contribution::own)
            .orElseGet(() -> attained(indicator, part))
        : attained(indicator, part);
  }

  private Outcome attained(int indicator, int part) {
    if (plan.isDerived(indicator)) {
      Part of = bound.part(indicator, part);
      return TimeAxis.computed(of, computed(of), scope);
    }
    return attaining.outcome(indicator, part);
  }

  /** How one part of a derived indicator stands, as it is now, to what is expected at a time. */
  public Outcome derived(int part, Scope then) {
    Part of = bound.part(plan.indicatorOf(part), part);
    return TimeAxis.computed(of, computed(of), then);
  }

  /** What stands for the reports on a derived indicator. */
  private Computed computed(Part part) {
    int agency = plan.cascade.agencyIndex(part.agency());
    Derived kind = part.indicator().derived().orElseThrow();
    return new Computed(synergies().work(agency), kind);
  }

  /** Writes the figures of a derived indicator; tells whether any is another than before. */
  public boolean derive(int indicator) {
    boolean isOther = false;
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      isOther |= Attaining.write(attained(indicator, part), board.slots, part);
    }
    attaining.credit(indicator, board.slots);
    return isOther;
  }

  /** How the joint attainment on a composed indicator came about; computed anew, the same. */
  public Joint joint(int indicator) {
    return attaining.joint(indicator);
  }

  /** What each step of the joint attainment on a composed indicator amounts to. */
  public JointTerms terms(int indicator) {
    return new JointTerms(joint(indicator), bound, scope);
  }

  /** What comes of agencies working together, by the figures as they are. */
  public Synergies synergies() {
    return new Synergies(bound, scope, frame, board);
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
    return frame.isActive(node);
  }

  /** What a node's measured figure is made of, in order. */
  public List<Member> measureMembers(int node) {
    int start = plan.measureStart[node];
    return list(measures(node, new Members()), i -> plan.measureIndicator(start + i));
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
    int start = frame.firstTop(agency);
    return list(members(Side.AGENCY, agency, new Members()), i -> frame.top(start + i));
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
  public Figures own() {
    return board.slots;
  }

  /** The joint figures of the indicators. */
  public Figures joint() {
    return board.joint;
  }

  /** What the parties are credited, by part. */
  public Figures credited() {
    return board.credited;
  }

  public Figures measured() {
    return board.measured;
  }

  public Figures supported() {
    return board.supported;
  }

  public Figures score() {
    return board.score;
  }

  public Figures rollup() {
    return rollup.get();
  }

  public Figures agencies() {
    return board.agencies;
  }

  public Budgets budgets() {
    return budgets.get();
  }
}
