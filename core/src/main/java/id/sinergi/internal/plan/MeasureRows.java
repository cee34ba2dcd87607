package id.sinergi.internal.plan;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.QualityWeights;
import java.util.List;
import java.util.Optional;

/**
 * The measures of a plan: those of a node stand together, in the order of their indicators' ids.
 */
final class MeasureRows {
  /** No measures. */
  static final MeasureRows NONE = new MeasureRows();

  final int[] start;

  /** Where the figure stands that a measure shows its node. */
  final int[] slot;

  final double[] weight;
  private final List<Measure> all; // in the cascade's order
  private final int[] first; // of each node, in that list
  private boolean hasDates;

  private MeasureRows() {
    start = new int[1];
    slot = new int[0];
    weight = new double[0];
    all = List.of();
    first = new int[0];
  }

  /** Puts the measures of a plan's cascade in their places. */
  MeasureRows(Plan plan) {
    Cascade cascade = plan.cascade();
    all = cascade.measures();
    first = new int[plan.nodeCount()];
    start = new int[first.length + 1];
    slot = new int[all.size()];
    weight = new double[all.size()];
    int next = 0;
    for (int index = 0; index < first.length; index++) {
      int node = plan.placeOf(index);
      first[node] = next;
      next = endOf(cascade.nodes().get(index), next);
      start[node + 1] = next - first[node];
    }
    for (int node = 0; node < first.length; node++) {
      start[node + 1] += start[node];
    }
    List<Indicator> indicators = cascade.indicators();
    Nearby nearby =
        new Nearby(indicators.size(), i -> indicators.get(i).id(), cascade::indicatorIndex);
    for (int index = 0; index < first.length; index++) {
      int node = plan.placeOf(index);
      for (int m = start[node]; m < start[node + 1]; m++) {
        put(plan, m, node, nearby);
      }
    }
  }

  /** Where the measures of a node end in the cascade: both are in the same order. */
  private int endOf(Node node, int from) {
    int end = from;
    while (end < all.size() && all.get(end).node().equals(node.id())) {
      end++;
    }
    return end;
  }

  private void put(Plan plan, int m, int node, Nearby nearby) {
    Measure measure = of(node, m);
    int indicator = nearby.indexOf(measure.indicator());
    slot[m] = plan.shownSlot(indicator, plan.nodeAgency[node]);
    weight[m] =
        measure.weight().isPresent()
            ? measure.weight().getAsDouble()
            : fromQuality(plan, node, indicator);
    hasDates |= !measure.during().isAlways();
  }

  private static double fromQuality(Plan plan, int node, int indicator) {
    Optional<QualityWeights> weights = plan.rulebook(node).qualityWeights();
    return weights.isPresent()
        ? weights.get().of(plan.cascade().indicators().get(indicator).quality())
        : 1.0;
  }

  Measure of(int node, int m) {
    return all.get(first[node] + m - start[node]);
  }

  /** Whether any does not hold always. */
  boolean hasDates() {
    return hasDates;
  }
}
