package id.sinergi.view;

import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.GoalSeek;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the smallest improvement that lifts a goal to a score, or why none does. */
final class SeekPage {
  private static final int DECIMALS = 2;
  private static final Text HEAD =
      Text.of("%s, kini %s, agar mencapai %s", "%s, now %s, to reach %s");
  private static final Text NONE = Text.of("%s: tidak tercapai: %s", "%s does not suffice: %s");
  private static final Text ALREADY =
      Text.of("Tujuan sudah mencapainya.", "The goal has it already.");
  private static final Text BEYOND =
      Text.of(
          "%s dari %s: lebih dari 100 %, melampaui keseluruhannya; periksa apakah itu mungkin",
          "%s of %s: more than 100 %, beyond its whole; see whether that can be");
  private static final Text BEST = Text.of("paling tinggi %s", "at best %s");
  private static final Text REACHED = Text.of("maka %s", "then %s");
  private static final Text PART =
      Text.of("%s dari jalan ke target masing-masing", "%s of the way to each target");
  private static final Text WITHOUT = Text.of("tetap seperti kini: %s", "stay as they are: %s");
  private static final Text INDICATOR = Text.of("indikator", "indicator");
  private static final Text AGENCY = Text.of("instansi", "agency");
  private static final Text FROM = Text.of("kini", "now");
  private static final Text IN_PART = Text.of("%s (sebagian)", "%s (in part)");
  private static final Text TO = Text.of("diperlukan", "needed");
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
    String wanted = Amounts.entered(seek.wanted(), text.locale());
    lines.add(text.in(HEAD, seek.goal().id(), HeadFigure.of(text, seek.score()), wanted));
    lines.add("");
    if (seek.obstacle().equals(Optional.of(GoalSeek.Obstacle.ALREADY_THERE))) {
      lines.add(text.in(ALREADY));
    } else if (seek.obstacle().isPresent()) {
      String weakest = seek.weakest().map(it -> " (" + it + ")").orElse("");
      lines.add(text.in(NONE, by(), text.in(seek.obstacle().get().text()) + weakest));
      seek.best().ifPresent(best -> lines.add(text.in(BEST, HeadFigure.of(text, best))));
    } else {
      lines.addAll(moves());
      seek.beyondWhole().forEach(it -> lines.add(text.in(BEYOND, it.indicator(), it.agency())));
      seek.part()
          .ifPresent(
              part ->
                  lines.add(text.in(PART, text.number(100 * part, OptionalInt.of(2), 2) + " %")));
      seek.reached().ifPresent(it -> lines.add(text.in(REACHED, HeadFigure.of(text, it))));
    }
    if (!seek.without().isEmpty()) {
      lines.add(text.in(WITHOUT, String.join(", ", seek.without())));
    }
    HeadFigure.missing(text, seek.evaluation(), seek.goal().id()).ifPresent(lines::add);
    return AidPage.of(seek.evaluation(), language, text, lines, seek.method());
  }

  /** What does not suffice, such as {@code gizi (dinkes)}. */
  private String by() {
    String agency = seek.agency().map(it -> " (" + it + ")").orElse("");
    return String.join(", ", seek.indicators()) + agency;
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
          from(move, indicator),
          text.number(to, indicator.decimals(), DECIMALS),
          indicator.unit());
    }
    return table.lines();
  }

  private String from(GoalSeek.Move move, Indicator indicator) {
    if (move.from().isEmpty()) {
      return "";
    }
    String in = text.number(move.from().getAsDouble(), indicator.decimals(), DECIMALS);
    return move.isPartial() ? text.in(IN_PART, in) : in;
  }
}
