package id.sinergi.indicator;

import id.sinergi.time.Period;
import java.util.Objects;

/**
 * How much of a {@link Composition#SUM} several parties are expected to count, beforehand.
 * Immutable.
 *
 * @param period when
 * @param amount in the unit of the indicator, 0 or more
 */
public record PlannedOverlap(Period period, double amount) {

  /** Refuses a negative amount. */
  public PlannedOverlap {
    Objects.requireNonNull(period, "period");
    amount = Checks.amount(amount, "planned overlap");
  }

  /**
   * A planned overlap.
   *
   * @param period such as {@code 2022}
   * @param amount in the unit of the indicator, 0 or more
   * @return the planned overlap
   * @throws IllegalArgumentException if the period cannot be read or the amount is negative
   */
  public static PlannedOverlap of(String period, double amount) {
    return new PlannedOverlap(Period.parse(period), amount);
  }

  /** Such as {@code 500 in 2022}. */
  @Override
  public String toString() {
    return Checks.plain(amount) + " in " + period;
  }
}
