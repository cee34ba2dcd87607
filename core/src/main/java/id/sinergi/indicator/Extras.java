package id.sinergi.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields a document holds beyond this library's own: kept and written back. Immutable.
 *
 * <p>What says the same is equal: each value is brought into one text, without white space, the
 * fields of objects in order of name, each string with the fewest escapes. Numbers stay as written.
 *
 * @param fields JSON text by name; every name begins with {@code x-}; in order of name
 */
public record Extras(Map<String, String> fields) {

  /** No such fields. */
  public static final Extras NONE = new Extras(Map.of());

  /**
   * Copies the fields in order.
   *
   * @throws IllegalArgumentException if a name does not begin with {@code x-} or holds half a
   *     character, or if a text is not one JSON value with each field once
   */
  public Extras {
    Map<String, String> canonical = new TreeMap<>();
    fields.forEach((name, json) -> canonical.put(checked(name), CanonicalJson.of(name, json)));
    fields = canonical.isEmpty() ? Map.of() : Collections.unmodifiableMap(canonical);
  }

  private static String checked(String name) {
    if (!name.startsWith("x-")) {
      throw new IllegalArgumentException(
          "The name (" + name + ") must begin with x-. Maybe (x-" + name + ") was meant.");
    }
    if (name.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
      throw new IllegalArgumentException(
          "The name (" + name + ") holds half a character. Maybe it was cut in the middle of one.");
    }
    return name;
  }

  /**
   * Such fields.
   *
   * @param fields JSON text by name
   * @return {@link #NONE} itself if there are none
   * @throws IllegalArgumentException if a name does not begin with {@code x-}, or a text is not one
   *     JSON value
   */
  public static Extras of(Map<String, String> fields) {
    return fields.isEmpty() ? NONE : new Extras(fields);
  }

  /**
   * These fields and one more.
   *
   * @param name begins with {@code x-}; replaces a field of the same name
   * @param json JSON text
   * @return both
   * @throws IllegalArgumentException if the name does not begin with {@code x-}, or the text is not
   *     one JSON value
   */
  public Extras plus(String name, String json) {
    return plus(new Extras(Map.of(name, json)));
  }

  /**
   * These fields and others.
   *
   * @param others which replace fields of the same name
   * @return both
   */
  public Extras plus(Extras others) {
    if (isEmpty() || others.isEmpty()) {
      return isEmpty() ? others : this;
    }
    Map<String, String> both = new TreeMap<>(fields);
    both.putAll(others.fields);
    return new Extras(both);
  }

  /**
   * Whether there are none.
   *
   * @return true if there are none
   */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
