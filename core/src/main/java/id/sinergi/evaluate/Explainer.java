package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.money.Budgets;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Unknown;
import id.sinergi.internal.plan.Unknown.Kind;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/** Explains goals and agencies: by which members, weights and basis a figure came about. */
final class Explainer {
  private static final Comparator<Link> IN_ORDER =
      Comparator.comparing(Link::parent).thenComparing(Link::child).thenComparing(Link::kind);

  private final Evaluation evaluation;
  private final Results results;
  private final Cascade cascade;
  private final LeftOut leftOut;
  private final CreditExplainer credits;

  Explainer(Evaluation evaluation, Results results) {
    this.evaluation = evaluation;
    this.results = results;
    this.cascade = evaluation.cascade();
    this.leftOut = new LeftOut(results.plan(), evaluation.window().lastDay());
    this.credits = new CreditExplainer(results, this::score);
  }

  Explanation explain(String id) {
    int node = results.plan().nodeAt(id);
    if (node >= 0) {
      return explain(node, FigureKind.SCORE);
    }
    if (cascade.indicatorIndex(id) >= 0) {
      return indicator(cascade.indicatorIndex(id));
    }
    if (cascade.agencyIndex(id) >= 0) {
      return agency(cascade.agencyIndex(id));
    }
    throw Unknown.of(cascade, id, Kind.NODE, Kind.INDICATOR, Kind.AGENCY);
  }

  Explanation explainPart(int part) {
    return credits.own(part);
  }

  private Explanation indicator(int indicator) {
    return credits.together(indicator);
  }

  Explanation explain(int node, FigureKind kind) {
    NodeFigures figures = evaluation.node(results.plan().node(node).id());
    return switch (kind) {
      case SCORE -> score(node, figures);
      case MEASURED -> aggregate(node, kind, figures.measured(), measures(node));
      case SUPPORTED ->
          aggregate(
              node,
              kind,
              figures.supported(),
              children(node, results.childMembers(node), this::score));
      case ROLLUP -> rollup(node, figures);
      case GAP ->
          difference(node, figures, kind, List.of(FigureKind.SUPPORTED, FigureKind.MEASURED));
      case EFFICIENCY ->
          difference(node, figures, kind, List.of(FigureKind.SCORE, FigureKind.ABSORPTION));
      case ABSORPTION -> absorption(node, figures);
    };
  }

  private Explanation score(int node) {
    return explain(node, FigureKind.SCORE);
  }

  private ExplanationDraft draft(Step step, int node, FigureKind kind) {
    Node of = results.plan().node(node);
    ExplanationDraft draft = new ExplanationDraft(step, of.id(), Text.same(of.name())).of(kind);
    leftOut.owner(of.id()).ifPresent(draft::note);
    if (kind == FigureKind.SUPPORTED) {
      leftOut.unagreed(of.id()).forEach(draft::note);
    }
    return draft;
  }

  private Explanation score(int node, NodeFigures figures) {
    Basis basis = plan().basis(node);
    boolean blends =
        basis instanceof Basis.Blend
            && figures.measured().state().isDue()
            && figures.supported().state().isDue();
    boolean measuredCounts = blends || countsMeasured(node, basis, figures);
    boolean supportedCounts = blends || !measuredCounts;
    OptionalDouble measuredWeight = OptionalDouble.empty();
    OptionalDouble supportedWeight = OptionalDouble.empty();
    if (blends && basis instanceof Basis.Blend blend) {
      measuredWeight = OptionalDouble.of(blend.b());
      supportedWeight = OptionalDouble.of(1 - blend.b());
    }
    Part measured =
        new Part(
            explain(node, FigureKind.MEASURED),
            measuredWeight,
            measuredCounts ? Optional.empty() : Optional.of(Wording.NOT_OFFICIAL));
    Part supported =
        new Part(
            explain(node, FigureKind.SUPPORTED),
            supportedWeight,
            supportedCounts ? Optional.empty() : Optional.of(Wording.NOT_OFFICIAL));
    ExplanationDraft draft =
        draft(Step.BASIS, node, FigureKind.SCORE)
            .by(
                blends ? "BLEND" : measuredCounts ? "MEASURED" : "SUPPORTED",
                Text.same("basis " + basis.id()))
            .result(figures.score())
            .parts(() -> List.of(measured, supported));
    boolean bothHave =
        figures.measured().state() == State.VALUE && figures.supported().state() == State.VALUE;
    if (basis instanceof Basis.Blend blend && bothHave) {
      double coverage =
          blend.b() * figures.measured().coverage()
              + (1 - blend.b()) * figures.supported().coverage();
      AggregateExplainer.gate(draft, figures.score(), coverage, cascade.rulebookOf(figures.node()));
    }
    return draft.build();
  }

  private boolean countsMeasured(int node, Basis basis, NodeFigures figures) {
    if (basis == Basis.SUPPORTED) {
      return !Membership.carries(results.childMembers(node));
    }
    return figures.measured().state().isDue() || !figures.supported().state().isDue();
  }

  private Explanation rollup(int node, NodeFigures figures) {
    List<Member> below = results.rollupMembers(node);
    Gathered children = children(node, below, n -> explain(n, FigureKind.ROLLUP));
    Gathered counting =
        Membership.carries(below) ? children : measures(node).plus(children.others());
    return aggregate(node, FigureKind.ROLLUP, figures.rollup(), counting);
  }

  private Gathered measures(int node) {
    Node of = results.plan().node(node);
    int agency = cascade.agencyIndex(of.owner().agency());
    IntFunction<Explanation> shown = indicator -> credits.shown(indicator, agency);
    return new Gathered(
        results.measureMembers(node), shown, () -> leftOut.measures(of.id(), shown));
  }

  private Gathered children(int node, List<Member> members, IntFunction<Explanation> explain) {
    return new Gathered(
        members, explain, () -> leftOut.children(results.plan().node(node).id(), explain));
  }

  private Explanation aggregate(int node, FigureKind kind, Figure figure, Gathered members) {
    Node of = results.plan().node(node);
    return AggregateExplainer.explain(
        draft(Step.AGGREGATE, node, kind),
        plan().aggregation(node),
        cascade.rulebookOf(of),
        figure,
        leftOut.owner(of.id()).map(members::allLeftOut).orElse(members));
  }

  private Explanation difference(
      int node, NodeFigures figures, FigureKind kind, List<FigureKind> of) {
    return draft(Step.DIFFERENCE, node, kind)
        .by("DIFFERENCE", Wording.DIFFERENCE)
        .points(kind == FigureKind.GAP ? figures.gap() : figures.efficiency())
        .parts(() -> of.stream().map(side -> part(explain(node, side))).toList())
        .build();
  }

  private Explanation absorption(int node, NodeFigures figures) {
    Budgets budgets = results.budgets();
    ExplanationDraft draft =
        draft(Step.ABSORPTION, node, FigureKind.ABSORPTION)
            .by("ABSORPTION", Wording.ABSORPTION)
            .result(figures.absorption());
    if (budgets.hasPagu(node)) {
      draft.input("pagu", Wording.PAGU, budgets.pagu(node));
    }
    if (budgets.hasSpent(node)) {
      draft.input("spent", Wording.SPENT, budgets.spent(node));
    }
    return draft.parts(() -> shares(node)).build();
  }

  /** The goals whose money is part of a goal's, where it does not state all of it itself. */
  private List<Part> shares(int node) {
    Budgets budgets = results.budgets();
    List<Part> shares = new ArrayList<>();
    for (Member child : results.childMembers(node)) {
      int at = child.index();
      boolean has = budgets.hasPagu(at) || budgets.hasSpent(at);
      if (has && isBrokenDown(node, at)) {
        shares.add(part(explain(at, FigureKind.ABSORPTION)));
      }
    }
    return shares;
  }

  private boolean isBrokenDown(int parent, int child) {
    Link link = Link.cascade(results.plan().node(child).id(), results.plan().node(parent).id());
    return Collections.binarySearch(cascade.links(), link, IN_ORDER) >= 0;
  }

  /** How an average over distinct indicators came about. */
  Explanation average(Selection selection, Figure figure, int[] indicators) {
    int agency = selection.agency().map(cascade::agencyIndex).orElse(-1);
    List<Member> members = new ArrayList<>();
    for (int indicator : indicators) {
      int part = results.partFor(agency, indicator);
      Figures figures = part < 0 ? results.joint() : results.credited();
      int at = part < 0 ? indicator : part;
      members.add(new Member(indicator, 1.0, figures.state(at), figures.coverage(at)));
    }
    return AggregateExplainer.explain(
        new ExplanationDraft(Step.AGGREGATE, cascade.id(), Wording.average(selection)),
        Aggregation.WEIGHTED_MEAN,
        cascade.rulebook(),
        figure,
        new Gathered(
            members, it -> agency < 0 ? indicator(it) : credits.shown(it, agency), List::of));
  }

  /** How the efficiency of an indicator came about, paired with the goal that serves it. */
  Explanation efficiency(int indicator, int node, Quantity efficiency) {
    Indicator of = cascade.indicators().get(indicator);
    return new ExplanationDraft(Step.DIFFERENCE, of.id(), Text.same(of.name()))
        .of(FigureKind.EFFICIENCY)
        .by("DIFFERENCE", Wording.DIFFERENCE)
        .points(efficiency)
        .parts(
            () -> List.of(part(indicator(indicator)), part(explain(node, FigureKind.ABSORPTION))))
        .build();
  }

  private Explanation agency(int agency) {
    Agency of = cascade.agencies().get(agency);
    ExplanationDraft draft = new ExplanationDraft(Step.AGGREGATE, of.id(), Text.same(of.name()));
    leftOut.agency(of).ifPresent(draft::note);
    return AggregateExplainer.explain(
        draft,
        Aggregation.WEIGHTED_MEAN,
        cascade.rulebookOf(of.id()),
        evaluation.agency(of.id()).score(),
        new Gathered(results.topMembers(agency), this::score, List::of));
  }

  private Plan plan() {
    return results.plan();
  }
}
