package id.sinergi.review;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Indicator;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be said of figures, and of what no longer holds at the end of the window. */
final class FigureReview {
  private static final double WHOLE = 100;

  private final Ground ground;
  private final Evaluation evaluation;

  FigureReview(Ground ground, Evaluation evaluation) {
    this.ground = ground;
    this.evaluation = evaluation;
  }

  void run() {
    boolean anyMoney = ground.cascade().nodes().stream().anyMatch(it -> !it.budget().isEmpty());
    if (anyMoney) {
      ground.cascade().nodes().forEach(this::money);
    }
    ground.cascade().indicators().forEach(this::arrangement);
  }

  private void money(Node node) {
    NodeFigures figures = evaluation.node(node.id());
    if (figures.absorption().value().isEmpty()) {
      return;
    }
    int spent = Rounding.compare(figures.absorption().value().getAsDouble(), WHOLE);
    double threshold = ground.cascade().rulebookOf(node).attainedAt();
    boolean isThere =
        figures.score().value().isPresent()
            && Rounding.compare(figures.score().value().getAsDouble(), threshold) >= 0;
    if (spent > 0 || (spent == 0 && !isThere)) {
      ground.note(
          FindingCode.OVERRUN,
          node.id(),
          node.id(),
          figures.spent().value(),
          figures.pagu().value(),
          figures.score().value());
    }
  }

  private void arrangement(Indicator indicator) {
    Optional<LocalDate> end =
        indicator.arrangement().map(Arrangement::during).map(during -> during.to());
    if (end.isPresent() && end.get().isBefore(evaluation.window().lastDay())) {
      ground.note(FindingCode.ARRANGEMENT_EXPIRED, indicator.id(), indicator.id(), end.get());
    }
  }
}
