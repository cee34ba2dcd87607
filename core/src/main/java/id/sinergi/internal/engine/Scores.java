package id.sinergi.internal.engine;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;

/** The one place where a node's measured and supported figures become its official score. */
final class Scores {
  private Scores() {}

  /** One of the two figures of a node, and whether it has any member that carries weight. */
  record Side(FigureArray figures, boolean hasMembers) {
    boolean isDue(int node) {
      return figures.state(node).isDue();
    }
  }

  static void choose(
      Basis basis, Rulebook rulebook, Side measured, Side supported, FigureArray score, int node) {
    if (basis == Basis.SUPPORTED && supported.hasMembers()) {
      score.copy(supported.figures(), node, node);
    } else if (basis == Basis.SUPPORTED) {
      score.copy(measured.figures(), node, node);
    } else if (measured.isDue(node) && supported.isDue(node)) {
      if (basis instanceof Basis.Blend blend) {
        blend(blend.b(), rulebook, measured.figures(), supported.figures(), score, node);
      } else {
        score.copy(measured.figures(), node, node);
      }
    } else if (measured.isDue(node)) {
      score.copy(measured.figures(), node, node);
    } else if (supported.isDue(node)) {
      score.copy(supported.figures(), node, node);
    } else {
      score.state(node, withoutDue(measured, supported, node), false);
    }
  }

  private static State withoutDue(Side measured, Side supported, int node) {
    boolean any = measured.hasMembers() || supported.hasMembers();
    boolean all = isNotApplicableOrEmpty(measured, node) && isNotApplicableOrEmpty(supported, node);
    return any && all ? State.NOT_APPLICABLE : State.NOT_DUE;
  }

  private static boolean isNotApplicableOrEmpty(Side side, int node) {
    return !side.hasMembers() || side.figures().state(node) == State.NOT_APPLICABLE;
  }

  private static void blend(
      double b,
      Rulebook rulebook,
      FigureArray measured,
      FigureArray supported,
      FigureArray score,
      int node) {
    Credits.blend(b, measured, node, supported, node, score, node);
    boolean tooLittle =
        score.state(node) == State.VALUE
            && Rounding.compare(score.coverage(node), rulebook.minCoverage()) < 0;
    if (tooLittle) {
      score.notComputable(node, ReasonCode.COVERAGE, score.isProvisional(node));
    }
  }
}
