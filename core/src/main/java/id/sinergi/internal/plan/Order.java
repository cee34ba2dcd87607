package id.sinergi.internal.plan;

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
    return levels().steps();
  }

  /** All things by levels. */
  static final class Levels {
    private final int[] steps;
    private final int[] start;

    Levels(int[] steps, int[] start) {
      this.steps = steps;
      this.start = start;
    }

    /**
     * Each after everything that precedes it, those of a level in order; empty if some precede
     * themselves.
     */
    int[] steps() {
      return steps;
    }

    /** Where each level begins in them, and where the last ends. */
    int[] start() {
      return start;
    }
  }

  /** All things, each on the first level above everything that precedes it. */
  Levels levels() {
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
    int[] queue = new int[things];
    int[] level = new int[things];
    int tail = 0;
    int levels = 0;
    for (int i = 0; i < things; i++) {
      if (waiting[i] == 0) {
        queue[tail++] = i;
      }
    }
    for (int head = 0; head < tail; head++) {
      int thing = queue[head];
      levels = Math.max(levels, level[thing] + 1);
      for (int i = start[thing]; i < start[thing + 1]; i++) {
        level[next[i]] = Math.max(level[next[i]], level[thing] + 1);
        if (--waiting[next[i]] == 0) {
          queue[tail++] = next[i];
        }
      }
    }
    return tail == things ? sorted(level, levels) : new Levels(new int[0], new int[] {0});
  }

  private static Levels sorted(int[] level, int levels) {
    int[] start = new int[levels + 1];
    for (int of : level) {
      start[of + 1]++;
    }
    for (int i = 1; i <= levels; i++) {
      start[i] += start[i - 1];
    }
    int[] fill = start.clone();
    int[] steps = new int[level.length];
    for (int thing = 0; thing < level.length; thing++) {
      steps[fill[level[thing]]++] = thing;
    }
    return new Levels(steps, start);
  }
}
