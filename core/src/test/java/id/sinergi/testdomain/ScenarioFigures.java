package id.sinergi.testdomain;

import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.AgencyFigures;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.Selection;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** All figures and quantities of an evaluation, each by a name. */
public final class ScenarioFigures {
  private final SortedMap<String, Figure> figures = new TreeMap<>();
  private final SortedMap<String, Quantity> quantities = new TreeMap<>();

  private ScenarioFigures() {}

  public static ScenarioFigures of(Evaluation evaluation) {
    ScenarioFigures all = new ScenarioFigures();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      all.add(evaluation.indicator(indicator.id()));
    }
    for (Node node : evaluation.cascade().nodes()) {
      all.add(evaluation.node(node.id()));
      for (Indicator indicator : evaluation.cascade().indicators()) {
        all.quantities.put(
            node.id() + " efficiency of " + indicator.id(),
            evaluation.efficiency(indicator.id(), node.id()));
      }
      all.figures.put(
          "average below " + node.id(), evaluation.average(Selection.all().below(node.id())));
    }
    for (Agency agency : evaluation.cascade().agencies()) {
      AgencyFigures figures = evaluation.agency(agency.id());
      all.figures.put(agency.id() + " agency score", figures.score());
      figures
          .averages()
          .forEach((level, mean) -> all.figures.put(agency.id() + " mean of " + level, mean));
    }
    for (Level level : Level.values()) {
      all.figures.put("average of " + level, evaluation.average(Selection.all().atLevel(level)));
    }
    all.figures.put("average of all", evaluation.average(Selection.all()));
    return all;
  }

  private void add(IndicatorFigures of) {
    String id = of.indicator().id();
    figures.put(id + " joint", of.joint());
    quantities.put(id + " target", of.target());
    quantities.put(id + " actual", of.actual());
    of.parties()
        .forEach(
            (agency, party) -> {
              figures.put(id + " own of " + agency, party.own());
              figures.put(id + " credited of " + agency, party.credited());
              quantities.put(id + " target of " + agency, party.target());
              quantities.put(id + " actual of " + agency, party.actual());
            });
  }

  private void add(NodeFigures of) {
    String id = of.node().id();
    figures.put(id + " score", of.score());
    figures.put(id + " measured", of.measured());
    figures.put(id + " supported", of.supported());
    figures.put(id + " rollup", of.rollup());
    figures.put(id + " absorption", of.absorption());
    quantities.put(id + " gap", of.gap());
    quantities.put(id + " pagu", of.pagu());
    quantities.put(id + " spent", of.spent());
    quantities.put(id + " efficiency", of.efficiency());
  }

  /** By name, in order. */
  public SortedMap<String, Figure> figures() {
    return figures;
  }

  /** By name, in order. */
  public SortedMap<String, Quantity> quantities() {
    return quantities;
  }

  /** Every state by name. */
  public SortedMap<String, State> states() {
    SortedMap<String, State> states = new TreeMap<>();
    figures.forEach((name, figure) -> states.put(name, figure.state()));
    quantities.forEach((name, quantity) -> states.put(name, quantity.state()));
    return states;
  }

  /** Every number by name. */
  public SortedMap<String, Double> numbers() {
    SortedMap<String, Double> numbers = new TreeMap<>();
    figures.forEach(
        (name, figure) -> {
          put(numbers, name, figure.value());
          put(numbers, name + " raw", figure.raw());
          numbers.put(name + " coverage", figure.coverage());
        });
    quantities.forEach(
        (name, quantity) -> {
          put(numbers, name + " low", quantity.low());
          put(numbers, name + " high", quantity.high());
          numbers.put(name + " coverage", quantity.coverage());
        });
    return numbers;
  }

  private static void put(SortedMap<String, Double> numbers, String name, OptionalDouble number) {
    if (number.isPresent()) {
      numbers.put(name, number.getAsDouble());
    }
  }

  /** Everything as text, with every bit of every number. */
  public String exactly() {
    StringBuilder text = new StringBuilder();
    figures.forEach((name, one) -> text.append(name).append(' ').append(one).append('\n'));
    quantities.forEach((name, one) -> text.append(name).append(' ').append(one).append('\n'));
    numbers()
        .forEach(
            (name, number) ->
                text.append(name).append(' ').append(Double.toHexString(number)).append('\n'));
    figures.forEach(
        (name, one) ->
            text.append(name)
                .append(one.text(Locale.ROOT))
                .append(one.code())
                .append(one.missing())
                .append(one.band())
                .append(one.formula())
                .append('\n'));
    return text.toString();
  }
}
