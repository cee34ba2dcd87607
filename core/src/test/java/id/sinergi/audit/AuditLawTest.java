package id.sinergi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.rule.Polarity;
import id.sinergi.rule.Standard;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class AuditLawTest {

  /** The formulas, computed once more. */
  private static BigDecimal percent(Standard formula, BigDecimal target, BigDecimal actual) {
    BigDecimal part =
        switch (formula) {
          case TARGET_RATIO -> actual;
          case MIRROR -> target.add(target).subtract(actual);
          default -> throw new AssertionError(formula);
        };
    return part.scaleByPowerOfTen(2).divide(target, new MathContext(60));
  }

  private static Polarity polarity(Standard formula) {
    return formula == Standard.MIRROR ? Polarity.MINIMIZE : Polarity.MAXIMIZE;
  }

  @Provide
  Arbitrary<Standard> formulas() {
    return Arbitraries.of(Standard.TARGET_RATIO, Standard.MIRROR);
  }

  private static Audited audit(
      Standard formula, BigDecimal target, BigDecimal actual, BigDecimal printed) {
    PrintedRow row =
        PrintedRow.of("r")
            .withPolarity(polarity(formula))
            .withTarget(target)
            .withActual(actual)
            .withFigure(printed);
    return Audit.of(List.of(row)).rows().get(0);
  }

  @Property
  void row_roundedHalfUp_followsByItsFormula(
      @ForAll("formulas") Standard formula,
      @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal target,
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal actual,
      @ForAll @IntRange(max = 4) int decimals) {
    BigDecimal printed = percent(formula, target, actual).setScale(decimals, RoundingMode.HALF_UP);

    Audited row = audit(formula, target, actual, printed);

    assertThat(row.match()).isEqualTo(Match.FOLLOWS);
    assertThat(row.derivation()).contains(new Derivation.Attained(formula));
    assertThat(row.habit()).isIn(List.of(Optional.of(Habit.EXACT), Optional.of(Habit.HALF_UP)));
    assertThat(row.difference().orElseThrow().abs())
        .isLessThanOrEqualTo(BigDecimal.valueOf(5, decimals + 1));
  }

  /** And so of the other habits: what is printed otherwise than rounded is found as that. */
  @Property
  void row_printedByAHabit_isFoundAsThat(
      @ForAll("formulas") Standard formula,
      @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal target,
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal actual,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll("directions") RoundingMode direction) {
    BigDecimal percent = percent(formula, target, actual);
    BigDecimal printed = percent.setScale(decimals, direction);

    List<Fit> fits = audit(formula, target, actual, printed).fits();

    Habit habit = direction == RoundingMode.DOWN ? Habit.TRUNCATED : Habit.ROUNDED_UP;
    if (printed.compareTo(percent) == 0) {
      habit = Habit.EXACT;
    } else if (printed.compareTo(percent.setScale(decimals, RoundingMode.HALF_UP)) == 0) {
      habit = Habit.HALF_UP;
    }
    assertThat(fits)
        .filteredOn(fit -> fit.derivation().equals(new Derivation.Attained(formula)))
        .extracting(Fit::habit)
        .containsExactly(habit);
  }

  @Provide
  Arbitrary<RoundingMode> directions() {
    return Arbitraries.of(RoundingMode.DOWN, RoundingMode.UP);
  }

  /** Nothing that could have been printed lies nearer than what is said to lie nearest. */
  @Property
  void row_thatDoesNotFollow_isNoNearerToItsFormula(@ForAll("rows") PrintedRow row) {
    Audited audited = Audit.of(List.of(row)).rows().get(0);
    if (audited.match() != Match.DOES_NOT_FOLLOW) {
      return;
    }
    BigDecimal printed = row.figure().orElseThrow();
    Standard formula =
        row.polarity().orElseThrow() == Polarity.MINIMIZE ? Standard.MIRROR : Standard.TARGET_RATIO;
    BigDecimal own = percent(formula, row.low().orElseThrow(), row.actual().orElseThrow());

    assertThat(audited.difference().orElseThrow())
        .isEqualByComparingTo(printed.subtract(audited.computed().orElseThrow()));
    assertThat(audited.difference().orElseThrow().abs())
        .isLessThanOrEqualTo(printed.subtract(own).abs().add(new BigDecimal("1e-30")));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void rows_inAnyOrder_areFoundTheSame(@ForAll("tables") List<PrintedRow> rows, @ForAll long seed) {
    List<PrintedRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));

    List<Audited> there = Audit.of(shuffled).rows();

    assertThat(Audit.of(rows).rows())
        .allSatisfy(
            one -> {
              Audited other = there.get(shuffled.indexOf((PrintedRow) one.printed()));
              assertThat(other).hasToString(one.toString());
              assertThat(other.fits()).isEqualTo(one.fits());
              assertThat(other.computed()).isEqualTo(one.computed());
            });
  }

  @Provide
  Arbitrary<List<PrintedRow>> tables() {
    return rows().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<PrintedRow> rows() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("1000"))
            .ofScale(2);
    return Combinators.combine(
            Arbitraries.of(Polarity.MAXIMIZE, Polarity.MINIMIZE), amounts, amounts, amounts)
        .as(
            (polarity, target, actual, printed) ->
                PrintedRow.of("r")
                    .withPolarity(polarity)
                    .withTarget(target)
                    .withActual(actual)
                    .withFigure(printed));
  }
}
