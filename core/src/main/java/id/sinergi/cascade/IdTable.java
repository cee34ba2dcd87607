package id.sinergi.cascade;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The ids of a list, and the position of each: open addressing, eight bytes or so per id. Of equal
 * ids the first is found.
 *
 * <p>An id is not hashed before the first look-up; after {@link #index} look-ups change nothing. An
 * id that does not find a free slot within {@link #REACH} steps goes to a map, which makes trees of
 * what collides, so that ids made to collide cost a logarithm, not the size of the document.
 */
final class IdTable {
  private static final int REACH = 16;

  private String[] ids;
  private int size;
  private int[] slots = new int[16]; // position + 1; 0 is free
  private int indexed; // the ids before this position are in slots or far
  private final Map<String, Integer> far = new HashMap<>();

  /** An empty table with room for so many ids. */
  IdTable(int room) {
    ids = new String[Math.max(8, room)];
  }

  /** A table over the ids of a list, ready for look-ups by many threads. */
  static <T> IdTable of(List<T> values, Function<T, String> id) {
    IdTable table = new IdTable(values.size());
    values.forEach(value -> table.add(id.apply(value)));
    table.index();
    return table;
  }

  /** The same again, ready for look-ups by many threads. */
  IdTable copy() {
    index();
    IdTable copy = new IdTable(0);
    copy.ids = Arrays.copyOf(ids, size);
    copy.size = size;
    copy.slots = slots.clone();
    copy.indexed = size;
    copy.far.putAll(far);
    return copy;
  }

  void add(String id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
  }

  /** Takes back what was added last. */
  void removeLast() {
    index();
    indexed = --size;
    int slot = first(ids[size]);
    for (int step = 0; step < REACH; step++) {
      int at = (slot + step) & (slots.length - 1);
      if (slots[at] == size + 1) {
        slots[at] = 0; // nothing was placed after it, so no search passes here
      }
    }
    far.remove(ids[size], size);
  }

  int size() {
    return size;
  }

  /** The ids, each at its position. */
  List<String> ids() {
    return Collections.unmodifiableList(Arrays.asList(ids).subList(0, size));
  }

  /** Whether the id at this position, if there is one, is this. */
  boolean isAt(int position, String id) {
    return position < size && ids[position].equals(id);
  }

  /** The position, from one to before another, of this very object; -1 if it is not there. */
  @SuppressWarnings({
    "ReferenceEquality",
    "StringEquality"
  }) // equal texts of one document are mostly one object
  int sameWithin(int from, int end, String id) {
    for (int i = from; i < end && i < size; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** The position of the id, or -1. */
  int indexOf(String id) {
    index();
    int slot = first(id);
    for (int step = 0; step < REACH; step++) {
      int found = slots[(slot + step) & (slots.length - 1)] - 1;
      if (found < 0) {
        return -1;
      }
      if (ids[found].equals(id)) {
        return found;
      }
    }
    return far.getOrDefault(id, -1);
  }

  /** Hashes the ids added since the last look-up. */
  void index() {
    if (size * 2L > slots.length) {
      slots = new int[Integer.highestOneBit(size) << 2];
      far.clear();
      indexed = 0;
    }
    while (indexed < size) {
      place(indexed++);
    }
  }

  private void place(int position) {
    String id = ids[position];
    int slot = first(id);
    for (int step = 0; step < REACH; step++) {
      int at = (slot + step) & (slots.length - 1);
      if (slots[at] == 0) {
        slots[at] = position + 1;
        return;
      }
      if (ids[slots[at] - 1].equals(id)) {
        return;
      }
    }
    far.putIfAbsent(id, position);
  }

  private int first(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}
