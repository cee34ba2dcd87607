package id.sinergi.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The arithmetic that everything else is measured against. */
class ExactTest {
  @Property
  void fractions_anyFour_keepTheLawsOfArithmetic(
      @ForAll @LongRange(min = -999, max = 999) long a,
      @ForAll @LongRange(min = 1, max = 999) long b,
      @ForAll @LongRange(min = -999, max = 999) long c,
      @ForAll @LongRange(min = 1, max = 999) long d) {
    BigFraction x = BigFraction.of(a, b);
    BigFraction y = BigFraction.of(c, d);
    assertThat(x.plus(y)).isEqualTo(BigFraction.of(a * d + c * b, b * d));
    assertThat(x.times(y)).isEqualTo(BigFraction.of(a * c, b * d));
    assertThat(x.minus(y).plus(y)).isEqualTo(x);
    assertThat(x.compareTo(y)).isEqualTo(Long.compare(a * d, c * b));
    assertThat(x.doubleValue()).isEqualTo((double) a / b);
    if (c != 0) {
      assertThat(x.over(y).times(y)).isEqualTo(x);
    }
  }

  @Test
  void fraction_ofADouble_isTheDecimalThatWasWritten() {
    assertThat(BigFraction.of(0.1)).isEqualTo(BigFraction.of(1, 10));
    assertThat(BigFraction.of(1e18)).isEqualTo(BigFraction.of(1_000_000_000_000_000_000L));
    assertThat(BigFraction.of(-2.5e-3)).isEqualTo(BigFraction.of(-1, 400));
    assertThatThrownBy(() -> BigFraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void compareRounded_beyondFifteenDigits_isEqual() {
    BigFraction hundred = BigFraction.HUNDRED;
    BigFraction hair = BigFraction.of(new BigDecimal("1e-14"));
    assertThat(hundred.compareRounded(hundred.minus(hair))).isZero();
    assertThat(hundred.compareRounded(hundred.minus(hair.times(hundred)))).isPositive();
  }

  @Test
  void sum_thatCancelsButForAHair_isZero() {
    Exact large = Exact.of(1e6);
    Exact nearly = large.times(Exact.of(-1)).plus(Exact.of(1e-10));
    assertThat(large.plus(nearly).isZero()).isTrue();
    assertThat(large.plus(Exact.of(-1e6)).plus(Exact.of(1e-10)).isZero()).isFalse();
  }

  @Test
  void isCloseTo_afterCancellation_allowsForTheTerms() {
    Exact difference = Exact.of(1e9).plus(Exact.of(0.1)).minus(Exact.of(1e9));
    assertThat(difference.isCloseTo(0.1 + 1e-6)).isTrue();
    assertThat(Exact.of(0.1).isCloseTo(0.1 + 1e-6)).isFalse();
  }

  @Property(tries = 200)
  void logarithmAndExponential_agreeWithThePlatform(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double x) {
    BigDecimal decimal = BigDecimal.valueOf(x);
    BigDecimal logarithm = Decimals50.ln(decimal);
    assertThat(logarithm.doubleValue()).isCloseTo(Math.log(x), within(1e-12));
    assertThat(Decimals50.exp(logarithm).subtract(decimal).abs())
        .isLessThan(decimal.multiply(new BigDecimal("1e-50")));
  }
}
