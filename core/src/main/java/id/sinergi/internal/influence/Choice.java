package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Aggregates;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import id.sinergi.rule.Basis;

/** From which of its two sides the score of a node comes. */
final class Choice {
  private final Results results;
  private final Plan plan;
  private final Aggregates aggregates;

  Choice(Results results) {
    this.results = results;
    this.plan = results.plan();
    this.aggregates = new Aggregates(plan, results.frame(), results.board());
  }

  /** How much of it is the measured figure; the rest is the supported one. */
  double ofMeasured(int node) {
    Basis basis = plan.basis(node);
    if (basis == Basis.SUPPORTED) {
      return carries(Side.SUPPORTED, node) ? 0 : 1;
    }
    boolean measuredDue = Marks.isDue(results.measured().mark(node));
    boolean supportedDue = Marks.isDue(results.supported().mark(node));
    if (basis instanceof Basis.Blend blend && measuredDue && supportedDue) {
      return blend.b();
    }
    return measuredDue ? 1 : 0;
  }

  /** Whether any member of one of its sides carries weight. */
  boolean carries(Side side, int node) {
    return aggregates.carries(side, node);
  }
}
