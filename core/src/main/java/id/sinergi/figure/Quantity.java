package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A computed amount with its unit: a target, an actual, a gap, an efficiency, a breadth. The same
 * states as a {@link Figure}; a target may be a range. Immutable and thread-safe.
 */
public sealed interface Quantity permits ValueQuantity, AbsentQuantity {

  /**
   * A quantity where nothing is expected in the window.
   *
   * @param unit may be empty
   * @return the quantity
   */
  static Quantity notDue(String unit) {
    return new AbsentQuantity(Absence.NOT_DUE, unit);
  }

  /**
   * A quantity that was declared not applicable.
   *
   * @param reason as declared
   * @param unit may be empty
   * @return the quantity
   */
  static Quantity notApplicable(String reason, String unit) {
    return notApplicable(Text.same(reason), unit);
  }

  /**
   * A quantity that is not applicable because of what it is made of.
   *
   * @param reason in both languages
   * @param unit may be empty
   * @return the quantity
   */
  static Quantity notApplicable(Text reason, String unit) {
    return new AbsentQuantity(Absence.notApplicable(reason), unit);
  }

  /**
   * A quantity that is due, and missing.
   *
   * @param missing what is: parties and periods, or ids of members
   * @param unit may be empty
   * @return the quantity
   */
  static Quantity notReported(List<String> missing, String unit) {
    return new AbsentQuantity(Absence.notReported(missing), unit);
  }

  /**
   * A quantity that the arithmetic has no answer for.
   *
   * @param code why
   * @param unit may be empty
   * @return the quantity
   */
  static Quantity notComputable(ReasonCode code, String unit) {
    return new AbsentQuantity(Absence.notComputable(code), unit);
  }

  /**
   * A single value.
   *
   * @param value finite
   * @param unit may be empty
   * @param decimals to show, 0 to 15
   * @param coverage how much of what was due is in it, 0 to 1
   * @param provisional whether anything in it may still change
   * @return the quantity
   * @throws IllegalArgumentException if a number is not in its range
   */
  static Quantity of(
      double value, String unit, int decimals, double coverage, boolean provisional) {
    return new ValueQuantity(value, value, unit, decimals, coverage, provisional);
  }

  /**
   * A range, edges included; with equal edges a single value.
   *
   * @param low finite
   * @param high finite, not below low
   * @param unit may be empty
   * @param decimals to show, 0 to 15
   * @return the quantity, complete and final
   * @throws IllegalArgumentException if a number is not in its range, or high is below low
   */
  static Quantity range(double low, double high, String unit, int decimals) {
    return new ValueQuantity(low, high, unit, decimals, 1, false);
  }

  /**
   * How many points one figure is above another.
   *
   * @param minuend the one
   * @param subtrahend the other
   * @param decimals to show, 0 to 15
   * @return in points, of the lesser coverage; where either has no value, the first state in order
   */
  static Quantity difference(Figure minuend, Figure subtrahend, int decimals) {
    State worse =
        minuend.state() == State.VALUE
                || (subtrahend.state() != State.VALUE
                    && subtrahend.state().compareTo(minuend.state()) < 0)
            ? subtrahend.state()
            : minuend.state();
    Figure cause = minuend.state() == worse ? minuend : subtrahend;
    return switch (worse) {
      case VALUE ->
          Quantity.of(
              Rounding.difference(minuend.value().orElseThrow(), subtrahend.value().orElseThrow()),
              "points",
              decimals,
              Math.min(minuend.coverage(), subtrahend.coverage()),
              minuend.isProvisional() || subtrahend.isProvisional());
      case NOT_DUE -> Quantity.notDue("points");
      case NOT_APPLICABLE -> Quantity.notApplicable(cause.reason().orElseThrow(), "points");
      case NOT_REPORTED -> {
        List<String> missing = new ArrayList<>(minuend.missing());
        subtrahend.missing().stream().filter(m -> !missing.contains(m)).forEach(missing::add);
        yield Quantity.notReported(missing, "points");
      }
      case NOT_COMPUTABLE -> Quantity.notComputable(cause.code().orElseThrow(), "points");
    };
  }

  /**
   * Which of the states holds.
   *
   * @return exactly one
   */
  State state();

  /**
   * The single value.
   *
   * @return unrounded; empty for a range, and unless {@link State#VALUE}
   */
  OptionalDouble value();

  /**
   * The lower edge; for a single value the value.
   *
   * @return unrounded; empty unless {@link State#VALUE}
   */
  OptionalDouble low();

  /**
   * The upper edge; for a single value the value.
   *
   * @return unrounded; empty unless {@link State#VALUE}
   */
  OptionalDouble high();

  /**
   * Whether it is a range: the edges differ.
   *
   * @return false without a value
   */
  boolean isRange();

  /**
   * The unit.
   *
   * @return may be empty
   */
  String unit();

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
   * The quantity for readers, rounded half up.
   *
   * @param locale its language gives the words (Indonesian, else English), its separators the
   *     number
   * @return such as {@code 1.234,5 ton}, {@code 80..90 persen}, or {@code no data: not due}
   */
  String text(Locale locale);
}
