package id.sinergi.evaluate;

import id.sinergi.figure.Rounding;
import id.sinergi.internal.figures.Pairwise;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * How the parts of the parties make the joint actual: what each did, and what they did together, in
 * one line. Amounts in the unit of the indicator, parts by agency id, in id order.
 *
 * <p>Law: {@link #recomputed()} is {@link #joint()} but for what is lost in the last digits.
 */
public sealed interface Reconciliation {

  /**
   * The joint actual.
   *
   * @return in the unit of the indicator
   */
  double joint();

  /**
   * The joint actual, computed anew from what this holds.
   *
   * @return in the unit of the indicator
   */
  double recomputed();

  /**
   * There are no parts: one agency reports one number for all.
   *
   * @param agency whose report it is
   * @param joint the number
   */
  record Lead(String agency, double joint) implements Reconciliation {
    @Override
    public double recomputed() {
      return joint;
    }

    /** One line. */
    @Override
    public String toString() {
      return joint + " by " + agency;
    }
  }

  /**
   * The parts are added, and what several of them counted is taken off.
   *
   * @param parts what each reported
   * @param overlaps what is taken off, as far as the parts allow it
   * @param isCut whether all overlaps together were more than the parts allow
   * @param joint sum less overlaps
   */
  record Sum(SortedMap<String, Double> parts, double overlaps, boolean isCut, double joint)
      implements Reconciliation {
    /** Copies the parts. */
    public Sum {
      parts = copyOf(parts);
    }

    /**
     * The sum of the parts, before anything is taken off.
     *
     * @return in the unit of the indicator
     */
    public double sum() {
      return Reconciliation.sum(parts.values().stream().mapToDouble(it -> it));
    }

    @Override
    public double recomputed() {
      return Rounding.difference(sum(), overlaps);
    }

    /** One line. */
    @Override
    public String toString() {
      return sum() + " - " + overlaps + " = " + joint;
    }
  }

  /**
   * A numerator and its denominator.
   *
   * @param numerator of one party
   * @param denominator of one party
   */
  record Ratio(double numerator, double denominator) {}

  /**
   * Numerators and denominators are pooled, then divided.
   *
   * @param parts what each reported
   * @param scale of the indicator
   * @param joint scale x sum of numerators / sum of denominators
   */
  record Pool(SortedMap<String, Ratio> parts, double scale, double joint)
      implements Reconciliation {
    /** Copies the parts. */
    public Pool {
      parts = copyOf(parts);
    }

    /**
     * The sum of the numerators.
     *
     * @return of all parts
     */
    public double numerator() {
      return Reconciliation.sum(parts.values().stream().mapToDouble(Ratio::numerator));
    }

    /**
     * The sum of the denominators.
     *
     * @return of all parts
     */
    public double denominator() {
      return Reconciliation.sum(parts.values().stream().mapToDouble(Ratio::denominator));
    }

    @Override
    public double recomputed() {
      return scale * (numerator() / denominator());
    }

    /** One line. */
    @Override
    public String toString() {
      return scale + " x " + numerator() + " / " + denominator() + " = " + joint;
    }
  }

  /**
   * A part and what it weighs.
   *
   * @param weight 0..1; the weights of all parties sum to 1
   * @param value what the party reported
   */
  record Weighted(double weight, double value) {}

  /**
   * The mean of the parts, weighted by shares.
   *
   * @param parts what each reported, and what it weighs
   * @param joint the mean
   */
  record Mean(SortedMap<String, Weighted> parts, double joint) implements Reconciliation {
    /** Copies the parts. */
    public Mean {
      parts = copyOf(parts);
    }

    @Override
    public double recomputed() {
      return Reconciliation.sum(
          parts.values().stream().mapToDouble(it -> it.weight() * it.value()));
    }

    /** One line. */
    @Override
    public String toString() {
      return parts + " = " + joint;
    }
  }

  /**
   * The parts are yields along a chain, and multiplied.
   *
   * @param parts what each reported
   * @param scale what of each is the whole
   * @param joint scale x product of (part / scale)
   */
  record Product(SortedMap<String, Double> parts, double scale, double joint)
      implements Reconciliation {
    /** Copies the parts. */
    public Product {
      parts = copyOf(parts);
    }

    @Override
    public double recomputed() {
      double product = scale;
      for (double part : parts.values()) {
        product *= part / scale;
      }
      return product;
    }

    /** One line. */
    @Override
    public String toString() {
      return scale + " x " + parts + " = " + joint;
    }
  }

  /**
   * A chain is as strong as its weakest link, whose actual stands for all.
   *
   * @param attainments of each link, in percent, before ceiling, cap and floor
   * @param agency whose is the lowest; of equals the first in id order
   * @param joint what that link reported
   */
  record Chain(SortedMap<String, Double> attainments, String agency, double joint)
      implements Reconciliation {
    /** Copies the attainments. */
    public Chain {
      attainments = copyOf(attainments);
    }

    @Override
    public double recomputed() {
      return joint;
    }

    /** One line. */
    @Override
    public String toString() {
      return joint + " by " + agency + ", the weakest of " + attainments;
    }
  }

  /** Unmodifiable, in id order. */
  private static <V> SortedMap<String, V> copyOf(SortedMap<String, V> parts) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  /** Of terms that may cancel. */
  private static double sum(DoubleStream terms) {
    return Pairwise.sum(terms);
  }
}
