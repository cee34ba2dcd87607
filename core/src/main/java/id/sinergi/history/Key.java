package id.sinergi.history;

import com.google.common.collect.Comparators;
import id.sinergi.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * What an entry is about.
 *
 * @param ids of an indicator or a node, then of agencies
 * @param plan of a target; empty if it has none, and of all else
 */
record Key(List<String> ids, Period period, String plan) implements Comparable<Key> {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::ids, Comparators.lexicographical(Comparator.<String>naturalOrder()))
          .thenComparing(Key::period)
          .thenComparing(Key::plan);

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }
}
