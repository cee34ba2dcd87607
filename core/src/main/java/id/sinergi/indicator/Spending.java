package id.sinergi.indicator;

import id.sinergi.figure.Rounding;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What was spent on one node in one period. Immutable.
 *
 * @param node the id of the node
 * @param period when
 * @param amount in the currency of the budget; negative if more came back than went out
 * @param reportedAt when it was reported; the latest holds; one without was always known
 * @param extras further fields of its document
 */
public record Spending(
    String node, Period period, double amount, Optional<Instant> reportedAt, Extras extras) {

  /** Refuses what is no quantity. */
  public Spending {
    Checks.required(node, "node of a spending");
    Objects.requireNonNull(period, "period");
    amount = Rounding.quantity(amount, "spending");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * Spending on a node.
   *
   * @param node the id of the node
   * @param period such as {@code 2022}
   * @param amount in the currency of the budget
   * @return without time
   * @throws IllegalArgumentException if the period cannot be read or the amount is no quantity
   */
  public static Spending of(String node, String period, double amount) {
    return new Spending(node, Period.parse(period), amount, Optional.empty(), Extras.NONE);
  }

  /**
   * This spending with its time.
   *
   * @param reportedAt when it was reported
   * @return otherwise equal
   */
  public Spending reportedAt(Instant reportedAt) {
    return new Spending(node, period, amount, Optional.of(reportedAt), extras);
  }

  /** Such as {@code 1100000000 on S1 in 2022}. */
  @Override
  public String toString() {
    return Checks.plain(amount) + " on " + node + " in " + period;
  }
}
