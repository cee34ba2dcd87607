package id.sinergi.view;

import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Owner;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes actuals beside this year's target, earlier years, the medium term and a benchmark. */
final class ComparisonPage {
  static final Text NO_INDICATORS = Text.of("tidak ada indikator", "there are no indicators");

  private final Comparison comparison;
  private final Language language;
  private final CellText text;
  private final ComparisonTables tables;

  ComparisonPage(Comparison comparison, Language language, int limit) {
    this.comparison = comparison;
    this.language = language;
    this.text = new CellText(language);
    this.tables = new ComparisonTables(comparison.evaluation(), text, limit);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(comparison.evaluation(), language).when());
    lines.add(whose());
    lines.add("");
    List<NodeFigures> goals = comparison.goals();
    if (!goals.isEmpty()) {
      lines.addAll(tables.goals(goals));
      lines.add("");
    }
    List<ComparedIndicator> rows = comparison.rows();
    if (rows.isEmpty()) {
      lines.add(text.in(NO_INDICATORS));
    } else {
      lines.addAll(tables.years(rows));
      lines.addAll(tables.yearsBefore(rows));
      List<String> beyond = tables.beyond(rows);
      if (!beyond.isEmpty()) {
        lines.add("");
        lines.addAll(beyond);
      }
    }
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    lines.add("");
    lines.addAll(text.paragraph(Comparison.method()));
    return Page.of(String.join("\n", lines));
  }

  private String whose() {
    Optional<Owner> owner = comparison.owner();
    Optional<Agency> agency = comparison.agency();
    if (owner.isPresent()) {
      return owner.get().toString();
    }
    if (agency.isPresent()) {
      AgencyFigures figures = comparison.evaluation().agency(agency.get().id());
      return JointPage.heading(text, agency.get().id(), agency.get().name(), figures.score());
    }
    NodeFigures goal = comparison.goals().get(0);
    return JointPage.heading(text, goal.node().id(), goal.node().name(), goal.score());
  }
}
