package id.sinergi.internal.plan;

import id.sinergi.figure.Rounding;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** What the values of consecutive periods amount to, in binary and (for display) in decimals. */
public final class Fold {
  public static final MathContext DECIMALS = new MathContext(50, RoundingMode.HALF_EVEN);

  private Fold() {}

  /** The positions of the values that count: all of them, the last, or an extreme one. */
  public static int position(Consolidation consolidation, double[] keys) {
    int chosen = keys.length - 1;
    if (consolidation == Consolidation.LAST) {
      return chosen;
    }
    for (int i = keys.length - 2; i >= 0; i--) {
      boolean better =
          consolidation == Consolidation.MIN
              ? Rounding.compare(keys[i], keys[chosen]) <= 0
              : Rounding.compare(keys[i], keys[chosen]) >= 0;
      if (better) {
        chosen = i;
      }
    }
    return chosen;
  }

  public static boolean isCombined(Consolidation consolidation) {
    return consolidation == Consolidation.SUM || consolidation == Consolidation.MEAN;
  }

  /** The sum, or the mean weighted by months. */
  public static double combine(Consolidation consolidation, double[] values, List<Period> periods) {
    if (values.length == 1) {
      return values[0];
    }
    if (consolidation == Consolidation.SUM) {
      return Pairwise.sum(values, values.length);
    }
    double[] terms = new double[values.length];
    double least = values[0];
    double greatest = values[0];
    int months = 0;
    for (int i = 0; i < values.length; i++) {
      terms[i] = values[i] * periods.get(i).months();
      months += periods.get(i).months();
      least = Math.min(least, values[i]);
      greatest = Math.max(greatest, values[i]);
    }
    double mean = Pairwise.sum(terms, terms.length) / months;
    return Math.max(least, Math.min(greatest, mean));
  }

  public static BigDecimal combine(
      Consolidation consolidation, BigDecimal[] values, List<Period> periods) {
    BigDecimal sum = BigDecimal.ZERO;
    int months = 0;
    for (int i = 0; i < values.length; i++) {
      int weight = consolidation == Consolidation.SUM ? 1 : periods.get(i).months();
      sum = sum.add(values[i].multiply(BigDecimal.valueOf(weight)));
      months += weight;
    }
    return consolidation == Consolidation.SUM
        ? sum
        : sum.divide(BigDecimal.valueOf(months), DECIMALS);
  }
}
