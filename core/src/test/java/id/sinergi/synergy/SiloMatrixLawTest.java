package id.sinergi.synergy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every silo matrix. */
class SiloMatrixLawTest {
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void rows_any_sumToOne(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    SiloMatrix matrix = SiloMatrix.of(Altered.evaluate(Altered.withDerived(scenario, seed)));
    List<SiloMatrix.Row> rows = matrix.rows().toList();
    for (SiloMatrix.Row row : rows) {
      assertThat(row.shares().values())
          .allSatisfy(share -> assertThat(share).isBetween(0.0, 1 + 1e-12));
      assertThat(row.shares().values().stream().mapToDouble(share -> share).sum())
          .isEqualTo(1, within(1e-12));
      Statistics.label("alone").collect(row.shares().size() == 1);
      Statistics.label("exact").collect(row.isExact());
    }
    Statistics.label("alone").coverage(seen -> seen.check(false).count(times -> times > 50));
    Statistics.label("exact").coverage(seen -> seen.check(false).count(times -> times > 20));
  }

  /** With one top goal and nothing of other agencies, the row is what the effective weights say. */
  @Property(tries = 1000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void row_linearWithoutLinksBetweenAgencies_addsUpEffectiveWeights(
      @ForAll("scenarios") Scenario scenario) {
    Scenario apart =
        Altered.links(
            scenario,
            link ->
                Optional.of(link)
                    .filter(
                        it -> owner(scenario, it.child()).equals(owner(scenario, it.parent()))));
    Evaluation evaluation = Altered.evaluate(apart);
    for (SiloMatrix.Row row : SiloMatrix.of(evaluation).rows().toList()) {
      List<Node> tops =
          apart.cascade().nodes().stream()
              .filter(node -> node.owner().agency().equals(row.agency().id()))
              .filter(node -> isTop(apart, node))
              .toList();
      boolean isSole = tops.size() == 1 && row.isExact() && isWithoutFloor(apart);
      double own = 0;
      double shared = 0;
      for (Indicator indicator : apart.cascade().indicators()) {
        if (isSole) {
          double weight =
              evaluation.effectiveWeight(indicator.id(), tops.get(0).id(), View.BOTTOM_UP).value();
          own += indicator.lead().agency().equals(row.agency().id()) ? weight : 0;
          shared += indicator.isShared() ? weight : 0;
        }
      }
      Statistics.label("checked").collect(isSole && shared == 0);
      if (isSole && shared == 0) {
        assertThat(row.selfReliance()).isEqualTo(own, within(1e-12));
      }
    }
    Statistics.label("checked").coverage(seen -> seen.check(true).count(times -> times > 50));
  }

  private static String owner(Scenario scenario, String node) {
    return scenario.cascade().node(node).orElseThrow().owner().agency();
  }

  private static boolean isTop(Scenario scenario, Node node) {
    return scenario.cascade().links().stream()
        .filter(link -> link.child().equals(node.id()) && link.carriesValue())
        .noneMatch(link -> link.during().contains(scenario.request().window().lastDay()));
  }

  /** Nothing that is missing counts. */
  private static boolean isWithoutFloor(Scenario scenario) {
    return scenario.cascade().nodes().stream()
        .map(node -> scenario.cascade().rulebookOf(node).incompleteMembers())
        .noneMatch(IncompleteMembers.AS_FLOOR::equals);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
