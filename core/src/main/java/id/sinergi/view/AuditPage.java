package id.sinergi.view;

import id.sinergi.audit.Audit;
import id.sinergi.audit.Audited;
import id.sinergi.audit.Habit;
import id.sinergi.audit.Match;
import id.sinergi.audit.PrintedRow;
import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Writes what an audit says of a printed table: how much follows by what, then row by row. */
final class AuditPage {
  private static final int DECIMALS = 4;
  private static final int MOST_DECIMALS = 15;
  private static final Text HEAD = Text.of("%s baris diperiksa", "%s rows audited");
  private static final Text ROW = Text.of("baris", "row");
  private static final Text TARGET = Text.same("target");
  private static final Text ACTUAL = Text.of("realisasi", "actual");
  private static final Text PRINTED = Text.of("tercetak", "printed");
  private static final Text RESULT = Text.of("hasil", "result");
  private static final Text COMPUTED = Text.of("terhitung", "computed");
  private static final Text DIFFERENCE = Text.of("selisih", "difference");
  private static final Text FORMULA = Text.of("rumus (atau terdekat)", "formula (or nearest)");
  private static final Text NOTHING = Text.same("");
  private static final Text MORE = Text.of("… dan %s lagi", "… and %s more");

  /** What a reader is to look at first. */
  private static final List<Match> ORDER =
      List.of(
          Match.DOES_NOT_FOLLOW,
          Match.NO_ANSWER,
          Match.INCOMPLETE,
          Match.FOLLOWS,
          Match.NOT_PRINTED);

  private final Audit audit;
  private final Language language;
  private final List<Finding> unread;
  private final int most;
  private final CellText text;

  AuditPage(Audit audit, List<Finding> unread, Language language, int most) {
    this.audit = audit;
    this.unread = unread;
    this.language = language;
    this.most = most;
    this.text = new CellText(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(text.in(HEAD, text.count(audit.rows().size())));
    lines.addAll(summary());
    if (!audit.rows().isEmpty()) {
      lines.add("");
      lines.addAll(rows());
    }
    if (!unread.isEmpty()) {
      lines.add("");
      lines.add(new FindingLines(unread, language).toString());
    }
    return Page.of(String.join("\n", lines));
  }

  /** How many there are of each kind, the most frequent first. */
  private List<String> summary() {
    Map<String, Integer> counts = new TreeMap<>();
    audit.rows().forEach(row -> counts.merge(kind(row), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(it -> "  " + text.count(it.getValue()) + " " + it.getKey())
        .toList();
  }

  private String kind(Audited row) {
    String match = text.in(row.match().text());
    return row.habit()
        .map(
            it ->
                match
                    + " "
                    + text.in(row.derivation().orElseThrow().text())
                    + ", "
                    + text.in(it.text()))
        .orElse(match);
  }

  private List<String> rows() {
    Table table =
        new Table(
            text.in(ROW),
            ">" + text.in(TARGET),
            ">" + text.in(ACTUAL),
            ">" + text.in(PRINTED),
            ">" + text.in(COMPUTED),
            ">" + text.in(DIFFERENCE),
            text.in(RESULT),
            text.in(FORMULA),
            "");
    audit.rows().stream()
        .sorted(Comparator.comparingInt(it -> ORDER.indexOf(it.match())))
        .limit(most)
        .forEach(row -> add(row, table));
    if (audit.rows().size() > most) {
      table.line(text.in(MORE, text.count(audit.rows().size() - (long) most)));
    }
    return table.lines();
  }

  private void add(Audited row, Table table) {
    Optional<PrintedRow> printed =
        row.printed() instanceof PrintedRow it ? Optional.of(it) : Optional.empty();
    String low = number(printed.flatMap(PrintedRow::low));
    String high = number(printed.flatMap(PrintedRow::high));
    Text remark =
        row.habit().map(Habit::text).or(() -> row.reason().map(ReasonCode::text)).orElse(NOTHING);
    table.row(
        row.printed().id(),
        low.equals(high) ? low : low + ".." + high,
        number(printed.flatMap(PrintedRow::actual)),
        number(row.printed().figure()),
        computed(row.computed()),
        row.match() == Match.DOES_NOT_FOLLOW ? computed(row.difference()) : "",
        text.in(row.match().text()),
        row.derivation().map(it -> text.in(it.text())).orElse(""),
        text.in(remark));
  }

  private String computed(Optional<BigDecimal> value) {
    return value.map(it -> text.number(it.doubleValue(), OptionalInt.empty(), DECIMALS)).orElse("");
  }

  /** With the decimals that are printed. */
  private String number(Optional<BigDecimal> printed) {
    return printed
        .map(
            it -> {
              int decimals = Math.max(0, Math.min(MOST_DECIMALS, it.scale()));
              return text.number(it.doubleValue(), OptionalInt.of(decimals), decimals);
            })
        .orElse("");
  }
}
