package id.sinergi.internal.engine;

import com.google.common.base.Suppliers;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What was reported and withdrawn since some actuals, in order. For one thread. */
final class Log {
  private final Supplier<Actuals> base;
  private final List<Line> lines = new ArrayList<>();
  private final ByHandle byHandle;

  /**
   * An entry that was reported or withdrawn.
   *
   * @param after how many reports by handle
   */
  private record Line(Object entry, boolean isWithdrawn, int after) {}

  /**
   * After these actuals, which are asked for when they are needed.
   *
   * @param byHandle what is reported by handle, as it comes
   */
  Log(Supplier<Actuals> base, ByHandle byHandle) {
    this.base = base;
    this.byHandle = byHandle;
  }

  void add(Object entry) {
    lines.add(new Line(entry, false, byHandle.size()));
  }

  void remove(Object entry) {
    lines.add(new Line(entry, true, byHandle.size()));
  }

  /** What all of it amounts to as of now; computed when it is asked for, O(size). */
  Supplier<Actuals> replay() {
    if (lines.isEmpty() && byHandle.size() == 0) {
      return base;
    }
    List<Line> known = List.copyOf(lines);
    ByHandle reports = byHandle.soFar();
    return Suppliers.memoize(() -> replay(base.get(), known, reports));
  }

  private static Actuals replay(Actuals base, List<Line> lines, ByHandle byHandle) {
    Set<Object> in = new HashSet<>();
    Set<Object> out = new HashSet<>();
    int next = 0;
    for (Line line : lines) {
      for (; next < line.after; next++) {
        put(byHandle.actual(next), in, out);
      }
      put(line.entry, line.isWithdrawn ? out : in, line.isWithdrawn ? in : out);
    }
    for (; next < byHandle.size(); next++) {
      put(byHandle.actual(next), in, out);
    }
    Actuals.Builder all = Actuals.builder();
    base.actuals().stream().filter(it -> !out.contains(it)).forEach(all::add);
    base.overlaps().stream().filter(it -> !out.contains(it)).forEach(all::add);
    base.spending().stream().filter(it -> !out.contains(it)).forEach(all::add);
    for (Object entry : in) {
      if (entry instanceof Actual actual) {
        all.add(actual);
      } else if (entry instanceof Overlap overlap) {
        all.add(overlap);
      } else {
        all.add((Spending) entry);
      }
    }
    base.cascade().ifPresent(all::cascade);
    return all.extras(base.extras()).build();
  }

  private static void put(Object entry, Set<Object> into, Set<Object> from) {
    from.remove(entry);
    into.add(entry);
  }
}
