package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
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

/**
 * One indicator that 5,500 agencies share, 300 of them silent, beside 5,500 indicators of one
 * agency each: the same reports, targets and goals.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar JointBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class JointBenchmark {
  private static final int AGENCIES = 5_500;
  private static final int SILENT = 300;
  private static final Period YEAR = Period.ofYear(2024);

  @Param({"ordinary", "shared"})
  String kind;

  private BoundEvaluator bound;

  /** Makes the cascade, binds its actuals, and checks what it answers. */
  @Setup
  public void setUp() {
    boolean isShared = kind.equals("shared");
    Cascade cascade = isShared ? shared() : ordinary();
    List<Actual> actuals = new ArrayList<>();
    for (int a = SILENT; a < AGENCIES; a++) {
      actuals.add(Actual.of(isShared ? "joint" : "i" + agency(a), agency(a), "2024", 90 + a % 20));
    }
    bound = Evaluator.of(cascade).bind(Actuals.of(actuals));
    if (isShared) {
      Figure joint = bound.evaluate(YEAR).indicator("joint").joint();
      if (!joint.isProvisional() || Math.abs(joint.coverage() - 5200.0 / 5500) > 1e-12) {
        throw new IllegalStateException("The joint figure is (" + joint + ").");
      }
    }
  }

  /** Every figure of the year. */
  @Benchmark
  public Evaluation evaluate() {
    return bound.evaluate(YEAR);
  }

  private static String agency(int a) {
    return String.format(Locale.ROOT, "a%04d", a);
  }

  private static CascadeBuilder goals() {
    CascadeBuilder builder = Cascade.builder("bersama", Rulebooks.SAKIP);
    for (int a = 0; a < AGENCIES; a++) {
      builder
          .agency(agency(a), "Instansi " + a, AgencyKind.REGENCY)
          .tujuan("T" + agency(a), "Tujuan " + a, new Owner(agency(a), "Kepala"));
    }
    return builder;
  }

  private static Cascade ordinary() {
    CascadeBuilder builder = goals();
    for (int a = 0; a < AGENCIES; a++) {
      String goal = "T" + agency(a);
      builder.indicator(
          "i" + agency(a),
          i -> i.at(goal).unit("orang").maximize().sum(Frequency.YEAR).target("2024", 100));
    }
    return builder.build();
  }

  private static Cascade shared() {
    return goals()
        .indicator(
            "joint",
            i -> {
              i.unit("orang").maximize().sum(Frequency.YEAR).composition(Composition.SUM);
              for (int a = 0; a < AGENCIES; a++) {
                i.at("T" + agency(a));
                Party party = a == 0 ? Party.lead(agency(a)) : Party.contributor(agency(a));
                i.party(party.plusTarget(Target.of(YEAR, 100)));
              }
            })
        .build();
  }
}
