package id.sinergi.time;

import java.time.LocalDate;

/**
 * When something holds: from one date to another, both included. Immutable.
 *
 * @param from {@link LocalDate#MIN} if it always held before
 * @param to {@link LocalDate#MAX} if it has no end
 */
public record During(LocalDate from, LocalDate to) {
  /** Without beginning or end: what a thing has that says nothing of when it holds. */
  public static final During ALWAYS = new During(LocalDate.MIN, LocalDate.MAX);

  /** On no day: what two that do not meet have in common. The only one with from after to. */
  public static final During NEVER = new During(LocalDate.MAX, LocalDate.MIN);

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if from is after to, other than in {@link #NEVER}
   */
  public During {
    if (from.isAfter(to) && !(from.equals(LocalDate.MAX) && to.equals(LocalDate.MIN))) {
      throw new IllegalArgumentException(
          "The date from ("
              + from
              + ") is after the date to ("
              + to
              + "). Maybe they were swapped.");
    }
  }

  /**
   * From one date to another.
   *
   * @param from the first day
   * @param to the last day, included
   * @return the time
   * @throws IllegalArgumentException if from is after to
   */
  public static During of(LocalDate from, LocalDate to) {
    return new During(from, to);
  }

  /**
   * From a date on, without end.
   *
   * @param from the first day
   * @return the time
   */
  public static During since(LocalDate from) {
    return new During(from, LocalDate.MAX);
  }

  /**
   * Through a date, without beginning.
   *
   * @param to the last day, included
   * @return the time
   */
  public static During until(LocalDate to) {
    return new During(LocalDate.MIN, to);
  }

  /**
   * Whether it holds on a day.
   *
   * @param date any date
   * @return true if the day is not before from and not after to
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(to);
  }

  /**
   * Whether it holds on every day of a period.
   *
   * @param period any period
   * @return true if the whole period lies in it
   */
  public boolean covers(Period period) {
    return isAlways() || (contains(period.firstDay()) && contains(period.lastDay()));
  }

  /**
   * Whether it has neither beginning nor end.
   *
   * @return true only for what equals {@link #ALWAYS}
   */
  public boolean isAlways() {
    return equals(ALWAYS);
  }

  /**
   * When both hold.
   *
   * @param other another time
   * @return the days in both; {@link #NEVER} if there are none
   */
  public During and(During other) {
    LocalDate latestFrom = from.isAfter(other.from) ? from : other.from;
    LocalDate earliestTo = to.isBefore(other.to) ? to : other.to;
    return latestFrom.isAfter(earliestTo) ? NEVER : new During(latestFrom, earliestTo);
  }

  /** Such as {@code 2024-01-01..2024-05-31}, {@code since 2024-01-01}, {@code always}. */
  @Override
  public String toString() {
    boolean open = from.equals(LocalDate.MIN);
    boolean endless = to.equals(LocalDate.MAX);
    if (open && endless) {
      return "always";
    }
    if (from.isAfter(to)) {
      return "never";
    }
    if (endless) {
      return "since " + from;
    }
    return open ? "until " + to : from + ".." + to;
  }
}
