package id.sinergi.cascade;

import id.sinergi.finding.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A section whose elements have ids. Of elements with one id, the first is known by it. */
final class Register<T> {
  private final Section<T> section;
  private final Text kind;
  private final Function<T, String> id;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> spoiled = new HashSet<>();

  Register(String name, Text kind, Function<T, String> id) {
    this.section = new Section<>(name);
    this.kind = kind;
    this.id = id;
  }

  Section<T> section() {
    return section;
  }

  Text kind() {
    return kind;
  }

  void add(T value, int index) {
    positions.putIfAbsent(id.apply(value), section.size());
    section.add(value, index);
  }

  void add(T value, int index, UnaryOperator<String> asWritten) {
    positions.putIfAbsent(id.apply(value), section.size());
    section.add(value, index, asWritten);
  }

  /** Takes back what was added last. */
  void removeLast() {
    int last = section.size() - 1;
    positions.remove(id.apply(section.values().get(last)), last);
    section.removeLast();
  }

  void spoil(String id) {
    spoiled.add(id);
  }

  /** Whether the id is known, or was that of an element that could not be read. */
  boolean isDeclared(String id) {
    return positions.containsKey(id) || spoiled.contains(id);
  }

  /** The position of the first element with that id, or -1. */
  int positionOf(String id) {
    return positions.getOrDefault(id, -1);
  }

  Optional<T> get(String id) {
    int position = positionOf(id);
    return position < 0 ? Optional.empty() : Optional.of(section.values().get(position));
  }

  Set<String> ids() {
    return positions.keySet();
  }
}
