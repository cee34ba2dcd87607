package id.sinergi.exchange;

import id.sinergi.figure.State;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.trend.Change;
import java.util.List;

/** Writes why a figure moved. */
final class ChangeWriting {
  private ChangeWriting() {}

  static void write(Change change, JsonOut out) {
    InsightWriting.begin("change", change.to(), change.method(), out);
    out.begin("before").text("cascade", change.from().cascade().id());
    EvaluationWriting.request(change.from(), out);
    out.end().text("id", change.id()).word("view", change.view());
    FigureWriting.figure(out, "start", change.start());
    FigureWriting.figure(out, "end", change.end());
    FigureWriting.quantity(out, "difference", change.difference());
    if (change.difference().state() == State.VALUE) {
      out.flag("linear", change.isLinear());
      parts("indicators", change.indicators(), out);
      parts("agencies", change.agencies(), out);
      out.number("coverage", change.coverage().value());
      parts("coverageByGoal", change.coverageByGoal(), out);
      turns(change.turns(), out);
      out.number("structure", change.structure().value());
      parts("structureByGoal", change.structureByGoal(), out);
      FigureWriting.quantity(out, "rulebook", change.rulebook());
      out.number("residual", change.residual().value());
    }
    out.end();
  }

  private static void turns(List<Change.Turn> turns, JsonOut out) {
    out.beginListLines("turns");
    for (Change.Turn turn : turns) {
      out.begin().text("goal", turn.goal()).text("id", turn.id()).text("agency", turn.agency());
      if (turn.isParty()) {
        out.flag("party", true);
      }
      out.word("before", turn.before()).word("after", turn.after()).end();
    }
    out.endList();
  }

  private static void parts(String name, List<Change.Part> parts, JsonOut out) {
    out.beginListLines(name);
    for (Change.Part part : parts) {
      out.begin().text("id", part.id()).text("name", part.name());
      out.number("points", part.points()).end();
    }
    out.endList();
  }
}
