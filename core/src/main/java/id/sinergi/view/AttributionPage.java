package id.sinergi.view;

import id.sinergi.figure.Figure;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes who brought what to a joint figure. */
final class AttributionPage {
  private static final Text BROUGHT = Text.of("sumbangan (poin)", "brought (points)");
  private static final Text ERROR = Text.of("galat baku", "standard error");
  private static final Text LOST = Text.of("bila tanpanya", "lost without it");
  private static final Text SUM = Text.of("jumlah", "sum");
  private static final Text SUMS =
      Text.of(
          "capaian bersama %s dikurangi %s pada acuan (%s) = %s poin",
          "joint figure %s less %s at the reference (%s) = %s points");
  private static final Text NOTHING =
      Text.of("Tidak ada yang dapat diatribusikan: %s.", "Nothing can be attributed: %s.");

  private final Attribution attribution;
  private final Indicator indicator;
  private final OptionalInt decimals;
  private final int limit;
  private final CellText text;
  private final Language language;

  AttributionPage(Attribution attribution, Language language, int limit) {
    this.attribution = attribution;
    this.indicator = attribution.indicator();
    this.decimals =
        OptionalInt.of(attribution.evaluation().cascade().rulebookOf(indicator).decimals());
    this.limit = limit;
    this.text = new CellText(language);
    this.language = language;
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(attribution.evaluation(), language).when());
    lines.add("");
    Figure joint = attribution.joint();
    lines.add(JointPage.heading(text, indicator.id(), indicator.name(), joint));
    lines.add("");
    if (attribution.reason().isPresent()) {
      String reason = text.in(attribution.reason().get());
      lines.addAll(CellText.wrapped("", List.of(text.in(NOTHING, reason).split(" ", -1)), " "));
    } else {
      lines.addAll(rows());
      lines.add("");
      lines.add(
          text.in(
              SUMS,
              points(joint.value().orElseThrow()),
              points(attribution.atReference().orElseThrow()),
              text.in(attribution.reference().text()),
              signed(attribution.total().orElseThrow())));
    }
    lines.add("");
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add(legend);
      lines.add("");
    }
    lines.addAll(text.paragraph(attribution.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> rows() {
    Table table =
        new Table(
            text.in(SharingWords.PARTY),
            text.in(SharingWords.OWN),
            ">" + text.in(BROUGHT),
            ">" + text.in(ERROR),
            ">" + text.in(LOST));
    List<Attribution.Row> rows = attribution.rows();
    for (Attribution.Row row : rows.subList(0, Math.min(limit, rows.size()))) {
      table.row(
          row.agency(),
          text.figure(row.own()),
          signed(row.value()),
          row.standardError().isPresent() ? points(row.standardError().getAsDouble()) : "",
          signed(row.leaveOneOut()));
    }
    if (rows.size() > limit) {
      table.line(text.in(SharingWords.MORE_PARTIES, text.count(rows.size() - limit)));
    }
    table.row(text.in(SUM), "", signed(attribution.total().orElseThrow()), "", "");
    return table.lines();
  }

  private String points(double value) {
    return text.number(value, decimals, decimals.getAsInt());
  }

  private String signed(double value) {
    return (value > 0 ? "+" : "") + points(value);
  }
}
