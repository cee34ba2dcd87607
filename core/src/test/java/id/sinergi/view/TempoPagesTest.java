package id.sinergi.view;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.strains;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import org.junit.jupiter.api.Test;

/** The pages and documents on pace and tension, in both languages. */
class TempoPagesTest {
  private static Sinergi desk() {
    Cascade cascade =
        Cascade.builder("hutan", Rulebooks.SAKIP)
            .agency("h", "Kehutanan", MINISTRY)
            .agency("t", "Tambang", MINISTRY)
            .tujuan("H", "Hutan lestari", owner("h", "Menteri"))
            .tujuan("T", "Tambang naik", owner("t", "Menteri"), strains("H"))
            .indicator(
                "rusak",
                i ->
                    i.at("H")
                        .agency("h")
                        .unit("ha")
                        .minimize()
                        .last(YEAR)
                        .baseline("2020", 50)
                        .target("2022", 40)
                        .target("2024", 20))
            .indicator(
                "ton",
                i -> i.at("T").agency("t").unit("ton").maximize().last(YEAR).target("2022", 8))
            .build();
    return Sinergi.of(
            cascade,
            Actuals.of(Actual.of("rusak", "h", "2022", 44.5), Actual.of("ton", "t", "2022", 8)))
        .at("2022");
  }

  @Test
  void pace_inBothLanguages_hasALineForEach() {
    assertThat(desk().pace().toString())
        .startsWith("hutan at 2022")
        .contains("50 in 2020", "44.5 in 2022", "20 in 2024", "2.75", "12.25", "39", "behind")
        .contains("no baseline, and no earlier actual")
        .contains("Analytic aid, not an official score");
    assertThat(desk().inIndonesian().pace("rusak").toString())
        .startsWith("hutan pada 2022")
        .contains("44,5 pada 2022", "2,75", "12,25", "tahun", "tertinggal")
        .contains("laju dihitung sejak nilai awal")
        .contains("Alat bantu analisis, bukan nilai resmi");
  }

  @Test
  void tension_inBothLanguages_saysThatNobodyOwnsIt() {
    assertThat(desk().tension().toString())
        .contains("T Tambang naik (t) makes H Hutan lestari (h) harder")
        .contains("nobody owns the trade-off: there is no goal above both")
        .contains("correlation not told: only 0 changes; it takes at least 6")
        .contains("Analytic aid, not an official score");
    assertThat(desk().inIndonesian().tension("rusak", "ton").toString())
        .contains("rusak", " dan ton")
        .contains("tidak ada yang memegang pertukarannya")
        .contains("korelasi tidak dikatakan: hanya 0 perubahan; perlu sedikitnya 6");
  }

  @Test
  void json_ofEach_isOfItsInsight() {
    assertThat(desk().paceJson("rusak").toString())
        .contains("\"insight\": \"pace\"", "\"since\": \"BASELINE\"", "\"track\": \"BEHIND\"")
        .contains("\"held\": {\"state\": \"VALUE\", \"value\": 2.75");
    assertThat(desk().paceJson().toString()).contains("\"indicator\": \"ton\"");
    assertThat(desk().tensionJson().toString())
        .contains("\"insight\": \"tension\"", "\"commonGoals\": []", "\"changes\": 0");
    assertThat(desk().tensionJson("rusak", "ton").toString()).contains("\"id\": \"rusak\"");
  }
}
