package id.sinergi.indicator;

import id.sinergi.figure.Rounding;
import id.sinergi.time.Period;
import java.util.Objects;

/**
 * Where things stood. Immutable.
 *
 * @param period when
 * @param value in the unit of the indicator
 */
public record Baseline(Period period, double value) {

  /** Refuses what is no quantity. */
  public Baseline {
    Objects.requireNonNull(period, "period");
    value = Rounding.quantity(value, "baseline");
  }

  /**
   * A baseline.
   *
   * @param period such as {@code 2018}
   * @param value in the unit of the indicator
   * @return the baseline
   * @throws IllegalArgumentException if the period cannot be read
   */
  public static Baseline of(String period, double value) {
    return new Baseline(Period.parse(period), value);
  }

  /** Such as {@code 30.8 in 2018}. */
  @Override
  public String toString() {
    return Checks.plain(value) + " in " + period;
  }
}
