package id.sinergi.cascade;

import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Says that an indicator measures a node. One indicator may measure many nodes. Immutable.
 *
 * @param node the id of the node that is measured
 * @param indicator the id of the indicator that measures it
 * @param weight relative to the other measures of the node; absent: equal, or from quality
 * @param during when it holds; it counts if it holds at the end of the window
 */
public record Measure(String node, String indicator, OptionalDouble weight, During during) {
  /**
   * A measure.
   *
   * @throws IllegalArgumentException if an id is blank or the weight is not a usable quantity
   */
  public Measure {
    Names.required(node, "node of a measure");
    Names.required(indicator, "indicator of a measure");
    weight = Names.weight(weight);
    Objects.requireNonNull(during, "during");
  }

  /**
   * A measure without a weight that always holds.
   *
   * @param node the id of a node
   * @param indicator the id of an indicator
   * @return the measure
   */
  public static Measure of(String node, String indicator) {
    return new Measure(node, indicator, OptionalDouble.empty(), During.ALWAYS);
  }

  /**
   * The same with this weight.
   *
   * @param weight relative to its siblings; finite
   * @return otherwise equal
   */
  public Measure withWeight(double weight) {
    return new Measure(node, indicator, OptionalDouble.of(weight), during);
  }

  /**
   * The same, holding only then.
   *
   * @param during when it holds
   * @return otherwise equal
   */
  public Measure withDuring(During during) {
    return new Measure(node, indicator, weight, during);
  }

  /**
   * Whether it holds on that day.
   *
   * @param day any day
   * @return whether it does
   */
  public boolean holdsOn(LocalDate day) {
    return during.contains(day);
  }

  /** Such as {@code prev measures T1 weight 100}. */
  @Override
  public String toString() {
    return indicator + " measures " + node + Names.weightSuffix(weight);
  }
}
