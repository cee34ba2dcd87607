package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Reference;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamsatTest {
  private final Sinergi opened;

  SamsatTest() throws IOException {
    opened = Gallery.open("samsat");
  }

  @ParameterizedTest
  @CsvSource({
    "2022, rerata,   90,      100.00 (Sangat Tinggi)", // 90, 90, 90
    "2022, terlemah, 90,      100.00 (Sangat Tinggi)",
    "2022, lolos,    72.9,    81.00 (Tinggi)", //         0.9 x 0.9 x 0.9; 72.9 / 90
    "2023, rerata,   84.3333333333, 93.70 (Sangat Tinggi)", // 253 / 3; / 90 = 93.7037
    "2023, terlemah, 60,      66.67 (Sedang)", //         60 / 90 = 66.6667
    "2023, lolos,    55.86,   62.07 (Rendah)", //         0.95 x 0.98 x 0.6; / 90 = 62.0667
  })
  void threeDesks_readInThreeWays_differ(
      String year, String indicator, double actual, String shown) {
    var figures = opened.at(year).indicator(indicator);

    assertThat(figures.actual().value().orElseThrow()).isCloseTo(actual, within(1e-9));
    assertThat(figures.target().value()).hasValue(90);
    assertThat(figures.joint()).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terlemah", "lolos"})
  void chain_withALinkThatHasNotReported_isNotReported(String indicator) {
    Figure chain = opened.at("2024").indicator(indicator).joint();

    assertThat(chain.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(chain.missing()).containsExactly("jasa-raharja 2024");
    assertThat(chain.band()).isEmpty();
  }

  @Test
  void mean_withoutItsWeakest_risesAndSaysSo() {
    // (95 + 98) / 2 = 96.5; / 90 = 107.2222
    assertThat(opened.at("2024").indicator("rerata").joint())
        .hasToString("107.22 (Sangat Tinggi) provisional, coverage 0.67");
  }

  @ParameterizedTest
  @CsvSource({
    "bapenda, 100, 94.44, 66.67, 63.33", //      85 / 90,      60 / 90, 0.95 x 1 x 0.6 = 57 / 90
    "jasa-raharja, 70, 97.41, 77.78, 72.41", //  87.6667 / 90, 70 / 90, 0.95 x 0.98 x 0.7 = 65.17
  })
  void improvement_ofOneDesk_countsWhereTheChainIsWeak(
      String agency, double value, String mean, String weakest, String product) {
    Actuals actuals = opened.actuals();
    for (String indicator : List.of("rerata", "terlemah", "lolos")) {
      actuals =
          actuals.plus(
              Actual.of(indicator, agency, "2023", value)
                  .reportedAt(Instant.parse("2024-06-01T00:00:00Z")));
    }
    Sinergi better = Sinergi.of(opened.cascade(), actuals).at("2023");

    assertThat(better.indicator("rerata").joint().text(Locale.ROOT)).isEqualTo(mean);
    assertThat(better.indicator("terlemah").joint().text(Locale.ROOT)).isEqualTo(weakest);
    assertThat(better.indicator("lolos").joint().text(Locale.ROOT)).isEqualTo(product);
  }

  @ParameterizedTest
  @CsvSource({
    "rerata,   ZERO,   36.30, 22.22, 35.19", //  98 / 3 / 0.9, 60 / 3 / 0.9, 95 / 3 / 0.9
    "terlemah, ZERO,   22.22, 22.22, 22.22", //  only all three pass: 66.6667 / 3
    "lolos,    ZERO,   20.69, 20.69, 20.69", //  62.0667 / 3
    "terlemah, TARGET, 0.00,  -33.33, 0.00", //  60 / 90 less 90 / 90
  })
  void attribution_ofTheThreeReadings_differs(
      String indicator, Reference reference, String bapenda, String jasaRaharja, String polri) {
    Attribution attribution = Attribution.of(opened.at("2023").evaluation(), indicator, reference);

    assertThat(attribution.rows().stream().map(Attribution.Row::agency))
        .containsExactly("bapenda", "jasa-raharja", "polri");
    assertThat(
            attribution.rows().stream()
                .map(row -> String.format(Locale.ROOT, "%.2f", row.value() + 0.0)))
        .containsExactly(bapenda, jasaRaharja, polri);
  }

  @Test
  void attribution_asTheDeskPrintsIt_namesWhoHoldsTheChainBack() {
    assertThat(opened.at("2023").attribution("terlemah", Reference.TARGET).toString())
        .containsPattern("jasa-raharja .*-33\\.33 +-33\\.33");
  }

  @Test
  void revenueOffice_isScoredByTheChainAlone() {
    // HASIL and RATA weigh 0: 60 / 90 of RANTAI is the whole score
    assertThat(opened.at("2023").agency("bapenda").score()).hasToString("66.67 (Sedang)");
  }
}
