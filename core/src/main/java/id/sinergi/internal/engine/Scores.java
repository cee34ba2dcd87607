package id.sinergi.internal.engine;

import id.sinergi.figure.State;
import id.sinergi.internal.figures.Blending;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.NodeRule;
import id.sinergi.internal.plan.Side;
import id.sinergi.rule.Basis;

/** The one place where a node's measured and supported figures become its official score. */
final class Scores {
  private Scores() {}

  /** Writes the score; tells whether it is another than before. */
  static boolean choose(Aggregates aggregates, NodeRule rule, Board board, int node) {
    FigureArray measured = board.measured;
    FigureArray supported = board.supported;
    if (rule.basis() == Basis.SUPPORTED) {
      boolean isSupported = aggregates.carries(Side.SUPPORTED, node);
      return board.score.copy(isSupported ? supported : measured, node);
    }
    boolean measuredDue = Marks.isDue(measured.mark(node));
    boolean supportedDue = Marks.isDue(supported.mark(node));
    if (measuredDue && supportedDue && rule.basis() instanceof Basis.Blend blend) {
      double least = rule.policy().minCoverage();
      return Blending.blend(blend.b(), least, measured, node, supported, node, board.score, node);
    }
    if (measuredDue || supportedDue) {
      return board.score.copy(measuredDue ? measured : supported, node);
    }
    return board.score.state(node, withoutDue(aggregates, board, node));
  }

  private static State withoutDue(Aggregates aggregates, Board board, int node) {
    boolean hasMeasures = aggregates.carries(Side.MEASURED, node);
    boolean hasChildren = aggregates.carries(Side.SUPPORTED, node);
    boolean all =
        (!hasMeasures || Marks.isNotApplicable(board.measured.mark(node)))
            && (!hasChildren || Marks.isNotApplicable(board.supported.mark(node)));
    return (hasMeasures || hasChildren) && all ? State.NOT_APPLICABLE : State.NOT_DUE;
  }
}
