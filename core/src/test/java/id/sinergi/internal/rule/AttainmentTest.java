package id.sinergi.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.figure.ReasonCode;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.ZeroTarget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AttainmentTest {

  private static final Rulebook MET_OR_FLOOR =
      Rulebooks.SAKIP.derive("met-or-floor").zeroTarget(ZeroTarget.MET_OR_FLOOR).build();
  private static final Stabilize POINTS =
      new Stabilize(List.of(new Point(90, 100), new Point(100, 120)));

  private static void assertReason(double value, ReasonCode code) {
    assertThat(Attainment.isReason(value)).as("%s is a reason", value).isTrue();
    assertThat(Attainment.reason(value)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 90, 90",
    "80, 90, 112.5",
    "80, 0, 0",
    "80, -8, -10",
    "-10, -11, 90",
    "-10, -10, 100",
    "-10, -5, 150",
    "-10, 0, 200",
    "-10, 10, 300",
  })
  void raw_targetRatio_isShareOfTarget(String target, String actual, double percent) {
    assertThat(Case.maximize(target, actual).raw()).isEqualTo(percent);
    assertThat(Case.maximize(target, actual).formulaId()).isEqualTo("TARGET_RATIO");
  }

  @ParameterizedTest
  @CsvSource({
    "10, 5, 150",
    "10, 10, 100",
    "10, 20, 0",
    "10, 25, -50",
    "40, 73, 17.5",
    "9, 10.5, 83.33333333333333",
    "0.1, 0.0101, 189.9",
    "-10, -11, 110",
    "-10, -5, 50",
    "-10, 10, -100",
  })
  void raw_mirror_isDistanceBelowTarget(String target, String actual, double percent) {
    assertThat(Case.minimize(target, actual).raw()).isEqualTo(percent, within(1e-12));
    assertThat(Case.minimize(target, actual).formulaId()).isEqualTo("MIRROR");
  }

  @ParameterizedTest
  @CsvSource({"10, 5, 200", "40, 73, 54.794520547945204", "10, 20, 50", "10, 10, 100"})
  void raw_reciprocal_isTargetOverActual(String target, String actual, double percent) {
    Case one = Case.minimize(target, actual).by(Standard.RECIPROCAL);
    assertThat(one.raw()).isEqualTo(percent, within(1e-12));
    assertThat(one.formulaId()).isEqualTo("RECIPROCAL");
  }

  @ParameterizedTest
  @CsvSource({"0", "-3"})
  void raw_reciprocalOfNothing_isCapOrNotComputable(String actual) {
    Case one = Case.minimize("10", actual).by(Standard.RECIPROCAL);
    assertReason(one.raw(), ReasonCode.ZERO_ACTUAL);
    assertThat(one.under(Rulebooks.SAKIP_120).raw()).isEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 60, 80, 75, 75",
    "MAXIMIZE, 60, 80, 60, 0",
    "MAXIMIZE, 60, 80, 50, -50",
    "MAXIMIZE, -10, 10, 0, 50",
    "MINIMIZE, 10, 9, 10.5, -50",
    "MINIMIZE, 30.8, 18.4, 21.6, 74.19354838709677",
  })
  void raw_fromBaseline_isPartOfTheWay(
      Polarity polarity, String baseline, String target, String actual, double percent) {
    Case one = Case.of(Standard.FROM_BASELINE, polarity, target, actual).baseline(baseline);
    assertThat(one.raw()).isEqualTo(percent, within(1e-12));
    assertThat(one.formulaId()).isEqualTo("FROM_BASELINE");
  }

  @ParameterizedTest
  @CsvSource({"MAXIMIZE, 80, 60", "MINIMIZE, 9, 10"})
  void raw_fromBaselineTheWrongWay_isNotComputable(
      Polarity polarity, String baseline, String target) {
    Case one = Case.of(Standard.FROM_BASELINE, polarity, target, "70").baseline(baseline);
    assertReason(one.raw(), ReasonCode.WRONG_WAY_TARGET);
    assertReason(one.under(MET_OR_FLOOR).raw(), ReasonCode.WRONG_WAY_TARGET);
  }

  @ParameterizedTest
  @CsvSource({"10, 0, 4, 60", "10, 5, 5, 100", "10, 5, 11, -20", "10, 5, 0, 200", "-2, -4, -3, 50"})
  void raw_fromWorst_isPartOfTheWay(String worst, String target, String actual, double percent) {
    Case one = Case.minimize(target, actual).by(Standard.FROM_WORST).worst(worst);
    assertThat(one.raw()).isEqualTo(percent);
    assertThat(one.formulaId()).isEqualTo("FROM_WORST");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "4, 5"})
  void raw_worstNotBeyondTarget_isNotComputable(String worst, String target) {
    assertReason(
        Case.minimize(target, "1").by(Standard.FROM_WORST).worst(worst).raw(),
        ReasonCode.WRONG_WAY_TARGET);
  }

  @Test
  void raw_mirrorOfZeroTargetWithWorst_isFromWorst() {
    Case one = Case.minimize("0", "4").worst("10");
    assertThat(one.raw()).isEqualTo(60);
    assertThat(one.formulaId()).isEqualTo("FROM_WORST");
    assertThat(one.under(MET_OR_FLOOR).raw()).isEqualTo(60);
  }

  @Test
  void raw_mirrorOfOtherTargetWithWorst_staysMirror() {
    Case one = Case.minimize("10", "5").worst("100");
    assertThat(one.raw()).isEqualTo(150);
    assertThat(one.formulaId()).isEqualTo("MIRROR");
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 100, 100",
    "MAXIMIZE, 99, 0",
    "MAXIMIZE, 101, 100",
    "MINIMIZE, 100, 100",
    "MINIMIZE, 99, 100",
    "MINIMIZE, 101, 0"
  })
  void raw_met_isAllOrNothing(Polarity polarity, String actual, double percent) {
    assertThat(Case.of(Standard.MET, polarity, "100", actual).raw()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({"96, 96", "100, 100", "102, 98", "250, -50", "-10, -10"})
  void raw_stabilize_fallsOnBothSides(String actual, double percent) {
    assertThat(Case.stabilize("100", actual).raw()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "96, 112",
    "102, 116",
    "101, 118",
    "100, 120",
    "90, 100",
    "110, 100",
    "45, 50",
    "0, 0",
    "-9, -10",
    "200, 0",
  })
  void raw_stabilizeThroughPoints_isPiecewiseLinear(String actual, double percent) {
    Rulebook shared = Rulebooks.SAKIP.derive("points").formula(Polarity.STABILIZE, POINTS).build();
    assertThat(Case.stabilize("100", actual).by(POINTS).raw()).isEqualTo(percent);
    assertThat(Case.stabilize("100", actual).under(shared).raw()).isEqualTo(percent);
    assertThat(Case.stabilize("100", actual).by(POINTS).formulaId()).isEqualTo("STABILIZE");
  }

  @Test
  void raw_stabilizeWithOwnPoints_ignoresThoseOfTheRulebook() {
    Rulebook shared = Rulebooks.SAKIP.derive("points").formula(Polarity.STABILIZE, POINTS).build();
    Formula own = new Stabilize(List.of(new Point(50, 10)));
    assertThat(Case.stabilize("100", "100").by(own).under(shared).raw()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"-5, 20", "0, 20", "25, 50", "50, 80", "75, 100", "100, 120", "1000, 120"})
  void raw_table_isPiecewiseLinearAndFlatOutside(String actual, double percent) {
    Table table = new Table(List.of(new Point(0, 20), new Point(50, 80), new Point(100, 120)));
    assertThat(Case.maximize("0", actual).by(table).raw()).isEqualTo(percent);
    assertThat(Case.maximize("0", actual).by(table).formulaId()).isEqualTo("TABLE");
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 80..90, 70, 87.5",
    "MAXIMIZE, 80..90, 80, 100",
    "MAXIMIZE, 80..90, 85, 100",
    "MAXIMIZE, 80..90, 90, 100",
    "MAXIMIZE, 80..90, 92, 102.22222222222223",
    "MINIMIZE, 7..8, 9, 87.5",
    "MINIMIZE, 7..8, 6.5, 107.14285714285714",
    "MINIMIZE, 7..8, 7, 100",
    "STABILIZE, 90..110, 45, 50",
    "STABILIZE, 90..110, 100, 100",
    "STABILIZE, 90..110, 165, 50",
    "MAXIMIZE, -2..0, -1, 100",
  })
  void raw_range_isHundredInsideAndAgainstTheNearerEdgeOutside(
      Polarity polarity, String range, String actual, double percent) {
    Case one = Case.of(Rulebooks.SAKIP.formula(polarity), polarity, range, actual);
    assertThat(one.raw()).isEqualTo(percent, within(1e-12));
    assertThat(one.formulaId()).isEqualTo("RANGE");
  }

  @Test
  void raw_rangeWithEqualEdges_isASingleTarget() {
    assertThat(Case.maximize("80..80", "70").formulaId()).isEqualTo("TARGET_RATIO");
    assertThat(Case.maximize("80..80", "92").raw()).isEqualTo(115);
    assertThat(Case.minimize("0..0", "4").worst("10").formulaId()).isEqualTo("FROM_WORST");
  }

  @Test
  void raw_rangeEdgeOfZero_isThatEdgesCase() {
    assertReason(Case.maximize("0..5", "-1").raw(), ReasonCode.ZERO_TARGET);
    assertThat(Case.minimize("0..5", "-1").worst("10").raw()).isEqualTo(110);
    assertThat(Case.minimize("0..5", "-1").worst("10").formulaId()).isEqualTo("RANGE");
    assertThat(Case.minimize("0..5", "-1").under(MET_OR_FLOOR).raw()).isEqualTo(100);
  }

  @Test
  void raw_stabilizeOrReciprocalOfTargetNotAboveZero_isNotComputable() {
    for (String target : List.of("0", "-1")) {
      for (Rulebook rulebook : List.of(Rulebooks.SAKIP, MET_OR_FLOOR)) {
        assertReason(Case.stabilize(target, "5").under(rulebook).raw(), ReasonCode.ZERO_TARGET);
        assertReason(
            Case.stabilize(target, "5").by(POINTS).under(rulebook).raw(), ReasonCode.ZERO_TARGET);
        assertReason(
            Case.minimize(target, "5").by(Standard.RECIPROCAL).under(rulebook).raw(),
            ReasonCode.ZERO_TARGET);
      }
    }
  }

  @Test
  void raw_baselineOrWorstAbsent_isNotComputable() {
    assertReason(
        Case.maximize("5", "5").by(Standard.FROM_BASELINE).raw(),
        ReasonCode.BASELINE_EQUALS_TARGET);
    assertReason(
        Case.minimize("5", "5").by(Standard.FROM_WORST).raw(), ReasonCode.WRONG_WAY_TARGET);
  }

  @Test
  void raw_differenceBelowItsTerms_countsAsNone() {
    double sum = 0.1 + 0.2;
    double raw =
        Attainment.raw(
            Standard.FROM_BASELINE, Polarity.MAXIMIZE, 1, 1, sum, 0.3, Double.NaN, Rulebooks.SAKIP);
    assertThat(sum).isNotEqualTo(0.3);
    assertThat(raw).isZero();
    assertReason(
        Attainment.raw(
            Standard.FROM_BASELINE,
            Polarity.MAXIMIZE,
            sum,
            sum,
            1,
            0.3,
            Double.NaN,
            Rulebooks.SAKIP),
        ReasonCode.BASELINE_EQUALS_TARGET);
    assertThat(Attainment.isMet(Polarity.MAXIMIZE, 0.3, 0.3, sum)).isTrue();
    for (Formula formula : List.of(Standard.MIRROR, Standard.STABILIZE)) {
      double reflected =
          Attainment.raw(
              formula,
              formula.fits(Polarity.STABILIZE) ? Polarity.STABILIZE : Polarity.MINIMIZE,
              0.15,
              0.15,
              sum,
              Double.NaN,
              Double.NaN,
              Rulebooks.SAKIP);
      assertThat(reflected).as(formula.id()).isZero();
    }
    double fromWorst =
        Attainment.raw(
            Standard.FROM_WORST,
            Polarity.MINIMIZE,
            0.1,
            0.1,
            0.3,
            Double.NaN,
            sum,
            Rulebooks.SAKIP);
    assertThat(fromWorst).isZero();
  }

  @Test
  void raw_overflow_isNotComputable() {
    for (double huge : new double[] {Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertReason(
          Attainment.raw(
              Standard.TARGET_RATIO,
              Polarity.MAXIMIZE,
              1,
              1,
              huge,
              Double.NaN,
              Double.NaN,
              Rulebooks.SAKIP_120),
          ReasonCode.OVERFLOW);
    }
    assertReason(
        Attainment.raw(
            Standard.RECIPROCAL,
            Polarity.MINIMIZE,
            1,
            1,
            Double.POSITIVE_INFINITY,
            Double.NaN,
            Double.NaN,
            Rulebooks.SAKIP),
        ReasonCode.OVERFLOW);
    assertReason(
        Attainment.raw(
            Standard.MET,
            Polarity.MAXIMIZE,
            Double.NEGATIVE_INFINITY,
            1,
            5,
            Double.NaN,
            Double.NaN,
            Rulebooks.SAKIP),
        ReasonCode.OVERFLOW);
  }

  @Test
  void raw_overflowOnTheWay_isNeverAMadeUpNumber() {
    double huge = Double.MAX_VALUE;
    Rulebook sakip = Rulebooks.SAKIP;
    // Both differences overflow; their quotient would be 100.
    assertReason(
        Attainment.raw(
            Standard.FROM_BASELINE,
            Polarity.MAXIMIZE,
            huge / 2,
            huge / 2,
            huge / 3,
            -huge,
            Double.NaN,
            sakip),
        ReasonCode.OVERFLOW);
    // A hundred times the actual overflows; cut to the side of 100 it would be 100.
    assertReason(
        Attainment.raw(
            Standard.TARGET_RATIO,
            Polarity.MAXIMIZE,
            huge,
            huge,
            huge / 2,
            Double.NaN,
            Double.NaN,
            sakip),
        ReasonCode.OVERFLOW);
    // A part of an infinite way would be 0.
    assertReason(
        Attainment.raw(
            Standard.FROM_WORST,
            Polarity.MINIMIZE,
            -1.5e308,
            -1.5e308,
            1.5e308 - 1e300,
            Double.NaN,
            1.5e308,
            sakip),
        ReasonCode.OVERFLOW);
    // No point is reached by it; the last one would be flat.
    assertReason(
        Attainment.raw(
            POINTS, Polarity.STABILIZE, huge, huge, huge / 2, Double.NaN, Double.NaN, sakip),
        ReasonCode.OVERFLOW);
  }

  @Test
  void raw_reasonAsArgument_isHandedOn() {
    double conflict = Attainment.encode(ReasonCode.CONFLICT);
    double absent = Double.NaN;
    assertReason(
        Attainment.raw(
            Standard.MET, Polarity.MAXIMIZE, 1, 1, conflict, absent, absent, Rulebooks.SAKIP),
        ReasonCode.CONFLICT);
    assertReason(
        Attainment.raw(
            Standard.MET,
            Polarity.MAXIMIZE,
            conflict,
            conflict,
            1,
            absent,
            absent,
            Rulebooks.SAKIP),
        ReasonCode.CONFLICT);
  }

  @Test
  void raw_negativeZero_isZero() {
    double raw =
        Attainment.raw(
            Standard.TARGET_RATIO,
            Polarity.MAXIMIZE,
            5,
            5,
            -0.0,
            Double.NaN,
            Double.NaN,
            Rulebooks.SAKIP);
    assertThat(Double.doubleToRawLongBits(raw)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0.07, 0.07", "0.3, 0.3", "98877641511, 98877641511", "1e-15, 1e-15"})
  void raw_onTarget_isExactlyHundred(String target, String actual) {
    assertThat(Case.maximize(target, actual).raw()).isEqualTo(100);
    assertThat(Case.minimize(target, actual).raw()).isEqualTo(100);
    assertThat(Case.stabilize(target, actual).raw()).isEqualTo(100);
  }

  @Test
  void raw_sevenOfHundred_isSeven() {
    assertThat(Case.maximize("100", "7").raw()).isEqualTo(7); // 7.0 / 100 * 100 is not
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void encode_anyReason_readsBack(ReasonCode code) {
    assertReason(Attainment.encode(code), code);
  }

  @Test
  void reason_nanNotMadeHere_isOverflow() {
    assertReason(Double.NaN, ReasonCode.OVERFLOW);
    assertReason(Double.longBitsToDouble(0x7ff8_0000_0000_0101L), ReasonCode.OVERFLOW);
  }

  @Test
  void capped_inOrder_ceilingThenCapThenFloor() {
    Rulebook low = Rulebooks.SAKIP.derive("low").ceilingScore(120).cap(110).floor(90).build();
    assertThat(Attainment.capped(100, true, Rulebooks.SAKIP_120)).isEqualTo(120);
    assertThat(Attainment.capped(100, false, Rulebooks.SAKIP_120)).isEqualTo(100);
    assertThat(Attainment.capped(100, true, low)).isEqualTo(110);
    assertThat(Attainment.capped(80, false, low)).isEqualTo(90);
    assertThat(Attainment.capped(1667, true, Rulebooks.SAKIP)).isEqualTo(1667);
    assertThat(Attainment.capped(-44.01, false, Rulebooks.SAKIP)).isEqualTo(-44.01);
    Rulebook lowCeiling = Rulebooks.SAKIP.derive("c").ceilingScore(80).floor(90).build();
    assertThat(Attainment.capped(100, true, lowCeiling)).isEqualTo(90);
  }

  @Test
  void capped_reason_staysTheReason() {
    double reason = Attainment.encode(ReasonCode.ZERO_TARGET);
    assertReason(Attainment.capped(reason, true, Rulebooks.SAKIP_120), ReasonCode.ZERO_TARGET);
  }

  @ParameterizedTest
  @CsvSource({
    "MAXIMIZE, 79, false",
    "MAXIMIZE, 80, true",
    "MAXIMIZE, 95, true",
    "MINIMIZE, 79, true",
    "MINIMIZE, 90, true",
    "MINIMIZE, 91, false",
    "STABILIZE, 79, false",
    "STABILIZE, 80, true",
    "STABILIZE, 90, true",
    "STABILIZE, 91, false",
  })
  void isMet_range_isTheRightSideOrInside(Polarity polarity, double actual, boolean met) {
    assertThat(Attainment.isMet(polarity, 80, 90, actual)).isEqualTo(met);
  }
}
