package id.sinergi.cascade.union;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which agencies of several documents the caller says are one. */
public final class SameAgencies {
  private final FullIds agencies;
  private final Map<String, SortedSet<String>> same = new HashMap<>();

  /** None of these yet. */
  public SameAgencies(FullIds agencies) {
    this.agencies = agencies;
  }

  /** Says that two are one, and so with all that are one with either. */
  public void same(String one, String other) {
    SortedSet<String> all = new TreeSet<>(this::compare);
    for (String id : List.of(agencies.find(one), agencies.find(other))) {
      all.add(id);
      all.addAll(same.getOrDefault(id, all));
    }
    String before = "";
    for (String id : all) {
      if (!before.isEmpty() && agencies.document(before) == agencies.document(id)) {
        throw new IllegalArgumentException(
            "The agencies ("
                + before
                + ") and ("
                + id
                + ") are of one document, which tells them apart. Maybe one of them was mistyped.");
      }
      before = id;
    }
    all.forEach(id -> same.put(id, all));
  }

  /** By document, then by id. */
  private int compare(String one, String other) {
    int order = Integer.compare(agencies.document(one), agencies.document(other));
    return order != 0 ? order : one.compareTo(other);
  }

  /** Each becomes the one of the first document. */
  public void into(JoinedIds ids) {
    same.forEach((id, all) -> ids.become(id, all.first()));
  }
}
