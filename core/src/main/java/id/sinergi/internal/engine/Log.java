package id.sinergi.internal.engine;

import java.util.ArrayList;
import java.util.List;

/** What was reported and withdrawn since some actuals, in order. For one thread. */
final class Log {
  private final History base;
  private final ByHandle byHandle;
  private final List<Object> edits = new ArrayList<>();
  private int noted; // how many reports by handle are among the edits

  /**
   * After these actuals.
   *
   * @param byHandle what is reported by handle, as it comes
   */
  Log(History base, ByHandle byHandle) {
    this.base = base;
    this.byHandle = byHandle;
  }

  void add(Object entry) {
    note();
    edits.add(entry);
  }

  void remove(Object entry) {
    note();
    edits.add(new History.Withdrawn(entry));
  }

  /** Puts what was reported by handle since in its order. */
  private void note() {
    if (noted < byHandle.size()) {
      edits.add(new ByHandle.Run(byHandle.soFar(), noted));
      noted = byHandle.size();
    }
  }

  /** All of it as of now; O(entries other than those by handle). */
  History history() {
    note();
    return base.plus(edits);
  }
}
