package id.sinergi.review;

import static id.sinergi.cascade.Option.budget;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.review.Raised.isQuiet;
import static id.sinergi.review.Raised.measured;
import static id.sinergi.review.Raised.raises;
import static id.sinergi.review.Raised.sound;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Spending;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Each objection to reports and figures raised, and something close to it that is not. */
class ReportReviewTest {
  private static final Instant JANUARY = Instant.parse("2025-01-10T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2025-03-10T00:00:00Z");
  private static final Cascade YEARLY =
      measured(i -> i.agency("pemkab").maximize().last(YEAR).target("2024", 100));
  private static final Cascade QUARTERLY =
      measured(i -> i.agency("pemkab").maximize().sum(QUARTER).target("2024", 100));

  private static Evaluation at(Cascade cascade, Actuals actuals) {
    return Evaluator.of(cascade).evaluate(actuals, Period.ofYear(2024));
  }

  private static Actual year(double value, Instant reportedAt, ReportStatus status) {
    Actual actual = Actual.of("i", "pemkab", "2024", value).reportedAt(reportedAt);
    return status == ReportStatus.FINAL ? actual : actual.provisional();
  }

  @Test
  void finalRevised() {
    Actual first = year(80, JANUARY, ReportStatus.FINAL);
    raises(
        at(YEARLY, Actuals.of(first, year(90, MARCH, ReportStatus.FINAL))),
        FindingCode.FINAL_REVISED,
        "The final figure of indicator (i) by (pemkab) for (2024) was changed from (80) to (90).");
    isQuiet(
        at(YEARLY, Actuals.of(first, year(80, MARCH, ReportStatus.FINAL))),
        FindingCode.FINAL_REVISED);
    isQuiet(
        at(
            YEARLY,
            Actuals.of(
                year(80, JANUARY, ReportStatus.PROVISIONAL), year(90, MARCH, ReportStatus.FINAL))),
        FindingCode.FINAL_REVISED);
  }

  @Test
  void conflictingActuals() {
    raises(
        at(
            YEARLY,
            Actuals.of(
                year(80, JANUARY, ReportStatus.FINAL), year(90, JANUARY, ReportStatus.FINAL))),
        FindingCode.CONFLICTING_ACTUALS,
        "Indicator (i) by (pemkab) for (2024) is reported as (80) and as (90): which holds is open.");
    isQuiet(
        at(
            YEARLY,
            Actuals.of(year(80, JANUARY, ReportStatus.FINAL), year(90, MARCH, ReportStatus.FINAL))),
        FindingCode.CONFLICTING_ACTUALS);
  }

  @Test
  void actualUnused_outsideEveryTarget() {
    raises(
        at(
            YEARLY,
            Actuals.of(Actual.of("i", "pemkab", "2024", 90), Actual.of("i", "pemkab", "2020", 80))),
        FindingCode.ACTUAL_UNUSED,
        "The report on indicator (i) by (pemkab) for (2020) is not used: (it is outside the time"
            + " of every target).");
    isQuiet(
        at(YEARLY, Actuals.of(Actual.of("i", "pemkab", "2024", 90))), FindingCode.ACTUAL_UNUSED);
  }

  @Test
  void actualUnused_finerThanOneForTheWholeSpan() {
    Actual quarter = Actual.of("i", "pemkab", "2024-Q1", 20);
    raises(
        at(QUARTERLY, Actuals.of(quarter, Actual.of("i", "pemkab", "2024", 90))),
        FindingCode.ACTUAL_UNUSED,
        "The report on indicator (i) by (pemkab) for (2024-Q1) is not used: (there is one for the"
            + " whole span that it is in).");
    isQuiet(
        at(QUARTERLY, Actuals.of(quarter, Actual.of("i", "pemkab", "2024-Q2", 90))),
        FindingCode.ACTUAL_UNUSED);
  }

  @Test
  void overrun() {
    Actuals attained = Actuals.of(Actual.of("ix", "dinkes", "2024", 100));
    raises(
        at(spending().build(), with(attained, 110)),
        FindingCode.OVERRUN,
        "Node (X0) spent (110) of a pagu of (100); its score is (100).");
    isQuiet(at(spending().build(), with(attained, 100)), FindingCode.OVERRUN);
    Actuals missed = Actuals.of(Actual.of("ix", "dinkes", "2024", 60));
    raises(
        at(spending().build(), with(missed, 100)),
        FindingCode.OVERRUN,
        "Node (X0) spent (100) of a pagu of (100); its score is (60).");
    isQuiet(at(spending().build(), with(missed, 99)), FindingCode.OVERRUN);
  }

  private static CascadeBuilder spending() {
    return sound()
        .program("X0", "Lain", owner("dinkes", "x"), budget("2024", 100))
        .indicator(
            "ix",
            i -> i.at("X0").agency("dinkes").unit("x").maximize().last(YEAR).target("2024", 100));
  }

  private static Actuals with(Actuals actuals, double spent) {
    Actuals.Builder builder = Actuals.builder();
    actuals.actuals().forEach(builder::add);
    return builder.add(Spending.of("X0", "2024", spent)).build();
  }

  @Test
  void arrangementExpired() {
    raises(
        at(arranged(LocalDate.of(2024, 6, 30)), Actuals.of()),
        FindingCode.ARRANGEMENT_EXPIRED,
        "The arrangement of indicator (i) ended on (2024-06-30).");
    isQuiet(
        at(arranged(LocalDate.of(2024, 12, 31)), Actuals.of()), FindingCode.ARRANGEMENT_EXPIRED);
  }

  private static Cascade arranged(LocalDate end) {
    return measured(
        i ->
            i.maximize()
                .last(YEAR)
                .target("2024", 1)
                .lead("dinkes")
                .supporter("dinsos")
                .composition(Composition.LEAD_REPORTS)
                .arrangement(Arrangement.of(Form.TASK_FORCE).during(During.until(end))));
  }

  @Test
  void ofAnEvaluation_beginsWithWhatIsToBeSaidOfItsCascade() {
    Evaluation evaluation = at(YEARLY, Actuals.of());
    assertThat(Review.of(evaluation))
        .startsWith(Review.of(YEARLY).toArray(new id.sinergi.finding.Finding[0]));
  }
}
