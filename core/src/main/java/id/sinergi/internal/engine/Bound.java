package id.sinergi.internal.engine;

import id.sinergi.cascade.EntryChecks;
import id.sinergi.finding.Finding;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Actuals bound to a plan: each report beside the part it belongs to. Immutable. */
public final class Bound {
  final Plan plan;
  private final Actuals actuals;
  private final List<Finding> findings;
  private final List<Actual> reports;
  private final int[] reportStart;
  private final int[] reportEnd;
  private final List<Spending> spending;
  private final int[] spendingStart;
  private final int[] spendingEnd;
  private final Map<Integer, List<Overlap>> overlapsOf;

  /** Binds in one pass, as both sides are in id order; what does not fit becomes a finding. */
  public Bound(Plan plan, Actuals actuals) {
    this.plan = plan;
    this.actuals = actuals;
    List<Finding> rejected = new ArrayList<>();
    EntryChecks checks = plan.cascade.entryChecks();
    reports = new ArrayList<>(actuals.actuals().size());
    reportStart = new int[plan.parts.length];
    reportEnd = new int[plan.parts.length];
    for (Actual actual : actuals.actuals()) {
      List<Finding> faults = checks.check(actual, "");
      if (!faults.isEmpty()) {
        rejected.addAll(faults);
        continue;
      }
      int part = plan.partOf(plan.cascade.indicatorIndex(actual.indicator()), actual.agency());
      if (reportEnd[part] == 0) {
        reportStart[part] = reports.size();
      }
      reports.add(actual);
      reportEnd[part] = reports.size();
    }
    spending = new ArrayList<>(actuals.spending().size());
    spendingStart = new int[plan.nodes.size()];
    spendingEnd = new int[plan.nodes.size()];
    for (Spending spent : actuals.spending()) {
      List<Finding> faults = checks.check(spent, "");
      if (!faults.isEmpty()) {
        rejected.addAll(faults);
        continue;
      }
      int node = plan.cascade.nodeIndex(spent.node());
      if (spendingEnd[node] == 0) {
        spendingStart[node] = spending.size();
      }
      spending.add(spent);
      spendingEnd[node] = spending.size();
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
    findings = List.copyOf(rejected);
  }

  public Plan plan() {
    return plan;
  }

  public Actuals actuals() {
    return actuals;
  }

  /** What was rejected, in the order of the actuals. */
  public List<Finding> findings() {
    return findings;
  }

  /** The reports of one part that were known at an instant, one for each period. */
  List<Report> reports(int part, Optional<Instant> asOf) {
    return Report.resolve(reports.subList(reportStart[part], reportEnd[part]), asOf);
  }

  /** The overlaps of an indicator, in order of parties, period and time. */
  List<Overlap> overlaps(int indicator) {
    return overlapsOf.getOrDefault(indicator, List.of());
  }

  /** The spending of a node itself, in order of period and time. */
  List<Spending> spending(int node) {
    return spending.subList(spendingStart[node], spendingEnd[node]);
  }
}
