package id.sinergi.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Simulates the three dichromacies (Machado, Oliveira and Fernandes 2009, severity 1) and measures
 * how far colours stay apart in CIELAB. A difference of 2.3 is just noticeable.
 */
class LookTest {
  private static final double FAR_ENOUGH = 15;

  private static final Map<String, double[][]> SIGHTS =
      new TreeMap<>(
          Map.of(
              "full",
              new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
              "protanopia",
              new double[][] {
                {0.152286, 1.052583, -0.204868},
                {0.114503, 0.786281, 0.099216},
                {-0.003882, -0.048116, 1.051998}
              },
              "deuteranopia",
              new double[][] {
                {0.367322, 0.860646, -0.227968},
                {0.280085, 0.672501, 0.047413},
                {-0.011820, 0.042940, 0.968881}
              },
              "tritanopia",
              new double[][] {
                {1.255528, -0.076749, -0.178779},
                {-0.078411, 0.930809, 0.147602},
                {0.004733, 0.691367, 0.303900}
              }));

  @Test
  void colour_anyTwoBands_stayApartForTheColourBlind() {
    for (int bands = 2; bands <= 8; bands++) {
      for (int i = 0; i < bands; i++) {
        for (int j = 0; j < i; j++) {
          String a = Look.colour(i, bands);
          String b = Look.colour(j, bands);
          SIGHTS.forEach(
              (sight, matrix) ->
                  assertThat(distance(seen(a, matrix), seen(b, matrix)))
                      .as("%s and %s under %s", a, b, sight)
                      .isGreaterThan(FAR_ENOUGH));
        }
      }
    }
  }

  @Test
  void distance_redAndGreenOfTrafficLights_doNotStayApart() {
    double[][] deuteranopia = requireNonNull(SIGHTS.get("deuteranopia"));

    assertThat(distance(seen("#CC3311", deuteranopia), seen("#6B7000", deuteranopia)))
        .isLessThan(FAR_ENOUGH);
  }

  @Test
  void shape_ofUpToEightBands_isEachBandsOwn() {
    for (int bands = 1; bands <= 8; bands++) {
      Set<Shape> shapes = new HashSet<>();
      for (int i = 0; i < bands; i++) {
        shapes.add(Look.shape(i, bands));
      }
      assertThat(shapes).hasSize(bands);
    }
  }

  @Test
  void glyph_isOneCharacter() {
    Set<String> glyphs = new HashSet<>();
    for (Shape shape : Shape.values()) {
      assertThat(shape.glyph()).hasSize(1);
      glyphs.add(shape.glyph());
    }
    assertThat(glyphs).hasSize(Shape.values().length);
  }

  private static double[] seen(String colour, double[][] sight) {
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      double v = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      light[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = sight[i][0] * light[0] + sight[i][1] * light[1] + sight[i][2] * light[2];
      rgb[i] = Math.max(0, Math.min(1, sum));
    }
    double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        (a[0] - b[0]) * (a[0] - b[0])
            + (a[1] - b[1]) * (a[1] - b[1])
            + (a[2] - b[2]) * (a[2] - b[2]));
  }
}
