package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.rule.Control;
import id.sinergi.rule.Quality;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.testdomain.Sharing;
import id.sinergi.testdomain.SmallCascades;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be if something were otherwise, with figures worked out by hand. */
class WhatIfTest {
  private static final Period YEAR_2022 = Period.ofYear(2022);
  private static final Period YEAR_2024 = Period.ofYear(2024);

  private static Evaluation stunting() {
    return Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), YEAR_2022);
  }

  /** One goal with indicators x = 100 and y = 50, supported by B with z = 20; R offers w = 80. */
  private static Evaluation small(Rulebook rulebook) {
    Cascade cascade =
        Cascade.builder("andai", rulebook)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .sasaran("B", "Dukungan", owner("b", "Menteri"), supports("T", accepted()))
            .sasaran("R", "Diusulkan", owner("b", "Menteri"), supports("T"))
            .indicator(
                "x",
                i ->
                    i.at("T")
                        .maximize()
                        .last(YEAR)
                        .unit("%")
                        .target("2024", 100)
                        .quality(Validity.EXACT, Control.LOW))
            .indicator("y", i -> i.at("T").maximize().last(YEAR).unit("%").target("2024", 100))
            .indicator("z", i -> i.at("B").maximize().last(YEAR).unit("%").target("2024", 100))
            .indicator("w", i -> i.at("R").maximize().last(YEAR).unit("%").target("2024", 100))
            .build();
    return Evaluator.of(cascade)
        .evaluate(
            Actuals.of(
                Actual.of("x", "a", "2024", 100),
                Actual.of("y", "a", "2024", 50),
                Actual.of("z", "b", "2024", 20),
                Actual.of("w", "b", "2024", 80)),
            YEAR_2024);
  }

  private static Evaluation small() {
    return small(Rulebooks.SAKIP);
  }

  private static double score(Evaluation evaluation, String node) {
    return evaluation.node(node).score().value().orElseThrow();
  }

  private static double supported(Evaluation evaluation, String node) {
    return evaluation.node(node).supported().value().orElseThrow();
  }

  private static void isFromScratch(Evaluation evaluation) {
    Difference.assertSameInEverything(
        Evaluator.of(evaluation.cascade()).evaluate(evaluation.actuals(), evaluation.request()),
        evaluation);
  }

  @Test
  void actual_otherwise_movesAllAboveAndLeavesTheBase() {
    Evaluation base = stunting();
    Evaluation better = base.whatIf(w -> w.actual("prev", "bkkbn", "2022", 18.4));
    assertThat(score(better, "T1")).isEqualTo(100);
    assertThat(score(base, "T1")).isCloseTo(74.193548387, within(1e-9));
    assertThat(better.agency("pmk").score().value()).hasValue(100);
    // all that was reported before gives way, also where it has a time
    assertThat(better.actuals().actuals())
        .contains(Actual.of("prev", "bkkbn", "2022", 18.4))
        .hasSize(4);
    assertThat(better.cascade()).isEqualTo(base.cascade());
    isFromScratch(better);
    isFromScratch(base);
  }

  @Test
  void actual_ofAnyKind_isTakenAsItIs() {
    Evaluation base = stunting();
    Evaluation none =
        base.whatIf(
            w ->
                w.actual(
                    Actual.of("idl", "kemenkes", YEAR_2022, new Reported.NotApplicable("tiada"))));
    assertThat(none.node("S10").score().state()).isEqualTo(State.NOT_APPLICABLE);
    Evaluation half = base.whatIf(w -> w.actual(Actual.ratio("kek", "kemenkes", YEAR_2022, 1, 2)));
    assertThat(half.indicator("kek").joint().value()).hasValue(62.5);
    isFromScratch(none);
    isFromScratch(half);
  }

  @Test
  void withoutActual_ofWhatWasReported_isMissing() {
    Evaluation without = stunting().whatIf(w -> w.withoutActual("prev", "bkkbn", "2022"));
    assertThat(without.node("T1").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(without.actuals().actuals()).hasSize(3);
    isFromScratch(without);
  }

  @Test
  void withoutActual_ofWhatNobodyReported_changesNothing() {
    Evaluation base = stunting();
    assertThat(base.whatIf(w -> w.withoutActual("idl", "kemenkes", "2022"))).isEqualTo(base);
    assertThat(base.whatIf(w -> {})).isEqualTo(base);
    // what was reported for another period stays
    assertThat(base.whatIf(w -> w.withoutActual("kek", "kemenkes", "2021"))).isEqualTo(base);
  }

  @Test
  void withoutActual_ofAYearReportedBySemester_namesTheSemesters() {
    Evaluation base = stunting();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.whatIf(w -> w.withoutActual("kek", "kemenkes", "2022")))
        .withMessageContaining("(2022-S1), (2022-S2). Maybe");
    Evaluation without =
        base.whatIf(
            w ->
                w.withoutActual("kek", "kemenkes", "2022-S1")
                    .withoutActual("kek", "kemenkes", "2022-S2")
                    .withoutActual("kek", "kemenkes", "2022"));
    assertThat(without.indicator("kek").joint().state()).isEqualTo(State.NOT_REPORTED);
    isFromScratch(without);
  }

  @Test
  void withoutActual_ofASemesterReportedByYear_namesTheYear() {
    Evaluation base = stunting();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                base.whatIf(
                    w ->
                        w.withoutActual("kek", "kemenkes", "2022-S1")
                            .actual(Actual.ratio("kek", "kemenkes", YEAR_2022, 1, 2))
                            .withoutActual("kek", "kemenkes", "2022-S1")))
        .withMessageContaining("for just (2022-S1), but for (2022). Maybe");
  }

  @Test
  void target_otherwise_replacesThatOfItsPeriodAndPlan() {
    Evaluation base = stunting();
    Evaluation harder = base.whatIf(w -> w.target("tpk", "2022", 250_000));
    assertThat(score(harder, "S1")).isEqualTo(80);
    assertThat(harder.cascade().indicator("tpk").orElseThrow().targets()).hasSize(1);
    // that of the RPJMN stays
    Evaluation unnamed = base.whatIf(w -> w.target("prev", Target.of(YEAR_2022, 10)));
    assertThat(unnamed.cascade().indicator("prev").orElseThrow().targets()).hasSize(2);
    assertThat(score(unnamed, "T1")).isEqualTo(score(base, "T1"));
    Evaluation planned =
        base.whatIf(w -> w.target("prev", Target.of(YEAR_2022, 21.6).inPlan("RPJMN")));
    assertThat(planned.cascade().indicator("prev").orElseThrow().targets()).hasSize(1);
    assertThat(score(planned, "T1")).isEqualTo(100);
    isFromScratch(harder);
    isFromScratch(unnamed);
    isFromScratch(planned);
  }

  @Test
  void partyTarget_otherwise_composesAnew() {
    Cascade cascade =
        Sharing.sum(
            i -> i.party(with(Party.lead("a"), 100)).party(with(Party.contributor("b"), 100)));
    Evaluation base = Sharing.year(cascade, Sharing.actual("a", 80), Sharing.actual("b", 70));
    assertThat(base.indicator("i").joint().value()).hasValue(75);
    Evaluation easier = base.whatIf(w -> w.partyTarget("i", "b", Target.of(YEAR_2024, 50)));
    assertThat(easier.indicator("i").joint().value()).hasValue(100);
    assertThat(easier.indicator("i").party("b").orElseThrow().own().value()).hasValue(140);
    assertThat(easier.indicator("i").party("a").orElseThrow().own().value()).hasValue(80);
    isFromScratch(easier);
  }

  /** Two parties, each with targets of its own in two plans. */
  private static Evaluation planned(Composition composition) {
    Cascade cascade =
        Sharing.indicator(
            i ->
                i.maximize()
                    .sum(YEAR)
                    .composition(composition)
                    .party(aiming(Party.lead("a"), 100))
                    .party(aiming(Party.contributor("b"), 200)));
    return Sharing.year(cascade, Sharing.actual("a", 80), Sharing.actual("b", 120));
  }

  private static Party aiming(Party party, double value) {
    return party
        .plusTarget(Target.of(YEAR_2024, value).inPlan("PK"))
        .plusTarget(Target.of(YEAR_2024, 2 * value).inPlan("RPJMN"));
  }

  private static double own(Evaluation evaluation, String agency) {
    PartyFigures party = evaluation.indicator("i").party(agency).orElseThrow();
    return party.own().value().orElseThrow();
  }

  private static Evaluation in(String plan, Evaluation evaluation) {
    return evaluation.evaluator().evaluate(evaluation.request().withPlan(plan));
  }

  @Test
  void partyTarget_inOnePlan_leavesTheOtherPlansAndParties() {
    Evaluation base = planned(Composition.SUM);
    Target target = Target.of(YEAR_2024, 240).inPlan("PK");
    Evaluation harder = base.whatIf(w -> w.partyTarget("i", "b", target));
    assertThat(own(in("PK", base), "b")).isEqualTo(60);
    assertThat(own(in("PK", harder), "b")).isEqualTo(50);
    assertThat(own(in("PK", harder), "a")).isEqualTo(80);
    assertThat(own(in("RPJMN", harder), "b")).isEqualTo(30);
    isFromScratch(harder);
  }

  @Test
  void partyTarget_byItsPeriod_holdsInEachPlanThatStatesOne() {
    Evaluation harder = planned(Composition.SUM).whatIf(w -> w.partyTarget("i", "b", "2024", 240));
    assertThat(own(in("PK", harder), "b")).isEqualTo(50);
    assertThat(own(in("RPJMN", harder), "b")).isEqualTo(50);
    isFromScratch(harder);
  }

  /** The lead who reports for all has the indicator's targets, wherever they are stated. */
  @Test
  void target_statedByTheLeadWhoReportsForAll_isReplacedThere() {
    Evaluation base = planned(Composition.LEAD_REPORTS);
    Evaluation harder = base.whatIf(w -> w.target("i", "2024", 160));
    assertThat(in("PK", harder).indicator("i").joint().value()).hasValue(50);
    assertThat(in("RPJMN", harder).indicator("i").joint().value()).hasValue(50);
    isFromScratch(harder);
  }

  @Test
  void partyTarget_ofTheOnlyParty_isThatOfItsIndicator() {
    Evaluation base = stunting();
    Evaluation sole = base.whatIf(w -> w.partyTarget("tpk", "bkkbn", "2022", 250_000));
    assertThat(score(sole, "S1")).isEqualTo(80);
    Evaluation lead = base.whatIf(w -> w.partyTarget("prev", "bkkbn", "2022", 21.6));
    assertThat(score(lead, "T1")).isEqualTo(100);
    isFromScratch(sole);
    isFromScratch(lead);
  }

  @Test
  void measureWeight_whereNoneIsStated_theOthersCountAsTheyDo() {
    Evaluation base = small();
    assertThat(score(base, "T")).isEqualTo(75);
    Evaluation heavier = base.whatIf(w -> w.measureWeight("T", "y", 3));
    assertThat(score(heavier, "T")).isEqualTo(62.5); // (100 + 3 x 50) / 4
    assertThat(score(base.whatIf(w -> w.measureWeight("T", "y", 0)), "T")).isEqualTo(100);
    Evaluation none = base.whatIf(w -> w.measureWeight("T", "y", 0).measureWeight("T", "x", 0));
    assertThat(none.node("T").score().code()).contains(ReasonCode.NO_WEIGHT);
    isFromScratch(heavier);
    isFromScratch(none);
  }

  @Test
  void measureWeight_whereQualityWeighs_theOthersCountByTheirs() {
    QualityWeights weights =
        new QualityWeights(Map.of(new Quality(Validity.EXACT, Control.LOW), 1.5));
    Evaluation base = small(Rulebooks.SAKIP.derive("mutu").qualityWeights(weights).build());
    assertThat(score(base, "T")).isEqualTo(80); // (1.5 x 100 + 50) / 2.5
    Evaluation heavier = base.whatIf(w -> w.measureWeight("T", "y", 3.5));
    assertThat(score(heavier, "T")).isEqualTo(65); // (1.5 x 100 + 3.5 x 50) / 5
    isFromScratch(heavier);
  }

  @Test
  void linkWeight_otherwise_weighsAnew() {
    Evaluation base = stunting();
    Evaluation without = base.whatIf(w -> w.linkWeight("S1", "T1", 0));
    assertThat(supported(without, "T1")).isEqualTo(103.75); // S2 alone; S10 is missing
    assertThat(without.node("T1").supported().coverage()).isEqualTo(0.6);
    isFromScratch(without);
  }

  @Test
  void consent_otherwise_carriesValueOrNot() {
    Evaluation base = small();
    assertThat(supported(base, "T")).isEqualTo(20);
    Evaluation accepted = base.whatIf(w -> w.consent("R", "T", Consent.ACCEPTED));
    assertThat(supported(accepted, "T")).isEqualTo(50);
    Evaluation heavier = accepted.whatIf(w -> w.linkWeight("R", "T", 3));
    assertThat(supported(heavier, "T")).isEqualTo(65); // (20 + 3 x 80) / 4
    Evaluation rejected = accepted.whatIf(w -> w.consent("B", "T", Consent.REJECTED));
    assertThat(supported(rejected, "T")).isEqualTo(80);
    Evaluation alone = rejected.whatIf(w -> w.consent("R", "T", Consent.PROPOSED));
    assertThat(alone.node("T").supported().state()).isEqualTo(State.NOT_DUE);
    Stream.of(accepted, heavier, rejected, alone, base).forEach(WhatIfTest::isFromScratch);
  }

  @Test
  void whatIf_severalAtOnceOrOneOnAnother_areTheSame() {
    Evaluation base = small();
    Evaluation stacked =
        base.whatIf(w -> w.actual("y", "a", "2024", 90))
            .whatIf(w -> w.target("z", "2024", 40))
            .whatIf(w -> w.consent("R", "T", Consent.ACCEPTED))
            .whatIf(w -> w.actual("y", "a", "2024", 80));
    Evaluation atOnce =
        base.whatIf(
            w ->
                w.actual("y", "a", "2024", 90)
                    .target("z", "2024", 40)
                    .consent("R", "T", Consent.ACCEPTED)
                    .actual("y", "a", "2024", 80));
    assertThat(score(stacked, "T")).isEqualTo(90);
    assertThat(supported(stacked, "T")).isEqualTo(65); // (50 + 80) / 2
    Difference.assertSameInEverything(stacked, atOnce);
    isFromScratch(stacked);
  }

  @Test
  void whatIf_thenBack_isTheBaseAgain() {
    Evaluation base = stunting();
    Evaluation back =
        base.whatIf(w -> w.actual("tpk", "bkkbn", "2022", 3))
            .whatIf(w -> w.actual("tpk", "bkkbn", "2022", 200_000));
    Difference.assertSameInEverything(base, back);
  }

  @Test
  void whatIf_ofALiveSnapshot_leavesTheLiveOne() {
    LiveEvaluation live = Evaluator.of(Stunting.cascade()).live(Stunting.actuals(), YEAR_2022);
    live.report(Actual.of("idl", "kemenkes", "2022", 81));
    Evaluation better = live.snapshot().whatIf(w -> w.actual("idl", "kemenkes", "2022", 90));
    assertThat(score(better, "S10")).isEqualTo(100);
    assertThat(score(live.snapshot(), "S10")).isEqualTo(90);
    live.withdraw(Actual.of("idl", "kemenkes", "2022", 81));
    assertThat(score(better, "S10")).isEqualTo(100);
    isFromScratch(better);
    isFromScratch(live.snapshot());
  }

  @Test
  void whatIf_evaluatedFurther_isOfTheChangedCascade() {
    Evaluation harder = stunting().whatIf(w -> w.target("tpk", "2022", 250_000));
    LiveEvaluation live = Evaluator.of(harder.cascade()).live(harder.actuals(), harder.request());
    assertThat(score(live.snapshot(), "S1")).isEqualTo(80);
    assertThat(score(harder.evaluator().evaluate(harder.request()), "S1")).isEqualTo(80);
  }

  static Stream<Arguments> mistyped() {
    return Stream.of(
        mistyped(w -> w.actual("prv", "bkkbn", "2022", 1), "prv", "prev"),
        mistyped(w -> w.withoutActual("prv", "bkkbn", "2022"), "prv", "prev"),
        mistyped(w -> w.withoutActual("prev", "bkbn", "2022"), "bkbn", "bkkbn"),
        mistyped(w -> w.target("prv", "2022", 1), "prv", "prev"),
        mistyped(w -> w.target("prv", Target.of(YEAR_2022, 1)), "prv", "prev"),
        mistyped(w -> w.partyTarget("prv", "bkkbn", Target.of(YEAR_2022, 1)), "prv", "prev"),
        mistyped(w -> w.partyTarget("prev", "bkbn", Target.of(YEAR_2022, 1)), "bkbn", "bkkbn"),
        mistyped(w -> w.measureWeight("S11", "tpk", 1), "S11", "S1"),
        mistyped(w -> w.measureWeight("S1", "tkp", 1), "tkp", "tpk"),
        mistyped(w -> w.linkWeight("S3", "T1", 1), "S3", "S1"),
        mistyped(w -> w.linkWeight("S1", "T11", 1), "T11", "T1"),
        mistyped(w -> w.consent("S3", "T1", Consent.REJECTED), "S3", "S1"),
        mistyped(w -> w.consent("S1", "T11", Consent.REJECTED), "T11", "T1"));
  }

  private static Arguments mistyped(Consumer<WhatIf> asks, String id, String meant) {
    return Arguments.of(asks, id, meant);
  }

  @ParameterizedTest
  @MethodSource("mistyped")
  void whatIf_ofUnknownIds_namesTheNearest(Consumer<WhatIf> asks, String id, String meant) {
    Evaluation base = stunting();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.whatIf(asks))
        .withMessageContaining("(" + id + ")")
        .withMessageContaining("(" + meant + ")")
        .withMessageContaining("Maybe");
    isFromScratch(base);
  }

  static Stream<Consumer<WhatIf>> misused() {
    return Stream.of(
        w -> w.actual("idl", "bkkbn", "2022", 1), // no party
        w -> w.actual("kek", "kemenkes", "2022", 1), // a ratio
        w -> w.actual("idl", "kemenkes", "2022-Q1", 1), // finer than due
        w -> w.actual("idl", "kemenkes", "dua ribu", 1),
        w -> w.actual("idl", "kemenkes", "2022", Double.NaN),
        w -> w.withoutActual("idl", "bkkbn", "2022"),
        w -> w.withoutActual("idl", "kemenkes", "dua ribu"),
        w -> w.target("idl", "2022", Double.POSITIVE_INFINITY),
        w -> w.target("idl", Target.fromBaseline(YEAR_2022, 10)), // without a baseline
        w -> w.target("idl", Target.range(YEAR_2022, 3, 2)),
        w -> w.partyTarget("idl", "bkkbn", Target.of(YEAR_2022, 1)),
        w -> w.measureWeight("S1", "idl", 1), // not measured by it
        w -> w.measureWeight("S1", "tpk", -1),
        w -> w.measureWeight("S1", "tpk", Double.NaN),
        w -> w.linkWeight("T1", "S1", 1), // the wrong way
        w -> w.linkWeight("S1", "T1", -1),
        w -> w.linkWeight("S1", "T1", Double.NEGATIVE_INFINITY),
        w -> w.linkWeight("P1", "T1", 1), // no link
        w -> w.consent("P1", "S1", Consent.REJECTED)); // no crosscutting one
  }

  @ParameterizedTest
  @MethodSource("misused")
  void whatIf_misused_isRefusedAndChangesNothing(Consumer<WhatIf> asks) {
    Evaluation base = stunting();
    Seen before = Seen.of(base);
    assertThatIllegalArgumentException().isThrownBy(() -> base.whatIf(asks));
    // nor what was asked for before it in the same question
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                base.whatIf(
                    w -> {
                      w.actual("prev", "bkkbn", "2022", 18.4)
                          .target("tpk", "2022", 1)
                          .linkWeight("S1", "T1", 7)
                          .consent("S2", "T1", Consent.REJECTED);
                      asks.accept(w);
                    }));
    Difference.assertSame(before, Seen.of(base));
    isFromScratch(base);
  }

  @Test
  void linkWeight_ofALinkThatCarriesNothing_isMisuse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small().whatIf(w -> w.linkWeight("R", "T", 1)))
        .withMessageContaining("(R)")
        .withMessageContaining("(T)");
  }

  @Test
  void consent_thatClosesACircle_isRefusedAndChangesNothing() {
    Cascade cascade =
        Cascade.builder("lingkaran", Rulebooks.SAKIP)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .agency("c", "C", MINISTRY)
            .tujuan("A", "A", owner("a", "Menteri"))
            .tujuan("B", "B", owner("b", "Menteri"), supports("A", accepted()))
            .tujuan("C", "C", owner("c", "Menteri"), supports("B", accepted()))
            .link("A", supports("C"))
            .indicator("x", i -> i.at("C").maximize().last(YEAR).unit("%").target("2024", 100))
            .build();
    Evaluation base =
        Evaluator.of(cascade).evaluate(Actuals.of(Actual.of("x", "c", "2024", 50)), YEAR_2024);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.whatIf(w -> w.consent("A", "C", Consent.ACCEPTED)))
        .withMessageContaining("A")
        .withMessageContaining("C");
    assertThat(score(base, "A")).isEqualTo(50);
    isFromScratch(base);
    // open elsewhere, it is no circle
    Evaluation turned =
        base.whatIf(w -> w.consent("B", "A", Consent.REJECTED).consent("A", "C", Consent.ACCEPTED));
    assertThat(turned.node("A").score().state()).isEqualTo(State.NOT_DUE);
    assertThat(score(turned, "B")).isEqualTo(50);
    isFromScratch(turned);
  }

  @Test
  void consent_thatMixesWeights_isRefusedUnlessTheyAreStated() {
    Cascade cascade =
        Cascade.builder("bobot", Rulebooks.SAKIP)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "T", owner("a", "Menteri"))
            .tujuan("B", "B", owner("b", "Menteri"), supports("T", accepted(), weight(60)))
            .tujuan("R", "R", owner("b", "Menteri"), supports("T"))
            .indicator("x", i -> i.at("B").maximize().last(YEAR).unit("%").target("2024", 100))
            .indicator("y", i -> i.at("R").maximize().last(YEAR).unit("%").target("2024", 100))
            .build();
    Evaluation base =
        Evaluator.of(cascade)
            .evaluate(
                Actuals.of(Actual.of("x", "b", "2024", 50), Actual.of("y", "b", "2024", 100)),
                YEAR_2024);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.whatIf(w -> w.consent("R", "T", Consent.ACCEPTED)))
        .withMessageContaining("T");
    assertThat(score(base, "T")).isEqualTo(50);
    isFromScratch(base);
    Evaluation both =
        base.whatIf(w -> w.consent("R", "T", Consent.ACCEPTED).linkWeight("R", "T", 40));
    assertThat(score(both, "T")).isEqualTo(70); // (60 x 50 + 40 x 100) / 100
    isFromScratch(both);
  }

  @Test
  void target_outsideTheHorizon_isRefusedAndChangesNothing() {
    Evaluation base = Evaluator.of(SmallCascades.stunting()).evaluate(Actuals.empty(), YEAR_2022);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> base.whatIf(w -> w.target("prev", "2026", 10)))
        .withMessageContaining("2026");
    assertThat(base.cascade().indicator("prev").orElseThrow().targets()).hasSize(2);
    isFromScratch(base);
  }

  @Test
  void target_ofAPeriodThatPlansState_isThatOfTheirs() {
    Evaluation stunting =
        Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), Period.ofYear(2022));
    Evaluation lower = stunting.whatIf(w -> w.target("prev", "2022", 17));
    assertThat(lower.indicator("prev").joint().value())
        .isNotEqualTo(stunting.indicator("prev").joint().value());
    assertThat(lower.indicator("prev").target().low().orElseThrow()).isEqualTo(17);
  }

  @Test
  void whatIf_keptAndChangedAfterwards_refuses() {
    WhatIf[] kept = new WhatIf[1];
    Evaluation stunting =
        Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), Period.ofYear(2022));
    Evaluation other =
        stunting.whatIf(
            w -> {
              kept[0] = w;
              w.target("prev", "2022", 17);
            });
    assertThatThrownBy(() -> kept[0].target("prev", "2022", 25))
        .isInstanceOf(IllegalStateException.class);
    assertThat(other.indicator("prev").target().low().orElseThrow()).isEqualTo(17);
    assertThat(other.isWhatIf()).isTrue();
    assertThat(other.evaluator().evaluate(Period.ofYear(2021)).isWhatIf()).isTrue();
    assertThat(stunting.isWhatIf()).isFalse();
  }

  @Test
  void toCascade_twice_isTheSame() {
    var cascade = Stunting.cascade();
    var revision = cascade.revise().replace(cascade.links().get(0).withWeight(77));
    assertThat(revision.toCascade()).isEqualTo(revision.toCascade()).isNotEqualTo(cascade);
  }
}
