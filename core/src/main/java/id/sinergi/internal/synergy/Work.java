package id.sinergi.internal.synergy;

import id.sinergi.figure.State;
import id.sinergi.internal.figures.Aggregator;
import id.sinergi.internal.figures.Blending;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Member;
import id.sinergi.internal.figures.Members;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import java.util.List;
import java.util.TreeSet;

/**
 * What an agency works on together with others, and what came of it. Immutable once made.
 *
 * <p>Breadth is here as a part, 0..1; the deliveries and the index are figures in percent.
 */
public final class Work {
  /** Where the joint delivery is among the figures. */
  public static final int JOINT = 0;

  /** Where the own delivery is. */
  public static final int OWN = 1;

  /** Where the index is. */
  public static final int INDEX = 2;

  /** Where the mean is that the joint delivery is, before it is kept within 0 and 100. */
  public static final int JOINT_MEAN = 3;

  /** Where the mean is that the own delivery is, before it is kept within 0 and 100. */
  public static final int OWN_MEAN = 4;

  /**
   * One kind of work at a goal: what measures it, what supports it, or what it supports.
   *
   * @param kind by which pieces of it are tied, if any are
   * @param tied the weight of what is tied to others
   * @param all the weight of all of it, above 0
   */
  public record Sort(int goal, Tied.Kind kind, double tied, double all) {
    double part() {
      return tied / all;
    }
  }

  private final Plan plan;
  private final Board board;
  private final List<Sort> sorts;
  private final double breadth;
  private final List<Tied> ties;
  private final FigureArray figures = new FigureArray(5);

  /** What is known of an agency's work before its deliveries. */
  Work(Plan plan, Board board, List<Sort> sorts, List<Tied> ties) {
    this.plan = plan;
    this.board = board;
    this.sorts = List.copyOf(sorts);
    this.ties = List.copyOf(ties);
    double[] parts = sorts.stream().mapToDouble(Sort::part).toArray();
    breadth =
        parts.length == 0 ? 0.0 : Math.min(1.0, Pairwise.sum(parts, parts.length) / parts.length);
  }

  /** The same of an agency that holds, with what was delivered. */
  Work delivered(Rulebook rulebook) {
    if (ties.isEmpty()) {
      for (int i = 0; i <= INDEX; i++) {
        figures.state(i, State.NOT_APPLICABLE);
      }
      return this;
    }
    Members members = new Members();
    members.reset(ties.size());
    for (int i = 0; i < ties.size(); i++) {
      set(members, i, ties.get(i).joint(board));
    }
    deliver(members, rulebook, JOINT_MEAN, JOINT);
    members.reset(ties.size());
    for (int i = 0; i < ties.size(); i++) {
      int position = i;
      ties.get(i).own(board).ifPresent(side -> set(members, position, side));
    }
    boolean hasOwn = members.carry();
    deliver(members, rulebook, OWN_MEAN, OWN);
    index(hasOwn);
    return this;
  }

  private void set(Members members, int position, Tied.Side side) {
    members.set(position, ties.get(position).weight(), side.figures(), side.at());
  }

  private void deliver(Members members, Rulebook rulebook, int mean, int at) {
    Aggregator.aggregate(members, Aggregation.WEIGHTED_MEAN, rulebook, figures, mean);
    figures.copy(figures, mean, at);
    if (figures.state(at) == State.VALUE) {
      double value = Math.max(0.0, Math.min(100.0, figures.value(at)));
      figures.value(at, value, figures.coverage(at), figures.isProvisional(at));
    }
  }

  private void index(boolean hasOwn) {
    if (!figures.state(OWN).isDue() && (!hasOwn || figures.state(JOINT).isDue())) {
      figures.copy(figures, JOINT, INDEX);
      return;
    }
    if (!figures.state(JOINT).isDue()) {
      boolean joint = figures.state(JOINT) == State.NOT_DUE; // a state of neither comes before
      figures.copy(figures, joint && !figures.state(OWN).isDue() ? JOINT : OWN, INDEX);
      return;
    }
    Blending.blend(0.5, 0.0, figures, JOINT, figures, OWN, figures, INDEX);
  }

  /** Whether there is any work at all. */
  public boolean isEmpty() {
    return sorts.isEmpty();
  }

  /** The kinds of work at the agency's goals, by goal; each counts alike. */
  public List<Sort> sorts() {
    return sorts;
  }

  /** The part of the work that is tied to others, 0..1. */
  public double breadth() {
    return breadth;
  }

  /** The ties, by goal; at a goal indicators first, then what helps it, then what it helps. */
  public List<Tied> ties() {
    return ties;
  }

  /** A tie's part of all the work, 0..1; together they make the breadth. */
  public double part(Tied tie) {
    return tie.weight() / sorts.size();
  }

  /** One of the sides of a tie, as a member of a delivery. */
  public Member member(Tied tie, int index, boolean isJoint) {
    Tied.Side side = isJoint ? tie.joint(board) : tie.own(board).orElseThrow();
    Figures all = side.figures();
    return new Member(index, tie.weight(), all.state(side.at()), all.coverage(side.at()));
  }

  /** Joint delivery, own delivery, the index and the means, at their positions. */
  public FigureArray figures() {
    return figures;
  }

  /** The ids of what is due and missing in joint delivery, own delivery or both, in order. */
  public List<String> missing(int figure) {
    TreeSet<String> ids = new TreeSet<>();
    for (Tied tie : ties) {
      if (figure != OWN && tie.joint(board).isMissing()) {
        ids.add(tie.jointId(plan));
      }
      if (figure != JOINT && tie.own(board).filter(Tied.Side::isMissing).isPresent()) {
        ids.add(tie.ownId(plan));
      }
    }
    return List.copyOf(ids);
  }
}
