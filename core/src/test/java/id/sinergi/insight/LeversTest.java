package id.sinergi.insight;

import static id.sinergi.insight.Levers.Idle.ATTAINED;
import static id.sinergi.insight.Levers.Idle.NO_WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.View;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What lifts a goal, worked out by hand. */
class LeversTest {
  private static final Evaluation REGENCY =
      Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Regency.actuals());

  /** Gizi: dinkes reaches 100, so that together 100 of 100; S1 = 0.4 x 100 + 0.6 x 100. */
  @Test
  void top_official_isWhatIsMeasuredThere() {
    Levers levers = Levers.of(REGENCY, "T1");
    assertThat(levers.top(10)).hasSize(1);
    Lever gizi = levers.top(10).get(0);
    assertThat(gizi.indicator().id()).isEqualTo("gizi");
    assertThat(gizi.exact()).isEqualTo(OptionalDouble.of(6));
    assertThat(gizi.estimate()).isCloseTo(6, within(1e-12));
    assertThat(gizi.weight()).isCloseTo(0.6, within(1e-12));
    assertThat(gizi.actuals()).containsExactly(Actual.of("gizi", "dinkes", Regency.AT, 100));
    assertThat(gizi.agency()).isEqualTo("dinkes");
    assertThat(gizi.owner()).isEqualTo(new Owner("dinkes", "Kepala"));
    assertThat(gizi.present().value()).hasValue(90);
    assertThat(levers.others()).isEqualTo(Map.of(ATTAINED, 1, NO_WEIGHT, 2));
    assertThat(levers).hasToString("levers of T1 = 94.00 (Sangat Tinggi), OFFICIAL: 1");
    assertThat(gizi).hasToString("gizi +6.00 (exact) 90.00 (Tinggi) by dinkes");
  }

  /** S1 = (3 x 70 + 1 x 50) / 4 = 65 from the bottom up. */
  @Test
  void top_bottomUp_isWhatSupportsIt() {
    Levers levers = Levers.of(REGENCY, "T1", View.BOTTOM_UP);
    assertThat(levers.top(10))
        .extracting(it -> it.indicator().id() + " " + it.exact().orElseThrow())
        .containsExactly("posyandu 22.5", "bansos 12.5");
    assertThat(levers.top(1)).hasSize(1);
    assertThat(levers.all()).extracting(it -> it.estimate()).containsExactly(22.5, 12.5);
    assertThat(levers.count()).isEqualTo(2);
    assertThat(levers.others()).isEqualTo(Map.of(NO_WEIGHT, 2));
  }

  @Test
  void byAgency_severalOfOne_reachTheirTargetsTogether() {
    List<AgencyLever> levers = Levers.of(REGENCY, "T1", View.BOTTOM_UP).byAgency(10);
    assertThat(levers)
        .extracting(AgencyLever::toString)
        .containsExactly(
            "dinkes +22.50 (exact) by 1 indicator", "dinsos +12.50 (exact) by 1 indicator");
  }

  /** What is not reported joins beside the others: S10 has 0.2 of T1, were it not left out. */
  @Test
  void top_unreported_isReportedAtItsTarget() {
    Evaluation evaluation =
        Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), Period.ofYear(2022));
    Levers levers = Levers.of(evaluation, "T1", View.BOTTOM_UP);
    assertThat(levers.figure().value())
        .hasValueCloseTo((50 * 120 + 30 * 103.75) / 80, within(1e-9));
    assertThat(levers.top(10)).isEmpty(); // 100 would pull the mean down
    assertThat(levers.others()).containsEntry(Levers.Idle.NO_GAIN, 1);
    Evaluation without = evaluation.whatIf(w -> w.actual("tpk", "bkkbn", "2022", 75_000));
    Lever idl =
        Levers.of(without, "T1", View.BOTTOM_UP).top(10).stream()
            .filter(it -> it.indicator().id().equals("idl"))
            .findFirst()
            .orElseThrow();
    assertThat(idl.present().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(idl.actuals()).containsExactly(Actual.of("idl", "kemenkes", "2022", 90));
    double before = (50 * 50 + 30 * 103.75) / 80;
    double after = (50 * 50 + 30 * 103.75 + 20 * 100) / 100;
    assertThat(idl.exact()).hasValueCloseTo(after - before, within(1e-9));
    assertThat(idl.estimate()).isCloseTo(after - before, within(1e-9));
  }

  @Test
  void top_goalWithoutValue_hasNone() {
    Levers levers =
        Levers.of(Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Actuals.empty()), "T1");
    assertThat(levers.top(10)).isEmpty();
    assertThat(levers.figure().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void top_none_isRefused() {
    Levers levers = Levers.of(REGENCY, "T1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> levers.top(0))
        .withMessage("The number of levers (0) must be 1 or more. Maybe you meant (10).");
    assertThatIllegalArgumentException().isThrownBy(() -> levers.byAgency(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Levers.of(REGENCY, "lain"));
  }
}
