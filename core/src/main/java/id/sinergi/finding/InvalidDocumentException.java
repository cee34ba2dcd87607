package id.sinergi.finding;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used was asked for its value; carries every finding, not the first. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;

  /** All findings, in document order. */
  @SuppressWarnings("serial") // exceptions of this library are not sent between machines
  private final List<Finding> findings;

  /**
   * An exception whose message lists the first twenty errors and counts the rest.
   *
   * @param findings all findings on the document, warnings too, in document order
   */
  public InvalidDocumentException(List<Finding> findings) {
    super(message(findings));
    this.findings = List.copyOf(findings);
  }

  /**
   * All findings on the document, warnings too.
   *
   * @return unmodifiable, in document order
   */
  public List<Finding> findings() {
    return findings;
  }

  private static String message(List<Finding> findings) {
    List<Finding> errors = findings.stream().filter(Finding::isError).toList();
    String shown =
        errors.stream().limit(SHOWN).map(error -> "\n  " + error).collect(Collectors.joining());
    String more = errors.size() > SHOWN ? "\n  and " + (errors.size() - SHOWN) + " more" : "";
    return "The document has errors (" + errors.size() + "):" + shown + more;
  }
}
