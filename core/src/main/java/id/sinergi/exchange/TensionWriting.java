package id.sinergi.exchange;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.trend.Tension;
import java.util.List;
import java.util.Optional;

/** Writes tensions. */
final class TensionWriting {
  private final JsonOut out;

  private TensionWriting(JsonOut out) {
    this.out = out;
  }

  static void write(Evaluation evaluation, List<Tension> tensions, JsonOut out) {
    InsightWriting.begin("tension", evaluation, Tension.method(), out);
    out.beginListLines("tensions");
    tensions.forEach(new TensionWriting(out)::tension);
    out.endList().end();
  }

  private void tension(Tension tension) {
    out.beginLines();
    end("a", tension.a());
    end("b", tension.b());
    tension
        .link()
        .ifPresent(
            link -> {
              out.begin("link").text("child", link.child()).text("parent", link.parent());
              out.word("consent", link.consent()).text("reason", link.reason());
              out.text("note", link.note()).end();
            });
    out.beginList("commonGoals");
    for (Node goal : tension.commonGoals()) {
      out.begin().text("id", goal.id()).text("name", goal.name());
      owner(Optional.of(goal.owner()));
      out.end();
    }
    out.endList().beginListLines("series");
    for (Tension.Moment moment : tension.series()) {
      out.begin().text("period", moment.period().toString());
      FigureWriting.figure(out, "a", moment.a());
      FigureWriting.figure(out, "b", moment.b());
      out.end();
    }
    out.endList().number("changes", tension.changes());
    FigureWriting.quantity(out, "correlation", tension.correlation());
    out.end();
  }

  private void end(String name, Tension.End end) {
    out.begin(name).text("id", end.id()).text("name", end.name());
    owner(end.owner());
    out.end();
  }

  private void owner(Optional<Owner> owner) {
    if (owner.isPresent()) {
      out.begin("owner").text("agency", owner.get().agency());
      out.text("position", owner.get().position()).end();
    }
  }
}
