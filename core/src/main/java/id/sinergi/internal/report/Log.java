package id.sinergi.internal.report;

import java.util.ArrayList;
import java.util.List;

/** What was reported and withdrawn since some actuals, in order. For one thread. */
public final class Log {
  private final History base;
  private final ByHandle byHandle;
  private final List<Object> edits = new ArrayList<>();
  private int noted; // how many reports by handle are among the edits

  /**
   * After these actuals.
   *
   * @param byHandle what is reported by handle, as it comes
   */
  public Log(History base, ByHandle byHandle) {
    this.base = base;
    this.byHandle = byHandle;
  }

  public void add(Object entry) {
    note();
    edits.add(entry);
  }

  public void remove(Object entry) {
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
  public History history() {
    note();
    return base.plus(edits);
  }
}
