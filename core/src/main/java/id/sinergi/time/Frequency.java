package id.sinergi.time;

/** How often an indicator's actuals are due. Its periods are aligned to the calendar year. */
public enum Frequency {
  /** Every month. */
  MONTH(1),
  /** Every quarter (triwulan). */
  QUARTER(3),
  /** Every half year. */
  SEMESTER(6),
  /** Every year. */
  YEAR(12);

  private final int months;

  Frequency(int months) {
    this.months = months;
  }

  /**
   * The length of one period of this frequency.
   *
   * @return months: 1, 3, 6 or 12
   */
  public int months() {
    return months;
  }

  /**
   * The period of this frequency that a month lies in.
   *
   * @param month as year x 12 + month - 1, such as {@link Period#firstMonth()}
   * @return the period, aligned to the calendar year
   * @throws IllegalArgumentException if the month lies outside the years 1 to 9999
   */
  public Period containing(int month) {
    int first = month - Math.floorMod(month, months);
    return Period.spanning(first, first + months)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The month ("
                        + month
                        + ") lies outside the years 1 to 9999. Maybe it is not"
                        + " year x 12 + month - 1."));
  }
}
