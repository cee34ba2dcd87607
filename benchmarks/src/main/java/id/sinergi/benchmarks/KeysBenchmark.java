package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A year of a national cascade, from what the host's own string keys say was reported, everything
 * included: finding whose report it is, putting parties together, crediting them, rolling up.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar KeysBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class KeysBenchmark {
  @Param({"10000", "100000", "1000000"})
  int size;

  private World world;
  private @Nullable Peer peer;

  /** Makes the cascade, and the peer, whose answers agree with ours. */
  @Setup
  public void setUp(BenchmarkParams params) {
    world = World.of(size);
    world.evaluator();
    String name = params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1);
    peer = name.startsWith("sinergi") ? null : world.fromKeys(name);
  }

  /** Every official score, from the host's own actuals. */
  @Benchmark
  public Evaluation sinergi() {
    return world.evaluator().evaluate(world.yardstick.actuals(), Yardstick.YEAR);
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
