package id.sinergi.benchmarks;

import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.Request;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A year of a national cascade, from actuals that are bound already, beside what a user would pick
 * instead. The peers start from one target and one actual per figure, the joint ones composed and
 * every credit decided; we compose and credit.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar RollUpBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RollUpBenchmark {
  @Param({"10000", "100000", "1000000"})
  int size;

  private BoundEvaluator bound;
  private ExecutorService lent;
  private @Nullable Peer peer;

  /** Makes the cascade, and the peer, whose answers agree with ours. */
  @Setup
  public void setUp(BenchmarkParams params) {
    World world = World.of(size);
    bound = world.bound();
    lent = Executors.newSingleThreadExecutor();
    String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    peer = name.startsWith("sinergi") ? null : world.rollUp(name);
  }

  /** Takes back the thread. */
  @TearDown
  public void tearDown() {
    lent.shutdown();
  }

  /** Every official score. */
  @Benchmark
  public Evaluation sinergi() {
    return bound.evaluate(Yardstick.YEAR);
  }

  /** Every official score, on the caller's thread and one that it lends. */
  @Benchmark
  public Evaluation sinergiTwoThreads() {
    return bound.evaluate(Request.of(Yardstick.YEAR).withExecutor(lent, 2));
  }

  /** Every figure: both views, coverage, what every agency attained. */
  @Benchmark
  public Evaluation sinergiAllViews(Blackhole answers) {
    Evaluation evaluation = bound.evaluate(Yardstick.YEAR);
    NodeFigures top = evaluation.node(Yardstick.TOP);
    answers.consume(top.supported().coverage());
    answers.consume(top.rollup());
    answers.consume(evaluation.agency("a0").score());
    answers.consume(evaluation.indicator(Yardstick.EVERYONES).joint());
    return evaluation;
  }

  /** One plain pass over the same arrays. */
  @Benchmark
  public void floor() {
    runPeer();
  }

  /** The object graph in {@code double}. */
  @Benchmark
  public void doubleGraph() {
    runPeer();
  }

  /** The object graph in {@code BigDecimal}. */
  @Benchmark
  public void decimalGraph() {
    runPeer();
  }

  /** JGraphT in topological order. */
  @Benchmark
  public void jgrapht() {
    runPeer();
  }

  /** DuckDB on all cores. */
  @Benchmark
  public void duckDb() {
    runPeer();
  }

  /** DuckDB on one core. */
  @Benchmark
  public void duckDbOneThread() {
    runPeer();
  }

  /** SQLite. */
  @Benchmark
  public void sqlite() {
    runPeer();
  }

  private void runPeer() {
    if (peer != null) {
      peer.run();
    }
  }
}
