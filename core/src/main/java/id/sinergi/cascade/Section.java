package id.sinergi.cascade;

import com.google.common.primitives.Ints;
import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The elements of one array of a document, each with the place it came from.
 *
 * <p>Documents mostly list their elements in the order in which a cascade keeps them. Then they
 * need no sorting, and no two of them are one.
 */
final class Section<T> {
  static final int NOT_IN_A_DOCUMENT = -1;

  private final String name;
  private final List<T> values = new ArrayList<>();
  private final Map<Integer, UnaryOperator<String>> written = new HashMap<>();
  private final Comparator<T> order; // in which no two different elements are equal
  private int[] at = new int[8];
  private boolean isInOrder = true;

  Section(String name, Comparator<T> order) {
    this.name = name;
    this.order = order;
  }

  List<T> values() {
    return values;
  }

  int size() {
    return values.size();
  }

  /** Whether each element was found to be after the one before it. */
  boolean isInOrder() {
    return isInOrder;
  }

  /** The elements as a cascade keeps them. */
  List<T> inOrder() {
    if (isInOrder) {
      return List.copyOf(values);
    }
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  /**
   * Where each element stands in its document, in the order of {@link #inOrder}; empty if any came
   * from none.
   */
  int[] indexes() {
    int[] indexes = Arrays.copyOf(at, values.size());
    if (!isInOrder) {
      Integer[] sorted = new Integer[indexes.length];
      Arrays.setAll(sorted, i -> i);
      Arrays.sort(sorted, (a, b) -> order.compare(values.get(a), values.get(b)));
      Arrays.setAll(indexes, i -> at[sorted[i]]);
    }
    return Ints.contains(indexes, NOT_IN_A_DOCUMENT) ? new int[0] : indexes;
  }

  void add(T value, int index) {
    if (at.length == values.size()) {
      at = Arrays.copyOf(at, at.length * 2);
    }
    int last = values.size() - 1;
    isInOrder &= last < 0 || order.compare(values.get(last), value) < 0;
    at[last + 1] = index;
    values.add(value);
  }

  void add(T value, int index, UnaryOperator<String> asWritten) {
    written.put(values.size(), asWritten);
    add(value, index);
  }

  /** Takes back what was added last. */
  void removeLast() {
    values.remove(values.size() - 1);
  }

  /** Where something below the element at this position stands. */
  Place place(int position, String below) {
    if (position >= values.size() || at[position] == NOT_IN_A_DOCUMENT) {
      return Place.NOWHERE;
    }
    UnaryOperator<String> asWritten = written.getOrDefault(position, UnaryOperator.identity());
    return Place.json("/" + name + "/" + at[position] + asWritten.apply(below));
  }

  /** Notes on the element at this position. */
  Notes notes(int position, List<Finding> findings) {
    return new Notes(findings, below -> place(position, below));
  }
}
