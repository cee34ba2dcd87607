package id.sinergi.view;

import id.sinergi.cascade.LinkKind;
import id.sinergi.evaluate.JointGoal;
import id.sinergi.evaluate.JointGoal.Child;
import id.sinergi.evaluate.JointIndicator;
import id.sinergi.finding.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Writes the report on one goal: who delivers it, through which goals and shared indicators. */
final class GoalPage {
  private static final String INDENT = "  ";

  private final JointGoal goal;
  private final Language language;
  private final int limit;
  private final CellText text;
  private final Remarks remarks;

  GoalPage(JointGoal goal, Language language, int limit) {
    this.goal = goal;
    this.language = language;
    this.limit = limit;
    this.text = new CellText(language);
    this.remarks = new Remarks(language);
  }

  Page page() {
    List<String> lines = new ArrayList<>();
    lines.add(new Headline(goal.evaluation(), language).when());
    lines.add("");
    lines.add(
        remarks.joined(
            JointPage.heading(text, goal.id(), goal.name(), goal.figure()),
            remarks.completeness(goal.figure())));
    String owner = goal.node().owner().agency() + ", " + goal.node().owner().position();
    lines.addAll(
        CellText.wrapped(
            INDENT,
            List.of(
                Words.what(goal.node()),
                owner,
                goal.isShared()
                    ? text.in(SharingWords.DELIVERED_BY)
                        + " "
                        + remarks.named(List.copyOf(goal.agencies()))
                    : text.in(SharingWords.NOBODY)),
            " · "));
    if (!goal.children().isEmpty()) {
      lines.add("");
      lines.addAll(children());
    }
    List<JointIndicator> indicators = goal.indicators();
    if (!indicators.isEmpty()) {
      lines.add("");
      lines.add(text.in(SharingWords.SHARED_INDICATORS));
      indicators.forEach(it -> lines.add(INDENT + indicator(it)));
    }
    lines.add("");
    lines.add(text.legend());
    return Page.of(String.join("\n", lines));
  }

  private String indicator(JointIndicator indicator) {
    return remarks.joined(
        JointPage.heading(text, indicator.id(), indicator.name(), indicator.figure()),
        remarks.completeness(indicator.figure()),
        text.in(SharingWords.SEE, indicator.id()));
  }

  private List<String> children() {
    Table table =
        new Table(
            text.in(SharingWords.GOAL),
            text.in(SharingWords.AGENCY),
            text.in(SharingWords.LINK),
            ">" + text.in(SharingWords.WEIGHT),
            ">" + text.in(SharingWords.SCORE),
            "");
    List<Child> children =
        goal.children().stream()
            .sorted(Comparator.comparing((Child it) -> it.node().id(), NaturalOrder.INSTANCE))
            .toList();
    for (int i = 0; i < children.size(); i++) {
      if (i == limit) {
        table.line(text.in(SharingWords.MORE_LINES, text.count(children.size() - i)));
        break;
      }
      Child child = children.get(i);
      String name = child.node().name();
      String id = child.node().id();
      table.row(
          name.equals(id) ? id : id + " " + name,
          child.agency(),
          link(child),
          percent(child.weight()),
          text.figure(child.score()),
          remarks.joined(
              child.isLinked() ? "" : child.leftOut().map(text::in).orElse(""),
              remarks.completeness(child.score())));
    }
    return table.lines();
  }

  private String link(Child child) {
    return child.link().kind() == LinkKind.CASCADE
        ? text.in(SharingWords.CASCADE)
        : text.in(SharingWords.CROSSCUTTING);
  }

  private String percent(OptionalDouble weight) {
    return weight.isPresent() ? text.percent(OptionalDouble.of(100 * weight.getAsDouble())) : "";
  }
}
