package id.sinergi.oracle;

import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Option;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The oracle itself, on joint figures computed by hand. */
class OracleJointTest {
  private static final Rulebook PERIODS =
      Rulebooks.SAKIP.derive("periods").incompletePeriods(IncompletePeriods.LIKE_FOR_LIKE).build();
  private static final Instant EARLY = Instant.parse("2025-01-05T00:00:00Z");
  private static final Instant LATE = Instant.parse("2025-02-05T00:00:00Z");

  private static Party a(double... target) {
    return party(Party.lead("a"), target);
  }

  private static Party b(double... target) {
    return party(Party.contributor("b"), target);
  }

  private static Party c(double... target) {
    return party(Party.contributor("c"), target);
  }

  private static Party party(Party party, double... target) {
    return target.length == 0 ? party : party.plusTarget(Target.of(Period.ofYear(2024), target[0]));
  }

  private static Actual actual(String agency, double value) {
    return Actual.of("i", agency, "2024", value);
  }

  private static Overlap overlap(double amount, String... parties) {
    return Overlap.of("i", List.of(parties), "2024", amount);
  }

  private static Cascade cascade(
      Rulebook rulebook, Composition composition, Consumer<IndicatorSpec> says, Party... parties) {
    return Cascade.builder("uji", rulebook)
        .agency("a", "A", AgencyKind.MINISTRY)
        .agency("b", "B", AgencyKind.MINISTRY)
        .agency("c", "C", AgencyKind.MINISTRY)
        .agency("b1", "Dinas di bawah B", AgencyKind.WORK_UNIT, Option.within("b"))
        .agency("k", "Koordinator", AgencyKind.COORDINATING_MINISTRY)
        .tujuan("K", "Bersama", Option.owner("k", "Menteri"))
        .tujuan("A", "A", Option.owner("a", "Menteri"))
        .tujuan("B1", "B", Option.owner("b1", "Kepala"))
        .indicator(
            "i",
            i -> {
              i.at("K").unit("orang").maximize().composition(composition);
              says.accept(i);
              Arrays.asList(parties).forEach(i::party);
            })
        .measure("A", "i")
        .measure("B1", "i")
        .build();
  }

  private static Oracle oracle(Cascade cascade, Actuals actuals, String period) {
    return new Oracle(
        cascade, actuals, Period.parse(period), false, Optional.empty(), Optional.empty());
  }

  private static Oracle oracle(
      Composition composition, Consumer<IndicatorSpec> says, List<Party> parties, Actual... in) {
    Cascade cascade = cascade(Rulebooks.SAKIP, composition, says, parties.toArray(new Party[0]));
    return oracle(cascade, Actuals.of(in), "2024");
  }

  private static Oracle sum(Actuals actuals, Party... parties) {
    return oracle(
        cascade(Rulebooks.SAKIP, Composition.SUM, i -> i.sum(YEAR), parties), actuals, "2024");
  }

  private static void is(Answer answer, long numerator, long denominator) {
    assertThat(answer.state()).isEqualTo(State.VALUE);
    assertThat(answer.number().value()).isEqualTo(BigFraction.of(numerator, denominator));
  }

  private static void is(Exact exact, long numerator, long denominator) {
    assertThat(exact.value()).isEqualTo(BigFraction.of(numerator, denominator));
  }

  // ---- vectors

  @Test
  void t1_pooledRatio_isNotTheMeanOfRatios() {
    Actual[] in = {
      Actual.ratio("i", "a", Period.ofYear(2024), 9, 10),
      Actual.ratio("i", "b", Period.ofYear(2024), 1, 100)
    };
    List<Party> parties = List.of(a(), b());
    Consumer<IndicatorSpec> says = i -> i.ratio().last(YEAR).target("2024", 50);
    Oracle pooled = oracle(Composition.POOLED_RATIO, says, parties, in);
    is(pooled.indicator("i").actual(), 100, 11);
    is(pooled.joint("i"), 200, 11);
    Oracle mean = oracle(Composition.MEAN, says, parties, in);
    is(mean.indicator("i").actual(), 91, 2);
  }

  @Test
  void pooledRatio_ofOwnTargets_weighsThemByDenominators() {
    Oracle oracle =
        oracle(
            Composition.POOLED_RATIO,
            i -> i.ratio().last(YEAR),
            List.of(a(80), b(20)),
            Actual.ratio("i", "a", Period.ofYear(2024), 6, 10),
            Actual.ratio("i", "b", Period.ofYear(2024), 12, 30));
    is(oracle.indicator("i").target().orElseThrow(), 35, 1);
    is(oracle.indicator("i").actual(), 45, 1);
    is(oracle.joint("i"), 900, 7);
  }

  @Test
  void t17_statedTarget_winsOverTheSumOfTheParts() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 200_000),
            List.of(a(80_000), b(90_000), c(50_000)),
            actual("a", 78_000),
            actual("b", 85_000),
            actual("c", 47_000));
    is(oracle.joint("i"), 105, 1);
    is(oracle.indicator("i").parties().get("a").own(), 975, 10);
    is(oracle.indicator("i").parties().get("b").own(), 850, 9);
    is(oracle.indicator("i").parties().get("c").own(), 94, 1);
    assertThat(oracle.joint("i").provisional()).isFalse();
  }

  @Test
  void t19_overlap_isCutToWhatThePartsAllow() {
    Actuals parts = Actuals.of(actual("a", 50), actual("b", 90));
    Oracle within = sum(parts.plus(overlap(30, "a", "b")), a(50), b(90));
    is(within.indicator("i").actual(), 110, 1);
    assertThat(within.joint("i").provisional()).isFalse();
    Oracle limit = sum(parts.plus(overlap(50, "a", "b")), a(50), b(90));
    is(limit.indicator("i").actual(), 90, 1);
    assertThat(limit.joint("i").provisional()).isFalse();
    Oracle beyond = sum(parts.plus(overlap(51, "a", "b")), a(50), b(90));
    is(beyond.indicator("i").actual(), 90, 1);
    assertThat(beyond.joint("i").provisional()).isTrue();
  }

  @Test
  void t20_partRevisedAfterTheOverlap_makesItProvisional() {
    Actuals parts = Actuals.of(actual("a", 50).reportedAt(LATE), actual("b", 90));
    assertThat(
            sum(parts.plus(overlap(30, "a", "b").reportedAt(EARLY)), a(50), b(90))
                .joint("i")
                .provisional())
        .isTrue();
    assertThat(
            sum(parts.plus(overlap(30, "a", "b").reportedAt(LATE)), a(50), b(90))
                .joint("i")
                .provisional())
        .isFalse();
  }

  @Test
  void t35_missingParty_scalesTheStatedTarget() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 1_000_010),
            List.of(a(1_000_000), b(10)),
            actual("a", 950_000));
    is(oracle.joint("i"), 95, 1);
    assertThat(oracle.joint("i").provisional()).isTrue();
    is(oracle.joint("i").coverage(), 1_000_000, 1_000_010);
    assertThat(oracle.credited("i", "b").missing()).containsExactly("b 2024");
  }

  @Test
  void t42_silentParty_isCreditedNotReported() {
    Oracle oracle = sum(Actuals.of(actual("a", 110)), a(100), b(100));
    is(oracle.credited("i", "a"), 110, 1);
    assertThat(oracle.credited("i", "b").state()).isEqualTo(State.NOT_REPORTED);
    is(oracle.node("K").measured(), 110, 1);
    is(oracle.node("A").measured(), 110, 1);
    assertThat(oracle.node("B1").measured().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void t43_weakestParty_standsForAll() {
    Oracle oracle =
        oracle(
            Composition.WEAKEST_PARTY,
            i -> i.last(YEAR).target("2024", 10),
            List.of(a(40), b(100)),
            actual("a", 50),
            actual("b", 60));
    is(oracle.joint("i"), 60, 1);
    is(oracle.indicator("i").actual(), 60, 1);
    is(oracle.indicator("i").target().orElseThrow(), 100, 1);
  }

  @Test
  void t44_plannedOverlap_leavesTheTarget() {
    Actuals actuals = Actuals.of(actual("a", 50), actual("b", 90)).plus(overlap(30, "a", "b"));
    is(sum(actuals, a(50), b(90)).joint("i"), 550, 7);
    Cascade planned =
        cascade(
            Rulebooks.SAKIP,
            Composition.SUM,
            i -> i.sum(YEAR).plannedOverlap("2024", 30),
            a(50),
            b(90));
    is(oracle(planned, actuals, "2024").joint("i"), 100, 1);
    assertThat(oracle(planned, actuals, "2024").joint("i").provisional()).isFalse();
  }

  // ---- by hand

  @Test
  void plannedOverlap_whileAPartyIsMissing_isLeftOut() {
    Cascade planned =
        cascade(
            Rulebooks.SAKIP,
            Composition.SUM,
            i -> i.sum(YEAR).plannedOverlap("2024", 30),
            a(50),
            b(90));
    Answer joint = oracle(planned, Actuals.of(actual("b", 45)), "2024").joint("i");
    is(joint, 50, 1);
    is(joint.coverage(), 9, 14);
  }

  @Test
  void overlapsOfTwoSets_areCutTogether() {
    Actuals actuals =
        Actuals.of(actual("a", 10), actual("b", 10), actual("c", 10))
            .plus(overlap(10, "a", "b"), overlap(10, "b", "c"), overlap(5, "a", "c"));
    Oracle oracle = sum(actuals, a(10), b(10), c(10));
    is(oracle.indicator("i").actual(), 10, 1);
    assertThat(oracle.joint("i").provisional()).isTrue();
  }

  @Test
  void overlapOfTwo_isCutToWhatThoseTwoAllow() {
    Actuals actuals =
        Actuals.of(actual("a", 100), actual("b", 5), actual("c", 100)).plus(overlap(10, "a", "b"));
    Oracle oracle = sum(actuals, a(100), b(10), c(90));
    is(oracle.indicator("i").actual(), 200, 1);
    assertThat(oracle.joint("i").provisional()).isTrue();
  }

  @Test
  void overlapNamingAMissingParty_isLeftOut() {
    Actuals actuals = Actuals.of(actual("a", 40), actual("b", 10)).plus(overlap(5, "a", "c"));
    Oracle oracle = sum(actuals, a(50), b(50), c(100));
    is(oracle.indicator("i").actual(), 50, 1);
    is(oracle.joint("i"), 50, 1);
    is(oracle.joint("i").coverage(), 1, 2);
  }

  @Test
  void statedSum_withoutPartTargets_isNotReportedWhileOneIsMissing() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 100),
            List.of(a(), b(), c()),
            actual("a", 60),
            actual("b", 30));
    assertThat(oracle.joint("i").missing()).containsExactly("c 2024");
    is(oracle.indicator("i").target().orElseThrow(), 100, 1);
    IndicatorAnswers.PartyAnswers silent = oracle.indicator("i").parties().get("c");
    assertThat(silent.own().state()).isEqualTo(State.NOT_DUE);
    assertThat(silent.actual().orElseThrow().missing()).containsExactly("c 2024");
    is(oracle.indicator("i").parties().get("a").actual().orElseThrow(), 60, 1);
  }

  @Test
  void statedSum_partyNotApplicable_scalesByShares() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 100),
            List.of(a().withShare(60), b().withShare(15), c().withShare(25)),
            actual("a", 60),
            actual("b", 30),
            Actual.notApplicable("i", "c", Period.ofYear(2024), "belum ada"));
    is(oracle.indicator("i").target().orElseThrow(), 75, 1);
    is(oracle.joint("i"), 120, 1);
    is(oracle.joint("i").coverage(), 1, 1);
    assertThat(oracle.joint("i").provisional()).isFalse();
    assertThat(oracle.credited("i", "c").state()).isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void strictParties_oneMissing_isNotReported() {
    Rulebook strict =
        Rulebooks.SAKIP.derive("strict").incompleteParties(IncompleteParties.STRICT).build();
    Cascade cascade = cascade(strict, Composition.MEAN, i -> i.last(YEAR), a(50), b(90));
    Oracle oracle = oracle(cascade, Actuals.of(actual("b", 45)), "2024");
    assertThat(oracle.joint("i").missing()).containsExactly("a 2024");
  }

  @Test
  void mean_likeForLike_comparesTheReporters() {
    Oracle oracle =
        oracle(
            Composition.MEAN,
            i -> i.last(YEAR),
            List.of(a(50).withShare(1), b(90).withShare(2), c(20).withShare(1)),
            actual("a", 40),
            actual("b", 70));
    is(oracle.indicator("i").actual(), 60, 1);
    is(oracle.indicator("i").target().orElseThrow(), 230, 3);
    is(oracle.joint("i"), 1800, 23);
    is(oracle.joint("i").coverage(), 3, 4);
  }

  @Test
  void mean_ofSharesZero_hasNoWeight() {
    Oracle oracle =
        oracle(
            Composition.MEAN,
            i -> i.last(YEAR),
            List.of(a(50).withShare(0), b(90).withShare(2)),
            actual("a", 40),
            Actual.notApplicable("i", "b", Period.ofYear(2024), "belum ada"));
    assertThat(oracle.joint("i").code()).contains(ReasonCode.NO_WEIGHT);
  }

  @Test
  void product_isAYieldAlongAChain() {
    Oracle oracle =
        oracle(
            Composition.PRODUCT,
            i -> i.last(YEAR),
            List.of(a(90), b(80)),
            actual("a", 80),
            actual("b", 50));
    is(oracle.indicator("i").actual(), 40, 1);
    is(oracle.indicator("i").target().orElseThrow(), 72, 1);
    is(oracle.joint("i"), 500, 9);
  }

  @Test
  void weakestParty_withoutOwnTarget_isHeldAgainstTheJointOne() {
    Oracle oracle =
        oracle(
            Composition.WEAKEST_PARTY,
            i -> i.last(YEAR).target("2024", 80),
            List.of(a(40), b()),
            actual("a", 50),
            actual("b", 60));
    is(oracle.joint("i"), 75, 1);
    assertThat(oracle.indicator("i").parties().get("b").own().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void sum_ofBaselines_followsTheReporters() {
    Cascade cascade =
        cascade(
            Rulebooks.SAKIP,
            Composition.SUM,
            i -> i.sum(YEAR).formula(Standard.FROM_BASELINE).baseline("2023", 60),
            a(100),
            b(50));
    // a holds 2/3 of the baseline: (70 - 40) / (100 - 40)
    Oracle one = oracle(cascade, Actuals.of(actual("a", 70)), "2024");
    is(one.indicator("i").parties().get("a").own(), 50, 1);
    is(one.joint("i"), 50, 1);
    // (110 - 60) / (150 - 60)
    Oracle both = oracle(cascade, Actuals.of(actual("a", 70), actual("b", 40)), "2024");
    is(both.joint("i"), 500, 9);
  }

  @Test
  void partialPart_countsForWhatItReported() {
    Party quarters = b();
    for (int i = 1; i <= 4; i++) {
      quarters = quarters.plusTarget(Target.of(Period.ofQuarter(2024, i), 10));
    }
    Cascade cascade =
        cascade(PERIODS, Composition.SUM, i -> i.sum(QUARTER).target("2024", 100), a(60), quarters);
    Actuals actuals =
        Actuals.of(
            actual("a", 60),
            Actual.of("i", "b", Period.ofQuarter(2024, 1), 10),
            Actual.of("i", "b", Period.ofQuarter(2024, 2), 5));
    Oracle oracle = oracle(cascade, actuals, "2024");
    // 75 of 100 x (60 + 20) / (60 + 40); coverage (60 + 40/2) / 100
    is(oracle.indicator("i").target().orElseThrow(), 80, 1);
    is(oracle.joint("i"), 375, 4);
    is(oracle.joint("i").coverage(), 4, 5);
    assertThat(oracle.joint("i").provisional()).isTrue();
    is(oracle.credited("i", "b"), 375, 4);
    is(oracle.indicator("i").parties().get("b").own(), 75, 1);
  }

  @Test
  void blend_takesSomeOfBoth() {
    Cascade cascade =
        cascade(
            Rulebooks.SAKIP,
            Composition.SUM,
            i -> i.sum(YEAR).credit(Credit.blend(0.25)),
            a(50),
            b(50));
    Oracle oracle = oracle(cascade, Actuals.of(actual("a", 50), actual("b", 30)), "2024");
    is(oracle.joint("i"), 80, 1);
    is(oracle.credited("i", "a"), 95, 1);
    is(oracle.credited("i", "b"), 65, 1);
    is(oracle.credited("i", "b1"), 65, 1);
    is(oracle.credited("i", "k"), 80, 1);
  }

  @Test
  void interimTarget_isComparedFromItsStart() {
    Rulebook prorated = Rulebooks.SAKIP.derive("prorated").interim(Interim.PRORATED).build();
    Cascade cascade =
        cascade(prorated, Composition.SUM, i -> i.sum(QUARTER).target("2024", 100), a(), b());
    Actual[] in = new Actual[4];
    for (int i = 0; i < 4; i++) {
      in[i] = Actual.of("i", i % 2 == 0 ? "a" : "b", Period.ofQuarter(2024, i / 2 + 1), 20);
    }
    Oracle oracle = oracle(cascade, Actuals.of(in), "2024-Q2");
    is(oracle.indicator("i").target().orElseThrow(), 50, 1);
    is(oracle.joint("i"), 160, 1);
    assertThat(oracle.joint("i").provisional()).isTrue();
  }

  @Test
  void interimJointTarget_givesWayToTargetsThatTile() {
    Rulebook prorated = Rulebooks.SAKIP.derive("prorated").interim(Interim.PRORATED).build();
    Cascade cascade =
        cascade(
            prorated,
            Composition.SUM,
            i -> i.sum(YEAR).target(Target.of(Period.parse("2022/2024"), 900)),
            a(50),
            b());
    Oracle oracle = oracle(cascade, Actuals.of(actual("a", 40), actual("b", 40)), "2024");
    is(oracle.indicator("i").target().orElseThrow(), 50, 1);
    is(oracle.joint("i"), 80, 1);
    assertThat(oracle.joint("i").provisional()).isFalse();
  }

  @Test
  void partyWithTargetsElsewhere_takesNoPart() {
    Party before = b().plusTarget(Target.of(Period.ofYear(2023), 10));
    Party longer = c().plusTarget(Target.of(Period.ofYears(2022, 2025), 10));
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 100),
            List.of(a(60), before, longer),
            actual("a", 60),
            actual("b", 500),
            actual("c", 20));
    is(oracle.indicator("i").actual(), 80, 1);
    is(oracle.joint("i"), 80, 1);
    is(oracle.credited("i", "b"), 80, 1);
  }

  @Test
  void statedSum_scaled_standsOnTheBaselinesOfTheReporters() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i ->
                i.sum(YEAR)
                    .target("2024", 200)
                    .formula(Standard.FROM_BASELINE)
                    .baseline("2023", 60),
            List.of(a(100), b(50)),
            actual("a", 70));
    // T 200 x 100/150, B 60 x 100/150: (70 - 40) / (400/3 - 40)
    is(oracle.joint("i"), 225, 7);
  }

  @Test
  void partyOutsideTheWindow_takesNoPart() {
    Party gone = b().during(During.until(LocalDate.of(2023, 12, 31)));
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR).target("2024", 100),
            List.of(a(), gone),
            actual("a", 90));
    is(oracle.joint("i"), 90, 1);
    assertThat(oracle.credited("i", "b").state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void supporter_isCreditedTheJointFigure_whateverItReports() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR),
            List.of(a(100), Party.supporter("b")),
            actual("a", 90),
            actual("b", 500));
    is(oracle.joint("i"), 90, 1);
    is(oracle.credited("i", "b"), 90, 1);
  }

  @Test
  void partyWithoutTargets_whereThePartsMakeTheTarget_takesNoPart() {
    Oracle oracle =
        oracle(
            Composition.SUM,
            i -> i.sum(YEAR),
            List.of(a(100), b()),
            actual("a", 90),
            actual("b", 500));
    is(oracle.joint("i"), 90, 1);
    is(oracle.credited("i", "b"), 90, 1);
  }

  @Test
  void conflictingOverlaps_areNeverPicked() {
    Actuals actuals =
        Actuals.of(actual("a", 50), actual("b", 90))
            .plus(overlap(30, "a", "b"), overlap(31, "a", "b"));
    assertThat(sum(actuals, a(50), b(90)).joint("i").code()).contains(ReasonCode.CONFLICT);
  }
}
