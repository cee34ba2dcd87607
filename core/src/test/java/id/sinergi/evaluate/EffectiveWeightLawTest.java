package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.ScenarioFigures;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** An effective weight says how far a goal's figure moves when an indicator's does. */
class EffectiveWeightLawTest {
  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void effectiveWeight_whereAllIsLinear_isWhatTheGoalMovesBy(
      @ForAll("scenarios") Scenario scenario) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation before = evaluator.evaluate(scenario.actuals(), scenario.request());
    for (Indicator indicator : scenario.cascade().indicators()) {
      if (isOneFigure(before.indicator(indicator.id()))) {
        Evaluation after =
            evaluator.evaluate(moved(scenario.actuals(), indicator.id(), 0.25), scenario.request());
        if (states(before).equals(states(after)) && isOneFigure(after.indicator(indicator.id()))) {
          check(before, after, indicator.id());
        }
      }
    }
    Statistics.coverage(seen -> seen.check("moves").count(times -> times > 50));
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void effectiveWeight_elsewhere_isTheLocalSlope(@ForAll("scenarios") Scenario scenario) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation at = evaluator.evaluate(scenario.actuals(), scenario.request());
    for (Indicator indicator : scenario.cascade().indicators()) {
      String id = indicator.id();
      if (isOneFigure(at.indicator(id))) {
        Evaluation above =
            evaluator.evaluate(moved(scenario.actuals(), id, 1e-4), scenario.request());
        Evaluation below =
            evaluator.evaluate(moved(scenario.actuals(), id, -1e-4), scenario.request());
        boolean one = isOneFigure(above.indicator(id)) && isOneFigure(below.indicator(id));
        if (one && states(at).equals(states(above)) && states(at).equals(states(below))) {
          for (Node node : scenario.cascade().nodes()) {
            checkSlope(below, at, above, id, node.id());
          }
        }
      }
    }
    Statistics.coverage(seen -> seen.check("local").count(times -> times > 20));
  }

  /** Whether all that it measures see the same value: it is how far that one moves. */
  private static boolean isOneFigure(IndicatorFigures figures) {
    return figures.joint().state() == State.VALUE
        && figures.parties().values().stream()
            .allMatch(
                party ->
                    party.credited().state() != State.VALUE
                        || party.credited().value().equals(figures.joint().value()));
  }

  /** Where the slope is the same to both sides, the effective weight is that slope. */
  private static void checkSlope(
      Evaluation below, Evaluation at, Evaluation above, String indicator, String node) {
    EffectiveWeight weight = at.effectiveWeight(indicator, node, View.OFFICIAL);
    if (at.node(node).score().state() != State.VALUE) {
      return;
    }
    double before = slope(below, at, indicator, node);
    double after = slope(at, above, indicator, node);
    boolean isPassing = // not at the best that can be had, where both ways lead down
        (joint(at, indicator) - joint(below, indicator))
                * (joint(above, indicator) - joint(at, indicator))
            > 0;
    if (isPassing
        && Math.abs(before - after) < 1e-4 * Math.max(1, Math.abs(before))) { // not NaN, no kink
      assertThat(weight.value())
          .as(node + " by " + indicator)
          .isCloseTo(before, within(1e-3 * Math.max(1, Math.abs(before))));
      Statistics.collect(weight.isExact() ? "exact" : "local");
    }
  }

  private static double slope(Evaluation from, Evaluation to, String indicator, String node) {
    double step = joint(to, indicator) - joint(from, indicator);
    double moved =
        to.node(node).score().value().orElseThrow() - from.node(node).score().value().orElseThrow();
    boolean isLost = Math.abs(to.node(node).score().value().orElseThrow()) > 1e8; // in rounding
    return isLost || Math.abs(step) < 1e-6 || Math.abs(step) > 0.05 ? Double.NaN : moved / step;
  }

  private static void check(Evaluation before, Evaluation after, String indicator) {
    double step = joint(after, indicator) - joint(before, indicator);
    for (Node node : before.cascade().nodes()) {
      NodeFigures was = before.node(node.id());
      NodeFigures is = after.node(node.id());
      check(
          before.effectiveWeight(indicator, node.id(), View.OFFICIAL),
          step,
          was.score(),
          is.score());
      check(
          before.effectiveWeight(indicator, node.id(), View.BOTTOM_UP),
          step,
          was.rollup(),
          is.rollup());
    }
  }

  private static double joint(Evaluation evaluation, String indicator) {
    return evaluation.indicator(indicator).joint().value().orElseThrow();
  }

  /** The same reports with every number of an indicator a little higher. */
  private static Actuals moved(Actuals actuals, String indicator, double by) {
    Actuals.Builder builder = Actuals.builder();
    actuals.spending().forEach(builder::add);
    actuals.overlaps().forEach(builder::add);
    for (Actual one : actuals.actuals()) {
      builder.add(one.indicator().equals(indicator) ? with(one, moved(one.reported(), by)) : one);
    }
    return builder.build();
  }

  private static Reported moved(Reported reported, double by) {
    if (reported instanceof Reported.Value value) {
      return new Reported.Value(value.value() + by);
    }
    if (reported instanceof Reported.Ratio ratio) {
      return new Reported.Ratio(ratio.numerator() + by, ratio.denominator());
    }
    return reported;
  }

  private static Actual with(Actual actual, Reported reported) {
    return new Actual(
        actual.indicator(),
        actual.agency(),
        actual.period(),
        reported,
        actual.status(),
        actual.reportedAt(),
        actual.evidence(),
        actual.note(),
        actual.extras());
  }

  private static Map<String, State> states(Evaluation evaluation) {
    return ScenarioFigures.of(evaluation).states();
  }

  private static void check(EffectiveWeight weight, double step, Figure was, Figure is) {
    if (weight.isExact() && was.value().isPresent()) {
      double size =
          Math.abs(was.value().getAsDouble()) + Math.abs(step) + Math.abs(is.value().orElse(0));
      assertThat(is.value().orElseThrow() - was.value().getAsDouble())
          .isCloseTo(weight.value() * step, within(1e-9 * Math.max(1, size)));
      Statistics.collect(weight.value() != 0 && step != 0 ? "moves" : "stays");
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
