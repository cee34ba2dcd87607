package id.sinergi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  /** The whole-number bands of Permendagri 86/2017, half-open. */
  static final Scale PERMENDAGRI =
      Scale.builder()
          .from(91, "SANGAT_TINGGI", "Sangat Tinggi", "Very high")
          .from(76, "TINGGI", "Tinggi", "High")
          .from(66, "SEDANG", "Sedang", "Medium")
          .from(51, "RENDAH", "Rendah", "Low")
          .rest("SANGAT_RENDAH", "Sangat Rendah", "Very low");

  static final Scale AKIP =
      Scale.builder()
          .above(90, "AA", "AA", "AA")
          .above(80, "A", "A", "A")
          .above(70, "BB", "BB", "BB")
          .above(60, "B", "B", "B")
          .above(50, "CC", "CC", "CC")
          .above(30, "C", "C", "C")
          .rest("D", "D", "D");

  @ParameterizedTest
  @CsvSource({
    "1667,               SANGAT_TINGGI, SANGAT_TINGGI",
    "100.4,              SANGAT_TINGGI, SANGAT_TINGGI",
    "91,                 SANGAT_TINGGI, SANGAT_TINGGI",
    "90.9999999999999,   TINGGI,        SANGAT_TINGGI",
    "90.99999999999999,  SANGAT_TINGGI, SANGAT_TINGGI",
    "90.6,               TINGGI,        SANGAT_TINGGI",
    "90.5,               TINGGI,        SANGAT_TINGGI",
    "90.4999999999999,   TINGGI,        TINGGI",
    "90.4,               TINGGI,        TINGGI",
    "75.5,               SEDANG,        TINGGI",
    "50.4,               SANGAT_RENDAH, SANGAT_RENDAH",
    "50.5,               SANGAT_RENDAH, RENDAH",
    "0,                  SANGAT_RENDAH, SANGAT_RENDAH",
    "-0.5,               SANGAT_RENDAH, SANGAT_RENDAH",
    "-44.01,             SANGAT_RENDAH, SANGAT_RENDAH",
    "1e300,              SANGAT_TINGGI, SANGAT_TINGGI",
    "-1e300,             SANGAT_RENDAH, SANGAT_RENDAH",
  })
  void band_value_asItIsAndRoundedFirst(double value, String asItIs, String roundedFirst) {
    assertThat(PERMENDAGRI.band(value).id()).isEqualTo(asItIs);
    assertThat(PERMENDAGRI.roundFirst(true).band(value).id()).isEqualTo(roundedFirst);
  }

  @ParameterizedTest
  @CsvSource({
    "90, A",
    "90.0000000001, AA",
    "30, D",
    "30.1, C",
    "0, D",
    "50.0000000000001, CC",
    "50.00000000000001, C"
  })
  void band_openLimit_isOutside(double value, String id) {
    assertThat(AKIP.band(value).id()).isEqualTo(id);
  }

  @Test
  void band_openLimitByAHair_isStillOutside() {
    assertThat(AKIP.band(0.1 * 3 * 300).id()).isEqualTo("A"); // 90.00000000000001
  }

  @Test
  void band_roundedFirstBelowZero_roundsTiesAway() {
    Scale signs = Scale.builder().from(0, "NOT_NEGATIVE", "+", "+").rest("NEGATIVE", "-", "-");

    assertThat(signs.roundFirst(true).band(-0.4).id()).isEqualTo("NOT_NEGATIVE");
    assertThat(signs.roundFirst(true).band(-0.5).id()).isEqualTo("NEGATIVE");
    assertThat(signs.band(-0.4).id()).isEqualTo("NEGATIVE");
  }

  @Test
  void of_lastBandWithLimit_isRefused() {
    Band lowest = band("RENDAH", 0);

    assertThatThrownBy(() -> Scale.of(List.of(band("TINGGI", 76), lowest)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RENDAH >= 0.0")
        .hasMessageContaining(". Maybe ");
    assertThatThrownBy(() -> Scale.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_notDescending_isRefused() {
    Band rest = band("RENDAH", Double.NEGATIVE_INFINITY);

    assertThatThrownBy(() -> Scale.of(List.of(band("A", 76), band("B", 91), rest)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(B >= 91.0)")
        .hasMessageContaining("(A >= 76.0)");
    assertThatThrownBy(() -> Scale.of(List.of(band("A", 0.3), band("B", 0.1 + 0.2 - 1e-17), rest)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Scale.of(List.of(rest, band("X", Double.NEGATIVE_INFINITY))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void of_sameIdTwice_isRefused() {
    assertThatThrownBy(() -> Scale.of(List.of(band("A", 76), band("A", Double.NEGATIVE_INFINITY))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(A)");
  }

  @Test
  void of_bands_areCopied() {
    List<Band> bands = new ArrayList<>(PERMENDAGRI.bands());
    Scale scale = Scale.of(bands);
    bands.clear();

    assertThat(scale).isEqualTo(PERMENDAGRI).hasSameHashCodeAs(PERMENDAGRI);
    assertThat(scale.bands()).isUnmodifiable().hasSize(5);
    scale.limits()[0] = 0;
    assertThat(scale.limits()).containsExactly(91, 76, 66, 51);
  }

  @Test
  void roundFirst_isPartOfTheScale() {
    Scale rounded = PERMENDAGRI.roundFirst(true);

    assertThat(rounded.roundsFirst()).isTrue();
    assertThat(PERMENDAGRI.roundsFirst()).isFalse();
    assertThat(rounded).isNotEqualTo(PERMENDAGRI);
    assertThat(rounded.roundFirst(false)).isEqualTo(PERMENDAGRI);
    assertThat(rounded.roundFirst(true)).isSameAs(rounded);
    assertThat(rounded).asString().startsWith("[SANGAT_TINGGI >= 91.0, ").endsWith("rounded first");
    assertThat(AKIP).asString().startsWith("[AA > 90.0, A > 80.0");
  }

  @Test
  void band_refused_namesWhatIsWrong() {
    Text label = Text.same("x");
    assertThatThrownBy(() -> new Band(" ", 1, false, label, "#000000", Shape.CIRCLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("( )");
    assertThatThrownBy(() -> band("A", Double.NaN)).hasMessageContaining("(NaN)");
    assertThatThrownBy(() -> band("A", Double.POSITIVE_INFINITY))
        .hasMessageContaining("(Infinity)");
    assertThatThrownBy(
            () -> new Band("A", Double.NEGATIVE_INFINITY, true, label, "#000000", Shape.CIRCLE))
        .hasMessageContaining("(A)")
        .hasMessageContaining("Maybe ");
    assertThatThrownBy(() -> new Band("A", 1, false, label, "red", Shape.CIRCLE))
        .hasMessageContaining("(red)");
    assertThat(band("A", -0.0)).isEqualTo(band("A", 0.0));
  }

  @Test
  void builder_anyNumberOfBands_noTwoLookTheSame() {
    for (int bands = 1; bands <= 20; bands++) {
      Scale.Builder builder = Scale.builder();
      for (int i = 1; i < bands; i++) {
        builder.from(100 - i, "B" + i, "b", "b");
      }
      Set<String> looks = new HashSet<>();
      for (Band band : builder.rest("REST", "r", "r").bands()) {
        looks.add(band.colour() + band.shape().glyph());
      }
      assertThat(looks).hasSize(bands);
    }
  }

  @Test
  void builder_traffic_isGreenYellowVermillion() {
    Scale traffic =
        Scale.builder()
            .from(100, "HIJAU", "Hijau", "Green")
            .from(80, "KUNING", "Kuning", "Yellow")
            .rest("MERAH", "Merah", "Red");

    assertThat(traffic.bands())
        .extracting(Band::colour)
        .containsExactly("#009E73", "#F0E442", "#D55E00");
    assertThat(traffic.bands())
        .extracting(band -> band.shape().glyph())
        .containsExactly("●", "■", "▼");
    assertThat(traffic.band(99.6).label()).isEqualTo(Text.of("Kuning", "Yellow"));
  }

  private static Band band(String id, double from) {
    return new Band(id, from, false, Text.same(id), "#000000", Shape.CIRCLE);
  }
}
