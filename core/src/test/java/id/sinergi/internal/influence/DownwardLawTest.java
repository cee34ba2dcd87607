package id.sinergi.internal.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.EffectiveWeight;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.figure.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** One sweep down from a goal tells of all indicators what is told of each on the way up. */
class DownwardLawTest {
  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void slope_ofAllThatHasAValue_isTheEffectiveWeight(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    Results results = Inside.of(evaluation);
    int[] indicatorOf = results.plan().slotIndicators();
    for (View view : View.values()) {
      for (Node node : scenario.cascade().nodes()) {
        int goal = results.plan().nodeAt(node.id());
        Downward down = Downward.of(results, goal, view == View.OFFICIAL);
        double[] weights = new double[scenario.cascade().indicators().size()];
        for (int slot = 0; slot < indicatorOf.length; slot++) {
          if (results.own().state(slot) == State.VALUE) {
            weights[indicatorOf[slot]] += down.slope(slot);
          }
        }
        for (int i = 0; i < weights.length; i++) {
          Indicator indicator = scenario.cascade().indicators().get(i);
          EffectiveWeight expected = evaluation.effectiveWeight(indicator.id(), node.id(), view);
          double size = Math.max(1, Math.abs(expected.value()));
          assertThat(weights[i])
              .as("%s on %s, %s", indicator.id(), node.id(), view)
              .isCloseTo(expected.value(), within(1e-12 * size));
          Statistics.label("weight").collect(expected.value() != 0);
          Statistics.label("linear").collect(expected.isExact());
        }
      }
    }
    // about half of what a run sees (995)
    Statistics.label("weight").coverage(seen -> seen.check(true).count(times -> times > 500));
    Statistics.label("linear").coverage(seen -> seen.check(false).count(times -> times > 100));
  }

  /** What is not below costs nothing but a look at a flag; what is, its members once each side. */
  @Property(tries = 300)
  void cells_any_areNoMoreThanWhatIsBelow(@ForAll("scenarios") Scenario scenario) {
    Results results = Inside.of(Altered.evaluate(scenario));
    Plan plan = results.plan();
    for (int goal = 0; goal < plan.nodeCount(); goal++) {
      boolean[] below = new boolean[goal + 1];
      below[goal] = true;
      long most = 0;
      for (int node = goal; node >= 0; node--) {
        if (below[node]) {
          most += 1 + plan.linkStart[node + 1] - plan.linkStart[node];
          most += plan.measureStart[node + 1] - plan.measureStart[node];
          plan.linksTo(node)
              .filter(results::isActive)
              .forEach(link -> below[plan.linkChild[link]] = true);
        }
      }
      assertThat(Downward.of(results, goal, true).cells()).isLessThanOrEqualTo(most);
    }
  }

  @Property(tries = 300)
  void slots_all_areOfTheirIndicators(@ForAll("scenarios") Scenario scenario) {
    Plan plan = Inside.of(Altered.evaluate(scenario)).plan();
    int[] indicatorOf = plan.slotIndicators();
    for (int part = 0; part < plan.partAgency.length; part++) {
      assertThat(indicatorOf[part]).isEqualTo(plan.indicatorOf(part));
      assertThat(indicatorOf[plan.creditSlot(part)]).isEqualTo(plan.indicatorOf(part));
      int joint = plan.jointSlot(plan.indicatorOf(part));
      assertThat(indicatorOf[joint]).isEqualTo(plan.indicatorOf(part));
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
