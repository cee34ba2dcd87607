package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.insight.GoalSeek.Move;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.insight.GoalSeek.Sought;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Movable;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Consolidation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * Seeks the smallest improvement that lifts a goal to a score.
 *
 * <p>By halving on the numbers there are: each double has a place in their order, so that the two
 * ends are next to each other after no more than 64 halvings, and the answer is the last bit.
 */
final class Seeking {
  private static final int DOUBLINGS = 80; // from the smallest step to more than a quantity can be

  private final Evaluation evaluation;
  private final Results results;
  private final Plan plan;
  private final String goal;
  private final double wanted;

  Seeking(Evaluation evaluation, Results results, String goal, double wanted) {
    this.evaluation = evaluation;
    this.results = results;
    this.plan = results.plan();
    this.goal = goal;
    this.wanted = wanted;
  }

  private Figure score(Evaluation of) {
    return of.node(goal).score();
  }

  private boolean suffices(Figure score) {
    return score.state() == State.VALUE
        && Rounding.compare(score.value().orElseThrow(), wanted) >= 0;
  }

  private Figure scoreWith(List<Actual> actuals) {
    return score(evaluation.whatIf(whatIf -> actuals.forEach(whatIf::actual)));
  }

  /** What the goal scores with the actuals of an amount; empty where there are none. */
  private Optional<Figure> scoreAt(double amount, DoubleFunction<Optional<List<Actual>>> at) {
    return at.apply(amount).map(this::scoreWith);
  }

  private boolean sufficesAt(double amount, DoubleFunction<Optional<List<Actual>>> at) {
    return scoreAt(amount, at).filter(this::suffices).isPresent();
  }

  // ---- one party

  Sought by(String id, String agency) {
    int indicator = plan.cascade.indicatorIndex(id);
    if (suffices(score(evaluation))) {
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
    if (part.indicator().polarity() == Polarity.STABILIZE && !part.hasTarget()) {
      return Optional.of(Obstacle.NO_TARGET);
    }
    return part.present().isEmpty() && (part.indicator().isRatio() || !part.hasTarget())
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
    for (double to : ways(part, from)) { // to the end: what moves nothing for long can yet jump
      Optional<Figure> score = scoreAt(to, part::at);
      if (score.filter(this::suffices).isPresent()) {
        return found(part, less, to);
      }
      if (score.isPresent()) { // else it is no quantity
        Optional<Figure> previous = best;
        best = score.filter(it -> it.state() == State.VALUE).or(() -> previous).or(() -> score);
        less = to;
      }
    }
    return Sought.none(why(part, best), best, List.of());
  }

  /** Where what is not reported begins. */
  static double worst(Movable part) {
    double target = part.target();
    return switch (part.indicator().polarity()) {
      case MAXIMIZE -> Math.min(0, 2 * target);
      case MINIMIZE -> Math.max(2 * Math.abs(target), 1);
      case STABILIZE -> target;
    };
  }

  /** What to try, better and better: steps that double, the target among them, and the best end. */
  private static List<Double> ways(Movable part, double from) {
    List<Double> ways = new ArrayList<>();
    boolean isUp = part.indicator().polarity() == Polarity.MAXIMIZE;
    boolean hasTarget = part.hasTarget();
    if (part.indicator().polarity() == Polarity.STABILIZE) {
      return List.of(part.target());
    }
    double size = Math.max(Math.abs(from), hasTarget ? Math.abs(part.target()) : 0);
    double step = size == 0 ? 1 : size / 64;
    boolean isSigned = part.indicator().isSigned();
    for (int i = 0; i < DOUBLINGS; i++) {
      double to = isUp ? from + step : from - step;
      if (!isUp && !isSigned && to <= 0) {
        double near = ways.isEmpty() ? from : ways.get(ways.size() - 1);
        for (int k = 0; k < DOUBLINGS && near > 0; k++) {
          near /= 2; // a formula that divides by it has no answer at 0 itself
          ways.add(near);
        }
        ways.add(0.0);
        break;
      }
      ways.add(to);
      step *= 2;
    }
    return ways;
  }

  private Sought found(Movable part, double less, double more) {
    boolean isAnyEnough = part.present().isEmpty() && sufficesAt(less, part::at);
    double high = isAnyEnough ? less : least(less, more, part::at);
    List<Actual> actuals = part.at(high).orElseThrow(); // it was tried
    Move move =
        new Move(
            part.indicator().id(),
            part.agency(),
            part.present(),
            high,
            practical(part, high, more > less));
    return new Sought(
        List.of(move),
        actuals,
        OptionalDouble.empty(),
        Optional.of(scoreWith(actuals)),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Between what does not suffice and what does: the first that does, by halving. */
  private double least(double less, double more, DoubleFunction<Optional<List<Actual>>> at) {
    double low = less;
    double high = more;
    double middle = middle(low, high);
    while (middle != low && middle != high) {
      if (sufficesAt(middle, at)) {
        high = middle;
      } else {
        low = middle;
      }
      middle = middle(low, high);
    }
    return high;
  }

  /**
   * The number half way between two in the order of all doubles; one of the two if there is none.
   */
  static double middle(double one, double other) {
    long a = place(one);
    long b = place(other);
    long half = (a & b) + ((a ^ b) >> 1); // rounded down, without overflow
    return number(half);
  }

  private static long place(double number) {
    long bits = Double.doubleToLongBits(number + 0.0);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  private static double number(long place) {
    return Double.longBitsToDouble(place < 0 ? Long.MIN_VALUE - place : place);
  }

  private Optional<BigDecimal> practical(Movable part, double to, boolean isUp) {
    int decimals = part.indicator().decimals().orElse(plan.cascade.rulebook().decimals());
    BigDecimal near = Rounding.displayed(to, decimals);
    BigDecimal safe =
        Rounding.decimal(to).setScale(decimals, isUp ? RoundingMode.CEILING : RoundingMode.FLOOR);
    for (BigDecimal one : List.of(near, safe)) {
      if (sufficesAt(one.doubleValue(), part::at)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private boolean isComposed(Movable part) {
    return plan.isComposed(plan.cascade.indicatorIndex(part.indicator().id()));
  }

  private Obstacle why(Movable part, Optional<Figure> best) {
    if (best.isEmpty()) {
      return part.present().isEmpty() ? Obstacle.NOT_REPORTED : Obstacle.CAPPED;
    }
    if (best.get().state() != State.VALUE) {
      return Obstacle.NO_FIGURE;
    }
    if (!isMonotone(part)) {
      return Obstacle.NOT_MONOTONE;
    }
    Figure now = score(evaluation);
    if (now.value().isPresent() && best.get().value().orElseThrow() < now.value().getAsDouble()) {
      return Obstacle.NOT_MONOTONE; // such as a factor beside one below zero
    }
    if (!best.get().value().equals(now.value())) {
      return Obstacle.TOO_LITTLE_WEIGHT;
    }
    String id = part.indicator().id();
    if (evaluation.effectiveWeight(id, goal, View.OFFICIAL).value() != 0) {
      return Obstacle.CAPPED;
    }
    return evaluation.effectiveWeight(id, goal, View.BOTTOM_UP).value() != 0
        ? Obstacle.OTHER_VIEW
        : Obstacle.NO_WEIGHT;
  }

  /**
   * Whether what is better for the part is better for the goal. All together can be best where one
   * is off the target it is to be kept at; of least and greatest ratios another can be chosen; what
   * is below zero divides the wrong way.
   */
  private boolean isMonotone(Movable part) {
    if (part.indicator().polarity() == Polarity.STABILIZE) {
      return !isComposed(part);
    }
    Consolidation consolidation = part.indicator().consolidation();
    boolean isExtreme = consolidation == Consolidation.MIN || consolidation == Consolidation.MAX;
    return !part.indicator().isRatio() || (!isExtreme && !part.hasNegativeDenominator());
  }

  // ---- several, each the same part of its way

  Sought together(List<String> ids) {
    if (suffices(score(evaluation))) {
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
                  .allMatch(it -> it.of().present().isPresent() && it.of().at(it.to()).isPresent());
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
    Optional<Figure> best = scoreAt(1, way);
    if (best.filter(this::suffices).isEmpty()) {
      boolean isValue = best.filter(it -> it.state() == State.VALUE).isPresent();
      return Sought.none(isValue ? Obstacle.BEYOND_TARGETS : Obstacle.NO_FIGURE, best, without);
    }
    double part = least(0, 1, way);
    List<Actual> actuals = actuals(steps, part).orElseThrow();
    List<Move> moves =
        steps.stream()
            .map(
                it ->
                    new Move(
                        it.of().indicator().id(),
                        it.of().agency(),
                        it.of().present(),
                        between(it, part),
                        Optional.empty()))
            .toList();
    return new Sought(
        moves,
        actuals,
        OptionalDouble.of(part),
        Optional.of(scoreWith(actuals)),
        best,
        without,
        Optional.empty());
  }

  private static double between(AtTarget.Step step, double part) {
    double from = step.of().present().orElseThrow();
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
