package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.LinkKind;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegencySilosTest {
  private final Sinergi desk;

  RegencySilosTest() throws IOException {
    desk = Gallery.open("regency-silos").at("2024");
  }

  @Test
  void sanitation_ofTwoDinas_isOneFigure() {
    var sanitasi = desk.indicator("sanitasi");

    // (3,800 + 5,200) / (4,000 + 6,000)
    assertThat(sanitasi.joint()).hasToString("90.00 (Tinggi)");
    assertThat(sanitasi.parties().get("dinkes").own().text(Locale.ROOT)).isEqualTo("95.00");
    assertThat(sanitasi.parties().get("dpupr").own().text(Locale.ROOT)).isEqualTo("86.67");
  }

  @ParameterizedTest
  @CsvSource({
    "K1, 84.00", //  84 / 100
    "K2, 90.00", //  the joint figure
    "P1, 92.00", //  46 / 50
    "P2, 90.00",
    "P3, 96.00", //  72 / 75
    "R1, 85.00", //  68 / 80
    "W1, 105.00", // 126,000 / 120,000
    "W2, 110.00", // 44 / 40
    "R2, 105.00", // nothing measures it: what supports it
  })
  void nodes_areScored(String node, String shown) {
    assertThat(desk.node(node).score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void sasaranOfTheRegency_standsOnTheTujuanOfTwoDinas() {
    var health = desk.node("R1");

    assertThat(health.supported()).hasToString("88.00 (Tinggi)"); // (84 + 92) / 2
    assertThat(health.gap().text(Locale.ROOT)).startsWith("3.00 "); // 88 - 85
  }

  @ParameterizedTest
  @CsvSource({
    "dinkes, 84.00", //    K1
    "dpupr, 92.00", //     P1
    "dispar, 105.00", //   W1: the silo has the best score
    "kabupaten, 95.00", // (85 + 105) / 2 of R1 and R2
  })
  void agencies_areScoredByTheirTopGoals(String agency, String shown) {
    assertThat(desk.agency(agency).score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void requests_areAcceptedProposedAndRefusedWithAReason() {
    assertThat(desk.cascade().links())
        .filteredOn(link -> link.kind() == LinkKind.CROSSCUTTING)
        .extracting(link -> link.child() + " " + link.parent() + " " + link.consent())
        .containsExactlyInAnyOrder("P2 K1 ACCEPTED", "W2 K1 REJECTED", "P2 W1 PROPOSED");
    assertThat(desk.cascade().links())
        .filteredOn(link -> link.consent() == Consent.REJECTED)
        .allMatch(link -> link.reason().orElseThrow().contains("Renja 2024"));
  }
}
