package id.sinergi.evaluate;

import id.sinergi.figure.Quantity;
import java.util.OptionalDouble;

/**
 * One party's part in what all parties make together.
 *
 * @param amount in the unit of the indicator; the amounts of all parties add up to the whole
 * @param percent of the whole; empty where the amounts cancel, so that a percentage says nothing
 */
public record Portion(Quantity amount, OptionalDouble percent) {
  /** One line: the amount, and what it is of the whole. */
  @Override
  public String toString() {
    return amount + (percent.isPresent() ? ", " + percent.getAsDouble() + " %" : "");
  }
}
