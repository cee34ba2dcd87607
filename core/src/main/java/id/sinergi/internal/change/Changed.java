package id.sinergi.internal.change;

import id.sinergi.internal.figures.IntList;
import id.sinergi.internal.plan.Plan;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Which figures changed, by position; ids when they are asked for. Immutable. */
public final class Changed {
  private final Plan plan;
  private final int[] positions; // of indicators, then nodes, then agencies; some maybe twice
  private final int nodesFrom;
  private final int agenciesFrom;

  Changed(Plan plan, IntList indicators, IntList nodes, IntList agencies) {
    this.plan = plan;
    positions = new int[indicators.size() + nodes.size() + agencies.size()];
    nodesFrom = indicators.copyTo(positions, 0);
    agenciesFrom = nodes.copyTo(positions, nodesFrom);
    agencies.copyTo(positions, agenciesFrom);
  }

  public boolean isEmpty() {
    return positions.length == 0;
  }

  public SortedSet<String> indicators() {
    return ids(0, nodesFrom, i -> plan.indicators.get(i).id());
  }

  public SortedSet<String> nodes() {
    return ids(nodesFrom, agenciesFrom, n -> plan.nodes.get(n).id());
  }

  public SortedSet<String> agencies() {
    return ids(agenciesFrom, positions.length, a -> plan.agencies.get(a).id());
  }

  private SortedSet<String> ids(int from, int to, IntFunction<String> idOf) {
    SortedSet<String> ids = new TreeSet<>();
    for (int i = from; i < to; i++) {
      ids.add(idOf.apply(positions[i]));
    }
    return ids;
  }
}
