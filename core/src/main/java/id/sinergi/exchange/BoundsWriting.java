package id.sinergi.exchange;

import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.Bounds;
import id.sinergi.finding.Text;
import id.sinergi.insight.Certainty;
import id.sinergi.insight.Completions;
import id.sinergi.insight.Deciding;
import id.sinergi.insight.MissingReport;
import id.sinergi.internal.json.JsonOut;
import java.util.List;
import java.util.Locale;

/** Writes what figures could still be while reports are missing. */
final class BoundsWriting {
  private BoundsWriting() {}

  static void write(Completions completions, JsonOut out) {
    InsightWriting.begin("bounds", completions.evaluation(), completions.method(), out);
    out.beginListLines("nodes");
    completions.scores().forEach(it -> certainty(out.begin().text("node", it.id()), it));
    out.endList().end();
  }

  static void write(Completions completions, String node, JsonOut out) {
    Deciding deciding = completions.deciding(node);
    InsightWriting.begin("bounds", completions.evaluation(), completions.method(), out);
    out.text("node", deciding.goal().id());
    out.beginListLines("figures");
    for (FigureKind kind : Completions.KINDS) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      certainty(out.begin().text("figure", name), completions.node(node, kind));
    }
    out.endList();
    missing("missing", completions.missingBelow(node), out);
    text("decidingMethod", deciding.method(), out);
    out.beginListLines("deciding");
    for (Deciding.Step step : deciding.steps()) {
      missing("reports", step.reports(), out.begin());
      step.atBest().ifPresent(it -> bounds("atBest", it, out));
      step.atWorst().ifPresent(it -> bounds("atWorst", it, out));
      out.number("narrowing", step.narrowing()).end();
    }
    out.endList().end();
  }

  private static void certainty(JsonOut out, Certainty of) {
    FigureWriting.bounded(out, of);
    out.number("attainedAt", of.attainedAt()).end();
  }

  /** An open side is left out. */
  private static void bounds(String name, Bounds bounds, JsonOut out) {
    out.begin(name).number("low", bounds.low()).number("high", bounds.high()).end();
  }

  private static void text(String name, Text text, JsonOut out) {
    out.begin(name).text("id", text.id()).text("en", text.en()).end();
  }

  private static void missing(String name, List<MissingReport> missing, JsonOut out) {
    out.beginList(name);
    for (MissingReport report : missing) {
      out.begin().text("indicator", report.indicator()).text("agency", report.agency());
      out.beginList("periods");
      report.periods().forEach(period -> out.item(period.toString()));
      out.endList().end();
    }
    out.endList();
  }
}
