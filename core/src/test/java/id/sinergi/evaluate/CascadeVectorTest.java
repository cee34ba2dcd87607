package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.cascade.Option.within;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Scale;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Inputs on which other systems go wrong: what a goal's score follows from. */
class CascadeVectorTest {
  private static Figure mean(double[] attained, double... weights) {
    return OneGoal.aggregated(Rulebooks.SAKIP, Aggregation.WEIGHTED_MEAN, attained, weights)
        .node("T")
        .score();
  }

  private static double[] each(double value, int times) {
    double[] all = new double[times];
    Arrays.fill(all, value);
    return all;
  }

  @Test
  void t2_equalScores_areNotMerged() {
    assertThat(mean(new double[] {100, 100, 0}).displayed()).isEqualByComparingTo("66.67");
  }

  @Test
  void t3_weights_areRelative() {
    double[] scores = {100, 90, 80, 70, 60, 50, 40, 30};
    double plain = mean(scores).value().orElseThrow();
    for (double weight : new double[] {12.5, 1, 33.33, 0.1, 1e-6}) {
      assertThat(mean(scores, each(weight, 8)).value()).hasValue(plain);
    }
    assertThat(mean(each(100, 8), each(12.5, 8)).value()).hasValue(100);
    assertThat(mean(each(100, 3), each(33.33, 3)).value()).hasValue(100);
    assertThat(mean(each(100, 6), each(1, 6)).value()).hasValue(100);
    assertThat(mean(each(100, 7), each(1, 7)).value()).hasValue(100);
  }

  @Test
  void t4_weightsThatSumToFifty_areAsIfToHundred() {
    assertThat(mean(new double[] {100, 60}, 30, 20).value()).hasValue(84);
  }

  @Test
  void t11_aZeroInAChild_counts() {
    Cascade cascade =
        OneGoal.begun(Rulebooks.SAKIP)
            .sasaran("S1", "Satu", owner("a", "Deputi"), under("T"))
            .sasaran("S2", "Dua", owner("a", "Deputi"), under("T"))
            .indicator("x", i -> i.at("S1").unit("%").maximize().last(YEAR).target("2024", 50))
            .indicator("y", i -> i.at("S2").unit("%").maximize().last(YEAR).target("2024", 50))
            .build();
    Evaluation evaluation =
        OneGoal.evaluate(
            cascade,
            Actuals.of(Actual.of("x", "a", "2024", 0), Actual.of("y", "a", "2024", 40)),
            "2024");
    assertThat(evaluation.node("S1").score().value()).hasValue(0);
    assertThat(evaluation.node("T").score().value()).hasValue(40);
  }

  @Test
  void t21_idsThatConcatenateAlike_areNeverConfused() {
    Cascade cascade =
        Cascade.builder("mirip", Rulebooks.SAKIP)
            .agency("23", "Instansi 23", MINISTRY)
            .agency("3", "Instansi 3", MINISTRY)
            .tujuan("T23", "Tujuan", owner("23", "Menteri"))
            .tujuan("T3", "Tujuan", owner("3", "Menteri"))
            .indicator("1", i -> i.at("T23").unit("%").maximize().last(YEAR).target("2024", 100))
            .indicator("12", i -> i.at("T3").unit("%").maximize().last(YEAR).target("2024", 100))
            .build();
    Evaluation evaluation =
        OneGoal.evaluate(cascade, Actuals.of(Actual.of("1", "23", "2024", 40)), "2024");

    assertThat(evaluation.node("T23").score().value()).hasValue(40);
    assertThat(evaluation.node("T3").score().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void t22_hundredAndFiftyChildren_work() {
    CascadeBuilder builder = OneGoal.begun(Rulebooks.SAKIP);
    List<Actual> actuals = new ArrayList<>();
    for (int child = 0; child < 150; child++) {
      String id = String.format(Locale.ROOT, "S%03d", child);
      builder.sasaran(id, id, owner("a", "Deputi"), under("T"));
      builder.indicator(
          "i" + id, i -> i.at(id).unit("%").maximize().last(YEAR).target("2024", 100));
      actuals.add(Actual.of("i" + id, "a", "2024", child));
    }
    Evaluation evaluation = OneGoal.evaluate(builder.build(), Actuals.of(actuals), "2024");
    assertThat(evaluation.node("T").score().value()).hasValue(74.5);
  }

  @Test
  void t22_aCycleOfTwo_isAnErrorThatNamesThePath() {
    CascadeDraft draft = new CascadeDraft();
    draft.id("lingkar");
    draft.rulebook(Rulebooks.SAKIP);
    draft.add(Agency.of("a", "Instansi", MINISTRY), -1);
    draft.add(Node.of("S1", Level.SASARAN, "Satu", new Owner("a", "Deputi")), -1);
    draft.add(Node.of("S2", Level.SASARAN, "Dua", new Owner("a", "Deputi")), -1);
    draft.add(Link.cascade("S1", "S2"), -1);
    draft.add(Link.cascade("S2", "S1"), -1);
    Finding cycle =
        draft.check().stream()
            .filter(finding -> finding.code() == FindingCode.CYCLE)
            .findFirst()
            .orElseThrow();
    assertThat(cycle.ids()).contains("S1", "S2");
    assertThat(cycle.message().en()).contains("S1", "S2");
  }

  @Test
  void t31_emptyThings_haveDefinedFigures() {
    Evaluation nothing =
        OneGoal.evaluate(
            Cascade.builder("kosong", Rulebooks.SAKIP).build(), Actuals.empty(), "2024");
    assertThat(nothing.average(Selection.all()).state()).isEqualTo(State.NOT_DUE);
    assertThat(nothing.findings()).isEmpty();
    Evaluation bare =
        OneGoal.evaluate(OneGoal.begun(Rulebooks.SAKIP).build(), Actuals.empty(), "2024");
    assertThat(bare.node("T").score().state()).isEqualTo(State.NOT_DUE);
    assertThat(bare.node("T").gap().state()).isEqualTo(State.NOT_DUE);
    assertThat(bare.node("T").absorption().state()).isEqualTo(State.NOT_DUE);
    assertThat(bare.agency("a").score().state()).isEqualTo(State.NOT_DUE);
    Cascade later =
        OneGoal.measuredBy(Rulebooks.SAKIP, i -> i.maximize().last(YEAR).target("2025", 5));
    Evaluation notYet = OneGoal.evaluate(later, Actuals.empty(), "2024");
    assertThat(notYet.node("T").score().state()).isEqualTo(State.NOT_DUE);
    assertThat(notYet.node("T").measured().coverage()).isZero();
  }

  @Test
  void t36_exactlyTheThreshold_isAttained() {
    Rulebook green =
        Rulebooks.SAKIP
            .derive("hijau")
            .scale(
                Scale.builder().from(100, "HIJAU", "Hijau", "Green").rest("MERAH", "Merah", "Red"))
            .build();
    Figure score =
        OneGoal.aggregated(green, Aggregation.WEIGHTED_MEAN, new double[] {102.1, 49.6}, 96, 4)
            .node("T")
            .score();
    assertThat(score.displayed()).isEqualByComparingTo("100");
    assertThat(score.band().orElseThrow().id()).isEqualTo("HIJAU");
  }

  @Test
  void t37_coverageOfExactlyTheMinimum_passesTheGate() {
    Rulebook gated = Rulebooks.SAKIP.derive("gerbang").minCoverage(0.8).build();
    Figure score =
        OneGoal.aggregated(
                gated, Aggregation.WEIGHTED_MEAN, new double[] {90, 90, Double.NaN}, 0.7, 0.1, 0.2)
            .node("T")
            .score();
    assertThat(score.value()).hasValue(90);
    assertThat(score.isProvisional()).isTrue();
  }

  @Test
  void t46_twoDinasOfOneRegency_supportEachOtherAcross() {
    CascadeBuilder builder =
        Cascade.builder("lintas", Rulebooks.SAKIP)
            .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
            .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
            .agency("dinsos", "Dinas Sosial", WORK_UNIT, within("pemkab"))
            .tujuan("T", "Warga sehat", owner("pemkab", "Bupati"))
            .sasaran("S", "Layanan dekat", owner("dinkes", "Kepala Dinas"), under("T"))
            .program("P", "Bantuan", owner("dinsos", "Kepala Dinas"), supports("S", accepted()))
            .indicator(
                "b",
                i ->
                    i.at("P")
                        .unit("orang")
                        .maximize()
                        .last(YEAR)
                        .agency("dinsos")
                        .target("2024", 80));
    Evaluation evaluation =
        OneGoal.evaluate(builder.build(), Actuals.of(Actual.of("b", "dinsos", "2024", 60)), "2024");
    assertThat(evaluation.node("T").score().value()).hasValue(75);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.link(Link.cascade("P", "S")))
        .withMessageContaining("CROSSCUTTING");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.link(Link.crosscutting("S", "T")))
        .withMessageContaining("CASCADE");
  }

  @Test
  void t47_renstraTujuanUnderRpjmdSasaranOfAnotherAgency_isAllowed() {
    CascadeBuilder builder =
        Cascade.builder("renstra", Rulebooks.SAKIP)
            .agency("pemkab", "Pemerintah Kabupaten", REGENCY)
            .agency("dinkes", "Dinas Kesehatan", WORK_UNIT, within("pemkab"))
            .sasaran("rpjmd", "Sasaran RPJMD", owner("pemkab", "Bupati"))
            .tujuan("renstra", "Tujuan Renstra", owner("dinkes", "Kepala Dinas"), under("rpjmd"));
    assertThat(builder.build().links()).hasSize(1);
  }
}
