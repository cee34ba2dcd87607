package id.sinergi.cascade;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Finds the position of an id in a sorted list: open addressing, eight bytes or so per id.
 *
 * <p>An id that does not find a free slot within {@link #REACH} steps is left to binary search, so
 * that ids made to collide cost a logarithm, not the size of the document.
 */
final class IdTable {
  private static final int REACH = 16;

  private final String[] ids; // ascending
  private final int[] slots; // position + 1; 0 is free

  private IdTable(String[] ids) {
    this.ids = ids;
    int size = Math.max(8, Integer.highestOneBit(Math.max(1, ids.length)) << 1);
    this.slots = new int[ids.length * 2L > size ? size << 1 : size];
    for (int i = 0; i < ids.length; i++) {
      place(i);
    }
  }

  /** A table over the ids of a list that is in ascending order of them, without duplicates. */
  static <T> IdTable of(List<T> sorted, Function<T, String> id) {
    String[] ids = new String[sorted.size()];
    Arrays.setAll(ids, i -> id.apply(sorted.get(i)));
    return new IdTable(ids);
  }

  /** The ids, ascending. */
  List<String> ids() {
    return Collections.unmodifiableList(Arrays.asList(ids));
  }

  /** The position of the id, or -1. */
  int indexOf(String id) {
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
    return Math.max(-1, Arrays.binarySearch(ids, id));
  }

  private void place(int position) {
    int slot = first(ids[position]);
    for (int step = 0; step < REACH; step++) {
      int at = (slot + step) & (slots.length - 1);
      if (slots[at] == 0) {
        slots[at] = position + 1;
        return;
      }
    }
  }

  private int first(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    return (hash ^ (hash >>> 16)) & (slots.length - 1);
  }
}
