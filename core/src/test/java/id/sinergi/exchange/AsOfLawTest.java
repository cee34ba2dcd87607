package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What an evaluation as of an instant says is what was said then, to the last byte. */
@StatisticsReport(StatisticsReportMode.OFF)
class AsOfLawTest {
  private static final Instant LAST = Instant.parse("2030-01-01T00:00:00Z");

  @Property(tries = 400)
  void toJson_asOfAnInstant_isThatOfTheDocumentsKnownThen(
      @ForAll("scenarios") Scenario scenario, @ForAll("instants") Instant instant) {
    Optional<Cascade> known = Known.asOf(scenario.cascade(), instant);
    if (known.isEmpty()) { // a party's only targets came later, and its credit rests on one
      return;
    }
    Actuals reported = scenario.actuals().asOf(instant);
    Request request = scenario.request().withAsOf(instant);
    assertThat(json(scenario.cascade(), scenario.actuals(), request))
        .isEqualTo(json(known.get(), reported, request));
    boolean isTargetLater = !known.get().equals(scenario.cascade());
    boolean isReportLater = !reported.equals(scenario.actuals());
    Statistics.label("came later").collect(isTargetLater && isReportLater);
    Statistics.label("came later").coverage(it -> it.check(true).percentage(p -> p > 10));
  }

  @Property(tries = 200)
  void toJson_asOfAfterTheLastEntry_isThatOfNow(@ForAll("scenarios") Scenario scenario) {
    Request now =
        new Request(
            scenario.request().period(),
            scenario.request().isDiscrete(),
            scenario.request().plan(),
            Optional.empty(),
            Optional.empty());
    String later = json(scenario.cascade(), scenario.actuals(), now.withAsOf(LAST));
    assertThat(later.replace("  \"asOf\": \"" + LAST + "\",\n", ""))
        .isEqualTo(json(scenario.cascade(), scenario.actuals(), now));
  }

  private static String json(Cascade cascade, Actuals actuals, Request request) {
    return Evaluations.toJson(Evaluator.of(cascade).evaluate(actuals, request));
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
