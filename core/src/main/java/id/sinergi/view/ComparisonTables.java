package id.sinergi.view;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.MediumTerm;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.PartyFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.ComparedIndicator.Earlier;
import id.sinergi.trend.ComparedIndicator.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a comparison: goals and money; this and earlier years; what lies beyond. */
final class ComparisonTables {
  static final Text INDICATOR = Text.of("indikator", "indicator");
  static final Text UNIT = Text.of("satuan", "unit");
  static final Text TARGET = Text.of("target", "target");
  static final Text ACTUAL = Text.of("realisasi", "actual");
  static final Text ATTAINED = Text.of("capaian", "attained");
  private static final Text OWN = Text.of("  bagian %s sendiri", "  own part of %s");
  private static final Text GOAL = Text.of("tujuan", "goal");
  private static final Text LEVEL = Text.of("tingkat", "level");
  private static final Text SCORE = Text.of("skor", "score");
  private static final Text PAGU = Text.of("pagu (Rp)", "budget (Rp)");
  private static final Text SPENT = Text.of("realisasi (Rp)", "spent (Rp)");
  private static final Text MEDIUM_TERM = Text.of("jangka menengah", "medium term");
  private static final Text OF_IT = Text.of("capaian", "of it");
  private static final Text DISTANCE = Text.of("jarak", "distance");
  private static final Text BENCHMARK = Text.of("pembanding", "benchmark");
  private static final Text MONEY = Text.of("anggaran", "money of");
  private static final Text IN = Text.of("%s pada %s", "%s in %s");
  private static final int YEARS = 2; // beside this one
  private static final int MORE_YEARS = 5; // in a table of their own
  private static final int NAME = 36;
  private static final int SHORT = 14;

  private final Evaluation evaluation;
  private final CellText text;
  private final int limit;

  ComparisonTables(Evaluation evaluation, CellText text, int limit) {
    this.evaluation = evaluation;
    this.text = text;
    this.limit = limit;
  }

  /** The goals with their scores and their money. */
  List<String> goals(List<NodeFigures> goals) {
    Table table =
        new Table(
            text.in(GOAL),
            text.in(LEVEL),
            text.in(SCORE),
            ">" + text.in(PAGU),
            ">" + text.in(SPENT),
            ">" + text.in(Words.ABSORBED),
            ">" + text.in(Words.EFFICIENCY));
    for (NodeFigures goal : goals.subList(0, Math.min(limit, goals.size()))) {
      boolean hasMoney = hasMoney(goal);
      table.row(
          named(goal.node().id(), goal.node().name()),
          Words.what(goal.node()),
          text.figure(goal.score()),
          hasMoney ? text.quantity(goal.pagu()) : "",
          hasMoney ? text.quantity(goal.spent()) : "",
          hasMoney ? text.percentage(goal.absorption()) : "",
          hasMoney ? text.quantity(goal.efficiency()) : "");
    }
    more(goals.size(), table);
    return table.lines();
  }

  /** Target, actual and attainment of this year, with the two years before. */
  List<String> years(List<ComparedIndicator> rows) {
    int years = Math.min(YEARS, count(rows));
    List<String> headings =
        new ArrayList<>(
            List.of(
                text.in(INDICATOR),
                text.in(UNIT),
                ">" + text.in(TARGET),
                ">" + text.in(ACTUAL),
                text.in(ATTAINED)));
    headings.addAll(headings(rows, 0, years));
    Table table = new Table(headings.toArray(String[]::new));
    for (ComparedIndicator row : shown(rows)) {
      List<String> cells = new ArrayList<>(now(row));
      row.earlier().subList(0, years).forEach(it -> cells.addAll(then(it.figures())));
      table.row(cells.toArray(String[]::new));
      if (row.own().isPresent()) {
        PartyFigures own = row.own().get();
        List<String> part = new ArrayList<>();
        part.add(text.in(OWN, row.party().orElseThrow()));
        part.add("");
        part.add(amount(own.target(), row.indicator()));
        part.addAll(both(row.indicator(), own.actual(), own.own()));
        for (Earlier year : row.earlier().subList(0, years)) {
          PartyFigures then = row.own(year).orElseThrow();
          part.addAll(both(row.indicator(), then.actual(), then.own()));
        }
        table.row(part.toArray(String[]::new));
      }
    }
    more(rows.size(), table);
    return table.lines();
  }

  private List<String> now(ComparedIndicator row) {
    IndicatorFigures figures = row.figures();
    Indicator of = row.indicator();
    List<String> cells = new ArrayList<>();
    cells.add(named(of.id(), of.name()));
    cells.add(shortened(of.unit(), SHORT));
    cells.add(amount(figures.target(), of));
    cells.addAll(then(figures));
    return cells;
  }

  /** The years before those, so many to a table; nothing where there are none. */
  List<String> yearsBefore(List<ComparedIndicator> rows) {
    List<String> lines = new ArrayList<>();
    for (int from = YEARS; from < count(rows); from += MORE_YEARS) {
      int first = from;
      int last = Math.min(count(rows), from + MORE_YEARS);
      List<String> headings = new ArrayList<>(List.of(text.in(INDICATOR)));
      headings.addAll(headings(rows, first, last));
      Table table = new Table(headings.toArray(String[]::new));
      for (ComparedIndicator row : shown(rows)) {
        List<String> cells = new ArrayList<>(List.of(shortened(row.indicator().id(), NAME)));
        row.earlier().subList(first, last).forEach(it -> cells.addAll(then(it.figures())));
        table.row(cells.toArray(String[]::new));
      }
      lines.add("");
      lines.addAll(table.lines());
    }
    return lines;
  }

  private static int count(List<ComparedIndicator> rows) {
    return rows.isEmpty() ? 0 : rows.get(0).earlier().size();
  }

  private static List<String> headings(List<ComparedIndicator> rows, int from, int to) {
    List<String> headings = new ArrayList<>();
    for (int i = from; i < to; i++) {
      headings.add(">" + rows.get(0).earlier().get(i).period());
      headings.add("");
    }
    return headings;
  }

  /** The medium-term target, the benchmark, and the money that served each; of those with any. */
  List<String> beyond(List<ComparedIndicator> all) {
    List<ComparedIndicator> rows = all.stream().filter(ComparisonTables::hasMore).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    Table table =
        new Table(
            text.in(INDICATOR),
            text.in(MEDIUM_TERM),
            text.in(OF_IT),
            ">" + text.in(DISTANCE),
            text.in(BENCHMARK),
            ">" + text.in(DISTANCE),
            text.in(MONEY),
            ">" + text.in(Words.ABSORBED),
            ">" + text.in(Words.EFFICIENCY));
    for (ComparedIndicator row : shown(rows)) {
      Indicator of = row.indicator();
      Optional<MediumTerm> far = row.mediumTerm();
      Optional<Standing> standing = row.standing();
      Optional<NodeFigures> money = row.money().filter(ComparisonTables::hasMoney);
      table.row(
          shortened(of.id(), NAME),
          far.map(it -> target(it, of)).orElse(""),
          far.map(it -> text.figure(it.attainment())).orElse(""),
          far.map(it -> text.signed(it.distance(), of, decimals(of))).orElse(""),
          standing.map(it -> benchmark(it, of)).orElse(""),
          standing.map(it -> text.signed(it.distance(), of, decimals(of))).orElse(""),
          money.map(it -> it.node().id()).orElse(""),
          money.map(it -> text.percentage(it.absorption())).orElse(""),
          money.isPresent() ? text.quantity(row.efficiency()) : "");
    }
    more(rows.size(), table);
    return table.lines();
  }

  private static boolean hasMore(ComparedIndicator row) {
    return row.mediumTerm().isPresent()
        || row.standing().isPresent()
        || row.money().filter(ComparisonTables::hasMoney).isPresent();
  }

  private static boolean hasMoney(NodeFigures goal) {
    return goal.pagu().state() != State.NOT_DUE;
  }

  private String target(MediumTerm far, Indicator of) {
    String plan = far.plan().map(it -> " (" + it + ")").orElse("");
    return text.in(IN, amount(far.target(), of), far.period().toString()) + plan;
  }

  private String benchmark(Standing standing, Indicator of) {
    String value = text.number(standing.benchmark().value(), of.decimals(), decimals(of));
    return value + " (" + standing.benchmark().name() + ")";
  }

  private List<String> then(IndicatorFigures figures) {
    return both(figures.indicator(), figures.actual(), figures.joint());
  }

  private List<String> both(Indicator of, Quantity actual, Figure attained) {
    return List.of(amount(actual, of), text.figure(attained));
  }

  String amount(Quantity quantity, Indicator of) {
    return text.amount(quantity, of, decimals(of));
  }

  private int decimals(Indicator of) {
    return evaluation.cascade().rulebookOf(of).decimals();
  }

  private <T> List<T> shown(List<T> rows) {
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  private void more(int rows, Table table) {
    if (rows > limit) {
      table.line(text.in(InsightWords.AND_MORE));
    }
  }

  static String named(String id, String name) {
    return shortened(name.equals(id) ? id : id + " " + name, NAME);
  }

  static String shortened(String words, int most) {
    return words.codePointCount(0, words.length()) <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}
