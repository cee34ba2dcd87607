package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.time.Frequency;
import id.sinergi.trend.Pace;
import id.sinergi.trend.Pace.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the pace held, the pace needed, and where the held one ends. */
final class PacePage {
  private static final Text INDICATOR = Text.of("indikator", "indicator");
  private static final Text UNIT = Text.of("satuan", "unit");
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
  private static final Text MISSED =
      Text.of(
          "%s: target %s tidak tercapai: %s, kurang %s",
          "%s: missed %s: it came to %s, short by %s");
  private static final Text JUST =
      Text.of("%s: target %s tercapai: %s", "%s: reached %s: it came to %s");
  private static final Text PASSED =
      Text.of(
          "%s: target %s tercapai: %s, lebih baik %s",
          "%s: reached %s: it came to %s, better by %s");
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
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(body);
    return AidPage.of(evaluation, language, text, lines, Pace.method());
  }

  private List<String> rows(List<Pace> paces) {
    Table table =
        new Table(
            text.in(INDICATOR),
            text.in(UNIT),
            text.in(FROM),
            text.in(REACHED),
            text.in(GOAL),
            ">" + text.in(HELD),
            ">" + text.in(NEEDED),
            text.in(PER),
            ">" + text.in(END),
            "");
    for (Pace pace : paces.subList(0, Math.min(limit, paces.size()))) {
      String held = rate(pace, pace.held());
      String needed = rate(pace, pace.needed());
      table.row(
          whose(pace),
          pace.indicator().unit(),
          pace.start().map(it -> point(pace, it)).orElse(""),
          pace.latest().map(it -> point(pace, it)).orElse(""),
          pace.goal().map(it -> goal(pace, it)).orElse(""),
          held,
          needed,
          held.isEmpty() && needed.isEmpty() ? "" : text.in(per(pace.per())),
          rate(pace, pace.end()),
          text.in(pace.track().text()));
    }
    if (paces.size() > limit) {
      table.line(text.in(InsightWords.AND_MORE));
    }
    List<String> lines = new ArrayList<>(table.lines());
    paces.stream().limit(limit).forEach(it -> lines.addAll(beside(it)));
    return lines;
  }

  private static String whose(Pace pace) {
    return pace.indicator().id() + pace.party().map(it -> " (" + it + ")").orElse("");
  }

  /** The whole reason why it cannot be told, what a target that is over came to, and the note. */
  private List<String> beside(Pace pace) {
    List<String> lines = new ArrayList<>();
    pace.reason().ifPresent(it -> lines.addAll(of(pace, it)));
    if (pace.track() == Track.REACHED || pace.track() == Track.MISSED) {
      lines.add(over(pace));
    }
    pace.note().ifPresent(it -> lines.addAll(of(pace, it)));
    return lines;
  }

  private List<String> of(Pace pace, Text said) {
    return CellText.wrapped("", List.of((whose(pace) + ": " + text.in(said)).split(" ", -1)), " ");
  }

  private String over(Pace pace) {
    String target = goal(pace, pace.goal().orElseThrow());
    String came = rate(pace, pace.outcome());
    double margin = pace.margin().value().orElseThrow();
    if (margin == 0) {
      return text.in(JUST, whose(pace), target, came);
    }
    Quantity far = Quantity.of(Math.abs(margin), pace.margin().unit(), decimals(), 1, false);
    return text.in(margin < 0 ? MISSED : PASSED, whose(pace), target, came, amount(pace, far));
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

  /** What cannot be told has its reason below the table. */
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
