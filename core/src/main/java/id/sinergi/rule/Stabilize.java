package id.sinergi.rule;

import java.util.List;

/**
 * {@code STABILIZE} through points of its own: piecewise linear, to (0, 0) below the first (an
 * assumption), flat above the last. Immutable.
 *
 * @param points by increasing x, the percentage of the target; y what it scores
 */
public record Stabilize(List<Point> points) implements Formula {

  /**
   * Copies the points; whether x increases is a question for {@link #isIncreasing()}.
   *
   * @param points at least one
   */
  public Stabilize {
    points = Point.copyOf(points, "STABILIZE");
  }

  @Override
  public String id() {
    return "STABILIZE";
  }

  @Override
  public boolean isIncreasing() {
    return Point.areIncreasing(points);
  }

  @Override
  public boolean runsAgainst(Polarity polarity) {
    return false;
  }

  @Override
  public boolean fits(Polarity polarity) {
    return polarity == Polarity.STABILIZE;
  }

  @Override
  public String toString() {
    return "STABILIZE " + Point.text(points);
  }
}
