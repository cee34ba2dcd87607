package id.sinergi.exchange;

import id.sinergi.figure.Numeral;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How a table in CSV is written: declared, never guessed. Immutable.
 *
 * <pre>{@code
 * CsvStyle.INDONESIAN.withSeparator(',').withHeading("actual", "Realisasi 2024");
 * }</pre>
 *
 * @param numbers how its numbers are written
 * @param separator between cells
 * @param headings of columns that are headed otherwise than usual: the name of the column, such as
 *     {@code actual}, and its heading
 */
public record CsvStyle(Numeral.Style numbers, char separator, Map<String, String> headings) {

  /** Numbers as {@code 1.234,5}, semicolons between cells: what spreadsheets save in Indonesia. */
  public static final CsvStyle INDONESIAN = new CsvStyle(Numeral.Style.INDONESIAN, ';', Map.of());

  /** Numbers as {@code 1234.5}, commas between cells. */
  public static final CsvStyle PLAIN = new CsvStyle(Numeral.Style.PLAIN, ',', Map.of());

  /**
   * Copies the headings.
   *
   * @throws IllegalArgumentException if the separator is a letter, a digit, a quote or a line end
   */
  public CsvStyle {
    Objects.requireNonNull(numbers, "numbers");
    headings = Map.copyOf(headings);
    if (Character.isLetterOrDigit(separator) || "\"\r\n".indexOf(separator) >= 0) {
      throw new IllegalArgumentException(
          "The separator ("
              + separator
              + ") cannot stand between cells. Maybe (;), (,) or a tab is meant.");
    }
  }

  /**
   * The same with another separator.
   *
   * @param other between cells
   * @return otherwise equal
   * @throws IllegalArgumentException if it is a letter, a digit, a quote or a line end
   */
  public CsvStyle withSeparator(char other) {
    return new CsvStyle(numbers, other, headings);
  }

  /**
   * The same where a column is headed otherwise than usual.
   *
   * @param column its name, such as {@code actual}
   * @param heading what stands in the first row, in any case; the usual headings no longer count
   * @return otherwise equal
   */
  public CsvStyle withHeading(String column, String heading) {
    Map<String, String> more = new TreeMap<>(headings);
    more.put(column, heading);
    return new CsvStyle(numbers, separator, more);
  }

  /** Such as {@code INDONESIAN numbers between (;)}. */
  @Override
  public String toString() {
    return numbers
        + " numbers between ("
        + separator
        + ")"
        + (headings.isEmpty() ? "" : ", headings " + new TreeMap<>(headings));
  }
}
