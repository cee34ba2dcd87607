package id.sinergi.history;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Then and now lists each figure that differs, and no figure differs without a cause. */
@StatisticsReport(StatisticsReportMode.OFF)
class DifferencesLawTest {
  private static final Instant LAST = Instant.parse("2030-01-01T00:00:00Z");

  @Property(tries = 400)
  void of_thenAndNow_listsWhatDiffers_andWhy(
      @ForAll("scenarios") Scenario scenario, @ForAll("instants") Instant instant) {
    BoundEvaluator evaluator = Evaluator.of(scenario.cascade()).bind(scenario.actuals());
    Request request = scenario.request();
    Evaluation then = evaluator.evaluate(request.withAsOf(instant));
    Evaluation now = evaluator.evaluate(request.withAsOf(LAST));

    Differences differences = Differences.of(then, now);

    assertThat(listed(differences)).isEqualTo(different(then, now));
    boolean hasCause =
        !differences.actuals().isEmpty()
            || !differences.targets().isEmpty()
            || !differences.overlaps().isEmpty()
            || !differences.spending().isEmpty();
    if (!differences.figures().isEmpty()) {
      assertThat(hasCause).as("a figure has a cause").isTrue();
    }
    assertThat(differences.structure()).isEmpty();
    assertThat(differences.isEmpty()).isEqualTo(!hasCause);
    Statistics.label("moved").collect(!differences.figures().isEmpty());
    Statistics.label("moved").coverage(it -> it.check(true).percentage(p -> p > 20));
  }

  @Property(tries = 100)
  void of_theSame_isEmpty(@ForAll("scenarios") Scenario scenario) {
    Evaluation then =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    Evaluation now =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    assertThat(Differences.of(then, now).isEmpty()).isTrue();
  }

  private static Set<String> listed(Differences differences) {
    return differences.figures().stream()
        .map(it -> it.id() + it.party().map(id -> "/" + id).orElse("") + " " + it.kind())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> different(Evaluation then, Evaluation now) {
    Set<String> all = new TreeSet<>();
    for (Node node : now.cascade().nodes()) {
      String id = node.id();
      add(all, id + " SCORE", then.node(id).score(), now.node(id).score());
      add(all, id + " MEASURED", then.node(id).measured(), now.node(id).measured());
      add(all, id + " SUPPORTED", then.node(id).supported(), now.node(id).supported());
      add(all, id + " ROLLUP", then.node(id).rollup(), now.node(id).rollup());
      add(all, id + " ABSORPTION", then.node(id).absorption(), now.node(id).absorption());
    }
    for (Indicator indicator : now.cascade().indicators()) {
      String id = indicator.id();
      add(all, id + " JOINT", then.indicator(id).joint(), now.indicator(id).joint());
      now.indicator(id)
          .parties()
          .forEach(
              (agency, is) -> {
                var was = then.indicator(id).party(agency).orElseThrow();
                add(all, id + "/" + agency + " OWN", was.own(), is.own());
                add(all, id + "/" + agency + " CREDITED", was.credited(), is.credited());
              });
    }
    for (Agency agency : now.cascade().agencies()) {
      String id = agency.id();
      add(all, id + " AGENCY", then.agency(id).score(), now.agency(id).score());
    }
    return all;
  }

  private static void add(Set<String> all, String name, Figure was, Figure is) {
    if (!was.toString().equals(is.toString())
        || !was.value().equals(is.value())
        || was.coverage() != is.coverage()
        || !was.raw().equals(is.raw())
        || !was.missing().equals(is.missing())) {
      all.add(name);
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return ScenarioArbitraries.instants();
  }
}
