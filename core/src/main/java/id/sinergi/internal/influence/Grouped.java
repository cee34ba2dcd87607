package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Policy;
import id.sinergi.internal.figures.Weights;
import id.sinergi.internal.plan.Plan;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** The members of all aggregates of a kind in one evaluation. */
final class Grouped {
  final int[] start;
  final Weights weights;
  final int[] places;
  final Figures figures;
  final IntFunction<String> id; // of a member
  final IntUnaryOperator member; // the indicator or the node that it is
  final boolean isOfMeasures;
  final IntFunction<Policy> policy;

  private Grouped(
      int[] start,
      Weights weights,
      int[] places,
      Figures figures,
      IntFunction<String> id,
      IntUnaryOperator member,
      boolean isOfMeasures,
      IntFunction<Policy> policy) {
    this.start = start;
    this.weights = weights;
    this.places = places;
    this.figures = figures;
    this.id = id;
    this.member = member;
    this.isOfMeasures = isOfMeasures;
    this.policy = policy;
  }

  static Grouped measures(Results of) {
    Plan plan = of.plan();
    return new Grouped(
        plan.measureStart,
        of.frame().measureWeights(),
        plan.measureSlot,
        of.own(),
        m -> plan.indicators.get(plan.measureIndicator(m)).id(),
        plan::measureIndicator,
        true,
        node -> plan.rule(node).policy());
  }

  static Grouped links(Results of, Figures figures) {
    Plan plan = of.plan();
    return new Grouped(
        plan.linkStart,
        of.frame().linkWeights(),
        plan.linkChild,
        figures,
        link -> plan.node(plan.linkChild[link]).id(),
        link -> plan.linkChild[link],
        false,
        node -> plan.rule(node).policy());
  }

  static Grouped tops(Results of) {
    Plan plan = of.plan();
    return new Grouped(
        of.frame().topStart(),
        of.frame().topWeights(),
        of.frame().topNodes(),
        of.score(),
        top -> plan.node(of.frame().top(top)).id(),
        of.frame()::top,
        false,
        plan::agencyPolicy);
  }

  double weight(int member) {
    return member < 0 ? 0 : weights.get(member);
  }

  State state(int member) {
    return member < 0 ? State.NOT_DUE : figures.state(places[member]);
  }

  /** What it counts as; NaN if it does not. */
  double value(int member, Policy policy) {
    State state = state(member);
    return state == State.VALUE
        ? figures.value(places[member])
        : state.isDue() ? policy.missingAs() : Double.NaN;
  }
}
