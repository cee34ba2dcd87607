package id.sinergi.figure;

import id.sinergi.finding.Text;
import java.util.regex.Pattern;

/**
 * One band of a {@link Scale}: everything from its lower limit up to the next band's. Immutable.
 *
 * @param id such as {@code SEDANG}
 * @param from the lower limit in percent; negative infinity for the lowest band, which has none
 * @param open whether the limit itself is outside
 * @param label the name for readers
 * @param colour as {@code #RRGGBB}
 * @param shape of the mark, so that no band is told by colour alone
 */
public record Band(String id, double from, boolean open, Text label, String colour, Shape shape) {
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

  /**
   * Checks the band.
   *
   * @throws IllegalArgumentException if the id is blank, the limit is not a number or too large,
   *     the colour is not {@code #RRGGBB} in upper case, or a band without limit is open
   */
  public Band {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "The id (" + id + ") of a band must not be blank. Maybe it was left out.");
    }
    if (from != Double.NEGATIVE_INFINITY) {
      from = Rounding.quantity(from, "lower limit of the band (" + id + ")");
    } else if (open) {
      throw new IllegalArgumentException(
          "The lowest band ("
              + id
              + ") has no limit ("
              + from
              + ") that could be open. Maybe its"
              + " limit was left out.");
    }
    if (!COLOUR.matcher(colour).matches()) {
      throw new IllegalArgumentException(
          "The colour ("
              + colour
              + ") of the band ("
              + id
              + ") must be written #RRGGBB. Maybe it"
              + " is a name, or in lower case.");
    }
  }

  /**
   * Whether this is the band without lower limit.
   *
   * @return true for the lowest
   */
  public boolean isLowest() {
    return from == Double.NEGATIVE_INFINITY;
  }

  /** Whether a value, or a whole number it is rounded to first, is not below this band. */
  boolean reaches(double value) {
    int side = isLowest() ? 1 : Rounding.compare(value, from);
    return open ? side > 0 : side >= 0;
  }

  /** Such as {@code SEDANG >= 66.0}. */
  @Override
  public String toString() {
    return isLowest() ? id : id + (open ? " > " : " >= ") + from;
  }
}
