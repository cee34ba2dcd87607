package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.finding.Criterion;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Severities;
import id.sinergi.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a strict evaluator says of each example, at the period it is best read at: {@code
 * findings/*.txt}, a line for each finding with its severity, code, ids and place in the document.
 */
class GalleryFindingsTest {
  static List<Gallery.Example> examples() {
    return Gallery.examples();
  }

  private static String line(Finding finding) {
    String ids = String.join(" ", finding.ids());
    String place = finding.place().equals(Place.NOWHERE) ? "" : finding.place().toString();
    return String.format(
            Locale.ROOT, "%-8s %-20s %-26s %s", finding.severity(), finding.code(), ids, place)
        .stripTrailing();
  }

  private static Sinergi desk(Gallery.Example example) throws IOException {
    return Gallery.open(example.id()).at(example.period());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findings_ofAnExample_areThoseOfItsTable(Gallery.Example example) throws IOException {
    List<String> table =
        Files.readAllLines(Path.of("src/test/resources/findings", example.id() + ".txt"));

    assertThat(desk(example).findings())
        .extracting(it -> line(it))
        .containsExactlyElementsOf(table);
  }

  /** What its page calls by name is found, and the page has a place for it. */
  @ParameterizedTest
  @MethodSource("examples")
  void page_ofAnExample_discussesOnlyWhatIsFound(Gallery.Example example) throws IOException {
    String page =
        Files.readString(Path.of("src/main/resources/gallery", example.id(), "README.md"));
    String heading = "## What a strict evaluator would say\n";
    assertThat(page).contains(heading);
    String section = page.substring(page.indexOf(heading) + heading.length());
    section = section.substring(0, section.indexOf("\n## "));

    var found = new TreeSet<FindingCode>();
    desk(example).findings().forEach(it -> found.add(it.code()));
    var discussed = new TreeSet<FindingCode>();
    for (FindingCode code : FindingCode.values()) {
      if (section.contains("`" + code + "`")) {
        discussed.add(code);
      }
    }
    assertThat(found).containsAll(discussed);
    assertThat(discussed).isNotEmpty();
  }

  @Test
  void findings_ofStunting_tellWhichPlansDisagree() throws IOException {
    assertThat(Gallery.open("stunting").at("2022").findings())
        .filteredOn(it -> it.code() == FindingCode.PLANS_DISAGREE && it.ids().contains("prev"))
        .extracting(it -> it.message().en())
        .containsExactly(
            "Indicator (prev) for (2022): plan (RPJMN) says (18.4), plan (PAPARAN) says (18).");
  }

  @Test
  void findings_ofExtremePoverty_tellThatZeroCannotDivide() throws IOException {
    assertThat(Gallery.open("extreme-poverty").at("2024").findings())
        .filteredOn(it -> it.code() == FindingCode.ZERO_TARGET)
        .extracting(it -> it.message().en())
        .containsExactly(
            "The target of indicator (ke-mirror) for (2024) is 0, by which the formula (MIRROR)"
                + " cannot divide.");
  }

  @Test
  void findings_weighedByTheHost_areThoseItWants() throws IOException {
    Sinergi rural = Gallery.open("rural-area-development").at("2024");
    Severities strict =
        Severities.DEFAULT
            .with(FindingCode.ORPHAN, Severity.ERROR)
            .without(FindingCode.WEIGHTS_NOT_100);

    assertThat(rural.findings(strict))
        .hasSize(rural.findings().size() - 1)
        .filteredOn(Finding::isError)
        .extracting(Finding::ids)
        .containsExactly(List.of("S4"));
    assertThat(FindingCode.ORPHAN.criterion()).contains(Criterion.CASCADING);
  }
}
