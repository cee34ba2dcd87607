package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.during;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.evaluate.Explanation.Part;
import id.sinergi.evaluate.Explanation.Step;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An explanation says what was left out, and why. */
class ExplanationLeftOutTest {
  private static final Text SPRING =
      Text.of(
          "tidak berlaku pada akhir periode (sampai 2024-05-20)",
          "not in force at the end of the window (until 2024-05-20)");
  private static final Text AGENCY_OVER =
      Text.of("instansi b " + SPRING.id(), "agency b " + SPRING.en());
  private static final During UNTIL_SPRING = During.until(LocalDate.of(2024, 5, 20));

  private static void quarterly(IndicatorSpec i) {
    i.maximize()
        .sum(QUARTER)
        .target("2024-Q1", 25)
        .target("2024-Q2", 25)
        .target("2024-Q3", 25)
        .target("2024-Q4", 25);
  }

  @Test
  void measureAndLink_endedBeforeTheWindowDoes_areLeftOutWithTheReason() {
    Cascade cascade =
        OneGoal.begun(Rulebooks.SAKIP)
            .sasaran("S", "Sasaran", owner("a", "Deputi"), under("T", during(UNTIL_SPRING)))
            .indicator("i", i -> yearly(i.at("T", during(UNTIL_SPRING))))
            .indicator("j", i -> yearly(i.at("S")))
            .build();
    Evaluation evaluation =
        OneGoal.evaluate(cascade, OneGoal.reported("2024", 90).plus(of("j", "a", 80)), "2024");

    Part measure = only(evaluation.explain("T", FigureKind.MEASURED));
    assertThat(measure.what().value()).hasValue(90);
    assertThat(measure.leftOut()).hasValue(SPRING);
    assertThat(measure.weight()).isEmpty();
    Part child = only(evaluation.explain("T", FigureKind.SUPPORTED));
    assertThat(child.what().value()).hasValue(80);
    assertThat(child.leftOut()).hasValue(SPRING);
    assertThat(evaluation.explain("T", FigureKind.ROLLUP).parts()).hasSize(2);
    assertThat(evaluation.explain("T").state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void child_ofADissolvedAgency_isLeftOutWithTheReason() {
    Evaluation evaluation = dissolved();

    Part child = only(evaluation.explain("T", FigureKind.SUPPORTED));
    assertThat(child.what().subject()).isEqualTo("M");
    assertThat(child.leftOut()).hasValue(AGENCY_OVER);
  }

  @Test
  void goalAndAgency_dissolved_saySo() {
    Evaluation evaluation = dissolved();

    for (FigureKind kind : FigureKind.values()) {
      assertThat(evaluation.explain("M", kind).notes()).as("%s", kind).contains(AGENCY_OVER);
    }
    assertThat(only(evaluation.explain("M", FigureKind.MEASURED)).leftOut()).hasValue(AGENCY_OVER);
    assertThat(evaluation.explain("b").notes()).containsExactly(AGENCY_OVER);
    assertThat(evaluation.explain("a").notes()).isEmpty();
  }

  @Test
  void party_outsideItsTime_saysWhenItCounts() {
    assertThat(step(dissolved().explain("i"), Step.ACTUAL).notes())
        .containsExactly(
            Text.of(
                "bagian b berlaku sampai 2024-05-20",
                "the part of b is in force until 2024-05-20"));
  }

  private static Evaluation dissolved() {
    Cascade cascade =
        OneGoal.begun(Rulebooks.SAKIP)
            .agency(Agency.of("b", "Bubar", MINISTRY).during(UNTIL_SPRING))
            .tujuan("M", "Tujuan b", owner("b", "Menteri"), supports("T", accepted()))
            .indicator("i", i -> quarterly(i.at("M").agency("b").unit("orang")))
            .build();
    return OneGoal.evaluate(cascade, Actuals.of(Actual.of("i", "b", "2024-Q1", 20)), "2024");
  }

  @Test
  void crosscuttingLinks_notAgreed_areNamedWithConsentAndReason() {
    Cascade cascade =
        OneGoal.begun(Rulebooks.SAKIP)
            .agency("b", "B", MINISTRY)
            .tujuan("M", "Ditolak", owner("b", "Menteri"), supports("T", rejected("bukan tugas")))
            .tujuan("N", "Diusulkan", owner("b", "Menteri"), supports("T"))
            .build();
    Evaluation evaluation = OneGoal.evaluate(cascade, Actuals.empty(), "2024");

    assertThat(evaluation.explain("T", FigureKind.SUPPORTED).notes())
        .containsExactly(
            Text.of(
                "M ditolak, tidak memberi nilai (bukan tugas)",
                "M rejected, carries nothing (bukan tugas)"),
            Text.of("N diusulkan, tidak memberi nilai", "N proposed, carries nothing"));
  }

  @Test
  void quarter_declaredNotApplicable_isLeftOutOfTheActualWithItsReason() {
    Actuals actuals =
        OneGoal.reported("2024-Q1", 20)
            .plus(Actual.notApplicable("i", "a", "2024-Q2", "moratorium"));
    Cascade cascade = OneGoal.measuredBy(Rulebooks.SAKIP, ExplanationLeftOutTest::quarterly);
    Explanation actual =
        step(OneGoal.evaluate(cascade, actuals, "2024-Q2").explain("i"), Step.ACTUAL);

    assertThat(actual.value()).hasValue(20);
    assertThat(actual.parts()).hasSize(2);
    Part declared = actual.parts().get(1);
    assertThat(declared.what().subject()).isEqualTo("i/a/2024-Q2");
    assertThat(declared.what().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(declared.leftOut())
        .hasValue(Text.of("tidak berlaku (moratorium)", "not applicable (moratorium)"));
  }

  @Test
  void likeForLike_incomplete_namesTheMissingPeriods() {
    Rulebook alike =
        Rulebooks.SAKIP.derive("alike").incompletePeriods(IncompletePeriods.LIKE_FOR_LIKE).build();
    Cascade cascade = OneGoal.measuredBy(alike, ExplanationLeftOutTest::quarterly);
    Evaluation evaluation = OneGoal.evaluate(cascade, OneGoal.reported("2024-Q1", 20), "2024");

    assertThat(step(evaluation.explain("i"), Step.ACTUAL).notes())
        .containsExactly(
            Text.of(
                "belum dilaporkan: a 2024-Q2, a 2024-Q3, a 2024-Q4",
                "not reported: a 2024-Q2, a 2024-Q3, a 2024-Q4"));
  }

  @Test
  void conflict_ofDifferentValues_showsEachOnce() {
    Cascade cascade = OneGoal.measuredBy(Rulebooks.SAKIP, ExplanationLeftOutTest::yearly);
    Actuals actuals = OneGoal.reported("2024", 1, "2024", 2, "2024", 2, "2024", 3);
    Explanation actual = step(OneGoal.evaluate(cascade, actuals, "2024").explain("i"), Step.ACTUAL);

    assertThat(actual.state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(actual.parts().stream().map(part -> part.what().value().orElseThrow()))
        .containsExactly(1.0, 2.0, 3.0);
    assertThat(actual.parts())
        .allSatisfy(part -> assertThat(part.leftOut()).hasValue(Wording.CONFLICT));
  }

  @Test
  void gate_failed_showsTheCoverageReachedAndTheMinimum() {
    Rulebook half = Rulebooks.SAKIP.derive("half").minCoverage(0.5).build();
    Evaluation evaluation =
        OneGoal.aggregated(half, Aggregation.WEIGHTED_MEAN, new double[] {90, Double.NaN}, 4, 6);
    Explanation measured = evaluation.explain("T", FigureKind.MEASURED);

    assertThat(evaluation.node("T").score().code()).hasValue(ReasonCode.COVERAGE);
    assertThat(measured.input("coverage")).isEqualTo(0.4);
    assertThat(measured.input("minCoverage")).isEqualTo(0.5);
  }

  @Test
  void gate_failedBelow_isToldThereOnly() {
    Rulebook half = Rulebooks.SAKIP.derive("half").minCoverage(0.5).build();
    Cascade cascade =
        OneGoal.begun(half)
            .sasaran("S", "Sasaran", owner("a", "Deputi"), under("T"))
            .indicator("i", i -> yearly(i.at("S")))
            .indicator("j", i -> yearly(i.at("S")))
            .indicator("k", i -> yearly(i.at("S")))
            .build();
    Evaluation evaluation = OneGoal.evaluate(cascade, OneGoal.reported("2024", 90), "2024");

    assertThat(evaluation.node("T").score().code()).hasValue(ReasonCode.COVERAGE);
    assertThat(evaluation.explain("T", FigureKind.SUPPORTED).inputs()).isEmpty();
    assertThat(evaluation.explain("S", FigureKind.MEASURED).inputs()).hasSize(2);
  }

  private static void yearly(IndicatorSpec spec) {
    spec.unit("orang").maximize().last(YEAR).target("2024", 100);
  }

  private static Actual of(String indicator, String agency, double value) {
    return Actual.of(indicator, agency, "2024", value);
  }

  private static Part only(Explanation explanation) {
    assertThat(explanation.parts()).hasSize(1);
    return explanation.parts().get(0);
  }

  /** The first step of that kind on the way down. */
  private static Explanation step(Explanation explanation, Step step) {
    Deque<Explanation> open = new ArrayDeque<>(List.of(explanation));
    while (open.peek() != null && open.element().step() != step) {
      open.pop().parts().forEach(part -> open.add(part.what()));
    }
    return open.element();
  }
}
