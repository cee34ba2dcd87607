package id.sinergi.indicator;

import id.sinergi.figure.Rounding;

/** What an agency reported for one period. Immutable. */
public sealed interface Reported {

  /**
   * One number; 0 is a number.
   *
   * @param value in the unit of the indicator
   */
  record Value(double value) implements Reported {

    /** Refuses what is no quantity. */
    public Value {
      value = Rounding.quantity(value, "value");
    }

    /** Such as {@code 21.6}. */
    @Override
    public String toString() {
      return Checks.plain(value);
    }
  }

  /**
   * The two parts of a ratio. A denominator of 0 can be reported, but not divided by.
   *
   * @param numerator what is counted
   * @param denominator out of how much
   */
  record Ratio(double numerator, double denominator) implements Reported {

    /** Refuses what is no quantity. */
    public Ratio {
      numerator = Rounding.quantity(numerator, "numerator");
      denominator = Rounding.quantity(denominator, "denominator");
    }

    /** Such as {@code 86/120}. */
    @Override
    public String toString() {
      return Checks.plain(numerator) + "/" + Checks.plain(denominator);
    }
  }

  /**
   * That there is nothing to report.
   *
   * @param reason why
   */
  record NotApplicable(String reason) implements Reported {

    /** Refuses a blank reason. */
    public NotApplicable {
      Checks.required(reason, "reason why an actual is not applicable");
    }

    /** Such as {@code not applicable: belum ada survei}. */
    @Override
    public String toString() {
      return "not applicable: " + reason;
    }
  }
}
