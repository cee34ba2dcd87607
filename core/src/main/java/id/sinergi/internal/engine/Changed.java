package id.sinergi.internal.engine;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Which figures changed, by position; ids when they are asked for. Immutable. */
public final class Changed {
  private final Plan plan;
  private final int[] indicators;
  private final int[] nodes;
  private final int[] agencies;

  Changed(Plan plan, Propagation propagation) {
    this.plan = plan;
    indicators = propagation.changedIndicators().keys();
    nodes = propagation.changedNodes().keys();
    agencies = propagation.changedAgencies().keys();
  }

  public boolean isEmpty() {
    return indicators.length + nodes.length + agencies.length == 0;
  }

  public SortedSet<String> indicators() {
    return ids(indicators, i -> plan.indicators.get(i).id());
  }

  public SortedSet<String> nodes() {
    return ids(nodes, n -> plan.nodes.get(n).id());
  }

  public SortedSet<String> agencies() {
    return ids(agencies, a -> plan.agencies.get(a).id());
  }

  public int count() {
    return indicators.length + nodes.length + agencies.length;
  }

  private static SortedSet<String> ids(int[] positions, IntFunction<String> idOf) {
    SortedSet<String> ids = new TreeSet<>();
    for (int position : positions) {
      ids.add(idOf.apply(position));
    }
    return ids;
  }
}
