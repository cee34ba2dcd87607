package id.sinergi.cascade.union;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the ids of documents become when they are joined: {@code document/id}, or another's. */
public final class JoinedIds {
  private final Map<String, String> others = new HashMap<>();

  /** What an id of a document is called in the join, if it stays by itself. */
  public static String full(String document, String id) {
    return document + "/" + id;
  }

  /** What has this full id becomes one with another. */
  public void become(String full, String other) {
    if (!full.equals(other)) {
      others.put(full, other);
    }
  }

  /** What an id of a document has become. */
  public String of(String document, String id) {
    return of(full(document, id));
  }

  /** What a full id has become. */
  public String of(String full) {
    return others.getOrDefault(full, full);
  }

  /** What the ids of a document have become. */
  public UnaryOperator<String> in(String document) {
    return id -> of(document, id);
  }
}
