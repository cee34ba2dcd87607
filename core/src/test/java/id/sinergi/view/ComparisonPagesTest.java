package id.sinergi.view;

import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.under;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.Answer;
import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.exchange.Insights;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Spending;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import id.sinergi.trend.Comparison;
import org.junit.jupiter.api.Test;

/** The tables of performance reports and agreements, in both languages, and their document. */
class ComparisonPagesTest {
  private static final int WIDEST = 140;

  private static Sinergi desk() {
    Cascade cascade =
        Cascade.builder("dinas", Rulebooks.SAKIP)
            .agency("d", "Dinas Kesehatan", WORK_UNIT)
            .agency("e", "Dinas Sosial", WORK_UNIT)
            .sasaran("S", "Ibu selamat", owner("d", "Kepala Dinas"))
            .program(
                "P", "Pelayanan", owner("d", "Kepala Bidang"), under("S"), budget("2022", 1500))
            .indicator(
                "aki",
                i ->
                    i.at("S")
                        .name("Kematian ibu")
                        .agency("d")
                        .unit("kasus")
                        .minimize()
                        .last(YEAR)
                        .target(Target.of(Period.ofYear(2021), 100).inPlan("RPJMD"))
                        .target(Target.of(Period.ofYear(2022), 90).inPlan("PK"))
                        .target(Target.of(Period.ofYear(2024), 80).inPlan("RPJMD")))
            .indicator(
                "warga",
                i ->
                    i.at("P")
                        .name("Warga terlayani")
                        .unit("orang")
                        .maximize()
                        .sum(YEAR)
                        .composition(Composition.SUM)
                        .party(Party.lead("e").plusTarget(Target.of(Period.ofYear(2022), 60)))
                        .party(
                            Party.contributor("d")
                                .withOwner(new Owner("d", "Kepala Bidang"))
                                .plusTarget(Target.of(Period.ofYear(2022), 40))))
            .build();
    return Sinergi.of(
            cascade,
            Actuals.of(
                    Actual.of("aki", "d", "2021", 105),
                    Actual.of("aki", "d", "2022", 81),
                    Actual.of("warga", "e", "2022", 60),
                    Actual.of("warga", "d", "2022", 30))
                .plus(Spending.of("P", "2022", 1200)))
        .at("2022");
  }

  private static String table(CharSequence page) {
    String text = page.toString();
    return text.substring(0, text.lastIndexOf("\n\n"));
  }

  @Test
  void compare_aGoalInEnglish_setsAllFourBesideTheMoney() {
    Sinergi s = desk();

    assertThat(table(s.compare(s.comparison("S").withBenchmark("aki", 78.5, "nasional"))))
        .isEqualTo(
            """
            dinas at 2022
            S Ibu selamat = 110.00 ● Sangat Tinggi

            goal           level    score     budget (Rp)  spent (Rp)  absorbed  efficiency
            S Ibu selamat  sasaran  ● 110.00        1,500       1,200     80.00       30.00

            indicator         unit   target  actual  attained  2021           2020
            aki Kematian ibu  kasus      90      81  ● 110.00   105  ● 95.00     ·  ·

            indicator  medium term         of it    distance  benchmark        distance  money of  absorbed  efficiency
            aki        80 in 2024 (RPJMD)  ● 98.75        -1  78.5 (nasional)      -2.5  S            80.00       30.00

            ● Sangat Tinggi (very high)   · not due""");
  }

  @Test
  void compare_anAgencyInIndonesian_hasItsOwnPartOfWhatIsShared() {
    assertThat(table(desk().inIndonesian().compare("d")))
        .isEqualTo(
            """
            dinas pada 2022
            d Dinas Kesehatan = 110,00 ● Sangat Tinggi

            tujuan         tingkat  skor      pagu (Rp)  realisasi (Rp)  serapan  efisiensi
            S Ibu selamat  sasaran  ● 110,00      1.500           1.200    80,00      30,00
            P Pelayanan    program  ▲ 90,00       1.500           1.200    80,00      10,00

            indikator              satuan  target  realisasi  capaian   2021           2020
            aki Kematian ibu       kasus       90         81  ● 110,00   105  ● 95,00     ·  ·
            warga Warga terlayani  orang      100         90  ▲ 90,00      ·  ·           ·  ·
              bagian d sendiri                 40         30  ■ 75,00      ·  ·           ·  ·

            indikator  jangka menengah       capaian  jarak  anggaran  serapan  efisiensi
            aki        80 pada 2024 (RPJMD)  ● 98,75     -1  S           80,00      30,00
            warga                                            P           80,00      10,00

            ● Sangat Tinggi   ▲ Tinggi   ■ Sedang   · belum jatuh tempo""");
  }

  @Test
  void compare_manyYears_goOnInTablesOfTheirOwn() {
    Sinergi s = desk();
    Answer page = s.compare(s.comparison("S").withEarlier(8));

    assertThat(page.lines()).allMatch(it -> it.length() <= WIDEST);
    assertThat(page.toString()).contains("2021", "2020", "2019", "2015", "2014");
  }

  @Test
  void compare_ofAPost_saysWhose() {
    assertThat(desk().compare("d", "Kepala Bidang").lines().get(1)).isEqualTo("Kepala Bidang (d)");
    assertThatIllegalArgumentException().isThrownBy(() -> desk().compare("x"));
  }

  @Test
  void owner_inBothLanguages_isAPerformanceAgreement() {
    assertThat(desk().owner("d", "Kepala Bidang").toString())
        .isEqualTo(
            """
            dinas at 2022
            Performance agreement: Kepala Bidang, Dinas Kesehatan

            goals  indicator              unit   target  actual  attained  role         own part
            P      warga Warga terlayani  orang     100      90  ▲ 90.00   contributor  ■ 75.00

            goal         level    score    budget (Rp)  spent (Rp)  absorbed  efficiency
            P Pelayanan  program  ▲ 90.00        1,500       1,200     80.00       10.00

            ▲ Tinggi (high)   ■ Sedang (medium)""");
    assertThat(desk().inIndonesian().owner("d", "Kepala Dinas").toString())
        .isEqualTo(
            """
            dinas pada 2022
            Perjanjian Kinerja: Kepala Dinas, Dinas Kesehatan

            tujuan  indikator         satuan  target  rencana  realisasi  capaian
            S       aki Kematian ibu  kasus       90  PK              81  ● 110,00

            tujuan         tingkat  skor      pagu (Rp)  realisasi (Rp)  serapan  efisiensi
            S Ibu selamat  sasaran  ● 110,00      1.500           1.200    80,00      30,00

            ● Sangat Tinggi""");
  }

  /** A figure or a quantity shortened to its value or its state. */
  private static String shortened(String json) {
    return json.replaceAll("\\{\"state\": \"VALUE\", \"value\": ([-0-9.]+)[^}]*}", "$1")
        .replaceAll("\\{\"state\": (\"[A-Z_]+\")[^}]*}", "$1");
  }

  @Test
  void compareJson_aPost_hasTheSameInADocument() {
    String json =
        shortened(
            Insights.toJson(
                Comparison.ofOwner(desk().evaluation(), "d", "Kepala Bidang").withEarlier(1)));

    assertThat(json).contains("\"insight\": \"comparison\"").doesNotContain("\"agency\": \"e\"");
    assertThat(json.substring(json.indexOf("  \"owner\"")))
        .isEqualTo(
            """
              "owner": {"agency": "d", "position": "Kepala Bidang"},
              "goals": [
                {"node": "P", "score": 90, "pagu": 1500, "spent": 1200, "absorption": 80, "efficiency": 10}
              ],
              "indicators": [
                {"indicator": "warga", "goals": ["P"], "party": "d", "target": 100, "actual": 90, "attainment": 90, "own": {"target": 40, "actual": 30, "attainment": 75}, "earlier": [{"period": "2021", "target": "NOT_DUE", "actual": "NOT_DUE", "attainment": "NOT_DUE", "own": {"target": "NOT_DUE", "actual": "NOT_DUE", "attainment": "NOT_DUE"}}], "moneyOf": "P", "efficiency": 10}
              ]
            }
            """);
    assertThat(desk().compare("d", "Kepala Bidang").json().toString()).contains("\"owner\"");
  }

  @Test
  void compareJson_aGoal_hasTheMediumTermAndTheBenchmark() {
    Sinergi s = desk();
    String goal =
        s.compare(s.comparison("S").withBenchmark("aki", 78.5, "nasional")).json().toString();

    assertThat(shortened(goal))
        .contains(
            "\"plan\": \"PK\", \"target\": 90, \"actual\": 81, \"attainment\": 110",
            "{\"period\": \"2021\", \"target\": 100, \"actual\": 105, \"attainment\": 95}",
            "\"mediumTerm\": {\"period\": \"2024\", \"plan\": \"RPJMD\", \"target\": 80, \"actual\": 81,"
                + " \"attainment\": 98.75, \"distance\": -1}",
            "\"benchmark\": {\"name\": \"nasional\", \"value\": 78.5, \"distance\": -2.5}");
    assertThat(s.compare("d").json().toString()).contains("\"agency\": \"d\"");
  }
}
