package id.sinergi.internal.text;

import id.sinergi.figure.Presentation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Amounts for readers: as they were entered, or without decimals that say nothing. */
public final class Amounts {
  private static final int MOST = 15;
  private static final int SHORT = 4;

  private static final Presentation WHOLE = new Presentation(0, List.of(), OptionalDouble.of(100));

  private Amounts() {}

  /** A number as it was entered, all its decimals kept, such as {@code 3.157 skor}. */
  public static String entered(double value, String unit, Locale locale) {
    return text(value, unit, Math.min(MOST, scale(Rounding.decimal(value))), locale);
  }

  /** The same without a unit. */
  public static String entered(double value, Locale locale) {
    return entered(value, "", locale);
  }

  /**
   * A computed number: all its decimals if they are few, else rounded.
   *
   * @param stated the decimals its indicator asks for; these are kept to
   * @param otherwise the decimals to round to where there are many and none are stated
   */
  public static String computed(
      double value, OptionalInt stated, int otherwise, String unit, Locale locale) {
    if (stated.isPresent()) {
      return text(value, unit, stated.getAsInt(), locale);
    }
    int scale = scale(Rounding.rounded(value));
    return text(value, unit, scale <= SHORT ? scale : otherwise, locale);
  }

  /** A share of a whole in percent, such as {@code 85 %}; only the whole is {@code 100 %}. */
  public static String percent(double share, Locale locale) {
    double percent = 100 * share;
    String number =
        percent > 0 && percent < 0.5
            ? "<1"
            : WHOLE.print(Rounding.rounded(percent), percent, locale);
    return number + " %";
  }

  private static int scale(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }

  private static String text(double value, String unit, int decimals, Locale locale) {
    return Quantity.of(value, unit, decimals, 1, false).text(locale);
  }
}
