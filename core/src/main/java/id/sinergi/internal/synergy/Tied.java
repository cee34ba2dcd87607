package id.sinergi.internal.synergy;

import id.sinergi.figure.State;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Plan;
import java.util.Optional;

/**
 * One piece of an agency's work that is tied to others.
 *
 * @param goal the agency's own node
 * @param other the shared indicator, or the node at the other end of the link
 * @param part the part of the indicator that the goal stands for; -1 if it stands for none, and of
 *     a link
 * @param isPart whether that part is measured by itself: not that of another than the lead who
 *     reports for all
 * @param position in its kind of work at the goal
 * @param weight in its kind of work at the goal, the weights of which sum to 1
 */
public record Tied(
    Kind kind, int goal, int other, int part, boolean isPart, int position, double weight) {

  /** How work can be tied to others. */
  public enum Kind {
    /** The goal is measured by a shared indicator. */
    INDICATOR,
    /** A node of another agency supports the goal. */
    HELPED,
    /** The goal supports a node of another agency. */
    HELPING
  }

  Tied withWeight(double newWeight) {
    return new Tied(kind, goal, other, part, isPart, position, newWeight);
  }

  /** Where a figure of a tie stands. */
  record Side(Figures figures, int at) {
    boolean isMissing() {
      return figures.state(at).isMissing();
    }
  }

  /** What is attained together. */
  Side joint(Board board) {
    return switch (kind) {
      case INDICATOR -> new Side(board.joint, other);
      case HELPED -> new Side(board.score, goal);
      case HELPING -> new Side(board.score, other);
    };
  }

  /** What the agency attained itself; empty if it has no such side. */
  Optional<Side> own(Board board) {
    if (kind == Kind.HELPING) {
      return Optional.of(new Side(board.score, goal));
    }
    if (!hasOwn()) {
      return Optional.empty();
    }
    boolean isSilent = // where only the joint target asks for it, its own figure is not due
        board.slots.state(part) == State.NOT_DUE && board.credited.state(part).isMissing();
    return Optional.of(new Side(isSilent ? board.credited : board.slots, part));
  }

  /**
   * Whether the agency has a side of its own; where the lead reports for all, only the lead has.
   */
  public boolean hasOwn() {
    return kind == Kind.HELPING || (part >= 0 && isPart);
  }

  /** The id of what is attained together. */
  String jointId(Plan plan) {
    return switch (kind) {
      case INDICATOR -> plan.indicators.get(other).id();
      case HELPED -> plan.nodes.get(goal).id();
      case HELPING -> plan.nodes.get(other).id();
    };
  }

  /** The id of the agency's own side. */
  String ownId(Plan plan) {
    return kind == Kind.INDICATOR ? plan.indicators.get(other).id() : plan.nodes.get(goal).id();
  }
}
