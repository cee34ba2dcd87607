package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.ScenarioFigures;
import id.sinergi.time.Period;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 13: no input gives NaN, infinity, or an exception that does not say where. */
class AnyInputLawTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

  @Property(tries = 400)
  void evaluate_numbersAtTheEdge_everyFigureIsFiniteAndPrints(
      @ForAll("extremes") Scenario scenario) {
    check(scenario);
  }

  @Property(tries = 200)
  void evaluate_anyScenario_everyFigureIsFiniteAndPrints(@ForAll("scenarios") Scenario scenario) {
    check(scenario);
  }

  @Property(tries = 100)
  void evaluate_anyPeriod_everyFigureIsDefined(
      @ForAll("scenarios") Scenario scenario, @ForAll("periods") Period period) {
    Request request = Request.of(period);
    check(new Scenario(scenario.cascade(), scenario.actuals(), request));
    check(new Scenario(scenario.cascade(), Actuals.empty(), request.withDiscrete()));
  }

  @Property
  void actual_anyDouble_isFiniteOrRefusedInWords(@ForAll("doubles") double any) {
    double magnitude = Math.abs(any);
    if (any == 0 || (magnitude >= 1e-15 && magnitude <= 1e18)) {
      String text = Actual.of("i", "a", Period.ofYear(2024), any).toString();
      assertThat(text).doesNotContain("-0 ", "E", "NaN");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Actual.of("i", "a", Period.ofYear(2024), any))
          .withMessageContaining("(" + any)
          .withMessageContaining("Maybe");
    }
  }

  private static void check(Scenario scenario) {
    ScenarioFigures all =
        ScenarioFigures.of(
            Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request()));
    all.numbers()
        .forEach(
            (name, number) -> {
              assertThat(number).as(name).isFinite();
              assertThat(Double.doubleToRawLongBits(number))
                  .as(name + " is not negative zero")
                  .isNotEqualTo(Double.doubleToRawLongBits(-0.0));
            });
    all.figures().forEach(AnyInputLawTest::check);
    all.quantities()
        .forEach(
            (name, quantity) -> {
              assertThat(quantity.low().isPresent())
                  .as(name)
                  .isEqualTo(quantity.state() == State.VALUE);
              assertThat(quantity.text(INDONESIAN)).as(name).isNotBlank();
              assertThat(quantity.toString()).as(name).doesNotContain("NaN", "Infinity");
            });
  }

  private static void check(String name, Figure figure) {
    boolean value = figure.state() == State.VALUE;
    assertThat(figure.value().isPresent()).as(name).isEqualTo(value);
    assertThat(figure.coverage()).as(name).isBetween(0.0, 1.0);
    assertThat(figure.code().isPresent())
        .as(name)
        .isEqualTo(figure.state() == State.NOT_COMPUTABLE);
    assertThat(figure.text(Locale.ROOT)).as(name).isNotBlank().doesNotContain("NaN", "Infinity");
    assertThat(figure.text(INDONESIAN)).as(name).isNotBlank();
    if (value) {
      assertThat(figure.displayed()).as(name).isNotNull();
    } else {
      assertThat(figure.band()).as(name).isEmpty();
      assertThat(figure.text(Locale.ROOT)).as(name).startsWith("no data");
    }
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.of(
            "0001", "9999", "0001-01", "9999-12", "0001/9999", "2024-S2", "1999/2031", "2024-02")
        .map(Period::parse);
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs().map(Double::longBitsToDouble);
  }

  @Provide
  Arbitrary<Scenario> extremes() {
    return ScenarioArbitraries.extremes();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
