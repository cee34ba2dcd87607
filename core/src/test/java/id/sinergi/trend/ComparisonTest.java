package id.sinergi.trend;

import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.MediumTerm;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Sharing;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each comparison by hand. */
class ComparisonTest {
  private static final Actuals YEARS =
      Actuals.of(
          Actual.of("i", "a", "2020", 40),
          Actual.of("i", "a", "2021", 45),
          Actual.of("i", "a", "2022", 48));

  private static Evaluation at(String period, Actuals actuals, Consumer<IndicatorSpec> says) {
    return Evaluator.of(Sharing.indicator(says)).evaluate(actuals, Period.parse(period));
  }

  private static ComparedIndicator row(Evaluation evaluation) {
    return Comparison.of(evaluation, "T").rows().get(0);
  }

  private static MediumTerm mediumTerm(Evaluation evaluation) {
    return evaluation.mediumTerm("i").orElseThrow();
  }

  private static Target target(String period, double value, String plan) {
    return Target.of(Period.parse(period), value).inPlan(plan);
  }

  private static void level(IndicatorSpec spec) {
    spec.agency("a").maximize().last(YEAR);
  }

  // ---- earlier years

  @Test
  void earlier_twoYears_areThatOfTheirEvaluations() {
    ComparedIndicator row =
        row(
            at(
                "2022",
                YEARS,
                i -> {
                  level(i);
                  i.target("2020", 50).target("2021", 50).target("2022", 60);
                }));

    assertThat(row.figures().joint().value()).hasValue(80); // 48 of 60
    assertThat(row.earlier())
        .extracting(it -> it.period().toString())
        .containsExactly("2021", "2020");
    assertThat(row.earlier().get(0).figures().actual().value()).hasValue(45);
    assertThat(row.earlier().get(0).figures().joint().value()).hasValue(90); // 45 of 50
    assertThat(row.earlier().get(1).figures().joint().value()).hasValue(80); // 40 of 50
  }

  @Test
  void earlier_notDueOrNotReported_isAState() {
    Evaluation evaluation =
        at(
            "2022",
            Actuals.of(Actual.of("i", "a", "2022", 48), Actual.of("i", "a", "2020", 0)),
            i -> {
              level(i);
              i.target("2020", 50).target("2021", 50).target("2022", 60);
            });
    List<ComparedIndicator.Earlier> earlier =
        Comparison.of(evaluation, "T").withEarlier(3).rows().get(0).earlier();

    assertThat(earlier)
        .extracting(it -> it.figures().joint().state())
        .containsExactly(State.NOT_REPORTED, State.VALUE, State.NOT_DUE);
    assertThat(earlier.get(1).figures().joint().value()).hasValue(0); // a reported zero is a value
    assertThat(earlier.get(2).figures().actual().state()).isEqualTo(State.NOT_DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-Q2, 2023-Q2, 2022-Q2",
    "2020/2024, 2015/2019, 2010/2014",
    "2024-03, 2023-03, 2022-03"
  })
  void earlier_ofAnyPeriod_areOfTheSameKind(String period, String before, String longBefore) {
    Evaluation evaluation = at(period, Actuals.empty(), ComparisonTest::level);

    assertThat(Comparison.of(evaluation, "T").earlier())
        .containsExactly(Period.parse(before), Period.parse(longBefore));
  }

  @Test
  void earlier_ofTheFirstYears_areWhatThereIs() {
    Evaluation evaluation = at("0002", Actuals.empty(), ComparisonTest::level);

    assertThat(Comparison.of(evaluation, "T").earlier()).containsExactly(Period.parse("0001"));
    assertThat(Comparison.of(evaluation, "T").withEarlier(0).earlier()).isEmpty();
  }

  // ---- the medium term

  @Test
  void mediumTerm_severalPlans_isOfTheOneWithTheWidestHorizon() {
    Evaluation evaluation =
        at(
            "2022",
            YEARS,
            i -> {
              level(i);
              i.target(target("2022", 60, "PK")).target(target("2023", 70, "RENSTRA"));
              i.target(target("2022", 64, "RPJMD")).target(target("2024", 96, "RPJMD"));
            });
    MediumTerm far = mediumTerm(evaluation);

    assertThat(far.plan()).contains("RPJMD");
    assertThat(far.period()).isEqualTo(Period.ofYear(2024));
    assertThat(far.target().value()).hasValue(96);
    assertThat(far.actual().value()).hasValue(48);
    assertThat(far.attainment().value()).hasValue(50);
    assertThat(far.distance().value()).hasValue(-48);
    assertThat(row(evaluation).figures().plan()).contains("PK");
    assertThat(row(evaluation).mediumTerm()).contains(far);
  }

  @Test
  void mediumTerm_equalHorizons_isOfThePlanThatBeginsFirst() {
    Evaluation evaluation =
        at(
            "2022",
            YEARS,
            i -> {
              level(i);
              i.target(target("2022", 60, "RENSTRA")).target(target("2024", 80, "RENSTRA"));
              i.target(target("2021", 50, "RPJMD")).target(target("2024", 96, "RPJMD"));
            });

    assertThat(mediumTerm(evaluation).plan()).contains("RPJMD");
  }

  @Test
  void mediumTerm_inTheLastYearOfThePlan_isThatYears() {
    Evaluation last =
        at(
            "2022",
            YEARS,
            i -> {
              level(i);
              i.target(target("2021", 50, "RPJMD")).target(target("2022", 64, "RPJMD"));
              i.target(target("2022", 60, "PK"));
            });

    assertThat(mediumTerm(last).attainment().value()).hasValue(75); // 48 of 64
    assertThat(mediumTerm(last).plan()).contains("RPJMD");
  }

  @Test
  void mediumTerm_onlyThisYearsTarget_isNone() {
    Evaluation evaluation =
        at(
            "2022",
            YEARS,
            i -> {
              level(i);
              i.target(target("2022", 60, "RPJMD")).target(target("2021", 60, "RENSTRA"));
            });

    assertThat(evaluation.mediumTerm("i")).isEmpty();
  }

  @Test
  void mediumTerm_whateverPlanIsAskedFor_isTheSame() {
    Cascade cascade =
        Sharing.indicator(
            i -> {
              level(i);
              i.target(target("2022", 60, "PK")).target(target("2024", 96, "RPJMD"));
            });
    Request request = Request.of(Period.ofYear(2022)).withPlan("PK");

    assertThat(mediumTerm(Evaluator.of(cascade).evaluate(YEARS, request)).attainment().value())
        .hasValue(50);
  }

  @Test
  void mediumTerm_lessIsBetterFromABaseline_isByTheIndicatorsFormula() {
    Evaluation evaluation =
        at(
            "2022",
            Actuals.of(Actual.of("i", "a", "2022", 21.6)),
            i ->
                i.agency("a")
                    .minimize()
                    .formula(Standard.FROM_BASELINE)
                    .last(YEAR)
                    .baseline("2018", 30.8)
                    .target("2022", 18.4)
                    .target("2024", 14));
    MediumTerm far = mediumTerm(evaluation);

    assertThat(far.attainment().displayed()).isEqualByComparingTo("54.76"); // 9.2 of 16.8
    assertThat(far.attainment().formula()).contains("FROM_BASELINE");
    assertThat(far.distance().value().orElseThrow()).isEqualTo(-7.6);
  }

  @Test
  void mediumTerm_notDueThisYear_isStillTold() {
    Evaluation evaluation =
        at(
            "2022",
            YEARS,
            i -> {
              level(i);
              i.target(target("2024", 96, "RPJMD"));
            });

    assertThat(row(evaluation).figures().joint().state()).isEqualTo(State.NOT_DUE);
    assertThat(mediumTerm(evaluation).attainment().value()).hasValue(50);
  }

  @Test
  void mediumTerm_notReported_isThat() {
    Evaluation evaluation =
        at(
            "2023",
            YEARS,
            i -> {
              level(i);
              i.target(target("2023", 60, "PK")).target(target("2024", 96, "RPJMD"));
            });

    assertThat(mediumTerm(evaluation).attainment().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(mediumTerm(evaluation).attainment().missing()).containsExactly("a 2023");
    assertThat(mediumTerm(evaluation).distance().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void mediumTerm_anAmount_isHeldAgainstAsLongATime() {
    Consumer<IndicatorSpec> amount =
        i ->
            i.agency("a")
                .maximize()
                .sum(QUARTER)
                .target(target("2022", 40, "PK"))
                .target(target("2024", 80, "RPJMD"));
    Actuals quarters =
        Actuals.of(
            Actual.of("i", "a", "2022-Q1", 10),
            Actual.of("i", "a", "2022-Q2", 10),
            Actual.of("i", "a", "2022-Q3", 10),
            Actual.of("i", "a", "2022-Q4", 10));

    assertThat(mediumTerm(at("2022", quarters, amount)).attainment().value()).hasValue(50);
    assertThat(mediumTerm(at("2022-Q2", quarters, amount)).attainment().state())
        .isEqualTo(State.NOT_DUE);
  }

  @Test
  void mediumTerm_anAmountOfSeveralYears_isWhatCameInSince() {
    Consumer<IndicatorSpec> amount = i -> i.agency("a").sum(YEAR).target("2020/2024", 266);

    MediumTerm more = mediumTerm(at("2022", YEARS, i -> amount.accept(i.maximize())));
    assertThat(more.actual().value()).hasValue(133); // 40 + 45 + 48
    assertThat(more.attainment().value()).hasValue(50);
    assertThat(more.attainment().isProvisional()).isTrue(); // ahead of time
    MediumTerm less = mediumTerm(at("2022", YEARS, i -> amount.accept(i.minimize())));
    assertThat(less.attainment().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void mediumTerm_sharedSum_isOfAllTogetherAndOnlyIfAllReported() {
    Cascade cascade =
        Sharing.sum(
            i ->
                i.party(both(Party.lead("a"), 60, 90))
                    .party(both(Party.contributor("b"), 40, 110)));
    MediumTerm whole =
        mediumTerm(Sharing.year(cascade, Sharing.actual("a", 60), Sharing.actual("b", 90)));

    assertThat(whole.target().value()).hasValue(200); // 90 + 110
    assertThat(whole.attainment().value()).hasValue(75); // 150 of 200
    MediumTerm half = mediumTerm(Sharing.year(cascade, Sharing.actual("a", 60)));
    assertThat(half.attainment().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(half.attainment().missing()).containsExactly("b 2024");
  }

  private static Party both(Party party, double now, double then) {
    return Sharing.with(party, now).plusTarget(Target.of(Period.ofYear(2026), then));
  }

  @Test
  void mediumTerm_chain_isNotApplicable() {
    Cascade cascade =
        Sharing.indicator(
            i ->
                i.maximize()
                    .last(YEAR)
                    .composition(Composition.WEAKEST_PARTY)
                    .target("2024", 50)
                    .target("2026", 90)
                    .lead("a")
                    .contributor("b"));
    MediumTerm far =
        mediumTerm(Sharing.year(cascade, Sharing.actual("a", 45), Sharing.actual("b", 50)));

    assertThat(far.attainment().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(far.target().value()).hasValue(90);
  }

  // ---- a benchmark

  @ParameterizedTest
  @CsvSource({"MAXIMIZE, 50, -2", "MAXIMIZE, 45.5, 2.5", "MINIMIZE, 50, 2", "STABILIZE, 50, -2"})
  void benchmark_stated_isADistanceThatIsBetterAboveZero(
      String polarity, double value, double distance) {
    Evaluation evaluation =
        at(
            "2022",
            YEARS,
            i -> {
              i.agency("a").last(YEAR).target("2022", 60);
              switch (Polarity.valueOf(polarity)) {
                case MAXIMIZE -> i.maximize();
                case MINIMIZE -> i.minimize();
                case STABILIZE -> i.stabilize();
              }
            });
    Comparison table = Comparison.of(evaluation, "T").withBenchmark("i", value, "nasional");
    ComparedIndicator.Standing standing = table.rows().get(0).standing().orElseThrow();

    assertThat(standing.benchmark().name()).isEqualTo("nasional");
    assertThat(standing.distance().value()).hasValue(distance);
    assertThat(standing.distance().unit()).isEqualTo("orang");
    assertThat(row(evaluation).standing()).isEmpty(); // the other table is as it was
  }

  @Test
  void benchmark_notReported_isThat() {
    Evaluation evaluation =
        at(
            "2022",
            Actuals.empty(),
            i -> {
              level(i);
              i.target("2022", 60);
            });
    Comparison table = Comparison.of(evaluation, "T").withBenchmark("i", 50, "nasional");

    assertThat(table.rows().get(0).standing().orElseThrow().distance().state())
        .isEqualTo(State.NOT_REPORTED);
  }

  // ---- money, owners and parties

  private static Evaluation office() {
    Cascade cascade =
        Cascade.builder("dinas", Rulebooks.SAKIP)
            .agency("d", "Dinas", WORK_UNIT)
            .agency("e", "Dinas lain", WORK_UNIT)
            .sasaran("S", "Sasaran", owner("d", "Kepala Dinas"))
            .program(
                "P1", "Program satu", owner("d", "Kepala Bidang"), under("S"), budget("2022", 1000))
            .program(
                "P2", "Program dua", owner("d", "Kepala Bidang"), under("S"), budget("2022", 500))
            .indicator(
                "x", i -> i.at("S").agency("d").unit("%").maximize().last(YEAR).target("2022", 80))
            .indicator(
                "y",
                i ->
                    i.at("P1")
                        .at("P2")
                        .agency("d")
                        .unit("%")
                        .maximize()
                        .last(YEAR)
                        .target("2022", 50))
            .indicator(
                "z",
                i ->
                    i.unit("%")
                        .maximize()
                        .sum(YEAR)
                        .composition(Composition.SUM)
                        .party(Party.lead("e").plusTarget(Target.of(Period.ofYear(2022), 60)))
                        .party(
                            Party.contributor("d")
                                .withOwner(new Owner("d", "Kepala Bidang"))
                                .plusTarget(Target.of(Period.ofYear(2022), 40))))
            .build();
    return Evaluator.of(cascade)
        .evaluate(
            Actuals.of(
                    Actual.of("x", "d", "2022", 72),
                    Actual.of("y", "d", "2022", 50),
                    Actual.of("z", "e", "2022", 60),
                    Actual.of("z", "d", "2022", 30))
                .plus(Spending.of("P1", "2022", 800), Spending.of("P2", "2022", 100)),
            Period.ofYear(2022));
  }

  @Test
  void money_ofAGoal_isThatOfAllBelowUnlessAnotherIsNamed() {
    Comparison table = Comparison.of(office(), "S");
    ComparedIndicator x = table.rows().get(0);

    assertThat(x.money().orElseThrow().pagu().value()).hasValue(1500);
    assertThat(x.money().orElseThrow().spent().value()).hasValue(900);
    assertThat(x.efficiency().value()).hasValue(30); // 90 - 60
    ComparedIndicator paired = table.withMoneyOf("x", "P1").rows().get(0);
    assertThat(paired.money().orElseThrow().node().id()).isEqualTo("P1");
    assertThat(paired.efficiency().value()).hasValue(10); // 90 - 80
  }

  @Test
  void owner_post_answersForItsGoalsAndItsPartOfSharedOnes() {
    Comparison table = Comparison.ofOwner(office(), "d", "Kepala Bidang");

    assertThat(table.owner()).contains(new Owner("d", "Kepala Bidang"));
    assertThat(table.goals()).extracting(it -> it.node().id()).containsExactly("P1", "P2");
    assertThat(table.rows()).extracting(it -> it.indicator().id()).containsExactly("y", "z");
    ComparedIndicator y = table.rows().get(0);
    assertThat(y.goals()).extracting(it -> it.id()).containsExactly("P1", "P2");
    assertThat(y.own()).isEmpty();
    ComparedIndicator z = table.rows().get(1);
    assertThat(z.goals()).isEmpty();
    assertThat(z.party()).contains("d");
    assertThat(z.figures().joint().value()).hasValue(90); // 90 of 100
    assertThat(z.own().orElseThrow().own().value()).hasValue(75); // 30 of 40
    assertThat(z.money()).isEqualTo(Optional.empty());
    assertThat(z.efficiency().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void agency_allItsGoals_byLevel() {
    Comparison table = Comparison.ofAgency(office(), "d");

    assertThat(table.agency().orElseThrow().id()).isEqualTo("d");
    assertThat(table.goals()).extracting(it -> it.node().id()).containsExactly("S", "P1", "P2");
    assertThat(table.rows()).extracting(it -> it.indicator().id()).containsExactly("x", "y");
    assertThat(Comparison.ofAgency(office(), "e").rows()).isEmpty();
  }

  @Test
  void of_whatThereIsNot_isRefusedWithTheNearest() {
    Evaluation office = office();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.ofOwner(office, "d", "Kepala Bidan"))
        .withMessageContaining("(Kepala Bidan)")
        .withMessageContaining("(Kepala Bidang)");
    assertThatIllegalArgumentException().isThrownBy(() -> Comparison.of(office, "Q"));
    assertThatIllegalArgumentException().isThrownBy(() -> Comparison.ofAgency(office, "Q"));
    Comparison table = Comparison.of(office, "S");
    assertThatIllegalArgumentException().isThrownBy(() -> table.withEarlier(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> table.withBenchmark("x", 1, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withBenchmark("x", Double.NaN, "nasional"));
    assertThatIllegalArgumentException().isThrownBy(() -> table.withMoneyOf("x", "Q"));
  }

  @Test
  void toString_any_isOneLine() {
    assertThat(Comparison.of(office(), "S")).hasToString("S: x = 90.00 (Tinggi)");
  }
}
