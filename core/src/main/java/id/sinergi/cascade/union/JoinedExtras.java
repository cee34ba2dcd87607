package id.sinergi.cascade.union;

import id.sinergi.indicator.Extras;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What documents that are joined carry besides: it goes where the things go that it is kept with.
 * Of two words in one place the first holds; that, and what has no place any more, is noted.
 */
public final class JoinedExtras {
  private final String join;
  private final JoinedIds ids;
  private final Disagreements disagreements;
  private final SortedMap<String, Extras> extras = new TreeMap<>();
  private final Map<String, String> holders = new HashMap<>(); // documents, by path and name

  /** None yet. */
  public JoinedExtras(String join, JoinedIds ids, Disagreements disagreements) {
    this.join = join;
    this.ids = ids;
    this.disagreements = disagreements;
  }

  /** By path, canonical. */
  public SortedMap<String, Extras> extras() {
    return extras;
  }

  /**
   * Takes all that a document carries.
   *
   * @param document its id
   * @param carried by path
   * @param places where what is kept at a path of the document goes, given its section and what is
   *     below that; nowhere if empty
   */
  public void add(
      String document,
      SortedMap<String, Extras> carried,
      BiFunction<String, List<String>, List<String>> places) {
    carried.forEach(
        (path, fields) -> {
          List<String> segments = ExtraPaths.segments(path);
          String section = segments.isEmpty() ? "" : segments.get(0);
          List<String> below = segments.subList(Math.min(1, segments.size()), segments.size());
          List<String> targets = places.apply(section, below);
          targets.forEach(target -> put(target, fields, document));
          if (targets.isEmpty()) {
            lost(document, path, fields);
          }
        });
  }

  private void put(String path, Extras fields, String document) {
    Map<String, String> held = extras.getOrDefault(path, Extras.NONE).fields();
    Map<String, String> more = new TreeMap<>(fields.fields());
    more.forEach((name, json) -> holders.putIfAbsent(path + " " + name, document));
    held.forEach(
        (name, json) -> {
          String other = more.replace(name, json);
          if (other != null) {
            String holder = holders.getOrDefault(path + " " + name, join);
            disagreements.compare(idOf(path), on(path, name), holder, json, document, other);
          }
        });
    extras.put(path, extras.getOrDefault(path, Extras.NONE).plus(Extras.of(more)));
  }

  private void lost(String document, String path, Extras fields) {
    List<String> segments = ExtraPaths.segments(path);
    String id = segments.size() < 2 ? join : ids.of(document, segments.get(1));
    fields
        .fields()
        .forEach(
            (name, json) ->
                disagreements.note(id, on(path, name), Optional.empty(), document, json));
  }

  private String idOf(String path) {
    List<String> segments = ExtraPaths.segments(path);
    return segments.size() < 2 ? join : segments.get(1);
  }

  private static String on(String path, String name) {
    return path.isEmpty() ? name : path + " " + name;
  }
}
