package id.sinergi.view;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.GoalSeek;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Writes the smallest improvement that lifts a goal to a score, or why none does. */
final class SeekPage {
  private static final int DECIMALS = 2;
  private static final Text HEAD =
      Text.of("%s, kini %s, agar mencapai %s", "%s, now %s, to reach %s");
  private static final Text NONE = Text.of("tidak tercapai: %s", "none does: %s");
  private static final Text BEST = Text.of("paling tinggi %s", "at best %s");
  private static final Text REACHED = Text.of("maka %s", "then %s");
  private static final Text PART =
      Text.of("%s dari jalan ke target masing-masing", "%s of the way to each target");
  private static final Text WITHOUT = Text.of("tetap seperti kini: %s", "stay as they are: %s");
  private static final Text INDICATOR = Text.of("indikator", "indicator");
  private static final Text AGENCY = Text.of("instansi", "agency");
  private static final Text FROM = Text.of("kini", "now");
  private static final Text TO = Text.of("paling sedikit", "needed");
  private static final Text UNIT = Text.of("satuan", "unit");

  private final GoalSeek seek;
  private final Language language;
  private final CellText text;

  SeekPage(GoalSeek seek, Language language) {
    this.seek = seek;
    this.language = language;
    this.text = new CellText(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(seek.evaluation(), language).when());
    String wanted = Amounts.entered(seek.wanted(), text.locale());
    lines.add(text.in(HEAD, seek.goal().id(), text.result(seek.score()), wanted));
    lines.add("");
    if (seek.obstacle().isPresent()) {
      lines.add(text.in(NONE, text.in(seek.obstacle().get().text())));
      seek.best().ifPresent(best -> lines.add(text.in(BEST, text.result(best))));
    } else {
      lines.addAll(moves());
      seek.part()
          .ifPresent(
              part ->
                  lines.add(text.in(PART, text.number(100 * part, OptionalInt.of(2), 2) + " %")));
      seek.reached().ifPresent(it -> lines.add(text.in(REACHED, text.result(it))));
    }
    if (!seek.without().isEmpty()) {
      lines.add(text.in(WITHOUT, String.join(", ", seek.without())));
    }
    lines.add("");
    lines.addAll(text.paragraph(seek.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> moves() {
    Table table =
        new Table(
            text.in(INDICATOR),
            text.in(AGENCY),
            ">" + text.in(FROM),
            ">" + text.in(TO),
            text.in(UNIT));
    for (GoalSeek.Move move : seek.moves()) {
      Indicator indicator = seek.evaluation().indicator(move.indicator()).indicator();
      double to = move.practical().isPresent() ? move.practical().get().doubleValue() : move.to();
      table.row(
          move.indicator(),
          move.agency(),
          move.from().isPresent()
              ? text.number(move.from().getAsDouble(), indicator.decimals(), DECIMALS)
              : "",
          text.number(to, indicator.decimals(), DECIMALS),
          indicator.unit());
    }
    return table.lines();
  }
}
