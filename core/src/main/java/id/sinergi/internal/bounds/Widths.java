package id.sinergi.internal.bounds;

import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.figures.Weights;
import id.sinergi.internal.plan.NodeRule;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of the distance between a goal's edges comes of each indicator below: its own distance
 * times its weight on all paths, a weakest member standing for all. Exact where all is linear, else
 * a guess by which the more telling ones come first; no figure.
 */
final class Widths {
  private final Ends ends;
  private final Plan plan;
  private final double[] weight; // of a node on the goal
  private final double[] width; // that comes of an indicator

  private Widths(Ends ends, int goal) {
    this.ends = ends;
    this.plan = ends.plan;
    weight = new double[goal + 1];
    width = new double[plan.indicators.size()];
    weight[goal] = 1.0;
    for (int node = goal; node >= 0; node--) {
      if (weight[node] > 0) {
        spread(node);
      }
    }
  }

  /** The indicators of which some comes, most first, equals in id order; O(plan below the goal). */
  static List<Integer> ranked(Ends ends, int goal) {
    Widths all = new Widths(ends, goal);
    return IntStream.range(0, all.width.length)
        .filter(i -> all.width[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -all.width[i]))
        .toList();
  }

  private void spread(int node) {
    NodeRule rule = plan.rule(node);
    boolean isMeasured = Marks.isDue(ends.now.measured.mark(node));
    boolean isSupported = Marks.isDue(ends.now.supported.mark(node));
    double b =
        rule.basis() instanceof Basis.Blend blend
            ? blend.b()
            : rule.basis() == Basis.SUPPORTED ? 0.0 : 1.0;
    double ofMeasured = isMeasured ? (isSupported ? b : 1.0) : 0.0;
    double ofSupported = isSupported ? (isMeasured ? 1.0 - b : 1.0) : 0.0;
    int[] measures = plan.measuresAt(node).toArray();
    int[] slots = Arrays.stream(measures).map(m -> plan.measureSlot[m]).toArray();
    double[] parts =
        parts(rule, measures, ends.frame.measureWeights(), slots, ends.now.slots, ends.lows.slots);
    for (int i = 0; i < measures.length; i++) {
      double distance = ends.highs.slots.value(slots[i]) - ends.lows.slots.value(slots[i]);
      if (parts[i] > 0 && distance > 0) {
        int indicator = plan.measureIndicator(measures[i]);
        width[indicator] += weight[node] * ofMeasured * parts[i] * distance;
      }
    }
    int[] links = plan.linksTo(node).toArray();
    int[] children = Arrays.stream(links).map(l -> plan.linkChild[l]).toArray();
    double[] ofChildren =
        parts(rule, links, ends.frame.linkWeights(), children, ends.now.score, ends.lows.score);
    for (int i = 0; i < links.length; i++) {
      if (ofChildren[i] > 0) { // else it need not be below
        weight[children[i]] += weight[node] * ofSupported * ofChildren[i];
      }
    }
  }

  /** What part of an aggregate each member has. */
  private static double[] parts(
      NodeRule rule, int[] at, Weights weights, int[] members, FigureArray now, FigureArray lows) {
    double[] parts = new double[at.length];
    double sum = 0;
    int weakest = -1;
    for (int i = 0; i < at.length; i++) {
      double weight = weights.get(at[i]);
      if (weight > 0 && Marks.isDue(now.mark(members[i]))) {
        parts[i] = weight;
        sum += weight;
        if (weakest < 0 || lows.value(members[i]) < lows.value(members[weakest])) {
          weakest = i;
        }
      }
    }
    for (int i = 0; i < parts.length; i++) {
      parts[i] =
          rule.aggregation() == Aggregation.WEAKEST
              ? (i == weakest ? 1.0 : 0.0)
              : sum > 0 ? parts[i] / sum : 0.0;
    }
    return parts;
  }
}
