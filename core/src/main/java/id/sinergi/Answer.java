package id.sinergi;

import static java.util.Objects.requireNonNull;

import id.sinergi.view.Page;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the desk says when asked: a page to read, and the same as a document for other programs. It
 * prints as the page, and stands wherever a {@link CharSequence} does. Immutable and thread-safe;
 * the document is written each time it is asked for.
 *
 * <pre>{@code
 * s.pace("prev")        // the page, in the language of the desk
 * s.pace("prev").json() // the document, which has both
 * }</pre>
 */
public final class Answer implements CharSequence {
  private final Page page;
  private final Supplier<String> document;

  private Answer(Page page, Supplier<String> document) {
    this.page = requireNonNull(page, "page");
    this.document = requireNonNull(document, "document");
  }

  static Answer of(Page page, Supplier<String> document) {
    return new Answer(page, document);
  }

  /**
   * What there is to read.
   *
   * @return in the language of the desk
   */
  public Page page() {
    return page;
  }

  /**
   * The same as a JSON document, whose field {@code format} says by which schema: {@code
   * sinergi-insight/1}, or {@code sinergi-joint/1} of a joint outcome.
   *
   * @return the text; an object, so that jshell does not show it escaped
   */
  public Page json() {
    return Page.of(document.get());
  }

  /**
   * The page line by line.
   *
   * @return unmodifiable, from the top, without line ends
   */
  public List<String> lines() {
    return page.lines();
  }

  @Override
  public int length() {
    return page.length();
  }

  @Override
  public char charAt(int index) {
    return page.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return page.subSequence(start, end);
  }

  /** The page. */
  @Override
  public String toString() {
    return page.toString();
  }
}
