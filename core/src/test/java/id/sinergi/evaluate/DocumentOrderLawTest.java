package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Node;
import id.sinergi.exchange.Evaluations;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.ScenarioFigures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 2: neither the order in a document nor threads change a bit. */
class DocumentOrderLawTest {
  @Property(tries = 300)
  void evaluate_anyOrderOfTheDocument_sameBits(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Cascade shuffled = shuffled(scenario.cascade(), random);
    Actuals actuals = shuffled(scenario.actuals(), random);
    assertThat(shuffled).isEqualTo(scenario.cascade());
    assertThat(actuals).isEqualTo(scenario.actuals());
    assertThat(json(shuffled, actuals, scenario.request()))
        .isEqualTo(json(scenario.cascade(), scenario.actuals(), scenario.request()));
    assertThat(exactly(shuffled, actuals, scenario.request()))
        .isEqualTo(exactly(scenario.cascade(), scenario.actuals(), scenario.request()));
  }

  @Property(tries = 30)
  void evaluate_byManyThreadsAtOnce_sameBits(@ForAll("scenarios") Scenario scenario)
      throws Exception {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    String alone =
        ScenarioFigures.of(
                Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request()))
            .exactly();
    Callable<String> task =
        () ->
            ScenarioFigures.of(evaluator.evaluate(scenario.actuals(), scenario.request()))
                .exactly();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<String> one : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Property(tries = 100)
  void bind_thenEvaluate_sameAsEvaluate(@ForAll("scenarios") Scenario scenario) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation bound = evaluator.bind(scenario.actuals()).evaluate(scenario.request());
    assertThat(ScenarioFigures.of(bound).exactly())
        .isEqualTo(exactly(scenario.cascade(), scenario.actuals(), scenario.request()));
    assertThat(bound).isEqualTo(evaluator.evaluate(scenario.actuals(), scenario.request()));
  }

  @Property(tries = 100)
  void evaluate_asOfAnInstant_sameAsWithoutLaterEntries(@ForAll("scenarios") Scenario scenario) {
    if (scenario.request().asOf().isEmpty()) {
      return;
    }
    Actuals known = scenario.actuals().asOf(scenario.request().asOf().get());
    assertThat(exactly(scenario.cascade(), known, scenario.request()))
        .isEqualTo(exactly(scenario.cascade(), scenario.actuals(), scenario.request()));
  }

  private static String json(Cascade cascade, Actuals actuals, Request request) {
    return Evaluations.toJson(Evaluator.of(cascade).evaluate(actuals, request));
  }

  private static String exactly(Cascade cascade, Actuals actuals, Request request) {
    return ScenarioFigures.of(Evaluator.of(cascade).evaluate(actuals, request)).exactly();
  }

  private static Cascade shuffled(Cascade cascade, Random random) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.name(cascade.name());
    draft.rulebook(cascade.rulebook());
    draft.plans(cascade.plans());
    cascade.horizon().ifPresent(draft::horizon);
    shuffled(cascade.measures(), random).forEach(one -> draft.add(one, -1));
    shuffled(cascade.links(), random).forEach(one -> draft.add(one, -1));
    for (Indicator one : shuffled(cascade.indicators(), random)) {
      Indicator mixed =
          one.toBuilder()
              .targets(shuffled(one.targets(), random))
              .parties(shuffled(one.parties(), random))
              .build();
      draft.add(mixed, -1);
    }
    for (Node one : shuffled(cascade.nodes(), random)) {
      draft.add(one.withBudget(shuffled(one.budget(), random)), -1);
    }
    shuffled(cascade.agencies(), random).forEach(one -> draft.add(one, -1));
    return draft.toCascade();
  }

  private static Actuals shuffled(Actuals actuals, Random random) {
    Actuals.Builder builder = Actuals.builder();
    for (Actual one : shuffled(actuals.actuals(), random)) {
      builder.add(one);
    }
    for (Spending one : shuffled(actuals.spending(), random)) {
      builder.add(one);
    }
    for (Overlap one : shuffled(actuals.overlaps(), random)) {
      builder.add(one);
    }
    return builder.build();
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
