package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {
  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

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
  void print_all_showsTreesAnExplanationAndEveryExample() throws IOException {
    assertThat(printed(Gallery::print))
        .contains("stunting at 2022:", "T1 Stunting turun", "■  74.19  Sedang")
        .contains("new-zealand at 2013-Q2:", "BPS Better Public Services")
        .contains("jombang at 2022:", "97.51 (Sangat Tinggi)", "98.31 (Sangat Tinggi)")
        .contains("absorbed 93.17 %", "▲  81.59  Tinggi")
        .contains("11.11 points", "13.27 points", "4.38 points")
        .contains("(68,932 - 78,000) / (55,000 - 78,000) × 100 = 39.43")
        .contains("samsat at 2023:", "■ 66.67  Sedang", "◆ 62.07  Rendah", "● 93.70")
        .contains("650 + 300 + 95 - 140 (overlap) = 905 entitas", "work alone: dispar")
        .contains(Gallery.examples().stream().map(it -> "    " + it.lesson()).toList());
  }

  @Test
  void quickstart_run_showsAFigureAndWhatIsMissing() throws IOException {
    assertThat(printed(Quickstart::run).lines())
        .startsWith("74.19 (Sedang)", "NOT_REPORTED", "stunting pada 2022")
        .anyMatch(line -> line.contains("■ 74,19  Sedang"))
        .anyMatch(line -> line.contains("belum ada: kemenkes 2022-Q1, kemenkes 2022-Q2"));
  }

  static Stream<String> examples() {
    return Gallery.examples().stream().map(Gallery.Example::id);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void open_byPath_isTheSameDesk(String example) throws IOException {
    Path directory = Path.of("src/main/resources/gallery", example);
    Sinergi byPath =
        Sinergi.open(
            directory.resolve("cascade.json").toString(),
            directory.resolve("actuals.json").toString());

    assertThat(byPath.evaluation()).isEqualTo(Gallery.open(example).evaluation());
    assertThat(byPath.findings()).isEqualTo(Gallery.open(example).findings());
    assertThat(byPath.findings()).noneMatch(Finding::isError);
  }

  @Test
  void examples_areAllThereIs_eachWithItsPage() throws IOException {
    try (Stream<Path> directories = Files.list(Path.of("src/main/resources/gallery"))) {
      assertThat(directories.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(examples().toList());
    }
    for (String example : examples().toList()) {
      assertThat(Path.of("src/main/resources/gallery", example, "README.md")).isRegularFile();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void page_ofAnExample_isShortAndTellsHowToOpenIt(String example) throws IOException {
    List<String> page =
        Files.readAllLines(Path.of("src/main/resources/gallery", example, "README.md"));

    assertThat(page).hasSizeLessThan(70);
    assertThat(page).anyMatch(line -> line.contains("Gallery.open(\"" + example + "\")"));
    assertThat(page).anyMatch(line -> line.startsWith("## Source"));
  }

  @Test
  void pages_everyCommand_isAnswered() throws Exception {
    List<String> commands = new ArrayList<>();
    for (String example : examples().toList()) {
      String page = Files.readString(Path.of("src/main/resources/gallery", example, "README.md"));
      Matcher blocks = COMMANDS.matcher(page);
      while (blocks.find()) {
        blocks.group(1).lines().forEach(commands::add);
      }
    }
    List<String> answers = ConsoleSession.answers(commands);

    assertThat(commands).hasSizeGreaterThan(15);
    for (int i = 0; i < commands.size(); i++) {
      assertThat(answers.get(i)).as(commands.get(i)).contains(" ==> ").doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void documents_writtenAndRead_areEqual(String example) throws IOException {
    Sinergi desk = Gallery.open(example);
    var again = Cascades.read(Cascades.toJson(desk.cascade())).orElseThrow();

    assertThat(again).isEqualTo(desk.cascade());
    assertThat(ActualsDocuments.read(ActualsDocuments.toJson(desk.actuals()), again).orElseThrow())
        .isEqualTo(desk.actuals());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void pages_inIndonesian_haveNoDecimalPoint(String example) throws IOException {
    Sinergi desk = Gallery.open(example).inIndonesian();

    assertThat(desk.tree().toString()).doesNotContainPattern("[●▲■◆▼] +\\d+\\.");
    assertThat(desk.toString()).contains(" pada ", " instansi, ");
  }
}
