package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GalleryTest {
  private static String printed(Printing printing) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      printing.on(out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private interface Printing {
    void on(PrintStream out) throws IOException;
  }

  @Test
  void print_all_showsThreeTreesAndOneExplanation() throws IOException {
    assertThat(printed(Gallery::print))
        .contains("stunting at 2022:", "T1 Stunting turun", "■  74.19  Sedang")
        .contains("new-zealand at 2013-Q2:", "BPS Better Public Services")
        .contains("jombang at 2022:", "97.51 (Sangat Tinggi)", "98.31 (Sangat Tinggi)")
        .contains("absorbed 93.17 %", "▲  81.59  Tinggi")
        .contains("11.11 points", "13.27 points", "4.38 points")
        .contains("(68,932 - 78,000) / (55,000 - 78,000) × 100 = 39.43");
  }

  @Test
  void quickstart_run_showsAFigureAndWhatIsMissing() throws IOException {
    assertThat(printed(Quickstart::run).lines())
        .startsWith("74.19 (Sedang)", "NOT_REPORTED", "stunting pada 2022")
        .anyMatch(line -> line.contains("■ 74,19  Sedang"))
        .anyMatch(line -> line.contains("belum ada: kemenkes 2022-Q1, kemenkes 2022-Q2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stunting", "new-zealand", "jombang"})
  void open_byPath_isTheSameDesk(String example) throws IOException {
    Path directory = Path.of("src/main/resources/gallery", example);
    Sinergi byPath =
        Sinergi.open(
            directory.resolve("cascade.json").toString(),
            directory.resolve("actuals.json").toString());

    assertThat(byPath.evaluation()).isEqualTo(Gallery.open(example).evaluation());
    assertThat(byPath.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"stunting", "new-zealand", "jombang"})
  void documents_writtenAndRead_areEqual(String example) throws IOException {
    Sinergi desk = Gallery.open(example);
    var again = Cascades.read(Cascades.toJson(desk.cascade())).orElseThrow();

    assertThat(again).isEqualTo(desk.cascade());
    assertThat(ActualsDocuments.read(ActualsDocuments.toJson(desk.actuals()), again).orElseThrow())
        .isEqualTo(desk.actuals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stunting", "new-zealand", "jombang"})
  void pages_inIndonesian_haveNoDecimalPoint(String example) throws IOException {
    Sinergi desk = Gallery.open(example).inIndonesian();

    assertThat(desk.tree().toString()).doesNotContainPattern("[●▲■◆▼] +\\d+\\.");
    assertThat(desk.toString()).contains(" pada ", " instansi, ");
  }
}
