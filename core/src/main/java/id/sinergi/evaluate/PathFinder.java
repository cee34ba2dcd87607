package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.finding.Text;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Meetings;
import id.sinergi.internal.influence.Sensitivities;
import id.sinergi.internal.influence.Sensitivity;
import id.sinergi.internal.influence.Slopes;
import id.sinergi.internal.influence.Upward;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;

/** Finds by which paths indicators and goals reach the goals above, and where two ways meet. */
final class PathFinder {
  private static final int MOST = 1000;

  private final Results results;
  private final Cascade cascade;
  private final Slopes slopes;

  PathFinder(Results results) {
    this.results = results;
    this.slopes = new Slopes(results);
    this.cascade = results.plan().cascade();
  }

  /** How many members, links and nodes were looked at for weights since this was made. */
  long cells() {
    return slopes.cells();
  }

  Paths ofIndicator(int indicator, int goal) {
    String id = cascade.indicators().get(indicator).id();
    return paths(id, List.of(id), Upward.ofIndicator(results, indicator, goal), goal);
  }

  Paths ofNode(int node, int goal) {
    String id = results.plan().node(node).id();
    return paths(id, List.of(), Upward.ofNode(results, node, goal), goal);
  }

  private Paths paths(String from, List<String> first, Upward upward, int goal) {
    List<List<String>> paths = new ArrayList<>();
    List<List<Integer>> found = upward.paths(goal, MOST + 1);
    for (List<Integer> path : found.subList(0, Math.min(MOST, found.size()))) {
      List<String> ids = new ArrayList<>(first);
      path.forEach(node -> ids.add(results.plan().node(node).id()));
      paths.add(ids);
    }
    return new Paths(
        from,
        results.plan().node(goal).id(),
        paths,
        found.size() <= MOST,
        weight(upward, goal, View.OFFICIAL),
        weight(upward, goal, View.BOTTOM_UP));
  }

  /** What an indicator weighs in the figure of a goal. */
  EffectiveWeight weight(int indicator, int goal, View view) {
    return weight(Upward.ofIndicator(results, indicator, goal), goal, view);
  }

  private EffectiveWeight weight(Upward upward, int goal, View view) {
    return weight(weights(upward, view), goal, view);
  }

  private Sensitivities weights(Upward upward, View view) {
    return Sensitivities.of(slopes, upward, view == View.OFFICIAL);
  }

  private static EffectiveWeight weight(Sensitivities weights, int goal, View view) {
    Sensitivity weight = weights.of(goal);
    return new EffectiveWeight(weight.value(), weight.isExact(), view);
  }

  /**
   * Where something reaches a goal by two paths: indicators, then nodes, in id order; the goal is
   * where the paths meet, not all that lies above it.
   */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Meetings.indicators(results)
        .forEach(
            i -> {
              String id = cascade.indicators().get(i).id();
              Meetings meetings = Meetings.ofIndicator(results, i);
              find(FindingCode.SHARED_COUNTED_TWICE, id, List.of(id), meetings, findings);
            });
    Meetings.nodes(results)
        .forEach(
            n -> {
              String id = results.plan().node(n).id();
              Meetings meetings = Meetings.ofNode(results, n);
              find(FindingCode.DOUBLE_PATH, id, List.of(), meetings, findings);
            });
    return findings;
  }

  private void find(
      FindingCode code, String from, List<String> first, Meetings meetings, List<Finding> into) {
    List<Integer> goals = meetings.goals();
    if (goals.isEmpty()) {
      return;
    }
    Sensitivities officials = weights(meetings.upward(), View.OFFICIAL);
    Sensitivities bottomUps = weights(meetings.upward(), View.BOTTOM_UP);
    for (int goal : goals) {
      String to = results.plan().node(goal).id();
      List<List<Integer>> apart = meetings.apart(goal);
      EffectiveWeight official = weight(officials, goal, View.OFFICIAL);
      EffectiveWeight bottomUp = weight(bottomUps, goal, View.BOTTOM_UP);
      into.add(
          code.of(
              cascade.placeOf(from),
              List.of(from, to),
              from,
              to,
              written(first, apart.get(0)),
              written(first, apart.get(1)),
              Text.of(
                  number(official, Language.ID)
                      + " resmi, "
                      + number(bottomUp, Language.ID)
                      + " dari bawah",
                  number(official, Language.EN)
                      + " official, "
                      + number(bottomUp, Language.EN)
                      + " bottom-up")));
    }
  }

  private static String number(EffectiveWeight weight, Language language) {
    return Amounts.entered(Rounding.significant(weight.value()), language.locale());
  }

  private String written(List<String> first, List<Integer> path) {
    List<String> ids = new ArrayList<>(first);
    path.forEach(node -> ids.add(results.plan().node(node).id()));
    return String.join(" -> ", ids);
  }
}
