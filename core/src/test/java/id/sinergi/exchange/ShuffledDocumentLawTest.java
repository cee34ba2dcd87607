package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 2: documents that say the same in any order are evaluated to the same bytes. */
class ShuffledDocumentLawTest {
  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 150)
  void evaluate_documentsInAnotherOrder_sameBytes(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Shuffle shuffle = new Shuffle(seed);
    Cascade cascade = Cascades.read(shuffle.of(Cascades.toJson(scenario.cascade()))).orElseThrow();
    Actuals fitting = fitting(scenario);
    Actuals actuals =
        ActualsDocuments.read(shuffle.of(ActualsDocuments.toJson(fitting)), cascade).orElseThrow();
    String json = Evaluations.toJson(Evaluator.of(cascade).evaluate(actuals, scenario.request()));
    assertThat(json)
        .isEqualTo(
            Evaluations.toJson(
                Evaluator.of(scenario.cascade()).evaluate(fitting, scenario.request())));
  }

  /** What a reader takes. */
  private static Actuals fitting(Scenario scenario) {
    Cascade cascade = scenario.cascade();
    Actuals.Builder builder = Actuals.builder();
    Actuals all = scenario.actuals();
    all.actuals().stream().filter(it -> cascade.check(it).isEmpty()).forEach(builder::add);
    all.overlaps().stream().filter(it -> cascade.check(it).isEmpty()).forEach(builder::add);
    all.spending().stream().filter(it -> cascade.check(it).isEmpty()).forEach(builder::add);
    return builder.cascade(cascade.id()).build();
  }
}
