package id.sinergi.evaluate;

import java.util.SortedSet;
import java.util.TreeSet;

/** The ids whose figures are other than before. */
record Changed(SortedSet<String> indicators, SortedSet<String> nodes, SortedSet<String> agencies) {
  static Changed of(Changes changes) {
    return new Changed(
        new TreeSet<>(changes.indicators()),
        new TreeSet<>(changes.nodes()),
        new TreeSet<>(changes.agencies()));
  }

  boolean isEmpty() {
    return indicators.isEmpty() && nodes.isEmpty() && agencies.isEmpty();
  }
}
