package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;
import id.sinergi.indicator.Indicator;
import id.sinergi.time.Window;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was attained on one indicator, together and by each party.
 *
 * @param indicator the indicator
 * @param joint the attainment of all parties together; of a sole party its own
 * @param target what was expected in the window
 * @param actual what was reached in the window
 * @param window the window of the indicator, which ends with its last report period; empty if no
 *     report period lies in the window of the evaluation
 * @param plan the plan whose targets count; empty if nothing is due or they are in no named plan
 * @param parties by agency id, in id order
 */
public record IndicatorFigures(
    Indicator indicator,
    Figure joint,
    Quantity target,
    Quantity actual,
    Optional<Window> window,
    Optional<String> plan,
    SortedMap<String, PartyFigures> parties) {
  /** Copies the parties. */
  public IndicatorFigures {
    parties = Collections.unmodifiableSortedMap(new TreeMap<>(parties));
  }

  /**
   * What one party did.
   *
   * @param agency the id of an agency
   * @return its figures, or empty if it is no party
   */
  public Optional<PartyFigures> party(String agency) {
    return Optional.ofNullable(parties.get(agency));
  }

  /** One line: the indicator, what it attained, and of what. */
  @Override
  public String toString() {
    return indicator.id() + " = " + joint + ": " + actual + " of " + target;
  }
}
