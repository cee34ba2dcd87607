package id.sinergi.internal.engine;

import java.util.Arrays;

/** In which order things are computed that follow from each other, by Kahn's algorithm. */
final class Order {
  private final int things;
  private int[] first;
  private int[] then;
  private int size;

  /** An order in which each of the first is computed before its fellow among the second. */
  Order(int things, int[] first, int[] then) {
    this.things = things;
    this.first = first;
    this.then = then;
    size = first.length;
  }

  /** That one thing is computed before another; O(1), and may be said twice. */
  void precedes(int one, int another) {
    if (size == first.length) {
      first = Arrays.copyOf(first, 2 * size + 4);
      then = Arrays.copyOf(then, first.length);
    }
    first[size] = one;
    then[size++] = another;
  }

  /** All things, each after everything that precedes it; empty if some precede themselves. */
  int[] steps() {
    int[] start = new int[things + 1];
    int[] waiting = new int[things];
    for (int i = 0; i < size; i++) {
      start[first[i] + 1]++;
      waiting[then[i]]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] next = new int[size];
    int[] fill = start.clone();
    for (int i = 0; i < size; i++) {
      next[fill[first[i]]++] = then[i];
    }
    int[] steps = new int[things];
    int tail = 0;
    for (int i = 0; i < things; i++) {
      if (waiting[i] == 0) {
        steps[tail++] = i;
      }
    }
    for (int head = 0; head < tail; head++) {
      for (int i = start[steps[head]]; i < start[steps[head] + 1]; i++) {
        if (--waiting[next[i]] == 0) {
          steps[tail++] = next[i];
        }
      }
    }
    return tail == things ? steps : new int[0];
  }
}
