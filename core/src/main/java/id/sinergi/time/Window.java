package id.sinergi.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The months an evaluation looks at. Immutable.
 *
 * @param firstMonth as year x 12 + month - 1
 * @param endMonth exclusive
 */
public record Window(int firstMonth, int endMonth) {

  /**
   * Checks the extent.
   *
   * @throws IllegalArgumentException if it is empty or outside the years 1 to 9999
   */
  public Window {
    if (firstMonth < Period.FIRST_MONTH || endMonth > Period.END_MONTH || endMonth <= firstMonth) {
      throw new IllegalArgumentException(
          "The window from month ("
              + firstMonth
              + ") to before month ("
              + endMonth
              + ") must hold a month, in the years 1 to 9999. Maybe you meant"
              + " Window.upTo(period).");
    }
  }

  /**
   * From the start of the period's year (of its span, for a span of years) through its end.
   *
   * @param period such as {@code 2024-Q2}, which gives January to June
   * @return the window
   */
  public static Window upTo(Period period) {
    return new Window(period.firstMonth() - period.firstMonth() % 12, period.endMonth());
  }

  /**
   * Just the period: a discrete window.
   *
   * @param period any period
   * @return the window
   */
  public static Window only(Period period) {
    return new Window(period.firstMonth(), period.endMonth());
  }

  /**
   * The length.
   *
   * @return months, at least 1
   */
  public int months() {
    return endMonth - firstMonth;
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
   * The last day: links, measures and arrangements count if they hold on it.
   *
   * @return inclusive
   */
  public LocalDate lastDay() {
    return lastDayBefore(endMonth);
  }

  static LocalDate lastDayBefore(int endMonth) {
    int month = endMonth - 1;
    LocalDate first = LocalDate.of(month / 12, month % 12 + 1, 1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }

  /**
   * Whether a period lies wholly in this window.
   *
   * @param period any period
   * @return true if no day of it is outside
   */
  public boolean contains(Period period) {
    return firstMonth <= period.firstMonth() && period.endMonth() <= endMonth;
  }

  /**
   * Whether this window lies wholly in a period.
   *
   * @param period any period
   * @return true if no day of this window is outside
   */
  public boolean isWithin(Period period) {
    return period.firstMonth() <= firstMonth && endMonth <= period.endMonth();
  }

  /**
   * The period with the same extent, if there is one.
   *
   * @return empty for extents such as January to September
   */
  public Optional<Period> period() {
    return Period.spanning(firstMonth, endMonth);
  }

  /**
   * This window, ended with its last report period: a period of the frequency, aligned to the
   * calendar, that lies wholly in it.
   *
   * @param frequency in which actuals are due
   * @return the window for the indicator; empty if no report period lies in this window
   */
  public Optional<Window> clippedTo(Frequency frequency) {
    int end = endMonth - endMonth % frequency.months();
    if (end - frequency.months() < firstMonth) {
      return Optional.empty();
    }
    return Optional.of(end == endMonth ? this : new Window(firstMonth, end));
  }

  /** The text of the period with the same extent, else the first and last month. */
  @Override
  public String toString() {
    return period()
        .map(Period::toString)
        .orElseGet(() -> Period.month(firstMonth) + "/" + Period.month(endMonth - 1));
  }
}
