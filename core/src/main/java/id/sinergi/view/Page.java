package id.sinergi.view;

import java.util.List;

/**
 * Text to read: a tree, an explanation, a document. An object, since consoles such as jshell show
 * strings escaped; it stands wherever a {@link CharSequence} does. Immutable.
 */
public final class Page implements CharSequence {
  private final String text;

  private Page(String text) {
    this.text = text;
  }

  /**
   * A page with a text.
   *
   * @param text its lines, separated by line feeds
   * @return the page
   */
  public static Page of(String text) {
    return new Page(text);
  }

  /**
   * The text line by line.
   *
   * @return unmodifiable, from the top, without line ends
   */
  public List<String> lines() {
    return text.lines().toList();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  /** Equal if the text is. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Page that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
