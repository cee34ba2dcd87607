package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.figure.Figure;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Scale;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.ZeroTarget;
import id.sinergi.time.Frequency;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs on which other systems go wrong: one target, one actual. */
class FormulaVectorTest {
  private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
  private static final Rulebook MET_OR_FLOOR =
      Rulebooks.SAKIP.derive("met").zeroTarget(ZeroTarget.MET_OR_FLOOR).build();
  private static final Rulebook MET_OR_ZERO =
      Rulebooks.SAKIP.derive("met-0").zeroTarget(ZeroTarget.MET_OR_FLOOR).floor(0).build();

  private static Figure attained(Rulebook rulebook, Consumer<IndicatorSpec> says, double actual) {
    return OneGoal.year(rulebook, says, actual).joint();
  }

  private static double value(Rulebook rulebook, Consumer<IndicatorSpec> says, double actual) {
    return attained(rulebook, says, actual).value().orElseThrow();
  }

  @Test
  void t5_zeroTargetHigherIsBetter_notComputableOrMet() {
    Consumer<IndicatorSpec> says = i -> i.maximize().target("2024", 0);
    assertThat(attained(Rulebooks.SAKIP, says, 3).code()).contains(ReasonCode.ZERO_TARGET);
    assertThat(value(MET_OR_FLOOR, says, 3)).isEqualTo(100);
  }

  @Test
  void t6_zeroTargetLowerIsBetter_metOrByTheDeclaredWorst() {
    Consumer<IndicatorSpec> plain = i -> i.minimize().target("2024", 0);
    Consumer<IndicatorSpec> declared = i -> i.minimize().target("2024", 0).worst(10);
    assertThat(attained(Rulebooks.SAKIP, plain, 0).code()).contains(ReasonCode.ZERO_TARGET);
    assertThat(value(MET_OR_FLOOR, plain, 0)).isEqualTo(100);
    Figure byWorst = attained(Rulebooks.SAKIP, declared, 0);
    assertThat(byWorst.value()).hasValue(100);
    assertThat(byWorst.formula()).contains("FROM_WORST");
    assertThat(value(Rulebooks.SAKIP, declared, 4)).isEqualTo(60);
    assertThat(value(MET_OR_FLOOR, declared, 4)).isEqualTo(60);
  }

  @Test
  void t7_lowerIsBetterNearZero_continuousAndMonotone() {
    Consumer<IndicatorSpec> says = i -> i.minimize().target("2024", 10);
    double atZero = value(Rulebooks.SAKIP, says, 0);
    double nearZero = value(Rulebooks.SAKIP, says, 0.001);
    assertThat(atZero).isEqualTo(200);
    assertThat(nearZero).isCloseTo(199.99, within(1e-9));
    assertThat(value(Rulebooks.SAKIP, says, 10)).isEqualTo(100);
  }

  @Test
  void t8_lowerIsBetterTwiceTheTarget_oneFormulaAndItsId() {
    Figure mirror = attained(Rulebooks.SAKIP, i -> i.minimize().target("2024", 10), 20);
    Figure reciprocal =
        attained(
            Rulebooks.SAKIP, i -> i.minimize().target("2024", 10).formula(Standard.RECIPROCAL), 20);
    assertThat(mirror.value()).hasValue(0);
    assertThat(mirror.formula()).contains("MIRROR");
    assertThat(reciprocal.value()).hasValue(50);
    assertThat(reciprocal.formula()).contains("RECIPROCAL");
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 12, 8})
  void t9_baselineEqualsTarget_aReasonOrMetOrFloor(double actual) {
    Consumer<IndicatorSpec> says =
        i -> i.maximize().formula(Standard.FROM_BASELINE).baseline("2023", 10).target("2024", 10);
    assertThat(attained(Rulebooks.SAKIP, says, actual).code())
        .contains(ReasonCode.BASELINE_EQUALS_TARGET);
    assertThat(value(MET_OR_FLOOR, says, actual)).isEqualTo(actual >= 10 ? 100 : 0);
    Rulebook floored =
        Rulebooks.SAKIP.derive("f").zeroTarget(ZeroTarget.MET_OR_FLOOR).floor(20).build();
    assertThat(value(floored, says, actual)).isEqualTo(actual >= 10 ? 100 : 20);
  }

  @Test
  void t10_missingOrNotComputable_hasNoBandAndSaysNoData() {
    Consumer<IndicatorSpec> says = i -> i.maximize().last(Frequency.YEAR).target("2024", 10);
    Figure missing =
        OneGoal.at(OneGoal.measuredBy(Rulebooks.SAKIP_120, says), OneGoal.reported(), "2024")
            .joint();
    Figure zero = attained(Rulebooks.SAKIP_120, i -> i.maximize().target("2024", 0), 5);
    assertThat(missing.state()).isEqualTo(State.NOT_REPORTED);
    assertThat(missing.missing()).containsExactly("a 2024");
    for (Figure figure : new Figure[] {missing, zero}) {
      assertThat(figure.band()).isEmpty();
      assertThat(figure.value()).isEmpty();
      assertThat(figure.text(Locale.ROOT)).startsWith("no data");
    }
  }

  @Test
  void t14_scaleWithGaps_cannotBeBuilt() {
    Scale scale = Rulebooks.SAKIP.scale().orElseThrow();
    assertThat(scale.band(90.5).id()).isEqualTo("TINGGI");
    assertThat(scale.roundFirst(true).band(90.5).id()).isEqualTo("SANGAT_TINGGI");
    assertThat(scale.band(100.4).id()).isEqualTo("SANGAT_TINGGI");
    assertThat(scale.band(-0.5).id()).isEqualTo("SANGAT_RENDAH");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scale.of(scale.bands().subList(0, 2)))
        .withMessageContaining("Maybe");
  }

  @Test
  void t26_nearlyHundred_isShownSo() {
    Figure figure = attained(Rulebooks.SAKIP, i -> i.maximize().target("2024", 100), 99.6);
    assertThat(figure.displayed()).isEqualByComparingTo("99.6");
    Rulebook whole = Rulebooks.SAKIP.derive("bulat").decimals(0).build();
    assertThat(attained(whole, i -> i.maximize().target("2024", 100), 99.6).text(Locale.ROOT))
        .startsWith("99.6");
  }

  @Test
  void t29_halfAPercent_isRoundedUp() {
    Rulebook whole = Rulebooks.SAKIP.derive("bulat").decimals(0).build();
    Figure figure = attained(whole, i -> i.maximize().target("2024", 80), 90);
    assertThat(figure.text(Locale.ROOT)).startsWith("113");
    assertThat(figure.value()).hasValue(112.5);
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        1e-320,
        -1e-16
      })
  void t30_noQuantity_isRefusedInWords(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actual.of("i", "a", "2024", value))
        .withMessageContaining("(" + value)
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OneGoal.measuredBy(
                    Rulebooks.SAKIP, i -> i.maximize().last(Frequency.YEAR).target("2024", value)))
        .withMessageContaining("(" + value);
  }

  @Test
  void t30_negativeZero_isZero() {
    assertThat(Actual.of("i", "a", "2024", -0.0)).isEqualTo(Actual.of("i", "a", "2024", 0.0));
    Figure figure = attained(Rulebooks.SAKIP, i -> i.maximize().target("2024", 10), -0.0);
    assertThat(figure.value()).hasValue(0.0);
    assertThat(figure.text(Locale.ROOT)).doesNotContain("-");
  }

  @Test
  void t38_justBelowTheThreshold_isPrintedSo() {
    Figure figure = attained(Rulebooks.SAKIP, i -> i.maximize().target("2024", 100), 99.996);
    assertThat(figure.displayed()).isEqualByComparingTo("99.996");
    assertThat(figure.text(Locale.ROOT)).startsWith("99.996");
    assertThat(figure.text(INDONESIAN)).contains("99,996");
  }

  @Test
  void t41_zeroTargetMissed_pays() {
    Rulebook capped = MET_OR_ZERO.derive("met-0-120").cap(120).build();
    Evaluation evaluation =
        OneGoal.evaluate(
            OneGoal.begun(capped)
                .indicator(
                    "kematian",
                    i -> i.at("T").unit("jiwa").minimize().sum(Frequency.YEAR).target("2024", 0))
                .indicator(
                    "lain",
                    i -> i.at("T").unit("%").maximize().last(Frequency.YEAR).target("2024", 100))
                .build(),
            Actuals.of(Actual.of("kematian", "a", "2024", 3), Actual.of("lain", "a", "2024", 150)),
            "2024");
    assertThat(evaluation.node("T").score().value()).hasValue(60);
  }

  @Test
  void t45_displayedFromDecimals_exactly() {
    Figure figure =
        attained(
            Rulebooks.SAKIP, i -> i.maximize().target("2024", 98_877_641_511d), 86_967_829_591d);
    assertThat(figure.displayed()).isEqualByComparingTo("87.95");
    assertThat(figure.text(INDONESIAN)).startsWith("87,95");
  }

  // ---- decimals that cancel: what is exact on paper is exact here

  @Test
  void fromBaseline_exactlyOnABandLimit_isInThatBand() {
    Figure figure =
        attained(
            Rulebooks.SAKIP,
            i ->
                i.minimize()
                    .formula(Standard.FROM_BASELINE)
                    .baseline("2023", 100)
                    .target("2024", 95),
            96.2);
    assertThat(figure.displayed()).isEqualByComparingTo("76");
    assertThat(figure.band().orElseThrow().id()).isEqualTo("TINGGI");
  }

  @Test
  void fromBaseline_ratioThatEqualsItsTarget_isAttained() {
    Figure figure =
        OneGoal.at(
                OneGoal.measuredBy(
                    Rulebooks.SAKIP,
                    i ->
                        i.ratio()
                            .maximize()
                            .last(Frequency.YEAR)
                            .formula(Standard.FROM_BASELINE)
                            .baseline("2023", 99.6)
                            .target("2024", 109.56)),
                Actuals.of(Actual.ratio("i", "a", "2024", 87.648, 80)),
                "2024")
            .joint();
    assertThat(figure.displayed()).isEqualByComparingTo("100");
  }
}
