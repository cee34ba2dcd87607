package id.sinergi.internal.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.NumberOutput;

/** Numbers as the shortest text that reads back equal, the same on every JDK. */
final class Numbers {

  private static final double WHOLE = 0x1p53;
  private static final double LEAST_PLAIN = 1e-7;
  private static final double MOST_PLAIN = 1e21;

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
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(text(value));
    }
  }

  private static String text(double value) {
    String shortest = NumberOutput.toString(value, true);
    double size = Math.abs(value);
    boolean plain = size >= LEAST_PLAIN && size < MOST_PLAIN;
    return plain && shortest.indexOf('E') >= 0
        ? new BigDecimal(shortest).stripTrailingZeros().toPlainString()
        : shortest;
  }
}
