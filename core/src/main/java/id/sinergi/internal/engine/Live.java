package id.sinergi.internal.engine;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
  private final List<Direct> unbound = new ArrayList<>(); // reports by handle, not amended yet
  private final IntIndex toAttain = new IntIndex();
  private @Nullable Instant[] latest = new Instant[0]; // by part: when what holds was reported
  private Optional<Budgets> budgets = Optional.empty(); // once there is other spending
  private boolean isSpent; // since money was rolled up

  /** From the figures of an evaluation, which do not change. */
  public Live(Results from, Windows windows) {
    this.from = from;
    plan = from.plan();
    scope = from.scope();
    asked = windows.asked(scope);
    amendments = from.bound().amendments().copy();
    log = new Log(from.bound().history());
    Bound bound = from.bound().with(amendments, log.history());
    results = new Results(from, bound, from.frame(), from.copiedBoard(), false);
    propagation = new Propagation(results);
  }

  /** What changed since this was last asked for. */
  public Changed changed() {
    Changed changed = new Changed(plan, propagation);
    propagation.forget();
    return changed;
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
    Bound bound = from.bound().with(amendments.copy(), log.history());
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
   * Takes a report of a part that one settles, for the report period of the window.
   *
   * @return whether it was taken; not if it is not later than all that is known for that period
   */
  public boolean reportDirect(int indicator, int part, Period period, double value, Instant at) {
    if (!at.isAfter(latest(part, period))) {
      return false;
    }
    latest[part] = at;
    Direct entry = new Direct(plan, indicator, part, period, value, at);
    log.add(entry);
    unbound.add(entry);
    double attained = asked.attain(part, value);
    board().journal().clear();
    if (Attainment.isReason(attained)) {
      board().notComputable(part, Attainment.reason(attained));
    } else {
      board().set(part, Marks.VALUE, attained, 1.0);
    }
    propagation.attained(indicator);
    propagation.run();
    return true;
  }

  private FigureArray board() {
    return results.board().slots;
  }

  private Instant latest(int part, Period period) {
    if (latest.length == 0) {
      latest = new Instant[plan.partAgency.length];
    }
    Instant known = latest[part];
    if (known == null) {
      known = Instant.MIN;
      boolean isFirst = true;
      for (Actual actual : results.bound().actuals(part)) {
        if (actual.period().equals(period)) {
          Instant at = actual.reportedAt().orElse(Instant.MIN);
          known = isFirst || at.isAfter(known) ? at : known;
          isFirst = false;
        }
      }
      latest[part] = known;
    }
    return known;
  }

  /** Puts what was reported by handle beside what each party had reported before. */
  private void bindAll() {
    if (unbound.isEmpty()) {
      return;
    }
    Map<Integer, List<Actual>> byPart = new TreeMap<>();
    for (Direct entry : unbound) {
      byPart.computeIfAbsent(entry.part(), p -> new ArrayList<>()).add(entry.toActual());
    }
    byPart.forEach((part, reported) -> amend(part, reported));
    unbound.clear();
  }

  private void amend(int part, Collection<Actual> more) {
    Actuals known = Actuals.of(results.bound().actuals(part));
    amendments.actuals(part, known.plus(Actuals.of(more)).actuals());
  }

  private int partOf(Actual actual) {
    return plan.partOf(plan.cascade.indicatorIndex(actual.indicator()), actual.agency());
  }

  // ---- anything that is reported or withdrawn

  /** Takes a report. */
  public void add(Actual actual) {
    log.add(actual);
    int part = settle(actual);
    amend(part, List.of(actual));
    toAttain.number(plan.indicatorOf(part));
  }

  /** Takes a report back; false if it is not known. */
  public boolean remove(Actual actual) {
    int part = settle(actual);
    List<Actual> known = results.bound().actuals(part);
    if (!known.contains(actual)) {
      return false;
    }
    log.remove(actual);
    amendments.actuals(part, known.stream().filter(it -> !it.equals(actual)).toList());
    toAttain.number(plan.indicatorOf(part));
    return true;
  }

  /** Binds what is unbound, as all parts of an indicator are read together; which part it is. */
  private int settle(Actual actual) {
    int part = partOf(actual);
    bindAll();
    if (latest.length > 0) {
      latest[part] = null;
    }
    return part;
  }

  /** Takes an overlap. */
  public void add(Overlap overlap) {
    log.add(overlap);
    int indicator = plan.cascade.indicatorIndex(overlap.indicator());
    Actuals.Builder all = Actuals.builder();
    results.bound().overlaps(indicator).forEach(all::add);
    amendments.overlaps(indicator, all.add(overlap).build().overlaps());
    toAttain.number(indicator);
  }

  /** Takes an overlap back; false if it is not known. */
  public boolean remove(Overlap overlap) {
    int indicator = plan.cascade.indicatorIndex(overlap.indicator());
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
    Budgets now = new Budgets(results);
    for (int n = 0; n < plan.nodes.size(); n++) {
      if (now.isOther(before, n)) {
        propagation.changedNodes().number(n);
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
