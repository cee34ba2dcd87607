package id.sinergi.internal.writing;

import id.sinergi.indicator.Extras;
import id.sinergi.internal.json.Form;
import id.sinergi.internal.json.JsonOut;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The {@code x-} fields of a cascade, by where they stand. Where none stands below a path, the
 * paths below it are not even put together.
 */
final class Kept {

  private static final Kept NOTHING = new Kept(new TreeMap<>(), "");

  private final SortedMap<String, Extras> extras;
  private final String path;

  private Kept(SortedMap<String, Extras> extras, String path) {
    this.extras = extras;
    this.path = path;
  }

  /** What is kept in a whole document. */
  static Kept of(SortedMap<String, Extras> extras) {
    return extras.isEmpty() ? NOTHING : new Kept(extras, "");
  }

  /** Nothing. */
  static Kept nothing() {
    return NOTHING;
  }

  /** What is kept in a field, an item of a list, or an object found by these names. */
  Kept in(String... names) {
    if (this == NOTHING) {
      return this;
    }
    var below = new StringBuilder(path);
    for (String name : names) {
      below.append('/').append(Form.segment(name));
    }
    String pointer = below.toString();
    boolean some =
        extras.containsKey(pointer)
            || !extras.subMap(pointer + "/", pointer + (char) ('/' + 1)).isEmpty();
    return some ? new Kept(extras, pointer) : NOTHING;
  }

  /** The same for an item of a list by its position. */
  Kept in(String list, int item) {
    return this == NOTHING ? this : in(list, Integer.toString(item));
  }

  /** Whether nothing is kept here or further in. */
  boolean isNothing() {
    return this == NOTHING;
  }

  /** Writes what is kept in this object itself. */
  void write(JsonOut out) {
    Extras own = extras.get(path);
    if (own != null) {
      out.kept(own.fields());
    }
  }
}
