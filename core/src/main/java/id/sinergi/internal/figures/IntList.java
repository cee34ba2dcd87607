package id.sinergi.internal.figures;

import java.util.Arrays;

/** Numbers as they come. For one thread. */
public final class IntList {
  private int[] numbers = new int[8];
  private int size;

  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  public int size() {
    return size;
  }

  /** Puts all of them into an array from a place on; the place after them. */
  public int copyTo(int[] into, int at) {
    for (int i = 0; i < size; i++) {
      into[at + i] = numbers[i];
    }
    return at + size;
  }

  /** Forgets all of them. */
  public void clear() {
    size = 0;
  }
}
