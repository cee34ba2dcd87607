package id.sinergi.internal.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as the shortest text that reads back equal, the same on every JDK; from a thousandth to a
 * thousand million million without a power of ten, for those who read it.
 */
final class Numbers {

  private static final double WHOLE = 0x1p53;
  private static final double LEAST_PLAIN = 1e-3;
  private static final double MOST_PLAIN = 1e15;

  private Numbers() {}

  /** To a generator of somebody else, as a number of its own kind. */
  static void writeAsIs(JsonGenerator out, double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }

  static void write(JsonGenerator out, double value) {
    if (value == Math.rint(value) && Math.abs(value) < MOST_PLAIN) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(text(value));
    }
  }

  private static String text(double value) {
    var decimal = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    double size = Math.abs(value);
    if (size >= LEAST_PLAIN && size < MOST_PLAIN) {
      return decimal.toPlainString();
    }
    String power = withPower(decimal);
    boolean plain = Math.abs(decimal.scale()) <= power.length(); // else it is longer, if not vast
    return plain && decimal.toPlainString().length() <= power.length()
        ? decimal.toPlainString()
        : power;
  }

  /** Such as {@code 1E-10} or {@code -1.25E17}. */
  private static String withPower(BigDecimal decimal) {
    String digits = decimal.unscaledValue().abs().toString();
    String sign = decimal.signum() < 0 ? "-" : "";
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign + digits.charAt(0) + fraction + "E" + (digits.length() - 1 - decimal.scale());
  }
}
