package id.sinergi.benchmarks;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Reported;
import id.sinergi.trend.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
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
 * Why the topmost goal moved when one in ten of the actuals is other: all contributions at once,
 * beside the naive way, which evaluates anew for each indicator that changed: here for four of
 * them.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar ChangeBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChangeBenchmark {
  private static final int SAMPLE = 4;
  private static final double CLOSE = 1e-9;
  private static final Instant LATER = Instant.parse("2025-06-30T00:00:00Z");

  @Param({"100000", "1000000"})
  int size;

  private World world;
  private Evaluation from;
  private Evaluation to;
  private List<Actual> sample;

  /** Changes one in ten reports; checks that contributions sum, and that both ways agree. */
  @Setup
  public void setUp() {
    world = World.of(size);
    from = world.evaluation();
    SplittableRandom random = new SplittableRandom(7);
    List<Actual> changed = new ArrayList<>();
    Actuals.Builder actuals = Actuals.builder();
    world.yardstick.actuals().overlaps().forEach(actuals::add);
    world.yardstick.actuals().spending().forEach(actuals::add);
    for (Actual actual : world.yardstick.actuals().actuals()) {
      boolean isOther =
          random.nextInt(10) == 0
              && actual.reported() instanceof Reported.Value
              && !actual.indicator().equals(Yardstick.EVERYONES);
      Actual now = isOther ? other(actual, random) : actual;
      if (isOther) {
        changed.add(now);
      }
      actuals.add(now);
    }
    to = world.evaluator().evaluate(actuals.build(), Yardstick.YEAR);
    sample = once(changed).subList(0, SAMPLE);
    check();
  }

  private static Actual other(Actual actual, SplittableRandom random) {
    return Actual.of(
        actual.indicator(), actual.agency(), actual.period(), 40 + random.nextInt(701) / 10.0);
  }

  /** Those whose indicators have no other changed report. */
  private static List<Actual> once(List<Actual> changed) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    changed.stream().map(Actual::indicator).filter(it -> !seen.add(it)).forEach(twice::add);
    return changed.stream().filter(it -> !twice.contains(it.indicator())).toList();
  }

  private void check() {
    Change change = change();
    Map<String, Double> points = new HashMap<>();
    change.indicators().forEach(part -> points.put(part.id(), part.points()));
    double residual = change.residual().value().orElseThrow();
    double[] alone = naive();
    for (int i = 0; i < SAMPLE; i++) {
      double ours = points.getOrDefault(sample.get(i).indicator(), 0.0);
      if (!(Math.abs(alone[i] - ours) <= CLOSE) || !(Math.abs(residual) <= CLOSE)) {
        throw new IllegalStateException(
            "One by one (" + alone[i] + ") is not (" + ours + "), residual (" + residual + ").");
      }
    }
  }

  /** All contributions at once. */
  @Benchmark
  public Change change() {
    return Change.of(from, to, Yardstick.TOP);
  }

  /** What four of them do alone, by evaluating anew. */
  @Benchmark
  public double[] naive() {
    double was = top(from);
    return sample.stream()
        .mapToDouble(
            actual ->
                top(
                        world
                            .evaluator()
                            .evaluate(
                                world.yardstick.actuals().plus(actual.reportedAt(LATER)),
                                Yardstick.YEAR))
                    - was)
        .toArray();
  }

  private static double top(Evaluation of) {
    return of.node(Yardstick.TOP).score().value().orElseThrow();
  }
}
