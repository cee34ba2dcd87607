package id.sinergi.benchmarks;

import id.sinergi.evaluate.Changes;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.LiveEvaluation;
import id.sinergi.evaluate.LiveEvaluation.Handle;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import java.time.Instant;
import java.util.List;
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
 * One report after another into a live evaluation, each a revision of one that is in, by handle.
 * What was revised is kept, as everywhere; each iteration begins with a new live evaluation.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar LiveBenchmark -prof gc}
 *
 * <p>At ten million with {@code -p size=10000000 -jvmArgsAppend "-Xms16g -Xmx16g"}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LiveBenchmark {
  private static final int CHECKED = 10;
  private static final long FIRST = 1_735_689_600; // 2025 begins

  @Param({"10000", "100000", "1000000"})
  int size;

  private World world;
  private LiveEvaluation live;
  private Handle[] ordinary;
  private Handle[] everyones;
  private int count;

  /** Makes the cascade and compiles it, and checks that reports give what evaluating anew gives. */
  @Setup
  public void setUp() {
    world = World.of(size);
    begin();
    for (int i = 0; i < CHECKED; i++) {
      report();
      reportOfEveryone();
    }
    NodeFigures anew =
        world.evaluator().evaluate(live.actuals(), Yardstick.YEAR).node(Yardstick.TOP);
    if (!live.snapshot().node(Yardstick.TOP).equals(anew)) {
      throw new IllegalStateException("Live (" + live.snapshot() + ") is not anew (" + anew + ").");
    }
  }

  /** Begins anew. */
  @Setup(Level.Iteration)
  public void begin() {
    live = world.evaluator().live(world.yardstick.actuals(), Yardstick.YEAR);
    ordinary =
        world.picked().stream()
            .map(it -> live.handle(it.indicator(), it.agency()))
            .toArray(Handle[]::new);
    Indicator shared = world.yardstick.cascade().indicator(Yardstick.EVERYONES).orElseThrow();
    List<Party> parties = shared.parties();
    everyones =
        parties.stream()
            .map(it -> live.handle(Yardstick.EVERYONES, it.agency()))
            .toArray(Handle[]::new);
    count = 0;
  }

  /** One report on an ordinary indicator, or one of two parties. */
  @Benchmark
  public Changes report() {
    return report(ordinary);
  }

  /** One report on the indicator of 5,500 parties, whose goals all change. */
  @Benchmark
  public Changes reportOfEveryone() {
    return report(everyones);
  }

  /** One report, and an immutable snapshot after it. */
  @Benchmark
  public Evaluation reportThenSnapshot() {
    report(ordinary);
    return live.snapshot();
  }

  private Changes report(Handle[] handles) {
    int i = count++;
    Instant at = Instant.ofEpochSecond(FIRST + i);
    return live.report(handles[i % handles.length], 40 + i % 701 / 10.0, at);
  }
}
