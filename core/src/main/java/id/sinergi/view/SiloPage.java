package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Agency;
import id.sinergi.synergy.SiloMatrix;
import id.sinergi.synergy.Silos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Writes on whom the bottom-up score of each agency rests, and who works alone. */
final class SiloPage {
  private final Evaluation evaluation;
  private final Language language;
  private final int limit;
  private final CellText text;
  private final Remarks remarks;

  SiloPage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
  }

  Page page() {
    SiloMatrix matrix = SiloMatrix.of(evaluation);
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    lines.add("");
    List<SiloMatrix.Row> rows = matrix.rows().limit(limit + 1L).toList();
    if (rows.isEmpty()) {
      lines.add(text.in(InsightWords.NO_ROWS));
    } else {
      lines.addAll(rows(rows));
    }
    lines.add("");
    List<String> alone = Silos.in(evaluation.cascade()).stream().map(Agency::id).toList();
    lines.add(
        alone.isEmpty()
            ? text.in(InsightWords.NOBODY_ALONE)
            : text.in(InsightWords.ALONE, remarks.named(alone)));
    lines.add("");
    lines.addAll(text.paragraph(matrix.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> rows(List<SiloMatrix.Row> rows) {
    Table table =
        new Table(
            text.in(SharingWords.AGENCY),
            ">" + text.in(InsightWords.ITSELF),
            text.in(InsightWords.RESTS_ON),
            "");
    for (SiloMatrix.Row row : rows.subList(0, Math.min(limit, rows.size()))) {
      table.row(
          row.agency().id(),
          percent(row.selfReliance()),
          others(row),
          row.isExact() ? "" : text.in(InsightWords.AT_PRESENT));
    }
    if (rows.size() > limit) {
      table.line(text.in(InsightWords.AND_MORE));
    }
    return table.lines();
  }

  /** Those on whom most rests first. */
  private String others(SiloMatrix.Row row) {
    return remarks.named(
        row.shares().entrySet().stream()
            .filter(it -> !it.getKey().equals(row.agency().id()))
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Double> it) -> it.getValue(), Comparator.reverseOrder())
                    .thenComparing(Map.Entry::getKey))
            .map(it -> it.getKey() + " " + percent(it.getValue()))
            .toList());
  }

  private String percent(double share) {
    return text.percent(OptionalDouble.of(100 * share));
  }
}
