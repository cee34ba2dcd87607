package id.sinergi.internal.report;

import com.google.common.base.Suppliers;
import id.sinergi.cascade.EntryChecks;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.plan.Part;
import id.sinergi.internal.plan.Plan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a plan is evaluated from: each report beside the part it belongs to. Immutable but for its
 * amendments, which whoever made them may change.
 */
public final class Bound {
  private final Plan plan;
  private final History history;
  private final Supplier<List<Finding>> findings;
  private final Runs<Actual> reports; // by part
  private final Runs<Spending> spending; // by node
  private final Map<Integer, List<Overlap>> overlapsOf;
  private final Amendments amendments;

  /** Binds in one pass, as both sides are in id order; what does not fit becomes a finding. */
  public Bound(Plan plan, Actuals actuals) {
    this.plan = plan;
    this.history = new History(actuals);
    this.amendments = new Amendments();
    List<Finding> rejected = new ArrayList<>();
    EntryChecks checks = plan.cascade.entryChecks();
    reports = new Runs<>(plan.partAgency.length, actuals.actuals());
    bindReports(actuals.actuals(), checks, rejected);
    spending = new Runs<>(plan.nodeCount(), actuals.spending());
    for (Spending spent : actuals.spending()) {
      List<Finding> faults = checks.check(spent, "");
      if (faults.isEmpty()) {
        spending.add(spent, plan.nodeAt(spent.node()));
      } else {
        rejected.addAll(faults);
        spending.leaveOut();
      }
    }
    overlapsOf = new HashMap<>();
    for (Overlap overlap : actuals.overlaps()) {
      List<Finding> faults = checks.check(overlap, "");
      rejected.addAll(faults);
      if (faults.isEmpty()) {
        overlapsOf
            .computeIfAbsent(
                plan.cascade.indicatorIndex(overlap.indicator()), i -> new ArrayList<>())
            .add(overlap);
      }
    }
    List<Finding> found = List.copyOf(rejected);
    findings = () -> found;
  }

  private Bound(
      Bound from, Amendments amendments, History history, Supplier<List<Finding>> findings) {
    plan = from.plan;
    reports = from.reports;
    spending = from.spending;
    overlapsOf = from.overlapsOf;
    this.amendments = amendments;
    this.history = history;
    this.findings = findings;
  }

  /** The same with amendments instead of those of this, which come to the same as the history. */
  public Bound with(Amendments amendments, History history) {
    Plan of = plan; // not this, and with it all that lies below
    Supplier<List<Finding>> found =
        Suppliers.memoize(() -> new Bound(of, history.actuals()).findings());
    return new Bound(this, amendments, history, found);
  }

  /** Walks along the indicators, as reports are in their order; rejects what does not fit. */
  private void bindReports(List<Actual> entries, EntryChecks checks, List<Finding> rejected) {
    int indicator = 0;
    for (int e = 0; e < entries.size(); e++) {
      Actual actual = entries.get(e);
      indicator = seek(actual.indicator(), indicator);
      int part = fits(actual, indicator) ? plan.partOf(indicator, actual.agency()) : -1;
      if (part < 0) {
        List<Finding> faults = checks.check(actual, "");
        if (!faults.isEmpty()) {
          rejected.addAll(faults);
          reports.leaveOut();
          continue;
        }
        part = plan.partOf(plan.cascade.indicatorIndex(actual.indicator()), actual.agency());
      }
      reports.add(actual, part);
    }
  }

  /** The first indicator from one on whose id is not before this one; the last if there is none. */
  private int seek(String id, int from) {
    int at = from;
    while (at < plan.indicators.size() - 1) {
      String here = plan.indicators.get(at).id();
      if (here.equals(id) || here.compareTo(id) > 0) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether an actual is beyond doubt one of this indicator. */
  private boolean fits(Actual actual, int at) {
    if (at >= plan.indicators.size()) {
      return false;
    }
    Indicator indicator = plan.indicators.get(at);
    return indicator.id().equals(actual.indicator())
        && actual.period().months() >= indicator.frequency().months()
        && (indicator.isRatio()
            ? !(actual.reported() instanceof Reported.Value)
            : !(actual.reported() instanceof Reported.Ratio));
  }

  public Plan plan() {
    return plan;
  }

  public Actuals actuals() {
    return history.actuals();
  }

  /** The same, and how it came about. */
  public History history() {
    return history;
  }

  /** What was rejected, in the order of the actuals. */
  public List<Finding> findings() {
    return findings.get();
  }

  public Amendments amendments() {
    return amendments;
  }

  /** An indicator, as it is or as it would be. */
  public Indicator indicator(int at) {
    return amendments.indicator(at).orElseGet(() -> plan.indicators.get(at));
  }

  /** A part, as it is or as it would be; made anew. */
  public Part part(int indicator, int part) {
    return plan.part(indicator(indicator), part, plan.partStart[indicator]);
  }

  /** Whether a party counts in no report period of the window. */
  public boolean isOutside(int indicator, int part, Scope scope) {
    Part of = part(indicator, part);
    if (of.during().isAlways()) {
      return false;
    }
    return scope
        .window()
        .clippedTo(of.indicator().frequency())
        .map(window -> Cover.of(window, of.indicator().frequency(), List.of(), of.during()))
        .filter(Cover::isOutside)
        .isPresent();
  }

  /** What one party reported, in order of period and time. */
  public List<Actual> actuals(int part) {
    return amendments.actuals(part).orElseGet(() -> reports.of(part));
  }

  /** The reports of one part that were known at an instant, one for each period. */
  public List<Report> reports(int part, Optional<Instant> asOf) {
    return Report.resolve(actuals(part), asOf);
  }

  /** The overlaps of an indicator, in order of parties, period and time. */
  public List<Overlap> overlaps(int indicator) {
    return amendments
        .overlaps(indicator)
        .orElseGet(() -> overlapsOf.getOrDefault(indicator, List.of()));
  }

  /** The spending of a node itself, in order of period and time. */
  public List<Spending> spending(int node) {
    return amendments.spending(node).orElseGet(() -> spending.of(node));
  }
}
