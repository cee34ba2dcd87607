package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Certainty;
import id.sinergi.insight.Completions;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.RulebookWriting;
import id.sinergi.rule.Rulebook;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes one evaluation, figure by figure. */
final class EvaluationWriting {

  private static final String FORMAT = "sinergi-evaluation/1";
  static final String VERSION = "0.1.0"; // a test holds it to that of the build

  private final Evaluation evaluation;
  private final Optional<Completions> completions;
  private final JsonOut out;

  private EvaluationWriting(Evaluation evaluation, Optional<Completions> completions, JsonOut out) {
    this.evaluation = evaluation;
    this.completions = completions;
    this.out = out;
  }

  static void write(Evaluation evaluation, JsonOut out) {
    new EvaluationWriting(evaluation, Optional.empty(), out).write();
  }

  /** With the bounds of all figures that have some. */
  static void write(Completions completions, JsonOut out) {
    new EvaluationWriting(completions.evaluation(), Optional.of(completions), out).write();
  }

  private void figure(String name, Figure figure, Function<Completions, Certainty> bounded) {
    if (completions.isPresent()) {
      FigureWriting.figure(out, name, bounded.apply(completions.get()));
    } else {
      FigureWriting.figure(out, name, figure);
    }
  }

  private void figure(String node, FigureKind kind, Figure figure) {
    figure(kind.name().toLowerCase(Locale.ROOT), figure, it -> it.node(node, kind));
  }

  private void write() {
    Cascade cascade = evaluation.cascade();
    out.beginLines().text("format", FORMAT).text("cascade", cascade.id());
    request(evaluation, out);
    rulebooks(cascade);
    out.text("digest", Digest.of(evaluation)).text("version", VERSION);
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
    figure(node.id(), FigureKind.SCORE, figures.score());
    figure(node.id(), FigureKind.MEASURED, figures.measured());
    figure(node.id(), FigureKind.SUPPORTED, figures.supported());
    FigureWriting.quantity(out, "gap", figures.gap());
    figure(node.id(), FigureKind.ROLLUP, figures.rollup());
    FigureWriting.figure(out, "absorption", figures.absorption());
    FigureWriting.quantity(out, "efficiency", figures.efficiency());
    out.end();
  }

  private void indicator(Indicator indicator) {
    IndicatorFigures figures = evaluation.indicator(indicator.id());
    out.begin(indicator.id());
    figure("joint", figures.joint(), it -> it.joint(indicator.id()));
    FigureWriting.quantity(out, "target", figures.target());
    FigureWriting.quantity(out, "actual", figures.actual());
    out.textOf("window", figures.window()).begin("parties");
    figures.parties().forEach((agency, party) -> party(indicator.id(), agency, party));
    out.end().end();
  }

  private void party(String indicator, String agency, PartyFigures figures) {
    out.begin(agency);
    figure("own", figures.own(), it -> it.own(indicator, agency));
    figure("credited", figures.credited(), it -> it.credited(indicator, agency));
    FigureWriting.quantity(out, "target", figures.target());
    FigureWriting.quantity(out, "actual", figures.actual());
    out.end();
  }

  private void agency(Agency agency) {
    AgencyFigures figures = evaluation.agency(agency.id());
    out.begin(agency.id());
    figure("score", figures.score(), it -> it.agency(agency.id()));
    out.begin("averages");
    figures
        .averages()
        .forEach((level, average) -> FigureWriting.figure(out, level.name(), average));
    out.end().end();
  }
}
