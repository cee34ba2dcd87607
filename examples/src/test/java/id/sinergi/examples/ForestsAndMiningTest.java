package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.trend.Tension;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestsAndMiningTest {
  private final Sinergi opened;
  private final Sinergi desk;

  ForestsAndMiningTest() throws IOException {
    opened = Gallery.open("forests-and-mining");
    desk = opened.at("2024");
  }

  private static Tension tension(Evaluation evaluation) {
    assertThat(Tension.of(evaluation)).hasSize(1);
    return Tension.of(evaluation).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 104.00,  98.00", // (2 x 500 - 480) / 500; 392 / 400
    "2017, 101.25,  95.00",
    "2018,  95.00, 102.00",
    "2019, 102.50,  95.00",
    "2020, 105.00,  90.00",
    "2021,  95.00, 104.00",
    "2022,  90.00, 108.00",
    "2023,  82.50, 113.00",
    "2024,  95.00, 107.00", // (2 x 340 - 357) / 340; 749 / 700
  })
  void goals_yearByYear_neverReachTheirTargetsTogether(String year, String forest, String mining) {
    Figure ofForests = opened.at(year).node("H1").score();
    Figure ofMining = opened.at(year).node("M1").score();

    assertThat(ofForests.text(Locale.ROOT)).isEqualTo(forest);
    assertThat(ofMining.text(Locale.ROOT)).isEqualTo(mining);
    assertThat(ofForests.value().orElseThrow() < 100 || ofMining.value().orElseThrow() < 100)
        .isTrue();
  }

  @Test
  void meanOfBoth_in2024_seesNothing_butTheEvaluatorDoes() {
    assertThat(desk.average("SASARAN")).hasToString("101.00 (Sangat Tinggi)");
    assertThat(opened.at("2023").average("SASARAN").text(Locale.ROOT)).isEqualTo("97.75");
    assertThat(desk.findings())
        .filteredOn(it -> it.code() == FindingCode.UNMANAGED_TENSION)
        .extracting(Finding::ids)
        .containsExactly(List.of("M1", "H1"));
  }

  /**
   * Changes of mining -3 7 -7 -5 14 4 5 -6, ranks 4 7 1 3 8 5 6 2; of forests -2.75 -6.25 7.5 2.5
   * -10 -5 -7.5 12.5, ranks 5 3 7 6 1 4 2 8; the squares of their differences sum to 164.
   */
  @Test
  void tension_declared_isTheirRankCorrelationOverNineYears() {
    Tension tension = tension(desk.evaluation());

    assertThat(tension.link().orElseThrow().kind()).isEqualTo(LinkKind.TENSION);
    assertThat(tension.series()).hasSize(9);
    assertThat(tension.changes()).isEqualTo(8);
    assertThat(tension.correlation().text(Locale.ROOT).strip()).isEqualTo("-0.95");
    assertThat(tension)
        .hasToString(
            "M1 against H1: owned by nobody, correlation -0.95 (n = 8)"); // 1 - 6 x 164 / 504
    assertThat(desk.tension().toString())
        .contains("M1 Produksi tambang naik (esdm) makes H1 Deforestasi turun (kehutanan) harder")
        .contains("note: tambang baru dibuka di kawasan hutan")
        .contains("nobody owns the trade-off", "rank correlation of changes -0.95, n = 8");
  }

  @Test
  void tension_afterFiveChanges_isNotTold() {
    assertThat(tension(opened.at("2021").evaluation()).correlation().state())
        .isEqualTo(State.NOT_APPLICABLE);
    assertThat(tension(opened.at("2022").evaluation()).changes()).isEqualTo(6);
  }

  @Test
  void tradeOff_hasAnOwnerOnceMiningAccepts_andTheMeanRewardsTheWinner() {
    Sinergi agreed = desk.whatIf(w -> w.consent("M1", "N1", Consent.ACCEPTED));

    assertThat(tension(desk.evaluation()).commonGoals()).isEmpty();
    assertThat(tension(agreed.evaluation()).commonGoals())
        .extracting(Node::id)
        .containsExactly("N1");
    assertThat(agreed.findings())
        .noneMatch(it -> it.code() == FindingCode.UNMANAGED_TENSION)
        .noneMatch(it -> it.code() == FindingCode.CONSENT_PENDING);
    assertThat(agreed.tension().toString()).contains("owned by Menteri Koordinator (menko), at N1");
    assertThat(desk.node("N1").score().text(Locale.ROOT)).isEqualTo("95.00");
    assertThat(agreed.node("N1").score().text(Locale.ROOT)).isEqualTo("101.00");
  }
}
