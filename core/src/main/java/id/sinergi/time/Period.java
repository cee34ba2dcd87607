package id.sinergi.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period in one of five text forms: {@code 2024}, {@code 2024-S1}, {@code 2024-Q3},
 * {@code 2024-03}, and {@code 2020/2024} for a span of whole years (Renstra, RPJMN).
 *
 * <p>Years are 1 to 9999, four digits. Two periods with the same extent are equal. Natural order:
 * by first month, then by end. Immutable.
 *
 * <pre>{@code
 * Period.parse("2024").contains(Period.parse("2024-Q3")); // true
 * }</pre>
 */
public final class Period implements Comparable<Period> {
  static final int FIRST_MONTH = 12;
  static final int END_MONTH = 10_000 * 12;

  private final int firstMonth;
  private final int endMonth;

  private Period(int firstMonth, int endMonth) {
    this.firstMonth = firstMonth;
    this.endMonth = endMonth;
  }

  /**
   * Reads one of the five text forms, exactly; nothing is guessed.
   *
   * @param text such as {@code 2024-Q3}
   * @return the period
   * @throws IllegalArgumentException if the text is none of the forms; the message names the
   *     nearest one
   */
  public static Period parse(String text) {
    Period period = read(text);
    if (period != null) {
      return period;
    }
    throw new IllegalArgumentException(
        "The period ("
            + text
            + ") is none of 2024, 2024-S1, 2024-Q3, 2024-03, 2020/2024. "
            + PeriodRemedy.of(text));
  }

  private static @Nullable Period read(String text) {
    int year = number(text, 0, 4);
    if (year <= 0) {
      return null;
    }
    int month = year * 12;
    return switch (text.length()) {
      case 4 -> new Period(month, month + 12);
      case 7 -> text.charAt(4) == '-' ? part(text, month) : null;
      case 9 -> text.charAt(4) == '/' ? span(year, number(text, 5, 9)) : null;
      default -> null;
    };
  }

  private static @Nullable Period span(int year, int last) {
    return last > year ? new Period(year * 12, last * 12 + 12) : null;
  }

  private static @Nullable Period part(String text, int month) {
    int letter = text.charAt(5);
    int digit = text.charAt(6) - '0';
    if (letter == 'S' && digit >= 1 && digit <= 2) {
      return new Period(month + (digit - 1) * 6, month + digit * 6);
    }
    if (letter == 'Q' && digit >= 1 && digit <= 4) {
      return new Period(month + (digit - 1) * 3, month + digit * 3);
    }
    int number = number(text, 5, 7);
    return number >= 1 && number <= 12 ? new Period(month + number - 1, month + number) : null;
  }

  /** The digits from start to end as a number, or -1. */
  private static int number(String text, int start, int end) {
    if (text.length() < end) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * A calendar year.
   *
   * @param year 1 to 9999
   * @return the period
   * @throws IllegalArgumentException if the year is out of range
   */
  public static Period ofYear(int year) {
    return ofPart(year, 1, 12, "year");
  }

  /**
   * A half year.
   *
   * @param year 1 to 9999
   * @param semester 1 or 2
   * @return the period
   * @throws IllegalArgumentException if either is out of range
   */
  public static Period ofSemester(int year, int semester) {
    return ofPart(year, semester, 6, "semester");
  }

  /**
   * A quarter (triwulan).
   *
   * @param year 1 to 9999
   * @param quarter 1 to 4
   * @return the period
   * @throws IllegalArgumentException if either is out of range
   */
  public static Period ofQuarter(int year, int quarter) {
    return ofPart(year, quarter, 3, "quarter");
  }

  /**
   * A month.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @return the period
   * @throws IllegalArgumentException if either is out of range
   */
  public static Period ofMonth(int year, int month) {
    return ofPart(year, month, 1, "month");
  }

  /**
   * A span of two or more whole years, as medium-term plans have.
   *
   * @param first the first year, 1 to 9998
   * @param last the last year, later than the first
   * @return the period
   * @throws IllegalArgumentException if a year is out of range or the last is not later
   */
  public static Period ofYears(int first, int last) {
    checkYear(first);
    checkYear(last);
    if (first >= last) {
      throw new IllegalArgumentException(
          "The first year ("
              + first
              + ") must be before the last ("
              + last
              + "). Maybe you meant "
              + (first == last
                  ? "the single year, Period.ofYear(" + first + ")."
                  : "Period.ofYears(" + last + ", " + first + ")."));
    }
    return new Period(first * 12, last * 12 + 12);
  }

  private static Period ofPart(int year, int part, int months, String name) {
    checkYear(year);
    int most = 12 / months;
    if (part < 1 || part > most) {
      throw new IllegalArgumentException(
          "The "
              + name
              + " ("
              + part
              + ") of the year ("
              + year
              + ") must be 1 to "
              + most
              + ". Maybe the year and the "
              + name
              + " were swapped, or it counts from 0.");
    }
    int first = year * 12 + (part - 1) * months;
    return new Period(first, first + months);
  }

  private static void checkYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException(
          "The year (" + year + ") must be 1 to 9999. Maybe it was written with two digits.");
    }
  }

  /**
   * The period with exactly this extent, if one of the five text forms has it.
   *
   * @param firstMonth as year x 12 + month - 1
   * @param endMonth exclusive
   * @return empty if no text form has this extent
   */
  public static Optional<Period> spanning(int firstMonth, int endMonth) {
    if (firstMonth < FIRST_MONTH || endMonth > END_MONTH || endMonth <= firstMonth) {
      return Optional.empty();
    }
    int months = endMonth - firstMonth;
    boolean fits =
        months >= 12
            ? months % 12 == 0 && firstMonth % 12 == 0
            : (months == 1 || months == 3 || months == 6) && firstMonth % months == 0;
    return fits ? Optional.of(new Period(firstMonth, endMonth)) : Optional.empty();
  }

  /**
   * The first month.
   *
   * @return year x 12 + month - 1
   */
  public int firstMonth() {
    return firstMonth;
  }

  /**
   * The month after the last.
   *
   * @return year x 12 + month - 1, exclusive
   */
  public int endMonth() {
    return endMonth;
  }

  /**
   * The length.
   *
   * @return months: 1, 3, 6, or a multiple of 12
   */
  public int months() {
    return endMonth - firstMonth;
  }

  /**
   * The year it lies in.
   *
   * @return 1 to 9999; of a span of years the first
   */
  public int year() {
    return firstMonth / 12;
  }

  /**
   * The first day.
   *
   * @return inclusive
   */
  public LocalDate firstDay() {
    return LocalDate.of(firstMonth / 12, firstMonth % 12 + 1, 1);
  }

  /**
   * The last day.
   *
   * @return inclusive
   */
  public LocalDate lastDay() {
    return Window.lastDayBefore(endMonth);
  }

  /**
   * Whether another period lies wholly in this one; a period contains itself.
   *
   * @param other any period
   * @return true if no day of the other is outside
   */
  public boolean contains(Period other) {
    return firstMonth <= other.firstMonth && other.endMonth <= endMonth;
  }

  /**
   * Whether this period lies wholly in a window.
   *
   * @param window any window
   * @return true if no day of this period is outside
   */
  public boolean isWithin(Window window) {
    return window.contains(this);
  }

  /** By first month, then by end: of two that begin together the shorter is first. */
  @Override
  public int compareTo(Period other) {
    int byStart = Integer.compare(firstMonth, other.firstMonth);
    return byStart != 0 ? byStart : Integer.compare(endMonth, other.endMonth);
  }

  /** Equal extents are equal. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Period that
        && firstMonth == that.firstMonth
        && endMonth == that.endMonth;
  }

  /** By extent. */
  @Override
  public int hashCode() {
    return firstMonth * 31 + endMonth;
  }

  /** The text form that {@link #parse} reads. */
  @Override
  public String toString() {
    String year = year(firstMonth);
    int month = firstMonth % 12;
    return switch (months()) {
      case 1 -> month(firstMonth);
      case 3 -> year + "-Q" + (month / 3 + 1);
      case 6 -> year + "-S" + (month / 6 + 1);
      case 12 -> year;
      default -> year + "/" + year(endMonth - 1);
    };
  }

  private static String year(int month) {
    String digits = Integer.toString(month / 12);
    return "0000".substring(digits.length()) + digits;
  }

  static String month(int month) {
    int number = month % 12 + 1;
    return year(month) + (number < 10 ? "-0" : "-") + number;
  }
}
