package id.sinergi.internal.change;

import java.util.Arrays;

/**
 * What is to be computed anew: at a rank, of some sides, the members of a block. Comes in the order
 * of ranks, then of blocks; what was added twice can come twice, one after the other. A binary heap
 * of numbers; for one thread.
 */
final class Touched {
  private static final int SIDES = 4; // bits
  private static final long NONE = -1;

  private long[] heap = new long[16];
  private int size;
  private long last = NONE; // what was added last, while it is in the heap

  boolean isEmpty() {
    return size == 0;
  }

  /**
   * Adds a block at a rank.
   *
   * @param sides each a bit, by its ordinal
   */
  void add(int rank, int block, int sides) {
    long entry = (long) rank << 32 | (long) block << SIDES | sides;
    if (entry == last) {
      return;
    }
    last = entry;
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) >> 1] > entry) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = entry;
  }

  /** The rank that comes next; there must be one. */
  int rank() {
    return (int) (heap[0] >>> 32);
  }

  /** The block that comes next. */
  int block() {
    return (int) heap[0] >>> SIDES;
  }

  /** Takes what comes next: a block at a rank, with all sides of it that were added. */
  int poll() {
    long place = heap[0] >>> SIDES;
    int sides = 0;
    do {
      sides |= (int) heap[0] & (1 << SIDES) - 1;
      drop();
    } while (size > 0 && heap[0] >>> SIDES == place);
    return sides;
  }

  private void drop() {
    if (heap[0] == last) {
      last = NONE;
    }
    long moved = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= moved) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
  }
}
