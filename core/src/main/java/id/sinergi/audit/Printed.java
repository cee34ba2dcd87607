package id.sinergi.audit;

import id.sinergi.finding.Place;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure that a report prints, with what it is said to come from. Immutable. */
public sealed interface Printed permits PrintedRow, PrintedAggregate {

  /**
   * What names it.
   *
   * @return such as the number of a row, or the name of an indicator
   */
  String id();

  /**
   * The figure, digit for digit: its decimals are those printed.
   *
   * @return empty if none is printed
   */
  Optional<BigDecimal> figure();

  /**
   * Where it is printed.
   *
   * @return {@link Place#NOWHERE} of what did not come from a document
   */
  Place place();
}
