package id.sinergi.cascade.union;

import id.sinergi.indicator.Extras;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a cascade keeps what its documents carry besides: paths of segments, escaped as in a JSON
 * pointer.
 */
public final class ExtraPaths {
  private ExtraPaths() {}

  /** The path of these segments. */
  public static String of(String... segments) {
    var path = new StringBuilder();
    for (String segment : segments) {
      path.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
    return path.toString();
  }

  /** The segments of a path, without escapes. */
  public static List<String> segments(String path) {
    return List.of(path.split("/", -1)).stream()
        .skip(1)
        .map(it -> it.replace("~1", "/").replace("~0", "~"))
        .toList();
  }

  /** What is kept at a path and below it. */
  public static SortedMap<String, Extras> below(SortedMap<String, Extras> extras, String path) {
    SortedMap<String, Extras> found = new TreeMap<>(extras.subMap(path + "/", path + "0"));
    if (extras.containsKey(path)) {
      found.put(path, extras.get(path));
    }
    return found;
  }

  /** What is kept at a path and below it, for another path. */
  public static SortedMap<String, Extras> moved(
      SortedMap<String, Extras> extras, String from, String to) {
    SortedMap<String, Extras> moved = new TreeMap<>();
    below(extras, from)
        .forEach((path, fields) -> moved.put(to + path.substring(from.length()), fields));
    return moved;
  }
}
