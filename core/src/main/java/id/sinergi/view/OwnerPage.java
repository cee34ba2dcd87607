package id.sinergi.view;

import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Writes what one post answers for, as a performance agreement (perjanjian kinerja) has it. */
final class OwnerPage {
  private static final Text TITLE =
      Text.of("Perjanjian Kinerja: %s, %s", "Performance agreement: %s, %s");
  private static final Text GOALS = Text.of("tujuan", "goals");
  private static final Text ROLE = Text.of("peran", "role");
  private static final Text PLAN = Text.of("rencana", "plan");
  private static final Text OWN = Text.of("bagian sendiri", "own part");
  private static final int SHORT = 14;

  private final Comparison comparison;
  private final Language language;
  private final int limit;
  private final CellText text;
  private final ComparisonTables tables;

  OwnerPage(Comparison comparison, Language language, int limit) {
    this.comparison = comparison;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
    this.tables = new ComparisonTables(comparison.evaluation(), text, limit);
  }

  Page page() {
    Owner owner = comparison.owner().orElseThrow();
    Agency agency = comparison.evaluation().cascade().agency(owner.agency()).orElseThrow();
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(comparison.evaluation(), language).when());
    lines.add(text.in(TITLE, owner.position(), agency.name()));
    lines.add("");
    List<ComparedIndicator> rows = comparison.rows();
    lines.addAll(rows.isEmpty() ? List.of(text.in(ComparisonPage.NO_INDICATORS)) : agreement(rows));
    List<NodeFigures> goals = comparison.goals();
    if (!goals.isEmpty()) {
      lines.add("");
      lines.addAll(tables.goals(goals));
    }
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    return Page.of(String.join("\n", lines));
  }

  private List<String> agreement(List<ComparedIndicator> rows) {
    Table table =
        new Table(
            text.in(GOALS),
            text.in(ComparisonTables.INDICATOR),
            text.in(ComparisonTables.UNIT),
            ">" + text.in(ComparisonTables.TARGET),
            text.in(PLAN),
            ">" + text.in(ComparisonTables.ACTUAL),
            text.in(ComparisonTables.ATTAINED),
            text.in(ROLE),
            text.in(OWN));
    for (int i = 0; i < rows.size(); i++) {
      if (i == limit) {
        table.line(text.in(InsightWords.AND_MORE));
        break;
      }
      ComparedIndicator row = rows.get(i);
      Indicator of = row.indicator();
      IndicatorFigures figures = row.figures();
      table.row(
          ComparisonTables.shortened(
              String.join(", ", row.goals().stream().map(it -> it.id()).toList()), SHORT),
          ComparisonTables.named(of.id(), of.name()),
          ComparisonTables.shortened(of.unit(), SHORT),
          tables.amount(figures.target(), of),
          figures.plan().orElse(""),
          tables.amount(figures.actual(), of),
          text.figure(figures.joint()),
          row.party()
              .flatMap(of::party)
              .map(Party::role)
              .map(SharingWords::of)
              .map(text::in)
              .orElse(""),
          row.own().map(PartyFigures::own).map(text::figure).orElse(""));
    }
    return table.lines();
  }
}
