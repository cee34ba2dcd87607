package id.sinergi.view;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.trend.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes why a figure moved: as a waterfall from what it was to what it is, then by agency. */
final class ChangePage {
  private static final int STEPS = 12;
  private static final int WIDTH = 24;
  private static final Text STEP = Text.of("langkah", "step");
  private static final Text ATTAINED = Text.of("capaian bersama", "joint attainment");
  private static final Text POINTS = Text.of("poin", "points");
  private static final Text TOTAL = Text.of("menjadi", "total");
  private static final Text WAS = Text.of("semula", "was");
  private static final Text IS = Text.of("kini", "is");
  private static final Text COVERAGE = Text.of("cakupan", "coverage");
  private static final Text STRUCTURE = Text.of("bobot dan struktur", "weights and structure");
  private static final Text RULEBOOK = Text.of("buku aturan", "rulebook");
  private static final Text RESIDUAL = Text.of("sisa", "residual");
  private static final Text OTHERS = Text.of("%s indikator lain", "%s other indicators");
  private static final Text BY_AGENCY = Text.of("menurut instansi: %s", "by agency: %s");
  private static final Text AT_GOALS = Text.of("%s pada: %s", "%s at: %s");
  private static final Text MOVED = Text.of("selisih %s poin", "difference %s points");
  private static final Text NONE =
      Text.of(
          "selisih tidak dapat dihitung: semula %s, kini %s",
          "the difference cannot be told: was %s, is %s");
  private static final Text COUNTED = Text.of("dihitung", "counted");
  private static final Text TURNED =
      Text.of("  %s (%s), pada %s: semula %s, kini %s", "  %s (%s), at %s: was %s, is %s");

  private final Change change;
  private final Language language;
  private final int most;
  private final CellText text;
  private final int decimals;
  private double total;
  private double least;
  private double greatest;

  ChangePage(Change change, Language language, int limit) {
    this.change = change;
    this.language = language;
    this.most = Math.min(STEPS, limit);
    this.text = new CellText(language);
    this.decimals = Math.max(decimals(change.start()), decimals(change.end()));
  }

  private static int decimals(Figure figure) {
    return figure.state() == State.VALUE ? figure.displayed().scale() : 0;
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(
        new Headline(change.from(), language).when()
            + " → "
            + new Headline(change.to(), language).when());
    if (change.difference().state() == State.VALUE) {
      String moved =
          signed(change.difference().value().orElseThrow())
              + text.star(change.difference().isProvisional());
      lines.add(change.id() + ": " + text.in(MOVED, moved));
      lines.add("");
      lines.addAll(waterfall());
      lines.addAll(beside());
    } else {
      lines.add(
          change.id()
              + ": "
              + text.in(NONE, text.result(change.start()), text.result(change.end())));
    }
    lines.add("");
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add(legend);
      lines.add("");
    }
    lines.addAll(text.paragraph(change.method()));
    return Page.of(String.join("\n", lines));
  }

  private List<String> waterfall() {
    total = change.start().value().orElseThrow();
    least = total;
    greatest = total;
    List<Change.Part> first = first();
    double others = 0;
    for (Change.Part part : change.indicators().subList(first.size(), change.indicators().size())) {
      others += part.points();
    }
    first.forEach(part -> reach(part.points()));
    reach(others);
    reach(change.coverage().value().orElseThrow());
    reach(change.structure().value().orElseThrow());
    reach(change.rulebook().value().orElse(0));
    total = change.start().value().orElseThrow();
    Table table =
        new Table(
            text.in(STEP), "", text.in(ATTAINED), ">" + text.in(POINTS), "", ">" + text.in(TOTAL));
    table.row(text.in(WAS), "", "", "", bar(total, total), text.figure(change.start()));
    for (Change.Part part : first) {
      step(table, part.id(), part.name(), attained(part.id()), part.points());
    }
    int more = change.indicators().size() - first.size();
    if (more > 0) {
      step(table, text.in(OTHERS, text.count(more)), "", "", others);
    }
    step(table, text.in(COVERAGE), "", "", change.coverage().value().orElseThrow());
    step(table, text.in(STRUCTURE), "", "", change.structure().value().orElseThrow());
    double byRules = change.rulebook().value().orElse(0);
    if (byRules != 0) {
      step(table, text.in(RULEBOOK), "", "", byRules);
    }
    step(table, text.in(RESIDUAL), "", "", change.residual().value().orElseThrow());
    double end = change.end().value().orElseThrow();
    table.row(text.in(IS), "", "", "", bar(end, end), text.figure(change.end()));
    return table.lines();
  }

  private List<Change.Part> first() {
    return change.indicators().subList(0, Math.min(most, change.indicators().size()));
  }

  private void reach(double points) {
    total += points;
    least = Math.min(least, total);
    greatest = Math.max(greatest, total);
  }

  private void step(Table table, String of, String name, String attained, double points) {
    double before = total;
    total += points;
    table.row(of, name, attained, signed(points), bar(before, total), number(total));
  }

  private String attained(String indicator) {
    return text.figure(change.from().indicator(indicator).joint())
        + " → "
        + text.figure(change.to().indicator(indicator).joint());
  }

  /** From one total to the next, on a scale from the least to the greatest; a line where it is. */
  private String bar(double from, double to) {
    double unit = greatest > least ? WIDTH / (greatest - least) : 0;
    int left = (int) Math.round((Math.min(from, to) - least) * unit);
    int right = (int) Math.round((Math.max(from, to) - least) * unit);
    String before = " ".repeat(Math.min(left, WIDTH - 1));
    if (right == left) {
      return before + "│";
    }
    return before + (to > from ? "█" : "░").repeat(right - left);
  }

  /** By agency, and at which goals coverage and structure changed. */
  private List<String> beside() {
    List<String> lines = new ArrayList<>();
    if (!change.agencies().isEmpty()) {
      lines.add(text.in(BY_AGENCY, named(change.agencies())));
    }
    if (!change.coverageByGoal().isEmpty()) {
      lines.add(text.in(AT_GOALS, text.in(COVERAGE), named(change.coverageByGoal())));
    }
    lines.addAll(turns());
    if (!change.structureByGoal().isEmpty()) {
      lines.add(text.in(AT_GOALS, text.in(STRUCTURE), named(change.structureByGoal())));
    }
    change.rulebook().reason().ifPresent(it -> lines.add(text.in(RULEBOOK) + ": " + text.in(it)));
    if (!lines.isEmpty()) {
      lines.add(0, "");
    }
    return lines;
  }

  /** Who came to count or ceased to, at the goals where that moved the figure most. */
  private List<String> turns() {
    List<String> lines = new ArrayList<>();
    for (Change.Part goal : change.coverageByGoal()) {
      for (Change.Turn turn : change.turns()) {
        if (turn.goal().equals(goal.id())) {
          lines.add(turned(turn));
        }
        if (lines.size() > most) {
          lines.set(most, "  " + text.in(InsightWords.AND_MORE));
          return lines;
        }
      }
    }
    return lines;
  }

  private String turned(Change.Turn turn) {
    String first = turn.isParty() ? turn.agency() : turn.id();
    String second = turn.isParty() ? turn.id() : turn.agency();
    return text.in(
        TURNED, first, second, turn.goal(), standing(turn.before()), standing(turn.after()));
  }

  private String standing(State state) {
    return text.in(state == State.VALUE ? COUNTED : state.text());
  }

  private String named(List<Change.Part> parts) {
    return parts.stream()
            .limit(most)
            .map(part -> part.id() + " " + signed(part.points()))
            .collect(Collectors.joining(", "))
        + (parts.size() > most ? ", …" : "");
  }

  private String number(double value) {
    return text.number(value, OptionalInt.of(decimals), decimals);
  }

  private String signed(double points) {
    boolean isAbove = Rounding.displayed(points, decimals).signum() > 0; // never +0.00
    return isAbove ? "+" + number(points) : number(points);
  }
}
