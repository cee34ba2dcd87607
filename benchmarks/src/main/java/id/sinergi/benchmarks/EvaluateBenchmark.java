package id.sinergi.benchmarks;

import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A year of a national cascade, from bound actuals and from the host's own.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar EvaluateBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluateBenchmark {
  @Param({"100000", "1000000"})
  int size;

  private Yardstick yardstick;
  private Evaluator evaluator;
  private BoundEvaluator bound;

  /** Makes the cascade and binds its actuals. */
  @Setup
  public void setUp() {
    yardstick = Yardstick.of(size);
    evaluator = Evaluator.of(yardstick.cascade());
    bound = evaluator.bind(yardstick.actuals());
  }

  /** Compiles the cascade. */
  @Benchmark
  public Evaluator compile() {
    return Evaluator.of(yardstick.cascade());
  }

  /** Every figure, from actuals that are bound already. */
  @Benchmark
  public Evaluation evaluateBound() {
    return bound.evaluate(Yardstick.YEAR);
  }

  /** Every figure, from the host's own actuals. */
  @Benchmark
  public Evaluation evaluate() {
    return evaluator.evaluate(yardstick.actuals(), Yardstick.YEAR);
  }
}
