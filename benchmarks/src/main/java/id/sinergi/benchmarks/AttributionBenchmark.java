package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.insight.Attribution;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Frequency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * Who brought what to a joint figure: to that of everyone, and to one of sixteen parties over all
 * its coalitions; beside evaluating anew, for a few parties or coalitions of them.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar AttributionBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AttributionBenchmark {
  /** How many parties, or coalitions, the naive way is timed for. */
  static final int SAMPLE = 4;

  private static final int PARTIES = 16;

  @Param({"10000", "100000", "1000000"})
  int size;

  private Evaluator evaluator;
  private Evaluation everyone;
  private List<Attribution.Row> someOfEveryone;
  private Evaluator evaluatorOfSixteen;
  private Evaluation sixteen;
  private List<Attribution.Row> someOfSixteen;

  /** Evaluates, and checks that leaving one out gives what evaluating anew gives. */
  @Setup
  public void setUp() {
    World world = World.of(size);
    evaluator = world.evaluator();
    everyone = world.evaluation();
    someOfEveryone = check(everyone(), evaluator);
    Cascade cascade = cascadeOfSixteen();
    evaluatorOfSixteen = Evaluator.of(cascade);
    sixteen = evaluatorOfSixteen.evaluate(reportsOf(cascade), Yardstick.YEAR);
    someOfSixteen = check(exact(), evaluatorOfSixteen);
  }

  private static List<Attribution.Row> check(Attribution attribution, Evaluator evaluator) {
    double joint = attribution.joint().value().orElseThrow();
    String id = attribution.indicator().id();
    List<Attribution.Row> some = attribution.rows().subList(0, SAMPLE);
    for (Attribution.Row row : some) {
      Evaluation anew = without(attribution.evaluation(), id, List.of(row), evaluator);
      double lost = joint - anew.indicator(id).joint().value().orElseThrow();
      if (!(Math.abs(row.leaveOneOut() - lost) <= 1e-9)) {
        throw new IllegalStateException("Lost (" + lost + ") is not as in (" + row + ").");
      }
    }
    return some;
  }

  /** Evaluates anew what would be if some had reached zero. */
  private static Evaluation without(
      Evaluation evaluation, String indicator, List<Attribution.Row> rows, Evaluator evaluator) {
    Actual[] zero =
        rows.stream()
            .map(row -> Actual.of(indicator, row.agency(), Yardstick.YEAR, 0))
            .toArray(Actual[]::new);
    Actuals actuals = evaluation.whatIf(w -> List.of(zero).forEach(w::actual)).actuals();
    return evaluator.evaluate(actuals, Yardstick.YEAR);
  }

  /** Parts of 1 to 16 against half their sum, cut at 120: no coalition is like another. */
  private static Cascade cascadeOfSixteen() {
    CascadeBuilder cascade = Cascade.builder("enam-belas", Rulebooks.SAKIP_120);
    List<Party> parties = new ArrayList<>();
    for (int p = 1; p <= PARTIES; p++) {
      String id = String.format(Locale.ROOT, "p%02d", p);
      cascade.agency(id, id, AgencyKind.REGENCY);
      parties.add(p == 1 ? Party.lead(id) : Party.contributor(id));
    }
    return cascade
        .indicator(
            "i",
            i -> {
              i.unit("orang").maximize().sum(Frequency.YEAR).composition(Composition.SUM);
              parties.forEach(i::party);
              i.target("2024", PARTIES * (PARTIES + 1) / 4.0);
            })
        .build();
  }

  private static Actuals reportsOf(Cascade cascade) {
    List<Actual> actuals = new ArrayList<>();
    for (Agency agency : cascade.agencies()) {
      actuals.add(Actual.of("i", agency.id(), Yardstick.YEAR, actuals.size() + 1));
    }
    return Actuals.of(actuals);
  }

  /** Of the indicator that everyone shares. */
  @Benchmark
  public Attribution everyone() {
    return Attribution.of(everyone, Yardstick.EVERYONES);
  }

  /** A few of its parties left out one by one, each time evaluating anew. */
  @Benchmark
  public void everyoneNaive(Blackhole sink) {
    for (Attribution.Row row : someOfEveryone) {
      sink.consume(without(everyone, Yardstick.EVERYONES, List.of(row), evaluator));
    }
  }

  /** Of sixteen parties, over 65,536 coalitions. */
  @Benchmark
  public Attribution exact() {
    return Attribution.of(sixteen, "i");
  }

  /** A few of those coalitions, each evaluated anew. */
  @Benchmark
  public void exactNaive(Blackhole sink) {
    for (int c = 1; c <= SAMPLE; c++) {
      sink.consume(without(sixteen, "i", someOfSixteen.subList(0, c), evaluatorOfSixteen));
    }
  }
}
