package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * What one computed attainment or score is, in percent. Exactly one {@link State} holds; what is
 * not reported is never a number, and no number is NaN or infinite.
 *
 * <p>Immutable and thread-safe. Figures are equal when all but the exact decimal they are displayed
 * from is equal.
 */
public sealed interface Figure permits ValueFigure, AbsentFigure {

  /**
   * A figure where nothing is expected in the window.
   *
   * @return the figure
   */
  static Figure notDue() {
    return AbsentFigure.NOT_DUE;
  }

  /**
   * A figure that was declared not applicable.
   *
   * @param reason as declared
   * @return the figure
   */
  static Figure notApplicable(String reason) {
    return notApplicable(Text.same(reason));
  }

  /**
   * A figure that is not applicable because of what it is made of.
   *
   * @param reason in both languages
   * @return the figure
   */
  static Figure notApplicable(Text reason) {
    return new AbsentFigure(Absence.notApplicable(reason));
  }

  /**
   * A figure that is due, and missing.
   *
   * @param missing what is: parties and periods ({@code kemenkes 2022-Q4}), or ids of members
   * @return the figure
   */
  static Figure notReported(List<String> missing) {
    return new AbsentFigure(Absence.notReported(missing));
  }

  /**
   * A figure that the arithmetic has no answer for.
   *
   * @param code why
   * @return the figure
   */
  static Figure notComputable(ReasonCode code) {
    return new AbsentFigure(Absence.notComputable(code));
  }

  /**
   * A figure with a value.
   *
   * @param value in percent, after ceiling, cap and floor; finite
   * @param raw in percent, as the formula gives it; finite
   * @param coverage how much of what was due is in it, 0 to 1
   * @param provisional whether anything in it may still change
   * @param band of the value, where there is a scale
   * @param formula the id of the formula, for an indicator's own attainment
   * @param how to show it
   * @param exact computes the value as a decimal, for display only, each time it is displayed;
   *     absent for aggregates, which are displayed from the value at 15 significant digits
   * @return the figure
   * @throws IllegalArgumentException if a number is not in its range
   */
  static Figure value(
      double value,
      double raw,
      double coverage,
      boolean provisional,
      Optional<Band> band,
      Optional<String> formula,
      Presentation how,
      Optional<Supplier<BigDecimal>> exact) {
    return new ValueFigure(value, raw, coverage, provisional, band, formula, how, exact);
  }

  /**
   * Which of the states holds.
   *
   * @return exactly one
   */
  State state();

  /**
   * The value after ceiling, cap and floor.
   *
   * @return in percent, unrounded; empty unless {@link State#VALUE}
   */
  OptionalDouble value();

  /**
   * The value as the formula gives it.
   *
   * @return in percent, unrounded; empty unless {@link State#VALUE}
   */
  OptionalDouble raw();

  /**
   * Why there is no value, where it was declared or computed.
   *
   * @return present if {@link State#NOT_APPLICABLE} or {@link State#NOT_COMPUTABLE}
   */
  Optional<Text> reason();

  /**
   * Why there is no value, for programs.
   *
   * @return present if {@link State#NOT_COMPUTABLE}
   */
  Optional<ReasonCode> code();

  /**
   * What is missing: parties and periods, or ids of members.
   *
   * @return unmodifiable, in period or id order; empty unless {@link State#NOT_REPORTED}
   */
  List<String> missing();

  /**
   * How much of what was due is in the value.
   *
   * @return 0 to 1; 0 without a value
   */
  double coverage();

  /**
   * Whether anything in the value may still change.
   *
   * @return false without a value
   */
  boolean isProvisional();

  /**
   * The band of the value.
   *
   * @return empty without a value or without a scale: no data, never green, never red
   */
  Optional<Band> band();

  /**
   * The id of the formula that an indicator's own attainment was computed by.
   *
   * @return empty for aggregates and without a value
   */
  Optional<String> formula();

  /**
   * The value as a number for display: exact where it can be, rounded half up, and never on the
   * other side of a band limit or the threshold than the value.
   *
   * @return in percent
   * @throws NoSuchElementException unless {@link State#VALUE}
   */
  BigDecimal displayed();

  /**
   * The figure for readers.
   *
   * @param locale its language gives the words (Indonesian, else English), and its decimal
   *     separator is used; there is no grouping
   * @return such as {@code 74,19}, or {@code no data: not reported (kemenkes 2022-Q4)}
   */
  String text(Locale locale);
}
