package id.sinergi.cascade.union;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the ids of a joined cascade by what they were in their documents: {@code dinkes/S1} by
 * {@code S1}, and {@code prov/dinkes/S1} by {@code dinkes/S1} and {@code S1}, wherever no other id
 * ends likewise. Immutable.
 */
public final class BareIds {
  private static final char SEPARATOR = '/';
  private static final String SEVERAL = "";
  private static final int MOST = 8; // separators looked at, so that none costs its length squared

  private final Map<String, String> full = new HashMap<>();

  private BareIds() {}

  /** Of all ids of a cascade, whatever they are of. O(their length). */
  public static BareIds of(List<List<String>> all) {
    BareIds bare = new BareIds();
    for (List<String> ids : all) {
      for (String id : ids) {
        int at = id.indexOf(SEPARATOR);
        for (int n = 0; at >= 0 && n < MOST; n++) {
          bare.full.merge(id.substring(at + 1), id, (one, other) -> SEVERAL);
          at = id.indexOf(SEPARATOR, at + 1);
        }
      }
    }
    return bare;
  }

  /** Whether none has a separator. */
  public boolean isEmpty() {
    return full.isEmpty();
  }

  /** The only id that ends with the separator and this; empty if there is none, or several. */
  public Optional<String> full(String bare) {
    String found = full.getOrDefault(bare, SEVERAL);
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
