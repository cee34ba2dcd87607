package id.sinergi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.IndicatorFigures;
import id.sinergi.evaluate.Request;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Polarity;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import id.sinergi.trend.Pace.Track;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every pace. */
class PaceLawTest {
  /** Of the terms that make it up, as they can cancel. */
  private static double tolerance(double... terms) {
    return 1e-9 * (1 + Arrays.stream(terms).map(Math::abs).sum());
  }

  /** The held pace leads from the latest actual to the end, the needed one to the target. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void paces_any_leadToTheEndAndToTheTarget(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Pace pace : Pace.all(evaluation).toList()) {
      boolean isTold = pace.end().value().isPresent();
      Statistics.label("told").collect(isTold);
      assertThat(pace.reason().isPresent()).isEqualTo(pace.track() == Track.NOT_TOLD);
      boolean isOver = pace.track() == Track.REACHED || pace.track() == Track.MISSED;
      if (!isTold) {
        assertThat(isOver || pace.track() == Track.NOT_TOLD).isTrue();
        continue;
      }
      Pace.Goal goal = pace.goal().orElseThrow();
      Pace.Point latest = pace.latest().orElseThrow();
      Polarity polarity = pace.indicator().polarity();
      double left = (goal.period().endMonth() - latest.window().endMonth()) / 12.0;
      double sign = !pace.isAmount() && polarity == Polarity.MINIMIZE ? -1 : 1;
      double held = sign * pace.per(Frequency.YEAR).held().value().orElseThrow();
      double needed = sign * pace.per(Frequency.YEAR).needed().value().orElseThrow();
      double end = pace.end().value().orElseThrow();
      double low = goal.amount().low().orElseThrow();
      double high = goal.amount().high().orElseThrow();

      assertThat(left).isPositive();
      assertThat(end)
          .isEqualTo(latest.value() + held * left, within(tolerance(end, latest.value())));
      double reached = latest.value() + needed * left;
      double edge =
          switch (polarity) {
            case MAXIMIZE -> low;
            case MINIMIZE -> high;
            case STABILIZE -> Math.max(low, Math.min(high, latest.value()));
          };
      assertThat(reached).isEqualTo(edge, within(tolerance(edge, latest.value())));
      if (pace.track() != Track.NOT_TOLD && polarity != Polarity.STABILIZE) {
        double ahead = polarity == Polarity.MAXIMIZE ? held - needed : needed - held;
        Statistics.label("track").collect(pace.track());
        assertThat(pace.track() == Track.ON_TRACK ? ahead : -ahead)
            .isGreaterThanOrEqualTo(-tolerance(held, needed, edge, latest.value()));
      }
    }
    Statistics.label("told").coverage(seen -> seen.check(true).count(it -> it > 100));
    Statistics.label("track").coverage(seen -> seen.check(Track.ON_TRACK).count(it -> it > 20));
    Statistics.label("track").coverage(seen -> seen.check(Track.BEHIND).count(it -> it > 20));
  }

  /** What is reached is what an evaluation has, and the goal what one without reports has. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void points_any_areThoseOfEvaluations(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Pace pace : Pace.all(evaluation).toList()) {
      IndicatorFigures figures = evaluation.indicator(pace.indicator().id());
      boolean isOfWindow =
          isOfEverybody(pace, scenario.cascade())
              && pace.latest().map(Pace.Point::window).equals(figures.window())
              && figures.joint().state() == State.VALUE
              && !figures.joint().isProvisional();
      Statistics.label("actual").collect(isOfWindow);
      if (isOfWindow) {
        assertThat(figures.actual().value()).hasValue(pace.latest().orElseThrow().value());
      }
      Statistics.label("goal").collect(pace.goal().isPresent());
      pace.goal()
          .ifPresent(goal -> assertThat(ahead(scenario, pace, goal)).contains(goal.amount()));
    }
    Statistics.label("actual").coverage(seen -> seen.check(true).count(it -> it > 100));
    Statistics.label("goal").coverage(seen -> seen.check(true).count(it -> it > 100));
  }

  /** Where a target asks the same parties for the same, whenever it is. */
  private static boolean isOfEverybody(Pace pace, Cascade cascade) {
    return !pace.indicator().isShared()
        || pace.indicator().parties().stream()
            .allMatch(it -> it.targets().isEmpty() && isAlways(it, cascade));
  }

  private static boolean isAlways(Party party, Cascade cascade) {
    Agency agency = cascade.agency(party.agency()).orElseThrow();
    return party.during().isAlways() && agency.during().isAlways();
  }

  /** By the plan that is named, or by the precedence of plans, as an evaluation chooses. */
  private static List<Quantity> ahead(Scenario scenario, Pace pace, Pace.Goal goal) {
    Request then = scenario.request().at(goal.period()).withDiscrete();
    return Stream.of(goal.plan().map(then::withPlan).orElse(then), then)
        .map(it -> Evaluator.of(scenario.cascade()).evaluate(Actuals.empty(), it))
        .map(it -> it.indicator(pace.indicator().id()).target())
        .toList();
  }

  /** What a target that is over came to is what an evaluation of its window has. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void tracks_ofTargetsThatAreOver_areThoseOfEvaluations(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Pace pace : Pace.all(evaluation).toList()) {
      Track track = pace.track();
      boolean isOver = track == Track.REACHED || track == Track.MISSED;
      assertThat(isOver).isEqualTo(pace.outcome().state() == State.VALUE);
      if (!isOver) {
        continue;
      }
      Statistics.label("track").collect(track);
      Pace.Goal goal = pace.goal().orElseThrow();
      assertThat(goal.period().endMonth())
          .isLessThanOrEqualTo(scenario.request().window().endMonth());
      double came = pace.outcome().value().orElseThrow();
      double low = goal.amount().low().orElseThrow();
      double high = goal.amount().high().orElseThrow();
      boolean isMet =
          switch (pace.indicator().polarity()) {
            case MAXIMIZE -> came >= low;
            case MINIMIZE -> came <= high;
            case STABILIZE -> came >= low && came <= high;
          };
      boolean isTie = isNear(came, low) || isNear(came, high);
      assertThat(isTie || isMet == (track == Track.REACHED)).isTrue(); // ties are of decimals
      IndicatorFigures then =
          Evaluator.of(scenario.cascade())
              .evaluate(scenario.actuals(), scenario.request().at(goal.period()))
              .indicator(pace.indicator().id());
      boolean isAlike =
          isOfEverybody(pace, scenario.cascade())
              && goal.period().equals(Period.ofYear(goal.period().firstMonth() / 12))
              && then.joint().state() == State.VALUE
              && !then.joint().isProvisional();
      Statistics.label("alike").collect(isAlike);
      if (isAlike) {
        assertThat(then.actual().value()).hasValue(came);
      }
    }
    Statistics.label("track").coverage(seen -> seen.check(Track.REACHED).count(it -> it > 50));
    Statistics.label("track").coverage(seen -> seen.check(Track.MISSED).count(it -> it > 50));
    Statistics.label("alike").coverage(seen -> seen.check(true).count(it -> it > 50));
  }

  private static boolean isNear(double a, double b) {
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  }

  /** What is reported after the window changes nothing. */
  @Property(tries = 500)
  @StatisticsReport(StatisticsReportMode.OFF)
  void paces_withoutLaterReports_areTheSame(@ForAll("scenarios") Scenario scenario) {
    Window window = scenario.request().window();
    List<Actual> known =
        scenario.actuals().actuals().stream()
            .filter(it -> it.period().endMonth() <= window.endMonth())
            .toList();
    Statistics.label("later").collect(known.size() < scenario.actuals().actuals().size());
    Statistics.label("later").coverage(seen -> seen.check(true).count(it -> it > 50));
    Actuals all = Actuals.of(scenario.actuals().actuals());
    assertThat(told(scenario, Actuals.of(known))).isEqualTo(told(scenario, all));
  }

  private static List<String> told(Scenario scenario, Actuals actuals) {
    Evaluation evaluation = Evaluator.of(scenario.cascade()).evaluate(actuals, scenario.request());
    return Pace.all(evaluation).map(it -> it + " " + it.latest() + it.held() + it.end()).toList();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
