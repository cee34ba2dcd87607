package id.sinergi.view;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.LEMBAGA;
import static id.sinergi.indicator.AgencyKind.PROVINCE;
import static id.sinergi.indicator.AgencyKind.STATE_ENTERPRISE;
import static id.sinergi.testdomain.Sharing.actual;
import static id.sinergi.testdomain.Sharing.sum;
import static id.sinergi.testdomain.Sharing.with;
import static id.sinergi.testdomain.Sharing.year;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page reads who brought what to a joint figure, and what it is to whom, in both languages. */
class JointExplanationPageTest {

  /** The same reports on one office of three bodies, as a chain or otherwise. */
  private static Evaluation samsat(Composition composition, double... values) {
    String[] desks = {"polri", "bapenda", "jasa-raharja"};
    Cascade cascade =
        Cascade.builder("samsat", Rulebooks.SAKIP_120)
            .agency("polri", "Kepolisian Daerah", LEMBAGA)
            .agency("bapenda", "Badan Pendapatan", PROVINCE)
            .agency("jasa-raharja", "PT Jasa Raharja", STATE_ENTERPRISE)
            .tujuan("T", "Selesai hari itu juga", owner("bapenda", "Kepala"))
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .name("Berkas tepat waktu")
                        .unit("%")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 80)
                        .composition(composition)
                        .lead(desks[0])
                        .contributor(desks[1])
                        .contributor(desks[2]))
            .build();
    Actuals actuals = Actuals.empty();
    for (int desk = 0; desk < values.length; desk++) {
      actuals = actuals.plus(Actual.of("i", desks[desk], "2024", values[desk]));
    }
    return year(cascade, actuals);
  }

  private static String page(Evaluation evaluation, Language language, String id) {
    return TextView.of(evaluation).in(language).explanation(evaluation.explain(id)).toString();
  }

  @Test
  void chain_readsLinkByLink_andWhoHoldsItBack() {
    Evaluation evaluation = samsat(Composition.WEAKEST_PARTY, 100, 98, 60);

    assertThat(page(evaluation, Language.EN, "i"))
        .isEqualTo(
            """
            samsat at 2024

            i Berkas tepat waktu = 75.00 ■ Sedang · shared indicator (WEAKEST_PARTY) · the chain is held back by jasa-raharja
            │  a chain, the weakest stands for all
            ├─ attainment of bapenda = 122.50
            │  │  TARGET_RATIO: actual / target × 100
            │  │  98 / 80 × 100 = 122.50
            │  ├─ target 2024 = 80 %
            │  └─ actual of bapenda = 98 % · report of bapenda 2024
            ├─ attainment of jasa-raharja = 75.00
            │  │  TARGET_RATIO: actual / target × 100
            │  │  60 / 80 × 100 = 75.00
            │  ├─ target 2024 = 80 %
            │  └─ actual of jasa-raharja = 60 % · report of jasa-raharja 2024
            └─ attainment of polri = 125.00
               │  TARGET_RATIO: actual / target × 100
               │  100 / 80 × 100 = 125.00
               ├─ target 2024 = 80 %
               └─ actual of polri = 100 % · report of polri 2024

            ■ Sedang (medium)\
            """);
  }

  @Test
  void chain_inIndonesian_saysWhichLinkIsMissing() {
    assertThat(page(samsat(Composition.WEAKEST_PARTY, 100, 98), Language.ID, "i"))
        .isEqualTo(
            """
            samsat pada 2024

            i Berkas tepat waktu = ○ tidak ada data: belum dilaporkan (jasa-raharja 2024) · IKU bersama (WEAKEST_PARTY)
            │  rantai, yang terlemah mewakili semua
            ├─ capaian bapenda = 122,50
            │  │  TARGET_RATIO: realisasi / target × 100
            │  │  98 / 80 × 100 = 122,50
            │  ├─ target 2024 = 80 %
            │  └─ realisasi bapenda = 98 % · laporan bapenda 2024
            ├─ capaian jasa-raharja = ○ tidak ada data: belum dilaporkan (jasa-raharja 2024)
            └─ capaian polri = 125,00
               │  TARGET_RATIO: realisasi / target × 100
               │  100 / 80 × 100 = 125,00
               ├─ target 2024 = 80 %
               └─ realisasi polri = 100 % · laporan polri 2024

            ○ belum dilaporkan\
            """);
  }

  @Test
  void mean_ofThoseWhoReported_showsWeightsAndCoverage() {
    assertThat(page(samsat(Composition.MEAN, 100, 98), Language.ID, "T"))
        .contains(
            "└─ i Berkas tepat waktu = 120,00 ● Sangat Tinggi · sementara · cakupan 67 % · kredit"
                + " bapenda: angka bersama · masuk: 2 dari 3 (jasa-raharja 0 dari 1) · IKU bersama"
                + " (MEAN)\n",
            "   │  123,75 sebelum batas, batas atas 120, batas bawah 0 (menurut sakip-120)\n",
            "      │  rata-rata menurut porsi\n",
            "      ├─ 1/2 × realisasi bapenda = 98 % · laporan bapenda 2024\n",
            "      ├─ realisasi jasa-raharja = ○ tidak ada data: belum dilaporkan (jasa-raharja"
                + " 2024)\n");
  }

  @Test
  void product_showsItsScale() {
    assertThat(page(samsat(Composition.PRODUCT, 90, 80, 50), Language.EN, "i"))
        .contains(
            "└─ joint actual = 36 %\n",
            "   │  the product of the parties' parts, scale 100\n",
            "   ├─ actual of bapenda = 80 %");
  }

  @Test
  void sum_showsTheOverlapThatIsTakenOff() {
    Cascade cascade =
        sum(i -> i.party(with(Party.lead("a"), 100)).party(with(Party.contributor("b"), 60)));
    Actuals actuals =
        Actuals.of(actual("a", 90), actual("b", 60))
            .plus(Overlap.of("i", List.of("a", "b"), "2024", 30));

    assertThat(page(year(cascade, actuals), Language.EN, "i"))
        .isEqualTo(
            """
            bersama at 2024

            i Warga terlayani = 75.00 ■ Sedang · shared indicator (SUM)
            │  TARGET_RATIO: actual / target × 100
            │  120 / 160 × 100 = 75.00
            ├─ joint target = 160 orang
            │  │  the sum of the parties' targets
            │  ├─ target of a = 100 orang · target 2024
            │  └─ target of b = 60 orang · target 2024
            └─ joint actual = 120 orang · overlap of a + b (2024): 30
               │  the sum of the parties' parts, less overlaps 30
               ├─ actual of a = 90 orang · report of a 2024
               └─ actual of b = 60 orang · report of b 2024

            ■ Sedang (medium)\
            """);
    assertThat(page(year(cascade, actuals), Language.ID, "i"))
        .contains(
            "└─ realisasi bersama = 120 orang · tumpang tindih a + b (2024): 30\n",
            "   │  jumlah bagian para pihak, dikurangi tumpang tindih 30\n");
  }

  @Test
  void statedTarget_scaledToThoseThatAreIn_showsHow() {
    Cascade cascade =
        sum(
            i ->
                i.target("2024", 200)
                    .party(with(Party.lead("a"), 100))
                    .party(with(Party.contributor("b"), 60)));

    assertThat(page(year(cascade, actual("a", 90)), Language.EN, "i"))
        .contains(
            """
            ├─ joint target = 125 orang · scaled to those in: 100 of 160 (b 0 of 60)
            │  │  sum, targets of those in 100, all targets 160
            │  └─ target 2024 = 200 orang
            """,
            "   └─ actual of b = ○ no data: not reported (b 2024)\n");
  }

  @Test
  void blend_showsBothSides_andTheJointFigureOnce() {
    Cascade cascade =
        Cascade.builder("kredit", Rulebooks.SAKIP_120)
            .agency("a", "A", LEMBAGA)
            .agency("b", "B", LEMBAGA)
            .tujuan("T", "Tujuan", owner("a", "Kepala"))
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .unit("km")
                        .maximize()
                        .sum(YEAR)
                        .composition(Composition.SUM)
                        .credit(Credit.blend(0.25))
                        .party(target(Party.lead("a")))
                        .party(target(Party.contributor("b"))))
            .build();

    assertThat(page(year(cascade, actual("a", 90), actual("b", 30)), Language.EN, "T"))
        .contains(
            "└─ i = 82.50 ▲ Tinggi\n",
            "   │  credit of a: the joint and the own figure (BLEND)\n",
            "   ├─ 0.25 × i = 60.00 ◆ Rendah · shared indicator (SUM)\n",
            "   └─ 0.75 × i/a own attainment = 90.00 ▲ Tinggi\n",
            "      ├─ target 2024 = 100 km\n",
            "      └─ actual = 90 km · report of a 2024\n");
    assertThat(page(year(cascade, actual("b", 30)), Language.ID, "T"))
        .contains(
            "└─ i = ○ tidak ada data: belum dilaporkan (a 2024)\n",
            "   │  kredit a: belum melapor, tanpa angka\n",
            "   └─ i = 30,00 ▼ Sangat Rendah · sementara · cakupan 50 % · masuk: 100 dari 200 (a 0"
                + " dari 100) · IKU bersama (SUM) · a belum melapor\n");
    assertThat(page(year(cascade, actual("b", 30)), Language.ID, "i"))
        .contains(
            "├─ target bersama = 100 km\n",
            "│  ├─ target a = 100 km · target 2024 · belum dilaporkan\n");
  }

  private static Party target(Party party) {
    return party.plusTarget(Target.of(Period.ofYear(2024), 100));
  }
}
