package id.sinergi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

  @ParameterizedTest
  @CsvSource({
    "98.125,                   2, 98.13",
    "98.12499999999999,        2, 98.13", // sixteen digits: the tie at fifteen
    "98.1249999999999,         2, 98.12", // fifteen digits are what it is
    "112.5,                    0, 113",
    "1.005,                    2, 1.01", // binary 1.00499999999999989...
    "2.675,                    2, 2.68",
    "87.954999,                2, 87.95",
    "66.66666666666667,        2, 66.67",
    "105.131,                  2, 105.13",
    "102.22222222222221,       1, 102.2",
    "99.99999999999999,        2, 100.00",
    "0.30000000000000004,     16, 0.3000000000000000",
    "-44.005,                  2, -44.01",
    "-0.004,                   2, 0.00",
    "0,                        2, 0.00",
    "123456789012345678,       0, 123456789012346000",
    "1e-15,                    2, 0.00",
  })
  void displayed_tie_goesUp(double value, int decimals, String printed) {
    assertThat(Rounding.displayed(value, decimals).toPlainString()).isEqualTo(printed);
  }

  @Test
  void displayed_sumOfDecimals_isRoundedLast() {
    double sum = Rounding.sum(Rounding.sum(10.46, 31.125), 63.546);

    assertThat(Rounding.displayed(sum, 2)).isEqualByComparingTo("105.13");
  }

  @Test
  void compare_byAHair_isTheSame() {
    assertThat(Rounding.compare(0.1 + 0.2, 0.3)).isZero();
    assertThat(Rounding.compare(0.96 * 102.1 + 0.04 * 49.6, 100)).isZero();
    assertThat(Rounding.compare(99.99999999999999, 100)).isZero();
    assertThat(Rounding.compare(99.9999999999999, 100)).isNegative();
    assertThat(Rounding.compare(100.000000000001, 100)).isPositive();
    assertThat(Rounding.compare(-0.0, 0.0)).isZero();
    assertThat(Rounding.compare(0.0, 1e-300)).isNegative();
    assertThat(Rounding.compare(-1e-300, 1e-300)).isNegative();
    assertThat(Rounding.compare(Double.MAX_VALUE, -Double.MAX_VALUE)).isPositive();
    assertThat(Rounding.compare(Double.MAX_VALUE, Math.nextDown(Double.MAX_VALUE))).isZero();
    assertThat(Rounding.compare(Double.NEGATIVE_INFINITY, 0)).isNegative();
    assertThat(Rounding.compare(Double.POSITIVE_INFINITY, Double.MAX_VALUE)).isPositive();
    assertThat(Rounding.compare(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)).isZero();
    assertThat(Rounding.compare(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)).isNegative();
  }

  @Property(tries = 5000)
  void compare_near_isTheComparisonOfRoundedDecimals(
      @ForAll("values") double a, @ForAll @IntRange(min = -60, max = 60) int steps) {
    double b = a;
    for (int i = 0; i < Math.abs(steps); i++) {
      b = steps > 0 ? Math.nextUp(b) : Math.nextDown(b);
    }
    assertThat(Rounding.compare(a, b)).isEqualTo(byDecimals(a, b));
    assertThat(Rounding.compare(b, a)).isEqualTo(-byDecimals(a, b));
  }

  @Property(tries = 2000)
  void compare_unrelated_isTheComparisonOfRoundedDecimals(
      @ForAll("values") double a, @ForAll("values") double b) {
    assertThat(Rounding.compare(a, b)).isEqualTo(byDecimals(a, b));
  }

  private static int byDecimals(double a, double b) {
    return new BigDecimal(a).round(FIFTEEN).compareTo(new BigDecimal(b).round(FIFTEEN));
  }

  @Property(tries = 10_000)
  void significant_anyValue_isTheRoundedDecimal(@ForAll("values") double value) {
    BigDecimal rounded = new BigDecimal(value).round(FIFTEEN);

    assertThat(Rounding.rounded(value)).isEqualByComparingTo(rounded);
    assertThat(Rounding.significant(value)).isEqualTo(rounded.doubleValue());
    assertThat(Rounding.significant(Rounding.significant(value)))
        .isEqualTo(Rounding.significant(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e15, 1e14, 1e-8, 1e-7, 1.0, 10, 100, 1e22, 0x1p52, 0x1p53, 1e-15})
  void significant_atPowers_isTheRoundedDecimal(double power) {
    for (double value = power, i = 0; i < 70; value = Math.nextDown(value), i++) {
      assertThat(Rounding.significant(value))
          .isEqualTo(new BigDecimal(value).round(FIFTEEN).doubleValue());
    }
    for (double value = power, i = 0; i < 70; value = Math.nextUp(value), i++) {
      assertThat(Rounding.significant(-value))
          .isEqualTo(new BigDecimal(-value).round(FIFTEEN).doubleValue());
    }
  }

  @Test
  void significant_extremes_stayFinite() {
    assertThat(Rounding.significant(Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
    assertThat(Rounding.significant(-Double.MAX_VALUE)).isEqualTo(-Double.MAX_VALUE);
    assertThat(Rounding.significant(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
    assertThat(Double.doubleToRawLongBits(Rounding.significant(-0.0))).isZero();
  }

  /** Decimals that cancel are added as decimals, however that is done. */
  @Property(tries = 5_000)
  void difference_ofValuesThatCancel_isThatOfTheirFifteenDigits(
      @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long digits,
      @ForAll @IntRange(min = -8, max = 22) int scale,
      @ForAll @DoubleRange(min = 0.5, max = 2) double factor) {
    double a = BigDecimal.valueOf(digits, scale).doubleValue();
    double b = Rounding.significant(a * factor);
    double difference = Rounding.difference(a, b);
    if (Math.abs(a - b) < Math.max(a, b) / 2 && Math.abs(a - b) >= 1e-15 * (a + b)) {
      assertThat(difference)
          .isEqualTo(Rounding.rounded(a).subtract(Rounding.rounded(b)).doubleValue());
    }
  }

  @Property(tries = 2_000)
  void difference_ofShortDecimalsThatCancel_isThatOfTheDecimals(
      @ForAll @LongRange(min = 1, max = 4_000_000_000_000L) long one,
      @ForAll @DoubleRange(min = 0.5, max = 2) double factor,
      @ForAll @IntRange(min = 0, max = 6) int scale) {
    BigDecimal a = BigDecimal.valueOf(one, scale);
    BigDecimal b = BigDecimal.valueOf(Math.round(one * factor), scale);
    double difference = Rounding.difference(a.doubleValue(), b.doubleValue());
    if (a.subtract(b).abs().compareTo(a.max(b).divide(BigDecimal.valueOf(2))) < 0) {
      assertThat(difference).isEqualTo(a.subtract(b).doubleValue());
    }
  }

  @Test
  void sum_thatCancels_isZero() {
    assertThat(Rounding.difference(0.1 + 0.2, 0.3)).isZero();
    assertThat(Rounding.difference(1.1 * 3, 3.3)).isZero();
    assertThat(Rounding.difference(100, 99.9999999999)).isPositive();
    assertThat(Rounding.difference(1, 1 - 4e-15)).isPositive();
    assertThat(Rounding.sum(1, 2)).isEqualTo(3);
    assertThat(Rounding.difference(1, 2)).isEqualTo(-1);
    assertThat(Rounding.sum(1e-300, -1e-301)).isPositive();
    assertThat(Double.doubleToRawLongBits(Rounding.sum(-0.0, -0.0))).isZero();
    assertThat(Double.doubleToRawLongBits(Rounding.difference(0.3, 0.1 + 0.2))).isZero();
  }

  @Test
  void isZero_besideItsTerms() {
    assertThat(Rounding.isZero(0, 0)).isTrue();
    assertThat(Rounding.isZero(-0.0, 5)).isTrue();
    assertThat(Rounding.isZero(-5.5e-17, 0.6)).isTrue();
    assertThat(Rounding.isZero(1e-15, 1)).isFalse();
    assertThat(Rounding.isZero(9.99e-16, 1)).isTrue();
    assertThat(Rounding.isZero(1e-300, 1e-300)).isFalse();
  }

  @Property(tries = 5000)
  void sum_anyValues_isTheBinarySumWhereTheyDoNotCancel(
      @ForAll("values") double a, @ForAll("values") double b) {
    double sum = Rounding.sum(a, b);
    double larger = Math.max(Math.abs(a), Math.abs(b));

    assertThat(Rounding.difference(a, -b)).isEqualTo(sum);
    assertThat(Rounding.sum(-a, -b)).isEqualTo(0.0 - sum);
    if (Math.abs(a + b) >= larger / 2) {
      assertThat(sum).isEqualTo(a + b);
    } else {
      assertThat(Math.abs(sum - (a + b))).isLessThanOrEqualTo(1e-14 * larger);
    }
    if (Rounding.isZero(a + b, Math.abs(a) + Math.abs(b))) {
      assertThat(sum).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"96.2, 100, -3.8", "0.3, 0.2, 0.1", "100, 99.99, 0.01", "1.1, 1, 0.1"})
  void difference_decimalsThatCancel_isTheDecimal(double a, double b, double difference) {
    assertThat(Rounding.difference(a, b)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "100, 100",
    "1e18, 1000000000000000000",
    "-0.0, 0",
    "0.30000000000000004, 0.30000000000000004",
    "2e-3, 0.002",
    "9007199254740993, 9007199254740992",
    "123456789012345680, 123456789012345680",
    "1.1e-15, 0.0000000000000011",
  })
  void decimal_value_isAsWritten(double value, String written) {
    assertThat(Rounding.decimal(value)).isEqualTo(new BigDecimal(written));
  }

  @Test
  void decimal_extremes_readBack() {
    assertThat(Rounding.decimal(Double.MAX_VALUE).doubleValue()).isEqualTo(Double.MAX_VALUE);
    assertThat(Rounding.decimal(Double.MIN_VALUE).doubleValue()).isEqualTo(Double.MIN_VALUE);
    assertThat(Rounding.decimal(Double.MIN_NORMAL).doubleValue()).isEqualTo(Double.MIN_NORMAL);
    assertThat(Rounding.decimal(2e-44)).isEqualByComparingTo("2e-44");
    assertThat(Rounding.decimal(Double.parseDouble("2e23"))).isEqualByComparingTo("2e23");
  }

  @Property(tries = 10_000)
  void decimal_anyValue_readsBackAndIsShortest(@ForAll("values") double value) {
    BigDecimal decimal = Rounding.decimal(value);

    assertThat(decimal.doubleValue()).isEqualTo(value + 0.0);
    assertThat(Double.parseDouble(decimal.toString())).isEqualTo(value + 0.0);
    assertThat(decimal.scale()).isNotNegative();
    BigDecimal digits = decimal.stripTrailingZeros();
    assertThat(digits.precision()).isLessThanOrEqualTo(17);
    if (digits.precision() > 15) {
      BigDecimal shorter =
          new BigDecimal(value)
              .round(new MathContext(digits.precision() - 1, RoundingMode.HALF_UP));
      assertThat(shorter.doubleValue()).isNotEqualTo(value);
    }
  }

  @Property(tries = 5000)
  void decimal_ofWrittenDecimal_isThatDecimal(
      @ForAll long unscaled, @ForAll @IntRange(min = 0, max = 20) int scale) {
    BigDecimal written = BigDecimal.valueOf(unscaled % 1_000_000_000_000_000L, scale);

    assertThat(Rounding.decimal(written.doubleValue())).isEqualByComparingTo(written);
    assertThat(Rounding.rounded(written.doubleValue())).isEqualByComparingTo(written);
  }

  @Test
  void quantity_edges_areIn() {
    assertThat(Rounding.quantity(1e18, "target")).isEqualTo(1e18);
    assertThat(Rounding.quantity(-1e18, "target")).isEqualTo(-1e18);
    assertThat(Rounding.quantity(1e-15, "target")).isEqualTo(1e-15);
    assertThat(Double.doubleToRawLongBits(Rounding.quantity(-0.0, "target"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        2e18,
        -1e19,
        9.99e-16,
        -1e-16,
        1e-320
      })
  void quantity_outside_isRefused(double value) {
    assertThatThrownBy(() -> Rounding.quantity(value, "target"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The target (" + value + ") must")
        .hasMessageMatching(".*\\. Maybe [^.]*\\.");
  }

  @Test
  void compareAndSum_inTheCommonCase_allocateNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    int sink = 0;
    long allocated = 0;
    for (int round = 0; round < 2; round++) { // the first loads what is needed
      long before = threads.getThreadAllocatedBytes(self);
      for (int i = 1; i <= 20_000; i++) {
        double x = i * 0.37;
        sink += Rounding.compare(x, 100);
        sink += Rounding.compare(x, Math.nextUp(x));
        sink += Rounding.difference(x, 3) > 0 ? 1 : 0;
        sink += Rounding.significant(x) > 1 ? 1 : 0;
      }
      allocated = threads.getThreadAllocatedBytes(self) - before;
    }
    assertThat(sink).isPositive();
    assertThat(allocated).isLessThan(20_000);
  }

  /** Any bits; decimals of 16 digits that end in 5, the ties; few digits; and the neighbours. */
  @Provide
  Arbitrary<Double> values() {
    Arbitrary<Double> bits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> inRange =
        Combinators.combine(
                Arbitraries.doubles().between(1, 10).ofScale(17),
                Arbitraries.integers().between(-15, 18))
            .as((mantissa, exponent) -> mantissa * Math.pow(10, exponent));
    Arbitrary<Double> ties =
        Combinators.combine(
                Arbitraries.longs().between(100_000_000_000_000L, 999_999_999_999_999L),
                Arbitraries.integers().between(-3, 24))
            .as((digits, scale) -> BigDecimal.valueOf(digits * 10 + 5, scale).doubleValue());
    Arbitrary<Double> halves =
        Arbitraries.longs()
            .between(100_000_000_000_000L, 999_999_999_999_999L)
            .map(digits -> digits + 0.5);
    Arbitrary<Double> small =
        Combinators.combine(
                Arbitraries.integers().between(-100_000, 100_000),
                Arbitraries.integers().between(0, 4))
            .as((digits, scale) -> BigDecimal.valueOf(digits, scale).doubleValue());
    return Arbitraries.frequencyOf(
        Tuple.of(2, bits),
        Tuple.of(2, inRange),
        Tuple.of(2, ties),
        Tuple.of(1, ties.map(Math::nextUp)),
        Tuple.of(1, ties.map(Math::nextDown)),
        Tuple.of(1, halves),
        Tuple.of(1, small));
  }
}
