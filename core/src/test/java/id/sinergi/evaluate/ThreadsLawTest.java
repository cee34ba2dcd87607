package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.LiveStories;
import id.sinergi.testdomain.LiveStory;
import id.sinergi.testdomain.ManyAgencies;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.Step;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Law 2: whose threads help, how many, and what else is asked for at once change no bit. */
class ThreadsLawTest {
  private static ExecutorService four = Executors.newFixedThreadPool(1);
  private static ExecutorService one = Executors.newFixedThreadPool(1);

  @BeforeAll
  @BeforeContainer
  static void open() {
    close();
    four = Executors.newFixedThreadPool(4);
    one = Executors.newSingleThreadExecutor();
  }

  @AfterAll
  @AfterContainer
  static void close() {
    four.shutdownNow();
    one.shutdownNow();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Provide
  Arbitrary<LiveStory> stories() {
    return LiveStories.small();
  }

  @Provide
  Arbitrary<Scenario> wide() {
    return LiveStories.wideScenarios();
  }

  /** Each by a name; the last never runs anything. */
  private static Map<String, Executor> executors() {
    Map<String, Executor> all = new LinkedHashMap<>();
    all.put("pool of four", four);
    all.put("pool of one", one);
    all.put("the caller", Runnable::run);
    all.put("a new thread each", task -> new Thread(late(task)).start());
    all.put("none", task -> {});
    return all;
  }

  private static Runnable late(Runnable task) {
    return () -> {
      Thread.onSpinWait();
      task.run();
    };
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void evaluate_thousandsOfNodesByAnyThreads_sameBytes() {
    Scenario scenario = ManyAgencies.of(36, 7);
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation alone = evaluator.evaluate(scenario.actuals(), scenario.request());
    Seen seen = Seen.of(alone);
    byte[] json = Difference.json(alone);
    executors()
        .forEach(
            (name, executor) -> {
              for (int tasks : executor == four ? new int[] {1, 2, 3, 8} : new int[] {3}) {
                Request request = scenario.request().withExecutor(executor, tasks);
                Evaluation together = evaluator.evaluate(scenario.actuals(), request);
                assertThat(Difference.json(together)).as(name).isEqualTo(json);
                if (tasks == 3) {
                  Difference.assertSame(seen, Seen.of(together));
                }
                assertThat(together).isEqualTo(alone).hasSameHashCodeAs(alone);
              }
            });
  }

  /** Several at once on the very pool that they are evaluated by, which is too small for them. */
  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void evaluate_insideTheLentPool_doesNotWaitForItself() throws Exception {
    Scenario scenario = ManyAgencies.of(20, 8);
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Request request = scenario.request().withExecutor(four, 8);
    byte[] json = Difference.json(evaluator.evaluate(scenario.actuals(), scenario.request()));
    List<Future<byte[]>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(four.submit(() -> Difference.json(evaluator.evaluate(scenario.actuals(), request))));
    }
    for (Future<byte[]> future : all) {
      assertThat(future.get()).isEqualTo(json);
    }
  }

  @Test
  void evaluate_thousandsOfNodes_lendsWorkToTheExecutor() {
    Scenario scenario = ManyAgencies.of(36, 9);
    AtomicInteger tasks = new AtomicInteger();
    Executor counting =
        task -> {
          tasks.incrementAndGet();
          task.run();
        };
    Evaluator.of(scenario.cascade())
        .evaluate(scenario.actuals(), scenario.request().withExecutor(counting, 2));
    assertThat(tasks.get()).isPositive();
  }

  @Test
  void withExecutor_asPartOfARequest_isNoPartOfEquality() {
    Request request = Request.of(Period.ofYear(2024));
    assertThat(request.withExecutor(four, 3)).isEqualTo(request).hasSameHashCodeAs(request);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request.withExecutor(four, 0))
        .withMessageContaining("(0)")
        .withMessageContaining("Maybe");
  }

  @Property(tries = 100)
  void evaluate_smallByAnyThreads_sameBits(@ForAll("scenarios") Scenario scenario) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation alone = evaluator.evaluate(scenario.actuals(), scenario.request());
    for (int tasks : new int[] {2, 8}) {
      Evaluation together =
          evaluator.evaluate(scenario.actuals(), scenario.request().withExecutor(four, tasks));
      Difference.assertSameFigures(alone, together);
    }
  }

  @Property(tries = 15)
  void evaluate_wideByAnyThreads_sameBytes(@ForAll("wide") Scenario scenario) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation alone = evaluator.evaluate(scenario.actuals(), scenario.request());
    Evaluation together =
        evaluator.evaluate(scenario.actuals(), scenario.request().withExecutor(four, 3));
    Difference.assertSameFigures(alone, together);
    assertThat(Difference.json(together)).isEqualTo(Difference.json(alone));
  }

  @Property(tries = 100)
  void evaluate_manyScenarios_sameAsOneByOne(@ForAll("stories") LiveStory story) {
    Request request = story.start().request();
    List<Actuals> scenarios = new ArrayList<>(List.of(story.start().actuals()));
    for (Step step : story.steps()) {
      scenarios.add(step.after(scenarios.get(scenarios.size() - 1)));
    }
    scenarios.add(Actuals.empty());
    scenarios.add(story.start().actuals());
    List<Evaluation> all = Evaluator.of(story.start().cascade()).evaluate(scenarios, request);
    assertThat(all).hasSameSizeAs(scenarios);
    for (int i = 0; i < all.size(); i++) {
      Evaluation alone = Evaluator.of(story.start().cascade()).evaluate(scenarios.get(i), request);
      Difference.assertSameFigures(alone, all.get(i));
      assertThat(all.get(i)).isEqualTo(alone);
    }
  }

  @Property(tries = 60)
  void evaluate_manyPeriods_sameAsOneByOne(@ForAll("scenarios") Scenario scenario) {
    List<Request> requests =
        Stream.of("2024", "2024-Q1", "2024-S1", "2024-05", "2022/2024", "2023", "2024-Q4", "2024")
            .map(it -> Request.of(Period.parse(it)))
            .flatMap(it -> Stream.of(it, it.withDiscrete(), it.withPlan("PK")))
            .toList();
    BoundEvaluator bound = Evaluator.of(scenario.cascade()).bind(scenario.actuals());
    List<Evaluation> all =
        bound.evaluate(requests.stream().map(it -> it.withExecutor(four, 3)).toList());
    assertThat(all).hasSameSizeAs(requests);
    for (int i = 0; i < all.size(); i++) {
      Evaluation alone =
          Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), requests.get(i));
      Difference.assertSameFigures(alone, all.get(i));
      assertThat(all.get(i)).isEqualTo(alone);
    }
  }
}
