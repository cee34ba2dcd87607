package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.figure.Rounding;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Sensitivity;
import id.sinergi.internal.engine.Upward;
import id.sinergi.internal.text.Amounts;
import java.util.ArrayList;
import java.util.List;

/** Finds by which paths indicators and goals reach the goals above, and where two ways meet. */
final class PathFinder {
  private static final int MOST = 1000;

  private final Results results;
  private final Cascade cascade;

  PathFinder(Results results) {
    this.results = results;
    this.cascade = results.plan().cascade();
  }

  Paths ofIndicator(int indicator, int goal) {
    String id = cascade.indicators().get(indicator).id();
    return paths(id, List.of(id), Upward.ofIndicator(results, indicator), goal, indicator);
  }

  Paths ofNode(int node, int goal) {
    String id = cascade.nodes().get(node).id();
    return paths(id, List.of(), Upward.ofNode(results, node), goal, -node - 1);
  }

  private Paths paths(String from, List<String> first, Upward upward, int goal, int source) {
    List<List<String>> paths = new ArrayList<>();
    List<List<Integer>> found = upward.paths(goal, MOST + 1);
    for (List<Integer> path : found.subList(0, Math.min(MOST, found.size()))) {
      List<String> ids = new ArrayList<>(first);
      path.forEach(node -> ids.add(cascade.nodes().get(node).id()));
      paths.add(ids);
    }
    return new Paths(
        from,
        cascade.nodes().get(goal).id(),
        paths,
        found.size() <= MOST,
        weight(source, goal, View.OFFICIAL),
        weight(source, goal, View.BOTTOM_UP));
  }

  /** Of an indicator, or (below zero) of a node. */
  private EffectiveWeight weight(int source, int goal, View view) {
    boolean official = view == View.OFFICIAL;
    Sensitivity sensitivity =
        source < 0
            ? Sensitivity.ofNode(results, goal, -source - 1, official)
            : Sensitivity.of(results, goal, source, official);
    return new EffectiveWeight(sensitivity.value(), sensitivity.isExact(), view);
  }

  /**
   * Where something reaches a goal by two paths: indicators, then nodes, in id order; the goal is
   * where the paths meet, not all that lies above it.
   */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < cascade.indicators().size(); i++) {
      Upward upward = Upward.ofIndicator(results, i);
      if (upward.entries().size() > 1) {
        String id = cascade.indicators().get(i).id();
        find(FindingCode.SHARED_COUNTED_TWICE, id, upward, i, findings);
      }
    }
    for (int n = 0; n < cascade.nodes().size(); n++) {
      if (results.parentsOf(n) > 1) {
        String id = cascade.nodes().get(n).id();
        find(FindingCode.DOUBLE_PATH, id, Upward.ofNode(results, n), -n - 1, findings);
      }
    }
    return findings;
  }

  private void find(FindingCode code, String from, Upward upward, int source, List<Finding> into) {
    for (int goal : upward.meetings()) {
      String to = cascade.nodes().get(goal).id();
      List<List<Integer>> apart = upward.apart(goal);
      EffectiveWeight official = weight(source, goal, View.OFFICIAL);
      EffectiveWeight bottomUp = weight(source, goal, View.BOTTOM_UP);
      into.add(
          code.of(
              Place.NOWHERE,
              List.of(from, to),
              from,
              to,
              written(source, apart.get(0)),
              written(source, apart.get(1)),
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

  private String written(int source, List<Integer> path) {
    List<String> ids = new ArrayList<>();
    if (source >= 0) {
      ids.add(cascade.indicators().get(source).id());
    }
    path.forEach(node -> ids.add(cascade.nodes().get(node).id()));
    return String.join(" -> ", ids);
  }
}
