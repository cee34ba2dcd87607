package id.sinergi.evaluate;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a report that fits does not hold beside what its party reported for the same period. */
final class Superseded {
  private static final Text LATER =
      Text.of(
          "ada laporan yang lebih baru, atau yang ini tanpa waktu",
          "a later report is in, or this one has no time");

  private Superseded() {}

  /**
   * What is wrong with a report.
   *
   * @param known all that its party reported on its indicator, this among them
   * @return empty if it holds
   */
  static Optional<Finding> finding(Actual report, List<Actual> known) {
    Optional<Finding> finding = Optional.empty();
    for (Actual other : known) {
      int order = time(other).compareTo(time(report));
      boolean isRival =
          other.period().equals(report.period()) && !other.reported().equals(report.reported());
      if (!isRival || order < 0) {
        continue;
      }
      if (order > 0) {
        return Optional.of(of(FindingCode.ACTUAL_UNUSED, report, LATER));
      }
      finding =
          Optional.of(
              of(
                  FindingCode.CONFLICTING_ACTUALS,
                  report,
                  other.reported().toString(),
                  report.reported().toString()));
    }
    return finding;
  }

  private static Instant time(Actual of) {
    return of.reportedAt().orElse(Instant.MIN);
  }

  private static Finding of(FindingCode code, Actual report, Object... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = report.indicator();
    arguments[1] = report.agency();
    arguments[2] = report.period();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return code.of(Place.NOWHERE, List.of(report.indicator(), report.agency()), arguments);
  }
}
