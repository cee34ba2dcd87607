package id.sinergi.view;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.strains;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import java.util.List;
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
        .contains("ton: reached 8 in 2022: it came to 8\n")
        .contains("Analytic aid, not an official score");
    assertThat(desk().at("2021").pace().toString())
        .containsPattern("(?m)cannot be told$")
        .containsPattern("(?m)^ton: not reported: t 2021$");
    assertThat(desk().inIndonesian().pace("rusak").toString())
        .startsWith("hutan pada 2022")
        .contains("44,5 pada 2022", "2,75", "12,25", "tahun", "tertinggal")
        .contains("laju dihitung sejak nilai awal")
        .contains("Alat bantu analisis, bukan skor resmi");
  }

  @Test
  void pace_toATargetThatIsOver_saysThatItWasMissed() {
    Sinergi after = desk().whatIf(it -> it.actual("rusak", "h", "2024", 30)).at("2024");
    assertThat(after.pace().toString())
        .containsPattern("(?m) missed$")
        .contains("rusak: missed 20 in 2024: it came to 30, short by 10\n");
    assertThat(after.inIndonesian().pace("rusak").toString())
        .contains("rusak: target 20 pada 2024 tidak tercapai: 30, kurang 10\n");
    assertThat(after.pace("rusak").json().toString())
        .contains("\"track\": \"MISSED\"", "\"margin\": {\"state\": \"VALUE\", \"value\": -10");
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
    assertThat(desk().pace("rusak").json().toString())
        .contains("\"insight\": \"pace\"", "\"since\": \"BASELINE\"", "\"track\": \"BEHIND\"")
        .contains("\"held\": {\"state\": \"VALUE\", \"value\": 2.75");
    assertThat(desk().pace().json().toString()).contains("\"indicator\": \"ton\"");
    assertThat(desk().tension().json().toString())
        .contains("\"insight\": \"tension\"", "\"commonGoals\": []", "\"changes\": 0");
    assertThat(desk().tension("rusak", "ton").json().toString()).contains("\"id\": \"rusak\"");
  }

  @Test
  void desk_ofAPartyAndOfPeriods_isThatOfTheData() {
    assertThat(desk().pace("rusak", "h").toString()).contains("rusak (h)", "12.25");
    assertThat(desk().pace("rusak", "h").json().toString()).contains("\"party\": \"h\"");
    assertThatIllegalArgumentException().isThrownBy(() -> desk().pace("rusak", "t"));

    List<String> years = List.of("2022", "2021");
    assertThat(desk().tension(years).toString()).contains("2022").doesNotContain("2024");
    assertThat(desk().tension("rusak", "ton", List.of("2021")).toString())
        .doesNotContain("44.5", "111");
    assertThat(desk().tension(years).json().toString()).contains("\"period\": \"2022\"");
    assertThat(desk().tension("rusak", "ton", years).json().toString())
        .contains("\"id\": \"rusak\"");
    assertThatIllegalArgumentException().isThrownBy(() -> desk().tension(List.of("22")));
  }
}
