package id.sinergi.internal.csv;

import id.sinergi.figure.Numeral;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One row of a table while it is read: its cells by column, and what is wrong with them. */
public final class CsvRow {
  private static final int SHOWN = 80;
  private static final int LONGEST_NUMBER = 1000;

  private final CsvIn in;
  private final int number;
  private final List<String> cells;
  private boolean isSound = true;

  CsvRow(CsvIn in, int number, List<String> cells) {
    this.in = in;
    this.number = number;
    this.cells = cells;
  }

  /** As spreadsheets count, from 1; the headings are a row too. */
  public int number() {
    return number;
  }

  /** Whether nothing was wrong with it so far. */
  public boolean isSound() {
    return isSound;
  }

  /** What the cell shows, without the space around it; nothing where the row or table has none. */
  public String text(CsvColumn column) {
    int at = in.position(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
  }

  /**
   * The number in a cell, digit for digit, a percent sign behind it left out; empty if there is
   * nothing, not applicable, or no number, which is a fault.
   */
  public Optional<BigDecimal> number(CsvColumn column, Numeral.Style style) {
    String text = text(column);
    try {
      return read(text, style);
    } catch (IllegalArgumentException e) {
      fault(column, expected(text, style));
      return Optional.empty();
    }
  }

  /** The same of a text; without faults. */
  public static Optional<BigDecimal> read(String text, Numeral.Style style) {
    String number =
        text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    if (number.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException(
          "The text (" + shown(text) + ") is too long for a number. Maybe a quote is missing.");
    }
    return text.isEmpty() ? Optional.empty() : Numeral.written(number, style);
  }

  /** The cell cannot be what it is; the row is not sound. */
  public void fault(CsvColumn column, Text expected) {
    isSound = false;
    in.add(
        FindingCode.INVALID_VALUE.of(
            place(column), List.of(), column.name(), shown(text(column)), expected));
  }

  /** Where a cell stands; the row itself where the table has no such column. */
  public Place place(CsvColumn column) {
    return in.place(number, Math.max(0, in.position(column)), shown(text(column)));
  }

  /** Where the row begins. */
  public Place place() {
    return in.place(number, 0, cells.isEmpty() ? "" : shown(cells.get(0)));
  }

  /** More cells than headings: most likely a number or text that holds the separator. */
  void checkWidth(int headings) {
    if (cells.size() > headings) {
      isSound = false;
      String text = shown(cells.get(headings));
      in.add(
          FindingCode.INVALID_VALUE.of(
              in.place(number, headings, text), List.of(), "", text, CsvWording.TOO_MANY_CELLS));
    }
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  private static Text expected(String text, Numeral.Style style) {
    for (Numeral.Style other : Numeral.Style.values()) {
      if (other != style && isNumber(text, other)) {
        return CsvWording.number(style, CsvWording.OTHER_STYLE);
      }
    }
    return CsvWording.number(style, CsvWording.OTHERWISE);
  }

  private static boolean isNumber(String text, Numeral.Style style) {
    try {
      return read(text, style).isPresent();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
