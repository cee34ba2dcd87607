package id.sinergi.internal.engine;

import id.sinergi.figure.State;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a goal's figure moves when that of an indicator, or of a node below it, does: one sweep
 * of derivatives over what it reaches.
 *
 * @param isExact whether every aggregate on the way is linear
 */
public record Sensitivity(double value, boolean isExact) {
  private static final Sensitivity NONE = new Sensitivity(0, true);
  private static final int OF_A_NODE = -1;

  /** To an indicator, in the official view, or from the bottom up. */
  public static Sensitivity of(Results results, int target, int indicator, boolean official) {
    return of(results, Upward.ofIndicator(results, indicator), target, indicator, official);
  }

  /** To a node, in the official view, or from the bottom up. */
  public static Sensitivity ofNode(Results results, int target, int node, boolean official) {
    return of(results, Upward.ofNode(results, node), target, OF_A_NODE, official);
  }

  private static Sensitivity of(
      Results results, Upward upward, int target, int indicator, boolean official) {
    Sweep sweep = new Sweep(results, indicator, official);
    for (int node : upward.reached()) {
      boolean isSource = indicator == OF_A_NODE && node == upward.entries().get(0);
      sweep.reached.put(node, isSource ? new Sensitivity(1, true) : sweep.at(node));
      if (node == target) {
        break;
      }
    }
    return sweep.reached.getOrDefault(target, NONE);
  }

  private static final class Sweep {
    private final Results results;
    private final Plan plan;
    private final int indicator;
    private final boolean official;
    private final Map<Integer, Sensitivity> reached = new HashMap<>();
    private final Members members = new Members();

    Sweep(Results results, int indicator, boolean official) {
      this.results = results;
      this.plan = results.plan();
      this.indicator = indicator;
      this.official = official;
    }

    Sensitivity at(int node) {
      if (!results.isActiveNode(node)) {
        return NONE;
      }
      return official ? official(node) : bottomUp(node);
    }

    private Sensitivity official(int node) {
      if (results.score().state(node) != State.VALUE) {
        return NONE;
      }
      results.children(node, members);
      boolean hasChildren = members.carry();
      boolean measuredDue = results.measured().state(node).isDue();
      boolean supportedDue = results.supported().state(node).isDue();
      Basis basis = plan.basis(node);
      if (basis == Basis.SUPPORTED) {
        return hasChildren ? supported(node) : measured(node);
      }
      if (basis instanceof Basis.Blend blend && measuredDue && supportedDue) {
        Sensitivity mine = measured(node);
        Sensitivity below = supported(node);
        return new Sensitivity(
            blend.b() * mine.value() + (1 - blend.b()) * below.value(),
            mine.isExact() && below.isExact());
      }
      return measuredDue ? measured(node) : supported(node);
    }

    private Sensitivity bottomUp(int node) {
      if (results.rollup().state(node) != State.VALUE) {
        return NONE;
      }
      results.rollups(node, members);
      return members.carry() ? linked(node, results.rollup()) : measured(node);
    }

    private Sensitivity measured(int node) {
      results.measures(node, members);
      for (int i = 0; i < members.count(); i++) {
        boolean isIt = plan.measureIndicator[plan.measureStart[node] + i] == indicator;
        if (isIt && members.isValue(i)) {
          double slope = slope(node, i, results.measured());
          return new Sensitivity(slope, isLinear(node));
        }
      }
      return NONE;
    }

    private Sensitivity supported(int node) {
      results.children(node, members);
      return linked(node, results.supported());
    }

    private Sensitivity linked(int node, FigureArray figures) {
      double[] terms = new double[members.count()];
      boolean isExact = true;
      for (int i = 0; i < terms.length; i++) {
        Sensitivity below = reached.get(plan.linkChild[plan.linkStart[node] + i]);
        if (members.isValue(i) && below != null && !below.equals(NONE)) {
          terms[i] = below.value() * slope(node, i, figures);
          isExact &= below.isExact() && isLinear(node);
        }
      }
      return new Sensitivity(Pairwise.sum(terms, terms.length), isExact);
    }

    private boolean isLinear(int node) {
      return plan.aggregation(node) == Aggregation.WEIGHTED_MEAN
          || Aggregator.isSole(members, plan.nodeRulebook[node]);
    }

    private double slope(int node, int position, FigureArray figures) {
      Aggregation aggregation = plan.aggregation(node);
      Rulebook rulebook = plan.nodeRulebook[node];
      return Aggregator.sensitivity(members, aggregation, rulebook, figures.value(node), position);
    }
  }
}
