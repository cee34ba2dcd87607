package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.insight.Attribution.Row;
import id.sinergi.insight.Attribution.Way;
import id.sinergi.internal.attainment.Coalitions;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.game.Shapley;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Finds what can be attributed to whom, and by which way. */
final class AttributionMaker {
  private static final long SEED = 1;
  private static final int MOST_ORDERS = 2000;
  private static final int FEWEST_ORDERS = 20;
  private static final long PARTS = 50_000_000; // put together, unless orders are asked for

  private final Evaluation evaluation;
  private final Reference reference;
  private final IndicatorFigures figures;
  private final Results results;
  private final int at;

  AttributionMaker(Evaluation evaluation, String indicator, Reference reference) {
    this.evaluation = evaluation;
    this.reference = reference;
    figures = evaluation.indicator(indicator);
    results = Inside.of(evaluation);
    at = evaluation.cascade().indicatorIndex(figures.indicator().id());
  }

  Attribution make(Optional<Sampling> asked) {
    if (!results.plan().isComposed(at)) {
      boolean isLed = figures.indicator().isShared();
      return none(isLed ? AttributionWords.LED : AttributionWords.ALONE);
    }
    if (figures.joint().state() != State.VALUE) {
      return none(AttributionWords.noJoint(figures.joint()));
    }
    Coalitions game = new Coalitions(results.joint(at), reference.anchor());
    if (!game.lacking().isEmpty()) {
      return none(AttributionWords.lacking(reference, game.lacking()));
    }
    if (game.whyNot().isPresent()) {
      return none(AttributionWords.noReference(game.whyNot().get()));
    }
    Optional<double[]> additions = game.additions();
    if (additions.isPresent()) {
      return of(game, Shapley.additive(additions.get()), Way.CLOSED_FORM, Optional.empty());
    }
    if (game.players() <= Shapley.MOST_EXACT) {
      return of(game, Shapley.exact(game), Way.EXACT, Optional.empty());
    }
    Sampling sampling = asked.orElseGet(() -> usual(game.players()));
    Shapley sampled = Shapley.sampled(game, sampling.seed(), sampling.orders() / 2);
    return of(game, sampled, Way.SAMPLED, Optional.of(sampling));
  }

  /** As many orders as are done in a reasonable time. */
  private static Sampling usual(long players) {
    long affordable = PARTS / (players * players);
    long orders = Math.max(FEWEST_ORDERS, Math.min(MOST_ORDERS, affordable));
    return new Sampling(SEED, (int) (orders - orders % 2));
  }

  private Attribution none(Text reason) {
    return new Attribution(
        evaluation,
        figures,
        reference,
        AttributionWords.method(reference, Optional.empty(), Optional.empty()),
        Optional.of(reason),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Attribution of(Coalitions game, Shapley values, Way way, Optional<Sampling> sampling) {
    List<Row> rows = new ArrayList<>(game.players());
    for (int player = 0; player < game.players(); player++) {
      String agency = game.agency(player);
      Figure own = figures.party(agency).orElseThrow().own();
      OptionalDouble error =
          values.isEstimated()
              ? OptionalDouble.of(values.standardError(player))
              : OptionalDouble.empty();
      rows.add(new Row(agency, own, values.value(player), error, values.leaveOneOut(player)));
    }
    return new Attribution(
        evaluation,
        figures,
        reference,
        AttributionWords.method(reference, Optional.of(way), sampling),
        Optional.empty(),
        OptionalDouble.of(game.reference()),
        Optional.of(way),
        sampling,
        rows);
  }
}
