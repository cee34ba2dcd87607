package id.sinergi.cascade;

import id.sinergi.cascade.check.Loops;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * That value flows one way: no cycle among the links that carry it, and no derived indicator that
 * feeds what it is derived from.
 *
 * <p>The synergy of an agency follows from the scores at both ends of its accepted crosscutting
 * links: the parent end, and its own node at the child end. So in the graph of what is computed
 * from what, an indicator of it comes after those nodes and before every node that it measures, and
 * it counts itself exactly if it lies on a loop of that graph. Breadth follows from weights alone
 * and cannot.
 */
final class CycleChecks {
  private final CascadeDraft draft;
  private final Ends ends;

  CycleChecks(CascadeDraft draft, Ends ends) {
    this.draft = draft;
    this.ends = ends;
  }

  /** Cycles of value: one for each knot, at the last of its links in the document. */
  void cycles(List<Finding> findings) {
    Loops graph = new Loops(draft.nodes().size());
    addLinks(graph, 0);
    for (int[] loop : graph.find()) {
      List<String> ids =
          Arrays.stream(loop)
              .mapToObj(e -> draft.nodes().values().get(graph.tail(e)).id())
              .toList();
      int last = Arrays.stream(loop).map(graph::label).max().orElseThrow();
      draft.links().notes(last, findings).add(FindingCode.CYCLE, "", ids, Names.loop(ids));
    }
  }

  /** Derived indicators that count themselves: one for each knot. */
  void derivedLoops(List<Finding> findings) {
    List<Integer> derived = synergies();
    if (derived.isEmpty()) {
      return;
    }
    Loops graph = new Loops(derived.size() + draft.nodes().size()); // derived indicators first
    addLinks(graph, derived.size());
    addMeasures(graph, derived);
    addOrigins(graph, derived);
    for (int[] loop : graph.find()) {
      if (graph.tail(loop[0]) < derived.size()) {
        List<String> ids = Arrays.stream(loop).mapToObj(e -> idOf(graph.tail(e), derived)).toList();
        draft
            .indicators()
            .notes(derived.get(graph.tail(loop[0])), findings)
            .add(FindingCode.DERIVED_LOOP, "/derived", ids, Names.loop(ids));
      }
    }
  }

  private List<Integer> synergies() {
    List<Integer> positions = new ArrayList<>();
    List<Indicator> all = draft.indicators().values();
    for (int i = 0; i < all.size(); i++) {
      boolean derived = all.get(i).derived().isPresent();
      if (derived
          && all.get(i).derived().get() == Derived.SYNERGY
          && all.get(i).parties().size() == 1) {
        positions.add(i);
      }
    }
    return positions;
  }

  private String idOf(int vertex, List<Integer> derived) {
    return vertex < derived.size()
        ? draft.indicators().values().get(derived.get(vertex)).id()
        : draft.nodes().values().get(vertex - derived.size()).id();
  }

  private void addLinks(Loops graph, int firstNode) {
    List<Link> links = draft.links().values();
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).carriesValue()) {
        int child = ends.child(i);
        int parent = ends.parent(i);
        if (child >= 0 && parent >= 0 && child != parent) {
          graph.edge(firstNode + child, firstNode + parent, i);
        }
      }
    }
  }

  private void addMeasures(Loops graph, List<Integer> derived) {
    Map<String, Integer> vertices = new HashMap<>();
    for (int v = 0; v < derived.size(); v++) {
      vertices.put(draft.indicators().values().get(derived.get(v)).id(), v);
    }
    List<Measure> measures = draft.measures().values();
    for (int i = 0; i < measures.size(); i++) {
      int node = ends.measured(i);
      Integer vertex = vertices.get(measures.get(i).indicator());
      if (vertex != null && node >= 0) {
        graph.edge(vertex, derived.size() + node, 0);
      }
    }
  }

  private void addOrigins(Loops graph, List<Integer> derived) {
    Map<String, List<Integer>> byAgency = new HashMap<>();
    for (int v = 0; v < derived.size(); v++) {
      Indicator indicator = draft.indicators().values().get(derived.get(v));
      String agency = indicator.parties().get(0).agency();
      byAgency.computeIfAbsent(agency, id -> new ArrayList<>()).add(v);
    }
    List<Link> links = draft.links().values();
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).kind() == LinkKind.CROSSCUTTING && links.get(i).carriesValue()) {
        int child = ends.child(i);
        int parent = ends.parent(i);
        for (int vertex : synergiesOf(child, byAgency)) {
          origin(graph, child, derived.size(), vertex);
          origin(graph, parent, derived.size(), vertex);
        }
        for (int vertex : synergiesOf(parent, byAgency)) {
          origin(graph, parent, derived.size(), vertex);
        }
      }
    }
  }

  private static void origin(Loops graph, int node, int firstNode, int vertex) {
    if (node >= 0) {
      graph.edge(firstNode + node, vertex, 0);
    }
  }

  private List<Integer> synergiesOf(int node, Map<String, List<Integer>> byAgency) {
    return node < 0
        ? List.of()
        : byAgency.getOrDefault(draft.nodes().values().get(node).owner().agency(), List.of());
  }
}
