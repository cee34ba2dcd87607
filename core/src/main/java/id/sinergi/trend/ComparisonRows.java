package id.sinergi.trend;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.trend.ComparedIndicator.Earlier;
import id.sinergi.trend.ComparedIndicator.Standing;
import id.sinergi.trend.Comparison.Benchmark;
import java.util.List;
import java.util.Optional;

/** Sets the figures of indicators side by side. */
final class ComparisonRows {
  private static final String POINTS = "points";

  private final Evaluation evaluation;
  private final Concerned concerned;
  private final List<Evaluation> earlier;
  private final Comparison.Stated stated;

  ComparisonRows(
      Evaluation evaluation,
      Concerned concerned,
      List<Evaluation> earlier,
      Comparison.Stated stated) {
    this.evaluation = evaluation;
    this.concerned = concerned;
    this.earlier = earlier;
    this.stated = stated;
  }

  List<ComparedIndicator> rows() {
    return concerned.measuring(evaluation).stream().map(this::row).toList();
  }

  private ComparedIndicator row(Concerned.Measuring of) {
    String id = evaluation.cascade().indicators().get(of.indicator()).id();
    Optional<String> money =
        Optional.ofNullable(stated.money().get(id))
            .or(() -> of.goals().stream().map(Node::id).findFirst());
    Optional<Benchmark> benchmark = Optional.ofNullable(stated.benchmarks().get(id));
    return new ComparedIndicator(
        of.goals(),
        evaluation.indicator(id),
        of.party(),
        earlier.stream().map(it -> new Earlier(it.request().period(), it.indicator(id))).toList(),
        evaluation.mediumTerm(id),
        benchmark.map(it -> new Standing(it, evaluation.distance(id, it.value()))),
        money.map(evaluation::node),
        money.map(it -> evaluation.efficiency(id, it)).orElseGet(() -> Quantity.notDue(POINTS)));
  }
}
