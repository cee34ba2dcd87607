package id.sinergi.synergy;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.synergy.Synergies;
import id.sinergi.internal.synergy.Tied;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the ties of an agency to be looked at, with ids and figures. */
final class Ties {
  private final Evaluation evaluation;
  private final Cascade cascade;
  private final Plan plan;
  private final Synergies synergies;

  Ties(Evaluation evaluation, Plan plan, Synergies synergies) {
    this.evaluation = evaluation;
    this.cascade = evaluation.cascade();
    this.plan = plan;
    this.synergies = synergies;
  }

  /** A tie with its figures, and its part of all the agency's work. */
  Tie tie(Tied tied, double weight) {
    Node goal = plan.node(tied.goal());
    return switch (tied.kind()) {
      case INDICATOR -> {
        Indicator indicator = cascade.indicators().get(tied.other());
        IndicatorFigures figures = evaluation.indicator(indicator.id());
        Optional<Figure> own =
            party(tied).flatMap(it -> figures.party(it.agency())).map(PartyFigures::own);
        yield new Tie(
            Tie.Kind.INDICATOR,
            goal.id(),
            indicator.id(),
            counterparts(tied),
            weight,
            figures.joint(),
            own);
      }
      case HELPED ->
          new Tie(
              Tie.Kind.HELPED,
              goal.id(),
              other(tied).id(),
              counterparts(tied),
              weight,
              score(goal),
              Optional.empty());
      case HELPING ->
          new Tie(
              Tie.Kind.HELPING,
              goal.id(),
              other(tied).id(),
              counterparts(tied),
              weight,
              score(other(tied)),
              Optional.of(score(goal)));
    };
  }

  /** The agencies at the other end, in id order. */
  List<String> counterparts(Tied tied) {
    if (tied.kind() != Tied.Kind.INDICATOR) {
      return List.of(other(tied).owner().agency());
    }
    List<Party> parties = cascade.indicators().get(tied.other()).parties();
    int first = plan.firstPart(tied.other());
    return IntStream.range(first, first + parties.size())
        .filter(part -> part != tied.part() && synergies.counts(part))
        .mapToObj(part -> parties.get(part - first).agency())
        .sorted()
        .toList();
  }

  /** The party that the goal stands for. */
  private Optional<Party> party(Tied tied) {
    List<Party> parties = cascade.indicators().get(tied.other()).parties();
    return tied.part() < 0
        ? Optional.empty()
        : Optional.of(parties.get(tied.part() - plan.firstPart(tied.other())));
  }

  private Node other(Tied tied) {
    return plan.node(tied.other());
  }

  private Figure score(Node node) {
    return evaluation.node(node.id()).score();
  }
}
