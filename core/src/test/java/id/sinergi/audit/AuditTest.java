package id.sinergi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.audit.PrintedAggregate.Kind;
import id.sinergi.figure.ReasonCode;
import id.sinergi.finding.Text;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Standard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {

  private static final PrintedRow ROW = PrintedRow.of("1").withPolarity(Polarity.MAXIMIZE);

  private static Audited audit(PrintedRow row) {
    return Audit.of(List.of(row)).rows().get(0);
  }

  private static Audited audit(String target, String actual, String printed) {
    return audit(ROW.withTarget(target).withActual(actual).withFigure(printed));
  }

  /** A row of each habit. */
  @ParameterizedTest
  @CsvSource({
    "100, 89.82, 89.82, 'follows TARGET_RATIO (89.82), exact'",
    "100, 89.82, 89.8200, 'follows TARGET_RATIO (89.82), exact'",
    "95, 96, 101, 'follows TARGET_RATIO (101.0526), rounded half up'",
    "200, 225.25, 112.63, 'follows TARGET_RATIO (112.625), rounded half up'",
    "23, 5, 21.73, 'follows TARGET_RATIO (21.7391), truncated'",
    "30, 26.41, 88.04, 'follows TARGET_RATIO (88.0333), rounded up'",
    "90.1, 85, 94.00, 'follows TARGET_RATIO (94.3396), rounded to 0 decimals, then padded'",
    "25, 18.63, 74.50, 'follows TARGET_RATIO (74.52), rounded to 1 decimal, then padded'",
    "80.01, 80.9, 100, 'follows TARGET_RATIO capped at 100 (100), exact'",
    "79.58, 85.92, 1.08, 'follows TARGET_RATIO as a fraction of one (1.0797), rounded half up'",
    "75, 92.8, 92.8, 'follows the actual printed as attainment (92.8), exact'",
    "15, 7.80, 52.02, 'does not follow; nearest TARGET_RATIO (52), off by +0.02'",
    "80, 60, 125, 'follows MIRROR (125), exact'"
  })
  void audit_ofARow_saysByWhatItFollows(String target, String actual, String printed, String says) {
    assertThat(audit(target, actual, printed).text().en()).isEqualTo(says);
  }

  @Test
  void text_inBothLanguages_hasTheNumbersOfEach() {
    assertThat(audit("93.14", "93.5", "100.38").text())
        .isEqualTo(
            Text.of(
                "sesuai TARGET_RATIO (100,3865), dipotong",
                "follows TARGET_RATIO (100.3865), truncated"));
    assertThat(audit("79.5", "78.5", "98.00").text())
        .isEqualTo(
            Text.of(
                "tidak sesuai; terdekat TARGET_RATIO (98,7421), selisih -0,7421",
                "does not follow; nearest TARGET_RATIO (98.7421), off by -0.7421"));
    assertThat(audit("93.14", "93.5", "100.38"))
        .hasToString("1: follows TARGET_RATIO (100.3865), truncated");
  }

  @Test
  void computed_andDifference_areExact() {
    Audited row = audit("15", "7.80", "52.02");

    assertThat(row.match()).isEqualTo(Match.DOES_NOT_FOLLOW);
    assertThat(row.computed().orElseThrow()).isEqualByComparingTo("52");
    assertThat(row.difference().orElseThrow()).isEqualByComparingTo("0.02");
    assertThat(row.habit()).isEmpty();
    assertThat(row.fits()).isEmpty();
    assertThat(audit("3", "50", "1667").computed().orElseThrow().precision()).isEqualTo(50);
  }

  /** One decimal place decides: 94.00 was printed with two decimals, 94 with none. */
  @Test
  void habit_ofTheSameNumber_isOfTheDecimalsPrinted() {
    assertThat(audit("90.1", "85", "94").habit()).contains(Habit.HALF_UP);
    assertThat(audit("90.1", "85", "94.0").habit()).contains(Habit.PADDED_WHOLE);
  }

  @Test
  void fits_severalWays_likeliestFirst() {
    assertThat(audit("90.01", "90.10", "100.00").fits())
        .extracting(Fit::toString)
        .containsExactly(
            "TARGET_RATIO capped at 100, exact",
            "TARGET_RATIO, rounded to 0 decimals, then padded");
  }

  /** 0 is no fraction of one: nearly anything would be. */
  @Test
  void fraction_ofFewDecimals_isNotBelieved() {
    assertThat(audit("100", "40", "0").match()).isEqualTo(Match.DOES_NOT_FOLLOW);
    assertThat(audit("100", "40", "0.4").match()).isEqualTo(Match.FOLLOWS);
    assertThat(audit("70", "40", "0.57").match()).isEqualTo(Match.FOLLOWS);
    assertThat(audit("70", "40", "0.6").match()).isEqualTo(Match.DOES_NOT_FOLLOW);
  }

  @Test
  void formula_ofARowWithoutPolarity_isLookedForInBoth() {
    PrintedRow row = PrintedRow.of("1").withTarget("32").withActual("4.88");

    assertThat(audit(row.withFigure("184.75")).derivation())
        .contains(new Derivation.Attained(Standard.MIRROR));
    assertThat(audit(row.withFigure("15.25")).derivation())
        .contains(new Derivation.Attained(Standard.TARGET_RATIO));
    assertThat(audit(row.withFigure("655.74")).derivation())
        .contains(new Derivation.Attained(Standard.RECIPROCAL));
  }

  @Test
  void formula_ofEachPolarity_isItsOwn() {
    PrintedRow row = PrintedRow.of("1").withTarget("100").withActual("102").withFigure("98");

    assertThat(audit(row.withPolarity(Polarity.STABILIZE)).derivation())
        .contains(new Derivation.Attained(Standard.STABILIZE));
    assertThat(audit(row.withPolarity(Polarity.MINIMIZE)).derivation())
        .contains(new Derivation.Attained(Standard.MIRROR));
  }

  @Test
  void formula_withABaseline_isTriedToo() {
    PrintedRow row =
        PrintedRow.of("stunting")
            .withPolarity(Polarity.MINIMIZE)
            .withTarget("14")
            .withActual("21.6")
            .withFigure("54.76");

    assertThat(audit(row).match()).isEqualTo(Match.DOES_NOT_FOLLOW);
    assertThat(audit(row.withBaseline(new BigDecimal("30.8"))).derivation())
        .contains(new Derivation.Attained(Standard.FROM_BASELINE));
  }

  /** PermenPANRB 8/2021: 80..90 maximise, R 70 gives 87.5. */
  @Test
  void target_asARange_isHeldAgainstItsEdge() {
    PrintedRow row = ROW.withTarget(new BigDecimal("80"), new BigDecimal("90"));

    assertThat(audit(row.withActual("70").withFigure("87.5")).habit()).contains(Habit.EXACT);
    assertThat(audit(row.withActual("85").withFigure("100")).habit()).contains(Habit.EXACT);
    assertThat(audit(row.withActual("92").withFigure("102.2")).habit()).contains(Habit.HALF_UP);
  }

  @Test
  void match_ofWhatCannotBeTold_saysWhy() {
    assertThat(audit(ROW.withTarget("5").withActual("2.5")).match()).isEqualTo(Match.NOT_PRINTED);
    assertThat(audit(ROW.withActual("2").withFigure("9")).match()).isEqualTo(Match.INCOMPLETE);
    assertThat(audit(ROW.withTarget("2").withFigure("9")).match()).isEqualTo(Match.INCOMPLETE);

    Audited zero = audit("0", "0", "100");
    assertThat(zero.match()).isEqualTo(Match.NO_ANSWER);
    assertThat(zero.reason()).contains(ReasonCode.ZERO_TARGET);
    assertThat(zero.computed()).isEmpty();
    assertThat(zero.difference()).isEmpty();
    assertThat(zero.text().id())
        .isEqualTo("rumus tidak memberi jawaban: target nol tidak dapat menjadi pembagi");
  }

  /** LKjIP Inspektorat Kabupaten Jombang 2022, tables 2.3, 3.8 and 3.9. */
  @ParameterizedTest
  @CsvSource({
    "MEAN, 94.24; 100; 98.30, 97.51, HALF_UP",
    "MEAN, 100.00; 93.24; 100.00; 100.00, 98.31, EXACT",
    "RATIO, 12441701788; 13353153913, 93.17, HALF_UP",
    "SUM, 11534782463; 524058289; 382861036, 12441701788, EXACT",
    "SUM, 12281319513; 630395770; 441438630, 13353153913, EXACT",
    "SUM, 26.41; 28.75; 7.80; 18.63, 81.59, EXACT",
    "DIFFERENCE, 94.24; 83.13, 11.11, EXACT",
    "DIFFERENCE, 100; 86.73, 13.27, EXACT",
    "DIFFERENCE, 98.30; 93.92, 4.38, EXACT",
    "MEAN, 11.11; 13.27; 4.38, 9.59, HALF_UP"
  })
  void audit_ofAnAggregate_followsByItsKind(
      Kind kind, String members, String printed, Habit habit) {
    Audited row = audit(kind, members, printed);

    assertThat(row.match()).isEqualTo(Match.FOLLOWS);
    assertThat(row.derivation()).contains(new Derivation.Aggregated(kind));
    assertThat(row.habit()).contains(habit);
  }

  /** The same report's text calls its budget ratio a mean. */
  @Test
  void audit_ofAnAggregateCalledOtherwise_namesWhatItIs() {
    Audited row = audit(Kind.MEAN, "12441701788; 13353153913", "93.17");

    assertThat(row.text().en()).isEqualTo("follows ratio (93.1743), rounded half up");
  }

  @Test
  void audit_ofAnAggregateThatDoesNotFollow_saysByHowMuch() {
    assertThat(audit(Kind.MEAN, "10; 20; 40", "25").text())
        .isEqualTo(
            Text.of(
                "tidak sesuai; terdekat rata-rata (23,3333), selisih +1,6667",
                "does not follow; nearest mean (23.3333), off by +1.6667"));
    assertThat(audit(Kind.RATIO, "5; 0", "0").reason()).contains(ReasonCode.ZERO_DENOMINATOR);
  }

  private static Audited audit(Kind kind, String members, String printed) {
    return Audit.of(List.of(PrintedAggregate.of("a", kind, List.of(members.split("; ")), printed)))
        .rows()
        .get(0);
  }

  @Test
  void counts_ofAnAudit_areOfAllMatches() {
    Audit audit = Audit.of(List.of(ROW, ROW.withTarget("1").withActual("1").withFigure("100")));

    assertThat(audit.counts())
        .isEqualTo(
            Map.of(
                Match.FOLLOWS, 1L,
                Match.DOES_NOT_FOLLOW, 0L,
                Match.NOT_PRINTED, 1L,
                Match.INCOMPLETE, 0L,
                Match.NO_ANSWER, 0L));
    assertThat(audit).hasToString("2 printed: 1 follows, 1 not printed");
  }

  @Test
  void misuse_isRefusedAtOnce() {
    assertThatThrownBy(() -> ROW.withTarget("1,5"))
        .hasMessageContaining("(1,5)")
        .hasMessageEndingWith("Maybe the style is (INDONESIAN).");
    assertThatThrownBy(() -> ROW.withActual("n/a")).hasMessageContaining("(n/a) is no number");
    assertThatThrownBy(() -> ROW.withTarget(BigDecimal.TEN, BigDecimal.ONE))
        .hasMessageContaining("(10) to (1)");
    for (BigDecimal bad :
        List.of(
            new BigDecimal("1e19"),
            new BigDecimal("1e-16"),
            new BigDecimal("1e-400"),
            new BigDecimal("1e1000000000"),
            BigDecimal.ONE.setScale(2000))) {
      assertThatThrownBy(() -> ROW.withActual(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1e-15 to 1e18");
    }
    assertThatThrownBy(() -> PrintedAggregate.of("a", Kind.RATIO, List.of("1", "2", "3"), "1"))
        .hasMessageContaining("(3)");
    assertThatThrownBy(() -> PrintedAggregate.of("a", Kind.SUM, List.of(), "1"))
        .hasMessageContaining("(0)");
  }
}
