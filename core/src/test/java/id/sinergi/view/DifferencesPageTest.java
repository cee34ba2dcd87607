package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.exchange.SignOffs;
import id.sinergi.history.SignOff;
import id.sinergi.testdomain.Perubahan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Then and now as a page, and a sign-off at the desk. */
class DifferencesPageTest {
  private static final Sinergi DESK =
      Sinergi.of(Perubahan.inAugust(), Perubahan.until(16)).at("2024");

  @Test
  void since_inEnglish_showsFiguresThenCauses() {
    assertThat(DESK.since("2025-01-20T00:00:00+07:00"))
        .hasToString(
            """
            kader at 2024, as of 2025-01-19T17:00:00Z → kader at 2024

            of              figure              was       is  points
            S1              score           ▲ 86.67  ▲ 87.50   +0.83
            S1              measured        ▲ 86.67  ▲ 87.50   +0.83
            S1              bottom-up       ▲ 86.67  ▲ 87.50   +0.83
            T1              score           ▲ 86.67  ▲ 87.50   +0.83
            T1              supported       ▲ 86.67  ▲ 87.50   +0.83
            T1              bottom-up       ▲ 86.67  ▲ 87.50   +0.83
            latih           attained        ▲ 86.67  ▲ 87.50   +0.83
            latih (dinkes)  own             ▲ 84.29  ▲ 85.36   +1.07
            latih (dinkes)  credited        ▲ 86.67  ▲ 87.50   +0.83
            latih (dinsos)  credited        ▲ 86.67  ▲ 87.50   +0.83
            dinkes          agency's score  ▲ 86.67  ▲ 87.50   +0.83
            pemkab          agency's score  ▲ 86.67  ▲ 87.50   +0.83

            cause   of              period   was                      is
            actual  latih (dinkes)  2024-01  8; 2024-02-05T00:00:00Z  9.5; 2025-03-05T00:00:00Z

            ▲ Tinggi (high)

            Figures are compared one by one. Why: the actuals, targets, overlaps and spending that hold by what was known
            then and is known now, for the window of the evaluation; of several reports about the same, the last one known
            holds; a target holds from its time of effect.""");
  }

  @Test
  void since_inIndonesian_saysTheSame() {
    assertThat(DESK.inIndonesian().since("2025-01-20T00:00:00+07:00"))
        .hasToString(
            """
            kader pada 2024, per 2025-01-19T17:00:00Z → kader pada 2024

            atas            angka                semula     kini   poin
            S1              skor                ▲ 86,67  ▲ 87,50  +0,83
            S1              terukur             ▲ 86,67  ▲ 87,50  +0,83
            S1              agregat dari bawah  ▲ 86,67  ▲ 87,50  +0,83
            T1              skor                ▲ 86,67  ▲ 87,50  +0,83
            T1              pendukung           ▲ 86,67  ▲ 87,50  +0,83
            T1              agregat dari bawah  ▲ 86,67  ▲ 87,50  +0,83
            latih           capaian             ▲ 86,67  ▲ 87,50  +0,83
            latih (dinkes)  capaian sendiri     ▲ 84,29  ▲ 85,36  +1,07
            latih (dinkes)  dikreditkan         ▲ 86,67  ▲ 87,50  +0,83
            latih (dinsos)  dikreditkan         ▲ 86,67  ▲ 87,50  +0,83
            dinkes          skor instansi       ▲ 86,67  ▲ 87,50  +0,83
            pemkab          skor instansi       ▲ 86,67  ▲ 87,50  +0,83

            sebab      atas            periode  semula                   kini
            realisasi  latih (dinkes)  2024-01  8; 2024-02-05T00:00:00Z  9,5; 2025-03-05T00:00:00Z

            ▲ Tinggi

            Angka dibandingkan satu per satu. Sebabnya: realisasi, target, tumpang tindih dan belanja yang berlaku menurut
            yang diketahui saat itu dan kini, untuk jendela waktu evaluasinya; dari beberapa laporan tentang hal yang
            sama, yang terakhir diketahui berlaku; target berlaku sejak waktu berlakunya.""");
  }

  @Test
  void since_nothingChanged_saysSo() {
    assertThat(DESK.since(DESK).toString())
        .contains("no figure differs", "no entry differs")
        .doesNotContain("points");
  }

  @Test
  void sinceJson_ofTheRevision_holdsBothReports() {
    assertThat(DESK.since("2025-01-20T00:00:00+07:00").json().toString())
        .contains(
            "\"insight\": \"differences\"",
            "\"before\": {\"cascade\": \"kader\", \"period\": \"2024\", \"window\": \"2024\","
                + " \"asOf\": \"2025-01-19T17:00:00Z\"}",
            "{\"was\": [{\"indicator\": \"latih\", \"agency\": \"dinkes\", \"period\": \"2024-01\","
                + " \"value\": 8, \"reportedAt\": \"2024-02-05T00:00:00Z\"}],"
                + " \"is\": [{\"indicator\": \"latih\", \"agency\": \"dinkes\","
                + " \"period\": \"2024-01\", \"value\": 9.5,"
                + " \"reportedAt\": \"2025-03-05T00:00:00Z\"}]}");
  }

  @Test
  void check_aSignOffInAFile_printsItsFindings(@TempDir Path directory) throws IOException {
    SignOff signed = DESK.at("2024-01").signOff("pemkab", "Bupati", "2024-02-15T00:00:00+07:00");
    Path file = directory.resolve("januari.json");
    Files.writeString(file, SignOffs.toJson(signed));

    assertThat(DESK.asOf("2024-12-31T00:00:00Z").check(file.toString())).hasToString("no findings");
    assertThat(DESK.check(file.toString()).toString())
        .startsWith(
            "WARNING FROZEN_CHANGED: Since (2024-01) was signed off, the (actual) of (latih")
        .contains("WARNING FROZEN_SCORE: The score of (T1) signed off for (2024-01) was (77.78)");
  }
}
