package id.sinergi.trend;

import static id.sinergi.time.Frequency.MONTH;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.SEMESTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Sharing;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import id.sinergi.trend.Pace.Since;
import id.sinergi.trend.Pace.Track;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  private static final Actuals SURVEYS =
      Actuals.of(
          Actual.of("i", "a", "2018", 30.8),
          Actual.of("i", "a", "2021", 24.4),
          Actual.of("i", "a", "2022", 21.6).reportedAt(Instant.parse("2023-01-25T00:00:00Z")));

  private static Evaluation at(String period, Actuals actuals, Consumer<IndicatorSpec> says) {
    return evaluate(Request.of(Period.parse(period)), actuals, says);
  }

  private static Evaluation evaluate(
      Request request, Actuals actuals, Consumer<IndicatorSpec> says) {
    return Evaluator.of(Sharing.indicator(says)).evaluate(actuals, request);
  }

  private static void prevalence(IndicatorSpec spec) {
    spec.agency("a").minimize().last(YEAR).unit("%");
    spec.baseline("2018", 30.8).target("2022", 18.4).target("2024", 14);
  }

  private static Consumer<IndicatorSpec> level(Consumer<IndicatorSpec> more) {
    return spec -> {
      spec.agency("a").last(YEAR);
      more.accept(spec);
    };
  }

  private static Actuals yearly(double... values) {
    Actual[] all = new Actual[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = Actual.of("i", "a", Integer.toString(2020 + i), values[i]);
    }
    return Actuals.of(all);
  }

  @Test
  void of_prevalenceSinceItsBaseline_isHeldNeededAndStretched() {
    Pace pace = Pace.of(at("2022", SURVEYS, PaceTest::prevalence), "i");

    assertThat(pace.since()).contains(Since.BASELINE);
    assertThat(pace.start().orElseThrow()).hasToString("30.8 in 2018");
    assertThat(pace.latest().orElseThrow()).hasToString("21.6 in 2022");
    assertThat(pace.goal().orElseThrow()).hasToString("14.00 % in 2024");
    assertThat(pace.held().value()).hasValue(2.3); // (30.8 - 21.6) / 4
    assertThat(pace.needed().value()).hasValue(3.8); // (21.6 - 14) / 2
    assertThat(pace.end().value()).hasValue(17.0); // 21.6 - 2 x 2.3
    assertThat(pace.track()).isEqualTo(Track.BEHIND);
    assertThat(pace.reason()).isEmpty();
    assertThat(pace).hasToString("i: held 2.30 %, needed 3.80 % per YEAR, behind");
  }

  @Test
  void per_quarter_isAQuarterOfAYear() {
    Pace pace = Pace.of(at("2022", SURVEYS, PaceTest::prevalence), "i").per(QUARTER);

    assertThat(pace.per()).isEqualTo(QUARTER);
    assertThat(pace.held().value()).hasValue(0.575);
    assertThat(pace.needed().value()).hasValue(0.95);
    assertThat(pace.end().value()).hasValue(17.0);
  }

  @Test
  void of_beforeTheReportWasOut_restsOnTheOneBeforeAndTellsNoTrack() {
    Request before =
        Request.of(Period.parse("2022")).withAsOf(Instant.parse("2022-12-31T00:00:00Z"));
    Pace pace = Pace.of(evaluate(before, SURVEYS, PaceTest::prevalence), "i");

    assertThat(pace.latest().orElseThrow()).hasToString("24.4 in 2021");
    assertThat(pace.held().value().orElseThrow()).isEqualTo(6.4 / 3);
    assertThat(pace.needed().value().orElseThrow()).isEqualTo(10.4 / 3);
    assertThat(pace.track()).isEqualTo(Track.NOT_TOLD);
    assertThat(pace.reason().map(Text::en)).contains("the last report period is not reported");
  }

  @Test
  void of_reportsAfterTheWindow_areNotSeen() {
    Pace pace = Pace.of(at("2021", SURVEYS, PaceTest::prevalence), "i");
    assertThat(pace.latest().orElseThrow()).hasToString("24.4 in 2021");
  }

  @Test
  void of_inTheMidstOfAYearlyIndicator_restsOnTheYearBefore() {
    Pace pace = Pace.of(at("2022-Q2", SURVEYS, PaceTest::prevalence), "i");
    assertThat(pace.latest().orElseThrow()).hasToString("24.4 in 2021");
    assertThat(pace.track()).isEqualTo(Track.BEHIND);
  }

  @Test
  void of_namedPeriod_isHeldAgainstItsTarget() {
    Evaluation evaluation = at("2021", SURVEYS, PaceTest::prevalence);
    assertThat(Pace.of(evaluation, "i", Period.parse("2022")).needed().value())
        .hasValue(6); // 24.4 - 18.4
  }

  @Test
  void of_namedPeriodWithoutATarget_saysWhy() {
    Pace pace = Pace.of(at("2022", SURVEYS, PaceTest::prevalence), "i", Period.parse("2023"));

    assertThat(pace.held().value()).hasValue(2.3);
    assertThat(pace.needed().reason().map(Text::en)).contains("that period has no known target");
    assertThat(pace.end().reason()).isEqualTo(pace.needed().reason());
    assertThat(pace.track()).isEqualTo(Track.NOT_TOLD);
    assertThat(pace.outcome().reason().map(Text::en)).contains("no target ahead");
  }

  @ParameterizedTest
  @CsvSource({"2022", "2023"})
  void of_namedPeriodThatIsOver_saysThatItWasMissedAndByHowMuch(String at) {
    Pace pace = Pace.of(at(at, SURVEYS, PaceTest::prevalence), "i", Period.parse("2022"));

    assertThat(pace.track()).isEqualTo(Track.MISSED);
    assertThat(pace.outcome().value()).hasValue(21.6);
    assertThat(pace.margin().value()).hasValue(-3.2); // 18.4 - 21.6
    assertThat(pace.held().value()).hasValue(2.3);
    assertThat(pace.needed().reason().map(Text::en)).contains("the target's period is over");
    assertThat(pace.reason()).isEmpty();
    assertThat(pace).hasToString("i: missed 18.40 % in 2022: came to 21.60 %");
  }

  /** Without a target ahead, the last one that is over is told of, not dropped. */
  @ParameterizedTest
  @CsvSource({
    "2024, 19.8, MISSED, -5.8",
    "2025, 19.8, MISSED, -5.8",
    "2024, 14, REACHED, 0",
    "2024, 13.5, REACHED, 0.5",
  })
  void of_windowAtOrPastTheLastTarget_saysHowItEnded(
      String at, double of2024, Track track, double margin) {
    Actuals actuals =
        SURVEYS.plus(Actual.of("i", "a", "2024", of2024), Actual.of("i", "a", "2025", 5));
    Pace pace = Pace.of(at(at, actuals, PaceTest::prevalence), "i");

    assertThat(pace.goal().orElseThrow()).hasToString("14.00 % in 2024");
    assertThat(pace.track()).isEqualTo(track);
    assertThat(pace.outcome().value()).hasValue(of2024);
    assertThat(pace.margin().value()).hasValue(margin);
  }

  @Test
  void of_targetThatIsOverAndNotReported_namesWhatIsMissing() {
    Pace pace = Pace.of(at("2024", SURVEYS, PaceTest::prevalence), "i");

    assertThat(pace.track()).isEqualTo(Track.NOT_TOLD);
    assertThat(pace.reason().map(Text::en)).contains("not reported: a 2024");
    assertThat(pace.margin().missing()).containsExactly("a 2024");
  }

  @Test
  void of_amountWhoseYearIsOver_isHeldAgainstItsSum() {
    Evaluation evaluation =
        at(
            "2021",
            yearly(10, 20),
            i -> i.agency("a").maximize().sum(YEAR).target("2020", 12).target("2021", 18));
    assertThat(Pace.of(evaluation, "i"))
        .hasToString("i: reached 18.00 orang in 2021: came to 20.00 orang");
    assertThat(Pace.of(evaluation, "i", Period.parse("2020")).margin().value()).hasValue(-2);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 96, %, 'at that pace it would pass 100 %, its whole'", // 96 + 2 x 6
    "9, 3, %, at that pace it would fall below 0 %", // 3 - 2 x 6
    "90, 93, %,", // 99
    "85, 90, %,", // 100
    "105, 120, %,", // no share of a whole
    "90, 96, orang,",
  })
  void note_ofAPercentage_isOfWhatCannotBe(double was, double is, String unit, String note) {
    Consumer<IndicatorSpec> says = level(i -> i.maximize().unit(unit).target("2023", 99));
    Pace pace = Pace.of(at("2021", yearly(was, is), says), "i");
    assertThat(pace.note().map(Text::en)).isEqualTo(Optional.ofNullable(note));
  }

  @Test
  void of_noBaseline_isHeldSinceTheFirstActual() {
    Pace pace =
        Pace.of(at("2022", yearly(10, 30, 14), level(i -> i.maximize().target("2024", 18))), "i");

    assertThat(pace.since()).contains(Since.FIRST_ACTUAL);
    assertThat(pace.start().orElseThrow()).hasToString("10 in 2020");
    assertThat(pace.held().value()).hasValue(2);
    assertThat(pace.needed().value()).hasValue(2);
    assertThat(pace.track()).isEqualTo(Track.ON_TRACK); // a tie is on track
  }

  @Test
  void of_oneActualWithoutBaseline_hasNeededAlone() {
    Pace pace = Pace.of(at("2020", yearly(10), level(i -> i.maximize().target("2024", 18))), "i");

    assertThat(pace.needed().value()).hasValue(2);
    assertThat(pace.held().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(pace.end().reason().map(Text::en).orElseThrow()).startsWith("no baseline");
    assertThat(pace.reason()).isEqualTo(pace.held().reason());
  }

  @Test
  void of_nothingReported_namesWhatIsMissing() {
    Pace pace = Pace.of(at("2022", Actuals.empty(), PaceTest::prevalence), "i");

    assertThat(pace.held().missing()).containsExactly("a 2022");
    assertThat(pace.reason().map(Text::id)).contains("belum dilaporkan: a 2022");
    assertThat(pace.goal().orElseThrow().period()).isEqualTo(Period.parse("2024"));
  }

  @Test
  void of_noTargetAhead_hasHeldAlone() {
    Pace pace = Pace.of(at("2022", yearly(1, 2, 3), level(i -> i.maximize())), "i");

    assertThat(pace.held().value()).hasValue(1);
    assertThat(pace.needed().reason().map(Text::en)).contains("no target ahead");
  }

  /** 0.1 + 0.2 is 0.3: the pace that just reaches the target does. */
  @Test
  void track_ofATie_isDecidedInDecimals() {
    Pace pace =
        Pace.of(at("2021", yearly(0.1, 0.2), level(i -> i.maximize().target("2022", 0.3))), "i");
    assertThat(pace.track()).isEqualTo(Track.ON_TRACK);
    assertThat(pace.end().value()).hasValue(0.3);
  }

  @ParameterizedTest
  @CsvSource({ // 10, 12 -> 14, 16 in two years
    "MAXIMIZE, 15, 20, 1.5, ON_TRACK",
    "MAXIMIZE, 17, 20, 2.5, BEHIND",
    "MINIMIZE, 8, 11, 0.5, BEHIND",
    "MINIMIZE, 20, 30, -9, ON_TRACK", // may rise by 9 a year
    "STABILIZE, 15, 17, 1.5, ON_TRACK",
    "STABILIZE, 11, 13, 0, BEHIND", // within now, beyond then
    "STABILIZE, 5, 9, -1.5, BEHIND",
  })
  void of_range_isHeldAgainstTheNearestEdge(
      String polarity, double low, double high, double needed, Track track) {
    Consumer<IndicatorSpec> says =
        level(
            i -> {
              switch (polarity) {
                case "MAXIMIZE" -> i.maximize();
                case "MINIMIZE" -> i.minimize();
                default -> i.stabilize();
              }
              i.target(Target.range(Period.parse("2023"), low, high));
            });
    Pace pace = Pace.of(at("2021", yearly(10, 12), says), "i");

    assertThat(pace.needed().value()).hasValue(needed);
    assertThat(pace.end().value()).hasValue(16);
    assertThat(pace.track()).isEqualTo(track);
  }

  // ---- plans

  @Test
  void of_severalPlans_takesTheOneThatCountsThenTheFirstThatLooksAhead() {
    Consumer<IndicatorSpec> says =
        level(
            i ->
                i.maximize()
                    .target(Target.of(Period.parse("2021"), 11).inPlan("PK"))
                    .target(Target.of(Period.parse("2021"), 12).inPlan("RENSTRA"))
                    .target(Target.of(Period.parse("2024"), 20).inPlan("RENSTRA"))
                    .target(Target.of(Period.parse("2029"), 50).inPlan("RPJMN")));
    Pace pace = Pace.of(at("2021", yearly(10, 12), says), "i");
    assertThat(pace.goal().orElseThrow()).hasToString("20.00 orang in 2024 (RENSTRA)");

    Request asked = Request.of(Period.parse("2021")).withPlan("RPJMN");
    assertThat(Pace.of(evaluate(asked, yearly(10, 12), says), "i").goal().orElseThrow())
        .hasToString("50.00 orang in 2029 (RPJMN)");
  }

  // ---- amounts

  private static Actuals monthly(String agency, double... values) {
    Actual[] all = new Actual[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = Actual.of("i", agency, "2024-0" + (i + 1), values[i]);
    }
    return Actuals.of(all);
  }

  @Test
  void of_amountInTheMidstOfItsYear_isARunRate() {
    Evaluation evaluation =
        at(
            "2024-Q2",
            monthly("a", 10, 20, 30, 10, 20, 30),
            i -> i.agency("a").maximize().sum(MONTH).target("2024", 300));
    Pace pace = Pace.of(evaluation, "i");

    assertThat(pace.isAmount()).isTrue();
    assertThat(pace.since()).contains(Since.START_OF_PERIOD);
    assertThat(pace.per()).isEqualTo(MONTH);
    assertThat(pace.latest().orElseThrow()).hasToString("120 in 2024-S1");
    assertThat(pace.held().value()).hasValue(20); // 120 / 6
    assertThat(pace.needed().value()).hasValue(30); // (300 - 120) / 6
    assertThat(pace.end().value()).hasValue(240);
    assertThat(pace.track()).isEqualTo(Track.BEHIND);
  }

  @Test
  void of_amountThatIsToBeSmall_isOnTrackBelowWhatMayBe() {
    Evaluation evaluation =
        at(
            "2024-Q1",
            monthly("a", 10, 20, 30),
            i -> i.agency("a").minimize().sum(MONTH).target("2024", 300));
    Pace pace = Pace.of(evaluation, "i");

    assertThat(pace.held().value()).hasValue(20);
    assertThat(pace.needed().value().orElseThrow()).isEqualTo(240 / 9.0);
    assertThat(pace.track()).isEqualTo(Track.ON_TRACK); // 240 of 300
  }

  @Test
  void of_amountOfQuarters_isHeldAgainstTheirYear() {
    Evaluation evaluation =
        at(
            "2024-Q1",
            monthly("a", 10, 20, 30),
            i ->
                i.agency("a")
                    .maximize()
                    .sum(MONTH)
                    .target("2024-Q1", 50)
                    .target("2024-Q2", 50)
                    .target("2024-S2", 100));
    assertThat(Pace.of(evaluation, "i").goal().orElseThrow()).hasToString("200.00 orang in 2024");
  }

  @Test
  void of_amountOfYears_countsFromTheStartOfTheTarget() {
    Evaluation evaluation =
        at(
            "2022",
            yearly(10, 20, 30),
            i -> i.agency("a").maximize().sum(YEAR).target("2020/2024", 120));
    Pace pace = Pace.of(evaluation, "i");

    assertThat(pace.latest().orElseThrow()).hasToString("60 in 2020/2022");
    assertThat(pace.held().value()).hasValue(20);
    assertThat(pace.needed().value()).hasValue(30);
    assertThat(pace.end().value()).hasValue(100);
  }

  @Test
  void of_amountWithAMissingMonth_restsOnTheMonthsBefore() {
    Evaluation evaluation =
        at(
            "2024-Q2",
            Actuals.of(
                Actual.of("i", "a", "2024-01", 10),
                Actual.of("i", "a", "2024-02", 20),
                Actual.of("i", "a", "2024-04", 20)),
            i -> i.agency("a").maximize().sum(MONTH).target("2024", 300));
    Pace pace = Pace.of(evaluation, "i");

    assertThat(pace.latest().orElseThrow()).hasToString("30 in 2024-01/2024-02");
    assertThat(pace.held().value()).hasValue(15);
    assertThat(pace.track()).isEqualTo(Track.NOT_TOLD);
  }

  @Test
  void of_amountWhoseTargetHasNotBegun_isNotTold() {
    Evaluation evaluation =
        at("2022", yearly(1, 2, 3), i -> i.agency("a").maximize().sum(YEAR).target("2024", 9));
    assertThat(Pace.of(evaluation, "i", Period.parse("2024")).reason().map(Text::en))
        .contains("the target's period has not begun");
    assertThat(Pace.of(evaluation, "i").needed().reason().map(Text::en))
        .contains("no target ahead");
  }

  // ---- levels that are not the last value

  @Test
  void of_mean_comparesLikeWithLike() {
    Evaluation evaluation =
        at(
            "2022",
            Actuals.of(
                Actual.of("i", "a", "2021-S1", 2),
                Actual.of("i", "a", "2021-S2", 4),
                Actual.of("i", "a", "2022-S1", 5),
                Actual.of("i", "a", "2022-S2", 7)),
            i -> i.agency("a").maximize().mean(SEMESTER).target("2023", 8));
    Pace pace = Pace.of(evaluation, "i");

    assertThat(pace.start().orElseThrow()).hasToString("3 in 2021"); // not 2 in 2021-S1
    assertThat(pace.held().value()).hasValue(3);
    assertThat(pace.needed().value()).hasValue(2);
  }

  /** What is reported of the half year and of its last quarter can differ, and do. */
  @ParameterizedTest
  @CsvSource({"true, 100 in 2024-Q2", "false, 30 in 2024-Q2"})
  void of_lastValue_isThatOfTheWindowThatIsLookedAt(boolean isDiscrete, String latest) {
    Request until = Request.of(Period.parse("2024-Q2"));
    Actuals actuals =
        Actuals.of(Actual.of("i", "a", "2024-S1", 30), Actual.of("i", "a", "2024-Q2", 100));
    Evaluation evaluation =
        evaluate(
            isDiscrete ? until.withDiscrete() : until,
            actuals,
            i -> i.agency("a").maximize().last(QUARTER).target("2024-Q2", 80));

    Pace.Point point = Pace.of(evaluation, "i").latest().orElseThrow();
    assertThat(point).hasToString(latest);
    assertThat(evaluation.indicator("i").actual().value()).hasValue(point.value());
  }

  // ---- several parties

  private static void sum(IndicatorSpec spec) {
    spec.maximize().sum(MONTH).lead("a").contributor("b").supporter("c");
    spec.composition(Composition.SUM).target("2024", 600);
  }

  @Test
  void of_sumOfParties_isOfAllTogetherLessWhatIsCountedTwice() {
    Actuals actuals =
        monthly("a", 10, 20, 30)
            .plus(monthly("b", 40, 50, 60))
            .plus(Overlap.of("i", List.of("a", "b"), "2024-Q1", 30));
    Pace pace = Pace.of(at("2024-Q1", actuals, PaceTest::sum), "i");

    assertThat(pace.latest().orElseThrow().value()).isEqualTo(180); // 60 + 150 - 30
    assertThat(pace.held().value()).hasValue(60);
    assertThat(pace.needed().value().orElseThrow()).isEqualTo(420 / 9.0);
    assertThat(pace.end().value()).hasValue(720);
    assertThat(pace.track()).isEqualTo(Track.ON_TRACK);
  }

  @Test
  void of_sumWithAPartyMissing_isNotToldOfTheRest() {
    Pace pace = Pace.of(at("2024-Q1", monthly("a", 10, 20, 30), PaceTest::sum), "i");

    assertThat(pace.held().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(pace.held().missing()).containsExactly("b 2024-01", "b 2024-02", "b 2024-03");
  }

  /** Of a party that the joint target does not ask, what it reports does not count. */
  @Test
  void of_sumOfTargets_isOfThoseWhoHaveOne() {
    Party asked = Party.lead("a").withTargets(List.of(Target.of(Period.parse("2024"), 300)));
    Actuals actuals = monthly("a", 10, 20, 30).plus(monthly("b", 40, 50, 60));
    Pace pace =
        Pace.of(
            at(
                "2024-Q1",
                actuals,
                i ->
                    i.maximize()
                        .sum(MONTH)
                        .party(asked)
                        .contributor("b")
                        .composition(Composition.SUM)),
            "i");

    assertThat(pace.goal().orElseThrow()).hasToString("300.00 orang in 2024");
    assertThat(pace.held().value()).hasValue(20);
  }

  /** Of a party that is gone by then, what it reports does not count either. */
  @Test
  void of_sumWithAPartyThatLeaves_isOfThoseWhoStay() {
    During untilJune = During.until(LocalDate.parse("2024-06-30"));
    Consumer<IndicatorSpec> says =
        i ->
            i.maximize()
                .last(QUARTER)
                .lead("a")
                .party(Party.contributor("b").during(untilJune))
                .composition(Composition.SUM)
                .target("2024-Q1", 150)
                .target("2024-Q2", 150)
                .target("2024-Q4", 300);
    Actuals actuals =
        Actuals.of(Actual.of("i", "a", "2024-Q1", 60), Actual.of("i", "b", "2024-Q1", 150));
    Evaluation evaluation = at("2024-Q1", actuals, says);

    assertThat(evaluation.indicator("i").actual().value()).hasValue(210);
    assertThat(Pace.of(evaluation, "i", Period.parse("2024-Q2")).latest().orElseThrow())
        .hasToString("210 in 2024-Q1");
    assertThat(Pace.of(evaluation, "i").latest().orElseThrow()).hasToString("60 in 2024-Q1");
  }

  @Test
  void ofParty_ofItsOwnPart_isApart() {
    Consumer<IndicatorSpec> says =
        i -> {
          i.maximize().last(YEAR).contributor("b").composition(Composition.MEAN);
          i.party(
              Party.lead("a")
                  .withBaseline(Baseline.of("2019", 8))
                  .withTargets(List.of(Target.of(Period.parse("2022"), 18))));
        };
    Pace pace = Pace.ofParty(at("2020", yearly(10), says), "i", "a");
    assertThat(pace.held().value()).hasValue(2);
    assertThat(pace.needed().value()).hasValue(4);
    assertThat(pace.party()).contains("a");
  }

  @Test
  void ofParty_thatIsNotMeasured_saysSo() {
    Evaluation evaluation = at("2024-Q1", Actuals.empty(), PaceTest::sum);
    assertThat(Pace.ofParty(evaluation, "i", "c").reason().map(Text::en))
        .contains("a supporter is not measured");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.ofParty(evaluation, "i", "menko"))
        .withMessageContaining("(menko) is no party of the indicator (i)");
  }

  @Test
  void of_chainAndDerived_sayWhyNot() {
    Evaluation chain =
        at(
            "2022",
            yearly(1, 2, 3),
            i ->
                i.maximize()
                    .last(YEAR)
                    .lead("a")
                    .contributor("b")
                    .composition(Composition.WEAKEST_PARTY)
                    .target("2024", 9));
    assertThat(Pace.of(chain, "i").reason().map(Text::en).orElseThrow())
        .startsWith("the joint actual of a chain");
    Evaluation derived =
        at("2022", yearly(), level(i -> i.maximize().derived(Derived.SYNERGY).target("2024", 90)));
    assertThat(Pace.of(derived, "i").reason().map(Text::en).orElseThrow()).startsWith("derived");
  }

  @Test
  void all_ofACascade_isEachIndicatorOnce() {
    Evaluation evaluation = at("2022", SURVEYS, PaceTest::prevalence);
    assertThat(Pace.all(evaluation).map(Pace::toString)).hasSize(1);
    assertThat(Pace.method().en()).startsWith("Analytic aid");
  }
}
