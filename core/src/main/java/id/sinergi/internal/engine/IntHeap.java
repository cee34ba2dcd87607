package id.sinergi.internal.engine;

import java.util.Arrays;

/** Numbers, of which the least comes first: a binary heap. For one thread. */
final class IntHeap {
  private int[] heap = new int[16];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(int number) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) >> 1] > number) {
      heap[at] = heap[(at - 1) >> 1];
      at = (at - 1) >> 1;
    }
    heap[at] = number;
  }

  /** Takes the least. */
  int poll() {
    int least = heap[0];
    int last = heap[--size];
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return least;
  }
}
