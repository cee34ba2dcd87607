package id.sinergi.evaluate;

import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Goals, or shared indicators, that have something in common, and their plain mean.
 *
 * @param by what they are grouped by
 * @param key what they have in common, such as {@code ONE_DOOR}
 * @param mean the plain mean of the members' figures, each once, by the cascade's rulebook
 * @param members the scores of goals, or the joint figures of indicators, by id, in id order
 */
public record Group(Grouping by, String key, Figure mean, SortedMap<String, Figure> members) {
  /** Copies the members. */
  public Group {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /**
   * How many members have no value, due or not.
   *
   * @return 0 or more
   */
  public long withoutValue() {
    return members.values().stream().filter(it -> it.state() != State.VALUE).count();
  }

  /** One line: what they have in common, their mean, how many they are. */
  @Override
  public String toString() {
    return key + " = " + mean + " of " + members.size() + ", without value " + withoutValue();
  }
}
