package id.sinergi.evaluate;

import static id.sinergi.time.Frequency.MONTH;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.SEMESTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Inputs on which other systems go wrong: what a year's worth of reports amounts to. */
class TimeVectorTest {
  private static final Rulebook STRICT = Rulebooks.SAKIP;
  private static final Rulebook LIKE_FOR_LIKE =
      STRICT.derive("serupa").incompletePeriods(IncompletePeriods.LIKE_FOR_LIKE).build();
  private static final Rulebook PRORATED =
      STRICT.derive("sebagian").interim(Interim.PRORATED).build();
  private static final Rulebook AGAINST_FULL =
      STRICT.derive("penuh").interim(Interim.AGAINST_FULL).build();

  private static Consumer<IndicatorSpec> quarterly(
      Consumer<IndicatorSpec> says, double q1, double q2, double q3, double q4) {
    return i -> {
      says.accept(i);
      i.target("2024-Q1", q1).target("2024-Q2", q2).target("2024-Q3", q3).target("2024-Q4", q4);
    };
  }

  private static IndicatorFigures at(
      Rulebook rulebook, Consumer<IndicatorSpec> says, Actuals actuals, String period) {
    return OneGoal.at(OneGoal.measuredBy(rulebook, says), actuals, period);
  }

  @Test
  void t11_aReportedZero_counts() {
    Actuals actuals =
        Actuals.of(
            Actual.ratio("i", "a", "2024-S1", 0, 50), Actual.ratio("i", "a", "2024-S2", 40, 50));
    IndicatorFigures figures =
        at(STRICT, i -> i.ratio().maximize().sum(SEMESTER).target("2024", 100), actuals, "2024");
    assertThat(figures.actual().value()).hasValue(40);
  }

  @Test
  void t12_endStateHeldFiveYears_isHundred() {
    Consumer<IndicatorSpec> says =
        i -> {
          i.maximize().last(YEAR);
          for (int year = 2020; year <= 2024; year++) {
            i.target(Integer.toString(year), 80);
          }
        };
    Actuals actuals = OneGoal.reported("2020", 80, "2021", 80, "2022", 80, "2023", 80, "2024", 80);
    assertThat(at(STRICT, says, actuals, "2020/2024").joint().value()).hasValue(100);
  }

  @Test
  void t13_oneQuarterOfFour_isNotReportedOrLikeForLike() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 25, 25, 25, 25);
    Actuals actuals = OneGoal.reported("2024-Q1", 25);
    Figure strict = at(STRICT, says, actuals, "2024").joint();
    assertThat(strict.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(strict.missing()).containsExactly("a 2024-Q2", "a 2024-Q3", "a 2024-Q4");
    Figure alike = at(LIKE_FOR_LIKE, says, actuals, "2024").joint();
    assertThat(alike.value()).hasValue(100);
    assertThat(alike.isProvisional()).isTrue();
    assertThat(alike.coverage()).isEqualTo(0.25);
    Figure yearly =
        at(LIKE_FOR_LIKE, i -> i.maximize().sum(QUARTER).target("2024", 100), actuals, "2024")
            .joint();
    assertThat(yearly.state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void t16_sumOfDecimals_isRoundedLast() {
    Consumer<IndicatorSpec> says =
        i -> i.maximize().sum(MONTH).target(Target.of(Period.parse("2024-Q1"), 100));
    Actuals actuals = OneGoal.reported("2024-01", 10.46, "2024-02", 31.125, "2024-03", 63.546);
    IndicatorFigures figures = at(STRICT, says, actuals, "2024-Q1");
    assertThat(figures.joint().displayed()).isEqualByComparingTo("105.13");
    assertThat(figures.actual().text(Locale.ROOT)).startsWith("105.13");
  }

  @Test
  void t24_quarterWithATargetOfZero_isKept() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 0, 10, 10, 10);
    Actuals actuals = OneGoal.reported("2024-Q1", 3, "2024-Q2", 9, "2024-Q3", 9, "2024-Q4", 9);
    assertThat(at(STRICT, says, actuals, "2024-Q1").joint().code())
        .contains(ReasonCode.ZERO_TARGET);
    IndicatorFigures half = at(STRICT, says, actuals, "2024-Q2");
    assertThat(half.target().value()).hasValue(10);
    assertThat(half.joint().value()).hasValue(120);
    assertThat(at(STRICT, says, actuals, "2024").target().value()).hasValue(30);
  }

  @Test
  void t28_monthlyActualsForAQuarter_consolidateOrNameTheMissingMonth() {
    Consumer<IndicatorSpec> sum = i -> i.maximize().sum(MONTH).target("2024-Q1", 30);
    Consumer<IndicatorSpec> last = i -> i.maximize().last(MONTH).target("2024-Q1", 30);
    Consumer<IndicatorSpec> mean = i -> i.maximize().mean(MONTH).target("2024-Q1", 30);
    Consumer<IndicatorSpec> most = i -> i.maximize().max(MONTH).target("2024-Q1", 30);
    Consumer<IndicatorSpec> least = i -> i.maximize().min(MONTH).target("2024-Q1", 30);
    Actuals all = OneGoal.reported("2024-01", 6, "2024-02", 15, "2024-03", 9);
    assertThat(at(STRICT, sum, all, "2024-Q1").actual().value()).hasValue(30);
    assertThat(at(STRICT, last, all, "2024-Q1").actual().value()).hasValue(9);
    assertThat(at(STRICT, mean, all, "2024-Q1").actual().value()).hasValue(10);
    assertThat(at(STRICT, most, all, "2024-Q1").actual().value()).hasValue(15);
    assertThat(at(STRICT, least, all, "2024-Q1").actual().value()).hasValue(6);
    Actuals gap = OneGoal.reported("2024-01", 6, "2024-03", 9);
    assertThat(at(STRICT, sum, gap, "2024-Q1").joint().missing()).containsExactly("a 2024-02");
    assertThat(at(STRICT, last, gap, "2024-Q1").actual().value()).hasValue(9);
  }

  @Test
  void t32_aLaterRevision_holdsAndTheEarlierIsNotForgotten() {
    Instant first = Instant.parse("2024-04-01T00:00:00Z");
    Instant second = Instant.parse("2024-05-01T00:00:00Z");
    Cascade cascade =
        OneGoal.measuredBy(STRICT, i -> i.maximize().sum(QUARTER).target("2024-Q1", 100));
    Actuals actuals =
        Actuals.of(
            Actual.of("i", "a", "2024-Q1", 90).reportedAt(second),
            Actual.of("i", "a", "2024-Q1", 80).reportedAt(first),
            Actual.of("i", "a", "2024-Q1", 70));
    Request request = Request.of(Period.parse("2024-Q1"));
    Evaluator evaluator = Evaluator.of(cascade);
    assertThat(value(evaluator.evaluate(actuals, request))).isEqualTo(90);
    assertThat(value(evaluator.evaluate(actuals, request.withAsOf(first)))).isEqualTo(80);
    assertThat(value(evaluator.evaluate(actuals, request.withAsOf(first.minusSeconds(1)))))
        .isEqualTo(70);
    Actuals conflict = actuals.plus(Actual.of("i", "a", "2024-Q1", 91).reportedAt(second));
    assertThat(evaluator.evaluate(conflict, request).indicator("i").joint().code())
        .contains(ReasonCode.CONFLICT);
  }

  private static double value(Evaluation evaluation) {
    return evaluation.indicator("i").joint().value().orElseThrow();
  }

  @Test
  void t33_limitsByQuarter_neverPayForWhatIsNotReported() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.minimize().last(QUARTER), 2, 4, 6, 8);
    Actuals actuals = OneGoal.reported("2024-Q1", 3);
    assertThat(at(STRICT, says, actuals, "2024").joint().state()).isEqualTo(State.NOT_REPORTED);
    IndicatorFigures alike = at(LIKE_FOR_LIKE, says, actuals, "2024");
    assertThat(alike.target().value()).hasValue(2);
    assertThat(alike.actual().value()).hasValue(3);
    assertThat(alike.joint().value()).hasValue(50);
    assertThat(alike.joint().isProvisional()).isTrue();
    assertThat(alike.joint().coverage()).isEqualTo(0.25);
  }

  @Test
  void t34_deathsOfThreeQuarters_areNotTheYears() {
    Consumer<IndicatorSpec> says = i -> i.minimize().sum(QUARTER).target("2024", 100);
    Actuals actuals = OneGoal.reported("2024-Q1", 20, "2024-Q2", 25, "2024-Q3", 25);
    for (Rulebook rulebook : new Rulebook[] {STRICT, LIKE_FOR_LIKE}) {
      Figure figure = at(rulebook, says, actuals, "2024").joint();
      assertThat(figure.state()).isEqualTo(State.NOT_REPORTED);
      assertThat(figure.missing()).containsExactly("a 2024-Q4");
    }
  }

  // ---- published tables on consolidation

  @Test
  void keu12_sum_toTheHalfAndTheYear() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 4, 5, 4, 5);
    Actuals actuals = OneGoal.reported("2024-Q1", 4, "2024-Q2", 5, "2024-Q3", 4, "2024-Q4", 5);
    assertThat(at(STRICT, says, actuals, "2024-Q2").actual().value()).hasValue(9);
    assertThat(at(STRICT, says, actuals, "2024").actual().value()).hasValue(18);
  }

  @Test
  void keu13_lastKnown_toTheThirdQuarter() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().last(QUARTER), 25, 60, 75, 100);
    Actuals actuals = OneGoal.reported("2024-Q1", 25, "2024-Q2", 60, "2024-Q3", 75, "2024-Q4", 100);
    IndicatorFigures figures = at(STRICT, says, actuals, "2024-Q3");
    assertThat(figures.actual().value()).hasValue(75);
    assertThat(figures.target().value()).hasValue(75);
  }

  @Test
  void keu14_average_ofEqualQuarters() {
    Consumer<IndicatorSpec> says =
        quarterly(i -> i.maximize().mean(QUARTER), 3.25, 3.25, 3.25, 3.25);
    Actuals actuals =
        OneGoal.reported("2024-Q1", 3.25, "2024-Q2", 3.25, "2024-Q3", 3.25, "2024-Q4", 3.25);
    assertThat(at(STRICT, says, actuals, "2024").actual().value()).hasValue(3.25);
  }

  @Test
  void keu15_sumWithAMissingPeriod_isNotReported() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 10, 10, 10, 10);
    Figure figure = at(STRICT, says, OneGoal.reported("2024-Q1", 9), "2024-Q2").joint();
    assertThat(figure.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(figure.missing()).containsExactly("a 2024-Q2");
  }

  // ---- windows, tilings and targets that contain the window

  @Test
  void window_endsWithTheLastReportPeriod() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 10, 10, 10, 10);
    Actuals actuals = OneGoal.reported("2024-Q1", 10, "2024-Q2", 5);
    assertThat(at(STRICT, says, actuals, "2024-05").window()).hasToString("Optional[2024-Q1]");
    assertThat(at(STRICT, says, actuals, "2024-05").joint().value()).hasValue(100);
    assertThat(at(STRICT, says, actuals, "2024-Q2").joint().value()).hasValue(75);
    assertThat(at(STRICT, says, actuals, "2024-02").joint().state()).isEqualTo(State.NOT_DUE);
    assertThat(at(STRICT, says, actuals, "2024-02").window()).isEmpty();
  }

  @Test
  void window_discrete_isJustThePeriod() {
    Cascade cascade =
        OneGoal.measuredBy(STRICT, quarterly(i -> i.maximize().sum(QUARTER), 10, 10, 10, 10));
    Evaluation evaluation =
        Evaluator.of(cascade)
            .evaluate(
                OneGoal.reported("2024-Q1", 10, "2024-Q2", 5),
                Request.of(Period.parse("2024-Q2")).withDiscrete());
    assertThat(evaluation.indicator("i").joint().value()).hasValue(50);
  }

  @Test
  void tiling_theCoarsest_holds() {
    Consumer<IndicatorSpec> says =
        i -> {
          quarterly(spec -> spec.maximize().sum(QUARTER), 10, 10, 10, 10).accept(i);
          i.target("2024-S2", 25).target("2024", 50);
        };
    Actuals actuals = OneGoal.reported("2024", 50);
    assertThat(at(STRICT, says, actuals, "2024").target().value()).hasValue(50);
    assertThat(at(STRICT, says, OneGoal.reported(), "2024-Q3").target().value()).hasValue(30);
  }

  @Test
  void interim_annualTargetInJune_byPolicy() {
    Consumer<IndicatorSpec> says = i -> i.maximize().sum(QUARTER).target("2024", 100);
    Actuals actuals = OneGoal.reported("2024-Q1", 30, "2024-Q2", 30);
    assertThat(at(STRICT, says, actuals, "2024-Q2").joint().state()).isEqualTo(State.NOT_DUE);
    assertThat(at(AGAINST_FULL, says, actuals, "2024-Q2").joint().value()).hasValue(60);
    Figure part = at(PRORATED, says, actuals, "2024-Q2").joint();
    assertThat(part.value()).hasValue(120);
    assertThat(part.isProvisional()).isTrue();
    Consumer<IndicatorSpec> fewer = i -> i.minimize().sum(QUARTER).target("2024", 100);
    assertThat(at(AGAINST_FULL, fewer, actuals, "2024-Q2").joint().state())
        .isEqualTo(State.NOT_DUE);
  }

  @Test
  void interim_last_isOnTheLineFromTheBaseline() {
    Consumer<IndicatorSpec> says =
        i -> i.minimize().last(YEAR).baseline("2020", 30).target("2021/2024", 14);
    IndicatorFigures half = at(PRORATED, says, OneGoal.reported("2022", 22), "2022");
    assertThat(half.target().value()).hasValue(22);
    assertThat(half.joint().value()).hasValue(100);
  }

  @Test
  void interim_ofAPlanOfYears_consolidatesFromItsStart() {
    Consumer<IndicatorSpec> says = i -> i.maximize().sum(YEAR).target("2021/2024", 400);
    Actuals actuals = OneGoal.reported("2021", 90, "2022", 60);
    IndicatorFigures half = at(PRORATED, says, actuals, "2022");
    assertThat(half.target().value()).hasValue(200);
    assertThat(half.actual().value()).hasValue(150);
  }

  @Test
  void notApplicableQuarter_leavesWithItsTarget() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().sum(QUARTER), 40, 20, 20, 20);
    Actuals actuals =
        OneGoal.reported("2024-Q2", 20, "2024-Q3", 20, "2024-Q4", 5)
            .plus(Actual.notApplicable("i", "a", "2024-Q1", "belum dibentuk"));
    IndicatorFigures figures = at(STRICT, says, actuals, "2024");
    assertThat(figures.target().value()).hasValue(60);
    assertThat(figures.joint().value()).hasValue(75);
    assertThat(figures.joint().isProvisional()).isFalse();
    Actuals none = Actuals.of(Actual.notApplicable("i", "a", "2024", "belum dibentuk"));
    assertThat(at(STRICT, says, none, "2024").joint().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(at(STRICT, says, none, "2024").joint().reason()).isPresent();
  }

  @Test
  void ratio_targetsAreAveragedByMonthsAndPartsSummed() {
    Consumer<IndicatorSpec> says =
        i -> i.ratio().maximize().sum(QUARTER).target("2024-S1", 60).target("2024-Q3", 80);
    Actuals actuals =
        Actuals.of(
            Actual.ratio("i", "a", "2024-Q1", 9, 10),
            Actual.ratio("i", "a", "2024-Q2", 1, 100),
            Actual.ratio("i", "a", "2024-Q3", 0, 0));
    IndicatorFigures figures = at(STRICT, says, actuals, "2024-Q3");
    assertThat(figures.target().value().orElseThrow()).isEqualTo(200 / 3.0);
    assertThat(figures.actual().value().orElseThrow()).isEqualTo(100 * 10 / 110.0);
  }

  @Test
  void plans_theFirstThatTilesHolds() {
    Cascade cascade =
        OneGoal.measuredBy(
            STRICT,
            i ->
                i.maximize()
                    .sum(QUARTER)
                    .target(Target.of(Period.parse("2024"), 50).inPlan("RPJMD"))
                    .target(Target.of(Period.parse("2024"), 40).inPlan("PK"))
                    .target(Target.of(Period.parse("2024-Q1"), 10).inPlan("RPJMD")));
    Actuals actuals = OneGoal.reported("2024-Q1", 10, "2024-Q2", 10, "2024-Q3", 10, "2024-Q4", 10);
    assertThat(OneGoal.at(cascade, actuals, "2024").plan()).contains("PK");
    assertThat(OneGoal.at(cascade, actuals, "2024-Q1").plan()).contains("RPJMD");
    Evaluation asked =
        Evaluator.of(cascade).evaluate(actuals, Request.of(Period.parse("2024")).withPlan("RPJMD"));
    assertThat(asked.indicator("i").joint().value()).hasValue(80);
  }

  @Test
  void mean_tieAfterADivisionByThree_isRoundedUp() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().mean(QUARTER), 110, 100, 110, 100);
    Actuals actuals = OneGoal.reported("2024-Q1", 75, "2024-Q2", 100, "2024-Q3", 95);
    assertThat(at(STRICT, says, actuals, "2024-Q3").joint().displayed())
        .isEqualByComparingTo("84.38");
  }

  @Test
  void interim_lineThatEndsAtZero_isAZeroTarget() {
    Consumer<IndicatorSpec> says =
        i -> i.maximize().last(QUARTER).baseline("2023", 3.848).target("2022/2024", 0);
    assertThat(at(PRORATED, says, OneGoal.reported("2024-Q4", 4), "2024").joint().code())
        .contains(ReasonCode.ZERO_TARGET);
  }

  @Test
  void likeForLike_quartersDeclaredNotApplicable_areNotCompared() {
    Consumer<IndicatorSpec> says = quarterly(i -> i.maximize().last(MONTH), 100, 90, 100, 100);
    Actuals actuals =
        OneGoal.reported("2024-09", 100)
            .plus(Actual.notApplicable("i", "a", "2024-S2", "dibekukan"));
    Figure figure = at(LIKE_FOR_LIKE, says, actuals, "2024").joint();
    assertThat(figure.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(figure.missing()).containsExactly("a 2024-06");
  }

  @Test
  void likeForLike_monthsAsTargetsOfQuarters_areComparedAtTheirEnds() {
    Consumer<IndicatorSpec> says =
        i -> i.maximize().last(QUARTER).target("2024-03", 100).target("2024-12", 100);
    Figure figure = at(LIKE_FOR_LIKE, says, OneGoal.reported("2024-Q1", 100), "2024").joint();
    assertThat(figure.value()).hasValue(100);
    assertThat(figure.coverage()).isEqualTo(1 / 12.0);
  }

  /** 10 % more than 100 is a last digit above 110, which ties with the upper edge. */
  @Test
  void target_edgesThatTieInTheLastDigit_isNoInvertedRange() {
    IndicatorFigures figures =
        at(
            STRICT,
            i ->
                i.maximize()
                    .max(SEMESTER)
                    .baseline("2023", 100)
                    .target("2024-S1", 100, 110)
                    .target(Target.fromBaseline(Period.parse("2024-S2"), 10)),
            OneGoal.reported("2024-S1", 90, "2024-S2", 100),
            "2024");
    assertThat(figures.target().low()).hasValueCloseTo(110.0, within(1e-9));
  }
}
