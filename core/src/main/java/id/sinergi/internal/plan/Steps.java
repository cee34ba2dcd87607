package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The steps of a sweep: every node after all of its children; every derived indicator after what it
 * is derived from and before the nodes that it measures. A step below the number of nodes is a node
 * of the cascade, one from there on a derived indicator of the plan.
 *
 * <p>The synergy of an agency is derived from its nodes at either end of accepted crosscutting
 * links, and from the other end of those that go up. Breadth follows from weights alone. That there
 * is such an order is checked with the cascade ({@code CYCLE}, {@code DERIVED_LOOP}).
 */
final class Steps {
  private final Cascade cascade;
  private final int[] derived;
  private final Order order;

  private Steps(Cascade cascade, int[] derived) {
    this.cascade = cascade;
    this.derived = derived;
    this.order = new Order(cascade.nodes().size() + derived.length, new int[0], new int[0]);
  }

  /**
   * The steps of a cascade, level by level.
   *
   * @param derived the indicators that are, in order
   * @param links those that could carry value
   */
  static Order.Levels of(Cascade cascade, int[] derived, LinkEnds links) {
    Steps steps = new Steps(cascade, derived);
    for (int l = 0; l < links.size(); l++) {
      if (links.link(l).carriesValue()) {
        steps.order.precedes(links.child(l), links.parent(l));
      }
    }
    if (derived.length > 0) {
      steps.deriveMeasures();
      steps.deriveSynergies(links);
    }
    Order.Levels levels = steps.order.levels();
    if (levels.steps().length < cascade.nodes().size()) {
      throw new IllegalStateException("The cascade (" + cascade.id() + ") has a cycle.");
    }
    return levels;
  }

  private int step(int position) {
    return cascade.nodes().size() + position;
  }

  /** What is derived comes before what it measures. */
  private void deriveMeasures() {
    int[] positionOf = new int[cascade.indicators().size()];
    for (int d = 0; d < derived.length; d++) {
      positionOf[derived[d]] = d + 1;
    }
    for (Measure measure : cascade.measures()) {
      int position = positionOf[cascade.indicatorIndex(measure.indicator())] - 1;
      if (position >= 0) {
        order.precedes(step(position), cascade.nodeIndex(measure.node()));
      }
    }
  }

  /** What a synergy is derived from comes before it. */
  private void deriveSynergies(LinkEnds links) {
    Map<Integer, List<Integer>> byAgency = new HashMap<>();
    for (int d = 0; d < derived.length; d++) {
      Indicator indicator = cascade.indicators().get(derived[d]);
      if (indicator.derived().filter(Derived.SYNERGY::equals).isPresent()) {
        int agency = cascade.agencyIndex(indicator.parties().get(0).agency());
        byAgency.computeIfAbsent(agency, a -> new ArrayList<>()).add(step(d));
      }
    }
    for (int l = 0; l < links.size(); l++) {
      if (links.link(l).kind() == LinkKind.CROSSCUTTING && links.link(l).carriesValue()) {
        int child = links.child(l);
        int parent = links.parent(l);
        for (int step : byAgency.getOrDefault(agencyOf(child), List.of())) {
          order.precedes(child, step);
          order.precedes(parent, step);
        }
        for (int step : byAgency.getOrDefault(agencyOf(parent), List.of())) {
          order.precedes(parent, step);
        }
      }
    }
  }

  private int agencyOf(int node) {
    return cascade.agencyIndex(cascade.nodes().get(node).owner().agency());
  }
}
