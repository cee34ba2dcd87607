package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.insight.GoalSeek.Move;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.Movable;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Seeks the smallest improvement of one party that lifts a goal to a score. */
final class Seeking {
  private static final int DOUBLINGS = 80; // from the smallest step to more than a quantity can be

  private final Trial trial;
  private final Evaluation evaluation;
  private final Results results;
  private final Plan plan;
  private final String goal;

  Seeking(Trial trial) {
    this.trial = trial;
    evaluation = trial.evaluation();
    results = Inside.of(evaluation);
    plan = results.plan();
    goal = trial.goal();
  }

  Sought by(String id, String agency) {
    int indicator = plan.cascade.indicatorIndex(id);
    if (trial.suffices(trial.score(evaluation))) {
      return Sought.none(Obstacle.ALREADY_THERE);
    }
    if (evaluation.paths(id, goal).paths().isEmpty()) {
      return Sought.none(Obstacle.NOT_IN_PATH);
    }
    if (plan.isDerived(indicator)) {
      return Sought.none(Obstacle.DERIVED);
    }
    Movable part = Movable.of(results, indicator, plan.partOf(indicator, agency));
    Optional<Obstacle> obstacle = obstacle(part);
    return obstacle.isPresent() ? Sought.none(obstacle.get()) : by(part);
  }

  private Optional<Obstacle> obstacle(Movable part) {
    if (part.own().state() == State.NOT_APPLICABLE || !part.takesPart()) {
      return Optional.of(Obstacle.NOT_APPLICABLE);
    }
    if (!part.isDue()) {
      return Optional.of(Obstacle.NOT_DUE);
    }
    if (isNotComputable(part)) {
      return Optional.of(Obstacle.NOT_COMPUTABLE);
    }
    if (part.indicator().polarity() == Polarity.STABILIZE && part.aim().isEmpty()) {
      return Optional.of(Obstacle.NO_TARGET);
    }
    return part.present().isEmpty() && (part.indicator().isRatio() || part.aim().isEmpty())
        ? Optional.of(Obstacle.NOT_REPORTED)
        : Optional.empty();
  }

  private boolean isNotComputable(Movable part) {
    State together = evaluation.indicator(part.indicator().id()).joint().state();
    return part.own().state() == State.NOT_COMPUTABLE || together == State.NOT_COMPUTABLE;
  }

  private Sought by(Movable part) {
    double from = part.present().orElseGet(() -> worst(part));
    double less = from; // the last that does not suffice
    Optional<Figure> best = Optional.empty();
    double bestAt = from;
    List<Double> ways = new ArrayList<>(ways(part, from));
    if (part.present().isEmpty()) {
      ways.add(0, from); // that it is reported at all can be enough
    }
    for (double to : ways) { // to the end: what moves nothing for long can yet jump
      Optional<Figure> score = trial.scoreAt(to, part::at);
      if (score.filter(trial::suffices).isPresent()) {
        return found(part, less, to);
      }
      if (score.isPresent()) { // else it is no quantity
        Optional<Figure> previous = best;
        best = score.filter(it -> it.state() == State.VALUE).or(() -> previous).or(() -> score);
        bestAt = best.equals(score) ? to : bestAt;
        less = to;
      }
    }
    return new ShortOf(trial).why(part, best, bestAt);
  }

  /** Where what is not reported begins; of a sum, some of which is in, not below that. */
  static double worst(Movable part) {
    double target = part.aim().orElseThrow();
    return switch (part.indicator().polarity()) {
      case MAXIMIZE -> Math.max(Math.min(0, 2 * target), part.least());
      case MINIMIZE -> Math.max(Math.max(2 * Math.abs(target), 1), part.least());
      case STABILIZE -> target;
    };
  }

  /** What to try, better and better: steps that double, the target among them, and the best end. */
  private static List<Double> ways(Movable part, double from) {
    List<Double> ways = new ArrayList<>();
    boolean isUp = part.indicator().polarity() == Polarity.MAXIMIZE;
    if (part.indicator().polarity() == Polarity.STABILIZE) {
      return List.of(part.aim().orElseThrow());
    }
    double size = Math.max(Math.abs(from), Math.abs(part.aim().orElse(0)));
    double step = size == 0 ? 1 : size / 64;
    double last = from;
    double end = part.least();
    for (int i = 0; i < DOUBLINGS; i++) {
      double to = isUp ? from + step : from - step;
      if (!isUp && end > 0 && to <= end) {
        ways.add(end); // what is in of a sum
        return ways;
      }
      if (!isUp && last > 0 && to <= 0) {
        for (int k = 0; k < DOUBLINGS && last > 0; k++) {
          last /= 2; // a formula that divides by it has no answer at 0 itself
          ways.add(last);
        }
        ways.add(0.0);
      }
      last = to;
      if (!isUp && to <= 0 && !part.indicator().isSigned()) {
        return ways.isEmpty() ? List.of(0.0) : ways;
      }
      ways.add(to);
      step *= 2;
    }
    return ways;
  }

  private Sought found(Movable part, double less, double more) {
    boolean isAnyEnough = part.present().isEmpty() && trial.sufficesAt(less, part::at);
    double high = isAnyEnough ? less : trial.least(less, more, part::at);
    List<Actual> actuals = part.at(high).orElseThrow(); // it was tried
    Move move = Move.of(part, high, practical(part, high, more > less));
    return new Sought(
        List.of(move),
        actuals,
        OptionalDouble.empty(),
        Optional.of(trial.scoreWith(actuals)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<BigDecimal> practical(Movable part, double to, boolean isUp) {
    int decimals = part.indicator().decimals().orElse(plan.cascade.rulebook().decimals());
    BigDecimal near = Rounding.displayed(to, decimals);
    BigDecimal safe =
        Rounding.decimal(to).setScale(decimals, isUp ? RoundingMode.CEILING : RoundingMode.FLOOR);
    for (BigDecimal one : List.of(near, safe)) {
      if (trial.sufficesAt(one.doubleValue(), part::at)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
