package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.WhatIf;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Many evaluations in one call, beside as many calls: scenarios of one more report each, as many
 * questions "what if", and the months of a year. Times are of one evaluation.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ManyBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ManyBenchmark {
  private static final int SCENARIOS = 100;
  private static final int MONTHS = 12;

  @Param({"10000", "100000", "1000000"})
  int size;

  private World world;
  private Evaluator evaluator;
  private List<Actuals> scenarios;
  private List<Consumer<WhatIf>> questions;
  private Evaluator monthly;
  private Actuals reportedMonthly;

  /** Evaluates both ways, and checks that they give the same. */
  @Setup
  public void setUp() {
    world = World.of(size);
    evaluator = world.evaluator();
    Instant later = Instant.parse("2025-01-01T00:00:00Z");
    List<Actual> reports =
        IntStream.range(0, SCENARIOS).mapToObj(i -> other(world.picked().get(i), i)).toList();
    scenarios =
        reports.stream().map(it -> world.yardstick.actuals().plus(it.reportedAt(later))).toList();
    questions = reports.stream().<Consumer<WhatIf>>map(it -> ask -> ask.actual(it)).toList();
    Monthly months = Monthly.of(world.yardstick);
    monthly = Evaluator.of(months.cascade());
    reportedMonthly = months.actuals();
    List<Evaluation> alone = scenariosOneByOne();
    agree(scenarios(), alone);
    agree(whatIfs(), alone);
    agree(months(), monthsOneByOne());
  }

  private static Actual other(Actual actual, int i) {
    return Actual.of(actual.indicator(), actual.agency(), Yardstick.YEAR, 40 + i % 701 / 10.0);
  }

  private static void agree(List<Evaluation> together, List<Evaluation> alone) {
    for (int i = 0; i < alone.size(); i++) {
      var one = alone.get(i).node(Yardstick.TOP);
      if (!one.equals(together.get(i).node(Yardstick.TOP))) {
        throw new IllegalStateException("Together (" + together.get(i) + "), alone " + one);
      }
    }
  }

  /** Scenarios in one call. */
  @Benchmark
  @OperationsPerInvocation(SCENARIOS)
  public List<Evaluation> scenarios() {
    return evaluator.evaluate(scenarios, Request.of(Yardstick.YEAR));
  }

  /** Scenarios one by one. */
  @Benchmark
  @OperationsPerInvocation(SCENARIOS)
  public List<Evaluation> scenariosOneByOne() {
    return scenarios.stream()
        .map(it -> evaluator.evaluate(it, Request.of(Yardstick.YEAR)))
        .toList();
  }

  /** The same as questions to one evaluation. */
  @Benchmark
  @OperationsPerInvocation(SCENARIOS)
  public List<Evaluation> whatIfs() {
    return world.evaluation().whatIfs(questions);
  }

  /** The months of a year in one call, from actuals that are not bound yet. */
  @Benchmark
  @OperationsPerInvocation(MONTHS)
  public List<Evaluation> months() {
    return monthly.bind(reportedMonthly).evaluate(Monthly.months());
  }

  /** The months of a year one by one. */
  @Benchmark
  @OperationsPerInvocation(MONTHS)
  public List<Evaluation> monthsOneByOne() {
    return Monthly.months().stream().map(it -> monthly.evaluate(reportedMonthly, it)).toList();
  }
}
