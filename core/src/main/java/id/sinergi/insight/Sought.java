package id.sinergi.insight;

import id.sinergi.figure.Figure;
import id.sinergi.indicator.Actual;
import id.sinergi.insight.GoalSeek.Move;
import id.sinergi.insight.GoalSeek.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found.
 *
 * @param part of the way to the targets; empty where one party moves
 * @param best the score with all that is sought at its best, or at its target
 */
record Sought(
    List<Move> moves,
    List<Actual> actuals,
    OptionalDouble part,
    Optional<Figure> reached,
    Optional<Figure> best,
    List<String> without,
    Optional<Obstacle> obstacle,
    Optional<String> weakest) {

  static Sought none(Obstacle obstacle, Optional<Figure> best, List<String> without) {
    return new Sought(
        List.of(),
        List.of(),
        OptionalDouble.empty(),
        Optional.empty(),
        best,
        without,
        Optional.of(obstacle),
        Optional.empty());
  }

  /** Another one is weaker, whatever else could be said. */
  Sought because(Obstacle why, String weaker) {
    return new Sought(
        moves, actuals, part, reached, best, without, Optional.of(why), Optional.of(weaker));
  }

  static Sought none(Obstacle obstacle) {
    return none(obstacle, Optional.empty(), List.of());
  }
}
