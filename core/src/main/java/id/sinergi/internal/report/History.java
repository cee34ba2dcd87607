package id.sinergi.internal.report;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that is reported by now: some actuals, and what was reported, withdrawn or supposed since.
 * Put together when it is first asked for, in one pass however many questions lie on each other.
 * Thread-safe.
 */
public final class History {
  private volatile @Nullable Actuals known;
  private volatile @Nullable Since since; // until it is known

  private record Since(History before, List<Object> edits) {}

  private final @Nullable Supplier<Actuals> source; // of what it begins with, where it is not known

  /** An entry that is taken back. */
  record Withdrawn(Object entry) {}

  /** What a party reported for a period, instead of all it did; nothing if empty. */
  public record Instead(About about, Optional<Actual> actual) {}

  /** What reports are about. */
  public record About(String indicator, String agency, Period period) {
    static About of(Actual actual) {
      return new About(actual.indicator(), actual.agency(), actual.period());
    }
  }

  /** Of actuals. */
  History(Actuals known) {
    this.known = known;
    source = null;
  }

  /** Of actuals that are put together when they are asked for; the same each time. */
  public History(Supplier<Actuals> source) {
    this.source = source;
  }

  private History(Since since) {
    this.since = since;
    source = null;
  }

  /**
   * This and what came after it, in order.
   *
   * @param edits entries of the actuals, {@link ByHandle.Run}, {@link Withdrawn} or {@link Instead}
   */
  public History plus(List<Object> edits) {
    return edits.isEmpty() ? this : new History(new Since(this, List.copyOf(edits)));
  }

  /** What all of it amounts to; O(entries and edits) when it is first asked for. */
  public Actuals actuals() {
    Deque<List<Object>> later = new ArrayDeque<>();
    History at = this;
    Actuals from = at.known;
    while (from == null) { // back to what is known
      Since step = at.since;
      if (step != null) { // else it became known just now
        later.push(step.edits);
        at = step.before;
      }
      if (at.known == null && at.source != null) {
        at.known = at.source.get();
      }
      from = at.known;
    }
    if (!later.isEmpty()) {
      from = new Editing(later).of(from);
      known = from;
      since = null;
    }
    return from;
  }

  /** Applies edits in order to the entries that they are about; all others stay as they are. */
  private static final class Editing {
    private final List<Object> edits = new ArrayList<>();
    private final Map<Object, Set<Object>> entries = new HashMap<>(); // by what they are about
    private final Actuals.Builder all = Actuals.builder();

    Editing(Iterable<List<Object>> inOrder) {
      for (List<Object> some : inOrder) {
        for (Object edit : some) {
          if (edit instanceof ByHandle.Run run) {
            run.actuals().forEach(this::edit);
          } else {
            edit(edit);
          }
        }
      }
    }

    private void edit(Object edit) {
      edits.add(edit);
      entries.computeIfAbsent(about(edit), it -> new LinkedHashSet<>());
    }

    private static Object about(Object edit) {
      if (edit instanceof Instead instead) {
        return instead.about;
      }
      Object entry = edit instanceof Withdrawn withdrawn ? withdrawn.entry : edit;
      return entry instanceof Actual actual ? About.of(actual) : entry;
    }

    Actuals of(Actuals from) {
      from.actuals().forEach(this::keep);
      from.overlaps().forEach(this::keep);
      from.spending().forEach(this::keep);
      for (Object edit : edits) {
        Set<Object> concerned = entries.getOrDefault(about(edit), Set.of());
        if (edit instanceof Instead instead) {
          concerned.clear();
          instead.actual.ifPresent(concerned::add);
        } else if (edit instanceof Withdrawn withdrawn) {
          concerned.remove(withdrawn.entry);
        } else {
          concerned.add(edit);
        }
      }
      entries.values().forEach(some -> some.forEach(this::add));
      from.cascade().ifPresent(all::cascade);
      return all.extras(from.extras()).build();
    }

    private void keep(Object entry) {
      Set<Object> concerned = entries.get(about(entry));
      if (concerned == null) {
        add(entry);
      } else {
        concerned.add(entry);
      }
    }

    private void add(Object entry) {
      if (entry instanceof Actual actual) {
        all.add(actual);
      } else if (entry instanceof Overlap overlap) {
        all.add(overlap);
      } else {
        all.add((Spending) entry);
      }
    }
  }
}
