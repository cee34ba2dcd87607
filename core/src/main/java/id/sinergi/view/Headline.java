package id.sinergi.view;

import com.google.common.collect.Comparators;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.text.Amounts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What was evaluated and when, and what came out at the top, in one line. */
final class Headline {
  private static final int SHOWN = 3;

  private final Evaluation evaluation;
  private final Language language;

  Headline(Evaluation evaluation, Language language) {
    this.evaluation = evaluation;
    this.language = language;
  }

  /** Such as {@code stunting at 2022, what if, plan RPJMN}. */
  String when() {
    Request request = evaluation.request();
    return evaluation.cascade().id()
        + " "
        + in(Words.AT)
        + " "
        + request.period()
        + (evaluation.isWhatIf() ? ", " + in(Words.WHAT_IF) : "")
        + (request.isDiscrete() ? ", " + in(Words.DISCRETE) : "")
        + request.plan().map(plan -> ", " + in(Words.PLAN) + " " + plan).orElse("")
        + request.asOf().map(at -> ", " + in(Words.AS_OF) + " " + at).orElse("");
  }

  /** Such as {@code stunting at 2022: T1 = 74.19 (Sedang), 3 agencies, 1 shared indicator}. */
  String text() {
    List<Node> roots = roots(SHOWN + 1);
    Cascade cascade = evaluation.cascade();
    long shared = cascade.indicators().stream().filter(Indicator::isShared).count();
    return when()
        + ": "
        + roots.stream()
            .limit(SHOWN)
            .map(root -> root.id() + " = " + text(evaluation.node(root.id()).score()) + ", ")
            .collect(Collectors.joining())
        + (roots.size() > SHOWN ? "..., " : "")
        + count(cascade.agencies().size(), Text.of("instansi", "agency"), "agencies")
        + ", "
        + count(shared, Text.of("indikator bersama", "shared indicator"), "shared indicators");
  }

  private String text(Figure figure) {
    String text = figure.text(language.locale());
    if (figure.state() != State.VALUE) {
      return text;
    }
    return text
        + figure.band().map(band -> " (" + band.label().id() + ")").orElse("")
        + (figure.isProvisional() ? " " + in(Words.PROVISIONAL) : "")
        + (figure.coverage() < 1
            ? " " + in(Words.COVERAGE) + " " + Amounts.percent(figure.coverage(), language.locale())
            : "");
  }

  private String count(long count, Text one, String many) {
    String word = language == Language.EN && count != 1 ? many : one.in(language);
    return Amounts.entered((double) count, language.locale()) + " " + word;
  }

  /**
   * Where reading begins, no more than so many: higher levels first, then what has something below,
   * then by id. O(nodes), without sorting the rest.
   */
  List<Node> roots(int most) {
    Plan plan = Inside.of(evaluation).plan();
    Comparator<Node> byLevel =
        Comparator.comparingInt(node -> node.level().map(Enum::ordinal).orElse(Integer.MAX_VALUE));
    return evaluation.roots().stream()
        .collect(
            Comparators.least(
                most,
                byLevel
                    .thenComparing(node -> !isAbove(plan, node))
                    .thenComparing(Node::id, NaturalOrder.INSTANCE)));
  }

  private static boolean isAbove(Plan plan, Node node) {
    return plan.linksTo(plan.nodeAt(node.id())).anyMatch(it -> plan.link(it).carriesValue());
  }

  private String in(Text text) {
    return text.in(language);
  }
}
