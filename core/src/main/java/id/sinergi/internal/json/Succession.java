package id.sinergi.internal.json;

import java.util.Arrays;

/**
 * Which field came after which, last time, in one document: most objects of a list have the same
 * fields in the same order, so that the next name is known before it is read. For one thread.
 */
final class Succession {

  private int[] successors = new int[256]; // by number of a field: position of the next, from 1

  /** The position in its shape of the field that came after one; the other if none did yet. */
  int after(int number, int otherwise) {
    return number < successors.length && successors[number] > 0
        ? successors[number] - 1
        : otherwise;
  }

  /** Takes note that a field at this position in its shape has come after one. */
  void learn(int number, int position) {
    if (number >= successors.length) {
      successors = Arrays.copyOf(successors, number * 2);
    }
    successors[number] = position + 1;
  }
}
