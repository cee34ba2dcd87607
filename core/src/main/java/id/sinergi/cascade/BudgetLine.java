package id.sinergi.cascade;

import id.sinergi.figure.Rounding;
import id.sinergi.time.Period;
import java.util.Objects;

/**
 * The pagu of a node for one period. Immutable.
 *
 * @param period what the money is for
 * @param amount in the currency of the cascade; a negative one is a finding of the checks
 */
public record BudgetLine(Period period, double amount) {
  /**
   * A line of a budget.
   *
   * @throws IllegalArgumentException if the amount is not a usable quantity
   */
  public BudgetLine {
    Objects.requireNonNull(period, "period");
    amount = Rounding.quantity(amount, "pagu");
  }

  /**
   * A line of a budget, its period as text.
   *
   * @param period such as {@code 2024} or {@code 2024-Q3}
   * @param amount in the currency of the cascade
   * @return the line
   */
  public static BudgetLine of(String period, double amount) {
    return new BudgetLine(Period.parse(period), amount);
  }

  /** Such as {@code 2024 1200000000}. */
  @Override
  public String toString() {
    return period + " " + Names.number(amount);
  }
}
