package id.sinergi.internal.json;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a field can hold: the names of an enum. Immutable, thread-safe. */
public final class Words<E extends Enum<E>> {

  private final List<E> constants;
  private final List<String> names;

  private Words(E[] all) {
    constants = List.of(all);
    names = Stream.of(all).map(Enum::name).toList();
  }

  /** The names of all constants of an enum. */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type.getEnumConstants());
  }

  /** In the order of the enum. */
  List<String> names() {
    return names;
  }

  /** The constant whose name these characters are, or null. */
  @Nullable E get(char[] chars, int offset, int length) {
    for (int i = 0; i < names.size(); i++) {
      if (Texts.matches(names.get(i), chars, offset, length)) {
        return constants.get(i);
      }
    }
    return null;
  }
}
