package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.synergy.Synergy;
import id.sinergi.synergy.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Writes how agencies work together with others, all of them or one with its ties. */
final class SynergyPage {
  private static final String INDENT = "  ";
  private static final String DOT = " · ";

  private final Evaluation evaluation;
  private final Language language;
  private final int limit;
  private final CellText text;
  private final Remarks remarks;

  SynergyPage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
  }

  Page all(List<Synergy> all) {
    List<String> lines = begun();
    Table table =
        new Table(
            text.in(SharingWords.AGENCY),
            ">" + text.in(InsightWords.SYNERGY),
            ">" + text.in(InsightWords.BREADTH),
            ">" + text.in(InsightWords.JOINT_DELIVERY),
            ">" + text.in(InsightWords.OWN_DELIVERY),
            text.in(InsightWords.WITH));
    all.stream()
        .limit(limit)
        .forEach(
            it ->
                table.row(
                    it.agency().id(),
                    percent(it.index()),
                    percent(it.breadth()),
                    percent(it.jointDelivery()),
                    percent(it.ownDelivery()),
                    remarks.named(List.copyOf(it.counterparts()))));
    lines.addAll(table.lines());
    if (all.size() > limit) {
      lines.add(text.in(InsightWords.MORE_AGENCIES, text.count(all.size() - (long) limit)));
    }
    lines.add("");
    if (!all.isEmpty()) {
      lines.addAll(text.paragraph(all.get(0).method()));
    }
    return ended(lines);
  }

  Page one(Synergy synergy) {
    List<String> lines = begun();
    String id = synergy.agency().id();
    String name = synergy.agency().name();
    lines.add(
        (name.equals(id) ? id : id + " " + name)
            + DOT
            + text.in(InsightWords.SYNERGY)
            + " "
            + told(synergy.index()));
    List<String> parts = new ArrayList<>();
    parts.add(text.in(InsightWords.BREADTH) + " " + told(synergy.breadth()));
    if (!synergy.counterparts().isEmpty()) {
      parts.add(text.in(InsightWords.JOINT_DELIVERY) + " " + told(synergy.jointDelivery()));
      parts.add(text.in(InsightWords.OWN_DELIVERY) + " " + told(synergy.ownDelivery()));
      parts.add(
          text.in(InsightWords.WITH) + " " + remarks.named(List.copyOf(synergy.counterparts())));
    } else {
      parts.add(text.in(InsightWords.NO_TIES));
    }
    lines.addAll(CellText.wrapped(INDENT, parts, DOT));
    List<Tie> ties = synergy.ties();
    if (!ties.isEmpty()) {
      lines.add("");
      lines.addAll(ties(ties));
    }
    lines.add("");
    lines.addAll(text.paragraph(synergy.method()));
    return ended(lines);
  }

  private List<String> ties(List<Tie> ties) {
    Table table =
        new Table(
            text.in(SharingWords.GOAL),
            text.in(InsightWords.TIE),
            "",
            text.in(InsightWords.WITH),
            ">" + text.in(SharingWords.WEIGHT),
            ">" + text.in(SharingWords.JOINT),
            ">" + text.in(SharingWords.OWN));
    ties.stream()
        .limit(limit)
        .forEach(
            it ->
                table.row(
                    it.goal(),
                    text.in(it.kind().text()),
                    it.other(),
                    remarks.named(it.counterparts()),
                    text.percent(OptionalDouble.of(100 * it.weight())),
                    text.figure(it.joint()),
                    it.own().map(text::figure).orElse("")));
    if (ties.size() > limit) {
      table.line(text.in(SharingWords.MORE_LINES, text.count(ties.size() - (long) limit)));
    }
    return table.lines();
  }

  private List<String> begun() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    lines.add("");
    return lines;
  }

  private Page ended(List<String> lines) {
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    return Page.of(String.join("\n", lines));
  }

  private String reliability(Quantity quantity) {
    String coverage =
        quantity.coverage() < 1
            ? ", "
                + text.in(Words.COVERAGE)
                + " "
                + text.percent(OptionalDouble.of(100 * quantity.coverage()))
            : "";
    return quantity.isProvisional() ? " (" + text.in(Words.PROVISIONAL) + coverage + ")" : "";
  }

  private String percent(Quantity quantity) {
    return text.quantity(quantity);
  }

  /** A quantity in a sentence: with why there is none. */
  private String told(Quantity quantity) {
    if (quantity.state() == State.VALUE) {
      return quantity.text(text.locale()) + reliability(quantity);
    }
    String why = quantity.missing().isEmpty() ? "" : " (" + remarks.named(quantity.missing()) + ")";
    return text.in(quantity.state().text()) + why;
  }
}
