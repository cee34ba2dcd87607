package id.sinergi.benchmarks;

import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What comes before the first figure: compiling the cascade, binding the actuals, and the first
 * evaluation of a window, which later ones of the same window may profit from.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar StartBenchmark -prof gc}
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StartBenchmark {
  /** A cascade and its actuals. */
  @State(Scope.Benchmark)
  public static class Made {
    @Param({"10000", "100000", "1000000"})
    int size;

    World world;

    /** Makes the cascade. */
    @Setup
    public void setUp() {
      world = World.of(size);
      world.evaluator();
    }
  }

  /** Actuals that no window was evaluated of yet. */
  @State(Scope.Benchmark)
  public static class Fresh {
    BoundEvaluator bound;

    /** Binds the actuals afresh, to a cascade that is compiled afresh. */
    @Setup(Level.Invocation)
    public void setUp(Made made) {
      Yardstick yardstick = made.world.yardstick;
      bound = Evaluator.of(yardstick.cascade()).bind(yardstick.actuals());
    }
  }

  /** Compiles the cascade. */
  @Benchmark
  public Evaluator compile(Made made) {
    return Evaluator.of(made.world.yardstick.cascade());
  }

  /** Binds the actuals. */
  @Benchmark
  public BoundEvaluator bind(Made made) {
    return made.world.evaluator().bind(made.world.yardstick.actuals());
  }

  /** The first evaluation of a window. */
  @Benchmark
  public Evaluation firstOfWindow(Fresh fresh) {
    return fresh.bound.evaluate(Yardstick.YEAR);
  }
}
