package id.sinergi.indicator;

import id.sinergi.time.Period;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A realisasi: what one agency reported on one indicator for one period. Immutable.
 *
 * <p>Example: {@code Actual.of("prev", "bkkbn", "2022", 21.6).evidence("SSGI 2022")}.
 *
 * @param indicator the id of the indicator
 * @param agency the id of the agency that reports
 * @param period for which it reports
 * @param reported what it reports
 * @param status how settled that is
 * @param reportedAt when it was reported; the latest report holds; one without was always known
 * @param evidence where it can be verified
 * @param note anything else
 * @param extras further fields of its document
 */
public record Actual(
    String indicator,
    String agency,
    Period period,
    Reported reported,
    ReportStatus status,
    Optional<Instant> reportedAt,
    Optional<String> evidence,
    Optional<String> note,
    Extras extras) {

  /** Refuses blank ids. */
  public Actual {
    Checks.required(indicator, "indicator of an actual");
    Checks.required(agency, "agency of an actual");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(reported, "reported");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reportedAt, "reportedAt");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(extras, "extras");
  }

  /**
   * A final report.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period for which it reports
   * @param reported what it reports
   * @return without time and evidence
   */
  public static Actual of(String indicator, String agency, Period period, Reported reported) {
    return new Actual(
        indicator,
        agency,
        period,
        reported,
        ReportStatus.FINAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Extras.NONE);
  }

  /**
   * A final report of one number.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period such as {@code 2022-Q4}
   * @param value in the unit of the indicator
   * @return without time and evidence
   * @throws IllegalArgumentException if the period cannot be read or the value is no quantity
   */
  public static Actual of(String indicator, String agency, String period, double value) {
    return of(indicator, agency, Period.parse(period), value);
  }

  /**
   * A final report of one number.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period for which it reports
   * @param value in the unit of the indicator
   * @return without time and evidence
   * @throws IllegalArgumentException if the value is no quantity
   */
  public static Actual of(String indicator, String agency, Period period, double value) {
    return of(indicator, agency, period, new Reported.Value(value));
  }

  /**
   * A final report of the two parts of a ratio.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period such as {@code 2022-Q4}
   * @param numerator what is counted
   * @param denominator out of how much
   * @return without time and evidence
   * @throws IllegalArgumentException if the period cannot be read or a part is no quantity
   */
  public static Actual ratio(
      String indicator, String agency, String period, double numerator, double denominator) {
    return ratio(indicator, agency, Period.parse(period), numerator, denominator);
  }

  /**
   * A final report of the two parts of a ratio.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period for which it reports
   * @param numerator what is counted
   * @param denominator out of how much
   * @return without time and evidence
   * @throws IllegalArgumentException if a part is no quantity
   */
  public static Actual ratio(
      String indicator, String agency, Period period, double numerator, double denominator) {
    return of(indicator, agency, period, new Reported.Ratio(numerator, denominator));
  }

  /**
   * A final report that there is nothing to report.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period such as {@code 2022-Q4}
   * @param reason why
   * @return without time and evidence
   * @throws IllegalArgumentException if the period cannot be read or the reason is blank
   */
  public static Actual notApplicable(
      String indicator, String agency, String period, String reason) {
    return notApplicable(indicator, agency, Period.parse(period), reason);
  }

  /**
   * A final report that there is nothing to report.
   *
   * @param indicator the id of the indicator
   * @param agency the id of the agency that reports
   * @param period for which it reports
   * @param reason why
   * @return without time and evidence
   * @throws IllegalArgumentException if the reason is blank
   */
  public static Actual notApplicable(
      String indicator, String agency, Period period, String reason) {
    return of(indicator, agency, period, new Reported.NotApplicable(reason));
  }

  /**
   * This report, not yet settled.
   *
   * @return otherwise equal
   */
  public Actual provisional() {
    return new Actual(
        indicator,
        agency,
        period,
        reported,
        ReportStatus.PROVISIONAL,
        reportedAt,
        evidence,
        note,
        extras);
  }

  /**
   * This report with its time.
   *
   * @param reportedAt when it was reported
   * @return otherwise equal
   */
  public Actual reportedAt(Instant reportedAt) {
    return new Actual(
        indicator,
        agency,
        period,
        reported,
        status,
        Optional.of(reportedAt),
        evidence,
        note,
        extras);
  }

  /**
   * This report with its evidence.
   *
   * @param evidence where it can be verified
   * @return otherwise equal
   */
  public Actual evidence(String evidence) {
    return new Actual(
        indicator,
        agency,
        period,
        reported,
        status,
        reportedAt,
        Optional.of(evidence),
        note,
        extras);
  }

  /**
   * This report with a note.
   *
   * @param note anything else
   * @return otherwise equal
   */
  public Actual note(String note) {
    return new Actual(
        indicator,
        agency,
        period,
        reported,
        status,
        reportedAt,
        evidence,
        Optional.of(note),
        extras);
  }

  /** Such as {@code 21.6 for prev by bkkbn in 2022 (FINAL)}. */
  @Override
  public String toString() {
    String time = reportedAt.map(at -> ", " + at).orElse("");
    String where = indicator + " by " + agency + " in " + period;
    return reported + " for " + where + " (" + status + time + ")";
  }
}
