package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actuals;
import id.sinergi.time.Period;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random cascades, what is reported on them and what is asked of them.
 *
 * <p>Cascades are valid and small; every policy, formula, consolidation, state and reason occurs.
 */
public final class ScenarioArbitraries {
  private ScenarioArbitraries() {}

  /** A cascade with actuals and a request. */
  public static Arbitrary<Scenario> scenarios() {
    return new RandomSamples<>(ScenarioArbitraries::scenario);
  }

  /** Scenarios whose numbers are at the edge of what a quantity can be. */
  public static Arbitrary<Scenario> extremes() {
    return new RandomSamples<>(choices -> scenario(choices.withExtremeNumbers()));
  }

  /** A cascade alone. */
  public static Arbitrary<Cascade> cascades() {
    return new RandomSamples<>(RandomCascades::of);
  }

  /** Instants between which things of scenarios are reported and take effect. */
  public static Arbitrary<Instant> instants() {
    return Arbitraries.of(RandomPeriods.INSTANTS);
  }

  /** The scenario that follows from decisions. */
  public static Scenario scenario(RandomChoices choices) {
    Cascade cascade = RandomCascades.of(choices);
    Actuals actuals = RandomActuals.of(choices, cascade);
    return new Scenario(cascade, actuals, request(choices));
  }

  private static Request request(RandomChoices choices) {
    Period period =
        Period.parse(
            choices.one(
                "at",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024",
                "2024-Q2",
                "2024-Q3",
                "2024-S1",
                "2024-05",
                "2022/2024",
                "2024-12",
                "2024-Q4",
                "2024-Q1"));
    Request request = Request.of(period);
    if (choices.chance("at/discrete", 10)) {
      request = request.withDiscrete();
    }
    if (choices.chance("at/asOf", 20)) {
      request = request.withAsOf(choices.one("at/instant", RandomPeriods.INSTANTS));
    }
    if (choices.chance("at/plan", 5)) {
      request = request.withPlan(choices.one("at/plan/which", "PK", "RENSTRA", "RPJMN"));
    }
    return request;
  }
}
