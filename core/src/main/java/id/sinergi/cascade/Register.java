package id.sinergi.cascade;

import id.sinergi.finding.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** A section whose elements have ids. Of elements with one id, the first is known by it. */
final class Register<T> {
  private final Section<T> section;
  private final Text kind;
  private final Function<T, String> id;
  private final IdTable ids = new IdTable(0);
  private final Set<String> spoiled = new HashSet<>();

  Register(String name, Text kind, Function<T, String> id) {
    this.section = new Section<>(name, (a, b) -> id.apply(a).compareTo(id.apply(b)));
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
    ids.add(id.apply(value));
    section.add(value, index);
  }

  void add(T value, int index, UnaryOperator<String> asWritten) {
    ids.add(id.apply(value));
    section.add(value, index, asWritten);
  }

  /** Takes back what was added last. */
  void removeLast() {
    ids.removeLast();
    section.removeLast();
  }

  void spoil(String id) {
    spoiled.add(id);
  }

  /** Whether the id is known, or was that of an element that could not be read. */
  boolean isDeclared(String id) {
    return positionOf(id) >= 0 || isSpoiled(id);
  }

  /** Whether the id was that of an element that could not be read. */
  boolean isSpoiled(String id) {
    return spoiled.contains(id);
  }

  /** The position of the first element with that id, or -1. */
  int positionOf(String id) {
    return ids.indexOf(id);
  }

  /** The same as {@link #positionOf}, for ids that mostly come in the order of the elements. */
  ToIntFunction<String> positions() {
    return section.isInOrder() ? new Walk(ids)::indexOf : this::positionOf;
  }

  Optional<T> get(String id) {
    int position = positionOf(id);
    return position < 0 ? Optional.empty() : Optional.of(section.values().get(position));
  }

  List<String> ids() {
    return ids.ids();
  }

  /** The ids of the elements as a cascade keeps them. */
  IdTable idsInOrder() {
    return section.isInOrder() ? ids.copy() : IdTable.of(section.inOrder(), id);
  }

  /** Whether no id is in this and in another, if the elements of both are in order. */
  boolean isApartFrom(Register<?> other) {
    List<String> own = ids();
    List<String> others = other.ids();
    for (int i = 0, j = 0; i < own.size() && j < others.size(); ) {
      int order = own.get(i).compareTo(others.get(j));
      if (order == 0) {
        return false;
      }
      i += order < 0 ? 1 : 0;
      j += order > 0 ? 1 : 0;
    }
    return true;
  }
}
