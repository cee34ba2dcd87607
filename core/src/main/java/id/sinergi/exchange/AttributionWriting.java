package id.sinergi.exchange;

import id.sinergi.insight.Attribution;
import id.sinergi.internal.json.JsonOut;

/** Writes who brought what to a joint figure. */
final class AttributionWriting {

  private AttributionWriting() {}

  static void write(Attribution attribution, JsonOut out) {
    InsightWriting.begin("attribution", attribution.evaluation(), attribution.method(), out);
    out.text("indicator", attribution.indicator().id());
    out.word("composition", attribution.indicator().composition());
    out.word("reference", attribution.reference());
    FigureWriting.figure(out, "joint", attribution.joint());
    attribution
        .reason()
        .ifPresent(it -> out.begin("reason").text("id", it.id()).text("en", it.en()).end());
    out.number("atReference", attribution.atReference());
    out.number("total", attribution.total());
    out.word("way", attribution.way());
    attribution
        .sampling()
        .ifPresent(
            it ->
                out.begin("sampling")
                    .text("seed", Long.toString(it.seed())) // no number: readers keep 53 bits
                    .number("orders", it.orders())
                    .end());
    if (!attribution.rows().isEmpty()) {
      out.beginLines("parties");
      attribution.rows().forEach(row -> row(row, out));
      out.end();
    }
    out.end();
  }

  private static void row(Attribution.Row row, JsonOut out) {
    out.begin(row.agency()).number("value", row.value());
    out.number("standardError", row.standardError());
    out.number("leaveOneOut", row.leaveOneOut());
    FigureWriting.figure(out, "own", row.own());
    out.end();
  }
}
