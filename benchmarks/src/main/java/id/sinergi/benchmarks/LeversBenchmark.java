package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Actuals;
import id.sinergi.insight.Lever;
import id.sinergi.insight.Levers;
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
 * What lifts the topmost goal: all indicators screened by one sweep, beside one evaluation, and
 * beside the naive way, which evaluates anew for each indicator (here for twenty).
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar LeversBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LeversBenchmark {
  private static final int SAMPLE = 20;

  @Param({"100000", "1000000"})
  int size;

  private World world;
  private Evaluation evaluation;
  private List<Lever> sample;

  /** Checks that a lever gains what evaluating anew gives. */
  @Setup
  public void setUp() {
    world = World.of(size);
    evaluation = world.evaluation();
    sample = Levers.of(evaluation, Yardstick.TOP).top(SAMPLE);
    for (Lever lever : sample) {
      double anew = Rounding.difference(score(anew(lever)), score(evaluation));
      if (anew != lever.exact().orElse(Double.NaN)) {
        throw new IllegalStateException("Anew (" + anew + ") is not the lever (" + lever + ").");
      }
    }
  }

  private static double score(Evaluation of) {
    return of.node(Yardstick.TOP).score().value().orElseThrow();
  }

  private Evaluation anew(Lever lever) {
    Actuals actuals = evaluation.whatIf(w -> lever.actuals().forEach(w::actual)).actuals();
    return world.evaluator().evaluate(actuals, Yardstick.YEAR);
  }

  /** The screening of all indicators below the topmost goal. */
  @Benchmark
  public Levers screening() {
    return Levers.of(evaluation, Yardstick.TOP);
  }

  /** The same from the bottom up. */
  @Benchmark
  public Levers screeningBottomUp() {
    return Levers.of(evaluation, Yardstick.TOP, View.BOTTOM_UP);
  }

  /** With the ten greatest evaluated exactly. */
  @Benchmark
  public List<Lever> screeningAndTopTen() {
    return screening().top(10);
  }

  /** One evaluation, for comparison. */
  @Benchmark
  public Evaluation evaluation() {
    return world.bound().evaluate(Yardstick.YEAR);
  }

  /** Evaluating anew for each of twenty indicators. */
  @Benchmark
  public double naiveOfTwenty() {
    double sum = 0;
    for (Lever lever : sample) {
      sum += score(anew(lever));
    }
    return sum;
  }
}
