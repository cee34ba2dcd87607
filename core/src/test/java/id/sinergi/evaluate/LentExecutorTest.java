package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.testdomain.ManyAgencies;
import id.sinergi.testdomain.Scenario;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of an executor that does not run what it is given. */
class LentExecutorTest {
  private static final Scenario SCENARIO = ManyAgencies.of(12, 7);
  private static final Evaluator EVALUATOR = Evaluator.of(SCENARIO.cascade());

  private static Evaluation by(Executor executor) {
    return EVALUATOR.evaluate(SCENARIO.actuals(), SCENARIO.request().withExecutor(executor, 4));
  }

  private static Executor refusing() {
    return task -> {
      throw new RejectedExecutionException("busy");
    };
  }

  private static Executor refusingAllButTheFirst() {
    AtomicInteger given = new AtomicInteger();
    return task -> {
      if (given.getAndIncrement() > 0) {
        throw new RejectedExecutionException("busy");
      }
      new Thread(task).start();
    };
  }

  private static ExecutorService shutDown() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    executor.shutdown();
    return executor;
  }

  static Stream<Executor> refused() {
    return Stream.of(refusing(), refusingAllButTheFirst(), shutDown());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void evaluate_byAnExecutorThatRejects_isTheCallersWork(Executor executor) {
    Evaluation alone = EVALUATOR.evaluate(SCENARIO.actuals(), SCENARIO.request());
    Difference.assertSameFigures(alone, by(executor));
  }

  /** A cascade that is other is evaluated as a whole when its objects are first asked for. */
  @Test
  void whatIf_shownAfterItsExecutorWasShutDown_isTheCallersWork() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    Evaluation whatIf = by(executor).whatIf(w -> w.target("i0-0-0", "2024", 1234));
    executor.shutdownNow();
    assertThat(whatIf.indicator("i0-0-0").target().value()).hasValue(1234);
    assertThat(whatIf.toString()).startsWith("negara at 2024, what if: ");
  }

  @Test
  void evaluate_byAnExecutorThatFails_throwsWhatItThrew() {
    AtomicInteger given = new AtomicInteger();
    Error broken = new Error("no thread to be had");
    Executor executor =
        task -> {
          if (given.getAndIncrement() > 0) {
            throw broken;
          }
          new Thread(task).start();
        };
    assertThatThrownBy(() -> by(executor)).isSameAs(broken);
    assertThat(given).hasValue(2);
  }
}
