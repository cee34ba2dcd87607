package id.sinergi.cascade;

import id.sinergi.cascade.check.Notes;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The elements of one array of a document, each with the place it came from. */
final class Section<T> {
  static final int NOT_IN_A_DOCUMENT = -1;

  private final String name;
  private final List<T> values = new ArrayList<>();
  private final Map<Integer, UnaryOperator<String>> written = new HashMap<>();
  private int[] at = new int[8];

  Section(String name) {
    this.name = name;
  }

  List<T> values() {
    return values;
  }

  int size() {
    return values.size();
  }

  void add(T value, int index) {
    if (at.length == values.size()) {
      at = Arrays.copyOf(at, at.length * 2);
    }
    at[values.size()] = index;
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
