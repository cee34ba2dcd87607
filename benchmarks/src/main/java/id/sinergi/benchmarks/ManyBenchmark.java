package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Many evaluations in one call, beside as many calls. Times are of one evaluation.
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
  private static final int MANY = 12;

  @Param({"10000", "100000", "1000000"})
  int size;

  private World world;
  private List<Actuals> scenarios;
  private List<Request> months;

  /** Twelve scenarios of one more report each, and what was known at the end of twelve months. */
  @Setup
  public void setUp() {
    world = World.of(size);
    world.bound();
    List<Actual> picked = world.picked();
    Instant later = Instant.parse("2025-01-01T00:00:00Z");
    scenarios =
        IntStream.range(0, MANY)
            .mapToObj(i -> world.yardstick.actuals().plus(picked.get(i).reportedAt(later)))
            .toList();
    months =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(i -> Instant.parse("2025-%02d-01T00:00:00Z".formatted(i)))
            .map(Request.of(Yardstick.YEAR)::withAsOf)
            .toList();
  }

  /** Scenarios in one call. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public List<Evaluation> scenarios() {
    return world.evaluator().evaluate(scenarios, Request.of(Yardstick.YEAR));
  }

  /** Scenarios one by one. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public List<Evaluation> scenariosOneByOne() {
    return scenarios.stream()
        .map(it -> world.evaluator().evaluate(it, Request.of(Yardstick.YEAR)))
        .toList();
  }

  /** Requests in one call. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public List<Evaluation> requests() {
    return world.bound().evaluate(months);
  }

  /** Requests one by one. */
  @Benchmark
  @OperationsPerInvocation(MANY)
  public List<Evaluation> requestsOneByOne() {
    return months.stream().map(world.bound()::evaluate).toList();
  }
}
