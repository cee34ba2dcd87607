package id.sinergi.rule;

import id.sinergi.figure.Rounding;
import java.util.List;

/**
 * A score read off a table: piecewise linear through its points, flat outside. The target plays no
 * part. Immutable.
 *
 * @param points by increasing x, the actual in the unit of its indicator; y what it scores
 */
public record Table(List<Point> points) implements Formula {

  /**
   * Copies the points; whether x increases is a question for {@link #isIncreasing()}.
   *
   * @param points at least one
   */
  public Table {
    points = Point.copyOf(points, "TABLE");
  }

  @Override
  public String id() {
    return "TABLE";
  }

  @Override
  public boolean isIncreasing() {
    return Point.areIncreasing(points);
  }

  /** {@inheritDoc} A table does where any stretch of it falls (or rises, if lower is better). */
  @Override
  public boolean runsAgainst(Polarity polarity) {
    int better = polarity == Polarity.MINIMIZE ? -1 : 1;
    for (int i = 1; i < points.size(); i++) {
      int step = Rounding.compare(points.get(i).y(), points.get(i - 1).y());
      if (step != 0 && Integer.signum(step) != better && polarity != Polarity.STABILIZE) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean fits(Polarity polarity) {
    return polarity != Polarity.STABILIZE;
  }

  @Override
  public String toString() {
    return "TABLE " + Point.text(points);
  }
}
