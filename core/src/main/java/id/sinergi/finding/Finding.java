package id.sinergi.finding;

import java.util.List;
import java.util.Objects;

/**
 * One thing a check has to say: what, about which ids, where, and what to do. Immutable.
 *
 * <p>Made by {@link FindingCode#of}. Lists of findings stand in the order in which the checks run
 * over the document, the same for the same document.
 *
 * @param code what was found
 * @param severity the code's own, unless the host set another
 * @param ids the ids concerned, the most concerned first; may be empty
 * @param place where it stands in the source
 * @param message one sentence that carries the figures
 * @param remedy what to do about it
 */
public record Finding(
    FindingCode code, Severity severity, List<String> ids, Place place, Text message, Text remedy) {

  /** Copies the ids. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    ids = List.copyOf(ids);
  }

  /**
   * Whether this keeps the document, or the entry, from being used.
   *
   * @return whether the severity is {@link Severity#ERROR}
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * This finding, weighed otherwise.
   *
   * @param severity how much it weighs for the host
   * @return the same finding with that severity
   */
  public Finding withSeverity(Severity severity) {
    return new Finding(code, severity, ids, place, message, remedy);
  }

  /**
   * This finding, located.
   *
   * @param place where it stands
   * @return the same finding at that place
   */
  public Finding at(Place place) {
    return new Finding(code, severity, ids, place, message, remedy);
  }

  /**
   * Message and remedy, to show to people.
   *
   * @param language which language
   * @return two sentences
   */
  public String text(Language language) {
    return message.in(language) + " " + remedy.in(language);
  }

  /** For example {@code ERROR ORPHAN at /nodes/3: Node (K1), a (KEGIATAN), has no parent …}. */
  @Override
  public String toString() {
    String where = place instanceof Place.Nowhere ? "" : " at " + place;
    return severity + " " + code + where + ": " + text(Language.EN);
  }
}
