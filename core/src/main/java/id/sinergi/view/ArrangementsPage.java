package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes every shared indicator with its arrangement, by form; those that state none last. */
final class ArrangementsPage {
  private static final String INDENT = "  ";

  private final Evaluation evaluation;
  private final Language language;
  private final int limit;
  private final CellText text;
  private final Remarks remarks;

  ArrangementsPage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    lines.add("");
    List<Indicator> shared =
        evaluation.cascade().indicators().stream()
            .filter(Indicator::isShared)
            .sorted(
                Comparator.comparing(ArrangementsPage::rank)
                    .thenComparing(Indicator::id, NaturalOrder.INSTANCE))
            .toList();
    if (shared.isEmpty()) {
      lines.add(text.in(InsightWords.NOTHING_SHARED));
      return Page.of(String.join("\n", lines));
    }
    lines.addAll(rows(shared));
    lines.add("");
    lines.add(text.legend());
    return Page.of(String.join("\n", lines));
  }

  private static int rank(Indicator indicator) {
    return indicator.arrangement().map(it -> it.form().ordinal()).orElse(Form.values().length);
  }

  private List<String> rows(List<Indicator> shared) {
    Table table =
        new Table(
            text.in(SharingWords.INDICATOR),
            text.in(InsightWords.RELATION),
            text.in(InsightWords.COORDINATOR),
            text.in(InsightWords.PARTIES),
            ">" + text.in(SharingWords.JOINT),
            "");
    int last = -1;
    for (int i = 0; i < shared.size(); i++) {
      Indicator indicator = shared.get(i);
      if (i == limit) {
        table.line(text.in(SharingWords.MORE_LINES, text.count(shared.size() - i)));
        break;
      }
      if (rank(indicator) != last) {
        last = rank(indicator);
        Text form =
            indicator
                .arrangement()
                .map(it -> Words.of(it.form()))
                .orElse(InsightWords.NO_ARRANGEMENT);
        table.line(text.in(form));
      }
      row(table, indicator);
    }
    return table.lines();
  }

  private void row(Table table, Indicator indicator) {
    Optional<Arrangement> arrangement = indicator.arrangement();
    boolean isOver =
        arrangement.filter(it -> !it.during().contains(evaluation.window().lastDay())).isPresent();
    Figure joint = evaluation.indicator(indicator.id()).joint();
    table.row(
        INDENT + indicator.id(),
        arrangement
            .flatMap(Arrangement::relation)
            .map(it -> text.in(SharingWords.of(it)))
            .orElse(""),
        arrangement.flatMap(Arrangement::coordinator).orElse(""),
        remarks.named(indicator.parties().stream().map(Party::agency).toList()),
        text.figure(joint),
        remarks.joined(
            isOver ? text.in(SharingWords.NOT_IN_FORCE) : "", remarks.completeness(joint)));
  }
}
