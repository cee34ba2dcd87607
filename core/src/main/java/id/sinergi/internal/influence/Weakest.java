package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Aggregation;
import java.util.Optional;
import java.util.Set;

/** What holds a goal back beside something below it: the weakest member where that alone counts. */
public final class Weakest {
  private final Results results;
  private final Plan plan;
  private final Set<String> way;
  private final Choice choice;
  private int weakest; // the first, a measure or a link; -1 if there is none
  private double least;
  private int onTheWay; // of those that are, the first
  private int ways;

  private Weakest(Results results, Set<String> way) {
    this.results = results;
    this.plan = results.plan();
    this.way = way;
    choice = new Choice(results);
  }

  /**
   * From a goal down, by its official score, the id of the first weakest member that is not on the
   * way; empty if there is none, or the way parts before. O(members of the goals on the way).
   *
   * @param way ids of an indicator and of goals above it
   */
  public static Optional<String> beside(Results results, int goal, Set<String> way) {
    return new Weakest(results, way).from(goal);
  }

  private Optional<String> from(int goal) {
    int node = goal;
    while (true) {
      double ofMeasured = choice.ofMeasured(node);
      boolean isMeasured = ofMeasured == 1;
      if (!isMeasured && ofMeasured != 0) {
        return Optional.empty();
      }
      look(node, isMeasured);
      boolean isWeakest = plan.aggregation(node) == Aggregation.WEAKEST && weakest >= 0;
      if (isWeakest && !way.contains(id(weakest, isMeasured))) {
        return Optional.of(id(weakest, isMeasured));
      }
      if (isMeasured || (!isWeakest && ways != 1)) {
        return Optional.empty();
      }
      node = plan.linkChild[isWeakest ? weakest : onTheWay];
    }
  }

  private void look(int node, boolean isMeasured) {
    weakest = -1;
    ways = 0;
    int[] start = isMeasured ? plan.measureStart : plan.linkStart;
    for (int i = start[node]; i < start[node + 1]; i++) {
      double weight = isMeasured ? results.measureWeight(i) : results.linkWeight(i);
      if (weight > 0 && state(i, isMeasured) == State.VALUE) {
        double value = value(i, isMeasured);
        if (weakest < 0 || value < least) {
          weakest = i;
          least = value;
        }
        if (way.contains(id(i, isMeasured))) {
          onTheWay = i;
          ways++;
        }
      }
    }
  }

  private State state(int member, boolean isMeasured) {
    return isMeasured
        ? results.own().state(plan.measureSlot[member])
        : results.score().state(plan.linkChild[member]);
  }

  private double value(int member, boolean isMeasured) {
    return isMeasured
        ? results.own().value(plan.measureSlot[member])
        : results.score().value(plan.linkChild[member]);
  }

  private String id(int member, boolean isMeasured) {
    return isMeasured
        ? plan.indicators.get(plan.measureIndicator(member)).id()
        : plan.node(plan.linkChild[member]).id();
  }
}
