package id.sinergi.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.JointIndicator;
import id.sinergi.evaluate.JointParty;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Reported;
import id.sinergi.insight.Attribution.Row;
import id.sinergi.insight.Attribution.Way;
import id.sinergi.internal.attainment.Anchor;
import id.sinergi.internal.attainment.Coalitions;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.game.Shapley;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Consolidation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every attribution. */
class AttributionLawTest {
  private static final double CLOSE = 1e-9;

  /** Within the tolerance of laws: of the figures that cancel. */
  private static double close(Attribution of) {
    return CLOSE * (1 + Math.abs(joint(of)) + Math.abs(of.atReference().orElse(0)));
  }

  private static double joint(Attribution of) {
    return of.joint().value().orElse(0);
  }

  private static List<Attribution> all(Evaluation evaluation) {
    List<Attribution> all = new ArrayList<>();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      for (Reference reference : Reference.values()) {
        all.add(Attribution.of(evaluation, indicator.id(), reference));
      }
    }
    return all;
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void values_any_sumToTheJointFigureLessItsReference(@ForAll("scenarios") Scenario scenario) {
    for (Attribution attribution : all(Altered.evaluate(scenario))) {
      boolean isThere = attribution.reason().isEmpty();
      assertThat(attribution.rows().isEmpty()).isEqualTo(!isThere);
      assertThat(attribution.way().isPresent()).isEqualTo(isThere);
      if (isThere) {
        double sum = attribution.rows().stream().mapToDouble(Row::value).sum();
        assertThat(sum)
            .isEqualTo(
                joint(attribution) - attribution.atReference().orElseThrow(),
                within(close(attribution)));
        assertThat(attribution.total().orElseThrow()).isEqualTo(sum, within(close(attribution)));
        Statistics.label("of").collect(attribution.indicator().composition().orElseThrow());
        Statistics.label("over").collect(attribution.reference());
        Statistics.label("by").collect(attribution.way().orElseThrow());
      }
    }
    Statistics.label("of")
        .coverage(
            seen -> {
              for (Composition composition : Composition.values()) {
                if (composition != Composition.LEAD_REPORTS) {
                  seen.check(composition).count(times -> times > 10);
                }
              }
            });
    Statistics.label("over")
        .coverage(
            seen -> {
              for (Reference reference : Reference.values()) {
                seen.check(reference).count(times -> times > 50);
              }
            });
    Statistics.label("by")
        .coverage(
            seen -> {
              seen.check(Way.EXACT).count(times -> times > 50);
              seen.check(Way.CLOSED_FORM).count(times -> times > 50);
            });
  }

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void closedForm_any_isWhatAllCoalitionsGive(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Attribution attribution : all(evaluation)) {
      if (attribution.way().filter(Way.CLOSED_FORM::equals).isPresent()) {
        Coalitions game = game(evaluation, attribution);
        Shapley exact = Shapley.exact(game);
        for (int player = 0; player < game.players(); player++) {
          Row row = attribution.row(game.agency(player)).orElseThrow();
          assertThat(row.value()).isEqualTo(exact.value(player), within(close(attribution)));
          assertThat(row.leaveOneOut())
              .isEqualTo(exact.leaveOneOut(player), within(close(attribution)));
        }
        Statistics.collect(game.players() > 1, game.players() > 2);
      }
    }
    Statistics.coverage(seen -> seen.check(true, true).count(times -> times > 10));
  }

  private static Coalitions game(Evaluation evaluation, Attribution attribution) {
    int at = evaluation.cascade().indicatorIndex(attribution.indicator().id());
    return new Coalitions(
        Inside.of(evaluation).joint(at), Anchor.valueOf(attribution.reference().name()));
  }

  /** Whoever is not in is reported to have reached zero, and all is evaluated from scratch. */
  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void coalitions_overZero_areWhatEvaluatingThemGives(
      @ForAll("scenarios") Scenario scenario, @ForAll int which) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Indicator indicator : scenario.cascade().indicators()) {
      Attribution attribution = Attribution.of(evaluation, indicator.id());
      if (attribution.reason().isPresent() || isChosenByQuotient(indicator)) {
        continue;
      }
      Coalitions game = game(evaluation, attribution);
      boolean[] in = new boolean[game.players()];
      Set<String> out = new TreeSet<>();
      for (int player = 0; player < in.length; player++) {
        in[player] = ((which >> player) & 1) == 0;
        if (!in[player]) {
          out.add(game.agency(player));
        }
      }
      Figure anew =
          Altered.evaluate(at(scenario, indicator.id(), out)).indicator(indicator.id()).joint();
      double expected = anew.value().orElse(attribution.atReference().orElseThrow());
      assertThat(game.worth(in)).isEqualTo(expected, within(CLOSE * (1 + Math.abs(expected))));
      Statistics.collect(out.isEmpty(), anew.state() == State.VALUE);
    }
    Statistics.coverage(seen -> seen.check(false, true).count(times -> times > 50));
  }

  /** Where the least or the greatest is chosen, it is another once all are zero. */
  private static boolean isChosenByQuotient(Indicator indicator) {
    return indicator.isRatio()
        && (indicator.consolidation() == Consolidation.MIN
            || indicator.consolidation() == Consolidation.MAX);
  }

  private static Scenario at(Scenario scenario, String indicator, Set<String> zero) {
    List<Actual> actuals =
        scenario.actuals().actuals().stream()
            .map(
                it ->
                    it.indicator().equals(indicator) && zero.contains(it.agency()) ? zero(it) : it)
            .toList();
    return new Scenario(
        scenario.cascade(),
        Actuals.of(actuals).plus(scenario.actuals().overlaps().toArray(Overlap[]::new)),
        scenario.request());
  }

  private static Actual zero(Actual of) {
    Reported reported = of.reported();
    Reported other =
        reported instanceof Reported.Value
            ? new Reported.Value(0)
            : reported instanceof Reported.Ratio ratio
                ? new Reported.Ratio(0, ratio.denominator())
                : reported;
    return new Actual(
        of.indicator(),
        of.agency(),
        of.period(),
        other,
        of.status(),
        of.reportedAt(),
        of.evidence(),
        of.note(),
        of.extras());
  }

  /** A party that is where the reference has it changes nothing, unless it alone is a reason. */
  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void party_atItsReference_getsNothing(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Indicator indicator : scenario.cascade().indicators()) {
      Attribution before = Attribution.of(evaluation, indicator.id());
      if (before.reason().isPresent() || isChosenByQuotient(indicator)) {
        continue;
      }
      String agency = before.rows().get(0).agency();
      Evaluation changed = Altered.evaluate(at(scenario, indicator.id(), Set.of(agency)));
      Attribution attribution = Attribution.of(changed, indicator.id());
      if (attribution.reason().isEmpty()) {
        Row row = attribution.row(agency).orElseThrow();
        assertThat(row.value()).isEqualTo(0, within(close(attribution)));
        assertThat(row.leaveOneOut()).isEqualTo(0, within(close(attribution)));
        Statistics.collect(attribution.indicator().composition().orElseThrow());
      }
    }
    Statistics.coverage(
        seen -> {
          for (Composition composition : Composition.values()) {
            if (composition != Composition.LEAD_REPORTS) {
              seen.check(composition).count(times -> times > 3);
            }
          }
        });
  }

  /** Rows are those that the report on the joint outcome counts, with their own figures. */
  @Property(tries = 150)
  void rows_any_areThePartiesThatCount(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = Altered.evaluate(scenario);
    for (Attribution attribution : all(evaluation)) {
      if (attribution.reason().isEmpty()) {
        JointIndicator joint = (JointIndicator) evaluation.joint(attribution.indicator().id());
        assertThat(attribution.rows().stream().map(Row::agency).toList())
            .isEqualTo(
                joint.parties().stream()
                    .filter(it -> it.standing() == JointParty.Standing.COUNTS)
                    .map(JointParty::agency)
                    .sorted()
                    .collect(Collectors.toList()));
        assertThat(attribution.joint()).isEqualTo(joint.figure());
        attribution
            .rows()
            .forEach(
                row ->
                    assertThat(row.own()).isEqualTo(joint.party(row.agency()).orElseThrow().own()));
      }
    }
  }

  @Property(tries = 200)
  void extremes_any_giveNumbersOrAReason(@ForAll("extremes") Scenario scenario) {
    for (Attribution attribution : all(Altered.evaluate(scenario))) {
      for (Row row : attribution.rows()) {
        assertThat(row.value()).isFinite();
        assertThat(row.leaveOneOut()).isFinite();
      }
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Provide
  Arbitrary<Scenario> extremes() {
    return ScenarioArbitraries.extremes();
  }
}
