package id.sinergi.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words a field can hold: the names of an enum. Immutable, thread-safe. */
public final class Words<E extends Enum<E>> {

  private final Map<String, E> constants = new LinkedHashMap<>();

  private Words(E[] all) {
    for (E constant : all) {
      constants.put(constant.name(), constant);
    }
  }

  /** The names of all constants of an enum. */
  public static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type.getEnumConstants());
  }

  /** In the order of the enum. */
  List<String> names() {
    return List.copyOf(constants.keySet());
  }

  /** The constant of this name, or null. */
  @Nullable E get(String name) {
    return constants.get(name);
  }
}
