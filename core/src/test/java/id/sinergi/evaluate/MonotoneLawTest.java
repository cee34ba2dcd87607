package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Reported;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Table;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.ScenarioFigures;
import id.sinergi.time.Consolidation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Law 4: as long as no figure changes its state, a better actual lowers no score. */
class MonotoneLawTest {
  @Property(tries = 2000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void evaluate_aBetterActual_lowersNoFigure(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 2) double much) {
    Evaluator evaluator = Evaluator.of(scenario.cascade());
    Evaluation before = evaluator.evaluate(scenario.actuals(), scenario.request());
    Statistics.coverage(seen -> seen.check("better").count(times -> times > 80));
    List<Actual> all = scenario.actuals().actuals();
    List<Actual> candidates = all.stream().filter(one -> counts(one, before)).toList();
    if (candidates.isEmpty()) {
      return;
    }
    Actual worse = candidates.get(which % candidates.size());
    Indicator indicator = scenario.cascade().indicator(worse.indicator()).orElseThrow();
    Optional<Actual> better = better(worse, indicator, all, much);
    if (better.isEmpty() || !isMonotone(indicator, scenario)) {
      return;
    }
    Actuals.Builder builder = Actuals.builder();
    all.forEach(one -> builder.add(one.equals(worse) ? better.get() : one));
    scenario.actuals().spending().forEach(builder::add);
    scenario.actuals().overlaps().forEach(builder::add);
    Evaluation after = evaluator.evaluate(builder.build(), scenario.request());
    ScenarioFigures figures = ScenarioFigures.of(before);
    ScenarioFigures improved = ScenarioFigures.of(after);
    if (!figures.states().equals(improved.states())
        || isBeyondItsTarget(after.indicator(indicator.id()))) {
      return;
    }
    double largest =
        figures.figures().values().stream()
            .mapToDouble(figure -> Math.abs(figure.value().orElse(0)))
            .max()
            .orElse(0);
    improved
        .figures()
        .forEach(
            (name, figure) -> {
              double was = figures.figures().get(name).value().orElse(0);
              assertThat(figure.value().orElse(0))
                  .as(name)
                  .isGreaterThanOrEqualTo(was - 1e-12 * largest);
            });
    Statistics.collect(improved.numbers().equals(figures.numbers()) ? "same" : "better");
  }

  /** Whether an entry may have a say in a figure that has a value. */
  private static boolean counts(Actual one, Evaluation evaluation) {
    Optional<Indicator> indicator = evaluation.cascade().indicator(one.indicator());
    if (indicator.isEmpty() || indicator.get().party(one.agency()).isEmpty()) {
      return false;
    }
    PartyFigures party = evaluation.indicator(one.indicator()).parties().get(one.agency());
    return party != null
        && party.actual().state() == State.VALUE
        && one.period().isWithin(evaluation.window());
  }

  /** Not: a quotient chosen by size, or a rule that pays less for the target than for nearly it. */
  private static boolean isMonotone(Indicator indicator, Scenario scenario) {
    boolean extreme =
        indicator.consolidation() == Consolidation.MIN
            || indicator.consolidation() == Consolidation.MAX;
    Formula formula =
        indicator
            .formula()
            .orElse(scenario.cascade().rulebookOf(indicator).formula(indicator.polarity()));
    boolean ownPoints =
        formula instanceof Table
            || formula instanceof Stabilize
            || indicator.polarity() == Polarity.STABILIZE;
    boolean chainBelowZero = // of two links below zero the better one makes the product worse
        indicator.composition().equals(Optional.of(Composition.PRODUCT))
            && scenario.actuals().actuals().stream().anyMatch(MonotoneLawTest::isBelowZero);
    return !(indicator.isRatio() && extreme)
        && !chainBelowZero
        && !(ownPoints && indicator.isCeiling())
        && !(formula instanceof Table && hasRange(indicator));
  }

  private static boolean isBelowZero(Actual actual) {
    return (actual.reported() instanceof Reported.Value value && value.value() < 0)
        || (actual.reported() instanceof Reported.Ratio ratio
            && (ratio.numerator() < 0 || ratio.denominator() < 0));
  }

  private static boolean hasRange(Indicator indicator) {
    return indicator.targets().stream()
        .anyMatch(target -> target.amount() instanceof id.sinergi.rule.Target.Amount.Range);
  }

  private static Optional<Actual> better(
      Actual worse, Indicator indicator, List<Actual> all, double much) {
    double sign = indicator.polarity() == Polarity.MINIMIZE ? -much : much;
    if (worse.reported() instanceof Reported.Value value) {
      double improved = value.value() + sign * Math.max(0.01, Math.abs(value.value()));
      return Optional.of(with(worse, new Reported.Value(improved)));
    }
    boolean plain =
        all.stream()
            .filter(one -> one.indicator().equals(worse.indicator()))
            .allMatch(
                one ->
                    !(one.reported() instanceof Reported.Ratio ratio) || ratio.denominator() > 0);
    if (worse.reported() instanceof Reported.Ratio ratio && plain) {
      double improved = ratio.numerator() + sign * Math.max(0.01, Math.abs(ratio.numerator()));
      return Optional.of(with(worse, new Reported.Ratio(improved, ratio.denominator())));
    }
    return Optional.empty();
  }

  private static Actual with(Actual actual, Reported reported) {
    return new Actual(
        actual.indicator(),
        actual.agency(),
        actual.period(),
        reported,
        actual.status(),
        actual.reportedAt(),
        actual.evidence(),
        actual.note(),
        actual.extras());
  }

  /** Stabilise and ranges are better only up to their target. */
  private static boolean isBeyondItsTarget(IndicatorFigures figures) {
    Indicator indicator = figures.indicator();
    return isBeyond(indicator, figures.target(), figures.actual())
        || figures.parties().values().stream()
            .anyMatch(
                party ->
                    isBeyond(indicator, party.target(), party.actual())
                        || isBeyond(indicator, figures.target(), party.actual()));
  }

  private static boolean isBeyond(Indicator indicator, Quantity target, Quantity actual) {
    if (target.low().isEmpty() || actual.value().isEmpty()) {
      return false;
    }
    if (indicator.polarity() != Polarity.STABILIZE && !target.isRange()) {
      return false;
    }
    return indicator.polarity() == Polarity.MINIMIZE
        ? actual.value().getAsDouble() < target.high().orElseThrow()
        : actual.value().getAsDouble() > target.low().getAsDouble();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
