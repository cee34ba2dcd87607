package id.sinergi.evaluate;

import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Every figure of an evaluation as it was when this was made, by id and name. */
final class Seen {
  private final Map<String, Map<String, Object>> indicators = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> agencies = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> others = new LinkedHashMap<>();

  private Seen() {}

  static Seen of(Evaluation evaluation) {
    Seen seen = new Seen();
    for (Node node : evaluation.cascade().nodes()) {
      seen.nodes.put(node.id(), figures(evaluation.node(node.id())));
    }
    for (Indicator indicator : evaluation.cascade().indicators()) {
      seen.see(evaluation.indicator(indicator.id()));
    }
    for (Agency agency : evaluation.cascade().agencies()) {
      AgencyFigures figures = evaluation.agency(agency.id());
      seen.agencies.put(agency.id(), Map.of("score", figures.score()));
      seen.others.put(agency.id(), new LinkedHashMap<>());
      figures
          .averages()
          .forEach((level, of) -> seen.others.get(agency.id()).put("average of " + level, of));
    }
    Map<String, Object> credited = new LinkedHashMap<>();
    for (Measure measure : evaluation.cascade().measures()) {
      credited.put(measure.toString(), evaluation.credited(measure.indicator(), measure.node()));
    }
    seen.others.put("measures", credited);
    return seen;
  }

  private static Map<String, Object> figures(NodeFigures of) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("score", of.score());
    all.put("measured", of.measured());
    all.put("supported", of.supported());
    all.put("gap", of.gap());
    all.put("rollup", of.rollup());
    all.put("pagu", of.pagu());
    all.put("spent", of.spent());
    all.put("absorption", of.absorption());
    all.put("efficiency", of.efficiency());
    return all;
  }

  private void see(IndicatorFigures of) {
    Map<String, Object> figures = new LinkedHashMap<>();
    Map<String, Object> quantities = new LinkedHashMap<>();
    figures.put("joint", of.joint());
    quantities.put("target", of.target());
    quantities.put("actual", of.actual());
    quantities.put("window", of.window());
    quantities.put("plan", of.plan());
    of.parties()
        .forEach(
            (agency, party) -> {
              figures.put("own of " + agency, party.own());
              figures.put("credited to " + agency, party.credited());
              quantities.put("target of " + agency, party.target());
              quantities.put("actual of " + agency, party.actual());
            });
    indicators.put(of.indicator().id(), figures);
    others.put(of.indicator().id() + " (quantities)", quantities);
  }

  /** What the other says otherwise, a line each; empty if every bit is the same. */
  List<String> differencesTo(Seen other) {
    List<String> lines = new ArrayList<>();
    lines(indicators, other.indicators, lines);
    lines(nodes, other.nodes, lines);
    lines(agencies, other.agencies, lines);
    lines(others, other.others, lines);
    return lines;
  }

  /** The ids whose figures are other than then, in state, reason, value, coverage or finality. */
  Changed changedSince(Seen then) {
    return new Changed(
        ids(then.indicators, indicators), ids(then.nodes, nodes), ids(then.agencies, agencies));
  }

  private static SortedSet<String> ids(
      Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
    SortedSet<String> ids = new TreeSet<>();
    after.forEach(
        (id, figures) -> {
          if (figures.entrySet().stream()
              .anyMatch(
                  it ->
                      !areSame(
                          before.get(id).get(it.getKey()),
                          it.getValue(),
                          (a, b) -> !Bits.isOther(a, b),
                          (a, b) -> !Bits.isOther(a, b)))) {
            ids.add(id);
          }
        });
    return ids;
  }

  private static void lines(
      Map<String, Map<String, Object>> expected,
      Map<String, Map<String, Object>> actual,
      List<String> lines) {
    if (!expected.keySet().equals(actual.keySet())) {
      lines.add("ids: " + expected.keySet() + " but " + actual.keySet());
      return;
    }
    expected.forEach(
        (id, figures) -> {
          Map<String, Object> others = actual.get(id);
          if (!figures.keySet().equals(others.keySet())) {
            lines.add(id + ": " + figures.keySet() + " but " + others.keySet());
            return;
          }
          figures.forEach(
              (name, one) -> {
                if (!areSame(one, others.get(name), Bits::same, Bits::same)) {
                  lines.add(
                      "%s %s: %s but %s".formatted(id, name, text(one), text(others.get(name))));
                }
              });
        });
  }

  private static boolean areSame(
      Object a,
      Object b,
      BiPredicate<Figure, Figure> figures,
      BiPredicate<Quantity, Quantity> quantities) {
    if (a == b) {
      return true;
    }
    if (a instanceof Figure one && b instanceof Figure other) {
      return figures.test(one, other);
    }
    if (a instanceof Quantity one && b instanceof Quantity other) {
      return quantities.test(one, other);
    }
    return a.equals(b);
  }

  private static String text(Object of) {
    if (of instanceof Figure figure) {
      return Bits.text(figure);
    }
    return of instanceof Quantity quantity ? Bits.text(quantity) : of.toString();
  }
}
