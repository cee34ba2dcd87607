package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Pattern;
import id.sinergi.cascade.Service;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.State;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalPelayananPublikTest {
  private final Sinergi opened;

  MalPelayananPublikTest() throws IOException {
    opened = Gallery.open("mal-pelayanan-publik");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06, 11.22, Sangat Rendah", //  57 / 508 = 0.112204...
    "2023-09, 29.92, Sangat Rendah", // 152 / 508 = 0.299212...
    "2024-06, 40.94, Sangat Rendah", // 208 / 508 = 0.409448...
    "2024,    53.54, Rendah", //        272 / 508 = 0.535433..., printed as about 53 %
    "2025,    60.04, Rendah", //        305 / 508 = 0.600393...
  })
  void malls_ofAllRegenciesAndCities_goAsPrinted(String period, String shown, String band) {
    assertThat(opened.at(period).node("T1").score()).hasToString(shown + " (" + band + ")");
  }

  @Test
  void malls_betweenThePrintedDates_areNotDue() {
    assertThat(opened.at("2023").node("T1").score().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void services_ofSevenMalls_addUp() {
    IndicatorFigures layanan = opened.at("2024").indicator("layanan");

    // 160 + 157 + 103 + 264 + 99 + 95 + 86
    assertThat(layanan.actual().value()).hasValue(964);
    assertThat(layanan.joint()).hasToString("96.40 (Sangat Tinggi)"); // of 1,000
  }

  @Test
  void agencies_perMall_areAMean() {
    IndicatorFigures instansi = opened.at("2024").indicator("instansi");

    // (31 + 16 + 14 + 17 + 18 + 25 + 28) / 7 = 149 / 7 = 21.2857..., of 20
    assertThat(instansi.actual().value().orElseThrow()).isCloseTo(149 / 7.0, within(1e-12));
    assertThat(instansi.target().value()).hasValue(20);
    assertThat(instansi.joint()).hasToString("106.43 (Sangat Tinggi)");
  }

  @ParameterizedTest
  @CsvSource({
    "labura, 120.00", //         31 / 20 = 155, capped
    "dharmasraya, 80.00", //     16 / 20
    "tanah-datar, 70.00", //     14 / 20
    "kampar, 85.00", //          17 / 20
    "muaro-jambi, 90.00", //     18 / 20
    "rejang-lebong, 120.00", //  25 / 20 = 125, capped
    "bogor, 120.00", //          28 / 20 = 140, capped
  })
  void mall_underOwnCredit_showsItsOwn(String regency, String shown) {
    assertThat(opened.at("2024").node("M-" + regency).score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void goal_in2024_isHalfWayWhileWhatOpenedWorks() {
    var desk = opened.at("2024");

    // (3 x 120 + 80 + 70 + 85 + 90) / 7 = 685 / 7 = 97.857
    assertThat(desk.node("S1").supported()).hasToString("97.86 (Sangat Tinggi)");
    assertThat(desk.node("T1").supported()).hasToString("96.40 (Sangat Tinggi)");
    assertThat(desk.node("T1").gap().text(Locale.ROOT)).startsWith("42.86 "); // 96.4 - 53.5433
  }

  @Test
  void patterns_oneRoofAndOneDoor_areToldApart() {
    assertThat(opened.cascade().nodes())
        .allMatch(node -> node.service().equals(Optional.of(Service.ADMINISTRATIVE)))
        .filteredOn(node -> node.pattern().equals(Optional.of(Pattern.ONE_DOOR)))
        .extracting(Node::id)
        .containsExactly("P1");
    assertThat(opened.at("2024").node("P1").score()).hasToString("100.00 (Sangat Tinggi)");
  }
}
