package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.figure.Bounds;
import id.sinergi.figure.State;
import id.sinergi.figure.Verdict;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of all bounds (law 5). */
class CompletionsLawTest {
  private static final double TOLERANCE = 1e-12;

  @Property(tries = 1500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void bounds_anyCompletion_encloseItAndNeverWiden(
      @ForAll("scenarios") Scenario plain, @ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario = random.nextInt(4) == 0 ? Altered.withDerived(plain, seed) : plain;
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation before = evaluator.evaluate(scenario.actuals(), scenario.request());
    List<String> missing = missing(before);
    SortedCertainties all = SortedCertainties.of(before);
    all.forEach(CompletionsLawTest::agreesWithItself);
    if (missing.isEmpty()) {
      return;
    }
    for (int round = 0; round < 3; round++) {
      Actuals completed = completed(scenario, missing, random, round == 0 ? 1.0 : 0.5);
      Evaluation after = evaluator.evaluate(completed, scenario.request());
      SortedCertainties later = SortedCertainties.of(after);
      boolean isAside = all.isAside(later);
      Statistics.label("compared").collect(!isAside);
      if (!isAside) {
        all.forEach((name, was) -> staysWithin(name, was, later.get(name)));
      }
    }
    Statistics.label("compared").coverage(seen -> seen.check(true).count(times -> times > 500));
    Statistics.label("moved").coverage(seen -> seen.check(true).count(times -> times > 500));
    Statistics.label("narrow").coverage(seen -> seen.check(true).count(times -> times > 100));
  }

  /** What is supposed narrows step by step, and ends where both ways are decided or all is in. */
  @Property(tries = 600)
  @StatisticsReport(StatisticsReportMode.OFF)
  void deciding_anyGoal_narrowsUntilDecided(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    Completions completions = Completions.of(evaluation);
    for (var node : evaluation.cascade().nodes()) {
      Deciding deciding = completions.deciding(node.id());
      Certainty goal = deciding.goal();
      assertThat(deciding.steps().isEmpty() || goal.isUndecided()).isTrue();
      Optional<Bounds> best = goal.bounds();
      Optional<Bounds> worst = goal.bounds();
      for (Deciding.Step step : deciding.steps()) {
        narrows(best, step.atBest());
        narrows(worst, step.atWorst());
        best = step.atBest();
        worst = step.atWorst();
      }
      boolean isDecided =
          best.filter(it -> it.verdict(goal.attainedAt()) == Verdict.YES).isPresent()
              && worst.filter(it -> it.verdict(goal.attainedAt()) == Verdict.NO).isPresent();
      Statistics.label("steps").collect(!deciding.steps().isEmpty());
      Statistics.label("decided").collect(isDecided);
    }
    Statistics.label("steps").coverage(seen -> seen.check(true).count(times -> times > 50));
    Statistics.label("decided").coverage(seen -> seen.check(true).count(times -> times > 30));
  }

  private static void narrows(Optional<Bounds> before, Optional<Bounds> after) {
    if (before.isPresent() && after.isPresent()) {
      double size = Math.max(size(after.get().low()), size(after.get().high()));
      assertThat(wider(before.get(), size).encloses(after.get()))
          .as(before + " to " + after)
          .isTrue();
    }
  }

  private static void agreesWithItself(String name, Certainty of) {
    of.bounds()
        .ifPresent(
            bounds -> {
              of.figure()
                  .value()
                  .ifPresent(value -> assertThat(bounds.contains(value)).as(name).isTrue());
              assertThat(of.verdict()).as(name).hasValue(bounds.verdict(of.attainedAt()));
            });
    assertThat(of.bounds().isPresent()).as(name).isEqualTo(of.reason().isEmpty());
  }

  private static void staysWithin(String name, Certainty was, Certainty is) {
    if (is.figure().value().isPresent()) {
      double value = is.figure().value().getAsDouble();
      assertThat(was.bounds()).as(name + " " + was + " -> " + is).isPresent();
      Bounds wider = wider(was.bounds().orElseThrow(), value);
      assertThat(wider.contains(value)).as(name + ": " + was + " -> " + is).isTrue();
      Statistics.label("moved").collect(!was.figure().value().equals(is.figure().value()));
      Statistics.label("narrow")
          .collect(was.bounds().get().width().orElse(1000) < 100 && !was.isCertain());
    }
    if (is.bounds().isPresent()) {
      Bounds bounds = is.bounds().get();
      assertThat(was.bounds()).as(name + ": " + was + " -> " + is).isPresent();
      double size = Math.max(size(bounds.low()), size(bounds.high()));
      assertThat(wider(was.bounds().orElseThrow(), size).encloses(bounds))
          .as(name + ": " + was + " -> " + is)
          .isTrue();
    }
  }

  private static double size(OptionalDouble bound) {
    return Math.abs(bound.orElse(0));
  }

  private static Bounds wider(Bounds bounds, double size) {
    double most = Math.max(Math.max(size(bounds.low()), size(bounds.high())), Math.abs(size));
    double slack = TOLERANCE * Math.max(1, most);
    return new Bounds(moved(bounds.low(), -slack), moved(bounds.high(), slack));
  }

  private static OptionalDouble moved(OptionalDouble bound, double by) {
    return bound.isPresent() ? OptionalDouble.of(bound.getAsDouble() + by) : bound;
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void bounds_nothingMissing_areTheValue(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    SortedCertainties all = SortedCertainties.of(evaluation);
    boolean isComplete = all.values().stream().noneMatch(it -> it.figure().state().isMissing());
    boolean isWhole = isComplete && missing(evaluation).isEmpty();
    Statistics.collect(isWhole);
    Statistics.coverage(seen -> seen.check(true).count(times -> times > 50));
    if (isWhole) {
      all.forEach(
          (name, it) ->
              assertThat(it.bounds())
                  .as(name)
                  .isEqualTo(
                      it.figure().value().isPresent()
                          ? Optional.of(
                              Bounds.of(
                                  it.figure().value().getAsDouble(),
                                  it.figure().value().getAsDouble()))
                          : Optional.empty()));
    }
  }

  /** Every report that is due and not there, such as {@code i1 bkkbn 2022-Q3}. */
  private static List<String> missing(Evaluation evaluation) {
    Results results = Inside.of(evaluation);
    Plan plan = results.plan();
    TreeSet<String> missing = new TreeSet<>();
    for (int i = 0; i < plan.indicators.size(); i++) {
      String id = plan.indicators.get(i).id();
      if (plan.isDerived(i)) {
        continue;
      }
      for (int part = plan.partStart[i]; part < plan.partStart[i + 1]; part++) {
        results.outcome(part).missingReports().forEach(it -> missing.add(id + " " + it));
      }
      if (plan.isComposed(i)) {
        results.joint(i).missingReports().forEach(it -> missing.add(id + " " + it));
      }
    }
    return List.copyOf(missing);
  }

  private static Actuals completed(
      Scenario scenario, Collection<String> missing, Random random, double part) {
    Actuals.Builder builder = Actuals.builder();
    scenario.actuals().actuals().forEach(builder::add);
    scenario.actuals().spending().forEach(builder::add);
    scenario.actuals().overlaps().forEach(builder::add);
    for (String report : missing) {
      if (random.nextDouble() <= part) {
        String[] names = report.split(" ", -1);
        builder.add(actual(scenario, names[0], names[1], Period.parse(names[2]), random));
      }
    }
    return builder.build();
  }

  private static Actual actual(
      Scenario scenario, String id, String agency, Period period, Random random) {
    Indicator indicator = scenario.cascade().indicator(id).orElseThrow();
    double[] sizes = {0, 0.25, 1, 10, 50, 80, 100, 150, 1000, 1e6};
    double value = sizes[random.nextInt(sizes.length)] * (random.nextBoolean() ? 1 : 0.7);
    double signed = indicator.isSigned() && random.nextInt(3) == 0 ? -value : value;
    return indicator.isRatio()
        ? Actual.ratio(id, agency, period, signed, random.nextBoolean() ? 50 : 7)
        : Actual.of(id, agency, period, signed);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  /** How certain every figure is, each by a name. */
  private static final class SortedCertainties extends TreeMap<String, Certainty> {
    private static final long serialVersionUID = 1;

    static SortedCertainties of(Evaluation evaluation) {
      SortedCertainties all = new SortedCertainties();
      Completions completions = Completions.of(evaluation);
      for (var node : evaluation.cascade().nodes()) {
        for (FigureKind kind :
            List.of(
                FigureKind.SCORE, FigureKind.MEASURED, FigureKind.SUPPORTED, FigureKind.ROLLUP)) {
          all.put(node.id() + " " + kind, completions.node(node.id(), kind));
        }
      }
      for (Indicator indicator : evaluation.cascade().indicators()) {
        String id = indicator.id();
        all.put(id + " joint", completions.joint(id));
        indicator
            .parties()
            .forEach(
                party -> {
                  String agency = party.agency();
                  all.put(id + " own " + agency, completions.own(id, agency));
                  all.put(id + " credited " + agency, completions.credited(id, agency));
                });
      }
      for (Agency agency : evaluation.cascade().agencies()) {
        all.put("agency " + agency.id(), completions.agency(agency.id()));
      }
      return all;
    }

    /** Whether any figure does not apply any more, or is not computable any more. */
    boolean isAside(Map<String, Certainty> later) {
      List<String> gone = new ArrayList<>();
      forEach(
          (name, was) -> {
            State before = was.figure().state();
            State after = later.get(name).figure().state();
            if (before != after && (after == State.NOT_COMPUTABLE || !after.isDue())) {
              gone.add(name);
            }
          });
      return !gone.isEmpty();
    }
  }
}
