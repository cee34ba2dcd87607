package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Text;
import id.sinergi.insight.Completions;
import id.sinergi.insight.MissingReport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a goal's figure heads a page, with what of it is not final and who has not reported. */
final class HeadFigure {
  private static final int MOST = 5;
  private static final Text MISSING = Text.of("belum dilaporkan: %s", "not reported: %s");
  private static final Text MORE = Text.of(", dan %s lagi", ", and %s more");
  private static final Text OF = Text.of("%s dari %s", "%s of %s");

  private HeadFigure() {}

  /** Such as {@code 107.22* ■ Sangat Tinggi}. */
  static String of(CellText text, Figure figure) {
    String result = text.result(figure);
    String star = figure.value().isPresent() ? text.star(figure.isProvisional()) : "";
    int end = result.indexOf(' ');
    return star.isEmpty() ? result : result.substring(0, end) + star + result.substring(end);
  }

  /** Who has not reported what is due below a goal; empty if all have. */
  static Optional<String> missing(CellText text, Evaluation evaluation, String goal) {
    List<MissingReport> missing = Completions.of(evaluation).missingBelow(goal);
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String first =
        missing.stream()
            .limit(MOST)
            .map(it -> text.in(OF, it.indicator(), it.agency()))
            .collect(Collectors.joining(", "));
    long others = missing.size() - (long) MOST;
    return Optional.of(
        text.in(MISSING, first + (others > 0 ? text.in(MORE, text.count(others)) : "")));
  }
}
