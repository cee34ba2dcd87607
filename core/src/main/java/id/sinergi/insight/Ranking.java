package id.sinergi.insight;

import java.util.function.IntToDoubleFunction;

/** Takes the greatest of many one after the other: O(many) to begin, a logarithm for each. */
final class Ranking {
  private final int[] heap; // each before its two at 2i + 1 and 2i + 2
  private final IntToDoubleFunction size;
  private int left;

  /** Of those, by size; equal ones in their order. */
  Ranking(int[] those, IntToDoubleFunction size) {
    this.heap = those.clone();
    this.size = size;
    left = heap.length;
    for (int i = left / 2 - 1; i >= 0; i--) {
      sink(i);
    }
  }

  /** How many are left. */
  int left() {
    return left;
  }

  /** Takes the greatest that is left. */
  int next() {
    int greatest = heap[0];
    heap[0] = heap[--left];
    sink(0);
    return greatest;
  }

  private void sink(int from) {
    int at = from;
    int moved = heap[at];
    while (2 * at + 1 < left) {
      int below = 2 * at + 1;
      if (below + 1 < left && isBefore(heap[below + 1], heap[below])) {
        below++;
      }
      if (!isBefore(heap[below], moved)) {
        break;
      }
      heap[at] = heap[below];
      at = below;
    }
    heap[at] = moved;
  }

  private boolean isBefore(int one, int other) {
    int bySize = Double.compare(size.applyAsDouble(one), size.applyAsDouble(other));
    return bySize > 0 || (bySize == 0 && one < other);
  }
}
