package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.Sinergi;
import id.sinergi.audit.Audit;
import id.sinergi.audit.PrintedAggregate;
import id.sinergi.audit.PrintedRow;
import id.sinergi.exchange.CsvStyle;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Regency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditPageTest {

  @TempDir Path folder;

  /** Of LKjIP Inspektorat Kabupaten Jombang 2022, table 2.3, and two rows that tell nothing. */
  private static final String TABLE =
      """
      no;polaritas;target;realisasi;capaian
      1;max;30;26,41;88,04
      2;max;30;28,75;95,83
      3;max;15;7,80;52,02
      4;max;25;18,63;74,50
      5;max;0;0;100
      6;max;15.000;n/a;-
      7;max;Level 3;3;100
      8;max;30;28,75;95,83
      """;

  @Test
  void audit_inEnglish_isASummaryThenALineForEachRow() throws IOException {
    assertThat(Sinergi.audit(file(TABLE), CsvStyle.INDONESIAN, Language.EN).toString())
        .isEqualTo(
            """
            7 rows audited
              2 follows TARGET_RATIO, rounded half up
              1 does not follow
              1 follows TARGET_RATIO, rounded to 1 decimal, then padded
              1 follows TARGET_RATIO, rounded up
              1 not printed
              1 the formula has no answer

            row  target  actual  printed  computed  difference  result                     formula (or nearest)
            3        15    7.80    52.02        52        0.02  does not follow            TARGET_RATIO
            5         0       0      100                        the formula has no answer                        the formula cannot divide by this target
            1        30   26.41    88.04   88.0333              follows                    TARGET_RATIO          rounded up
            2        30   28.75    95.83   95.8333              follows                    TARGET_RATIO          rounded half up
            4        25   18.63    74.50     74.52              follows                    TARGET_RATIO          rounded to 1 decimal, then padded
            8        30   28.75    95.83   95.8333              follows                    TARGET_RATIO          rounded half up
            6    15,000                                         not printed

            ERROR INVALID_VALUE at C8 (Level 3) of lkjip.csv: The field (target) cannot be (Level 3). It should be a number such as (1.234,5), (n/a), (-) or nothing. Maybe words, points or commas are where they do not belong.\
            """);
  }

  @Test
  void audit_inIndonesian_hasItsWordsAndNumbers() throws IOException {
    assertThat(Sinergi.audit(file(TABLE), CsvStyle.INDONESIAN, Language.ID).toString())
        .isEqualTo(
            """
            7 baris diperiksa
              2 sesuai TARGET_RATIO, dibulatkan
              1 capaian tidak dicetak
              1 rumus tidak memberi jawaban
              1 sesuai TARGET_RATIO, dibulatkan ke 1 desimal, ditambah nol
              1 sesuai TARGET_RATIO, dibulatkan ke atas
              1 tidak sesuai

            baris  target  realisasi  tercetak  terhitung  selisih  hasil                        rumus (atau terdekat)
            3          15       7,80     52,02         52     0,02  tidak sesuai                 TARGET_RATIO
            5           0          0       100                      rumus tidak memberi jawaban                         target nol tidak dapat menjadi pembagi
            1          30      26,41     88,04    88,0333           sesuai                       TARGET_RATIO           dibulatkan ke atas
            2          30      28,75     95,83    95,8333           sesuai                       TARGET_RATIO           dibulatkan
            4          25      18,63     74,50      74,52           sesuai                       TARGET_RATIO           dibulatkan ke 1 desimal, ditambah nol
            8          30      28,75     95,83    95,8333           sesuai                       TARGET_RATIO           dibulatkan
            6      15.000                                           capaian tidak dicetak

            ERROR INVALID_VALUE pada C8 (Level 3) of lkjip.csv: Isian (target) tidak boleh (Level 3). Seharusnya angka seperti (1.234,5), (n/a), (-) atau kosong. Mungkin ada kata, titik, atau koma yang bukan pada tempatnya.\
            """);
  }

  @Test
  void audit_atADesk_isInItsLanguage_andReadsWhatSpreadsheetsSave() throws IOException {
    Sinergi desk =
        Sinergi.of(Regency.builder(Rulebooks.SAKIP_120).build(), Actuals.empty()).inIndonesian();
    String table = file(TABLE);
    Page page = Sinergi.audit(table, CsvStyle.INDONESIAN, Language.ID);
    assertThat(desk.audit(table)).isEqualTo(page);
    assertThat(desk.audit(table, CsvStyle.INDONESIAN)).isEqualTo(page);
    assertThat(desk.inEnglish().audit(table)).isNotEqualTo(page);
  }

  @Test
  void audit_ofAggregates_hasNoColumnsForWhatTheyLack() {
    PrintedAggregate mean =
        PrintedAggregate.of(
            "AG01", PrintedAggregate.Kind.MEAN, List.of("94.24", "100", "98.30"), "97.51");

    assertThat(TextView.audit(Audit.of(List.of(mean)), List.of(), Language.EN).lines())
        .containsExactly(
            "1 rows audited",
            "  1 follows mean, rounded half up",
            "",
            "row   printed  computed  result   formula (or nearest)",
            "AG01    97.51   97.5133  follows  mean                  rounded half up");
  }

  @Test
  void audit_ofManyRows_showsTheFirstAndCountsTheRest() {
    List<PrintedRow> rows =
        Stream.iterate(1, it -> it + 1)
            .limit(1250)
            .map(it -> PrintedRow.of(it.toString()).withFigure("1"))
            .toList();

    List<String> lines = TextView.audit(Audit.of(rows), List.of(), Language.ID).lines();

    assertThat(lines).hasSize(1 + 1 + 1 + 1 + 200 + 1);
    assertThat(lines.get(0)).isEqualTo("1.250 baris diperiksa");
    assertThat(lines.get(204)).isEqualTo("… dan 1.050 lagi");
  }

  @Test
  void audit_ofNothing_saysSo() {
    assertThat(TextView.audit(Audit.of(List.of()), List.of(), Language.EN))
        .hasToString("0 rows audited");
  }

  @Test
  void audit_ofWhatIsNoTable_isRefused() throws IOException {
    String other = file("a;b\n1;2\n");
    assertThatThrownBy(() -> Sinergi.audit(other, CsvStyle.INDONESIAN, Language.EN))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("(realisasi / actual)");
    assertThatThrownBy(() -> Sinergi.audit("no.csv", CsvStyle.INDONESIAN, Language.EN))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Maybe it is in another directory");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("lkjip.csv"), text).toString();
  }
}
