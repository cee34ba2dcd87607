package id.sinergi.cascade.union;

import id.sinergi.finding.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of one kind of thing in documents that are to be joined, in full. Immutable. */
public final class FullIds {
  private final String kind;
  private final Map<String, Integer> documents = new LinkedHashMap<>(); // in order
  private final BareIds bareIds;

  /** Those of a kind, such as {@code node}, by document in the order of these. */
  public FullIds(String kind, Map<String, List<String>> ids) {
    this.kind = kind;
    int position = 0;
    for (Map.Entry<String, List<String>> document : ids.entrySet()) {
      for (String id : document.getValue()) {
        this.documents.put(JoinedIds.full(document.getKey(), id), position);
      }
      position++;
    }
    this.bareIds = BareIds.of(List.of(List.copyOf(this.documents.keySet())));
  }

  /** The full id of what is named in full, or by what no other is called. */
  public String find(String id) {
    String full = documents.containsKey(id) ? id : bareIds.full(id).orElse(id);
    if (!documents.containsKey(full)) {
      throw new IllegalArgumentException(
          "There is no "
              + kind
              + " ("
              + id
              + ") in the documents. "
              + Nearest.hint(id, documents.keySet()).en());
    }
    return full;
  }

  /** The position of the document that a full id is of. */
  int document(String full) {
    return documents.getOrDefault(full, -1);
  }
}
