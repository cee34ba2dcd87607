package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtremePovertyTest {
  private final Sinergi opened;

  ExtremePovertyTest() throws IOException {
    opened = Gallery.open("extreme-poverty");
  }

  @Test
  void targetOfZero_underMirror_hasNoAnswer() {
    Figure mirror = opened.at("2024").indicator("ke-mirror").joint();

    assertThat(mirror.state()).isEqualTo(State.NOT_COMPUTABLE);
    assertThat(mirror.code()).contains(ReasonCode.ZERO_TARGET);
    assertThat(mirror.value()).isEmpty();
    assertThat(mirror.band()).isEmpty();
    assertThat(opened.at("2024").indicator("ke-mirror").actual().value()).hasValue(0.83);
  }

  @ParameterizedTest
  @CsvSource({
    "ke, FROM_BASELINE, 61.21, Rendah", //        (0.83 - 2.14) / (0 - 2.14) = 0.612150
    "ke-worst, FROM_WORST, 79.25, Tinggi", //     (4 - 0.83) / (4 - 0)
    "ke-met, MIRROR, 0.00, Sangat Rendah", //     0.83 > 0: not met, the floor
    "miskin, RANGE, 79.60, Tinggi", //            MIRROR to the nearer edge: (2 x 7.5 - 9.03) / 7.5
    "miskin-jalan, RANGE, 11.05, Sangat Rendah", // (9.03 - 9.22) / (7.5 - 9.22) = 0.110465
  })
  void remedies_ofATargetThatMirrorCannotRead_differ(
      String indicator, String formula, String shown, String band) {
    Figure joint = opened.at("2024").indicator(indicator).joint();

    assertThat(joint).hasToString(shown + " (" + band + ")");
    assertThat(joint.formula().orElseThrow()).contains(formula);
  }

  @ParameterizedTest
  @CsvSource({
    "2022, INPRES, 4.67", //    (2.04 - 2.14) / (0 - 2.14) = 0.046729
    "2023, INPRES, 47.66", //   (1.12 - 2.14) / (0 - 2.14) = 0.476636
    "2024, INPRES, 61.21",
    "2023, RKP,   120.00", //   (1.12 - 2.14) / (1.5 - 2.14) = 159.375, capped
    "2024, RKP,   100.00", //   0.83 lies between 0 and 1
  })
  void goal_byYearAndPlan_goesAsPrinted(String year, String plan, String shown) {
    assertThat(opened.at(year).plan(plan).node("T1").score().text(Locale.ROOT)).isEqualTo(shown);
  }

  @Test
  void goal_withoutAPlanAsked_followsTheInpres() {
    assertThat(opened.at("2024").node("T1").score())
        .isEqualTo(opened.at("2024").plan("INPRES").node("T1").score());
    assertThat(opened.at("2021").node("T1").score().state()).isEqualTo(State.NOT_DUE);
  }

  @Test
  void gap_betweenTheWorkAndTheOutcome_is35Points() {
    var goal = opened.at("2024").node("T1");

    assertThat(goal.supported()).hasToString("96.00 (Sangat Tinggi)"); // (96 + 90 + 102) / 3
    // 96 - 131 / 214 x 100
    assertThat(goal.gap().value().orElseThrow()).isCloseTo(96 - 13_100 / 214.0, within(1e-9));
    assertThat(goal.gap().text(Locale.ROOT)).startsWith("34.79 ");
  }

  @Test
  void everyParty_isCreditedTheOneSurvey_andComparingGoalsWeighNothing() {
    var desk = opened.at("2024");

    assertThat(desk.indicator("ke").parties()).hasSize(9);
    assertThat(desk.indicator("ke").parties().values())
        .allMatch(party -> party.credited().equals(desk.indicator("ke").joint()));
    assertThat(desk.agency("pmk").score()).hasToString("61.21 (Rendah)");
    assertThat(desk.agency("bps").score().state()).isEqualTo(State.NOT_DUE);
  }
}
