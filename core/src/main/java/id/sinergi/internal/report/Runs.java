package id.sinergi.internal.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Entries by what they are of, those of one in a row. Immutable once all are in. */
final class Runs<T> {
  private final List<T> given;
  private List<T> entries; // those that were given, until one of them is left out
  private int size;
  private final int[] start; // where the entries of each begin, and one more; 0 without any
  private final BitSet begins = new BitSet(); // of each entry, whether it is the first of its run

  /** Of so many, which come from a list. */
  Runs(int things, List<T> given) {
    start = new int[given.isEmpty() ? 0 : things];
    this.given = given;
    entries = given;
  }

  /** Takes an entry, the next of those given that was not left out. */
  void add(T entry, int of) {
    if (entries != given) {
      entries.add(entry);
    }
    if (start[of] == 0) {
      start[of] = size + 1;
      begins.set(size);
    }
    size++;
  }

  /** Leaves one out: the next of those given. */
  void leaveOut() {
    if (entries == given) {
      entries = new ArrayList<>(given.subList(0, size));
    }
  }

  /** The entries of one, in their order. */
  List<T> of(int thing) {
    if (start.length == 0 || start[thing] == 0) {
      return List.of();
    }
    int from = start[thing] - 1;
    int next = from + 1 == size ? size : begins.nextSetBit(from + 1);
    return next == from + 1
        ? List.of(entries.get(from))
        : entries.subList(from, next < 0 ? size : next);
  }
}
