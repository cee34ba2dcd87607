package id.sinergi.view;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Writes who brought what to a joint figure. */
final class AttributionPage {
  private static final Text BROUGHT = Text.of("sumbangan (poin)", "brought (points)");
  private static final Text ERROR = Text.of("galat baku", "standard error");
  private static final Text LOST = Text.of("hilang bila tanpanya", "lost without it");
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
    Remarks remarks = new Remarks(language);
    lines.add(
        remarks.joined(
            JointPage.heading(text, indicator.id(), indicator.name(), joint),
            remarks.completeness(joint)));
    List<String> silent = silent();
    if (!silent.isEmpty()) {
      lines.add("  " + text.in(State.NOT_REPORTED.text()) + ": " + remarks.named(silent));
    }
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
              points(joint.value().orElseThrow()) + text.star(joint.isProvisional()),
              points(attribution.atReference().orElseThrow()),
              text.in(attribution.reference().text()),
              signed(attribution.total().orElseThrow()) + text.star(joint.isProvisional())));
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

  /** The parties that are due and have not reported, where there is a joint figure without them. */
  private List<String> silent() {
    return attribution.rows().isEmpty()
        ? List.of()
        : attribution.evaluation().indicator(indicator.id()).parties().entrySet().stream()
            .filter(it -> it.getValue().credited().state() == State.NOT_REPORTED)
            .map(Map.Entry::getKey)
            .toList();
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
    String sum = signed(attribution.total().orElseThrow());
    table.row(text.in(SUM), "", sum + text.star(attribution.joint().isProvisional()), "", "");
    return table.lines();
  }

  private String points(double value) {
    return text.number(value, decimals, decimals.getAsInt());
  }

  private String signed(double value) {
    boolean isAbove = Rounding.displayed(value, decimals.getAsInt()).signum() > 0;
    return (isAbove ? "+" : "") + points(value);
  }
}
