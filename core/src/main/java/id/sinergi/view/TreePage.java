package id.sinergi.view;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Writes a cascade as a tree: goals, what measures them and what carries value up to them. */
final class TreePage {
  private static final int WIDEST_REMARK = 100;

  private final Evaluation evaluation;
  private final Cascade cascade;
  private final Language language;
  private final int limit;
  private final Sheet sheet;
  private final Legend legend;
  private final Remarks remarks;
  private final TreeMembers members;
  private final Set<String> seen = new HashSet<>();

  TreePage(Evaluation evaluation, Language language, int limit) {
    this.limit = limit;
    this.evaluation = evaluation;
    this.cascade = evaluation.cascade();
    this.language = language;
    this.sheet = new Sheet(limit);
    this.legend = new Legend(language);
    this.remarks = new Remarks(language);
    this.members = new TreeMembers(evaluation, language);
  }

  Page all() {
    List<Node> roots = new Headline(evaluation, language).roots(limit + 1); // a row each
    for (int i = 0; i < roots.size() && !sheet.isOverfull(); i++) {
      Node root = roots.get(i);
      separate();
      goal(root.id(), Branch.ROOT, "");
    }
    idleIndicators();
    return page(cascade.nodes().size() + cascade.indicators().size() - seen.size());
  }

  Page from(String node) {
    goal(evaluation.node(node).node().id(), Branch.ROOT, "");
    return page(0);
  }

  /** Of how many indicators the figures were made for it. */
  int made() {
    return members.made();
  }

  private Page page(int unseen) {
    List<String> lines = new ArrayList<>();
    String name = cascade.name().equals(cascade.id()) ? "" : ": " + cascade.name();
    lines.add(new Headline(evaluation, language).when() + name);
    lines.add("");
    lines.addAll(sheet.lines());
    if (sheet.isOverfull()) {
      lines.add(remarks.more(unseen));
    }
    lines.add("");
    lines.add(legend.text());
    return Page.of(String.join("\n", lines));
  }

  /** Indicators that measure none of the goals above. */
  private void idleIndicators() {
    if (sheet.isOverfull()) {
      return;
    }
    List<Indicator> rest =
        cascade.indicators().stream()
            .filter(indicator -> !seen.contains("indicator " + indicator.id()))
            .toList();
    for (int i = 0; i < rest.size() && !sheet.isOverfull(); i++) {
      if (i == 0) {
        separate();
      }
      if (sheet.hasRoom()) {
        String id = rest.get(i).id();
        indicator(id, Branch.ROOT, "", members.indicator(id).joint(), Words.UNMEASURED);
      }
    }
  }

  private void goal(String id, Branch branch, String weight) {
    if (!sheet.hasRoom()) {
      return;
    }
    NodeFigures figures = evaluation.node(id);
    Node node = figures.node();
    boolean again = !seen.add("node " + id);
    String owner = node.owner().agency() + ", " + node.owner().position();
    String detail =
        remarks.joined(
            Words.what(node) + " · " + owner,
            node.service().map(it -> SharingWords.of(it).in(language)).orElse(""),
            node.pattern().map(it -> SharingWords.of(it).in(language)).orElse(""),
            remarks.completeness(figures.score()),
            again ? Words.AS_ABOVE.in(language) : "");
    row(branch, label(id, node.name()), weight, figures.score(), detail);
    if (again) {
      return;
    }
    List<Consumer<Branch>> below = new ArrayList<>();
    members.measures(id).forEach(row -> below.add(at -> measure(row.id(), id, at, row.weight())));
    members.children(id).forEach(row -> below.add(at -> goal(row.id(), at, row.weight())));
    members.idle(id).forEach(link -> below.add(at -> idle(link, at)));
    String before = branch.remark(!below.isEmpty());
    for (String remark : remarks.on(figures, counted(figures), WIDEST_REMARK - before.length())) {
      line(before + remark);
    }
    for (int i = 0; i < below.size() && !sheet.isOverfull(); i++) {
      below.get(i).accept(branch.child(i == below.size() - 1));
    }
  }

  /** Which side of a goal counts, where there are two. */
  private String counted(NodeFigures figures) {
    boolean areTwo = figures.measured().state().isDue() && figures.supported().state().isDue();
    return areTwo ? evaluation.explain(figures.node().id()).method() : "";
  }

  /** An indicator with what it gives the goal above, which can be less than the joint figure. */
  private void measure(String id, String node, Branch branch, String weight) {
    if (sheet.hasRoom()) {
      indicator(id, branch, weight, members.given(id, node), Text.same(""));
    }
  }

  private void indicator(String id, Branch branch, String weight, Figure given, Text status) {
    IndicatorFigures figures = members.indicator(id);
    Indicator indicator = figures.indicator();
    boolean again = !seen.add("indicator " + id);
    boolean isJoint = given.equals(figures.joint());
    String detail =
        remarks.joined(
            isJoint
                ? ""
                : SharingWords.JOINT.in(language) + " " + figures.joint().text(language.locale()),
            amounts(figures),
            figures.plan().orElse(""),
            remarks.completeness(given),
            status.in(language),
            again ? Words.AS_ABOVE.in(language) : "");
    row(branch, label(id, indicator.name()), weight, given, detail);
    if (indicator.isShared() && !again) {
      line(branch.remark(false) + remarks.parties(indicator));
    }
  }

  private String amounts(IndicatorFigures figures) {
    boolean hasActual = figures.actual().state() == State.VALUE;
    boolean hasTarget = figures.target().state() == State.VALUE;
    Indicator indicator = figures.indicator();
    if (hasActual && hasTarget) {
      return amount(indicator, figures.actual(), false)
          + " "
          + Words.AGAINST.in(language)
          + " "
          + amount(indicator, figures.target(), true);
    }
    if (hasActual) {
      return amount(indicator, figures.actual(), true);
    }
    return hasTarget ? "target " + amount(indicator, figures.target(), true) : "";
  }

  private String amount(Indicator indicator, Quantity quantity, boolean withUnit) {
    int decimals = cascade.rulebookOf(indicator).decimals();
    String unit = withUnit ? indicator.unit() : "";
    String high =
        Amounts.computed(
            quantity.high().orElseThrow(), indicator.decimals(), decimals, unit, language.locale());
    if (!quantity.isRange()) {
      return high;
    }
    return Amounts.computed(
            quantity.low().orElseThrow(), indicator.decimals(), decimals, "", language.locale())
        + ".."
        + high;
  }

  private void idle(Link link, Branch branch) {
    if (!sheet.hasRoom()) {
      return;
    }
    NodeFigures figures = evaluation.node(link.child());
    Text why =
        link.kind() == LinkKind.REFERENCE
            ? Words.REFERENCE
            : link.kind() == LinkKind.TENSION
                ? Words.TENSION
                : link.consent() == Consent.REJECTED ? Words.REJECTED : Words.PROPOSED;
    String detail = remarks.joined(why.in(language), link.reason().orElse(""));
    row(
        new Branch(branch.own().replace('─', '╌'), branch.below()),
        label(link.child(), figures.node().name()),
        "",
        figures.score(),
        detail);
  }

  private static String label(String id, String name) {
    return name.equals(id) ? id : id + " " + name;
  }

  private void row(Branch branch, String label, String weight, Figure figure, String detail) {
    boolean isValue = figure.state() == State.VALUE;
    String number = isValue ? figure.text(language.locale()) : "";
    String word =
        isValue
            ? figure.band().map(band -> band.label().id()).orElse("")
            : figure.state().text().in(language);
    String mark = legend.mark(figure.state(), figure.band());
    sheet.row(branch.own() + label, new Sheet.Cells(weight, mark, number, word, detail));
  }

  /** A blank line between what stands side by side at the top. */
  private void separate() {
    if (!sheet.isEmpty()) {
      line("");
    }
  }

  private void line(String text) {
    if (sheet.hasRoom()) {
      sheet.line(text);
    }
  }
}
