package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.Severity;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Law 8: averages count each indicator once, by however many paths it is reached. */
class AverageLawTest {
  @Property(tries = 2000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void average_oneMorePathToAnIndicator_sameBits(
      @ForAll("scenarios") Scenario scenario,
      @ForAll @IntRange(max = 1000) int pickNode,
      @ForAll @IntRange(max = 1000) int pickIndicator) {
    Cascade cascade = scenario.cascade();
    List<Measure> measures = cascade.measures();
    if (measures.isEmpty()) {
      return;
    }
    Measure known = measures.get(pickIndicator % measures.size());
    Node node = cascade.nodes().get(pickNode % cascade.nodes().size());
    CascadeDraft draft = draft(cascade);
    boolean weighted =
        measures.stream().anyMatch(one -> one.node().equals(node.id()) && one.weight().isPresent());
    Measure more = Measure.of(node.id(), known.indicator()).withDuring(known.during());
    draft.add(weighted ? more.withWeight(1) : more, -1);
    if (hasErrors(draft) || !holdsAtBoth(scenario, node, known)) {
      return;
    }
    Evaluation before = evaluate(scenario, cascade);
    Evaluation after = evaluate(scenario, draft.toCascade());
    assertThat(after.average(Selection.all())).isEqualTo(before.average(Selection.all()));
    Statistics.collect(before.average(Selection.all()).state());
    Statistics.coverage(seen -> seen.check(State.VALUE).count(times -> times > 30));
  }

  @Property(tries = 2000)
  @StatisticsReport(StatisticsReportMode.OFF)
  void averageBelow_oneMorePathToANodeBelow_sameBits(
      @ForAll("scenarios") Scenario scenario, @ForAll @IntRange(max = 1000) int pick) {
    Cascade cascade = scenario.cascade();
    for (Node top : cascade.nodes()) {
      List<Link> possible = possible(scenario, below(scenario, top.id()));
      if (!possible.isEmpty()) {
        CascadeDraft draft = draft(cascade);
        draft.add(possible.get(pick % possible.size()), -1);
        Selection selection = Selection.all().below(top.id());
        Figure before = evaluate(scenario, cascade).average(selection);
        assertThat(evaluate(scenario, draft.toCascade()).average(selection)).isEqualTo(before);
        Statistics.collect(before.state());
      }
    }
    Statistics.coverage(seen -> seen.check(State.VALUE).count(times -> times > 30));
  }

  /** Accepted crosscutting links between nodes below that are not there yet and close no cycle. */
  private static List<Link> possible(Scenario scenario, Set<String> below) {
    Cascade cascade = scenario.cascade();
    List<Link> possible = new ArrayList<>();
    for (String child : below) {
      for (String parent : below) {
        boolean known =
            cascade.links().stream()
                .anyMatch(one -> one.child().equals(child) && one.parent().equals(parent));
        boolean apart =
            cascade.areApart(
                cascade.node(child).orElseThrow().owner().agency(),
                cascade.node(parent).orElseThrow().owner().agency());
        if (!known && apart && !carryUp(cascade, parent, child)) {
          boolean weighted =
              cascade.links().stream()
                  .anyMatch(
                      one ->
                          one.parent().equals(parent)
                              && one.carriesValue()
                              && one.weight().isPresent());
          Link more = Link.crosscutting(child, parent).withConsent(Consent.ACCEPTED);
          possible.add(weighted ? more.withWeight(1) : more);
        }
      }
    }
    return possible;
  }

  /** Whether value links lead from one node up to another, at any time. */
  private static boolean carryUp(Cascade cascade, String from, String to) {
    return from.equals(to)
        || cascade.links().stream()
            .filter(one -> one.carriesValue() && one.child().equals(from))
            .anyMatch(one -> carryUp(cascade, one.parent(), to));
  }

  private static Evaluation evaluate(Scenario scenario, Cascade cascade) {
    return Evaluator.of(cascade).evaluate(scenario.actuals(), scenario.request());
  }

  private static boolean hasErrors(CascadeDraft draft) {
    return draft.check().stream().map(Finding::severity).anyMatch(Severity.ERROR::equals);
  }

  private static boolean holdsAtBoth(Scenario scenario, Node node, Measure known) {
    return holds(scenario, node.id()) && holds(scenario, known.node());
  }

  private static boolean holds(Scenario scenario, String node) {
    String owner = scenario.cascade().node(node).orElseThrow().owner().agency();
    return scenario
        .cascade()
        .agency(owner)
        .orElseThrow()
        .during()
        .contains(scenario.request().window().lastDay());
  }

  /** A node and all that carries value up to it at the end of the window. */
  private static SortedSet<String> below(Scenario scenario, String top) {
    SortedSet<String> all = new TreeSet<>(List.of(top));
    LocalDate day = scenario.request().window().lastDay();
    for (Link link : scenario.cascade().links()) {
      if (link.parent().equals(top)
          && link.carriesValue()
          && link.holdsOn(day)
          && holds(scenario, link.child())
          && holds(scenario, top)) {
        all.addAll(below(scenario, link.child()));
      }
    }
    return all;
  }

  private static CascadeDraft draft(Cascade cascade) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.rulebook(cascade.rulebook());
    draft.plans(cascade.plans());
    cascade.agencies().forEach(one -> draft.add(one, -1));
    cascade.nodes().forEach(one -> draft.add(one, -1));
    cascade.indicators().forEach(one -> draft.add(one, -1));
    cascade.links().forEach(one -> draft.add(one, -1));
    cascade.measures().forEach(one -> draft.add(one, -1));
    return draft;
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
