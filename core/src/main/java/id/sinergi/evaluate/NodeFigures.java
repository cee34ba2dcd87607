package id.sinergi.evaluate;

import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Quantity;

/**
 * What one goal attained, every view side by side.
 *
 * @param node the goal
 * @param score the official figure, by the basis of the goal
 * @param measured the aggregate of the figures of its indicators
 * @param supported the aggregate of the scores of what carries value up to it
 * @param gap supported less measured, in points: the work below is done and the outcome is not
 *     there
 * @param rollup the aggregate of its children's, from the bottom up; measured where it has none
 * @param pagu the budget of the periods that the window touches, in rupiah
 * @param spent what of it is realised up to the end of the window, in rupiah
 * @param absorption realisation in percent of the whole pagu
 * @param efficiency score less absorption, in points
 */
public record NodeFigures(
    Node node,
    Figure score,
    Figure measured,
    Figure supported,
    Quantity gap,
    Figure rollup,
    Quantity pagu,
    Quantity spent,
    Figure absorption,
    Quantity efficiency) {
  /** One line: the goal and its score. */
  @Override
  public String toString() {
    return node.id() + " = " + score + " " + node.name();
  }
}
