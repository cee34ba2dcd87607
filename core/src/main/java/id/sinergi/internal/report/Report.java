package id.sinergi.internal.report;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one party reported for one period, revisions resolved: the latest report known at an
 * instant.
 *
 * @param conflicting the reports that differ while nothing tells which holds, one for each value;
 *     empty if there is one value
 * @param isProvisional whether any of the reports that hold is provisional
 */
public record Report(Actual actual, List<Actual> conflicting, boolean isProvisional) {
  public Period period() {
    return actual.period();
  }

  public boolean conflict() {
    return !conflicting.isEmpty();
  }

  public boolean isNotApplicable() {
    return actual.reported() instanceof Reported.NotApplicable;
  }

  /** Resolves the reports of one party on one indicator, which come in order of period and time. */
  static List<Report> resolve(List<Actual> actuals, Optional<Instant> asOf) {
    if (actuals.size() == 1 && isKnown(actuals.get(0), asOf)) {
      return List.of(single(actuals.get(0)));
    }
    List<Report> reports = new ArrayList<>(actuals.size());
    int from = 0;
    while (from < actuals.size()) {
      int to = from + 1;
      while (to < actuals.size() && actuals.get(to).period().equals(actuals.get(from).period())) {
        to++;
      }
      if (to > from + 1) {
        latest(actuals.subList(from, to), asOf).ifPresent(reports::add);
      } else if (isKnown(actuals.get(from), asOf)) {
        reports.add(single(actuals.get(from)));
      }
      from = to;
    }
    return reports;
  }

  /** The latest of the reports for one period, those without a time first, that are known. */
  private static Optional<Report> latest(List<Actual> revisions, Optional<Instant> asOf) {
    int end = revisions.size();
    while (end > 0 && !isKnown(revisions.get(end - 1), asOf)) {
      end--;
    }
    if (end == 0) {
      return Optional.empty();
    }
    Optional<Instant> last = revisions.get(end - 1).reportedAt();
    int from = end - 1;
    while (from > 0 && revisions.get(from - 1).reportedAt().equals(last)) {
      from--;
    }
    List<Actual> holding = revisions.subList(from, end);
    boolean provisional = holding.stream().anyMatch(a -> a.status() == ReportStatus.PROVISIONAL);
    return Optional.of(new Report(holding.get(0), conflicting(holding), provisional));
  }

  private static List<Actual> conflicting(List<Actual> holding) {
    if (holding.size() == 1) {
      return List.of();
    }
    Map<Reported, Actual> different = new LinkedHashMap<>();
    holding.forEach(actual -> different.putIfAbsent(actual.reported(), actual));
    return different.size() < 2 ? List.of() : List.copyOf(different.values());
  }

  /** A report beside which there is none for its period. */
  public static Report single(Actual actual) {
    return new Report(actual, List.of(), actual.status() == ReportStatus.PROVISIONAL);
  }

  public static boolean isKnown(Actual actual, Optional<Instant> asOf) {
    return asOf.isEmpty()
        || actual.reportedAt().isEmpty()
        || !actual.reportedAt().get().isAfter(asOf.get());
  }
}
