package id.sinergi.rule;

import id.sinergi.figure.Rounding;
import java.util.List;

/**
 * One point of a piecewise linear formula. Immutable.
 *
 * @param x what is given: the actual (a table), or the percentage of the target (stabilise)
 * @param y what it scores, in percent
 */
public record Point(double x, double y) {

  /**
   * Refuses NaN, infinities and magnitudes no quantity has.
   *
   * @param x what is given
   * @param y what it scores, in percent
   */
  public Point {
    x = Rounding.quantity(x, "x of a point");
    y = Rounding.quantity(y, "y of a point");
  }

  static List<Point> copyOf(List<Point> points, String what) {
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          "The points ("
              + points
              + ") of "
              + what
              + " are none. Maybe the formula without points was meant.");
    }
    return List.copyOf(points);
  }

  static boolean areIncreasing(List<Point> points) {
    for (int i = 1; i < points.size(); i++) {
      if (Rounding.compare(points.get(i - 1).x(), points.get(i).x()) >= 0) {
        return false;
      }
    }
    return true;
  }

  static String text(List<Point> points) {
    StringBuilder text = new StringBuilder();
    for (Point point : points) {
      text.append(text.length() == 0 ? "" : ", ").append(point);
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return "("
        + Rounding.decimal(x).toPlainString()
        + ", "
        + Rounding.decimal(y).toPlainString()
        + ")";
  }
}
