package id.sinergi.trend;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.MediumTerm;
import id.sinergi.figure.State;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Period;
import id.sinergi.trend.ComparedIndicator.Earlier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every comparison. */
class ComparisonLawTest {
  private static final String PLAN = "JANGKA";

  /** Every figure is the one that an evaluation of its window has, bit for bit. */
  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void rows_any_haveTheFiguresOfEvaluations(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Comparison table : tables(evaluation)) {
      for (ComparedIndicator row : table.rows()) {
        String id = row.indicator().id();
        assertThat(row.figures()).isEqualTo(evaluation.indicator(id));
        assertThat(row.earlier()).extracting(Earlier::period).isEqualTo(table.earlier());
        for (Earlier year : row.earlier()) {
          IndicatorFigures then = then(scenario, year.period()).indicator(id);
          Statistics.label("earlier").collect(then.joint().state());
          assertThat(year.figures()).isEqualTo(then);
        }
        row.own().ifPresent(own -> assertThat(row.figures().parties()).containsValue(own));
        Statistics.label("own").collect(row.own().isPresent());
        Statistics.label("money").collect(row.money().isPresent());
        row.money()
            .ifPresent(
                money -> {
                  String node = money.node().id();
                  assertThat(money).isEqualTo(evaluation.node(node));
                  assertThat(row.efficiency()).isEqualTo(evaluation.efficiency(id, node));
                });
      }
    }
    Statistics.label("earlier").coverage(seen -> seen.check(State.VALUE).count(it -> it > 100));
    Statistics.label("own").coverage(seen -> seen.check(true).count(it -> it > 100));
    Statistics.label("money").coverage(seen -> seen.check(true).count(it -> it > 100));
  }

  /** Each indicator that measures a goal is in the table of the goal, its owner and its agency. */
  @Property(tries = 300)
  void rows_any_areThoseThatMeasure(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Node node : evaluation.cascade().nodes()) {
      List<Indicator> of = indicators(Comparison.of(evaluation, node.id()).withEarlier(0));
      String agency = node.owner().agency();
      String position = node.owner().position();
      assertThat(of).doesNotHaveDuplicates();
      Comparison owner = Comparison.ofOwner(evaluation, agency, position).withEarlier(0);
      Comparison whole = Comparison.ofAgency(evaluation, agency).withEarlier(0);
      assertThat(indicators(owner)).doesNotHaveDuplicates().containsAll(of);
      assertThat(indicators(whole)).doesNotHaveDuplicates().containsAll(of);
    }
  }

  /** What is attained of a medium-term target is what would be, were it this window's. */
  @Property(tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void mediumTerm_any_isAsIfTheTargetWereOfTheWindow(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    Optional<Period> window = evaluation.window().period();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      Optional<MediumTerm> found = evaluation.mediumTerm(indicator.id());
      Statistics.label("found").collect(found.isPresent());
      if (found.isEmpty() || window.isEmpty() || !isOfEverybody(evaluation, indicator)) {
        continue;
      }
      MediumTerm far = found.get();
      if (far.attainment().state() != State.VALUE || far.attainment().isProvisional()) {
        continue;
      }
      Target target =
          Target.range(
                  window.get(), far.target().low().orElseThrow(), far.target().high().orElseThrow())
              .inPlan(PLAN);
      IndicatorFigures then =
          evaluation
              .whatIf(it -> it.target(indicator.id(), target))
              .evaluator()
              .evaluate(scenario.request().withPlan(PLAN))
              .indicator(indicator.id());
      Statistics.label("judged").collect(indicator.isShared());
      assertThat(far.attainment()).isEqualTo(then.joint());
      assertThat(far.actual()).isEqualTo(then.actual());
    }
    Statistics.label("found").coverage(seen -> seen.check(true).count(it -> it > 100));
    Statistics.label("judged").coverage(seen -> seen.check(false).count(it -> it > 100));
    Statistics.label("judged").coverage(seen -> seen.check(true).count(it -> it > 5));
  }

  /** Where a target asks the same parties for the same, whenever it is. */
  private static boolean isOfEverybody(Evaluation evaluation, Indicator indicator) {
    boolean isWhole =
        evaluation.indicator(indicator.id()).window().equals(Optional.of(evaluation.window()));
    return isWhole
        && indicator.derived().isEmpty()
        && (!indicator.isShared()
            || indicator.composition().equals(Optional.of(Composition.LEAD_REPORTS))
            || indicator.parties().stream().allMatch(it -> it.targets().isEmpty()));
  }

  private static List<Indicator> indicators(Comparison table) {
    return table.rows().stream().map(ComparedIndicator::indicator).toList();
  }

  private static List<Comparison> tables(Evaluation evaluation) {
    Node first = evaluation.cascade().nodes().get(0);
    Stream<Comparison> agencies =
        evaluation.cascade().agencies().stream()
            .map(Agency::id)
            .map(it -> Comparison.ofAgency(evaluation, it));
    return Stream.concat(agencies, Stream.of(Comparison.of(evaluation, first.id()))).toList();
  }

  private static Evaluation then(Scenario scenario, Period period) {
    return Evaluator.of(scenario.cascade())
        .evaluate(scenario.actuals(), scenario.request().at(period));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
