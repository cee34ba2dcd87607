package id.sinergi.exchange;

import id.sinergi.finding.Finding;
import id.sinergi.finding.InvalidDocumentException;
import java.util.List;
import java.util.Optional;

/**
 * What reading a document gave: the value, if there is one, and everything that was found.
 * Immutable and thread-safe if the value is.
 */
public final class Reading<T> {

  private final Optional<T> value;
  private final List<Finding> findings;

  Reading(Optional<T> value, List<Finding> findings) {
    this.value = value;
    this.findings = List.copyOf(findings);
  }

  /**
   * What was read.
   *
   * @return empty if the document could not be read, or says what cannot be
   */
  public Optional<T> value() {
    return value;
  }

  /**
   * All that was found, warnings too.
   *
   * @return in the order of the document, what stands nowhere in it last; unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Whether nothing found is an error.
   *
   * @return then there is a value
   */
  public boolean isClean() {
    return findings.stream().noneMatch(Finding::isError);
  }

  /**
   * What was read, if nothing was wrong with it.
   *
   * @return the value
   * @throws InvalidDocumentException if there is an error, also one that merely left out an entry;
   *     it carries all findings
   */
  public T orElseThrow() {
    return value
        .filter(read -> isClean())
        .orElseThrow(() -> new InvalidDocumentException(findings));
  }

  /** Such as {@code stunting: 3 agencies, ...; 2 findings}. */
  @Override
  public String toString() {
    String what = value.map(Object::toString).orElse("nothing read");
    return what + "; " + findings.size() + " findings";
  }
}
