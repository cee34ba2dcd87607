package id.sinergi.evaluate;

import static id.sinergi.testdomain.Sharing.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Joined;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.testdomain.Sharing;
import id.sinergi.testdomain.SmallCascades;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** A live evaluation, step by step, with figures worked out by hand. */
class LiveEvaluationTest {
  private static final Period YEAR = Period.ofYear(2022);
  private static final Actual IDL = Actual.of("idl", "kemenkes", "2022", 81);
  private static final Instant JANUARY = Instant.parse("2023-01-25T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2023-03-01T00:00:00Z");

  private static LiveEvaluation stunting() {
    return Evaluator.of(Stunting.cascade()).live(Stunting.actuals(), YEAR);
  }

  private static Figure score(LiveEvaluation live, String node) {
    return live.snapshot().node(node).score();
  }

  private static void isFromScratch(LiveEvaluation live) {
    Evaluation now = live.snapshot();
    Difference.assertSameInEverything(
        Evaluator.of(now.cascade()).evaluate(live.actuals(), now.request()), now);
  }

  @Test
  void snapshot_beforeAnything_isTheEvaluation() {
    LiveEvaluation live = stunting();
    assertThat(live.snapshot())
        .isEqualTo(Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), YEAR));
    assertThat(live.actuals()).isEqualTo(Stunting.actuals());
    isFromScratch(live);
  }

  @Test
  void report_whatWasMissing_fillsTheGoalsAbove() {
    LiveEvaluation live = stunting();
    assertThat(score(live, "S10").state()).isEqualTo(State.NOT_REPORTED);
    // (50 x 120 + 30 x 103.75) / 80
    assertThat(live.snapshot().node("T1").supported().value()).hasValue(113.90625);
    assertThat(live.snapshot().node("T1").supported().coverage()).isEqualTo(0.8);
    live.report(IDL);
    assertThat(score(live, "S10").value()).hasValue(90);
    // (50 x 120 + 30 x 103.75 + 20 x 90) / 100
    assertThat(live.snapshot().node("T1").supported().value()).hasValue(109.125);
    assertThat(live.snapshot().node("T1").supported().coverage()).isEqualTo(1);
    isFromScratch(live);
  }

  @Test
  void report_revision_theLaterOneHolds() {
    LiveEvaluation live = stunting();
    live.report(Actual.of("prev", "bkkbn", "2022", 18.4).reportedAt(MARCH));
    assertThat(score(live, "T1").value()).hasValue(100);
    live.report(Actual.of("prev", "bkkbn", "2022", 30.8).reportedAt(JANUARY.minusSeconds(60)));
    assertThat(score(live, "T1").value()).hasValue(100);
    live.report(Actual.of("prev", "bkkbn", "2022", 30.8));
    assertThat(score(live, "T1").value()).hasValue(100);
    assertThat(live.actuals().actuals()).hasSize(7);
    isFromScratch(live);
  }

  @Test
  void report_anotherValueOfTheSameTime_isAConflictUntilOneIsWithdrawn() {
    LiveEvaluation live = stunting();
    Actual other = Actual.of("tpk", "bkkbn", "2022", 75_000);
    live.report(other);
    assertThat(score(live, "P1").code()).contains(ReasonCode.CONFLICT);
    assertThat(live.snapshot().indicator("tpk").joint().code()).contains(ReasonCode.CONFLICT);
    isFromScratch(live);
    live.withdraw(Actual.of("tpk", "bkkbn", "2022", 200_000));
    assertThat(score(live, "P1").value()).hasValue(50);
    isFromScratch(live);
  }

  @Test
  void report_notApplicable_leavesTheGoalsAbove() {
    LiveEvaluation live = stunting();
    Actual declared =
        Actual.of("idl", "kemenkes", YEAR, new Reported.NotApplicable("tidak ada bayi"));
    live.report(declared);
    assertThat(score(live, "S10").state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(live.snapshot().node("T1").supported().value()).hasValue(113.90625);
    assertThat(live.snapshot().node("T1").supported().coverage()).isEqualTo(1);
    live.withdraw(declared);
    assertThat(live.snapshot().node("T1").supported().coverage()).isEqualTo(0.8);
    isFromScratch(live);
  }

  @Test
  void report_spending_movesAbsorptionAndEfficiency() {
    LiveEvaluation live = stunting();
    // 1.1 of 1.2 billion
    assertThat(live.snapshot().node("S1").absorption().value().orElseThrow())
        .isCloseTo(91.666666666666, within(1e-9));
    Spending all = Spending.of("S1", "2022", 1_200_000_000).reportedAt(MARCH);
    live.report(all);
    assertThat(live.snapshot().node("S1").absorption().value()).hasValue(100);
    assertThat(live.snapshot().node("S1").efficiency().value()).hasValue(20);
    isFromScratch(live);
    live.withdraw(all);
    live.withdraw(Spending.of("S1", "2022", 1_100_000_000));
    assertThat(live.snapshot().node("S1").absorption().state()).isEqualTo(State.NOT_REPORTED);
    isFromScratch(live);
  }

  private static LiveEvaluation shared() {
    Cascade cascade =
        Sharing.sum(
            i ->
                i.party(with(Party.lead("a"), 100))
                    .party(with(Party.contributor("b"), 60))
                    .party(with(Party.contributor("c"), 40)));
    return Evaluator.of(cascade).live(Actuals.empty(), Period.ofYear(2024));
  }

  private static OptionalDouble joint(LiveEvaluation live) {
    return live.snapshot().indicator("i").joint().value();
  }

  @Test
  void report_partAfterPart_composesThemAsTheyCome() {
    LiveEvaluation live = shared();
    assertThat(live.snapshot().indicator("i").joint().state()).isEqualTo(State.NOT_REPORTED);
    live.report(Sharing.actual("b", 30));
    assertThat(joint(live)).hasValue(50); // 30 of 60
    assertThat(live.snapshot().indicator("i").joint().coverage()).isEqualTo(0.3);
    live.report(Sharing.actual("a", 90));
    assertThat(joint(live)).hasValue(75); // 120 of 160
    live.report(Sharing.actual("c", 40));
    assertThat(joint(live)).hasValue(80); // 160 of 200
    assertThat(live.snapshot().indicator("i").joint().isProvisional()).isFalse();
    isFromScratch(live);
  }

  @Test
  void report_overlap_isTakenOffUntilWithdrawn() {
    LiveEvaluation live = shared();
    live.report(
        Actuals.of(Sharing.actual("a", 90), Sharing.actual("b", 30), Sharing.actual("c", 40)));
    Overlap overlap = Overlap.of("i", List.of("a", "b"), "2024", 20);
    live.report(overlap);
    assertThat(joint(live)).hasValue(70); // 140 of 200
    live.report(overlap.reportedAt(MARCH.plusSeconds(1)));
    live.report(Overlap.of("i", List.of("b", "a"), "2024", 30).reportedAt(MARCH.plusSeconds(2)));
    assertThat(joint(live)).hasValue(65); // 130 of 200
    isFromScratch(live);
    live.withdraw(Overlap.of("i", List.of("b", "a"), "2024", 30).reportedAt(MARCH.plusSeconds(2)));
    live.withdraw(overlap.reportedAt(MARCH.plusSeconds(1)));
    live.withdraw(overlap);
    assertThat(joint(live)).hasValue(80);
    isFromScratch(live);
  }

  @Test
  void withdraw_thenReportAgain_restoresEveryBit() {
    LiveEvaluation live = stunting();
    Evaluation before = live.snapshot();
    Actual tpk = Actual.of("tpk", "bkkbn", "2022", 200_000);
    live.withdraw(tpk);
    assertThat(score(live, "S1").state()).isEqualTo(State.NOT_REPORTED);
    assertThat(live.snapshot().agency("bkkbn").score().state()).isEqualTo(State.NOT_REPORTED);
    isFromScratch(live);
    live.report(tpk);
    Difference.assertSameInEverything(before, live.snapshot());
  }

  @Test
  void snapshot_takenEarlier_staysAsItWas() {
    LiveEvaluation live = stunting();
    Evaluation first = live.snapshot();
    live.report(IDL);
    Evaluation second = live.snapshot();
    live.withdraw(IDL);
    live.report(Actual.of("prev", "bkkbn", "2022", 18.4).reportedAt(MARCH));
    assertThat(first.node("S10").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(second.node("S10").score().value()).hasValue(90);
    assertThat(second.actuals()).isEqualTo(Stunting.actuals().plus(IDL));
    Difference.assertSameInEverything(
        Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals().plus(IDL), YEAR), second);
  }

  @Test
  void report_whatDoesNotFit_isKeptAndTakesNoPart() {
    LiveEvaluation live = stunting();
    Actual stray = Actual.of("idk", "kemenkes", "2022", 81);
    Changes changes = live.report(stray);
    assertThat(changes.isEmpty()).isTrue();
    assertThat(changes.findings())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo(FindingCode.UNKNOWN_REFERENCE);
              assertThat(it.toString()).contains("(idk)");
            });
    assertThat(live.actuals().actuals()).contains(stray);
    assertThat(live.snapshot().findings()).containsAll(changes.findings());
    isFromScratch(live);
    assertThat(live.report(IDL).findings()).isEmpty();
    assertThat(live.withdraw(stray).isEmpty()).isTrue();
    assertThat(live.actuals()).isEqualTo(Stunting.actuals().plus(IDL));
    isFromScratch(live);
  }

  @Test
  void report_anyEntryThatDoesNotFit_saysWhy() {
    assertThat(codes(Actuals.of(Actual.of("idl", "bkkbn", "2022", 81))))
        .containsExactly(FindingCode.NOT_A_PARTY);
    assertThat(codes(Actuals.of(Actual.of("idl", "kemenkes", "2022-Q1", 81))))
        .containsExactly(FindingCode.PERIOD_FINER_THAN_FREQUENCY);
    assertThat(codes(Actuals.of(Actual.of("kek", "kemenkes", "2022", 81))))
        .containsExactly(FindingCode.RATIO_PARTS);
    assertThat(codes(Actuals.empty().plus(Spending.of("S9", "2022", 5))))
        .containsExactly(FindingCode.UNKNOWN_REFERENCE);
    assertThat(
            codes(
                Actuals.empty().plus(Overlap.of("prev", List.of("bkkbn", "kemenkes"), "2022", 5))))
        .containsExactly(FindingCode.OVERLAP_COMPOSITION);
    assertThat(
            codes(
                Actuals.of(IDL, Actual.of("idl", "bkkbn", "2022", 81))
                    .plus(Spending.of("S9", "2022", 5))))
        .containsExactlyInAnyOrder(FindingCode.NOT_A_PARTY, FindingCode.UNKNOWN_REFERENCE);
  }

  private static List<FindingCode> codes(Actuals batch) {
    LiveEvaluation live = stunting();
    Changes changes = live.report(batch);
    isFromScratch(live);
    assertThat(live.actuals()).isEqualTo(Stunting.actuals().plus(batch));
    return codes(changes);
  }

  private static List<FindingCode> codes(Changes changes) {
    return changes.findings().stream().map(it -> it.code()).toList();
  }

  @Test
  void withdraw_whatIsNotThere_isMisuse() {
    LiveEvaluation live = stunting();
    Actual other = Actual.of("tpk", "bkkbn", "2022", 200_001);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withdraw(other))
        .withMessageContaining("(" + other + ")")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withdraw(Actual.of("tpk", "bkkbn", "2022", 200_000).provisional()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withdraw(Actual.of("unknown", "bkkbn", "2022", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withdraw(Spending.of("S1", "2022", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.withdraw(Spending.of("S9", "2022", 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> live.withdraw(Overlap.of("prev", List.of("bkkbn", "kemenkes"), "2022", 1)));
    live.report(IDL);
    live.withdraw(IDL);
    assertThatIllegalArgumentException().isThrownBy(() -> live.withdraw(IDL));
    assertThat(live.actuals()).isEqualTo(Stunting.actuals());
    isFromScratch(live);
  }

  @Test
  void report_byHandle_isAReportOfTheLastPeriod() {
    LiveEvaluation live = stunting();
    LiveEvaluation.Handle handle = live.handle("idl", "kemenkes");
    live.report(handle, 81, JANUARY);
    assertThat(score(live, "S10").value()).hasValue(90);
    assertThat(live.actuals().actuals()).contains(IDL.reportedAt(JANUARY));
    live.report(handle, 45, MARCH);
    assertThat(score(live, "S10").value()).hasValue(50);
    live.report(handle, 90, JANUARY.minusSeconds(1));
    assertThat(score(live, "S10").value()).hasValue(50);
    live.withdraw(IDL.reportedAt(JANUARY));
    live.report(Actual.of("idl", "kemenkes", "2022", 9).reportedAt(MARCH.plusSeconds(1)));
    assertThat(score(live, "S10").value()).hasValue(10);
    live.report(handle, 18, MARCH.plusSeconds(2));
    assertThat(score(live, "S10").value()).hasValue(20);
    isFromScratch(live);
  }

  /** Nothing looks in between: what comes by handle has its place among all else. */
  @Test
  void withdraw_whatCameByHandle_isGone() {
    LiveEvaluation live = stunting();
    live.report(live.handle("idl", "kemenkes"), 81, JANUARY);
    live.withdraw(IDL.reportedAt(JANUARY));
    assertThat(live.actuals()).isEqualTo(Stunting.actuals());
    isFromScratch(live);
  }

  @Test
  void report_besideALaterOne_saysThatItDoesNotHold() {
    LiveEvaluation live = stunting();
    live.report(IDL.reportedAt(MARCH));
    Actual earlier = Actual.of("idl", "kemenkes", "2022", 45);
    assertThat(codes(live.report(earlier))).containsExactly(FindingCode.ACTUAL_UNUSED);
    assertThat(codes(live.report(earlier.reportedAt(MARCH))))
        .containsExactly(FindingCode.CONFLICTING_ACTUALS);
    assertThat(codes(live.report(earlier.reportedAt(MARCH.plusSeconds(1))))).isEmpty();
    assertThat(codes(live.report(IDL))).containsExactly(FindingCode.ACTUAL_UNUSED);
  }

  @Test
  void report_byHandleOfQuarters_isOfTheLastInTheWindow() {
    LiveEvaluation live =
        Evaluator.of(SmallCascades.twoDinas()).live(Actuals.empty(), Period.parse("2024-S1"));
    live.report(live.handle("kunjungan", "dinkes"), 1000, MARCH);
    assertThat(live.actuals().actuals())
        .containsExactly(Actual.of("kunjungan", "dinkes", "2024-Q2", 1000).reportedAt(MARCH));
    isFromScratch(live);
  }

  @Test
  void handle_misused_saysHow() {
    LiveEvaluation live = stunting();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.handle("idk", "kemenkes"))
        .withMessageContaining("(idk)")
        .withMessageContaining("Maybe you meant (idl).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.handle("idl", "bkkbn"))
        .withMessageContaining("(bkkbn)")
        .withMessageContaining("(idl)")
        .withMessageContaining("Maybe");
    LiveEvaluation.Handle other = stunting().handle("idl", "kemenkes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> live.report(other, 81, JANUARY))
        .withMessageContaining("another live evaluation")
        .withMessageContaining("Maybe");
    LiveEvaluation march =
        Evaluator.of(Stunting.cascade()).live(Stunting.actuals(), Period.parse("2022-03"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> march.handle("idl", "kemenkes"))
        .withMessageContaining("(idl)")
        .withMessageContaining("Maybe");
    LiveEvaluation.Handle handle = live.handle("idl", "kemenkes");
    assertThatIllegalArgumentException().isThrownBy(() -> live.report(handle, Double.NaN, JANUARY));
    assertThat(live.actuals()).isEqualTo(Stunting.actuals());
    isFromScratch(live);
  }

  @Test
  void report_afterTheInstantThatIsAskedFor_isKeptAndChangesNothing() {
    LiveEvaluation live =
        Evaluator.of(Stunting.cascade())
            .live(Stunting.actuals(), Request.of(YEAR).withAsOf(JANUARY));
    Actual later = Actual.of("prev", "bkkbn", "2022", 18.4).reportedAt(MARCH);
    assertThat(live.report(later).isEmpty()).isTrue();
    assertThat(live.actuals().actuals()).contains(later);
    assertThat(live.report(IDL.reportedAt(JANUARY)).isEmpty()).isFalse();
    isFromScratch(live);
  }

  @Test
  void report_byBareIds_isOfTheJoinedCascade() {
    Joined joined =
        Cascade.join("gabungan", SmallCascades.kabupaten(), SmallCascades.twoDinas()).build();
    String goal = joined.idOf("kabupaten-2026", "S1").orElseThrow();
    String aki = joined.idOf("kabupaten-2026", "aki").orElseThrow();
    String dinkes = joined.idOf("kabupaten-2026", "dinkes").orElseThrow();
    LiveEvaluation live = Evaluator.of(joined.cascade()).live(Actuals.empty(), Period.ofYear(2026));
    Actual bare = Actual.of("aki", dinkes, "2026", 150);
    assertThat(live.report(bare).nodes()).contains(goal);
    assertThat(score(live, goal).value()).hasValue(100);
    assertThat(live.actuals().actuals()).containsExactly(Actual.of(aki, dinkes, "2026", 150));
    isFromScratch(live);
    live.withdraw(bare);
    assertThat(live.actuals().size()).isZero();
    live.report(live.handle("aki", dinkes), 150, MARCH);
    assertThat(score(live, goal).value()).hasValue(100);
    isFromScratch(live);
  }

  @Test
  void checking_ofEveryChange_passes() {
    LiveEvaluation live = stunting();
    assertThat(live.checking()).isSameAs(live);
    live.report(IDL);
    live.report(Spending.of("S1", "2022", 7).reportedAt(MARCH));
    live.report(live.handle("idl", "kemenkes"), 12, MARCH);
    live.withdraw(IDL);
    live.report(Actual.of("idk", "kemenkes", "2022", 81));
    isFromScratch(live);
  }
}
