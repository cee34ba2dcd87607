package id.sinergi.audit;

import id.sinergi.figure.Numeral;
import id.sinergi.figure.Rounding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks what enters an audit, so that no decimal of a million digits does. */
final class Amount {
  private static final int DIGITS = 1000;

  private Amount() {}

  static void check(BigDecimal amount, String what) {
    boolean isShort = amount.precision() <= DIGITS && Math.abs((long) amount.scale()) <= DIGITS;
    boolean vanishes = isShort && amount.signum() != 0 && amount.doubleValue() == 0;
    if (!isShort || vanishes || !Rounding.isQuantity(amount.doubleValue())) {
      throw new IllegalArgumentException(
          "The "
              + what
              + " ("
              + (isShort ? amount : "of very many digits")
              + ") must be a number that is 0 or of magnitude 1e-15 to 1e18. Maybe a larger or"
              + " smaller unit is needed.");
    }
  }

  static BigDecimal parse(String text, String what) {
    return Numeral.written(text, Numeral.Style.PLAIN)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The " + what + " (" + text + ") is no number. Maybe leave it out."));
  }

  static String text(@Nullable BigDecimal amount) {
    return amount == null ? "-" : amount.toPlainString();
  }
}
