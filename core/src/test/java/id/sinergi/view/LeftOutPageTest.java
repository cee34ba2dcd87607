package id.sinergi.view;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.during;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A page says what was left out, and why, in both languages. */
class LeftOutPageTest {
  private static final During UNTIL_SPRING = During.until(LocalDate.of(2024, 3, 31));

  private static CascadeBuilder begun(Rulebook rulebook) {
    return Cascade.builder("satu", rulebook)
        .agency("a", "Instansi", MINISTRY)
        .tujuan("T", "Tujuan", owner("a", "Menteri"));
  }

  private static Cascade quarterly(Rulebook rulebook) {
    return begun(rulebook)
        .indicator(
            "i",
            i ->
                i.at("T")
                    .unit("orang")
                    .maximize()
                    .sum(QUARTER)
                    .target("2024-Q1", 25)
                    .target("2024-Q2", 25))
        .build();
  }

  private static Page page(Cascade cascade, Actuals actuals, String id, Language language) {
    Evaluation evaluation = Evaluator.of(cascade).evaluate(actuals, Period.parse("2024-Q2"));
    return TextView.of(evaluation).in(language).explanation(evaluation.explain(id));
  }

  private static Actual quarter(int quarter, double value) {
    return Actual.of("i", "a", Period.ofQuarter(2024, quarter), value);
  }

  @Test
  void explanation_ofWhatEnded_saysUntilWhen() {
    Cascade cascade =
        begun(Rulebooks.SAKIP)
            .agency(Agency.of("b", "Bubar", MINISTRY).during(UNTIL_SPRING))
            .sasaran("K", "Sasaran", owner("a", "Deputi"), under("T", during(UNTIL_SPRING)))
            .tujuan("M", "Tujuan b", owner("b", "Menteri"), supports("T", accepted()))
            .tujuan("N", "Tujuan c", owner("b", "Menteri"), supports("T", rejected("bukan tugas")))
            .indicator("i", i -> i.at("T", during(UNTIL_SPRING)).unit("%").maximize().sum(QUARTER))
            .build();

    assertThat(page(cascade, Actuals.empty(), "T", Language.EN).lines())
        .containsSequence(
            "T Tujuan = · no data: not due",
            "│  measured: weighted mean (basis MEASURED_FIRST)",
            "├─ i = · no data: not due · not in force at the end of the window (until 2024-03-31)",
            "├─ supported = · no data: not due · N rejected, carries nothing (bukan tugas) · not"
                + " used by the basis",
            "├─ K Sasaran = · no data: not due · not in force at the end of the window (until"
                + " 2024-03-31)",
            "└─ M Tujuan b = · no data: not due · agency b not in force at the end of the window"
                + " (until 2024-03-31)");
    assertThat(page(cascade, Actuals.empty(), "T", Language.ID).toString())
        .contains(
            "i = · tidak ada data: belum jatuh tempo · tidak berlaku pada akhir periode (sampai"
                + " 2024-03-31)\n",
            "N ditolak, tidak memberi nilai (bukan tugas)",
            "· instansi b tidak berlaku pada akhir periode (sampai 2024-03-31)\n");
    assertThat(page(cascade, Actuals.empty(), "b", Language.EN).lines())
        .contains(
            "b Bubar = · no data: not due · agency b not in force at the end of the window (until"
                + " 2024-03-31)");
  }

  @Test
  void explanation_ofAQuarterNotApplicable_givesItsReason() {
    Actuals actuals =
        Actuals.of(quarter(1, 20), Actual.notApplicable("i", "a", "2024-Q2", "moratorium"));

    assertThat(page(quarterly(Rulebooks.SAKIP), actuals, "i", Language.EN).toString())
        .contains("report of a 2024-Q2 = – no data: not applicable (moratorium)\n");
    assertThat(page(quarterly(Rulebooks.SAKIP), actuals, "i", Language.ID).toString())
        .contains("laporan a 2024-Q2 = – tidak ada data: tidak berlaku (moratorium)\n");
  }

  @Test
  void explanation_likeForLike_namesWhatIsMissing() {
    Rulebook alike =
        Rulebooks.SAKIP.derive("alike").incompletePeriods(IncompletePeriods.LIKE_FOR_LIKE).build();

    assertThat(page(quarterly(alike), Actuals.of(quarter(1, 20)), "i", Language.EN).toString())
        .contains("actual = 20 orang · not reported: a 2024-Q2 ·");
    assertThat(page(quarterly(alike), Actuals.of(quarter(1, 20)), "i", Language.ID).toString())
        .contains("realisasi = 20 orang · belum dilaporkan: a 2024-Q2 ·");
  }

  @Test
  void explanation_ofAConflict_showsEachValue() {
    Actuals actuals = Actuals.of(quarter(1, 20), quarter(2, 1), quarter(2, 2));

    assertThat(page(quarterly(Rulebooks.SAKIP), actuals, "i", Language.EN).lines())
        .contains(
            "   ├─ report of a 2024-Q1 = 20 orang",
            "   ├─ report of a 2024-Q2 = 1 orang · different numbers were reported, none is picked",
            "   └─ report of a 2024-Q2 = 2 orang · different numbers were reported, none is"
                + " picked");
    assertThat(page(quarterly(Rulebooks.SAKIP), actuals, "i", Language.ID).toString())
        .contains("= 2 orang · angka yang berbeda dilaporkan, tidak ada yang dipilih\n");
  }

  @Test
  void explanation_ofAFailedGate_showsCoverageMinimumAndWeights() {
    Cascade cascade =
        begun(Rulebooks.SAKIP.derive("gated").minCoverage(0.75).build())
            .indicator("i", i -> i.at("T").unit("%").maximize().sum(QUARTER).target("2024-S1", 25))
            .indicator("j", i -> i.at("T").unit("%").maximize().sum(QUARTER).target("2024-S1", 25))
            .build();
    Actuals actuals = Actuals.of(quarter(1, 10), quarter(2, 10));

    assertThat(page(cascade, actuals, "T", Language.EN).toString())
        .contains(
            "measured: weighted mean, coverage 50 %, minimum coverage 75 % (basis",
            "├─ 1/2 × i = 80.00", "└─ 1/2 × j = ○ no data: not reported");
    assertThat(page(cascade, actuals, "T", Language.ID).toString())
        .contains("terukur: rata-rata tertimbang, cakupan 50 %, cakupan minimum 75 % (basis");
  }

  @Test
  void explanation_ofAJointFigure_saysWhichPartiesDoNotCount() {
    Cascade cascade =
        begun(Rulebooks.SAKIP)
            .agency("b", "B", MINISTRY)
            .agency("c", "C", MINISTRY)
            .agency("d", "D", MINISTRY)
            .agency(Agency.of("e", "Bubar", MINISTRY).during(During.NEVER))
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .unit("orang")
                        .maximize()
                        .sum(QUARTER)
                        .composition(Composition.SUM)
                        .party(half(Party.lead("a")))
                        .party(half(Party.contributor("b")))
                        .contributor("c")
                        .supporter("d")
                        .party(half(Party.contributor("e"))))
            .build();
    Actuals actuals =
        Actuals.of(
            quarter(1, 20),
            quarter(2, 20),
            Actual.notApplicable("i", "b", "2024-S1", "moratorium"));

    assertThat(page(cascade, actuals, "i", Language.EN).lines())
        .containsSequence(
            "   ├─ actual of b = – no data: not applicable (moratorium)",
            "   ├─ actual of c = · no data: not due · has no target",
            "   ├─ actual of e = · no data: not due · outside its time (never)",
            "   └─ actual of d = · no data: not due · supporter: named, not measured");
    assertThat(page(cascade, actuals, "i", Language.ID).toString())
        .contains(
            "realisasi b = – tidak ada data: tidak berlaku (moratorium)\n",
            "realisasi c = · tidak ada data: belum jatuh tempo · tidak punya target\n",
            "realisasi e = · tidak ada data: belum jatuh tempo · di luar masa berlakunya (tidak"
                + " pernah)\n",
            "realisasi d = · tidak ada data: belum jatuh tempo · pendukung: disebut, tidak"
                + " diukur\n");
  }

  private static Party half(Party party) {
    return party.plusTarget(Target.of(Period.parse("2024-S1"), 50));
  }
}
