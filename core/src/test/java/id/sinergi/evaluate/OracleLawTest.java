package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.oracle.OracleAgreement;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Law 12: an independent exact oracle agrees on random cascades. */
class OracleLawTest {
  @Property(tries = 2000)
  void evaluate_anyScenario_agreesWithTheOracle(@ForAll("scenarios") Scenario scenario) {
    assertThat(OracleAgreement.differences(evaluate(scenario))).isEmpty();
  }

  /** What the scenarios are good for: every state and reason is met, and values most of all. */
  @Property(tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void scenarios_together_reachEveryStateAndReason(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = evaluate(scenario);
    StatisticsCollector states = Statistics.label("states");
    StatisticsCollector reasons = Statistics.label("reasons");
    StatisticsCollector values = Statistics.label("values");
    for (Indicator indicator : scenario.cascade().indicators()) {
      Figure joint = evaluation.indicator(indicator.id()).joint();
      states.collect(joint.state());
      joint.code().ifPresent(reasons::collect);
      if (joint.state() == State.VALUE) {
        values.collect(joint.isProvisional(), joint.coverage() < 1);
      }
    }
    scenario
        .cascade()
        .nodes()
        .forEach(node -> evaluation.node(node.id()).measured().code().ifPresent(reasons::collect));
    states.coverage(
        seen -> {
          seen.check(State.VALUE).percentage(part -> part > 35);
          seen.check(State.NOT_DUE).percentage(part -> part < 40);
          seen.check(State.NOT_REPORTED).percentage(part -> part > 8);
          seen.check(State.NOT_APPLICABLE).percentage(part -> part > 1);
        });
    reasons.coverage(
        seen -> {
          for (ReasonCode code : ReasonCode.values()) {
            if (code != ReasonCode.OVERFLOW && code != ReasonCode.ZERO_ACTUAL) {
              seen.check(code).count(times -> times > 0);
            }
          }
        });
    values.coverage(
        seen -> {
          seen.check(true, false).percentage(part -> part > 10);
          seen.check(true, true).percentage(part -> part > 1);
        });
  }

  private static Evaluation evaluate(Scenario scenario) {
    return Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
