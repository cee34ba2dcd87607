package id.sinergi.evaluate;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.EntryChecks;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Nearest;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.change.Differences;
import id.sinergi.internal.change.Live;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Unknown;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An evaluation that follows what is reported: after each report, revision or withdrawal only what
 * rests on it is computed anew. Begins at an {@link Evaluation} and gives one at any time; every
 * figure is, bit for bit, the one that evaluating from scratch would give. For one thread.
 *
 * <pre>{@code
 * LiveEvaluation live = evaluator.live(actuals, Period.parse("2024"));
 * Changes changed = live.report(Actual.of("prev", "bkkbn", "2024", 19.8).reportedAt(now));
 * changed.nodes(); // T1 and what lies between
 * live.snapshot().node("T1").score();
 * }</pre>
 *
 * <p>Cost of a report: what rests on it, times the logarithm of how many members an aggregate has;
 * of an indicator composed of parts, all of its parties. Money rolls up anew as a whole: for a
 * spending O(nodes) for each span of months in which a pagu is stated.
 */
public final class LiveEvaluation {
  private final Evaluation from;
  private final Cascade cascade;
  private final Plan plan;
  private final Live live;
  private final EntryChecks checks;
  private boolean isChecking;

  LiveEvaluation(Evaluation from) {
    this.from = from;
    Results results = from.results();
    this.cascade = from.cascade();
    this.plan = results.plan();
    this.live = new Live(results, from.evaluator().windows());
    this.checks = cascade.entryChecks();
  }

  /** One party's part in one indicator, found once for many reports. Immutable. */
  public static final class Handle {
    private final LiveEvaluation of;
    private final Indicator indicator;
    private final String agency;
    private final Period period;
    private final int at;
    private final int part;
    private final boolean isDirect;

    private Handle(
        LiveEvaluation of, Indicator indicator, String agency, Period period, int at, int part) {
      this.of = of;
      this.indicator = indicator;
      this.agency = agency;
      this.period = period;
      this.at = at;
      this.part = part;
      isDirect = of.live.isDirect(at, part);
    }

    /** {@return the period that reports by this handle are for} */
    public Period period() {
      return period;
    }

    /** Such as {@code prev of bkkbn in 2024}. */
    @Override
    public String toString() {
      return indicator.id() + " of " + agency + " in " + period;
    }
  }

  /**
   * Takes a report, new or a revision: the latest holds, and nothing is forgotten. One without a
   * time was always known: it revises nothing, and any with a time revises it.
   *
   * @param actual in any order of time; one that does not fit the cascade is kept and takes no part
   * @return the ids whose figures changed; and why it took no part, does not hold beside a later
   *     one, or conflicts with another of the same time
   */
  public Changes report(Actual actual) {
    requireNonNull(actual, "actual");
    return report(Actuals.of(actual));
  }

  /**
   * Takes an overlap.
   *
   * @param overlap one that does not fit the cascade is kept and takes no part
   * @return the ids whose figures changed, and why it took no part
   */
  public Changes report(Overlap overlap) {
    requireNonNull(overlap, "overlap");
    return report(Actuals.empty().plus(overlap));
  }

  /**
   * Takes spending. O(nodes).
   *
   * @param spending one that does not fit the cascade is kept and takes no part
   * @return the ids whose figures changed, and why it took no part
   */
  public Changes report(Spending spending) {
    requireNonNull(spending, "spending");
    return report(Actuals.empty().plus(spending));
  }

  /**
   * Takes many reports at once: what rests on several of them is computed once.
   *
   * @param batch what does not fit the cascade is kept and takes no part
   * @return the ids whose figures changed, and what took no part or does not hold
   */
  public Changes report(Actuals batch) {
    requireNonNull(batch, "batch");
    Actuals full = cascade.qualified(batch);
    List<Finding> rejected = new ArrayList<>();
    for (Actual actual : full.actuals()) {
      if (fits(checks.check(actual, ""), actual, rejected)) {
        Superseded.finding(actual, live.add(actual)).ifPresent(rejected::add);
      }
    }
    for (Spending spent : full.spending()) {
      if (fits(checks.check(spent, ""), spent, rejected)) {
        live.add(spent);
      }
    }
    for (Overlap overlap : full.overlaps()) {
      if (fits(checks.check(overlap, ""), overlap, rejected)) {
        live.add(overlap);
      }
    }
    return changes(rejected);
  }

  private boolean fits(List<Finding> faults, Object entry, List<Finding> rejected) {
    if (!faults.isEmpty()) {
      live.keep(entry);
      rejected.addAll(faults);
    }
    return faults.isEmpty();
  }

  /**
   * Takes a report back, as if it had never been made.
   *
   * @param actual exactly as it was reported
   * @return the ids whose figures changed
   * @throws IllegalArgumentException if it was not reported
   */
  public Changes withdraw(Actual actual) {
    requireNonNull(actual, "actual");
    Actual full = cascade.qualified(Actuals.of(actual)).actuals().get(0);
    if (!checks.check(full, "").isEmpty()) {
      drop(full, actuals().actuals());
    } else {
      require(live.remove(full), actual);
    }
    return changes(List.of());
  }

  /**
   * Takes an overlap back, as if it had never been agreed.
   *
   * @param overlap exactly as it was reported
   * @return the ids whose figures changed
   * @throws IllegalArgumentException if it was not reported
   */
  public Changes withdraw(Overlap overlap) {
    requireNonNull(overlap, "overlap");
    Overlap full = cascade.qualified(Actuals.empty().plus(overlap)).overlaps().get(0);
    if (!checks.check(full, "").isEmpty()) {
      drop(full, actuals().overlaps());
    } else {
      require(live.remove(full), overlap);
    }
    return changes(List.of());
  }

  /**
   * Takes spending back, as if it had never been reported. O(nodes).
   *
   * @param spending exactly as it was reported
   * @return the ids whose figures changed
   * @throws IllegalArgumentException if it was not reported
   */
  public Changes withdraw(Spending spending) {
    requireNonNull(spending, "spending");
    Spending full = cascade.qualified(Actuals.empty().plus(spending)).spending().get(0);
    if (!checks.check(full, "").isEmpty()) {
      drop(full, actuals().spending());
    } else {
      require(live.remove(full), spending);
    }
    return changes(List.of());
  }

  private void drop(Object entry, List<?> known) {
    require(known.contains(entry), entry);
    live.drop(entry);
  }

  private static void require(boolean isKnown, Object entry) {
    if (!isKnown) {
      throw new IllegalArgumentException(
          "Nobody reported just this ("
              + entry
              + "). Maybe it was reported with a time, or a note.");
    }
  }

  /**
   * Finds the part of a party in an indicator, for many reports on its last report period of the
   * window.
   *
   * @param indicator id of an indicator
   * @param agency id of one of its parties
   * @return good for this live evaluation alone
   * @throws IllegalArgumentException if there is no such indicator or party, or no report period of
   *     the indicator lies in the window
   */
  public Handle handle(String indicator, String agency) {
    requireNonNull(indicator, "indicator");
    requireNonNull(agency, "agency");
    int at =
        Unknown.require(
            cascade.indicatorIndex(indicator), cascade, indicator, Unknown.Kind.INDICATOR);
    Indicator of = cascade.indicators().get(at);
    String full = cascade.agency(agency).map(Agency::id).orElse(agency);
    int part = plan.partOf(at, full);
    if (part < 0) {
      throw new IllegalArgumentException(
          "The agency ("
              + agency
              + ") is no party of the indicator ("
              + indicator
              + "). "
              + Nearest.hint(full, of.parties().stream().map(Party::agency).toList()).en());
    }
    Period period =
        from.results()
            .scope()
            .lastPeriod(of.frequency())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No report period of ("
                            + indicator
                            + "), which is due each ("
                            + of.frequency()
                            + "), lies in ("
                            + from.window()
                            + "). Maybe evaluate a longer window."));
    return new Handle(this, of, full, period, at, part);
  }

  /**
   * Takes a final report of one number by handle: the same as an {@link Actual} of its indicator,
   * agency and period, and faster.
   *
   * @param handle of this live evaluation
   * @param value in the unit of the indicator
   * @param reportedAt when it was reported
   * @return the ids whose figures changed, and why it took no part
   * @throws IllegalArgumentException if the handle is of another live evaluation, or the value is
   *     no quantity
   */
  public Changes report(Handle handle, double value, Instant reportedAt) {
    requireNonNull(handle, "handle");
    requireNonNull(reportedAt, "reportedAt");
    if (handle.of != this) {
      throw new IllegalArgumentException(
          "The handle (" + handle + ") is of another live evaluation. Maybe ask this one for it.");
    }
    double quantity = Rounding.quantity(value, "value");
    boolean isTaken =
        handle.isDirect
            && live.reportDirect(handle.at, handle.part, handle.period, quantity, reportedAt);
    return isTaken
        ? changes(List.of())
        : report(
            Actual.of(handle.indicator.id(), handle.agency, handle.period, value)
                .reportedAt(reportedAt));
  }

  private Changes changes(List<Finding> rejected) {
    live.run();
    Changes changes = new Changes(live.changed(), rejected);
    if (isChecking) {
      check();
    }
    return changes;
  }

  /**
   * The evaluation as it is now. O(size) to copy the figures.
   *
   * @return immutable; equal, bit for bit, to evaluating {@link #actuals()} from scratch
   */
  public Evaluation snapshot() {
    return from.with(live.snapshot());
  }

  /**
   * What is reported by now, withdrawn entries left out. O(entries).
   *
   * @return with those that did not fit
   */
  public Actuals actuals() {
    return live.actuals();
  }

  /**
   * How many cells were looked at since this began: members gathered, and summaries of many members
   * joined. What a report adds to it is what it costs.
   *
   * @return 0 or more
   */
  public long cells() {
    return live.cells();
  }

  /**
   * From now on checks every change: evaluates from scratch, and compares. O(size) for each change;
   * for tests of a host, and of this library.
   *
   * @return this, which throws an {@link AssertionError} that names the figures that differ
   */
  public LiveEvaluation checking() {
    isChecking = true;
    check();
    return this;
  }

  private void check() {
    Results scratch = from.evaluator().from(actuals()).evaluate(from.request()).results();
    List<String> differences = Differences.between(scratch, live.now());
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "The live evaluation differs from scratch: " + String.join("; ", differences));
    }
  }

  /** Such as {@code live stunting at 2024}. */
  @Override
  public String toString() {
    return "live "
        + cascade.id()
        + " at "
        + from.request().period()
        + (from.isWhatIf() ? ", what if" : "");
  }
}
