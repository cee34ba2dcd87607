package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuralAreaDevelopmentTest {
  private final Sinergi desk;

  RuralAreaDevelopmentTest() throws IOException {
    desk = Gallery.open("rural-area-development").at("2024");
  }

  @Test
  void index_fromItsBaseline_isSevenTenthsOfTheWay() {
    // (56.42 - 51.10) / (58.70 - 51.10) = 5.32 / 7.60
    assertThat(desk.node("T1").score()).hasToString("70.00 (Sedang)");
    assertThat(desk.indicator("ipkp").joint().formula().orElseThrow()).contains("FROM_BASELINE");
  }

  @ParameterizedTest
  @CsvSource({
    "S1, 99.00", // (93 + 84 / 80 x 100) / 2 = (93 + 105) / 2
    "S2, 89.00", // (93 + 102 / 120 x 100) / 2 = (93 + 85) / 2
    "S3, 80.00", // 48 / 60
    "S4, 95.00", // 19,000 / 20,000
  })
  void ministries_keepTheirOwnScores(String node, String shown) {
    assertThat(desk.node(node).score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void road_builtTogether_isHeldAgainstTheSumOfTheTargets() {
    var jalan = desk.indicator("jalan");

    assertThat(jalan.actual().value()).hasValue(186); // 102 + 84
    assertThat(jalan.target().value()).hasValue(200); // 120 + 80
    assertThat(jalan.joint()).hasToString("93.00 (Sangat Tinggi)");
    assertThat(jalan.parties().get("pupr").own().text(Locale.ROOT)).isEqualTo("85.00");
    assertThat(jalan.parties().get("kemendes").own().text(Locale.ROOT)).isEqualTo("105.00");
  }

  @Test
  void consent_onlyWhereAccepted_carriesValue() {
    var goal = desk.node("T1");

    // (40 x 99 + 30 x 89) / 70 = 6,630 / 70 = 94.7143
    assertThat(goal.supported().value().orElseThrow()).isCloseTo(6_630 / 70.0, within(1e-10));
    assertThat(goal.gap().text(Locale.ROOT)).startsWith("24.71 "); // 94.7143 - 70
    assertThat(desk.cascade().links())
        .filteredOn(link -> link.consent() == Consent.REJECTED)
        .singleElement()
        .extracting(Link::child, link -> link.reason().isPresent())
        .containsExactly("S4", true);
  }

  @Test
  void consent_onceGiven_movesOnlyTheParentEnd() throws IOException {
    String document =
        Files.readString(Path.of("src/main/resources/gallery/rural-area-development/cascade.json"));
    Cascade agreed = Cascades.read(document.replace("PROPOSED", "ACCEPTED")).orElseThrow();
    Sinergi after = Sinergi.of(agreed, desk.actuals()).at("2024");

    // (40 x 99 + 30 x 89 + 20 x 80) / 90 = 8,230 / 90 = 91.4444
    assertThat(after.node("T1").supported().text(Locale.ROOT)).isEqualTo("91.44");
    assertThat(after.node("T1").score()).isEqualTo(desk.node("T1").score());
    for (String node : List.of("S1", "S2", "S3", "S4")) {
      assertThat(after.node(node)).as(node).isEqualTo(desk.node(node));
    }
  }

  @Test
  void coordinator_ranksAboveThoseItCoordinates() {
    var arrangement = desk.indicator("ipkp").indicator().arrangement().orElseThrow();

    assertThat(arrangement.form()).isEqualTo(Form.COORDINATING_BODY);
    assertThat(desk.cascade().agency(arrangement.coordinator().orElseThrow()).orElseThrow().kind())
        .isEqualTo(AgencyKind.COORDINATING_MINISTRY);
  }
}
