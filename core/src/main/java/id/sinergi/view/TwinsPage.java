package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Indicator;
import id.sinergi.synergy.Twins;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes which indicators of different agencies look like one and are not shared. */
final class TwinsPage {
  private final Evaluation evaluation;
  private final int limit;
  private final CellText text;

  TwinsPage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.limit = limit;
    this.text = new CellText(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(evaluation.cascade().id());
    lines.add("");
    List<Twins> all = Twins.in(evaluation.cascade());
    if (all.isEmpty()) {
      lines.add(text.in(InsightWords.NO_TWINS));
    } else {
      lines.addAll(rows(all));
    }
    lines.add("");
    lines.addAll(text.paragraph(Twins.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> rows(List<Twins> all) {
    Table table = new Table(text.in(SharingWords.INDICATOR), text.in(SharingWords.AGENCY), "", "");
    int shown = 0;
    for (Twins twins : all) {
      String signs =
          twins.signs().stream().map(it -> text.in(it.text())).collect(Collectors.joining(", "));
      for (int i = 0; i < twins.indicators().size(); i++) {
        if (shown++ == limit) {
          table.line(text.in(InsightWords.AND_MORE));
          return table.lines();
        }
        Indicator indicator = twins.indicators().get(i);
        table.row(indicator.id(), indicator.lead().agency(), indicator.name(), i == 0 ? signs : "");
      }
    }
    return table.lines();
  }
}
