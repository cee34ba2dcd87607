package id.sinergi.oracle;

import java.util.Optional;
import java.util.SortedMap;

/**
 * What the oracle says of one indicator.
 *
 * @param target empty where the rules leave it open
 * @param window of the indicator
 */
record IndicatorAnswers(
    Answer joint,
    Optional<Answer> target,
    Answer actual,
    Optional<Span> window,
    Optional<String> plan,
    SortedMap<String, PartyAnswers> parties) {

  /**
   * What the oracle says of one party.
   *
   * @param actual empty where nothing is due, and what was reported may be shown or not
   */
  record PartyAnswers(Answer own, Answer credited, Answer target, Optional<Answer> actual) {}

  Answer credited(String agency) {
    PartyAnswers party = parties.get(agency);
    if (party == null) {
      throw new IllegalArgumentException("The agency (" + agency + ") is no party.");
    }
    return party.credited();
  }
}
