package id.sinergi.view;

import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.Bounds;
import id.sinergi.figure.Presentation;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.insight.Certainty;
import id.sinergi.insight.Completions;
import id.sinergi.insight.Deciding;
import id.sinergi.insight.MissingReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what figures could still be, whether they are attained for certain, and what decides. */
final class BoundsPage {
  private static final Text LOW = Text.of("terendah", "least");
  private static final Text HIGH = Text.of("tertinggi", "greatest");
  private static final Text VALUE = Text.of("kini", "now");
  private static final Text VERDICT = Text.of("tercapai?", "attained?");
  private static final Text MISSING = Text.of("belum dilaporkan", "not reported");
  private static final Text NOTHING_MISSING =
      Text.of("semua yang jatuh tempo sudah dilaporkan", "all that is due is reported");
  private static final Text FIRST = Text.of("minta lebih dulu", "to obtain first");
  private static final Text AT_BEST = Text.of("bila terbaik", "at best");
  private static final Text AT_WORST = Text.of("bila terburuk", "at worst");
  private static final Text NARROWS = Text.of("mempersempit", "narrows by");
  private static final Text NO_GOALS = Text.of("tidak ada tujuan", "no goals");
  private static final Text OPEN = Text.of("tanpa batas", "open");

  private final Completions completions;
  private final Language language;
  private final int limit;
  private final CellText text;

  BoundsPage(Completions completions, Language language, int limit) {
    this.completions = completions;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
  }

  Page all() {
    List<Certainty> scores =
        completions.scores().sorted(Comparator.comparing(it -> !it.isUndecided())).toList();
    Table table = table(text.in(SharingWords.GOAL));
    for (Certainty it : scores.subList(0, Math.min(limit, scores.size()))) {
      row(table, it.id(), it);
    }
    if (scores.size() > limit) {
      table.line(text.in(SharingWords.MORE_LINES, text.count(scores.size() - limit)));
    }
    return page(scores.isEmpty() ? List.of(text.in(NO_GOALS)) : table.lines(), Stream.empty());
  }

  Page one(String node) {
    Table table = table(text.in(SharingWords.GOAL) + " " + completions.score(node).id());
    for (FigureKind kind : Completions.KINDS) {
      row(table, text.in(kind.text()), completions.node(node, kind));
    }
    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.addAll(missing(completions.missingBelow(node)));
    Deciding deciding = completions.deciding(node);
    lines.add("");
    lines.addAll(steps(deciding));
    return page(lines, Stream.of(deciding.method()).filter(it -> !deciding.steps().isEmpty()));
  }

  private Page page(List<String> body, Stream<Text> methods) {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(completions.evaluation(), language).when());
    lines.add("");
    lines.addAll(body);
    String legend = text.legend();
    if (!legend.isEmpty()) {
      lines.add("");
      lines.add(legend);
    }
    Stream.concat(Stream.of(completions.method()), methods)
        .forEach(
            method -> {
              lines.add("");
              lines.addAll(text.paragraph(method));
            });
    return Page.of(String.join("\n", lines));
  }

  private Table table(String what) {
    return new Table(
        what, ">" + text.in(VALUE), ">" + text.in(LOW), ">" + text.in(HIGH), text.in(VERDICT));
  }

  private void row(Table table, String name, Certainty of) {
    table.row(
        name,
        text.figure(of.figure()),
        of.bounds().map(it -> edge(it.low(), of)).orElse(""),
        of.bounds().map(it -> edge(it.high(), of)).orElse(""),
        text.in(of.verdict().map(it -> it.text()).or(of::reason).orElseThrow()));
  }

  /** Never on the other side of the threshold than it is. */
  private String edge(OptionalDouble edge, Certainty of) {
    if (edge.isEmpty()) {
      return text.in(OPEN);
    }
    double value = edge.getAsDouble();
    return new Presentation(2, List.of(), OptionalDouble.of(of.attainedAt()))
        .print(Rounding.rounded(value), value, text.locale());
  }

  private List<String> missing(List<MissingReport> missing) {
    if (missing.isEmpty()) {
      return List.of(text.in(NOTHING_MISSING));
    }
    Table table = new Table(text.in(MISSING), text.in(SharingWords.AGENCY), "");
    for (MissingReport report : missing.subList(0, Math.min(limit, missing.size()))) {
      table.row(report.indicator(), report.agency(), periods(report));
    }
    if (missing.size() > limit) {
      table.line(text.in(SharingWords.MORE_LINES, text.count(missing.size() - limit)));
    }
    return table.lines();
  }

  private static String periods(MissingReport report) {
    return report.periods().stream().map(it -> it.toString()).collect(Collectors.joining(", "));
  }

  private List<String> steps(Deciding deciding) {
    if (deciding.steps().isEmpty()) {
      return List.of(text.in(deciding.reason().orElseThrow()));
    }
    Table table =
        new Table(
            text.in(FIRST),
            text.in(SharingWords.AGENCY),
            ">" + text.in(NARROWS),
            ">" + text.in(AT_BEST),
            "",
            ">" + text.in(AT_WORST),
            "");
    List<Deciding.Step> steps = deciding.steps();
    for (Deciding.Step step : steps.subList(0, Math.min(limit, steps.size()))) {
      table.row(
          step.reports().stream().map(it -> it.indicator()).distinct().findFirst().orElse(""),
          step.reports().stream().map(it -> it.agency()).collect(Collectors.joining(", ")),
          step.narrowing().isPresent()
              ? text.number(step.narrowing().getAsDouble(), OptionalInt.of(2), 2)
              : "",
          both(step.atBest(), deciding.goal()),
          verdict(step.atBest(), deciding.goal()),
          both(step.atWorst(), deciding.goal()),
          verdict(step.atWorst(), deciding.goal()));
    }
    if (steps.size() > limit) {
      table.line(text.in(SharingWords.MORE_LINES, text.count(steps.size() - limit)));
    }
    return table.lines();
  }

  private String both(Optional<Bounds> bounds, Certainty goal) {
    return bounds.map(it -> edge(it.low(), goal) + ".." + edge(it.high(), goal)).orElse("");
  }

  private String verdict(Optional<Bounds> bounds, Certainty goal) {
    return bounds.map(it -> text.in(it.verdict(goal.attainedAt()).text())).orElse("");
  }
}
