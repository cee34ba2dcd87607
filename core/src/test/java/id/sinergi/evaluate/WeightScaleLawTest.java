package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.ScenarioFigures;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Law 3: weights are relative. */
class WeightScaleLawTest {
  @Property(tries = 250)
  void evaluate_weightsTimesAPowerOfTwo_sameBits(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = -12, max = 12) int power) {
    Scenario scaled = scaled(scenario, Math.scalb(1.0, power));
    assertThat(figures(scaled).exactly()).isEqualTo(figures(scenario).exactly());
  }

  @Property(tries = 250)
  void evaluate_weightsTimesAnyFactor_sameWithinTheTolerance(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 1000) double factor) {
    ScenarioFigures before = figures(scenario);
    ScenarioFigures after = figures(scaled(scenario, factor));
    assertThat(after.states()).isEqualTo(before.states());
    SortedMap<String, Double> numbers = before.numbers();
    double largest =
        before.figures().values().stream()
            .mapToDouble(figure -> Math.abs(figure.value().orElse(0)))
            .max()
            .orElse(0);
    after
        .numbers()
        .forEach(
            (name, number) ->
                assertThat(number)
                    .as(name)
                    .isCloseTo(numbers.get(name), within(1e-12 * Math.max(1, largest))));
  }

  @Property(tries = 250)
  void evaluate_withoutWeights_sameBitsAsAllWeightsEqual(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = -12, max = 12) int power) {
    double equal = Math.scalb(1.0, power);
    Scenario none = with(scenario, node -> node, weight -> OptionalDouble.empty());
    Scenario all = with(scenario, node -> node, weight -> OptionalDouble.of(equal));
    boolean byQuality =
        scenario.cascade().nodes().stream()
            .anyMatch(node -> scenario.cascade().rulebookOf(node).qualityWeights().isPresent());
    if (!byQuality) {
      assertThat(figures(all).exactly()).isEqualTo(figures(none).exactly());
    }
  }

  private static ScenarioFigures figures(Scenario scenario) {
    return ScenarioFigures.of(
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request()));
  }

  /**
   * All stated weights of measures, links and nodes times a factor; a node without one weighs 1.
   */
  private static Scenario scaled(Scenario scenario, double factor) {
    return with(
        scenario,
        node -> node.withWeight(node.weight().orElse(1) * factor),
        weight -> weight.isPresent() ? OptionalDouble.of(weight.getAsDouble() * factor) : weight);
  }

  private static Scenario with(
      Scenario scenario, UnaryOperator<Node> nodes, UnaryOperator<OptionalDouble> weights) {
    Cascade cascade = scenario.cascade();
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.rulebook(cascade.rulebook());
    draft.plans(cascade.plans());
    cascade.agencies().forEach(one -> draft.add(one, -1));
    cascade.nodes().forEach(one -> draft.add(nodes.apply(one), -1));
    cascade.indicators().forEach(one -> draft.add(one, -1));
    for (Link one : cascade.links()) {
      Link bare =
          new Link(
              one.child(),
              one.parent(),
              one.kind(),
              weights.apply(one.weight()),
              one.consent(),
              one.reason(),
              one.during(),
              one.note(),
              one.proposedBy());
      draft.add(bare, -1);
    }
    for (Measure one : cascade.measures()) {
      draft.add(
          new Measure(one.node(), one.indicator(), weights.apply(one.weight()), one.during()), -1);
    }
    return new Scenario(draft.toCascade(), scenario.actuals(), scenario.request());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
