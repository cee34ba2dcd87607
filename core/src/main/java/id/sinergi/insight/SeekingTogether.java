package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.insight.GoalSeek.Move;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Movable;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** Seeks how far several have to go on the way to their targets to lift a goal to a score. */
final class SeekingTogether {
  private final Trial trial;
  private final Evaluation evaluation;
  private final Results results;
  private final Plan plan;
  private final String goal;

  SeekingTogether(Trial trial) {
    this.trial = trial;
    evaluation = trial.evaluation();
    results = Inside.of(evaluation);
    plan = results.plan();
    goal = trial.goal();
  }

  Sought by(List<String> ids) {
    if (trial.suffices(trial.score(evaluation))) {
      return Sought.none(Obstacle.ALREADY_THERE);
    }
    List<AtTarget.Step> steps = new ArrayList<>();
    List<String> without = new ArrayList<>();
    boolean isBelow = false;
    for (String id : ids) {
      isBelow |= !evaluation.paths(id, goal).paths().isEmpty();
      Optional<AtTarget> way = AtTarget.of(results, plan.cascade.indicatorIndex(id));
      boolean canGo =
          way.isPresent()
              && way.get().steps().stream()
                  .allMatch(it -> begins(it.of()) && it.of().at(it.to()).isPresent());
      if (canGo) {
        steps.addAll(way.get().steps());
      } else {
        without.add(id);
      }
    }
    if (!isBelow) {
      return Sought.none(Obstacle.NOT_IN_PATH, Optional.empty(), without);
    }
    if (steps.isEmpty()) {
      Obstacle why = without.isEmpty() ? Obstacle.AT_TARGET : Obstacle.NOT_REPORTED;
      return Sought.none(why, Optional.empty(), without);
    }
    return together(steps, without);
  }

  private Sought together(List<AtTarget.Step> steps, List<String> without) {
    DoubleFunction<Optional<List<Actual>>> way = part -> actuals(steps, part);
    Optional<Figure> best = trial.scoreAt(1, way);
    if (best.filter(trial::suffices).isEmpty()) {
      boolean isValue = best.filter(it -> it.state() == State.VALUE).isPresent();
      return Sought.none(isValue ? Obstacle.BEYOND_TARGETS : Obstacle.NO_FIGURE, best, without);
    }
    double part =
        trial.sufficesAt(0, way) ? 0 : trial.least(0, 1, way); // to be reported can be enough
    List<Actual> actuals = actuals(steps, part).orElseThrow();
    List<Move> moves =
        steps.stream().map(it -> Move.of(it.of(), between(it, part), Optional.empty())).toList();
    return new Sought(
        moves,
        actuals,
        OptionalDouble.of(part),
        Optional.of(trial.scoreWith(actuals)),
        best,
        without,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it is known where it begins. */
  private static boolean begins(Movable part) {
    return part.present().isPresent() || (!part.indicator().isRatio() && part.aim().isPresent());
  }

  /** So far on the way to a target: what is not reported begins where it does alone. */
  static double between(AtTarget.Step step, double part) {
    double from = step.of().present().orElseGet(() -> Seeking.worst(step.of()));
    return part == 1 ? step.to() : from + part * (step.to() - from);
  }

  private static Optional<List<Actual>> actuals(List<AtTarget.Step> steps, double part) {
    List<Actual> all = new ArrayList<>();
    for (AtTarget.Step step : steps) {
      Optional<List<Actual>> actuals = step.of().at(between(step, part));
      if (actuals.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(actuals.get());
    }
    return Optional.of(all);
  }
}
