package id.sinergi.history;

import java.util.List;

/**
 * What stood at one time and stands at another, about the same thing. Immutable.
 *
 * @param was what held then: nothing, one entry, or several in conflict
 * @param is what holds now, likewise; never the same as before
 */
public record Revised<T>(List<T> was, List<T> is) {
  /** Copies both; refuses nothing on both sides. */
  public Revised {
    was = List.copyOf(was);
    is = List.copyOf(is);
    if (was.isEmpty() && is.isEmpty()) {
      throw new IllegalArgumentException(
          "What was (" + was + ") and is (" + is + ") are both nothing. Maybe one was left out.");
    }
  }

  /**
   * One of the entries, to see what they are about.
   *
   * @return the first that holds now, else the first that held then
   */
  public T any() {
    return is.isEmpty() ? was.get(0) : is.get(0);
  }

  /** Such as {@code [21.6 for prev by bkkbn in 2022 (FINAL)] -> []}. */
  @Override
  public String toString() {
    return was + " -> " + is;
  }
}
