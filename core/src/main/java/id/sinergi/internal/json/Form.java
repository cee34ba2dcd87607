package id.sinergi.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The blanks one JSON object fills in while it is read, with the {@code x-} fields found in it and
 * in what it contains. Without such fields it costs nothing.
 */
public abstract class Form {

  private @Nullable Map<String, String> own;
  private @Nullable List<Kept> within;

  /** Keeps one {@code x-} field; false if it is there already. */
  final boolean keep(String name, String json) {
    if (own == null) {
      own = new TreeMap<>();
    }
    return own.putIfAbsent(name, json) == null;
  }

  /** Takes over what an object inside this one has kept. */
  public final void adopt(String segment, Form inner) {
    if (inner.hasKept()) {
      inner.handOver("/" + segment, this::take);
    }
  }

  private void take(String path, Map<String, String> fields) {
    if (within == null) {
      within = new ArrayList<>();
    }
    within.add(new Kept(path, fields));
  }

  /** Whether any {@code x-} field was found here or further in. */
  public final boolean hasKept() {
    return own != null || within != null;
  }

  /** The {@code x-} fields of this object itself, as raw JSON by name. */
  public final Map<String, String> kept() {
    return own == null ? Map.of() : own;
  }

  /** Gives all that was kept, each with its path, which begins with the path of this object. */
  public final void handOver(String path, BiConsumer<String, Map<String, String>> to) {
    if (own != null) {
      to.accept(path, own);
    }
    if (within != null) {
      within.forEach(kept -> to.accept(path + kept.path(), kept.fields()));
    }
  }

  /** A name as one segment of a path, as JSON pointers write it. */
  public static String segment(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }

  private record Kept(String path, Map<String, String> fields) {}
}
