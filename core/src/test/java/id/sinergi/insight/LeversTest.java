package id.sinergi.insight;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.insight.Levers.Idle.ATTAINED;
import static id.sinergi.insight.Levers.Idle.NO_GAIN;
import static id.sinergi.insight.Levers.Idle.NO_WEIGHT;
import static id.sinergi.time.Frequency.SEMESTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.View;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Screening;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;
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

  /** Gizi at 80 and 50: 65 of 100. Dinkes alone makes it 75, so +6 of 0.6; dinsos alone 90, +15. */
  @Test
  void byAgency_sharedIndicator_movesThePartOfEachAlone() {
    Evaluation evaluation = REGENCY.whatIf(w -> w.actual("gizi", "dinsos", "2024", 50));
    List<AgencyLever> levers = Levers.of(evaluation, "T1").byAgency(10);
    assertThat(levers)
        .extracting(AgencyLever::toString)
        .containsExactly(
            "dinsos +15.00 (exact) by 1 indicator", "dinkes +6.00 (exact) by 1 indicator");
    assertThat(levers.get(0).actuals())
        .containsExactly(Actual.of("gizi", "dinsos", Regency.AT, 100));
    assertThat(levers.get(0).estimate()).isCloseTo(15, within(1e-9)); // 50 of the 70 of the way
  }

  /**
   * A chain of 60 and 80 is 60: the weakest link alone lifts it, to 80; the other lifts nothing.
   */
  @Test
  void byAgency_chain_isOfTheWeakestLink() {
    Evaluation chain = Chain.evaluate(Chain.reported("a", 60), Chain.reported("b", 80));
    assertThat(Levers.of(chain, "T").byAgency(10))
        .extracting(AgencyLever::toString)
        .containsExactly("a +20.00 (exact) by 1 indicator");
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

  /** P1 has no figure while its one indicator is not reported: at the target it would have 100. */
  @Test
  void reporting_goalWithoutValue_isWhatAReportWouldGive() {
    Evaluation nothing = Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Actuals.empty());
    Levers levers = Levers.of(nothing, "P1");
    assertThat(levers.others()).isEqualTo(Map.of(Levers.Idle.NOT_REPORTED, 1));
    assertThat(levers.reporting(10)).hasSize(1);
    Levers.Reporting bansos = levers.reporting(10).get(0);
    assertThat(bansos.indicator()).isEqualTo("bansos");
    assertThat(bansos.figure().value()).hasValue(100);
    assertThat(bansos.actuals()).containsExactly(Actual.of("bansos", "dinsos", Regency.AT, 100));
    assertThat(Levers.of(REGENCY, "P1").reporting(10)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> levers.reporting(0));
    String page = Sinergi.of(nothing.cascade(), Actuals.empty()).at("2024").levers("P1").toString();
    assertThat(page)
        .contains(
            "the goal has no figure now, so that no gain can be told",
            "if bansos were reported at its target: 100.00",
            "not reported: bansos of dinsos")
        .doesNotContain("without weight", "no indicator lifts it");
  }

  /** T of a and b, each asked for 100, by an aggregation. */
  private static Evaluation two(Aggregation aggregation, double a, double b) {
    return Regency.evaluate(
        Cascade.builder("c", Rulebooks.SAKIP)
            .agency("m", "M", MINISTRY)
            .node(
                Node.of("T", Level.TUJUAN, "Tujuan", new Owner("m", "Menteri"))
                    .withAggregation(aggregation))
            .indicator("a", LeversTest::hundred)
            .indicator("b", LeversTest::hundred),
        Actuals.of(Actual.of("a", "m", "2024", a), Actual.of("b", "m", "2024", b)));
  }

  private static void hundred(IndicatorSpec i) {
    i.at("T").agency("m").unit("x").maximize().last(YEAR).target("2024", 100);
  }

  /** The weakest of 40 and 70 rises to 70, where the other is the weakest. */
  @Test
  void top_weakest_risesToTheSecondWeakest() {
    Levers levers = Levers.of(two(Aggregation.WEAKEST, 40, 70), "T");
    assertThat(levers.top(10)).hasSize(1);
    assertThat(levers.top(1).get(0).estimate()).isEqualTo(30);
    assertThat(levers.top(1).get(0).exact()).hasValue(30);
    assertThat(levers.isExact(1)).isTrue();
  }

  /** Of two that are as weak, neither lifts anything alone; nor has either reached its target. */
  @Test
  void top_twoWeakest_areNoLevers() {
    Levers levers = Levers.of(two(Aggregation.WEAKEST, 40, 40), "T");
    assertThat(levers.top(10)).isEmpty();
    assertThat(levers.others()).isEqualTo(Map.of(NO_GAIN, 1, NO_WEIGHT, 1));
  }

  /** At zero there is no slope, but all the gain there is: the root of 100 x 64 is 80. */
  @Test
  void top_zeroInAGeometricMean_isALever() {
    Levers levers = Levers.of(two(Aggregation.GEOMETRIC, 0, 64), "T");
    assertThat(levers.top(10)).hasSize(1);
    assertThat(levers.top(1).get(0).estimate()).isCloseTo(80, within(1e-9));
    assertThat(levers.top(1).get(0).exact().orElseThrow()).isCloseTo(80, within(1e-9));
    assertThat(Levers.of(two(Aggregation.GEOMETRIC, 0, 0), "T").top(10)).isEmpty();
  }

  /** Dinsos at 150 stays: together 250 of 200 once dinkes does what it was asked, capped at 120. */
  @Test
  void top_sharedWithOneBeyond_isWhatThoseBehindWereAsked() {
    Evaluation evaluation =
        Regency.evaluate(Regency.builder(Rulebooks.SAKIP_120), Regency.actuals())
            .whatIf(w -> w.actual("gizi", "dinsos", "2024", 150))
            .whatIf(w -> w.actual("gizi", "dinkes", "2024", 50));
    Lever gizi = Levers.of(evaluation, "T1").top(1).get(0);
    assertThat(gizi.actuals()).containsExactly(Actual.of("gizi", "dinkes", Regency.AT, 100));
    assertThat(gizi.exact()).hasValue(12); // 0.6 x 20
    assertThat(gizi.estimate()).isCloseTo(12, within(1e-9));
  }

  /** With fewer evaluations than it takes, it says so. */
  @Test
  void found_tooFewEvaluations_isNotCertain() {
    Evaluation evaluation = two(Aggregation.WEIGHTED_MEAN, 40, 70);
    Results results = Inside.of(evaluation);
    Screening screening = Screening.of(results, results.plan().nodeAt("T"), true);
    Supposing supposing =
        new Supposing(evaluation, evaluation.node("T").node(), View.OFFICIAL, screening);
    assertThat(new LeverSearch(supposing, screening, 2, 1).found().isCertain()).isFalse();
    assertThat(new LeverSearch(supposing, screening, 1, 1).found().isCertain()).isTrue();
    assertThat(new LeverSearch(supposing, screening, 2, 2).found().isCertain()).isTrue();
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

  /** The least of quotients, one of them by zero: no numerator makes it a number. */
  @Test
  void top_ofARatioDividedByZero_isNoException() {
    Evaluation evaluation =
        Regency.evaluate(
            Cascade.builder("c", Rulebooks.SAKIP)
                .agency("a", "A", MINISTRY)
                .tujuan("T", "Tujuan", owner("a", "Menteri"))
                .indicator(
                    "i",
                    i ->
                        i.at("T")
                            .agency("a")
                            .unit("%")
                            .ratio()
                            .maximize()
                            .min(SEMESTER)
                            .target("2024", 100))
                .build(),
            Actuals.of(
                Actual.ratio("i", "a", "2024-S1", 5, 0), Actual.ratio("i", "a", "2024-S2", 6, 0)));
    Levers levers = Levers.of(evaluation, "T");
    assertThat(levers.top(5)).allSatisfy(lever -> assertThat(lever.exact()).isEmpty());
    assertThat(levers.byAgency(5)).allSatisfy(one -> assertThat(one.exact()).isEmpty());
  }
}
