package id.sinergi.internal.change;

import id.sinergi.cascade.EntryChecks;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.IntIndex;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Amendments;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.History;
import java.util.List;
import java.util.function.Supplier;

/**
 * The figures from other actuals, each on top of one evaluation that does not change: what is other
 * is kept in a patch, all else is shared. Thread-safe.
 */
public final class Scenarios {
  private final Results from;

  /** On top of an evaluation. */
  public Scenarios(Results from) {
    this.from = from;
  }

  /**
   * The figures from what the evaluation was made from, less some entries and with others; cost in
   * what rests on those.
   *
   * @param gone entries that the evaluation was made from
   * @param more entries that it was not made from, fitting or not
   * @param all all entries there are then, asked for when they are needed
   */
  public Results results(Actuals gone, Actuals more, Supplier<Actuals> all) {
    Revision revision = new Revision(from.bound());
    gone.actuals().forEach(revision::remove);
    gone.overlaps().forEach(revision::remove);
    gone.spending().forEach(revision::remove);
    more.actuals().forEach(revision::add);
    more.overlaps().forEach(revision::add);
    more.spending().forEach(revision::add);
    Bound bound = from.bound().with(revision.amendments, new History(all));
    Results results = new Results(from, bound, from.frame(), from.patchedBoard(), revision.isSpent);
    Propagation propagation = new Propagation(results);
    for (int i = 0; i < revision.indicators.size(); i++) {
      propagation.attain(revision.indicators.key(i));
    }
    propagation.run();
    return results;
  }

  /** What is other than what was bound; entries that do not fit are in neither. */
  private static final class Revision {
    private final Bound bound;
    private final Plan plan;
    private final EntryChecks checks;
    private final Amendments amendments;
    private final IntIndex indicators = new IntIndex(); // to attain anew
    private boolean isSpent;

    Revision(Bound bound) {
      this.bound = bound;
      plan = bound.plan();
      checks = plan.cascade().entryChecks();
      amendments = bound.amendments().copy();
    }

    void remove(Actual actual) {
      if (checks.check(actual, "").isEmpty()) {
        int part = partOf(actual);
        amendments.actuals(part, Actuals.of(without(actual, actuals(part).actuals())));
      }
    }

    void add(Actual actual) {
      if (checks.check(actual, "").isEmpty()) {
        int part = partOf(actual);
        amendments.actuals(part, actuals(part).plus(actual));
      }
    }

    private int partOf(Actual actual) {
      int indicator = plan.cascade().indicatorIndex(actual.indicator());
      indicators.number(indicator);
      return plan.partOf(indicator, actual.agency());
    }

    private Actuals actuals(int part) {
      return amendments.reported(part).orElseGet(() -> Actuals.of(bound.actuals(part)));
    }

    void remove(Overlap overlap) {
      if (checks.check(overlap, "").isEmpty()) {
        int indicator = indicatorOf(overlap);
        amendments.overlaps(indicator, without(overlap, overlaps(indicator)));
      }
    }

    void add(Overlap overlap) {
      if (checks.check(overlap, "").isEmpty()) {
        int indicator = indicatorOf(overlap);
        Actuals.Builder all = Actuals.builder();
        overlaps(indicator).forEach(all::add);
        amendments.overlaps(indicator, all.add(overlap).build().overlaps());
      }
    }

    private int indicatorOf(Overlap overlap) {
      int indicator = plan.cascade().indicatorIndex(overlap.indicator());
      indicators.number(indicator);
      return indicator;
    }

    private List<Overlap> overlaps(int indicator) {
      return amendments.overlaps(indicator).orElseGet(() -> bound.overlaps(indicator));
    }

    void remove(Spending spent) {
      if (checks.check(spent, "").isEmpty()) {
        int node = nodeOf(spent);
        amendments.spending(node, without(spent, spending(node)));
      }
    }

    void add(Spending spent) {
      if (checks.check(spent, "").isEmpty()) {
        int node = nodeOf(spent);
        Actuals.Builder all = Actuals.builder();
        spending(node).forEach(all::add);
        amendments.spending(node, all.add(spent).build().spending());
      }
    }

    private int nodeOf(Spending spent) {
      isSpent = true;
      return plan.nodeAt(spent.node());
    }

    private List<Spending> spending(int node) {
      return amendments.spending(node).orElseGet(() -> bound.spending(node));
    }

    private static <T> List<T> without(T entry, List<T> of) {
      return of.stream().filter(it -> !it.equals(entry)).toList();
    }
  }
}
