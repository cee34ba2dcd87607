package id.sinergi.cascade;

import static java.util.stream.Collectors.joining;

import id.sinergi.figure.Rounding;
import id.sinergi.finding.Text;
import java.util.List;
import java.util.OptionalDouble;

/** What small values check, and how they print. */
final class Names {
  private static final String ARROW = " -> ";
  private static final int LOOP_SHOWN = 40;
  private static final int ID_SHOWN = 80;

  private Names() {}

  /** The text itself, unless it is blank. */
  static String required(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "The " + what + " (" + text + ") must not be blank. Maybe a column was left empty.");
    }
    return text;
  }

  /** The weight itself, unless it is not a usable quantity. */
  static OptionalDouble weight(OptionalDouble weight) {
    if (weight.isEmpty()) {
      return weight;
    }
    double quantity = Rounding.quantity(weight.getAsDouble(), "weight");
    return quantity == 0 ? OptionalDouble.of(quantity) : weight; // -0.0 becomes 0.0
  }

  /** Such as {@code weight 60}, or nothing. */
  static String weightSuffix(OptionalDouble weight) {
    return weight.isPresent() ? " weight " + number(weight.getAsDouble()) : "";
  }

  /** Such as {@code 60} or {@code 0.5}. */
  static String number(double value) {
    return Rounding.decimal(value).toPlainString();
  }

  /**
   * A closed path, such as {@code a -> b -> a}; of a long one the first and the number of others.
   */
  static Text loop(List<String> ids) {
    int shown = Math.min(ids.size(), LOOP_SHOWN);
    String rest = ids.size() > shown ? "... (" + (ids.size() - shown) + " more)" + ARROW : "";
    return Text.same(
        ids.stream().limit(shown).map(Names::clip).collect(joining(ARROW))
            + ARROW
            + rest
            + clip(ids.get(0)));
  }

  private static String clip(String id) {
    return id.length() <= ID_SHOWN ? id : id.substring(0, ID_SHOWN) + "...";
  }
}
