package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.RulebookWriting;
import id.sinergi.rule.Rulebook;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes one evaluation, figure by figure. */
final class EvaluationWriting {

  private static final String FORMAT = "sinergi-evaluation/1";
  static final String VERSION = "0.1.0"; // a test holds it to that of the build

  private final Evaluation evaluation;
  private final JsonOut out;

  private EvaluationWriting(Evaluation evaluation, JsonOut out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  static void write(Evaluation evaluation, JsonOut out) {
    new EvaluationWriting(evaluation, out).write();
  }

  private void write() {
    Cascade cascade = evaluation.cascade();
    out.beginLines().text("format", FORMAT).text("cascade", cascade.id());
    request(evaluation, out);
    rulebooks(cascade);
    out.text("digest", Digest.of(cascade, evaluation.actuals())).text("version", VERSION);
    out.beginLines("nodes");
    cascade.nodes().forEach(this::node);
    out.end().beginLines("indicators");
    cascade.indicators().forEach(this::indicator);
    out.end().beginLines("agencies");
    cascade.agencies().forEach(this::agency);
    out.end().end();
  }

  /** What was asked for, and whether it rests on a question "what if". */
  static void request(Evaluation evaluation, JsonOut out) {
    Request request = evaluation.request();
    out.text("period", request.period().toString());
    out.text("window", evaluation.window().toString());
    if (request.isDiscrete()) {
      out.flag("discrete", true);
    }
    out.text("plan", request.plan()).textOf("asOf", request.asOf());
    if (evaluation.isWhatIf()) {
      out.flag("whatIf", true);
    }
  }

  /** The cascade's, then those of agencies in the order of their ids, each once. */
  private void rulebooks(Cascade cascade) {
    Set<Rulebook> rulebooks = new LinkedHashSet<>();
    rulebooks.add(cascade.rulebook());
    for (Agency agency : cascade.agencies()) {
      agency.rulebook().ifPresent(rulebooks::add);
    }
    out.beginListLines("rulebooks");
    rulebooks.forEach(rulebook -> RulebookWriting.writeWhole(out, rulebook));
    out.endList();
  }

  private void node(Node node) {
    NodeFigures figures = evaluation.node(node.id());
    out.begin(node.id());
    FigureWriting.figure(out, "score", figures.score());
    FigureWriting.figure(out, "measured", figures.measured());
    FigureWriting.figure(out, "supported", figures.supported());
    FigureWriting.quantity(out, "gap", figures.gap());
    FigureWriting.figure(out, "rollup", figures.rollup());
    FigureWriting.figure(out, "absorption", figures.absorption());
    FigureWriting.quantity(out, "efficiency", figures.efficiency());
    out.end();
  }

  private void indicator(Indicator indicator) {
    IndicatorFigures figures = evaluation.indicator(indicator.id());
    out.begin(indicator.id());
    FigureWriting.figure(out, "joint", figures.joint());
    FigureWriting.quantity(out, "target", figures.target());
    FigureWriting.quantity(out, "actual", figures.actual());
    out.textOf("window", figures.window()).begin("parties");
    figures.parties().forEach(this::party);
    out.end().end();
  }

  private void party(String agency, PartyFigures figures) {
    out.begin(agency);
    FigureWriting.figure(out, "own", figures.own());
    FigureWriting.figure(out, "credited", figures.credited());
    FigureWriting.quantity(out, "target", figures.target());
    FigureWriting.quantity(out, "actual", figures.actual());
    out.end();
  }

  private void agency(Agency agency) {
    AgencyFigures figures = evaluation.agency(agency.id());
    out.begin(agency.id());
    FigureWriting.figure(out, "score", figures.score());
    out.begin("averages");
    figures
        .averages()
        .forEach((level, average) -> FigureWriting.figure(out, level.name(), average));
    out.end().end();
  }
}
