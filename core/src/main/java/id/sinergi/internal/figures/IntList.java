package id.sinergi.internal.figures;

import java.util.Arrays;

/** Numbers as they come. For one thread. */
public final class IntList {
  private static final int LEAST = 8;

  private int[] numbers;
  private int size;

  public IntList() {
    this(LEAST);
  }

  /** With room for so many, and more if they come. */
  public IntList(int room) {
    numbers = new int[room];
  }

  public void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(LEAST, size + size / 2));
    }
    numbers[size++] = number;
  }

  public int size() {
    return size;
  }

  public int[] toArray() {
    return Arrays.copyOf(numbers, size);
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
