package id.sinergi.internal.reading;

import java.util.Arrays;

/** Where the entries of one list begin. */
final class Positions {

  private long[] positions = new long[16];
  private int size;

  void add(long position) {
    if (size == positions.length) {
      positions = Arrays.copyOf(positions, size * 2);
    }
    positions[size++] = position;
  }

  /** The position of an entry, or 0 if there is none. */
  long get(int entry) {
    return entry < size ? positions[entry] : 0;
  }
}
