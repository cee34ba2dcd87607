package id.sinergi.evaluate;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.change.WhatIfs;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.money.Budgets;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Unknown;
import id.sinergi.internal.plan.Unknown.Kind;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every figure of a cascade for one request. An immutable snapshot; thread-safe.
 *
 * <p>Figures are computed when this is made; the objects that show them are made on demand. Unknown
 * ids are misuse and fail at once, naming the nearest known one.
 */
public final class Evaluation {
  private static final int SHOWN = 3;

  static {
    Inside.open(evaluation -> ((Evaluation) evaluation).detail());
  }

  private final Request request;
  private final Results results; // every figure; in a question "what if" a patch
  private final BoundEvaluator origin; // what it began with
  private final Structure structure; // what of the cascade is other than there
  private final Supplier<Evaluation> whole; // the same from scratch, where the cascade is other
  private final Membership members;
  private final Supplier<List<Finding>> findings;
  private final Supplier<BoundEvaluator> evaluator;
  private volatile @Nullable IndicatorMaker lastMaker;

  Evaluation(Request request, Results results, BoundEvaluator origin) {
    this(request, results, origin, new Structure(results.plan()));
  }

  private Evaluation(Request request, Results results, BoundEvaluator origin, Structure structure) {
    this.request = request;
    this.results = results;
    this.origin = origin;
    this.structure = structure;
    this.members = new Membership(results);
    this.findings = Suppliers.memoize(this::find);
    this.evaluator = Suppliers.memoize(this::toEvaluator);
    this.whole =
        structure.isEmpty()
            ? () -> this
            : Suppliers.memoize(
                () ->
                    Evaluator.of(structure.toCascade())
                        .bind(results.bound().actuals())
                        .asWhatIf()
                        .evaluate(request));
  }

  /** The same with other figures of the same cascade. */
  Evaluation with(Results other) {
    return new Evaluation(request, other, origin, structure);
  }

  /**
   * What was evaluated.
   *
   * @return the cascade
   */
  public Cascade cascade() {
    return whole.get().plan().cascade();
  }

  /** The figures with all that they come from, as objects. */
  private Results detail() {
    return whole.get().results;
  }

  /** The figures as they were computed. */
  Results results() {
    return results;
  }

  /**
   * What it was evaluated from.
   *
   * @return the actuals, with those that did not fit
   */
  public Actuals actuals() {
    return results.bound().actuals();
  }

  /**
   * What was asked for.
   *
   * @return the request
   */
  public Request request() {
    return request;
  }

  /**
   * The window looked at.
   *
   * @return from the start of the year (of the span) through the end of the period, or the period
   */
  public Window window() {
    return results.scope().window();
  }

  /**
   * What was found: entries of the actuals that do not fit the cascade and took no part, in their
   * order; then how parts were put together, by indicator (targets that do not add up, overlaps
   * that are stale or too large); then what reaches a goal by two paths, indicators before goals.
   * O(size) and what those paths pass through, at the first call.
   *
   * @return unmodifiable
   */
  public List<Finding> findings() {
    return findings.get();
  }

  private List<Finding> find() {
    List<Finding> all = new ArrayList<>(detail().bound().findings());
    all.addAll(JointFindings.of(detail()));
    all.addAll(new PathFinder(detail()).findings());
    return List.copyOf(all);
  }

  /**
   * By which paths an indicator, or the work on a goal, reaches a goal above, and what it weighs
   * there in each view. O(what it reaches).
   *
   * @param from id of an indicator or a node
   * @param goal id of a node
   * @return without paths if the goal is not reached
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Paths paths(String from, String goal) {
    int to = nodeIn(detail(), goal);
    PathFinder finder = new PathFinder(detail());
    int node = detail().plan().nodeAt(from);
    return node >= 0 ? finder.ofNode(node, to) : finder.ofIndicator(indicatorIndex(from), to);
  }

  /**
   * The figures of a goal.
   *
   * @param id of a node
   * @return every view of it
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public NodeFigures node(String id) {
    int at = nodeIn(results, id);
    Node node = plan().node(at);
    Rulebook rulebook = ids().rulebookOf(node);
    Figure score = aggregate(results.score(), at, rulebook, FigureKind.SCORE);
    Figure measured = aggregate(results.measured(), at, rulebook, FigureKind.MEASURED);
    Figure supported = aggregate(results.supported(), at, rulebook, FigureKind.SUPPORTED);
    Figure absorption = absorption(at, rulebook);
    Budgets budgets = results.budgets();
    return new NodeFigures(
        node,
        score,
        measured,
        supported,
        Quantity.difference(supported, measured, rulebook.decimals()),
        aggregate(results.rollup(), at, rulebook, FigureKind.ROLLUP),
        budgets.hasPagu(at)
            ? Quantity.of(budgets.pagu(at), FigureMaker.RUPIAH, 0, 1, false)
            : Quantity.notDue(FigureMaker.RUPIAH),
        spent(at, absorption),
        absorption,
        Quantity.difference(score, absorption, rulebook.decimals()));
  }

  private Quantity spent(int at, Figure absorption) {
    Budgets budgets = results.budgets();
    if (budgets.hasSpent(at)) {
      return Quantity.of(
          budgets.spent(at), FigureMaker.RUPIAH, 0, budgets.covered(at), budgets.covered(at) < 1);
    }
    return budgets.hasPagu(at)
        ? Quantity.notReported(absorption.missing(), FigureMaker.RUPIAH)
        : Quantity.notDue(FigureMaker.RUPIAH);
  }

  private Figure aggregate(Figures figures, int at, Rulebook rulebook, FigureKind kind) {
    return FigureMaker.aggregate(figures, at, rulebook, () -> members.missing(at, kind));
  }

  private Figure absorption(int at, Rulebook rulebook) {
    return FigureMaker.share(
        results.budgets().absorption(),
        at,
        rulebook.decimals(),
        () -> List.of(plan().node(at).id()),
        () -> results.budgets().decimal(at));
  }

  /**
   * The figures of an indicator, together and by party.
   *
   * @param id of an indicator
   * @return the joint figure and each party's
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public IndicatorFigures indicator(String id) {
    int at = indicatorIndex(id);
    return maker(at).figures();
  }

  /**
   * What an indicator gives a goal that it measures: of a shared one, what the party is credited
   * that the goal stands for (its owner's agency, else the nearest around it); the joint figure
   * where there is none, and of every other indicator.
   *
   * @param indicator id of an indicator
   * @param node id of a goal, whether the indicator measures it or not
   * @return not reported for a goal of a party that is due and has not reported
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Figure credited(String indicator, String node) {
    int at = indicatorIndex(indicator);
    Node goal = plan().node(nodeIn(results, node));
    int part = detail().plan().standsFor(at, cascade().agencyIndex(goal.owner().agency()));
    IndicatorMaker maker = maker(at);
    return part < 0 ? maker.joint() : maker.credited(plan().agencyOf(part));
  }

  /**
   * The figures of an agency.
   *
   * @param id of an agency
   * @return its score and its averages
   * @throws IllegalArgumentException if the cascade has no such agency
   */
  public AgencyFigures agency(String id) {
    int at = Unknown.require(ids().agencyIndex(id), ids(), id, Kind.AGENCY);
    Agency agency = ids().agencies().get(at);
    Figure score =
        FigureMaker.aggregate(
            results.agencies(), at, ids().rulebookOf(id), () -> members.missingTop(at));
    return new AgencyFigures(agency, score, members.averages(at));
  }

  /**
   * An average as reports print it: the plain mean over the distinct indicators of the selected
   * goals, each identity once.
   *
   * @param selection which goals
   * @return by the cascade's rulebook; not due if no indicator is selected
   * @throws IllegalArgumentException if the selection names what the cascade has not
   */
  public Figure average(Selection selection) {
    selection.below().ifPresent(id -> nodeIn(results, id));
    selection
        .agency()
        .ifPresent(id -> Unknown.require(ids().agencyIndex(id), ids(), id, Kind.AGENCY));
    return members.average(selection);
  }

  /**
   * What several agencies attained together: on a shared indicator, or on a goal that others
   * deliver with its owner; each party's part beside the whole, and how the two reconcile.
   *
   * @param id of an indicator or a node
   * @return a {@link JointIndicator} or a {@link JointGoal}; of what nobody shares a report that
   *     says so
   * @throws IllegalArgumentException if the cascade has neither
   */
  public JointOutcome joint(String id) {
    int node = detail().plan().nodeAt(id);
    if (node >= 0) {
      return new JointGoalMaker(this, detail(), node).make();
    }
    int at = cascade().indicatorIndex(id);
    if (at < 0) {
      throw Unknown.of(cascade(), id, Kind.NODE, Kind.INDICATOR);
    }
    return new JointIndicatorMaker(this, detail(), at).make();
  }

  /**
   * Goals by how they serve the public, or shared indicators by how their parties work together,
   * with the plain mean of each group. Those that hold at the end of the window. O(size).
   *
   * @param by what to group by
   * @return unmodifiable, by key, in the order of the keys of the grouping; groups that have
   *     members
   */
  public SortedMap<String, Group> groups(Grouping by) {
    return Collections.unmodifiableSortedMap(new Groups(this, detail(), by).groups());
  }

  /**
   * How efficient the work on an indicator was, as printed tables pair it with the goal that serves
   * it: the attainment of the indicator less the absorption of the goal, in points.
   *
   * @param indicator id of an indicator
   * @param node id of a goal with a budget
   * @return not due if either is
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Quantity efficiency(String indicator, String node) {
    int at = nodeIn(results, node);
    Rulebook rulebook = ids().rulebookOf(plan().node(at));
    return Quantity.difference(
        indicator(indicator).joint(), absorption(at, rulebook), rulebook.decimals());
  }

  /**
   * How far an indicator is, by now, of what a medium-term plan ends with. That plan is the one
   * with the widest horizon: of those whose targets reach beyond the years looked at, or began
   * before them and end with them, the one that reaches furthest; of several the one that begins
   * first, then the first by precedence; whichever plan was asked for. Its target is that of its
   * last year (without one, of the shortest span that ends with it). O(reports and targets of the
   * indicator).
   *
   * @param indicator id of an indicator
   * @return of all parties together; empty if no plan reaches so far
   * @throws IllegalArgumentException if the cascade has no such indicator
   */
  public Optional<MediumTerm> mediumTerm(String indicator) {
    int at = indicatorIndex(indicator);
    return new MediumTermMaker(detail(), at).make();
  }

  /**
   * How far the joint actual of an indicator is from an amount, such as a benchmark.
   *
   * @param indicator id of an indicator
   * @param amount in the unit of the indicator
   * @return in that unit; above 0 is better, whichever way that is; of what is to be stable never
   *     above 0; without an actual its state
   * @throws IllegalArgumentException if the cascade has no such indicator, or the amount is none
   */
  public Quantity distance(String indicator, double amount) {
    IndicatorFigures figures = indicator(indicator);
    Indicator of = figures.indicator();
    int decimals = of.decimals().orElse(cascade().rulebookOf(of).decimals());
    Quantity from = Quantity.of(Rounding.quantity(amount, "amount"), of.unit(), decimals, 1, false);
    return Distance.of(of.polarity(), from, figures.actual(), decimals);
  }

  /**
   * How much a goal's figure moves when an indicator's does, over all paths. O(size below the
   * goal).
   *
   * @param indicator id of an indicator
   * @param node id of a goal
   * @param view official, or from the bottom up
   * @return the effective weight
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public EffectiveWeight effectiveWeight(String indicator, String node, View view) {
    int goal = nodeIn(detail(), node);
    return new PathFinder(detail()).weight(indicatorIndex(indicator), goal, view);
  }

  /**
   * How the main figure of an id came about: a goal's score, an indicator's joint figure, an
   * agency's score.
   *
   * @param id of a node, an indicator or an agency
   * @return the tree of steps down to what was reported
   * @throws IllegalArgumentException if the cascade has no such id
   */
  public Explanation explain(String id) {
    return new Explainer(this, detail()).explain(id);
  }

  /**
   * How one of a goal's figures came about.
   *
   * @param node id of a goal
   * @param kind which figure
   * @return the tree of steps down to what was reported
   * @throws IllegalArgumentException if the cascade has no such node
   */
  public Explanation explain(String node, FigureKind kind) {
    return new Explainer(this, detail()).explain(nodeIn(detail(), node), kind);
  }

  /**
   * How the own figure of one party of an indicator came about.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return the tree of steps down to what was reported
   * @throws IllegalArgumentException if the indicator has no such party
   */
  public Explanation explainParty(String indicator, String agency) {
    String party = cascade().agency(agency).map(Agency::id).orElse(agency);
    int part = plan().partOf(indicatorIndex(indicator), party);
    if (part < 0) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency
              + ") is no party of the indicator ("
              + indicator
              + "). Maybe it supports a goal instead.");
    }
    return new Explainer(this, detail()).explainPart(part);
  }

  /**
   * How an average over distinct indicators came about.
   *
   * @param selection which goals
   * @return the tree of steps down to what was reported
   * @throws IllegalArgumentException if the selection names what the cascade has not
   */
  public Explanation explain(Selection selection) {
    Figure average = average(selection);
    return new Explainer(this, detail()).average(selection, average, members.indicators(selection));
  }

  /**
   * How the efficiency of an indicator came about, paired with the goal that serves it.
   *
   * @param indicator id of an indicator
   * @param node id of a goal with a budget
   * @return the tree of steps down to what was reported
   * @throws IllegalArgumentException if the cascade has no such indicator or node
   */
  public Explanation explainEfficiency(String indicator, String node) {
    Quantity efficiency = efficiency(indicator, node);
    return new Explainer(this, detail())
        .efficiency(indicatorIndex(indicator), nodeIn(detail(), node), efficiency);
  }

  /** The last one is kept: what is asked of an indicator is mostly asked several times. */
  private IndicatorMaker maker(int indicator) {
    IndicatorMaker known = lastMaker;
    if (known == null || known.index() != indicator) {
      known = new IndicatorMaker(detail(), indicator);
      lastMaker = known;
    }
    return known;
  }

  private int nodeIn(Results in, String id) {
    return Unknown.require(in.plan().nodeAt(id), ids(), id, Kind.NODE);
  }

  private int indicatorIndex(String id) {
    return Unknown.require(ids().indicatorIndex(id), ids(), id, Kind.INDICATOR);
  }

  private Plan plan() {
    return results.plan();
  }

  /** The cascade for what no question "what if" changes: ids, nodes, agencies, rulebooks. */
  private Cascade ids() {
    return plan().cascade();
  }

  /** Equal if every input is; then every figure is, bit for bit. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Evaluation that
        && request.equals(that.request)
        && cascade().equals(that.cascade())
        && actuals().equals(that.actuals());
  }

  @Override
  public int hashCode() {
    return request.hashCode() * 31 + ids().id().hashCode();
  }

  /**
   * Whether this answers a question "what if", or rests on such an answer: not what was reported.
   *
   * @return true after {@link #whatIf}
   */
  public boolean isWhatIf() {
    return origin.isWhatIf();
  }

  /**
   * What evaluates the same cascade and actuals, for other periods too. O(entries) at the first
   * call after what was reported live or asked "what if", else O(1).
   *
   * @return with the actuals bound
   */
  public BoundEvaluator evaluator() {
    return evaluator.get();
  }

  private BoundEvaluator toEvaluator() {
    if (!structure.isEmpty()) {
      return whole.get().evaluator();
    }
    return results.bound() == origin.bound() ? origin : origin.from(actuals());
  }

  /**
   * The evaluation as it would be if something were otherwise. This evaluation does not change, and
   * both share all that is the same. Can be asked of the result again.
   *
   * <p>Equal, bit for bit, to evaluating the changed cascade and actuals from scratch. The figures
   * of goals and agencies cost what rests on the changes, times the logarithm of how many members
   * an aggregate has; no array is copied. The first question to an evaluation computes its
   * bottom-up view, O(nodes). After changes of targets, weights or consent the first call of all
   * else (what was attained on an indicator, explanations, joint outcomes, paths, groups, effective
   * weights, findings, the cascade) costs O(size); so does the whole if accepting a link turns the
   * order of the plan around.
   *
   * <pre>{@code
   * evaluation.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4)).node("T1").score();
   * }</pre>
   *
   * @param changes says what is otherwise
   * @return as it would be
   * @throws IllegalArgumentException if a change does not fit the cascade, or would make it wrong
   */
  public Evaluation whatIf(Consumer<WhatIf> changes) {
    requireNonNull(changes, "changes");
    WhatIf whatIf = new WhatIf(results, structure.copy());
    changes.accept(whatIf);
    whatIf.close();
    WhatIfs patch = new WhatIfs(results);
    if (!whatIf.write(patch)) {
      Cascade revised = whatIf.structure().toCascade();
      return Evaluator.of(revised).bind(patch.actuals()).asWhatIf().evaluate(request);
    }
    return new Evaluation(request, patch.results(), origin.asWhatIf(), whatIf.structure());
  }

  /**
   * The evaluations as they would be, each if one question's something were otherwise: {@link
   * #whatIf} for many at once, such as thousands of assumptions. Each holds what is other, and
   * shares all else with this one. Threads that the request lends take questions side by side.
   *
   * @param questions say what is otherwise, each apart from the others, on whichever thread
   * @return one answer to each, in their order; unmodifiable
   * @throws IllegalArgumentException if a change does not fit the cascade, or would make it wrong:
   *     of the first question that has one
   */
  public List<Evaluation> whatIfs(List<? extends Consumer<WhatIf>> questions) {
    List<Consumer<WhatIf>> asked = List.copyOf(requireNonNull(questions, "questions"));
    Evaluation[] answers = new Evaluation[asked.size()];
    request.parallel().each(answers.length, i -> answers[i] = whatIf(asked.get(i)));
    return List.of(answers);
  }

  /**
   * The goals that carry value to no other, where reading begins.
   *
   * @return in id order
   */
  public List<Node> roots() {
    return members.roots().mapToObj(plan()::node).toList();
  }

  /** One line: what was evaluated, when, and the scores of the topmost goals. */
  @Override
  public String toString() {
    List<Node> roots = members.roots().limit(SHOWN + 1).mapToObj(plan()::node).toList();
    String scores =
        roots.stream()
            .limit(SHOWN)
            .map(root -> root.id() + " = " + node(root.id()).score())
            .collect(Collectors.joining(", "));
    long shared = ids().indicators().stream().filter(Indicator::isShared).count();
    return ids().id()
        + " at "
        + request.period()
        + (isWhatIf() ? ", what if: " : ": ")
        + scores
        + (roots.size() > SHOWN ? ", ..." : "")
        + (roots.isEmpty() ? "" : ", ")
        + count(ids().agencies().size(), "agency", "agencies")
        + ", "
        + count(shared, "shared indicator", "shared indicators");
  }

  private static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
