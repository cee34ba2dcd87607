package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Group;
import id.sinergi.evaluate.Grouping;
import id.sinergi.finding.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Writes the means of groups: of goals by service, of shared indicators by arrangement. */
final class GroupPage {
  private final Evaluation evaluation;
  private final Language language;
  private final CellText text;
  private final Remarks remarks;

  GroupPage(Evaluation evaluation, Language language) {
    this.evaluation = evaluation;
    this.language = language;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
  }

  Page page(Grouping... groupings) {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    for (Grouping by : groupings) {
      lines.add("");
      lines.addAll(groups(by, evaluation.groups(by)));
    }
    lines.add("");
    lines.addAll(text.paragraph(InsightWords.PLAIN_MEANS));
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    return Page.of(String.join("\n", lines));
  }

  private List<String> groups(Grouping by, SortedMap<String, Group> groups) {
    if (groups.isEmpty()) {
      return List.of(text.in(SharingWords.of(by)) + ": " + text.in(InsightWords.NO_GROUPS));
    }
    Table table =
        new Table(
            text.in(SharingWords.of(by)),
            ">" + text.in(InsightWords.MEAN),
            ">" + text.in(InsightWords.MEMBERS),
            ">" + text.in(InsightWords.WITHOUT_VALUE),
            "",
            "");
    groups.forEach(
        (key, group) ->
            table.row(
                text.in(SharingWords.of(by, key)),
                text.figure(group.mean()),
                text.count(group.members().size()),
                text.count(group.withoutValue()),
                remarks.named(List.copyOf(group.members().keySet())),
                remarks.completeness(group.mean())));
    return table.lines();
  }
}
