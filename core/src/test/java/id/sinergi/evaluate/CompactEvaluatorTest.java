package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.Stunting;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompactEvaluatorTest {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 300)
  void evaluate_anyScenario_isTheEvaluationBitForBit(@ForAll("scenarios") Scenario scenario) {
    Assume.that(scenario.cascade().indicators().stream().allMatch(it -> it.derived().isEmpty()));
    BoundEvaluator bound = Evaluator.of(scenario.cascade()).bind(scenario.actuals());
    Evaluation whole = bound.evaluate(scenario.request());
    CompactEvaluation compact = bound.compact(scenario.request()).evaluate();
    for (Node node : scenario.cascade().nodes()) {
      same(compact.score(node.id()), whole.node(node.id()).score());
      same(compact.rollup(node.id()), whole.node(node.id()).rollup());
    }
    for (Indicator indicator : scenario.cascade().indicators()) {
      same(compact.joint(indicator.id()), whole.indicator(indicator.id()).joint());
    }
  }

  private static void same(CompactEvaluation.Cell cell, Figure figure) {
    assertThat(cell.state()).isEqualTo(figure.state());
    assertThat(cell.value()).isEqualTo(figure.value());
    assertThat(cell.coverage()).isEqualTo(figure.coverage());
    assertThat(cell.isProvisional()).isEqualTo(figure.isProvisional());
  }

  @Test
  void score_unknownNode_isMisuse() {
    CompactEvaluation compact =
        Evaluator.of(Stunting.cascade())
            .bind(Stunting.actuals())
            .compact(Request.of(id.sinergi.time.Period.ofYear(2022)))
            .evaluate();
    assertThatThrownBy(() -> compact.score("nowhere")).hasMessageContaining("(nowhere)");
  }
}
