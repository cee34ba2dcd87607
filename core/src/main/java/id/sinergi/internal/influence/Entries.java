package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import java.util.stream.IntStream;

/** Where the figure of an indicator enters the cascade in a window, or a node, which is in it. */
final class Entries {
  private final Results results;
  private final boolean isNode;
  private final int[] nodes;
  private final int[] measures;

  private Entries(Results results, boolean isNode, int[] nodes, int[] measures) {
    this.results = results;
    this.isNode = isNode;
    this.nodes = nodes;
    this.measures = measures;
  }

  /** The goals that an indicator measures. */
  static Entries ofIndicator(Results results, int indicator) {
    Plan plan = results.plan();
    int[] nodeOf = plan.readers().measureNode;
    int[] measures =
        plan.measuresOf(indicator)
            .filter(m -> results.isActiveMeasure(m) && results.isActiveNode(nodeOf[m]))
            .toArray();
    int[] nodes = IntStream.of(measures).map(m -> nodeOf[m]).toArray();
    return new Entries(results, false, nodes, measures);
  }

  /** A node itself. */
  static Entries ofNode(Results results, int node) {
    return new Entries(results, true, new int[] {node}, new int[0]);
  }

  Results results() {
    return results;
  }

  boolean isNode() {
    return isNode;
  }

  /** In the order of their ids. */
  int[] nodes() {
    return nodes;
  }

  /** By which it enters those, at the same places; none for a node. */
  int[] measures() {
    return measures;
  }
}
