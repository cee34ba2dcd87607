package id.sinergi.rule;

import id.sinergi.figure.Rounding;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be reached in a period, as a plan states it. Immutable.
 *
 * @param period to which the target belongs
 * @param amount how much, in the unit of its indicator
 * @param plan such as {@code PK} or {@code RPJMN}; empty if unnamed
 * @param effective the instant from which it holds; empty: it always did
 */
public record Target(
    Period period, Amount amount, Optional<String> plan, Optional<Instant> effective) {

  /**
   * Refuses a blank plan.
   *
   * @param period to which the target belongs
   * @param amount how much
   * @param plan not blank, or empty
   * @param effective the instant from which it holds, or empty
   */
  public Target {
    if (plan.isPresent() && plan.get().isBlank()) {
      throw new IllegalArgumentException(
          "The plan ("
              + plan.get()
              + ") of the target for ("
              + period
              + ") is blank. Maybe leave it out.");
    }
  }

  /**
   * A target of one value.
   *
   * @param period to which it belongs
   * @param value in the unit of its indicator
   * @return without a plan and always effective
   */
  public static Target of(Period period, double value) {
    return of(period, new Amount.Exact(value));
  }

  /**
   * A target that any value of a range meets.
   *
   * @param period to which it belongs
   * @param low the lower edge, included
   * @param high the upper edge, included
   * @return without a plan and always effective
   */
  public static Target range(Period period, double low, double high) {
    return of(period, new Amount.Range(low, high));
  }

  /**
   * A target stated as a change from the baseline.
   *
   * @param period to which it belongs
   * @param percent the change, such as -30
   * @return without a plan and always effective
   */
  public static Target fromBaseline(Period period, double percent) {
    return of(period, new Amount.FromBaseline(percent));
  }

  private static Target of(Period period, Amount amount) {
    return new Target(period, amount, Optional.empty(), Optional.empty());
  }

  /**
   * This target as stated in a plan.
   *
   * @param plan such as {@code PK}
   * @return otherwise equal
   */
  public Target inPlan(String plan) {
    return new Target(period, amount, Optional.of(plan), effective);
  }

  /**
   * This target as it holds from an instant on.
   *
   * @param effective from when it holds
   * @return otherwise equal
   */
  public Target effectiveFrom(Instant effective) {
    return new Target(period, amount, plan, Optional.of(effective));
  }

  /**
   * Whether it had taken effect by an instant.
   *
   * @param instant the last moment that counts
   * @return true also without a time of effect
   */
  public boolean isEffectiveAt(Instant instant) {
    return effective.isEmpty() || !effective.get().isAfter(instant);
  }

  @Override
  public String toString() {
    return amount
        + " for "
        + period
        + plan.map(name -> " (" + name + ")").orElse("")
        + effective.map(instant -> " from " + instant).orElse("");
  }

  /** How much a target asks for. */
  public sealed interface Amount {

    /**
     * One value.
     *
     * @param value in the unit of the indicator
     */
    record Exact(double value) implements Amount {

      /**
       * Refuses what is no quantity.
       *
       * @param value in the unit of the indicator
       */
      public Exact {
        value = Rounding.quantity(value, "target");
      }

      @Override
      public String toString() {
        return Rounding.decimal(value).toPlainString();
      }
    }

    /**
     * Anything between two edges; whether they are in order is for the check of the cascade.
     *
     * @param low the lower edge, included
     * @param high the upper edge, included
     */
    record Range(double low, double high) implements Amount {

      /**
       * Refuses what is no quantity.
       *
       * @param low the lower edge
       * @param high the upper edge
       */
      public Range {
        low = Rounding.quantity(low, "lower edge of the target");
        high = Rounding.quantity(high, "upper edge of the target");
      }

      @Override
      public String toString() {
        return Rounding.decimal(low).toPlainString()
            + ".."
            + Rounding.decimal(high).toPlainString();
      }
    }

    /**
     * A change from the baseline.
     *
     * @param percent the change, such as -30
     */
    record FromBaseline(double percent) implements Amount {

      /**
       * Refuses what is no quantity.
       *
       * @param percent the change
       */
      public FromBaseline {
        percent = Rounding.quantity(percent, "change from the baseline");
      }

      /**
       * The target in the unit of the indicator.
       *
       * @param baseline in that unit
       * @return baseline x (1 + percent/100)
       */
      public double against(double baseline) {
        return baseline * (100 + percent) / 100;
      }

      @Override
      public String toString() {
        return Rounding.decimal(percent).toPlainString() + "% from baseline";
      }
    }
  }
}
