package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.exchange.Evaluations;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.synergy.SiloMatrix;
import id.sinergi.synergy.Synergy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** What two evaluations say otherwise; nothing, if they are equal bit for bit. */
final class Difference {
  private static final int SHOWN = 12;

  /** Of about so many ids of a kind the texts are compared. */
  private static final int SAMPLED = 4;

  /** In one of so many comparisons, everything is compared. */
  private static final int THOROUGH = 16;

  private Difference() {}

  /** Compares every figure. */
  static void assertSameFigures(Evaluation expected, Evaluation actual) {
    assertSame(Seen.of(expected), Seen.of(actual));
  }

  /** Compares every figure that was seen. */
  static void assertSame(Seen expected, Seen actual) {
    failWith(expected.differencesTo(actual));
  }

  /** Compares every figure, and now and then everything. */
  static void assertSame(Evaluation expected, Evaluation actual, Random random) {
    if (random.nextInt(THOROUGH) == 0) {
      assertSameInEverything(expected, actual);
    } else {
      assertSameFigures(expected, actual);
    }
  }

  /**
   * Compares every figure, and what is worked out of them on demand: explanations, joint outcomes,
   * effective weights, averages, groups, insight, findings, and the JSON document.
   */
  static void assertSameInEverything(Evaluation expected, Evaluation actual) {
    List<String> lines = new ArrayList<>(Seen.of(expected).differencesTo(Seen.of(actual)));
    compare("text", expected, actual, it -> it.toString().replace(", what if", ""), lines);
    compare("findings", expected, actual, Evaluation::findings, lines);
    compare("window", expected, actual, Evaluation::window, lines);
    compare("roots", expected, actual, Evaluation::roots, lines);
    Cascade cascade = expected.cascade();
    List<String> nodes = sample(cascade.nodes().stream().map(Node::id).toList());
    List<String> indicators = sample(cascade.indicators().stream().map(Indicator::id).toList());
    List<String> agencies = sample(cascade.agencies().stream().map(Agency::id).toList());
    for (String node : nodes) {
      explanations(node, expected, actual, lines);
      for (String indicator : indicators) {
        weights(indicator, node, expected, actual, lines);
      }
    }
    for (FigureKind kind : FigureKind.values()) {
      String name = "explanation of " + kind + " of " + nodes.get(0);
      compare(name, expected, actual, it -> text(it.explain(nodes.get(0), kind)), lines);
    }
    nodes.forEach(id -> compare(id, expected, actual, it -> shown(it.node(id)), lines));
    indicators.forEach(id -> compare(id, expected, actual, it -> it.indicator(id), lines));
    indicators.forEach(it -> explanations(it, expected, actual, lines));
    for (String agency : agencies) {
      String name = "explanation of " + agency;
      compare(name, expected, actual, it -> text(it.explain(agency)), lines);
      compare("synergy of " + agency, expected, actual, it -> Synergy.of(it, agency), lines);
    }
    compare("average", expected, actual, it -> Bits.text(it.average(Selection.all())), lines);
    compare("silo matrix", expected, actual, Difference::silos, lines);
    for (Grouping by : Grouping.values()) {
      compare("groups by " + by, expected, actual, it -> it.groups(by).toString(), lines);
    }
    compare("JSON", expected, actual, Difference::document, lines);
    failWith(lines);
    assertThat(json(actual)).isEqualTo(json(expected));
    assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected);
  }

  static byte[] json(Evaluation evaluation) {
    return document(evaluation).getBytes(StandardCharsets.UTF_8);
  }

  private static String document(Evaluation evaluation) {
    return unmarked(Evaluations.toJson(evaluation));
  }

  /** A document without the line that says whether it answers a question "what if". */
  private static String unmarked(String json) {
    return json.replace("\n  \"whatIf\": true,\n", "\n");
  }

  private static void failWith(List<String> lines) {
    if (!lines.isEmpty()) {
      int rest = lines.size() - SHOWN;
      fail(
          "%d differ (expected but was):%n%s%s",
          lines.size(),
          String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size()))),
          rest > 0 ? "\nand " + rest + " more" : "");
    }
  }

  private static void explanations(
      String id, Evaluation expected, Evaluation actual, List<String> lines) {
    compare("explanation of " + id, expected, actual, it -> text(it.explain(id)), lines);
    compare(
        "joint " + id, expected, actual, it -> unmarked(Evaluations.toJson(it.joint(id))), lines);
  }

  private static void weights(
      String indicator, String node, Evaluation expected, Evaluation actual, List<String> lines) {
    for (View view : View.values()) {
      String name = "weight of " + indicator + " on " + node + " " + view;
      compare(name, expected, actual, it -> weight(it, indicator, node, view), lines);
    }
    compare(
        "efficiency of " + indicator + " by " + node,
        expected,
        actual,
        it -> Bits.text(it.efficiency(indicator, node)),
        lines);
  }

  private static String weight(Evaluation of, String indicator, String node, View view) {
    EffectiveWeight weight = of.effectiveWeight(indicator, node, view);
    return Double.toHexString(weight.value()) + weight;
  }

  private static String shown(NodeFigures of) {
    return of + " " + of.absorption() + " " + of.efficiency() + " " + of.gap();
  }

  private static String silos(Evaluation evaluation) {
    StringBuilder text = new StringBuilder();
    SiloMatrix.of(evaluation)
        .rows()
        .forEach(row -> text.append(new TreeMap<>(row.shares())).append('\n'));
    return text.toString();
  }

  private static void compare(
      String what,
      Evaluation expected,
      Evaluation actual,
      Function<Evaluation, Object> of,
      List<String> lines) {
    Object one = of.apply(expected);
    Object other = of.apply(actual);
    if (!Objects.equals(one.toString(), other.toString())) {
      lines.add(what + ": " + firstLines(one.toString(), other.toString()));
    }
  }

  /** The first lines that are not the same. */
  private static String firstLines(String expected, String actual) {
    List<String> ones = Arrays.asList(expected.split("\n"));
    List<String> others = Arrays.asList(actual.split("\n"));
    int at = 0;
    while (at < Math.min(ones.size(), others.size()) && ones.get(at).equals(others.get(at))) {
      at++;
    }
    return (at < ones.size() ? ones.get(at) : "the end")
        + "\n   but "
        + (at < others.size() ? others.get(at) : "the end");
  }

  private static List<String> sample(List<String> all) {
    int step = all.size() / SAMPLED + 1;
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  /** All of an explanation, with every bit of every number. */
  private static String text(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    append(explanation, "", text);
    return text.toString();
  }

  private static void append(Explanation of, String indent, StringBuilder text) {
    text.append(indent)
        .append(of)
        .append(' ')
        .append(of.step())
        .append(' ')
        .append(of.subject())
        .append(' ')
        .append(of.rule().en())
        .append(' ')
        .append(of.state())
        .append(of.value().isPresent() ? Double.toHexString(of.value().getAsDouble()) : "")
        .append(of.notes())
        .append(of.months());
    of.inputs()
        .forEach(it -> text.append(it.name()).append(' ').append(Double.toHexString(it.value())));
    text.append('\n');
    for (Explanation.Part part : of.parts()) {
      text.append(indent).append(part.weight()).append(part.leftOut()).append('\n');
      append(part.what(), indent + " ", text);
    }
  }
}
