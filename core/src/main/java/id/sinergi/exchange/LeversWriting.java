package id.sinergi.exchange;

import id.sinergi.indicator.Owner;
import id.sinergi.insight.AgencyLever;
import id.sinergi.insight.Lever;
import id.sinergi.insight.Levers;
import id.sinergi.internal.json.JsonOut;
import id.sinergi.internal.writing.ActualsWriting;

/** Writes what lifts a goal. */
final class LeversWriting {
  private LeversWriting() {}

  static void write(Levers levers, int most, JsonOut out) {
    InsightWriting.begin("levers", levers.evaluation(), levers.method(), out);
    out.text("goal", levers.goal().id()).word("view", levers.view());
    FigureWriting.figure(out, "figure", levers.figure());
    out.number("count", levers.count());
    out.beginListLines("levers");
    levers.top(most).forEach(it -> lever(it, out));
    out.endList().beginListLines("agencies");
    levers.byAgency(most).forEach(it -> agency(it, out));
    out.endList().begin("others");
    levers.others().forEach((why, count) -> out.number(why.name(), count));
    out.end().end();
  }

  private static void lever(Lever lever, JsonOut out) {
    out.begin().text("indicator", lever.indicator().id()).text("agency", lever.agency());
    Owner owner = lever.owner();
    out.begin("owner").text("agency", owner.agency()).text("position", owner.position()).end();
    FigureWriting.figure(out, "present", lever.present());
    out.number("weight", lever.weight()).number("estimate", lever.estimate());
    out.number("exact", lever.exact());
    out.beginList("actuals");
    lever.actuals().forEach(it -> ActualsWriting.write(it, out));
    out.endList().text("reason", lever.reason().map(it -> it.en())).end();
  }

  private static void agency(AgencyLever lever, JsonOut out) {
    out.begin().text("agency", lever.agency().id()).number("indicators", lever.indicators());
    out.number("without", lever.without()).number("estimate", lever.estimate());
    out.number("exact", lever.exact()).end();
  }
}
