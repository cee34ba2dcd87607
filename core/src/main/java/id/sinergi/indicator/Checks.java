package id.sinergi.indicator;

import id.sinergi.figure.Rounding;
import java.util.OptionalDouble;

/** Checks of what single values carry. */
final class Checks {
  private Checks() {}

  /** The text itself, unless it is blank. */
  static String required(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " (" + text + ") must not be blank. Maybe a column was left empty.");
    }
    return text;
  }

  static OptionalDouble quantity(OptionalDouble value, String what) {
    return value.isPresent()
        ? OptionalDouble.of(Rounding.quantity(value.getAsDouble(), what))
        : value;
  }

  /** The quantity itself, unless it is negative. */
  static double amount(double value, String what) {
    double amount = Rounding.quantity(value, what);
    if (amount < 0) {
      throw new IllegalArgumentException(
          "The " + what + " (" + value + ") must be 0 or more. Maybe a minus sign was left in.");
    }
    return amount;
  }

  /** A number as people write it: {@code 86}, {@code 21.6}. */
  static String plain(double value) {
    return Rounding.decimal(value).toPlainString();
  }
}
