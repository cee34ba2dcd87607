package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Actual;
import java.util.List;
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
 * What if one actual were another, on a snapshot that stays as it is.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar WhatIfBenchmark -prof gc}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WhatIfBenchmark {
  @Param({"10000", "100000", "1000000"})
  int size;

  private Evaluation evaluation;
  private List<Actual> picked;
  private int count;

  /** Evaluates, and checks that a what-if gives what evaluating anew gives. */
  @Setup
  public void setUp() {
    World world = World.of(size);
    evaluation = world.evaluation();
    picked = world.picked();
    Evaluation changed = whatIf();
    NodeFigures anew =
        world.evaluator().evaluate(changed.actuals(), Yardstick.YEAR).node(Yardstick.TOP);
    if (!changed.node(Yardstick.TOP).equals(anew)) {
      throw new IllegalStateException("What-if (" + changed + ") is not anew (" + anew + ").");
    }
  }

  /** The changed evaluation alone. */
  @Benchmark
  public Evaluation whatIf() {
    int i = count++;
    Actual actual = picked.get(i % picked.size());
    Actual other =
        Actual.of(actual.indicator(), actual.agency(), Yardstick.YEAR, 40 + i % 701 / 10.0);
    return evaluation.whatIf(w -> w.actual(other));
  }

  /** And what the topmost goal scores in it. */
  @Benchmark
  public Figure whatIfAndTop() {
    return whatIf().node(Yardstick.TOP).score();
  }
}
