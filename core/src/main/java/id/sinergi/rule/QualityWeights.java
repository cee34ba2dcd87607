package id.sinergi.rule;

import id.sinergi.figure.Rounding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Weights of indicators that follow from their quality. Immutable.
 *
 * @param weights zero or more, by quality, in the order of {@link Validity}, then {@link Control};
 *     a quality that is not listed weighs 1
 */
public record QualityWeights(Map<Quality, Double> weights) {

  /**
   * Copies the weights and refuses negative ones.
   *
   * @param weights zero or more, by quality
   */
  public QualityWeights {
    Map<Quality, Double> ordered = new LinkedHashMap<>();
    for (Validity validity : Validity.values()) {
      for (Control control : Control.values()) {
        Double weight = weights.get(new Quality(validity, control));
        if (weight != null) {
          double checked = Rounding.quantity(weight, "weight of " + validity + " " + control);
          if (checked < 0) {
            throw new IllegalArgumentException(
                "The weight ("
                    + weight
                    + ") of quality ("
                    + validity
                    + " "
                    + control
                    + ") is negative. Maybe a minus sign was left in.");
          }
          ordered.put(new Quality(validity, control), checked);
        }
      }
    }
    weights = Collections.unmodifiableMap(ordered);
  }

  /**
   * The weight of an indicator.
   *
   * @param quality of the indicator, or empty where it states none
   * @return its weight; 1 where the table or the indicator says nothing
   */
  public double of(Optional<Quality> quality) {
    return quality.map(weights::get).orElse(1.0);
  }
}
