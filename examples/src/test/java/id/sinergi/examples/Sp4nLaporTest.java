package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class Sp4nLaporTest {
  private final Sinergi desk;

  Sp4nLaporTest() throws IOException {
    desk = Gallery.open("sp4n-lapor").at("2023");
  }

  @Test
  void followedUp_pooledOverAgencies_is8110Of10010() {
    IndicatorFigures pooled = desk.indicator("tindak-lanjut");

    // (900 + 7,200 + 10) / (1,000 + 9,000 + 10) = 81.0190; of 90: 90.0211
    assertThat(pooled.actual().value().orElseThrow())
        .isCloseTo(8_110 / 10_010.0 * 100, within(1e-10));
    assertThat(pooled.joint()).hasToString("90.02 (Tinggi) provisional, coverage 0.75");
  }

  @Test
  void followedUp_asAMeanOfShares_flatters() {
    IndicatorFigures mean = desk.indicator("tindak-lanjut-rata");

    // (90 + 80 + 100) / 3 = 90 of 90
    assertThat(mean.actual().value().orElseThrow()).isCloseTo(90, within(1e-12));
    assertThat(mean.joint()).hasToString("100.00 (Sangat Tinggi) provisional, coverage 0.75");
  }

  @Test
  void agency_thatHasNotReported_isNotReportedWhateverTheOthersDid() {
    Figure silent = desk.indicator("tindak-lanjut").parties().get("kabupaten-c").credited();

    assertThat(silent.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(silent.missing()).containsExactly("kabupaten-c 2023");
    assertThat(desk.node("S3").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(desk.node("S3").score().band()).isEmpty();
    assertThat(desk.node("S2").score()).hasToString("90.02 (Tinggi) provisional, coverage 0.75");
  }

  @Test
  void agency_thatReportsLate_makesTheFigureFinal() {
    var actuals =
        desk.actuals()
            .plus(Actual.ratio("tindak-lanjut", "kabupaten-c", "2023", 396, 990))
            .plus(Actual.ratio("tindak-lanjut-rata", "kabupaten-c", "2023", 396, 990));
    Sinergi late = Sinergi.of(desk.cascade(), actuals).at("2023");

    // (8,110 + 396) / (10,010 + 990) = 8,506 / 11,000 = 77.3273; of 90: 85.9192
    assertThat(late.indicator("tindak-lanjut").joint()).hasToString("85.92 (Tinggi)");
    // (90 + 80 + 100 + 40) / 4 = 77.5; of 90: 86.1111
    assertThat(late.indicator("tindak-lanjut-rata").joint()).hasToString("86.11 (Tinggi)");
  }

  @Test
  void connected_agencies_areThosePrinted() {
    IndicatorFigures connected = desk.indicator("terhubung");

    assertThat(connected.actual().value()).hasValue(658); // 134 + 524
    assertThat(connected.joint()).hasToString("94.00 (Sangat Tinggi)"); // of 700
  }

  @Test
  void goal_isThePooledFigure() {
    assertThat(desk.node("T1").score()).hasToString("90.02 (Tinggi) provisional, coverage 0.75");
    // (94 + 90.0211) / 2 = 92.0105 of S1 and S2; covered (1 + 0.75) / 3 = 0.5833
    assertThat(desk.node("T1").supported())
        .hasToString("92.01 (Sangat Tinggi) provisional, coverage 0.58");
  }
}
