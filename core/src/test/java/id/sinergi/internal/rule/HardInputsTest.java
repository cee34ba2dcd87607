package id.sinergi.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.ZeroTarget;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs on which other systems go wrong, as far as one formula decides them. */
class HardInputsTest {

  private static final Rulebook MET_OR_FLOOR =
      Rulebooks.SAKIP.derive("met-or-floor").zeroTarget(ZeroTarget.MET_OR_FLOOR).build();
  private static final Rulebook FLOOR_ZERO = MET_OR_FLOOR.derive("floor-zero").floor(0).build();
  private static final Rulebook FLOOR_TEN = MET_OR_FLOOR.derive("floor-ten").floor(10).build();

  private static String shown(Case one, int decimals) {
    return Rounding.halfUp(one.decimal(false).orElseThrow(), decimals).toPlainString();
  }

  private static void assertReason(Case one, ReasonCode code) {
    assertThat(Attainment.isReason(one.raw())).as("%s", one).isTrue();
    assertThat(Attainment.reason(one.raw())).isEqualTo(code);
    assertThat(one.decimalRaw()).isEmpty();
  }

  @Test
  void raw_actualAgainstZeroTargetHigherIsBetter_isNotComputableOrMet() {
    Case one = Case.maximize("0", "3");
    assertReason(one, ReasonCode.ZERO_TARGET);
    assertThat(one.under(MET_OR_FLOOR).raw()).isEqualTo(100);
  }

  @Test
  void raw_zeroAgainstZeroTargetLowerIsBetter_isByWorstElseByPolicy() {
    Case one = Case.minimize("0", "0");
    assertReason(one, ReasonCode.ZERO_TARGET);
    assertThat(one.under(MET_OR_FLOOR).raw()).isEqualTo(100);
    assertThat(one.worst("10").raw()).isEqualTo(100);
    assertThat(one.worst("10").formulaId()).isEqualTo("FROM_WORST");
  }

  @Test
  void raw_lowerIsBetterNearZero_isContinuousAndMonotone() {
    double atZero = Case.minimize("10", "0").raw();
    double nearZero = Case.minimize("10", "0.001").raw();
    double atTarget = Case.minimize("10", "10").raw();
    assertThat(atZero).isEqualTo(200);
    assertThat(atZero - nearZero).isBetween(0.0, 0.0101);
    assertThat(atTarget).isEqualTo(100);
  }

  @Test
  void raw_lowerIsBetterTwiceTheTarget_isOneFormulaWithItsId() {
    Case mirror = Case.minimize("10", "20");
    Case reciprocal = mirror.by(Standard.RECIPROCAL);
    assertThat(mirror.raw()).isZero();
    assertThat(mirror.formulaId()).isEqualTo("MIRROR");
    assertThat(reciprocal.raw()).isEqualTo(50);
    assertThat(reciprocal.formulaId()).isEqualTo("RECIPROCAL");
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 50, 100",
    "MAXIMIZE, 49, 10",
    "MAXIMIZE, 51, 100",
    "MINIMIZE, 50, 100",
    "MINIMIZE, 49, 100",
    "MINIMIZE, 51, 10",
  })
  void raw_baselineEqualsTarget_isNotComputableOrMetOrFloor(
      Polarity polarity, String actual, double percent) {
    Case one = Case.of(Standard.FROM_BASELINE, polarity, "50", actual).baseline("50");
    assertReason(one, ReasonCode.BASELINE_EQUALS_TARGET);
    assertThat(one.under(FLOOR_TEN).raw()).isEqualTo(percent);
  }

  @Test
  void print_justBelowTheThreshold_neverShowsTheThreshold() {
    Case one = Case.maximize("1000", "996");
    double value = one.capped();
    BigDecimal exact = one.decimal(false).orElseThrow();
    assertThat(Rulebooks.SAKIP.presentation().print(exact, value, Locale.ROOT)).isEqualTo("99.60");
    Rulebook whole = Rulebooks.SAKIP.derive("whole").decimals(0).build();
    assertThat(whole.presentation().print(exact, value, Locale.ROOT)).isEqualTo("99.6");
  }

  @Test
  void print_exactTie_goesUp() {
    assertThat(shown(Case.maximize("80", "90"), 0)).isEqualTo("113");
    assertThat(shown(Case.maximize("80", "-90"), 0)).isEqualTo("-113");
  }

  @Test
  void print_largeAmounts_isExact() {
    assertThat(shown(Case.maximize("98877641511", "86967829591"), 2)).isEqualTo("87.95");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e300, 1e-320, 1.1e18, 9e-16})
  void of_noQuantity_isRefusedNamingIt(double value) {
    Period year = Period.ofYear(2024);
    List<Runnable> uses =
        List.of(
            () -> Target.of(year, value),
            () -> Target.range(year, value, 1),
            () -> Target.range(year, 1, value),
            () -> Target.fromBaseline(year, value),
            () -> new Point(value, 1),
            () -> new Point(1, value),
            () -> Rulebook.builder("x").cap(value),
            () -> Rulebook.builder("x").floor(value),
            () -> Rulebook.builder("x").ceilingScore(value),
            () -> Rulebook.builder("x").attainedAt(value));
    for (Runnable use : uses) {
      assertThatIllegalArgumentException()
          .isThrownBy(use::run)
          .withMessageContaining("(" + value + ")");
    }
  }

  @Test
  void of_negativeZero_isZero() {
    Period year = Period.ofYear(2024);
    assertThat(Target.of(year, -0.0)).isEqualTo(Target.of(year, 0.0));
    assertThat(new Point(-0.0, -0.0)).isEqualTo(new Point(0.0, 0.0));
    assertThat(Rulebook.builder("x").floor(-0.0).build())
        .isEqualTo(Rulebook.builder("x").floor(0.0).build());
  }

  @Test
  void raw_missedZeroTargetUnderMetOrFloor_isTheFloorAndNeverLeftOut() {
    Case deaths = Case.minimize("0", "3");
    assertThat(deaths.under(FLOOR_ZERO).raw()).isZero();
    assertThat(deaths.under(FLOOR_TEN).raw()).isEqualTo(10);
    assertThat(deaths.under(MET_OR_FLOOR).raw()).isZero();
    Formula ratio = Standard.TARGET_RATIO;
    assertThat(Case.of(ratio, Polarity.MAXIMIZE, "0", "-1").under(FLOOR_TEN).raw()).isEqualTo(10);
  }
}
