package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Polarity;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What a lever says is what evaluating it from scratch gives. */
class LeversLawTest {
  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void exact_any_isWhatEvaluatingFromScratchGives(@ForAll("scenarios") Scenario scenario) {
    Evaluation before = Altered.evaluate(scenario);
    for (View view : View.values()) {
      for (Node node : scenario.cascade().nodes()) {
        Levers levers = Levers.of(before, node.id(), view);
        for (Lever lever : levers.top(100)) {
          Statistics.label("exact").collect(lever.exact().isPresent());
          if (lever.exact().isPresent()) {
            Evaluation after = scratch(scenario, lever.actuals());
            assertAtTarget(after, lever);
            double was = value(levers.figure());
            double is = value(figure(after.node(node.id()), view));
            assertThat(lever.exact()).hasValue(Rounding.difference(is, was));
            estimate(before, after, lever, node.id(), view);
          }
        }
      }
    }
    Statistics.label("exact").coverage(seen -> seen.check(true).count(times -> times > 400));
    Statistics.label("linear").coverage(seen -> seen.check(true).count(times -> times > 50));
  }

  /** Each party that moved is at its target; or, where not all have one, all together are. */
  private static void assertAtTarget(Evaluation after, Lever lever) {
    IndicatorFigures figures = after.indicator(lever.indicator().id());
    boolean isOwn =
        lever.actuals().stream()
            .map(it -> figures.party(it.agency()).orElseThrow())
            .allMatch(party -> isAt(party.actual(), party.target()));
    Statistics.label("target").collect(isOwn ? "own" : "joint");
    assertThat(isOwn || isReached(lever.indicator(), figures)).isTrue();
  }

  /** In a chain whose links score alike, one that was beyond the target can stand for all. */
  private static boolean isReached(Indicator indicator, IndicatorFigures figures) {
    double actual = figures.actual().value().orElseThrow();
    double low = figures.target().low().orElseThrow();
    double high = figures.target().high().orElseThrow();
    return (indicator.polarity() == Polarity.MINIMIZE || Rounding.compare(actual, low) >= 0)
        && (indicator.polarity() == Polarity.MAXIMIZE || Rounding.compare(actual, high) <= 0);
  }

  private static boolean isAt(Quantity actual, Quantity target) {
    return target.state() == State.VALUE
        && Rounding.compare(actual.value().orElseThrow(), target.low().orElseThrow()) >= 0
        && Rounding.compare(actual.value().orElseThrow(), target.high().orElseThrow()) <= 0;
  }

  /** Where all is linear and every goal is given the same, the estimate is exact. */
  private static void estimate(
      Evaluation before, Evaluation after, Lever lever, String node, View view) {
    String id = lever.indicator().id();
    boolean isLinear = before.effectiveWeight(id, node, view).isExact();
    boolean isReported = lever.present().state() == State.VALUE;
    if (isLinear && isReported && !lever.indicator().isShared() && sameStates(before, after)) {
      double step = value(after.indicator(id).joint()) - value(lever.present());
      double size = Math.abs(step) + Math.abs(value(figure(before.node(node), view)));
      assertThat(lever.exact().orElseThrow())
          .isCloseTo(lever.weight() * step, within(1e-9 * Math.max(1, size)));
      if (value(after.indicator(id).joint()) == 100) {
        assertThat(lever.estimate())
            .isCloseTo(lever.exact().orElseThrow(), within(1e-9 * Math.max(1, size)));
        Statistics.label("linear").collect(true);
      }
    }
  }

  private static boolean sameStates(Evaluation before, Evaluation after) {
    return before.cascade().nodes().stream()
        .allMatch(
            it ->
                before.node(it.id()).score().state() == after.node(it.id()).score().state()
                    && before.node(it.id()).rollup().state()
                        == after.node(it.id()).rollup().state());
  }

  /** Every indicator below is a lever or counted, once. */
  @Property(tries = 300)
  void count_any_isOfAllBelow(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Node node : scenario.cascade().nodes()) {
      long below =
          scenario.cascade().indicators().stream()
              .map(Indicator::id)
              .filter(id -> !evaluation.paths(id, node.id()).paths().isEmpty())
              .count();
      Levers levers = Levers.of(evaluation, node.id());
      long others = levers.others().values().stream().mapToInt(it -> it).sum();
      assertThat(levers.count() + others).isEqualTo(below);
      assertThat(levers.all().map(Lever::estimate))
          .hasSize(levers.count())
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }
  }

  /** An agency gains what evaluating all of its levers together from scratch gives. */
  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void byAgency_oneIndicatorEach_isThatLever(@ForAll("scenarios") Scenario scenario) {
    Evaluation before = Altered.evaluate(scenario);
    for (Node node : scenario.cascade().nodes()) {
      Levers levers = Levers.of(before, node.id());
      List<Lever> all = levers.top(100);
      for (AgencyLever agency : levers.byAgency(100)) {
        List<Lever> those =
            all.stream().filter(it -> it.agency().equals(agency.agency().id())).toList();
        boolean isWhole =
            agency.without() == 0 && those.stream().allMatch(it -> it.exact().isPresent());
        if (agency.exact().isPresent() && isWhole && those.size() == agency.indicators()) {
          List<Actual> actuals =
              those.stream().flatMap(it -> it.actuals().stream()).distinct().toList();
          double is = value(scratch(scenario, actuals).node(node.id()).score());
          assertThat(agency.exact()).hasValue(Rounding.difference(is, value(levers.figure())));
          Statistics.label("many").collect(those.size() > 1);
        }
      }
    }
    Statistics.label("many").coverage(seen -> seen.check(true).count(times -> times > 5));
  }

  private static Figure figure(NodeFigures figures, View view) {
    return view == View.OFFICIAL ? figures.score() : figures.rollup();
  }

  private static double value(Figure figure) {
    return figure.value().orElseThrow();
  }

  static Evaluation scratch(Scenario scenario, List<Actual> instead) {
    return Evaluator.of(scenario.cascade())
        .evaluate(replaced(scenario.actuals(), instead), scenario.request());
  }

  private static Actuals replaced(Actuals actuals, List<Actual> instead) {
    Actuals.Builder builder = Actuals.builder();
    actuals.spending().forEach(builder::add);
    actuals.overlaps().forEach(builder::add);
    actuals.actuals().stream()
        .filter(one -> instead.stream().noneMatch(other -> isAboutTheSame(one, other)))
        .forEach(builder::add);
    instead.forEach(builder::add);
    return builder.build();
  }

  private static boolean isAboutTheSame(Actual one, Actual other) {
    return one.indicator().equals(other.indicator())
        && one.agency().equals(other.agency())
        && one.period().equals(other.period());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
