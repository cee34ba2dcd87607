package id.sinergi.evaluate;

import id.sinergi.cascade.Link;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.finding.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The report on one goal: who delivers it with its owner, through which goals of their own and
 * through which shared indicators. Immutable and thread-safe.
 */
public final class JointGoal implements JointOutcome {

  /**
   * A goal through which an agency contributes to another, or is broken down from it.
   *
   * @param node the child goal
   * @param link to the goal: its kind, and for a crosscutting one the consent and its reason
   * @param isLinked whether the link is agreed and in force, so that value goes up along it
   * @param weight what it weighs among those that count, 0..1; they sum to 1; empty if it does not
   *     count
   * @param score of the child
   * @param leftOut why it does not count: it is missing, not due, not agreed, or not in force
   */
  public record Child(
      Node node,
      Link link,
      boolean isLinked,
      OptionalDouble weight,
      Figure score,
      Optional<Text> leftOut) {
    /**
     * Who contributes through it.
     *
     * @return id of the agency that owns the child goal
     */
    public String agency() {
      return node.owner().agency();
    }

    /** One line: the child, whose it is, and its score. */
    @Override
    public String toString() {
      return node.id() + " of " + agency() + " = " + score;
    }
  }

  private final Evaluation evaluation;
  private final NodeFigures figures;
  private final List<Child> children;
  private final List<String> shared;

  JointGoal(Evaluation evaluation, NodeFigures figures, List<Child> children, List<String> shared) {
    this.evaluation = evaluation;
    this.figures = figures;
    this.children = List.copyOf(children);
    this.shared = List.copyOf(shared);
  }

  @Override
  public String id() {
    return node().id();
  }

  @Override
  public String name() {
    return node().name();
  }

  @Override
  public Figure figure() {
    return figures.score();
  }

  /** Whether another agency than the owner has a part that counts, or shares an indicator of it. */
  @Override
  public boolean isShared() {
    return agencies().size() > 1;
  }

  @Override
  public Evaluation evaluation() {
    return evaluation;
  }

  /**
   * The goal.
   *
   * @return with its owner
   */
  public Node node() {
    return figures.node();
  }

  /**
   * Every view of the goal.
   *
   * @return the same as the evaluation gives
   */
  public NodeFigures figures() {
    return figures;
  }

  /**
   * The goals by which it is delivered: those broken down from it, and those of other agencies that
   * support it, agreed or not.
   *
   * @return unmodifiable, in id order
   */
  public List<Child> children() {
    return children;
  }

  /**
   * The children that are linked and due, and have no value.
   *
   * @return unmodifiable, ids in order
   */
  public List<String> missing() {
    return children.stream()
        .filter(it -> it.isLinked() && it.score().state().isMissing())
        .map(it -> it.node().id())
        .toList();
  }

  /**
   * The shared indicators that measure it in this window, each with its own report. Computed when
   * asked for; O(parties).
   *
   * @return unmodifiable, in id order
   */
  public List<JointIndicator> indicators() {
    return shared.stream().map(it -> (JointIndicator) evaluation.joint(it)).toList();
  }

  /**
   * Everybody who delivers it: its owner, the owners of the children that are linked to it now and
   * agreed, and the parties to its shared indicators.
   *
   * @return unmodifiable, ids in order
   */
  public SortedSet<String> agencies() {
    SortedSet<String> agencies = new TreeSet<>();
    agencies.add(node().owner().agency());
    children.stream().filter(Child::isLinked).forEach(child -> agencies.add(child.agency()));
    for (String id : shared) {
      evaluation
          .cascade()
          .indicator(id)
          .orElseThrow()
          .parties()
          .forEach(party -> agencies.add(party.agency()));
    }
    return Collections.unmodifiableSortedSet(agencies);
  }

  /** One line: the goal, its score, and who delivers it. */
  @Override
  public String toString() {
    return id()
        + " = "
        + figure()
        + (isShared() ? ", delivered by " + String.join(", ", agencies()) : ", shared by nobody");
  }
}
