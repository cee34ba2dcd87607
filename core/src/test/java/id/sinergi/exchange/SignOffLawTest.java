package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.history.SignOff;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Reported;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What was signed off is kept to the last bit, and whatever changes it is found. */
@StatisticsReport(StatisticsReportMode.OFF)
class SignOffLawTest {
  private static final Instant SIGNED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-01T00:00:00Z");

  @Property(tries = 300)
  void read_whatIsWritten_isEqual(@ForAll("scenarios") Scenario scenario) {
    SignOff signed = signed(scenario, scenario.actuals());
    String json = SignOffs.toJson(signed);
    SignOff read = SignOffs.read(json).orElseThrow();
    assertThat(read).isEqualTo(signed);
    assertThat(read.digest()).isEqualTo(signed.digest());
    assertThat(SignOffs.toJson(read)).isEqualTo(json);
    assertThat(Schemas.errors(Schemas.SIGN_OFF, json)).as(json).isEmpty();
  }

  @Property(tries = 200)
  void check_theSameDocuments_findsNothing(@ForAll("scenarios") Scenario scenario) {
    SignOff signed = signed(scenario, scenario.actuals());
    assertThat(signed.check(now(scenario, scenario.actuals()))).isEmpty();
    Actuals later = scenario.actuals();
    for (Actual actual : signed.reports().actuals()) {
      Period next = Period.ofYear(2025);
      later = later.plus(Actual.of(actual.indicator(), actual.agency(), next, actual.reported()));
    }
    assertThat(signed.check(now(scenario, later))).isEmpty();
  }

  @Property(tries = 200)
  void check_anActualOfThePeriodRevised_namesIt(@ForAll("scenarios") Scenario scenario) {
    SignOff signed = signed(scenario, scenario.actuals());
    List<Actual> reported = signed.reports().actuals();
    Statistics.label("reported").collect(!reported.isEmpty());
    for (Actual actual : reported.subList(0, Math.min(5, reported.size()))) {
      Actual revised =
          Actual.of(actual.indicator(), actual.agency(), actual.period(), other(actual.reported()))
              .reportedAt(LATER);
      Evaluation now = now(scenario, scenario.actuals().plus(revised));
      List<Finding> findings = signed.check(now);
      assertThat(findings)
          .filteredOn(it -> it.code() == FindingCode.FROZEN_CHANGED)
          .extracting(Finding::ids)
          .contains(List.of(actual.indicator(), actual.agency()));
      SignOff anew = SignOff.of(now, LATER, signed.signedBy());
      boolean isScoreOther =
          !anew.nodes().equals(signed.nodes())
              || !anew.indicators().equals(signed.indicators())
              || !anew.agencies().equals(signed.agencies());
      assertThat(findings.stream().anyMatch(it -> it.code() == FindingCode.FROZEN_SCORE))
          .isEqualTo(isScoreOther);
      Statistics.label("score").collect(isScoreOther);
    }
    Statistics.label("reported").coverage(it -> it.check(true).percentage(p -> p > 60));
    Statistics.label("score").coverage(it -> it.check(true).percentage(p -> p > 5));
  }

  /** Whatever moves a figure of the period is among what is kept. */
  @Property(tries = 200)
  void reports_alone_giveTheSameScores(@ForAll("scenarios") Scenario scenario) {
    SignOff signed = signed(scenario, scenario.actuals());
    Evaluation again =
        Evaluator.of(scenario.cascade()).evaluate(signed.reports(), signed.request());
    assertThat(SignOff.of(again, SIGNED, signed.signedBy())).isEqualTo(signed);
  }

  private static Reported other(Reported reported) {
    if (reported instanceof Reported.Value one) {
      return new Reported.Value(one.value() + 1000);
    }
    return reported instanceof Reported.Ratio ratio
        ? new Reported.Ratio(ratio.numerator() + 10, ratio.denominator())
        : new Reported.NotApplicable("dihentikan");
  }

  private static SignOff signed(Scenario scenario, Actuals actuals) {
    Evaluation evaluation = evaluator(scenario, actuals).evaluate(scenario.request());
    String agency = scenario.cascade().agencies().get(0).id();
    return SignOff.of(evaluation, SIGNED, new Owner(agency, "Kepala"));
  }

  private static Evaluation now(Scenario scenario, Actuals actuals) {
    return evaluator(scenario, actuals).evaluate(scenario.request());
  }

  private static BoundEvaluator evaluator(Scenario scenario, Actuals actuals) {
    return Evaluator.of(scenario.cascade()).bind(actuals);
  }

  /** Those asked for with all that is known. */
  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios().filter(it -> it.request().asOf().isEmpty());
  }
}
