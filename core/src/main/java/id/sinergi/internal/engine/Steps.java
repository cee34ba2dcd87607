package id.sinergi.internal.engine;

import id.sinergi.cascade.LinkKind;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import java.util.stream.IntStream;

/**
 * The steps of a sweep: every node after all of its children; every derived indicator after what it
 * is derived from and before the nodes that it measures. A step below the number of nodes is a
 * node, one from there on a derived indicator of the plan.
 *
 * <p>The synergy of an agency is derived from its nodes at either end of accepted crosscutting
 * links, and from the other end of those that go up. Breadth follows from weights alone. That there
 * is such an order is checked with the cascade ({@code CYCLE}, {@code DERIVED_LOOP}).
 */
final class Steps {
  private final Plan plan;
  private final Order order;

  private Steps(Plan plan) {
    this.plan = plan;
    this.order =
        new Order(plan.nodes.size() + plan.derived.length, plan.linkChild, plan.linkParent);
  }

  /** The steps of a plan whose links and measures are compiled; empty if there is a cycle. */
  static int[] of(Plan plan) {
    Steps steps = new Steps(plan);
    for (int d = 0; d < plan.derived.length; d++) {
      steps.add(plan.derived[d], plan.nodes.size() + d);
    }
    return steps.order.steps();
  }

  private void add(int indicator, int step) {
    Indicator of = plan.indicators.get(indicator);
    plan.measuresOf(indicator).forEach(m -> order.precedes(step, plan.nodeOf(m)));
    if (of.derived().filter(Derived.SYNERGY::equals).isPresent()) {
      int agency = plan.cascade.agencyIndex(of.parties().get(0).agency());
      plan.nodesOf(agency).forEach(node -> origins(node, step));
    }
  }

  private void origins(int node, int step) {
    plan.upward(node)
        .filter(this::isCrosscutting)
        .forEach(
            link -> {
              order.precedes(node, step);
              order.precedes(plan.linkParent[link], step);
            });
    if (IntStream.range(plan.linkStart[node], plan.linkStart[node + 1])
        .anyMatch(this::isCrosscutting)) {
      order.precedes(node, step);
    }
  }

  private boolean isCrosscutting(int link) {
    return plan.links[link].kind() == LinkKind.CROSSCUTTING;
  }
}
