package id.sinergi.internal.engine;

import com.google.common.base.Suppliers;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What was reported and withdrawn since some actuals, in order. For one thread. */
final class Log {
  private final Supplier<Actuals> base;
  private final List<Object> entries = new ArrayList<>();
  private final BitSet withdrawn = new BitSet();

  /** After these actuals, which are asked for when they are needed. */
  Log(Supplier<Actuals> base) {
    this.base = base;
  }

  void add(Object entry) {
    entries.add(entry);
  }

  void remove(Object entry) {
    withdrawn.set(entries.size());
    entries.add(entry);
  }

  /** What all of it amounts to as of now; computed when it is asked for, O(size). */
  Supplier<Actuals> replay() {
    if (entries.isEmpty()) {
      return base;
    }
    List<Object> known = List.copyOf(entries);
    BitSet gone = (BitSet) withdrawn.clone();
    return Suppliers.memoize(() -> replay(base.get(), known, gone));
  }

  private static Actuals replay(Actuals base, List<Object> entries, BitSet withdrawn) {
    Set<Object> in = new HashSet<>();
    Set<Object> out = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean isGone = withdrawn.get(i);
      Object entry = entries.get(i) instanceof Direct direct ? direct.toActual() : entries.get(i);
      (isGone ? in : out).remove(entry);
      (isGone ? out : in).add(entry);
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
}
