package id.sinergi.evaluate;

import static id.sinergi.evaluate.ExplanationDraft.part;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Presentation;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.attainment.Outcome;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.synergy.Computed;
import id.sinergi.internal.synergy.Tied;
import id.sinergi.internal.synergy.Work;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Explains the attainment of a derived indicator, down to what its agency does with others. */
final class SynergyExplainer {
  private final Results results;
  private final Cascade cascade;
  private final IntFunction<Explanation> indicators;
  private final IntFunction<Explanation> parts;
  private final IntFunction<Explanation> scores;

  private final Outcome outcome;
  private final Computed computed;
  private final Work work;
  private final Subject subject;
  private final AttainedFigures figures;

  /**
   * Of the outcome of a derived indicator.
   *
   * @param indicators explains the joint figure of an indicator
   * @param parts explains the own figure of a part
   * @param scores explains the score of a node
   */
  SynergyExplainer(
      Results results,
      Outcome outcome,
      IntFunction<Explanation> indicators,
      IntFunction<Explanation> parts,
      IntFunction<Explanation> scores) {
    this.results = results;
    this.cascade = results.plan().cascade();
    this.indicators = indicators;
    this.parts = parts;
    this.scores = scores;
    this.outcome = outcome;
    this.computed = outcome.realisation().flatMap(it -> it.computed()).orElseThrow();
    this.work = computed.work();
    this.subject = Subject.of(outcome.indicator());
    this.figures = new AttainedFigures(outcome);
  }

  Explanation explain() {
    return AttainmentExplainer.limits(outcome, subject)
        .note(SynergyWording.DERIVED)
        .parts(() -> AttainmentExplainer.below(outcome, subject, draft -> {}, this::sides))
        .build();
  }

  private List<Part> sides() {
    List<Part> sides = new ArrayList<>();
    outcome
        .expectation()
        .ifPresent(
            expected -> {
              TargetExplainer target = new TargetExplainer(expected, subject.key());
              sides.addAll(
                  AttainmentExplainer.target(
                      figures.target(),
                      subject,
                      edge -> target.draft(edge.low(), edge.title()).build()));
            });
    sides.add(part(actual()));
    return sides;
  }

  private Explanation actual() {
    ExplanationDraft draft =
        new ExplanationDraft(Step.AGGREGATE, subject.key() + "/actual", subject.actual())
            .result(figures.actual());
    return computed.isBreadth()
        ? draft
            .by(Aggregation.WEIGHTED_MEAN.name(), SynergyWording.BREADTH)
            .parts(() -> work.sorts().stream().map(this::sort).toList())
            .build()
        : draft
            .by(Aggregation.WEIGHTED_MEAN.name(), SynergyWording.INDEX)
            .parts(this::deliveries)
            .build();
  }

  // ---- breadth

  private Part sort(Work.Sort sort) {
    String goal = results.plan().node(sort.goal()).id();
    double value = 100 * (sort.tied() / sort.all());
    ExplanationDraft draft =
        new ExplanationDraft(
                Step.TIED,
                subject.key() + "/" + goal + "/" + sort.kind(),
                SynergyWording.sort(goal, sort.kind()))
            .by("TIED", SynergyWording.TIED)
            .value(
                value, locale -> Presentation.PLAIN.print(Rounding.rounded(value), value, locale))
            .input("tied", SynergyWording.TIED_WEIGHT, sort.tied())
            .input("all", SynergyWording.ALL_WEIGHT, sort.all());
    String ties =
        work.ties().stream()
            .filter(tie -> tie.goal() == sort.goal() && tie.kind() == sort.kind())
            .map(this::otherId)
            .collect(Collectors.joining(", "));
    if (!ties.isEmpty()) {
      draft.note(Text.same(ties));
    }
    return new Part(draft.build(), OptionalDouble.of(1), Optional.empty());
  }

  private String otherId(Tied tie) {
    return tie.kind() == Tied.Kind.INDICATOR
        ? cascade.indicators().get(tie.other()).id()
        : results.plan().node(tie.other()).id();
  }

  // ---- the index

  private List<Part> deliveries() {
    if (work.ties().isEmpty()) {
      return List.of();
    }
    Explanation joint =
        delivery(
            Work.JOINT, Work.JOINT_MEAN, "/joint", SynergyWording.JOINT, this::joint, tie -> true);
    Explanation own =
        delivery(Work.OWN, Work.OWN_MEAN, "/own", SynergyWording.OWN, this::own, Tied::hasOwn);
    return List.of(counted(joint), counted(own));
  }

  private static Part counted(Explanation delivery) {
    Optional<Text> leftOut =
        delivery.state() == State.VALUE
            ? Optional.empty()
            : Optional.of(Wording.leftOut(delivery.state()));
    return new Part(delivery, OptionalDouble.of(1), leftOut);
  }

  private Explanation delivery(
      int at,
      int mean,
      String key,
      Text title,
      Function<Tied, Explanation> explain,
      Predicate<Tied> isThere) {
    return new ExplanationDraft(Step.LIMITS, subject.key() + key, title)
        .by("LIMITS", SynergyWording.WITHIN)
        .result(figure(at))
        .input("cap", Wording.CAP, 100)
        .input("floor", Wording.FLOOR, 0)
        .parts(() -> List.of(part(mean(mean, key, title, explain, isThere))))
        .build();
  }

  private Explanation mean(
      int at,
      String key,
      Text title,
      Function<Tied, Explanation> explain,
      Predicate<Tied> isThere) {
    List<Tied> ties = work.ties().stream().filter(isThere).toList();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < ties.size(); i++) {
      members.add(work.member(ties.get(i), i, at == Work.JOINT_MEAN));
    }
    return AggregateExplainer.explain(
        new ExplanationDraft(Step.AGGREGATE, subject.key() + key + "/mean", title),
        Aggregation.WEIGHTED_MEAN,
        rulebook(),
        figure(at),
        new Gathered(members, i -> explain.apply(ties.get(i)), List::of));
  }

  private Explanation joint(Tied tie) {
    return switch (tie.kind()) {
      case INDICATOR -> indicators.apply(tie.other());
      case HELPED -> scores.apply(tie.goal());
      case HELPING -> scores.apply(tie.other());
    };
  }

  private Explanation own(Tied tie) {
    return tie.kind() == Tied.Kind.INDICATOR ? parts.apply(tie.part()) : scores.apply(tie.goal());
  }

  private Rulebook rulebook() {
    Indicator indicator = outcome.indicator();
    return cascade.rulebookOf(indicator.parties().get(0).agency());
  }

  private Figure figure(int at) {
    Figures all = work.figures();
    return FigureMaker.share(
        all,
        at,
        rulebook().decimals(),
        () -> work.missing(at == Work.JOINT || at == Work.JOINT_MEAN ? Work.JOINT : Work.OWN),
        () -> Rounding.rounded(all.value(at)));
  }
}
