package id.sinergi.internal.influence;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Ways meet where, of all paths that there are, two come together that began apart. */
class MeetingsLawTest {
  private static final int MET = -2;
  private static final int NONE = -1;

  @Property(tries = 400)
  @StatisticsReport(StatisticsReportMode.OFF)
  void meetings_ofAnything_areWhereTwoNamesComeTogether(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    Results results = Inside.of(evaluation);
    for (int i = 0; i < results.plan().indicators.size(); i++) {
      int[] starts = results.measured(i);
      check(results, Meetings.ofIndicator(results, i), starts, starts);
    }
    for (int n = 0; n < results.plan().nodes.size(); n++) {
      check(results, Meetings.ofNode(results, n), new int[] {n}, parents(results, n));
    }
    Statistics.coverage(seen -> seen.check("meets").count(times -> times > 50));
  }

  private static int[] parents(Results results, int node) {
    return results.upward(node).map(link -> results.plan().readers().linkParent[link]).toArray();
  }

  private static void check(Results results, Meetings meetings, int[] entries, int[] starts) {
    assertThat(meetings.goals()).containsExactlyInAnyOrderElementsOf(naive(results, starts));
    assertThat(meetings.goals())
        .isSortedAccordingTo(
            (a, b) -> results.plan().node(a).id().compareTo(results.plan().node(b).id()));
    for (int goal : meetings.goals()) {
      List<List<Integer>> apart = meetings.apart(goal);
      assertThat(apart).hasSize(2);
      List<List<Integer>> all = new ArrayList<>();
      IntStream.of(entries).forEach(it -> paths(results, List.of(it), goal, all));
      assertThat(all).containsAll(apart);
      assertThat(beforeLast(apart.get(0))).isNotEqualTo(beforeLast(apart.get(1)));
      Statistics.collect("meets");
    }
  }

  private static int beforeLast(List<Integer> path) {
    return path.size() == 1 ? NONE : path.get(path.size() - 2);
  }

  private static void paths(
      Results results, List<Integer> path, int goal, List<List<Integer>> into) {
    int last = path.get(path.size() - 1);
    if (last == goal) {
      into.add(path);
      return;
    }
    for (int parent : parents(results, last)) {
      List<Integer> longer = new ArrayList<>(path);
      longer.add(parent);
      paths(results, longer, goal, into);
    }
  }

  /** By all nodes in order, each with the names by which it is reached. */
  private static Set<Integer> naive(Results results, int[] starts) {
    int[] names = IntStream.range(0, results.plan().nodes.size()).map(n -> NONE).toArray();
    IntStream.of(starts).forEach(start -> names[start] = start);
    Set<Integer> meetings = new TreeSet<>();
    for (int node = 0; node < names.length; node++) {
      for (int parent : names[node] == NONE ? new int[0] : parents(results, node)) {
        if (names[parent] != NONE && names[parent] != names[node]) {
          if (names[parent] != MET && names[node] != MET) {
            meetings.add(parent);
          }
          names[parent] = MET;
        } else {
          names[parent] = names[node];
        }
      }
    }
    return meetings;
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
