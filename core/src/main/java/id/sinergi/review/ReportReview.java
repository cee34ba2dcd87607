package id.sinergi.review;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.report.Report;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of what was reported on one part: revisions, conflicts, what nothing reads.
 */
final class ReportReview {
  private static final Text FINER =
      Text.of(
          "ada laporan untuk seluruh rentangnya", "there is one for the whole span that it is in");
  private static final Text OUTSIDE =
      Text.of("di luar waktu semua target", "it is outside the time of every target");

  private final Ground ground;
  private final Results results;
  private final Window window;
  private final Optional<Instant> asOf;

  ReportReview(Ground ground, Results results, Window window, Optional<Instant> asOf) {
    this.ground = ground;
    this.results = results;
    this.window = window;
    this.asOf = asOf;
  }

  void run() {
    List<Indicator> indicators = ground.cascade().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      for (Party party : indicator.parties()) {
        int part = results.plan().partOf(i, party.agency());
        List<Actual> actuals = results.bound().actuals(part);
        if (!actuals.isEmpty()) {
          revisions(actuals);
          resolved(indicator, party, results.bound().reports(part, asOf));
        }
      }
    }
  }

  /** Reports of one period stand together, in the order of their times. */
  private void revisions(List<Actual> actuals) {
    for (int i = 1; i < actuals.size(); i++) {
      Actual before = actuals.get(i - 1);
      Actual after = actuals.get(i);
      boolean isRevision =
          before.period().equals(after.period())
              && before.status() == ReportStatus.FINAL
              && !before.reportedAt().equals(after.reportedAt())
              && Report.isKnown(after, asOf)
              && !before.reported().equals(after.reported());
      if (isRevision) {
        note(FindingCode.FINAL_REVISED, after, after.period(), before.reported(), after.reported());
      }
    }
  }

  private void resolved(Indicator indicator, Party party, List<Report> reports) {
    List<Period> expected = expected(indicator, party);
    List<Period> reported = new ArrayList<>();
    reports.forEach(it -> reported.add(it.period()));
    for (Report report : reports) {
      if (report.conflict()) {
        Actual other = report.conflicting().get(1);
        note(
            FindingCode.CONFLICTING_ACTUALS,
            report.actual(),
            report.period(),
            report.actual().reported(),
            other.reported());
      }
      if (!expected.isEmpty() && expected.stream().noneMatch(it -> meet(it, report.period()))) {
        note(FindingCode.ACTUAL_UNUSED, report.actual(), report.period(), OUTSIDE);
      } else if (isBesideWhole(report.period(), reported)) {
        note(FindingCode.ACTUAL_UNUSED, report.actual(), report.period(), FINER);
      }
    }
  }

  private static List<Period> expected(Indicator indicator, Party party) {
    return Stream.concat(indicator.targets().stream(), party.targets().stream())
        .map(Target::period)
        .toList();
  }

  private static boolean meet(Period one, Period other) {
    return one.firstMonth() < other.endMonth() && one.endMonth() > other.firstMonth();
  }

  /** Whether a report inside the window stands beside one for just the window. */
  private boolean isBesideWhole(Period period, List<Period> reported) {
    return reported.stream()
        .anyMatch(
            it ->
                it.firstMonth() == window.firstMonth()
                    && it.endMonth() == window.endMonth()
                    && it.months() > period.months()
                    && it.firstMonth() <= period.firstMonth()
                    && it.endMonth() >= period.endMonth());
  }

  private void note(FindingCode code, Actual actual, Object... more) {
    Object[] arguments = new Object[2 + more.length];
    arguments[0] = actual.indicator();
    arguments[1] = actual.agency();
    System.arraycopy(more, 0, arguments, 2, more.length);
    ground.note(code, Place.NOWHERE, List.of(actual.indicator(), actual.agency()), arguments);
  }
}
