package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.Bounds;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Completions;
import id.sinergi.insight.MissingReport;
import java.util.ArrayList;
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
 * What every figure could still be while reports are missing, beside two re-evaluations for each of
 * a few missing reports, which tell less: a report at its worst and at its best alone. Rules with a
 * cap and a floor, so that there is a best and a worst.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar BoundsBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BoundsBenchmark {
  /** How many missing reports the naive way looks at. */
  public static final int SAMPLE = 8;

  @Param({"100000", "1000000"})
  int size;

  private Evaluator evaluator;
  private Evaluation evaluation;
  private List<MissingReport> missing;

  /** Evaluates, and checks that what re-evaluating gives lies within the bounds. */
  @Setup
  public void setUp() {
    Yardstick yardstick = Yardstick.capped(size);
    evaluator = Evaluator.of(yardstick.cascade());
    evaluation = evaluator.evaluate(yardstick.actuals(), Yardstick.YEAR);
    Completions completions = Completions.of(evaluation);
    missing = new ArrayList<>();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      if (missing.size() < SAMPLE && !indicator.isShared()) {
        missing.addAll(completions.missing(indicator.id()));
      }
    }
    if (missing.isEmpty()) {
      throw new IllegalStateException("Nothing is missing of (" + evaluation + ").");
    }
    Bounds bounds = completions.score(Yardstick.TOP).bounds().orElseThrow();
    if (bounds.width().isEmpty() || bounds.width().getAsDouble() == 0) {
      throw new IllegalStateException("Everything lies within (" + bounds + ").");
    }
    for (double value : reEvaluateSample()) {
      if (!bounds.contains(value)) {
        throw new IllegalStateException("Beyond the bounds (" + bounds + "): (" + value + ").");
      }
    }
  }

  /** The bounds of all figures; of the bottom-up view too. */
  @Benchmark
  public Bounds all() {
    Completions completions = Completions.of(evaluation);
    completions.node(Yardstick.TOP, FigureKind.ROLLUP);
    return completions.score(Yardstick.TOP).bounds().orElseThrow();
  }

  /** Two re-evaluations for each report of the sample. */
  @Benchmark
  public double[] reEvaluateSample() {
    double[] scores = new double[2 * missing.size()];
    for (int i = 0; i < missing.size(); i++) {
      scores[2 * i] = score(missing.get(i), 0);
      scores[2 * i + 1] = score(missing.get(i), 1e6);
    }
    return scores;
  }

  private double score(MissingReport report, double value) {
    Actual actual = Actual.of(report.indicator(), report.agency(), report.periods().get(0), value);
    return evaluator
        .evaluate(evaluation.actuals().plus(actual), Yardstick.YEAR)
        .node(Yardstick.TOP)
        .score()
        .value()
        .orElseThrow();
  }
}
