package id.sinergi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationTest {
  private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
  private static final OptionalDouble HUNDRED = OptionalDouble.of(100);

  @ParameterizedTest
  @CsvSource({
    "98.125,            2, 98.13",
    "112.5,             0, 113",
    "99.996,            2, 99.996",
    "99.996,            1, 99.996",
    "99.6,              0, 99.6",
    "99.6,              2, 99.60",
    "99.95,             0, 99.95",
    "99.9999999999999,  2, 99.9999999999999",
    "99.99999999999999, 2, 100.00",
    "100,               0, 100",
    "100.004,           2, 100.00",
    "90.996,            2, 90.996",
    "90.6,              0, 90.6",
    "91,                0, 91",
    "75.999,            2, 75.999",
    "76.001,            2, 76.00",
    "-44.005,           2, -44.01",
    "1666.666666666667, 2, 1666.67",
    "50.9999,           0, 50.9999",
    "50.4,              0, 50",
  })
  void print_value_neverOnTheOtherSide(double value, int decimals, String printed) {
    Presentation how = new Presentation(decimals, Optional.of(ScaleTest.PERMENDAGRI), HUNDRED);

    assertThat(how.print(Rounding.rounded(value), value, Locale.ROOT)).isEqualTo(printed);
    assertThat(how.print(Rounding.rounded(value), value, INDONESIA))
        .isEqualTo(printed.replace('.', ','));
  }

  @ParameterizedTest
  @CsvSource({
    "90.6,     2, 90.60", // looked up as 91, as a reader of 90.60 would
    "90.6,     0, 91",
    "90.4,     0, 90",
    "90.4996,  2, 90.4996", // 90.50 would be looked up as 91
    "90.4996,  0, 90",
    "90.5,     1, 90.5",
    "99.5,     0, 99.5", // not attained
  })
  void print_roundFirst_isLookedUpInTheSameBand(double value, int decimals, String printed) {
    Scale scale = ScaleTest.PERMENDAGRI.roundFirst(true);
    Presentation how = new Presentation(decimals, Optional.of(scale), HUNDRED);

    assertThat(how.print(Rounding.rounded(value), value, Locale.ROOT)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "90.004, 2, 90.004", // above the open limit, and 90.00 is not
    "90,     2, 90.00",
    "89.999, 2, 90.00", // 90 is still below the open limit
    "80.4,   0, 80.4",
  })
  void print_openLimit_isOutside(double value, int decimals, String printed) {
    Presentation how =
        new Presentation(decimals, Optional.of(ScaleTest.AKIP), OptionalDouble.empty());

    assertThat(how.print(Rounding.rounded(value), value, Locale.ROOT)).isEqualTo(printed);
  }

  @Test
  void print_twoScales_keepsToBoth() {
    Scale predicates = Scale.builder().from(110, "SANGAT_BAIK", "a", "a").rest("BAIK", "b", "b");
    Presentation how = new Presentation(2, List.of(ScaleTest.PERMENDAGRI, predicates), HUNDRED);

    assertThat(how.print(new BigDecimal("109.996"), 109.996, Locale.ROOT)).isEqualTo("109.996");
    assertThat(how.print(new BigDecimal("90.996"), 90.996, Locale.ROOT)).isEqualTo("90.996");
    assertThat(how.scale()).contains(ScaleTest.PERMENDAGRI);
  }

  @Test
  void print_nothingToKeepTo_roundsHalfUp() {
    assertThat(Presentation.PLAIN.print(new BigDecimal("99.996"), 99.996, Locale.ROOT))
        .isEqualTo("100.00");
    assertThat(Presentation.PLAIN.scale()).isEmpty();
  }

  @Test
  void shown_exactAcrossTheLimitFromTheBinary_keepsToTheBinarysSide() {
    Presentation how = new Presentation(2, Optional.empty(), HUNDRED);

    // What the figure's band and verdict say holds, even where exact arithmetic differs in digit
    // 15.
    assertThat(how.shown(new BigDecimal("100"), 99.9999999999999))
        .isEqualTo(new BigDecimal("99.9999999999999"));
    assertThat(how.shown(new BigDecimal("99.99999999999999999"), 99.9999999999999))
        .isLessThan(new BigDecimal("100"));
    assertThat(how.shown(new BigDecimal("99.99999999999999999"), 100))
        .isEqualTo(new BigDecimal("100.00"));
  }

  @Test
  void shown_exactTie_isNotTheBinarysTie() {
    BigDecimal exact =
        new BigDecimal("86967829591")
            .multiply(new BigDecimal(100))
            .divide(new BigDecimal("98877641511"), new MathContext(50));
    double binary = 86_967_829_591.0 / 98_877_641_511.0 * 100;
    Presentation how = new Presentation(2, Optional.of(ScaleTest.PERMENDAGRI), HUNDRED);

    assertThat(how.print(exact, binary, Locale.ROOT)).isEqualTo("87.95");
    assertThat(how.print(Rounding.rounded(binary), binary, Locale.ROOT)).isEqualTo("87.96");
  }

  @Property(tries = 5000)
  void shown_anyValue_isOnTheSideOfEveryLimit(
      @ForAll("nearLimits") double value,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll boolean roundFirst,
      @ForAll boolean akip,
      @ForAll @IntRange(min = -3, max = 3) int off) {
    Scale scale = (akip ? ScaleTest.AKIP : ScaleTest.PERMENDAGRI).roundFirst(roundFirst);
    Presentation how = new Presentation(decimals, Optional.of(scale), HUNDRED);
    // The exact value differs from the binary one by less than a few of its last bits.
    BigDecimal exact = new BigDecimal(value).add(new BigDecimal(off * Math.ulp(value) / 2));

    BigDecimal shown = how.shown(exact, value);

    BigDecimal rounded = new BigDecimal(value).round(new MathContext(15, RoundingMode.HALF_UP));
    for (double limit : scale.limits()) {
      assertThat(isAbove(shown, limit, akip, roundFirst))
          .isEqualTo(isAbove(rounded, limit, akip, roundFirst));
    }
    assertThat(isAbove(shown, 100, false, false)).isEqualTo(isAbove(rounded, 100, false, false));
    assertThat(shown.scale()).isGreaterThanOrEqualTo(decimals);
    // Never far from what it shows, and no more decimals than are needed.
    assertThat(shown.subtract(rounded).abs())
        .isLessThanOrEqualTo(BigDecimal.valueOf(501, decimals + 3));
    if (off == 0 && shown.scale() > decimals) {
      BigDecimal shorter = exact.setScale(shown.scale() - 1, RoundingMode.HALF_UP);
      boolean keeps = isAbove(shorter, 100, false, false) == isAbove(rounded, 100, false, false);
      for (double limit : scale.limits()) {
        keeps &=
            isAbove(shorter, limit, akip, roundFirst) == isAbove(rounded, limit, akip, roundFirst);
      }
      assertThat(keeps).isFalse();
    }
  }

  private static boolean isAbove(BigDecimal value, double limit, boolean open, boolean roundFirst) {
    BigDecimal looked = roundFirst ? value.setScale(0, RoundingMode.HALF_UP) : value;
    int side = looked.compareTo(BigDecimal.valueOf((long) limit));
    return open ? side > 0 : side >= 0;
  }

  @Provide
  Arbitrary<Double> nearLimits() {
    Arbitrary<Double> limits =
        Arbitraries.of(100.0, 91.0, 90.5, 90.0, 76.0, 75.5, 66.0, 51.0, 50.5, 30.0, 0.0, -0.5);
    Arbitrary<Double> distances =
        Combinators.combine(
                Arbitraries.integers().between(-99, 99), Arbitraries.integers().between(2, 15))
            .as((digits, scale) -> BigDecimal.valueOf(digits, scale).doubleValue());
    return Arbitraries.frequencyOf(
        Tuple.of(5, Combinators.combine(limits, distances).as((limit, by) -> limit + by)),
        Tuple.of(1, Arbitraries.doubles().between(-200, 200).ofScale(6)));
  }

  @Test
  void of_refused_namesWhatIsWrong() {
    assertThatThrownBy(() -> new Presentation(-1, List.of(), HUNDRED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(-1)")
        .hasMessageContaining("Maybe ");
    assertThatThrownBy(() -> new Presentation(16, List.of(), HUNDRED)).hasMessageContaining("(16)");
    assertThatThrownBy(() -> new Presentation(2, List.of(), OptionalDouble.of(Double.NaN)))
        .hasMessageContaining("threshold (NaN)");
  }
}
