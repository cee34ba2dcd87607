package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.influence.Movable;
import id.sinergi.internal.influence.Weakest;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Polarity;
import id.sinergi.time.Consolidation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Why the best there is to have of one party does not lift a goal to a score. */
final class ShortOf {
  private final Trial trial;
  private final Evaluation evaluation;
  private final Plan plan;
  private final String goal;

  ShortOf(Trial trial) {
    this.trial = trial;
    evaluation = trial.evaluation();
    plan = Inside.of(evaluation).plan();
    goal = trial.goal();
  }

  private boolean isComposed(Movable part) {
    return plan.isComposed(plan.cascade.indicatorIndex(part.indicator().id()));
  }

  /** Why a part at its best does not suffice. */
  Sought why(Movable part, Optional<Figure> best, double bestAt) {
    Optional<Obstacle> unclear = unclear(part, best);
    if (unclear.isPresent()) {
      return Sought.none(unclear.get(), best, List.of());
    }
    List<Actual> actuals = part.at(bestAt).orElseThrow(); // it was tried
    Evaluation then = evaluation.whatIf(whatIf -> actuals.forEach(whatIf::actual));
    Optional<String> weakest = weakest(part, then);
    Sought none = Sought.none(why(part, best.orElseThrow(), then), best, List.of());
    if (weakest.isPresent()) {
      return none.because(Obstacle.OTHER_WEAKEST, weakest.get());
    }
    boolean isUnmoved = best.orElseThrow().value().equals(trial.score(evaluation).value());
    return (isUnmoved ? weakestMember(part, then) : Optional.<String>empty())
        .map(it -> none.because(Obstacle.OTHER_MEMBER, it))
        .orElse(none);
  }

  private Optional<Obstacle> unclear(Movable part, Optional<Figure> best) {
    if (best.isEmpty()) {
      return Optional.of(part.present().isEmpty() ? Obstacle.NOT_REPORTED : Obstacle.CAPPED);
    }
    if (best.get().state() != State.VALUE) {
      return Optional.of(Obstacle.NO_FIGURE);
    }
    Figure now = trial.score(evaluation);
    boolean isWorse = // such as a factor beside one below zero
        now.value().isPresent() && best.get().value().orElseThrow() < now.value().getAsDouble();
    return isWorse || !isMonotone(part) ? Optional.of(Obstacle.NOT_MONOTONE) : Optional.empty();
  }

  private Obstacle why(Movable part, Figure best, Evaluation then) {
    String id = part.indicator().id();
    if (!best.value().equals(trial.score(evaluation).value())) {
      return isAtCap(best) || Rounding.compare(weight(then, id), 1) == 0
          ? Obstacle.CAPPED
          : Obstacle.TOO_LITTLE_WEIGHT;
    }
    if (weight(evaluation, id) != 0) {
      return Obstacle.CAPPED;
    }
    return evaluation.effectiveWeight(id, goal, View.BOTTOM_UP).value() != 0
        ? Obstacle.OTHER_VIEW
        : Obstacle.NO_WEIGHT;
  }

  private double weight(Evaluation in, String indicator) {
    return in.effectiveWeight(indicator, goal, View.OFFICIAL).value();
  }

  private boolean isAtCap(Figure best) {
    OptionalDouble cap = plan.rulebook(plan.nodeAt(goal)).cap();
    return cap.isPresent() && Rounding.compare(best.value().orElseThrow(), cap.getAsDouble()) == 0;
  }

  /** Who is weaker than the part at its best: another link of its chain, that the goal rests on. */
  private Optional<String> weakest(Movable part, Evaluation then) {
    if (!part.indicator().composition().equals(Optional.of(Composition.WEAKEST_PARTY))
        || !isComposed(part)
        || weight(then, part.indicator().id()) == 0) {
      return Optional.empty();
    }
    int indicator = plan.cascade.indicatorIndex(part.indicator().id());
    Optional<Contribution> least =
        Inside.of(then).joint(indicator).takingPart().stream()
            .filter(it -> it.raw().isPresent())
            .min(Comparator.comparingDouble(it -> it.raw().getAsDouble())); // the first of those
    return least.map(Contribution::agency).filter(it -> !it.equals(part.agency()));
  }

  /**
   * What is weaker than all on the way from the part, in the first goal below this one that is as
   * strong as its weakest member.
   */
  private Optional<String> weakestMember(Movable part, Evaluation then) {
    Set<String> way = new HashSet<>();
    evaluation.paths(part.indicator().id(), goal).paths().forEach(way::addAll);
    return Weakest.beside(Inside.of(then), plan.nodeAt(goal), way);
  }

  /**
   * Whether what is better for the part is better for the goal. All together can be best where one
   * is off the target it is to be kept at; of least and greatest ratios another can be chosen; what
   * is below zero divides the wrong way.
   */
  private boolean isMonotone(Movable part) {
    if (part.indicator().polarity() == Polarity.STABILIZE) {
      return !isComposed(part) && !part.indicator().isCeiling(); // a met ceiling is worth its own
    }
    Consolidation consolidation = part.indicator().consolidation();
    boolean isExtreme = consolidation == Consolidation.MIN || consolidation == Consolidation.MAX;
    return !part.indicator().isRatio() || (!isExtreme && !part.hasNegativeDenominator());
  }
}
