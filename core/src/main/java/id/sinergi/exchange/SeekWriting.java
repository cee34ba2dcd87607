package id.sinergi.exchange;

import id.sinergi.insight.GoalSeek;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;

/** Writes by what a goal would reach a score, or why by nothing. */
final class SeekWriting {
  private SeekWriting() {}

  static void write(GoalSeek seek, JsonOut out) {
    InsightWriting.begin("seek", seek.evaluation(), seek.method(), out);
    out.text("goal", seek.goal().id());
    FigureWriting.figure(out, "score", seek.score());
    out.number("wanted", seek.wanted()).beginList("indicators");
    seek.indicators().forEach(out::item);
    out.endList().word("obstacle", seek.obstacle());
    seek.best().ifPresent(it -> FigureWriting.figure(out, "best", it));
    seek.reached().ifPresent(it -> FigureWriting.figure(out, "reached", it));
    out.number("part", seek.part()).beginListLines("moves");
    seek.moves().forEach(it -> move(it, out));
    out.endList().beginListLines("actuals");
    seek.actuals().forEach(it -> ActualsWriting.write(it, out));
    out.endList().beginList("without");
    seek.without().forEach(out::item);
    out.endList().end();
  }

  private static void move(GoalSeek.Move move, JsonOut out) {
    out.begin().text("indicator", move.indicator()).text("agency", move.agency());
    out.number("from", move.from()).number("to", move.to());
    if (move.practical().isPresent()) {
      out.number("practical", move.practical().get().doubleValue());
    }
    out.end();
  }
}
