package id.sinergi.testdomain;

import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people report them: few digits, often equal, now and then zero or negative. */
final class RandomNumbers {
  private static final double[] LEVELS = {
    100, 80, 40, 120, 12, 1.2, 60, 0.6, 36.6, 99.6, 10, 0.1, 200, 1_200_000, 98_877_641_511d
  };
  private static final double[] FACTORS = {
    1, 1, 1, 0.9, 0.95, 1.05, 1.1, 0.5, 0.75, 1.25, 1.5, 0.962, 1.021, 0.3, 2, 0.997
  };

  private static final double[] EXTREMES = {
    1e18, -1e18, 1e-15, -1e-15, 1.25e17, 0, 100, 0.1, 1e18, 3.3e-15, -0.0, 1e9
  };

  private static final BigDecimal LARGEST = new BigDecimal("1e18");

  private RandomNumbers() {}

  private static double extreme(RandomChoices choices, String decision) {
    return EXTREMES[choices.pick(decision, EXTREMES.length)];
  }

  /** The size of an indicator's quantity over a year; sometimes 0, sometimes below 0. */
  static double level(RandomChoices choices, String decision) {
    if (choices.areNumbersExtreme()) {
      return extreme(choices, decision);
    }
    int picked = choices.pick(decision, 100);
    if (picked >= 94) {
      return picked >= 97 ? -LEVELS[picked % 7] : 0;
    }
    return LEVELS[picked % LEVELS.length];
  }

  /** Something near a level, for so many months of a year. */
  static double near(RandomChoices choices, String decision, double level, double part) {
    if (choices.areNumbersExtreme()) {
      return extreme(choices, decision);
    }
    int picked = choices.pick(decision, 200);
    if (picked >= 188) {
      return picked >= 198 ? -7.5 : 0.0;
    }
    return product(level == 0 ? 4 : level, FACTORS[picked % FACTORS.length], part);
  }

  /** Numbers of successive periods that cancel within a year, though not in binary. */
  static double cancelling(Period period) {
    return new double[] {0.1, 0.2, -0.3, 0}[period.firstMonth() / period.months() % 4];
  }

  /** A product of decimals, to at most six places; no larger than a quantity can be. */
  static double product(double a, double b, double part) {
    return BigDecimal.valueOf(a)
        .multiply(BigDecimal.valueOf(b))
        .multiply(BigDecimal.valueOf(part))
        .setScale(6, RoundingMode.HALF_UP)
        .min(LARGEST)
        .max(LARGEST.negate())
        .doubleValue();
  }

  static double weight(RandomChoices choices, String decision) {
    if (choices.areNumbersExtreme()) {
      return Math.abs(extreme(choices, decision));
    }
    return choices.one(
        decision, 1.0, 1.0, 2.0, 60.0, 40.0, 12.5, 33.33, 0.1, 0.7, 0.2, 96.0, 4.0, 0.0, 1e-3);
  }
}
