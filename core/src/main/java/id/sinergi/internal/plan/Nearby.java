package id.sinergi.internal.plan;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Looks up ids in an order that two runs through it mostly make: whether one follows what was found
 * last in either run is tried before it is hashed. For one thread.
 */
final class Nearby {
  private final int size;
  private final IntFunction<String> ids;
  private final ToIntFunction<String> hashed;
  private int next; // in the run that found the last one
  private int other;

  /** Over so many ids, each known by its place, and the place of each by itself. */
  Nearby(int size, IntFunction<String> ids, ToIntFunction<String> hashed) {
    this.size = size;
    this.ids = ids;
    this.hashed = hashed;
  }

  /** The place of an id; expected O(1). */
  int indexOf(String id) {
    if (isAt(next, id)) {
      return next++;
    }
    int found = isAt(other, id) ? other : -1;
    if (found >= 0) {
      other = next;
      next = found + 1;
      return found;
    }
    found = hashed.applyAsInt(id);
    other = found + 1;
    return found;
  }

  private boolean isAt(int place, String id) {
    return place < size && ids.apply(place).equals(id);
  }
}
