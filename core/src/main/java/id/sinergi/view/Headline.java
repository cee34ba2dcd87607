package id.sinergi.view;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.text.Amounts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** Such as {@code stunting at 2022, plan RPJMN}. */
  String when() {
    Request request = evaluation.request();
    return evaluation.cascade().id()
        + " "
        + in(Words.AT)
        + " "
        + request.period()
        + (request.isDiscrete() ? ", " + in(Words.DISCRETE) : "")
        + request.plan().map(plan -> ", " + in(Words.PLAN) + " " + plan).orElse("")
        + request.asOf().map(at -> ", " + in(Words.AS_OF) + " " + at).orElse("");
  }

  /** Such as {@code stunting at 2022: T1 = 74.19 (Sedang), 3 agencies, 1 shared indicator}. */
  String text() {
    List<Node> roots = roots();
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

  /** Where reading begins: higher levels first, then what has something below, then by id. */
  List<Node> roots() {
    Set<String> parents =
        evaluation.cascade().links().stream()
            .filter(Link::carriesValue)
            .map(Link::parent)
            .collect(Collectors.toCollection(HashSet::new));
    Comparator<Node> byLevel =
        Comparator.comparingInt(
            node -> node.level().map(Enum::ordinal).orElse(Level.values().length));
    return evaluation.roots().stream()
        .sorted(
            byLevel
                .thenComparing(node -> !parents.contains(node.id()))
                .thenComparing(Node::id, NaturalOrder.INSTANCE))
        .toList();
  }

  private String in(Text text) {
    return text.in(language);
  }
}
