package id.sinergi.audit;

import java.math.BigDecimal;

/**
 * One way in which a printed figure follows. Immutable.
 *
 * @param derivation from what it comes
 * @param figure as it is computed, to 50 digits
 * @param habit how that became the printed one
 */
public record Fit(Derivation derivation, BigDecimal figure, Habit habit) {

  /** Such as {@code TARGET_RATIO, truncated}. */
  @Override
  public String toString() {
    return derivation.text().en() + ", " + habit.text().en();
  }
}
