package id.sinergi.internal.change;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.attainment.Asked;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Windows;
import id.sinergi.internal.figures.IntIndex;
import id.sinergi.internal.money.Budgets;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Amendments;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.ByHandle;
import id.sinergi.internal.report.Log;
import id.sinergi.internal.report.Scope;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Figures that follow what is reported, in arrays of their own. Entries given to it fit the plan.
 * For one thread.
 */
public final class Live {
  private final Results from;
  private final Plan plan;
  private final Scope scope;
  private final Asked asked;
  private final Amendments amendments;
  private final Results results;
  private final Propagation propagation;
  private final Log log;
  private final ByHandle byHandle;
  private int[] lastByHandle = new int[0]; // by part: 1 + the place of its last, until it is bound
  private int unboundFrom; // all before this place are bound
  private final IntIndex toAttain = new IntIndex();
  private Optional<Budgets> budgets = Optional.empty(); // once there is other spending
  private boolean isSpent; // since money was rolled up

  /** From the figures of an evaluation, which do not change. */
  public Live(Results from, Windows windows) {
    this.from = from;
    plan = from.plan();
    scope = from.scope();
    asked = windows.asked(scope);
    amendments = from.bound().amendments().copy();
    byHandle = new ByHandle(plan, scope);
    log = new Log(from.bound().history(), byHandle);
    Bound bound = from.bound().with(amendments, log.history());
    results = new Results(from, bound, from.frame(), from.copiedBoard(), false);
    propagation = new Propagation(results);
  }

  /** What changed since this was last asked for. */
  public Changed changed() {
    return propagation.changed();
  }

  /** How many members were gathered and summaries joined so far. */
  public long cells() {
    return propagation.cells();
  }

  /** All that was reported, as of now. */
  public Actuals actuals() {
    return log.history().actuals();
  }

  /** The figures as they are now, in arrays that do not change any more. */
  public Results snapshot() {
    bindAll();
    Bound bound = from.bound().with(amendments.settled(), log.history());
    return new Results(
        budgets.isPresent() ? results : from,
        bound,
        from.frame(),
        results.copiedBoard(),
        budgets.isPresent());
  }

  /**
   * The figures as they are now, in the arrays that change: what was reported by handle is in them
   * as it was taken, bound or not.
   */
  public Results now() {
    return new Results(
        budgets.isPresent() ? results : from,
        results.bound(),
        from.frame(),
        results.board(),
        budgets.isPresent());
  }

  // ---- one report of a part that one report settles

  /** Whether one report for the last report period settles a part, and nothing else is asked. */
  public boolean isDirect(int indicator, int part) {
    return asked.isSettled(part)
        && plan.creditsJointAlone(indicator)
        && scope.asOf().isEmpty()
        && !plan.indicators.get(indicator).isRatio();
  }

  /**
   * Takes a report of a part that one settles, for the report period of the window; what rests on
   * it is computed by {@link #run}.
   *
   * @return whether it was taken; not if it is not later than all that is known for that period
   */
  public boolean reportDirect(int indicator, int part, Period period, double value, Instant at) {
    if (lastByHandle.length == 0) {
      lastByHandle = new int[plan.partAgency.length];
    }
    int before = lastByHandle[part] - 1;
    boolean isLater =
        before < 0
            ? isLater(results.bound().actuals(part), period, at)
            : byHandle.isBefore(before, at);
    if (!isLater) {
      return false;
    }
    lastByHandle[part] = 1 + byHandle.add(part, before, value, at);
    propagation.attain(indicator, part, asked.attain(part, value));
    return true;
  }

  /** Whether an instant is later than that of all reports for a period. */
  private static boolean isLater(List<Actual> known, Period period, Instant at) {
    for (Actual actual : known) {
      if (actual.period().equals(period) && !at.isAfter(actual.reportedAt().orElse(Instant.MIN))) {
        return false;
      }
    }
    return true;
  }

  /** Puts all that was reported by handle beside what each party had reported before. */
  private void bindAll() {
    for (int place = byHandle.size() - 1; place >= unboundFrom; place--) {
      bind(byHandle.part(place));
    }
    unboundFrom = byHandle.size();
  }

  /** Puts what was reported by handle for one part beside what was reported before. */
  private void bind(int part) {
    int place = lastByHandle.length == 0 ? -1 : lastByHandle[part] - 1;
    if (place < 0) {
      return;
    }
    List<Actual> reported = new ArrayList<>();
    for (; place >= 0; place = byHandle.before(place)) {
      reported.add(byHandle.actual(place));
    }
    lastByHandle[part] = 0;
    amend(part, reported);
  }

  private void amend(int part, Collection<Actual> more) {
    Actuals known =
        amendments.reported(part).orElseGet(() -> Actuals.of(results.bound().actuals(part)));
    amendments.actuals(part, known.plus(Actuals.of(more)));
  }

  // ---- anything that is reported or withdrawn

  /** Takes a report; all that its party reported on its indicator by then. */
  public List<Actual> add(Actual actual) {
    log.add(actual);
    int indicator = settle(actual.indicator());
    int part = plan.partOf(indicator, actual.agency());
    amend(part, List.of(actual));
    toAttain.number(indicator);
    return results.bound().actuals(part);
  }

  /** Takes a report back; false if it is not known. */
  public boolean remove(Actual actual) {
    int indicator = settle(actual.indicator());
    int part = plan.partOf(indicator, actual.agency());
    List<Actual> known = results.bound().actuals(part);
    if (!known.contains(actual)) {
      return false;
    }
    log.remove(actual);
    List<Actual> staying = known.stream().filter(it -> !it.equals(actual)).toList();
    amendments.actuals(part, Actuals.of(staying));
    toAttain.number(indicator);
    return true;
  }

  /** Binds what an indicator was reported by handle, as its parts are read together. */
  private int settle(String id) {
    int indicator = plan.cascade.indicatorIndex(id);
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      bind(part);
    }
    return indicator;
  }

  /** Takes an overlap. */
  public void add(Overlap overlap) {
    log.add(overlap);
    int indicator = settle(overlap.indicator());
    Actuals.Builder all = Actuals.builder();
    results.bound().overlaps(indicator).forEach(all::add);
    amendments.overlaps(indicator, all.add(overlap).build().overlaps());
    toAttain.number(indicator);
  }

  /** Takes an overlap back; false if it is not known. */
  public boolean remove(Overlap overlap) {
    int indicator = settle(overlap.indicator());
    List<Overlap> known = results.bound().overlaps(indicator);
    if (!known.contains(overlap)) {
      return false;
    }
    log.remove(overlap);
    amendments.overlaps(indicator, known.stream().filter(it -> !it.equals(overlap)).toList());
    toAttain.number(indicator);
    return true;
  }

  /** Takes spending. */
  public void add(Spending spent) {
    log.add(spent);
    int node = plan.nodeAt(spent.node());
    Actuals.Builder all = Actuals.builder();
    results.bound().spending(node).forEach(all::add);
    spend(node, all.add(spent).build().spending());
  }

  /** Takes spending back; false if it is not known. */
  public boolean remove(Spending spent) {
    int node = plan.nodeAt(spent.node());
    List<Spending> known = results.bound().spending(node);
    if (!known.contains(spent)) {
      return false;
    }
    log.remove(spent);
    spend(node, known.stream().filter(it -> !it.equals(spent)).toList());
    return true;
  }

  private void spend(int node, List<Spending> reported) {
    if (budgets.isEmpty()) {
      budgets = Optional.of(results.budgets()); // before anything is amended
    }
    amendments.spending(node, reported);
    isSpent = true;
  }

  /** Money rolls up apart from all else, and all of it anew: O(nodes). */
  private void rollUpMoney() {
    Budgets before = budgets.orElseThrow();
    Budgets now = new Budgets(results.bound(), results.frame(), results.scope());
    for (int n = 0; n < plan.nodes.size(); n++) {
      if (now.isOther(before, n)) {
        propagation.changedMoney(n);
      }
    }
    budgets = Optional.of(now);
    isSpent = false;
  }

  /** Keeps an entry that does not fit, and takes no part. */
  public void keep(Object entry) {
    log.add(entry);
  }

  /** Forgets an entry that does not fit. */
  public void drop(Object entry) {
    log.remove(entry);
  }

  /** Computes anew all that rests on what was taken since this was last done, each once. */
  public void run() {
    for (int i = 0; i < toAttain.size(); i++) {
      propagation.attain(toAttain.key(i));
    }
    toAttain.clear();
    if (isSpent) {
      rollUpMoney();
    }
    propagation.run();
  }
}
