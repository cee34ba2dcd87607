package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.insight.Pace;
import id.sinergi.time.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the pace held, the pace needed, and where the held one ends. */
final class PacePage {
  private static final Text INDICATOR = Text.of("indikator", "indicator");
  private static final Text FROM = Text.of("dari", "from");
  private static final Text REACHED = Text.of("tercapai", "reached");
  private static final Text GOAL = Text.of("target", "target");
  private static final Text HELD = Text.of("laju", "held");
  private static final Text NEEDED = Text.of("perlu", "needed");
  private static final Text PER = Text.of("per", "per");
  private static final Text END = Text.of("akhirnya", "ends at");
  private static final Text NONE = Text.of("tidak ada indikator", "there are no indicators");
  private static final Text YEAR = Text.of("tahun", "year");
  private static final Text SEMESTER = Text.of("semester", "half year");
  private static final Text QUARTER = Text.of("triwulan", "quarter");
  private static final Text MONTH = Text.of("bulan", "month");
  private static final Text AT = Text.of("%s pada %s", "%s in %s");
  private static final Text SINCE = Text.of("laju dihitung %s", "the pace is counted %s");

  private final Evaluation evaluation;
  private final Language language;
  private final int limit;
  private final CellText text;

  PacePage(Evaluation evaluation, Language language, int limit) {
    this.evaluation = evaluation;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
  }

  Page all(Stream<Pace> all) {
    List<Pace> paces = all.limit(limit + 1L).toList();
    return page(paces.isEmpty() ? List.of(text.in(NONE)) : rows(paces));
  }

  Page one(Pace pace) {
    List<String> lines = rows(List.of(pace));
    pace.since().ifPresent(it -> lines.add(text.in(SINCE, text.in(it.text()))));
    return page(lines);
  }

  private Page page(List<String> body) {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(evaluation, language).when());
    lines.add("");
    lines.addAll(body);
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    lines.add("");
    lines.addAll(text.paragraph(Pace.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> rows(List<Pace> paces) {
    Table table =
        new Table(
            text.in(INDICATOR),
            text.in(FROM),
            text.in(REACHED),
            text.in(GOAL),
            ">" + text.in(HELD),
            ">" + text.in(NEEDED),
            text.in(PER),
            ">" + text.in(END),
            "");
    for (Pace pace : paces.subList(0, Math.min(limit, paces.size()))) {
      table.row(
          pace.indicator().id() + pace.party().map(it -> " (" + it + ")").orElse(""),
          pace.start().map(it -> point(pace, it)).orElse(""),
          pace.latest().map(it -> point(pace, it)).orElse(""),
          pace.goal().map(it -> goal(pace, it)).orElse(""),
          rate(pace, pace.held()),
          rate(pace, pace.needed()),
          text.in(per(pace.per())),
          rate(pace, pace.end()),
          verdict(pace));
    }
    if (paces.size() > limit) {
      table.line(text.in(InsightWords.AND_MORE));
    }
    return table.lines();
  }

  private String verdict(Pace pace) {
    return pace.reason().map(text::in).orElseGet(() -> text.in(pace.track().text()));
  }

  private String point(Pace pace, Pace.Point point) {
    Quantity amount =
        Quantity.of(point.value(), pace.indicator().unit(), decimals(), 1, point.isProvisional());
    return text.in(AT, amount(pace, amount), point.window().toString());
  }

  private String goal(Pace pace, Pace.Goal goal) {
    String plan = goal.plan().map(it -> " (" + it + ")").orElse("");
    return text.in(AT, amount(pace, goal.amount()), goal.period().toString()) + plan;
  }

  private String amount(Pace pace, Quantity quantity) {
    return text.amount(quantity, pace.indicator(), decimals());
  }

  /** What cannot be told has its reason at the end of the line. */
  private String rate(Pace pace, Quantity quantity) {
    return quantity.state() == State.VALUE
        ? amount(pace, quantity) + text.star(quantity.isProvisional())
        : "";
  }

  private int decimals() {
    return evaluation.cascade().rulebook().decimals();
  }

  private static Text per(Frequency frequency) {
    return switch (frequency) {
      case MONTH -> MONTH;
      case QUARTER -> QUARTER;
      case SEMESTER -> SEMESTER;
      case YEAR -> YEAR;
    };
  }
}
