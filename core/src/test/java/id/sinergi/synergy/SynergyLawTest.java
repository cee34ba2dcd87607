package id.sinergi.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.figures.Figures;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.List;
import java.util.OptionalDouble;
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
import org.assertj.core.data.Offset;

/** What holds of every synergy. */
class SynergyLawTest {
  private static final Offset<Double> CLOSE = within(1e-10);

  @Property(tries = 500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void synergy_ofAnyAgency_isWithinItsRange(@ForAll("scenarios") Scenario scenario) {
    for (Synergy synergy : Synergy.all(Altered.evaluate(scenario))) {
      OptionalDouble breadth = synergy.breadth().value();
      double ties = synergy.ties().stream().mapToDouble(Tie::weight).sum();
      if (breadth.isPresent()) {
        assertThat(breadth.getAsDouble()).isBetween(0.0, 100.0);
        assertThat(breadth.getAsDouble()).isEqualTo(100 * ties, within(1e-10));
      } else {
        assertThat(synergy.ties()).isEmpty();
      }
      for (Quantity each :
          List.of(synergy.jointDelivery(), synergy.ownDelivery(), synergy.index())) {
        assertThat(
                each.state() == State.NOT_APPLICABLE
                    || !synergy.ties().isEmpty()
                    || breadth.isEmpty())
            .isTrue();
        each.value().ifPresent(value -> assertThat(value).isBetween(0.0, 100.0));
        assertThat(each.coverage()).isBetween(0.0, 1.0);
      }
      Statistics.label("index").collect(synergy.index().state());
      assertThat(synergy.ties())
          .allSatisfy(
              tie ->
                  assertThat(tie.counterparts())
                      .isNotEmpty()
                      .isSorted()
                      .doesNotContain(synergy.agency().id()));
    }
    Statistics.label("index").coverage(seen -> seen.check(State.VALUE).count(times -> times > 50));
  }

  @Property(tries = 300)
  void synergy_weightsTimesAPowerOfTwo_sameBits(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(min = -12, max = 12) int power) {
    List<Synergy> before = Synergy.all(Altered.evaluate(scenario));
    Scenario scaled =
        Altered.weights(scenario, node -> Math.scalb(1.0, power * (node.charAt(1) % 3)));
    List<Synergy> after = Synergy.all(Altered.evaluate(scaled));
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).breadth()).isEqualTo(before.get(i).breadth());
      assertThat(after.get(i).index()).isEqualTo(before.get(i).index());
    }
  }

  @Property(tries = 300)
  void breadth_weightsTimesAnyFactor_sameWithinTheTolerance(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 1000) double factor) {
    List<Synergy> before = Synergy.all(Altered.evaluate(scenario));
    Scenario scaled = Altered.weights(scenario, node -> factor / (1 + node.charAt(1) % 3));
    List<Synergy> after = Synergy.all(Altered.evaluate(scaled));
    for (int i = 0; i < before.size(); i++) {
      OptionalDouble was = before.get(i).breadth().value();
      assertThat(after.get(i).breadth().value().isPresent()).isEqualTo(was.isPresent());
      if (was.isPresent()) {
        assertThat(after.get(i).breadth().value().getAsDouble())
            .isEqualTo(was.getAsDouble(), within(1e-10));
      }
    }
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void derived_anywhere_isWhatFollowsFromTheFinishedFigures(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Scenario with = Altered.withDerived(scenario, seed);
    Evaluation evaluation = Altered.evaluate(with);
    for (Indicator indicator : Altered.derived(with)) {
      Synergy synergy = Synergy.of(evaluation, indicator.lead().agency());
      boolean isBreadth = indicator.derived().filter(Derived.BREADTH::equals).isPresent();
      Quantity computed = isBreadth ? synergy.breadth() : synergy.index();
      IndicatorFigures figures = evaluation.indicator(indicator.id());
      boolean isAlwaysDue =
          scenario.request().plan().isEmpty()
              && scenario.cascade().agencies().stream().allMatch(it -> it.during().isAlways());
      if (isAlwaysDue) {
        assertThat(figures.joint().state() == State.NOT_DUE)
            .isEqualTo(computed.state() == State.NOT_DUE);
      }
      Figures swept = Inside.of(evaluation).joint();
      int at = with.cascade().indicatorIndex(indicator.id());
      assertThat(swept.state(at)).isEqualTo(figures.joint().state());
      assertThat(swept.value(at)).isEqualTo(figures.joint().value().orElse(0));
      if (figures.joint().state() != State.NOT_DUE) {
        assertThat(figures.joint().state().isMissing()).isEqualTo(computed.state().isMissing());
        assertThat(figures.actual().value()).isEqualTo(computed.value());
        assertThat(figures.joint().coverage()).isEqualTo(computed.coverage());
        assertThat(figures.joint().missing()).isEqualTo(computed.missing());
      }
      Statistics.label("derived").collect(isBreadth + " " + figures.joint().state());
    }
    Statistics.label("derived")
        .coverage(
            seen -> {
              seen.check("false VALUE").count(times -> times > 50);
              seen.check("false NOT_REPORTED").count(times -> times > 10);
              seen.check("false NOT_APPLICABLE").count(times -> times > 10);
              seen.check("true VALUE").count(times -> times > 50);
            });
  }

  @Property(tries = 500)
  void derived_added_countsNowhereAsWork(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    Evaluation before = Altered.evaluate(Altered.weightless(scenario));
    Evaluation after = Altered.evaluate(Altered.withDerived(scenario, seed));
    List<Synergy> without = Synergy.all(before);
    List<Synergy> with = Synergy.all(after);
    for (int i = 0; i < without.size(); i++) {
      assertThat(number(with.get(i).breadth())).isEqualTo(number(without.get(i).breadth()), CLOSE);
      List<Tie> ties = without.get(i).ties();
      assertThat(with.get(i).ties()).hasSameSizeAs(ties);
      for (int t = 0; t < ties.size(); t++) {
        assertThat(with.get(i).ties().get(t).other()).isEqualTo(ties.get(t).other());
        assertThat(with.get(i).ties().get(t).weight()).isEqualTo(ties.get(t).weight(), CLOSE);
      }
    }
  }

  /** The value, or -1 without one. */
  private static double number(Quantity quantity) {
    return quantity.value().orElse(-1);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
