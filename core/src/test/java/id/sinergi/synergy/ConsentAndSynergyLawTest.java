package id.sinergi.synergy;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/**
 * Law 9: refusing or removing a crosscutting link changes nothing but the parent end, what lies
 * above it, those agencies' scores, the synergy and silo figures, and what derived indicators feed.
 */
class ConsentAndSynergyLawTest {
  @Property(tries = 3000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void link_refusedOrRemoved_changesOnlyWhatLiesAbove(
      @ForAll("scenarios") Scenario plain,
      @ForAll long seed,
      @ForAll @IntRange(max = 100) int which,
      @ForAll boolean isRemoved) {
    Scenario scenario = Altered.withDerived(plain, seed);
    List<Link> accepted =
        scenario.cascade().links().stream()
            .filter(link -> link.kind() == LinkKind.CROSSCUTTING && link.carriesValue())
            .toList();
    boolean isAny = !accepted.isEmpty();
    Statistics.label("any").collect(isAny);
    Statistics.label("any").coverage(seen -> seen.check(true).count(times -> times > 300));
    if (!isAny) {
      return;
    }
    Link link = accepted.get(which % accepted.size());
    Optional<Link> after =
        isRemoved ? Optional.empty() : Optional.of(link.withConsent(Consent.REJECTED, "tidak"));
    Scenario altered = Altered.links(scenario, one -> one.equals(link) ? after : Optional.of(one));
    check(scenario, altered, link.parent());
  }

  private static void check(Scenario scenario, Scenario altered, String parent) {
    Set<String> touched = touched(scenario.cascade(), parent);
    Set<String> agencies = new HashSet<>();
    touched.forEach(
        node -> agencies.add(scenario.cascade().node(node).orElseThrow().owner().agency()));
    Evaluation before = Altered.evaluate(scenario);
    Evaluation after = Altered.evaluate(altered);
    boolean changes = false;
    for (Node node : scenario.cascade().nodes()) {
      if (touched.contains(node.id())) {
        changes |= !after.node(node.id()).equals(before.node(node.id()));
      } else {
        assertThat(after.node(node.id())).as(node.id()).isEqualTo(before.node(node.id()));
      }
    }
    for (Agency agency : scenario.cascade().agencies()) {
      if (!agencies.contains(agency.id())) {
        assertThat(after.agency(agency.id()).score())
            .as(agency.id())
            .isEqualTo(before.agency(agency.id()).score());
      }
    }
    for (Indicator indicator : scenario.cascade().indicators()) {
      if (indicator.derived().isEmpty()) {
        assertThat(after.indicator(indicator.id())).isEqualTo(before.indicator(indicator.id()));
      }
    }
    Statistics.label("changes").collect(changes);
    Statistics.label("changes").coverage(seen -> seen.check(true).count(times -> times > 100));
  }

  /** The parent end, the nodes that derived indicators measure, and all above them. */
  private static Set<String> touched(Cascade cascade, String parent) {
    Set<String> touched = new HashSet<>(Set.of(parent));
    for (Measure measure : cascade.measures()) {
      if (cascade.indicator(measure.indicator()).orElseThrow().derived().isPresent()) {
        touched.add(measure.node());
      }
    }
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Link link : cascade.links()) {
        grows |=
            link.carriesValue() && touched.contains(link.child()) && touched.add(link.parent());
      }
    }
    return touched;
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
