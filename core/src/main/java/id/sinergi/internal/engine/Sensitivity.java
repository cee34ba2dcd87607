package id.sinergi.internal.engine;

import id.sinergi.figure.State;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;

/**
 * How much a node's figure moves when an indicator's figure does: one forward sweep of derivatives
 * from the indicator up to the node.
 *
 * @param isExact whether every aggregate on the way is linear
 */
public record Sensitivity(double value, boolean isExact) {

  /** In the official view, or from the bottom up. */
  public static Sensitivity of(Results results, int target, int indicator, boolean official) {
    return new Sweep(results, indicator, official).to(target);
  }

  private static final class Sweep {
    private final Results results;
    private final Plan plan;
    private final int indicator;
    private final boolean official;
    private final double[] slopes;
    private final boolean[] exact;

    /** Whether the indicator has a part in a node's figure, even one without a slope. */
    private final boolean[] reached;

    private final Members members = new Members();

    Sweep(Results results, int indicator, boolean official) {
      this.results = results;
      this.plan = results.plan();
      this.indicator = indicator;
      this.official = official;
      slopes = new double[plan.nodes.size()];
      exact = new boolean[plan.nodes.size()];
      reached = new boolean[plan.nodes.size()];
    }

    Sensitivity to(int target) {
      for (int node : plan.order) {
        exact[node] = true;
        if (results.isActiveNode(node)) {
          slopes[node] = official ? official(node) : bottomUp(node);
        }
        if (node == target) {
          break;
        }
      }
      return new Sensitivity(slopes[target], exact[target]);
    }

    private double official(int node) {
      if (results.score().state(node) != State.VALUE) {
        return 0.0;
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
        return blend.b() * measured(node) + (1 - blend.b()) * supported(node);
      }
      return measuredDue ? measured(node) : supported(node);
    }

    private double bottomUp(int node) {
      if (results.rollup().state(node) != State.VALUE) {
        return 0.0;
      }
      results.rollups(node, members);
      return members.carry() ? linked(node, results.rollup()) : measured(node);
    }

    private double measured(int node) {
      results.measures(node, members);
      double slope = 0.0;
      for (int i = 0; i < members.count(); i++) {
        boolean isIt = plan.measureIndicator[plan.measureStart[node] + i] == indicator;
        if (isIt && members.isValue(i)) {
          slope = slope(node, i, results.measured(), 1.0);
        }
      }
      return slope;
    }

    private double supported(int node) {
      results.children(node, members);
      return linked(node, results.supported());
    }

    private double linked(int node, FigureArray figures) {
      double[] terms = new double[members.count()];
      for (int i = 0; i < terms.length; i++) {
        int child = plan.linkChild[plan.linkStart[node] + i];
        if (members.isValue(i) && reached[child]) {
          terms[i] = slope(node, i, figures, slopes[child]);
          exact[node] &= exact[child];
        }
      }
      return Pairwise.sum(terms, terms.length);
    }

    private double slope(int node, int position, FigureArray figures, double below) {
      Aggregation aggregation = plan.aggregation(node);
      Rulebook rulebook = plan.nodeRulebook[node];
      reached[node] = true;
      exact[node] &=
          aggregation == Aggregation.WEIGHTED_MEAN || Aggregator.isSole(members, rulebook);
      return below
          * Aggregator.sensitivity(members, aggregation, rulebook, figures.value(node), position);
    }
  }
}
