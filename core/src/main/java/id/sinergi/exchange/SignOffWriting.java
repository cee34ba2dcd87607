package id.sinergi.exchange;

import id.sinergi.evaluate.Request;
import id.sinergi.figure.State;
import id.sinergi.history.SignOff;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.reading.SignOffReading;
import id.sinergi.internal.writing.ActualsWriting;
import java.util.SortedMap;

/** Writes what was signed off. */
final class SignOffWriting {
  private SignOffWriting() {}

  static void write(SignOff signed, JsonOut out) {
    Request request = signed.request();
    out.beginLines().text("format", SignOffReading.FORMAT).text("cascade", signed.cascade());
    out.text("period", request.period().toString());
    if (request.isDiscrete()) {
      out.flag("discrete", true);
    }
    out.text("plan", request.plan()).textOf("asOf", request.asOf());
    out.text("signedAt", signed.signedAt().toString());
    out.begin("signedBy").text("agency", signed.signedBy().agency());
    out.text("position", signed.signedBy().position()).end().text("digest", signed.digest());
    scores("nodes", signed.nodes(), out);
    scores("indicators", signed.indicators(), out);
    scores("agencies", signed.agencies(), out);
    out.beginListLines("targets");
    for (SignOff.Held held : signed.targets()) {
      out.begin().text("indicator", held.indicator()).text("agency", held.agency());
      if (held.low() == held.high()) {
        out.number("value", held.low());
      } else {
        out.number("low", held.low()).number("high", held.high());
      }
      out.end();
    }
    out.endList();
    ActualsWriting.writeLists(signed.reports(), out);
    out.end();
  }

  private static void scores(String name, SortedMap<String, SignOff.Score> scores, JsonOut out) {
    out.beginListLines(name);
    scores.forEach(
        (id, score) -> {
          out.begin().text("id", id).word("state", score.state());
          if (score.state() == State.VALUE) {
            out.number("value", score.value()).number("coverage", score.coverage());
            out.flag("provisional", score.isProvisional());
          }
          out.end();
        });
    out.endList();
  }
}
