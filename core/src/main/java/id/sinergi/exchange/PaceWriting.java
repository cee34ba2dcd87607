package id.sinergi.exchange;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Text;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Pace.Track;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes paces. */
final class PaceWriting {
  private final JsonOut out;

  private PaceWriting(JsonOut out) {
    this.out = out;
  }

  static void write(Evaluation evaluation, Stream<Pace> paces, JsonOut out) {
    InsightWriting.begin("pace", evaluation, Pace.method(), out);
    out.beginListLines("paces");
    paces.forEach(new PaceWriting(out)::pace);
    out.endList().end();
  }

  private void pace(Pace pace) {
    out.begin().text("indicator", pace.indicator().id()).text("party", pace.party());
    out.flag("amount", pace.isAmount()).word("per", pace.per()).word("since", pace.since());
    point("start", pace.start());
    point("latest", pace.latest());
    if (pace.goal().isPresent()) {
      Pace.Goal goal = pace.goal().get();
      out.begin("goal").text("period", goal.period().toString()).text("plan", goal.plan());
      FigureWriting.quantity(out, "amount", goal.amount());
      out.end();
    }
    FigureWriting.quantity(out, "held", pace.held());
    FigureWriting.quantity(out, "needed", pace.needed());
    FigureWriting.quantity(out, "end", pace.end());
    out.word("track", pace.track()).text("reason", pace.reason().map(it -> it.en()));
    if (pace.track() == Track.REACHED || pace.track() == Track.MISSED) {
      FigureWriting.quantity(out, "outcome", pace.outcome());
      FigureWriting.quantity(out, "margin", pace.margin());
    }
    if (pace.note().isPresent()) {
      Text note = pace.note().get();
      out.begin("note").text("id", note.id()).text("en", note.en()).end();
    }
    out.end();
  }

  private void point(String name, Optional<Pace.Point> point) {
    if (point.isPresent()) {
      out.begin(name).text("window", point.get().window().toString());
      out.number("value", point.get().value());
      out.flag("provisional", point.get().isProvisional()).end();
    }
  }
}
