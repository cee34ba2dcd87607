package id.sinergi.view;

import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.history.Differences;
import id.sinergi.history.Moved;
import id.sinergi.history.Revised;
import id.sinergi.internal.text.EntryText;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes then and now: the figures that differ, then what they came from. */
final class DifferencesPage {
  private static final Text OF = Text.of("atas", "of");
  private static final Text FIGURE = Text.of("angka", "figure");
  private static final Text ENTRY = Text.of("sebab", "cause");
  private static final Text PERIOD = Text.of("periode", "period");
  private static final Text WAS = Text.of("semula", "was");
  private static final Text IS = Text.of("kini", "is");
  private static final Text POINTS = Text.of("poin", "points");
  private static final Text ACTUAL = Text.of("realisasi", "actual");
  private static final Text TARGET = Text.of("target", "target");
  private static final Text OVERLAP = Text.of("tumpang tindih", "overlap");
  private static final Text SPENDING = Text.of("belanja", "spending");
  private static final Text STRUCTURE = Text.of("susunan", "structure");
  private static final Text NO_FIGURE =
      Text.of("tidak ada angka yang berbeda", "no figure differs");
  private static final Text NO_CAUSE = Text.of("tidak ada entri yang berbeda", "no entry differs");

  private final Differences differences;
  private final Language language;
  private final int limit;
  private final CellText text;

  DifferencesPage(Differences differences, Language language, int limit) {
    this.differences = differences;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(
        new Headline(differences.then(), language).when()
            + " → "
            + new Headline(differences.now(), language).when());
    lines.add("");
    lines.addAll(figures());
    lines.add("");
    lines.addAll(causes());
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    lines.add("");
    lines.addAll(text.paragraph(Differences.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> figures() {
    List<Moved> all = differences.figures();
    if (all.isEmpty()) {
      return List.of(text.in(NO_FIGURE));
    }
    Table table =
        new Table(
            text.in(OF),
            text.in(FIGURE),
            ">" + text.in(WAS),
            ">" + text.in(IS),
            ">" + text.in(POINTS));
    for (Moved moved : all.subList(0, Math.min(limit, all.size()))) {
      table.row(
          moved.id() + moved.party().map(it -> " (" + it + ")").orElse(""),
          text.in(moved.kind().text()),
          text.figure(moved.was()),
          text.figure(moved.is()),
          points(moved));
    }
    return cut(table, all.size());
  }

  private String points(Moved moved) {
    if (moved.difference().state() != State.VALUE) {
      return "";
    }
    String points = text.quantity(moved.difference());
    return moved.difference().value().orElse(0) > 0 ? "+" + points : points;
  }

  private List<String> causes() {
    Table table =
        new Table(text.in(ENTRY), text.in(OF), text.in(PERIOD), text.in(WAS), text.in(IS));
    int all = 0;
    all +=
        rows(
            table,
            all,
            ACTUAL,
            differences.actuals(),
            it -> it.indicator() + " (" + it.agency() + ")",
            it -> it.period(),
            EntryText::of);
    all +=
        rows(
            table,
            all,
            TARGET,
            differences.targets(),
            it ->
                it.indicator()
                    + it.agency().map(id -> " (" + id + ")").orElse("")
                    + it.target().plan().map(plan -> " " + plan).orElse(""),
            it -> it.target().period(),
            it -> EntryText.of(it.target()));
    all +=
        rows(
            table,
            all,
            OVERLAP,
            differences.overlaps(),
            it -> it.indicator() + " (" + String.join(", ", it.parties()) + ")",
            it -> it.period(),
            EntryText::of);
    all +=
        rows(
            table,
            all,
            SPENDING,
            differences.spending(),
            it -> it.node(),
            it -> it.period(),
            EntryText::of);
    for (String id : differences.structure()) {
      if (all++ < limit) {
        table.row(text.in(STRUCTURE), id, "", "", "");
      }
    }
    return all == 0 ? List.of(text.in(NO_CAUSE)) : cut(table, all);
  }

  private <T> int rows(
      Table table,
      int before,
      Text kind,
      List<Revised<T>> revised,
      Function<T, String> of,
      Function<T, Period> period,
      Function<T, Text> said) {
    int shown = Math.max(0, Math.min(limit - before, revised.size()));
    for (Revised<T> one : revised.subList(0, shown)) {
      table.row(
          text.in(kind),
          of.apply(one.any()),
          period.apply(one.any()).toString(),
          text.in(EntryText.of(one.was(), said)),
          text.in(EntryText.of(one.is(), said)));
    }
    return revised.size();
  }

  private List<String> cut(Table table, int all) {
    if (all > limit) {
      table.line(text.in(InsightWords.AND_MORE));
    }
    return table.lines();
  }
}
