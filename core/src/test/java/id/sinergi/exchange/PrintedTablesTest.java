package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.sinergi.audit.PrintedRow;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Language;
import id.sinergi.finding.Place;
import id.sinergi.rule.Polarity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTablesTest {
  private static final String HEAD = "no;indikator;target;realisasi;capaian\n";

  @TempDir Path folder;

  private static List<PrintedRow> rows(String csv) {
    return PrintedTables.read(csv, CsvStyle.INDONESIAN).orElseThrow();
  }

  private static List<Finding> findings(String csv) {
    return PrintedTables.read(csv, CsvStyle.INDONESIAN).findings();
  }

  @Test
  void read_indonesianTable_keepsEveryDigit() {
    assertThat(rows(HEAD + "1;Serapan;12.281.319.513;11.534.782.463;93,92\n2;SPIP;3,350;3;94,00 %"))
        .extracting(PrintedRow::toString)
        .containsExactly(
            "1: target 12281319513, actual 11534782463, printed 93.92",
            "2: target 3.350, actual 3, printed 94.00");
  }

  @Test
  void read_englishHeadings_andPlainNumbers() {
    PrintedRow row =
        PrintedTables.read(
                "Polarity,Attainment,ACTUAL,\"a, b\",target,baseline,Indicator\n"
                    + "min,54.76%,21.6,\"x, \"\"y\"\"\",14,30.8,\"Stunting, \"\"2022\"\"\"\n",
                CsvStyle.PLAIN)
            .orElseThrow()
            .get(0);

    assertThat(row.id()).isEqualTo("Stunting, \"2022\"");
    assertThat(row.polarity()).contains(Polarity.MINIMIZE);
    assertThat(row.baseline()).contains(new BigDecimal("30.8"));
    assertThat(row.figure()).contains(new BigDecimal("54.76"));
    assertThat(row.place()).isEqualTo(new Place.Cell("", "", 2, 2, "54.76%"));
  }

  /** T15: 1234, an error, 1500.50, 12.5, not applicable, not applicable. */
  @Test
  void read_t15_isReadAsIndonesianOrNamed() {
    Reading<List<PrintedRow>> reading =
        PrintedTables.read(
            HEAD
                + "1;;1;1.234;1\n2;;1;1,234.5;1\n3;;1;1.500,50;1\n4;;1;12,5;1\n5;;1;n/a;1\n6;;1;-;1\n",
            CsvStyle.INDONESIAN);

    assertThat(reading.value().orElseThrow())
        .extracting(it -> it.id() + " " + it.actual().map(BigDecimal::toPlainString).orElse("none"))
        .containsExactly("1 1234", "3 1500.50", "4 12.5", "5 none", "6 none");
    assertThat(reading.findings())
        .singleElement()
        .hasToString(
            "ERROR INVALID_VALUE at D3 (1,234.5): The field (actual) cannot be (1,234.5). It should"
                + " be a number such as (1.234,5), (n/a), (-) or nothing. Maybe words, points or"
                + " commas are where they do not belong.");
  }

  @Test
  void read_numberOfTheOtherStyle_isNeverGuessed() {
    assertThat(findings(HEAD + "1;;83;81.59;98,30"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.text(Language.ID))
                    .isEqualTo(
                        "Isian (actual) tidak boleh (81.59). Seharusnya angka seperti (1.234,5),"
                            + " (n/a), (-) atau kosong. Mungkin gaya angkanya yang lain."));
  }

  /** All faults at once, each at its cell; other rows stay. */
  @Test
  void read_severalFaults_areAllNamed() {
    String csv =
        "polaritas;target;realisasi;capaian\nnaik;Level 3;3;x\n\n;1;1;100\nmax;1;1;100;,5\n";

    Reading<List<PrintedRow>> reading = PrintedTables.read(csv, CsvStyle.INDONESIAN);

    assertThat(reading.value().orElseThrow())
        .extracting(PrintedRow::id)
        .containsExactly("4"); // the number of the row, as nothing else names it
    assertThat(reading.findings())
        .extracting(Finding::code, it -> it.place().toString())
        .containsExactly(
            tuple(FindingCode.INVALID_VALUE, "A2 (naik)"),
            tuple(FindingCode.INVALID_VALUE, "B2 (Level 3)"),
            tuple(FindingCode.INVALID_VALUE, "D2 (x)"),
            tuple(FindingCode.INVALID_VALUE, "E5 (,5)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80 - 90 | 80 | 90",
        "80-90 | 80 | 90",
        "80 – 90 % | 80 | 90",
        "7,5% s.d. 8% | 7.5 | 8",
        "-5 - -3 | -5 | -3",
        "-5 | -5 | -5"
      })
  void read_target_canBeARange(String target, String low, String high) {
    PrintedRow row = rows(HEAD + "1;;" + target + ";1;1").get(0);

    assertThat(row.low()).contains(new BigDecimal(low));
    assertThat(row.high()).contains(new BigDecimal(high));
  }

  @ParameterizedTest
  @ValueSource(strings = {"90 - 80", "80 - x", "80 - 85 - 90", "1-", "- 5"})
  void read_target_thatIsNoRange_isNamed(String target) {
    assertThat(findings(HEAD + "1;;" + target + ";1;1"))
        .singleElement()
        .satisfies(it -> assertThat(it.place()).hasToString("C2 (" + target + ")"));
  }

  @Test
  void read_withoutItsHeadings_givesNothing() {
    Reading<List<PrintedRow>> reading =
        PrintedTables.read("target;capaian;Target\n1;2;3\n", CsvStyle.INDONESIAN);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.findings())
        .extracting(Finding::toString)
        .containsExactly(
            "ERROR DUPLICATE_FIELD at C1 (Target): The field (target) is given twice. Maybe one of"
                + " the two is left from an earlier edit.",
            "ERROR MISSING_FIELD at A1 (target): The field (realisasi / actual) is missing. Maybe"
                + " it was forgotten, or misspelt.");
    assertThatThrownBy(reading::orElseThrow).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void read_headingsDeclaredOtherwise_countAlone() {
    CsvStyle style = CsvStyle.INDONESIAN.withHeading("actual", "Realisasi  TA_2024");

    assertThat(
            PrintedTables.read("target;realisasi;capaian;realisasi ta 2024\n1;2;3;4", style)
                .orElseThrow()
                .get(0)
                .actual())
        .contains(new BigDecimal("4"));
    assertThat(style)
        .hasToString("INDONESIAN numbers between (;), headings {actual=Realisasi  TA_2024}");
    assertThatThrownBy(() -> PrintedTables.read("x", style.withHeading("aktual", "x")))
        .hasMessageContaining("(aktual)")
        .hasMessageEndingWith("is meant.");
    assertThatThrownBy(() -> CsvStyle.PLAIN.withSeparator('"')).hasMessageContaining("(\")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " ; \n"})
  void read_emptyTable_isMalformed(String csv) {
    assertThat(findings(csv))
        .singleElement()
        .satisfies(it -> assertThat(it.message().en()).contains("the document is empty"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1;\"x;1;1;1\n", "1;\"x\"y;1;1;1\n"})
  void read_brokenQuotes_areMalformed(String row) {
    Reading<List<PrintedRow>> reading = PrintedTables.read(HEAD + row, CsvStyle.INDONESIAN);

    assertThat(reading.value()).isEmpty();
    assertThat(reading.findings())
        .singleElement()
        .satisfies(it -> assertThat(it.code()).isEqualTo(FindingCode.MALFORMED));
  }

  @Test
  void read_file_isNamedByItsFindings() throws IOException {
    Path file = folder.resolve("lkjip.csv");
    Files.writeString(file, "\uFEFF" + HEAD + "1;\"two\nlines\";1;?;1\n2;;1;1;100\n");

    Reading<List<PrintedRow>> reading = PrintedTables.read(file, CsvStyle.INDONESIAN);

    assertThat(reading.value().orElseThrow()).hasSize(1);
    assertThat(reading.findings())
        .extracting(it -> it.place().toString())
        .containsExactly("D2 (?) of lkjip.csv");
    assertThatThrownBy(() -> PrintedTables.read(folder.resolve("no.csv"), CsvStyle.PLAIN))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void read_beyondTheLimits_stopsAndSaysSo() throws IOException {
    Path file = folder.resolve("t.csv");
    Files.writeString(file, HEAD + "1;;a;b;c\n2;;1;1;1\n3;;1;1;1\n");

    assertThat(limit(file, Limits.DEFAULT.withBytes(20))).containsExactly("size", "20");
    assertThat(limit(file, Limits.DEFAULT.withEntries(2))).contains("number of rows", "2");
    assertThat(limit(file, Limits.DEFAULT.withFindings(2))).contains("number of findings", "2");
    assertThat(limit(file, Limits.DEFAULT.withTextLength(5))).contains("length of text", "5");

    Files.write(file, (HEAD + "1;Jumlah caf\u00e9;1;1;1\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(PrintedTables.read(file, CsvStyle.INDONESIAN).findings())
        .singleElement()
        .satisfies(it -> assertThat(it.message().en()).contains("not UTF-8"));
  }

  /** What the last finding names in parentheses. */
  private static List<String> limit(Path file, Limits limits) {
    Reading<List<PrintedRow>> reading = PrintedTables.read(file, CsvStyle.INDONESIAN, limits);
    assertThat(reading.value()).isEmpty();
    Finding last = reading.findings().get(reading.findings().size() - 1);
    assertThat(last.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED);
    return Pattern.compile("\\(([^)]*)\\)")
        .matcher(last.message().en())
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  /** A cell of many digits costs no more than being told so. */
  @Test
  void read_veryLongNumber_isNamed() {
    assertThat(findings(HEAD + "1;;1;1," + "3".repeat(90_000) + ";1"))
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).hasSizeLessThan(500));
  }
}
