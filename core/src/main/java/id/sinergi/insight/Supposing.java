package id.sinergi.insight;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.NodeFigures;
import id.sinergi.evaluate.View;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.internal.engine.Inside;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.influence.AtTarget;
import id.sinergi.internal.influence.Screening;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Evaluates what a goal gains as a question "what if". */
final class Supposing {
  private static final Text NO_WAY =
      Text.of(
          "target tidak dapat diandaikan tercapai dari yang dilaporkan",
          "from what is reported it cannot be supposed at its target");
  private static final Text DERIVED =
      Text.of("diturunkan, bukan dilaporkan", "it is derived, not reported");
  private static final Text NO_FIGURE =
      Text.of("tujuan tidak akan bernilai", "the goal would have no value");

  private final Evaluation evaluation;
  private final Results results;
  private final Plan plan;
  private final Node goal;
  private final View view;
  private final Screening screening;

  Supposing(Evaluation evaluation, Node goal, View view, Screening screening) {
    this.evaluation = evaluation;
    this.results = Inside.of(evaluation);
    this.plan = results.plan();
    this.goal = goal;
    this.view = view;
    this.screening = screening;
  }

  static Figure figure(NodeFigures figures, View view) {
    return view == View.OFFICIAL ? figures.score() : figures.rollup();
  }

  /** As it is estimated. */
  Lever estimated(int at) {
    return lever(at, OptionalDouble.empty(), List.of(), Optional.empty());
  }

  /** The same evaluated exactly, if it can be. */
  Lever lever(int at) {
    Optional<AtTarget> way = AtTarget.of(results, at);
    Optional<List<Actual>> actuals = way.flatMap(AtTarget::actuals);
    if (way.isEmpty() || actuals.isEmpty()) {
      return without(at, plan.isDerived(at) ? DERIVED : NO_WAY);
    }
    Evaluation supposed = supposed(actuals.get());
    if (!isReached(way.get(), supposed)) {
      return without(at, NO_WAY);
    }
    OptionalDouble gain = gain(supposed);
    return gain.isPresent()
        ? lever(at, gain, actuals.get(), Optional.empty())
        : without(at, NO_FIGURE);
  }

  private static boolean isReached(AtTarget way, Evaluation supposed) {
    return way.isPlain() || way.isReached(Inside.of(supposed));
  }

  private Lever without(int at, Text reason) {
    return lever(at, OptionalDouble.empty(), List.of(), Optional.of(reason));
  }

  private Lever lever(int at, OptionalDouble exact, List<Actual> actuals, Optional<Text> reason) {
    Indicator indicator = results.bound().indicator(at);
    return new Lever(
        indicator,
        indicator.lead().agency(),
        owner(at, indicator),
        evaluation.indicator(indicator.id()).joint(),
        screening.weight(at),
        screening.gain(at),
        exact,
        actuals,
        reason);
  }

  private Owner owner(int at, Indicator indicator) {
    return indicator
        .lead()
        .owner()
        .orElseGet(() -> plan.node(results.measured(at)[0]).owner()); // it reaches the goal by one
  }

  /** All of an agency at once; those that did not come to be are then left out. */
  AgencyLever together(int agency, List<Integer> indicators, double estimate) {
    List<AtTarget> ways =
        indicators.stream()
            .flatMap(at -> AtTarget.of(results, at).stream())
            .filter(way -> way.actuals().isPresent())
            .toList();
    OptionalDouble gain = OptionalDouble.empty();
    if (!ways.isEmpty()) {
      Evaluation all = supposed(actuals(ways));
      List<AtTarget> reached = ways.stream().filter(way -> isReached(way, all)).toList();
      gain = gain(reached.size() == ways.size() ? all : supposed(actuals(reached)));
      ways = reached;
    }
    return new AgencyLever(
        plan.agencies.get(agency),
        indicators.size(),
        indicators.size() - ways.size(),
        estimate,
        ways.isEmpty() ? OptionalDouble.empty() : gain);
  }

  private static List<Actual> actuals(List<AtTarget> ways) {
    List<Actual> actuals = new ArrayList<>();
    ways.forEach(way -> actuals.addAll(way.actuals().orElseThrow()));
    return actuals;
  }

  private Evaluation supposed(List<Actual> actuals) {
    return evaluation.whatIf(whatIf -> actuals.forEach(whatIf::actual));
  }

  private OptionalDouble gain(Evaluation supposed) {
    Figure now = figure(evaluation.node(goal.id()), view);
    Figure then = figure(supposed.node(goal.id()), view);
    return then.state() == State.VALUE
        ? OptionalDouble.of(
            Rounding.difference(then.value().orElseThrow(), now.value().orElseThrow()))
        : OptionalDouble.empty();
  }
}
