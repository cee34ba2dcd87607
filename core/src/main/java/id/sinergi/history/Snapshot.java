package id.sinergi.history;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes from an evaluation what is signed off, and puts it into one number. */
final class Snapshot {
  private Snapshot() {}

  /** What stands in an evaluation, as the answer to a request that says as of when. */
  static SignOff of(Evaluation evaluation, Request request, Instant signedAt, Owner signedBy) {
    SortedMap<String, SignOff.Score> nodes = new TreeMap<>();
    for (Node node : evaluation.cascade().nodes()) {
      nodes.put(node.id(), SignOff.Score.of(evaluation.node(node.id()).score()));
    }
    SortedMap<String, SignOff.Score> indicators = new TreeMap<>();
    List<SignOff.Held> targets = new ArrayList<>();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      IndicatorFigures figures = evaluation.indicator(indicator.id());
      indicators.put(indicator.id(), SignOff.Score.of(figures.joint()));
      add(targets, indicator.id(), Optional.empty(), figures.target());
      figures
          .parties()
          .forEach((id, party) -> add(targets, indicator.id(), Optional.of(id), party.target()));
    }
    SortedMap<String, SignOff.Score> agencies = new TreeMap<>();
    for (Agency agency : evaluation.cascade().agencies()) {
      agencies.put(agency.id(), SignOff.Score.of(evaluation.agency(agency.id()).score()));
    }
    return new SignOff(
        evaluation.cascade().id(),
        request,
        signedAt,
        signedBy,
        nodes,
        indicators,
        agencies,
        targets,
        reports(new Standing(evaluation)));
  }

  private static void add(
      List<SignOff.Held> targets, String indicator, Optional<String> agency, Quantity target) {
    if (target.state() == State.VALUE) {
      targets.add(
          new SignOff.Held(
              indicator, agency, target.low().orElseThrow(), target.high().orElseThrow()));
    }
  }

  private static Actuals reports(Standing standing) {
    Actuals.Builder reports = Actuals.builder();
    standing.actuals.values().forEach(held -> held.forEach(reports::add));
    standing.overlaps.values().forEach(held -> held.forEach(reports::add));
    standing.spending.values().forEach(held -> held.forEach(reports::add));
    return reports.build();
  }

  static String digest(SignOff of) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256);
      Documents.write(out, json -> write(of, json));
      Documents.write(out, json -> ActualsWriting.write(of.reports(), json));
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has (SHA-256). Maybe this is none.", e);
    }
  }

  private static void write(SignOff of, JsonOut out) {
    out.begin().text("cascade", of.cascade()).textOf("period", Optional.of(of.request().period()));
    out.flag("discrete", of.request().isDiscrete()).text("plan", of.request().plan());
    write("nodes", of.nodes(), out);
    write("indicators", of.indicators(), out);
    write("agencies", of.agencies(), out);
    out.beginList("targets");
    for (SignOff.Held held : of.targets()) {
      out.begin().text("indicator", held.indicator()).text("agency", held.agency());
      out.number("low", held.low()).number("high", held.high()).end();
    }
    out.endList().end();
  }

  private static void write(String name, SortedMap<String, SignOff.Score> scores, JsonOut out) {
    out.beginList(name);
    scores.forEach(
        (id, score) -> {
          out.begin().text("id", id).word("state", score.state()).number("value", score.value());
          out.number("coverage", score.coverage());
          out.flag("provisional", score.isProvisional()).end();
        });
    out.endList();
  }
}
