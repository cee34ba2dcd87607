package id.sinergi.indicator;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields a document holds beyond this library's own: kept and written back. Immutable.
 *
 * @param fields raw JSON text by name; every name begins with {@code x-}; in order of name
 */
public record Extras(Map<String, String> fields) {

  /** No such fields. */
  public static final Extras NONE = new Extras(Map.of());

  /** Copies the fields in order; refuses names that do not begin with {@code x-}. */
  public Extras {
    for (String name : fields.keySet()) {
      if (!name.startsWith("x-")) {
        throw new IllegalArgumentException(
            "The name (%s) must begin with x-. Maybe (x-%s) was meant.".formatted(name, name));
      }
    }
    fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /**
   * Such fields.
   *
   * @param fields raw JSON text by name
   * @return {@link #NONE} itself if there are none
   * @throws IllegalArgumentException if a name does not begin with {@code x-}
   */
  public static Extras of(Map<String, String> fields) {
    return fields.isEmpty() ? NONE : new Extras(fields);
  }

  /**
   * These fields and one more.
   *
   * @param name begins with {@code x-}; replaces a field of the same name
   * @param json raw JSON text
   * @return both
   * @throws IllegalArgumentException if the name does not begin with {@code x-}
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
