package id.sinergi.exchange;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.MediumTerm;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.ComparedIndicator.Earlier;
import id.sinergi.trend.ComparedIndicator.Standing;
import id.sinergi.trend.Comparison;
import java.util.Optional;

/** Writes what a performance report sets side by side. */
final class ComparisonWriting {
  private final JsonOut out;

  private ComparisonWriting(JsonOut out) {
    this.out = out;
  }

  static void write(Comparison comparison, JsonOut out) {
    InsightWriting.begin("comparison", comparison.evaluation(), Comparison.method(), out);
    out.text("agency", comparison.agency().map(Agency::id));
    if (comparison.owner().isPresent()) {
      Owner owner = comparison.owner().get();
      out.begin("owner").text("agency", owner.agency()).text("position", owner.position()).end();
    }
    new ComparisonWriting(out).tables(comparison);
  }

  private void tables(Comparison comparison) {
    out.beginListLines("goals");
    comparison.goals().forEach(this::goal);
    out.endList().beginListLines("indicators");
    comparison.rows().forEach(this::row);
    out.endList().end();
  }

  private void goal(NodeFigures goal) {
    out.begin().text("node", goal.node().id());
    FigureWriting.figure(out, "score", goal.score());
    FigureWriting.quantity(out, "pagu", goal.pagu());
    FigureWriting.quantity(out, "spent", goal.spent());
    FigureWriting.figure(out, "absorption", goal.absorption());
    FigureWriting.quantity(out, "efficiency", goal.efficiency());
    out.end();
  }

  private void row(ComparedIndicator row) {
    out.begin().text("indicator", row.indicator().id()).beginList("goals");
    row.goals().stream().map(Node::id).forEach(out::item);
    out.endList().text("party", row.party()).text("plan", row.figures().plan());
    figures(row.figures(), row.own());
    out.beginList("earlier");
    for (Earlier year : row.earlier()) {
      out.begin().text("period", year.period().toString());
      figures(year.figures(), row.own(year));
      out.end();
    }
    out.endList();
    row.mediumTerm().ifPresent(this::mediumTerm);
    row.standing().ifPresent(this::standing);
    out.text("moneyOf", row.money().map(it -> it.node().id()));
    FigureWriting.quantity(out, "efficiency", row.efficiency());
    out.end();
  }

  private void figures(IndicatorFigures figures, Optional<PartyFigures> own) {
    FigureWriting.quantity(out, "target", figures.target());
    FigureWriting.quantity(out, "actual", figures.actual());
    FigureWriting.figure(out, "attainment", figures.joint());
    if (own.isPresent()) {
      out.begin("own");
      FigureWriting.quantity(out, "target", own.get().target());
      FigureWriting.quantity(out, "actual", own.get().actual());
      FigureWriting.figure(out, "attainment", own.get().own());
      out.end();
    }
  }

  private void mediumTerm(MediumTerm far) {
    out.begin("mediumTerm").text("period", far.period().toString()).text("plan", far.plan());
    FigureWriting.quantity(out, "target", far.target());
    FigureWriting.quantity(out, "actual", far.actual());
    FigureWriting.figure(out, "attainment", far.attainment());
    FigureWriting.quantity(out, "distance", far.distance());
    out.end();
  }

  private void standing(Standing standing) {
    out.begin("benchmark").text("name", standing.benchmark().name());
    out.number("value", standing.benchmark().value());
    FigureWriting.quantity(out, "distance", standing.distance());
    out.end();
  }
}
