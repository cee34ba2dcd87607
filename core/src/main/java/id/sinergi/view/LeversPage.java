package id.sinergi.view;

import id.sinergi.evaluate.View;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.insight.AgencyLever;
import id.sinergi.insight.Lever;
import id.sinergi.insight.Levers;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what lifts a goal most if it reached its target, by indicator and by agency. */
final class LeversPage {
  private static final int DECIMALS = 2;
  private static final Text HEAD = Text.of("pengungkit %s, %s", "levers of %s, %s");
  private static final Text OFFICIAL = Text.of("nilai resmi", "official score");
  private static final Text BOTTOM_UP = Text.of("dari bawah", "bottom-up");
  private static final Text INDICATOR = Text.of("indikator", "indicator");
  private static final Text GAIN = Text.of("kenaikan", "gain");
  private static final Text WEIGHT = Text.of("bobot efektif", "effective weight");
  private static final Text PRESENT = Text.of("kini", "present");
  private static final Text OWNER = Text.of("penanggung jawab", "owner");
  private static final Text AGENCY = Text.of("instansi", "agency");
  private static final Text INDICATORS = Text.of("indikator", "indicators");
  private static final Text ESTIMATED = Text.of("taksiran: %s", "estimate: %s");
  private static final Text WITHOUT = Text.of("tanpa %s di antaranya", "without %s of them");
  private static final Text TOGETHER = Text.of("bersama-sama, per instansi", "together, by agency");
  private static final Text NONE =
      Text.of("tidak ada indikator yang menaikkannya", "no indicator lifts it");
  private static final Text MORE = Text.of("… dan %s lagi", "… and %s more");
  private static final Text OTHERS = Text.of("lainnya di bawahnya:", "others below it:");

  private final Levers levers;
  private final Language language;
  private final int most;
  private final CellText text;

  LeversPage(Levers levers, Language language, int most) {
    this.levers = levers;
    this.language = language;
    this.most = most;
    this.text = new CellText(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(levers.evaluation(), language).when());
    String view = text.in(levers.view() == View.OFFICIAL ? OFFICIAL : BOTTOM_UP);
    lines.add(text.in(HEAD, levers.goal().id(), view) + ": " + text.result(levers.figure()));
    lines.add("");
    List<Lever> top = levers.top(most);
    if (top.isEmpty()) {
      lines.add(text.in(NONE));
    } else {
      lines.addAll(rows(top));
      lines.add("");
      lines.add(text.in(TOGETHER));
      lines.addAll(agencies());
    }
    others().ifPresent(lines::add);
    lines.add("");
    if (!text.legend().isEmpty()) {
      lines.add(text.legend());
      lines.add("");
    }
    lines.addAll(text.paragraph(levers.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> rows(List<Lever> top) {
    Table table =
        new Table(
            text.in(INDICATOR),
            ">" + text.in(GAIN),
            ">" + text.in(WEIGHT),
            ">" + text.in(PRESENT),
            text.in(AGENCY),
            text.in(OWNER),
            "");
    for (Lever lever : top) {
      table.row(
          lever.indicator().id(),
          gain(lever.gain()),
          Amounts.percent(lever.weight(), text.locale()),
          text.figure(lever.present()),
          lever.agency(),
          lever.owner().position(),
          lever.reason().map(it -> text.in(ESTIMATED, text.in(it))).orElse(""));
    }
    if (levers.count() > top.size()) {
      table.line(text.in(MORE, text.count(levers.count() - (long) top.size())));
    }
    return table.lines();
  }

  private String gain(double points) {
    return "+" + text.number(points, OptionalInt.of(DECIMALS), DECIMALS);
  }

  private List<String> agencies() {
    Table table = new Table(text.in(AGENCY), ">" + text.in(GAIN), ">" + text.in(INDICATORS), "");
    for (AgencyLever lever : levers.byAgency(most)) {
      table.row(
          lever.agency().id(),
          gain(lever.gain()),
          text.count(lever.indicators()),
          lever.without() == 0 ? "" : text.in(WITHOUT, text.count(lever.without())));
    }
    return table.lines();
  }

  private Optional<String> others() {
    List<String> counts = new ArrayList<>();
    levers
        .others()
        .forEach((why, count) -> counts.add(text.count(count) + " " + text.in(why.text())));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(text.in(OTHERS) + " " + String.join(", ", counts));
  }
}
