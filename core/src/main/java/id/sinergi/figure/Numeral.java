package id.sinergi.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says that stands where a number belongs, read in a declared style, never a guessed
 * one: {@code 1.234} is one thousand or one and a bit. Immutable.
 *
 * <pre>{@code
 * Numeral.parse("1.500,50", Numeral.Style.INDONESIAN); // Value[value=1500.5]
 * Numeral.parse("n/a", Numeral.Style.INDONESIAN);      // NotApplicable[]
 * }</pre>
 */
public sealed interface Numeral {

  /**
   * A number.
   *
   * @param value 0, or of magnitude 1e-15 to 1e18
   */
  record Value(double value) implements Numeral {
    /** Refuses what {@link Rounding#quantity} refuses. */
    public Value {
      value = Rounding.quantity(value, "number");
    }
  }

  /** {@code n/a} or {@code -}: declared not applicable. */
  record NotApplicable() implements Numeral {}

  /** How numbers are written. */
  enum Style {
    /** {@code 1.234,5}; the points between groups of three digits may be left out, all of them. */
    INDONESIAN("1.234,5", "(?:[0-9]++|[1-9][0-9]{0,2}(?:\\.[0-9]{3})++)(?:,[0-9]++)?"),

    /** {@code 1234.5}; no groups. */
    PLAIN("1234.5", "[0-9]++(?:\\.[0-9]++)?");

    private final String example;
    private final Pattern form;

    Style(String example, String unsigned) {
      this.example = example;
      this.form = Pattern.compile("([+-]?)(" + unsigned + ")");
    }

    /**
     * A number of this style.
     *
     * @return such as {@code 1.234,5}
     */
    public String example() {
      return example;
    }

    private Optional<BigDecimal> read(String text) {
      String stripped = text.strip();
      if (stripped.equals("-") || stripped.toLowerCase(Locale.ROOT).equals("n/a")) {
        return Optional.empty();
      }
      Matcher number = form.matcher(stripped);
      if (!number.matches()) {
        throw new IllegalArgumentException(
            "The text ("
                + shown(text)
                + ") is no number of the style ("
                + this
                + "), such as ("
                + example
                + "). "
                + hint(stripped));
      }
      double magnitude = Double.parseDouble(digits(number.group(2)));
      boolean vanishes = magnitude == 0 && number.group(2).chars().anyMatch(c -> c > '0');
      Rounding.quantity(
          vanishes ? Double.MIN_VALUE : magnitude, "text (" + shown(text) + ") read as a number");
      BigDecimal written = new BigDecimal(digits(number.group(2)));
      return Optional.of(number.group(1).equals("-") ? written.negate() : written);
    }

    private String digits(String unsigned) {
      return this == PLAIN ? unsigned : unsigned.replace(".", "").replace(',', '.');
    }

    private String hint(String text) {
      if (text.isEmpty()) {
        return "Maybe (n/a) is meant.";
      }
      if (text.endsWith("%")) {
        return "Maybe the percent sign belongs to the unit.";
      }
      Style other = this == PLAIN ? INDONESIAN : PLAIN;
      return other.form.matcher(text).matches()
          ? "Maybe the style is (" + other + ")."
          : "Maybe points, commas or words are where they do not belong.";
    }

    private static String shown(String text) {
      return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
  }

  /**
   * Reads a text.
   *
   * @param text a number with or without sign, {@code n/a} in any case, or {@code -}; white space
   *     around it does not count. A percent sign is refused: the unit says that.
   * @param style how its numbers are written
   * @return the number nearest to what is written, or that it is not applicable
   * @throws IllegalArgumentException if the text does not fit the style, is empty, or the number is
   *     neither 0 nor of magnitude 1e-15 to 1e18
   */
  static Numeral parse(String text, Style style) {
    Optional<BigDecimal> written = written(text, style);
    return written.isPresent() ? new Value(written.get().doubleValue()) : new NotApplicable();
  }

  /**
   * The same as it is written, digit for digit: {@code 94,00} has two decimals.
   *
   * @param text as for {@link #parse}
   * @param style how its numbers are written
   * @return the decimal with all its zeros; empty if it is not applicable
   * @throws IllegalArgumentException as for {@link #parse}
   */
  static Optional<BigDecimal> written(String text, Style style) {
    return style.read(text);
  }
}
