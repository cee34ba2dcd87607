package id.sinergi.internal.synergy;

import id.sinergi.cascade.LinkKind;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Board;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The one place where the synergy of an agency comes about (1-model, 1.7): how broadly its work is
 * tied to others, and what is delivered where it is.
 *
 * <ol>
 *   <li>An agency's work is at the nodes it owns, if it holds at the end of the window. At each
 *       node there are up to three kinds: what measures it, what supports it, and what it supports.
 *       Each kind counts alike, and in each the weights are renormalised to 1, so that no scale
 *       matters. Where weights add up to 100, as is the custom, this is the plain sum of the
 *       weights.
 *   <li>Measures and links below count by their weights. The links above a node stand in different
 *       reductions, whose weights do not compare; each counts by its part of the node it supports.
 *   <li>Only what holds in the window and carries weight is work, at goals that carry weight.
 *       Measures by derived indicators are none, so that nothing computed here counts itself.
 *   <li>Tied are a measure by a shared indicator, while a party other than the one that the node
 *       stands for counts in the window, and a crosscutting link, which holds only once accepted.
 *   <li>Breadth is the mean of the tied parts over all kinds at all nodes. It follows from
 *       structure alone, not from what is reported.
 *   <li>Both deliveries take the weights of the ties, the policies of the agency's rulebook, and
 *       the mean is what is kept within 0..100: what a single figure may reach is for the rulebooks
 *       to say. Own sides are the figure of the part that the node stands for, and the node at the
 *       child end; a tie without one is left out. Where one delivery is not due the other stands
 *       alone.
 * </ol>
 *
 * <p>Reads joint, own and node figures that are written already: of the shared indicators, and of
 * the nodes at the ends of the agency's crosscutting links.
 */
public final class Synergies {
  private final Bound bound;
  private final Scope scope;
  private final Frame frame;
  private final Board board;
  private final Plan plan;
  private final Map<Integer, Double> sums = new HashMap<>(); // of what is below a parent

  /** Looks at the figures of an evaluation as they are when asked. */
  public Synergies(Bound bound, Scope scope, Frame frame, Board board) {
    this.bound = bound;
    this.scope = scope;
    this.frame = frame;
    this.board = board;
    this.plan = bound.plan();
  }

  /** The work of one agency; O(its nodes, what measures them and the links at both ends). */
  public Work work(int agency) {
    List<Work.Sort> sorts = new ArrayList<>();
    List<Tied> ties = new ArrayList<>();
    for (int node : plan.nodesOf(agency).filter(this::isWork).toArray()) {
      add(node, measures(node), sorts, ties);
      add(node, below(node), sorts, ties);
      add(node, above(node), sorts, ties);
    }
    Work work = new Work(plan, board, sorts, ties);
    return plan.holds(agency, scope.day())
        ? work.delivered(plan.cascade.rulebookOf(plan.agencies.get(agency).id()))
        : work;
  }

  /** A goal that counts for nothing in its agency's score is no work of it. */
  private boolean isWork(int node) {
    return frame.isActive(node) && plan.nodes.get(node).weight().orElse(1.0) > 0;
  }

  /** Adds a kind of work at a node, unless it has no weight. */
  private static void add(int node, Pieces pieces, List<Work.Sort> sorts, List<Tied> ties) {
    double all = Pairwise.sum(pieces.weights, pieces.weights.length);
    if (all == 0) {
      return;
    }
    double[] tied = new double[pieces.weights.length];
    for (Tied tie : pieces.ties) {
      tied[tie.position()] = pieces.weights[tie.position()];
      if (tied[tie.position()] > 0) {
        ties.add(tie.withWeight(tied[tie.position()] / all));
      }
    }
    sorts.add(new Work.Sort(node, pieces.kind, Pairwise.sum(tied, tied.length), all));
  }

  private Pieces measures(int node) {
    int start = plan.measureStart[node];
    Pieces pieces = new Pieces(Tied.Kind.INDICATOR, plan.measureStart[node + 1] - start);
    for (int i = 0; i < pieces.weights.length; i++) {
      int indicator = plan.measureIndicator(start + i);
      boolean holds = frame.measures(start + i);
      if (holds && plan.indicators.get(indicator).derived().isEmpty()) {
        pieces.weights[i] = frame.measureWeights().get(start + i);
        int part = plan.measurePart(start + i);
        if (isTied(indicator, part)) {
          pieces.ties.add(
              new Tied(pieces.kind, node, indicator, part, isMeasured(indicator, part), i, 0.0));
        }
      }
    }
    return pieces;
  }

  private Pieces below(int node) {
    int start = plan.linkStart[node];
    Pieces pieces = new Pieces(Tied.Kind.HELPED, plan.linkStart[node + 1] - start);
    for (int i = 0; i < pieces.weights.length; i++) {
      pieces.weights[i] = weight(start + i);
      if (isCrosscutting(start + i)) {
        int child = plan.linkChild[start + i];
        pieces.ties.add(new Tied(pieces.kind, node, child, -1, false, i, 0.0));
      }
    }
    return pieces;
  }

  private Pieces above(int node) {
    int[] links = plan.upward(node).toArray();
    Pieces pieces = new Pieces(Tied.Kind.HELPING, links.length);
    for (int i = 0; i < links.length; i++) {
      pieces.weights[i] = partOfParent(links[i]);
      if (isCrosscutting(links[i])) {
        int parent = plan.readers().linkParent[links[i]];
        pieces.ties.add(new Tied(pieces.kind, node, parent, -1, false, i, 0.0));
      }
    }
    return pieces;
  }

  /** Whether a part is measured by itself; where the lead reports for all, only the lead's is. */
  private boolean isMeasured(int indicator, int part) {
    return plan.isComposed(indicator) || part == plan.partStart[indicator];
  }

  /** Whether a party counts in the window. */
  public boolean counts(int part) {
    return !bound.isOutside(plan.indicatorOf(part), part, scope);
  }

  /** Whether an indicator ties a node that stands for one of its parts, or none, to others. */
  private boolean isTied(int indicator, int part) {
    if (!plan.indicators.get(indicator).isShared()) {
      return false;
    }
    for (int p = plan.partStart[indicator]; p < plan.partStart[indicator + 1]; p++) {
      if (p != part && !bound.isOutside(indicator, p, scope)) {
        return true;
      }
    }
    return false;
  }

  /** A link's part of the node it supports, 0..1. */
  private double partOfParent(int link) {
    double sum = sums.computeIfAbsent(plan.readers().linkParent[link], this::weightBelow);
    return sum == 0 ? 0.0 : weight(link) / sum;
  }

  private double weightBelow(int parent) {
    int start = plan.linkStart[parent];
    double[] weights = new double[plan.linkStart[parent + 1] - start];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(start + i);
    }
    return Pairwise.sum(weights, weights.length);
  }

  /** The weight of a link, 0 if it does not hold. */
  private double weight(int link) {
    return frame.holds(link) ? frame.linkWeights().get(link) : 0.0;
  }

  private boolean isCrosscutting(int link) {
    return plan.link(link).kind() == LinkKind.CROSSCUTTING;
  }

  /** One kind of work at a node: its weights, and which of them are tied. */
  private static final class Pieces {
    final Tied.Kind kind;
    final double[] weights;
    final List<Tied> ties = new ArrayList<>();

    Pieces(Tied.Kind kind, int count) {
      this.kind = kind;
      weights = new double[count];
    }
  }
}
