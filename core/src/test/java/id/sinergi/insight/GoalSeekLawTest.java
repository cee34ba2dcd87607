package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Movable;
import id.sinergi.rule.Polarity;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is sought reaches what is wanted, and the least bit less does not. */
class GoalSeekLawTest {
  private static final Set<Obstacle> AT_BEST =
      EnumSet.of(Obstacle.CAPPED, Obstacle.TOO_LITTLE_WEIGHT, Obstacle.NO_WEIGHT);

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void move_any_reachesAndNothingLessDoes(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Evaluation before = Altered.evaluate(scenario);
    for (Node node : scenario.cascade().nodes()) {
      Figure score = before.node(node.id()).score();
      if (score.state() != State.VALUE) {
        continue;
      }
      double wanted = score.value().orElseThrow() + 0.001 + 20 * random.nextDouble();
      for (Indicator indicator : scenario.cascade().indicators()) {
        for (Party party : indicator.parties()) {
          GoalSeek seek = GoalSeek.of(before, node.id(), wanted, indicator.id(), party.agency());
          check(scenario, before, seek, indicator, party);
        }
      }
    }
    Statistics.label("found").coverage(seen -> seen.check("reported").count(n -> n > 20));
    Statistics.label("why")
        .coverage(seen -> AT_BEST.forEach(why -> seen.check(why).count(n -> n > 3)));
  }

  private static void check(
      Scenario scenario, Evaluation before, GoalSeek seek, Indicator indicator, Party party) {
    int at = scenario.cascade().indicatorIndex(indicator.id());
    int part = Inside.of(before).plan().partOf(at, party.agency());
    if (seek.obstacle().isPresent()) {
      Statistics.label("why").collect(seek.obstacle().get());
      assertThat(seek.moves()).isEmpty();
      if (AT_BEST.contains(seek.obstacle().get())) {
        Movable movable = Movable.of(Inside.of(before), at, part);
        for (double amount : new double[] {0, 1, 50, 99.5, 100, 130, 1e4, 1e9, 1e15}) {
          assertThat(reaches(scenario, seek, movable, amount)).as(seek + " at " + amount).isFalse();
        }
      }
      return;
    }
    Evaluation after = LeversLawTest.scratch(scenario, seek.actuals());
    Figure then = after.node(seek.goal().id()).score();
    assertThat(then).isEqualTo(seek.reached().orElseThrow());
    assertThat(Rounding.compare(then.value().orElseThrow(), seek.wanted())).isNotNegative();
    GoalSeek.Move move = seek.moves().get(0);
    Movable movable = Movable.of(Inside.of(before), at, part);
    boolean isReported = move.from().isPresent();
    boolean isUp =
        indicator.polarity() == Polarity.STABILIZE
            ? isReported && move.to() > move.from().orElseThrow()
            : indicator.polarity() == Polarity.MAXIMIZE;
    double less = isUp ? Math.nextDown(move.to()) : Math.nextUp(move.to());
    if (isReported || move.to() != Seeking.worst(movable)) { // there the unreported begins
      assertThat(reaches(scenario, seek, movable, less)).as(seek + ", less: " + less).isFalse();
    }
    move.practical()
        .ifPresent(
            it ->
                assertThat(reaches(scenario, seek, movable, it.doubleValue()))
                    .as("practical")
                    .isTrue());
    Statistics.label("found").collect(isReported ? "reported" : "not reported");
  }

  private static boolean reaches(Scenario scenario, GoalSeek seek, Movable movable, double amount) {
    Optional<Figure> score =
        movable
            .at(amount)
            .map(it -> LeversLawTest.scratch(scenario, it).node(seek.goal().id()).score());
    return score.isPresent()
        && score.get().state() == State.VALUE
        && Rounding.compare(score.get().value().orElseThrow(), seek.wanted()) >= 0;
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void part_ofSeveral_reachesWhatIsWanted(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Evaluation before = Altered.evaluate(scenario);
    List<String> all = scenario.cascade().indicators().stream().map(Indicator::id).toList();
    for (Node node : scenario.cascade().nodes()) {
      Figure score = before.node(node.id()).score();
      if (score.state() == State.VALUE) {
        double wanted = score.value().orElseThrow() + 0.001 + 10 * random.nextDouble();
        GoalSeek seek = GoalSeek.of(before, node.id(), wanted, all);
        if (seek.obstacle().isEmpty()) {
          Figure then = LeversLawTest.scratch(scenario, seek.actuals()).node(node.id()).score();
          assertThat(then).isEqualTo(seek.reached().orElseThrow());
          assertThat(Rounding.compare(then.value().orElseThrow(), wanted)).isNotNegative();
          double part = seek.part().orElseThrow();
          assertThat(part).isBetween(0.0, 1.0);
          assertThat(goes(scenario, before, seek, part)).as(seek + " goes " + part).isTrue();
          double less = Math.nextDown(part);
          assertThat(goes(scenario, before, seek, less)).as(seek + " goes " + less).isFalse();
        }
        Statistics.collect(seek.obstacle().isEmpty());
      }
    }
    Statistics.coverage(seen -> seen.check(true).count(n -> n > 5));
  }

  /** Whether all that moves suffices so far on its way, from where it is to where it would be. */
  private static boolean goes(Scenario scenario, Evaluation before, GoalSeek seek, double part) {
    List<Actual> actuals = new ArrayList<>();
    for (String id : seek.indicators()) {
      if (!seek.without().contains(id)) {
        int indicator = scenario.cascade().indicatorIndex(id);
        for (AtTarget.Step step : AtTarget.of(Inside.of(before), indicator).orElseThrow().steps()) {
          Optional<List<Actual>> moved = step.of().at(between(step, part));
          if (moved.isEmpty()) {
            return false; // so close to 0 that it is no quantity
          }
          actuals.addAll(moved.get());
        }
      }
    }
    Figure score = LeversLawTest.scratch(scenario, actuals).node(seek.goal().id()).score();
    return score.state() == State.VALUE
        && Rounding.compare(score.value().orElseThrow(), seek.wanted()) >= 0;
  }

  private static double between(AtTarget.Step step, double part) {
    double from = step.of().present().orElseThrow();
    return part == 1 ? step.to() : from + part * (step.to() - from);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
