package id.sinergi.internal.engine;

import java.util.ArrayList;
import java.util.List;

/** What was reported and withdrawn since some actuals, in order. For one thread. */
final class Log {
  private final History base;
  private final List<Object> entries = new ArrayList<>();

  /** After these actuals. */
  Log(History base) {
    this.base = base;
  }

  void add(Object entry) {
    entries.add(entry);
  }

  void remove(Object entry) {
    entries.add(new History.Withdrawn(entry));
  }

  /** All of it as of now; O(entries). */
  History history() {
    return base.plus(entries);
  }
}
