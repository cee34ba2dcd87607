package id.sinergi.cascade.union;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a joined indicator the parts of its versions stand, so that what is kept besides goes
 * with them. Of the indicator itself it is carried in any case.
 */
final class Carried {
  private final Map<String, Map<String, String>> targets = new HashMap<>(); // by version, from
  private final Map<String, Map<String, String>> itself = new HashMap<>(); // likewise

  /** A field of a version is that of the joined indicator. */
  void stays(IndicatorVersion version, String field) {
    String path = ExtraPaths.of(field);
    moves(version, path, path);
  }

  /** What stands at a path below a version stands at another below the joined indicator. */
  void moves(IndicatorVersion version, String from, String to) {
    targets.computeIfAbsent(version.id(), id -> new HashMap<>()).put(from, to);
  }

  /** What stands at a path itself, not below it, stands at another. */
  void itself(IndicatorVersion version, String from, String to) {
    itself.computeIfAbsent(version.id(), id -> new HashMap<>()).put(from, to);
  }

  /** A field is not in the joined indicator after all. */
  void forget(String field) {
    String path = ExtraPaths.of(field);
    targets.values().forEach(it -> it.values().removeIf(path::equals));
  }

  /** Where what stands at a path below a version has gone; empty if nowhere. */
  Optional<String> target(IndicatorVersion version, String path) {
    Map<String, String> moved = targets.getOrDefault(version.id(), Map.of());
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String to = moved.get(path.substring(0, end));
      if (to != null) {
        return Optional.of(to + path.substring(end));
      }
    }
    String same = itself.getOrDefault(version.id(), Map.of()).get(path);
    return path.isEmpty() ? Optional.of("") : Optional.ofNullable(same);
  }
}
