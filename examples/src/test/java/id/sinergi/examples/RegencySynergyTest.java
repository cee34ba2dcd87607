package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.figure.State;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.synergy.SiloMatrix;
import id.sinergi.synergy.Silos;
import id.sinergi.synergy.Synergy;
import id.sinergi.synergy.Twins;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scores of the regency do not show. */
class RegencySynergyTest {
  private final Sinergi desk;

  RegencySynergyTest() throws IOException {
    desk = Gallery.open("regency-silos").at("2024");
  }

  @ParameterizedTest
  @CsvSource({
    // of 5 kinds of work P2 -> K1 is half of one, sanitasi all of one: 1.5 / 5
    // joint (90 + 0.5 x 84) / 1.5; own 3,800 / 4,000
    "dinkes, 30, 88, 95, 91.5",
    // of 7 kinds sanitasi is all of one, P2 -> K1 half of one: 1.5 / 7
    // joint as above; own (86.667 + 0.5 x 90) / 1.5 = 87.778
    "dpupr, 21.4285714286, 88, 87.7777777778, 87.8888888889",
    // of 3 kinds (two at R1, one at R2) permukiman is all of one; joint and own are one number
    "kabupaten, 33.3333333333, 85, 85, 85",
  })
  void synergy_ofThoseThatWorkTogether(
      String agency, double breadth, double joint, double own, double index) {
    Synergy synergy = Synergy.of(desk.evaluation(), agency);

    assertThat(synergy.breadth().value().orElseThrow()).isCloseTo(breadth, within(1e-9));
    assertThat(synergy.jointDelivery().value().orElseThrow()).isCloseTo(joint, within(1e-9));
    assertThat(synergy.ownDelivery().value().orElseThrow()).isCloseTo(own, within(1e-9));
    assertThat(synergy.index().value().orElseThrow()).isCloseTo(index, within(1e-9));
  }

  @Test
  void silo_hasTheBestScoreAndNoSynergy() {
    Synergy alone = Synergy.of(desk.evaluation(), "dispar");

    assertThat(alone.breadth().value()).hasValue(0);
    assertThat(alone.index().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(alone.counterparts()).isEmpty();
    assertThat(Silos.in(desk.cascade())).extracting(Agency::id).containsExactly("dispar");
  }

  @ParameterizedTest
  @CsvSource({
    "dinkes, 0.25, 0.75, 0", //       K2: half of sanitasi each; P2: all on dpupr
    "dpupr, 0.25, 0.75, 0", //        P2: half of sanitasi each; P3: its own
    "dispar, 0, 0, 1",
    "kabupaten, 0.25, 0.25, 0.5", //  R1: K1 and P1; R2: W1
  })
  void matrix_showsOnWhomEachRests(String agency, double dinkes, double dpupr, double dispar) {
    SiloMatrix.Row row = SiloMatrix.of(desk.evaluation()).row(agency).orElseThrow();

    assertThat(row.on("dinkes")).isCloseTo(dinkes, within(1e-12));
    assertThat(row.on("dpupr")).isCloseTo(dpupr, within(1e-12));
    assertThat(row.on("dispar")).isCloseTo(dispar, within(1e-12));
    assertThat(row.isExact()).isTrue();
  }

  @Test
  void twins_areTheThingThatTwoDinasCountApart() {
    assertThat(Twins.in(desk.cascade()))
        .singleElement()
        .satisfies(
            twins ->
                assertThat(twins.indicators())
                    .extracting(Indicator::id)
                    .containsExactly("toilet-dispar", "toilet-pupr"));
  }
}
