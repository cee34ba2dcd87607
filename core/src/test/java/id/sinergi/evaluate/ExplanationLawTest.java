package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 11: each explained step, worked out again from its own inputs, gives its output. */
class ExplanationLawTest {
  private static final double TOLERANCE = 1e-12;

  @Property(tries = 500)
  void explain_everyFigure_recomputesStepByStep(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    Set<String> seen = new HashSet<>();
    for (Node node : scenario.cascade().nodes()) {
      NodeFigures figures = evaluation.node(node.id());
      for (FigureKind kind : FigureKind.values()) {
        check(
            evaluation.explain(node.id(), kind), state(figures, kind), value(figures, kind), seen);
      }
    }
    for (Indicator indicator : scenario.cascade().indicators()) {
      IndicatorFigures figures = evaluation.indicator(indicator.id());
      check(
          evaluation.explain(indicator.id()),
          figures.joint().state(),
          figures.joint().value(),
          seen);
      String node = scenario.cascade().nodes().get(0).id();
      var efficiency = evaluation.efficiency(indicator.id(), node);
      check(
          evaluation.explainEfficiency(indicator.id(), node),
          efficiency.state(),
          efficiency.value(),
          seen);
      sides(evaluation.explain(indicator.id()), figures.target(), figures.actual());
      for (Party party : indicator.parties()) {
        PartyFigures own = Objects.requireNonNull(figures.parties().get(party.agency()));
        Explanation explained = evaluation.explainParty(indicator.id(), party.agency());
        check(explained, own.own().state(), own.own().value(), seen);
        sides(explained, own.target(), own.actual());
      }
    }
    for (Agency agency : scenario.cascade().agencies()) {
      var score = evaluation.agency(agency.id()).score();
      check(evaluation.explain(agency.id()), score.state(), score.value(), seen);
      Selection own = Selection.all().ofAgency(agency.id());
      var average = evaluation.average(own);
      check(evaluation.explain(own), average.state(), average.value(), seen);
    }
    for (Level level : Level.values()) {
      Selection selection = Selection.all().atLevel(level);
      var average = evaluation.average(selection);
      check(evaluation.explain(selection), average.state(), average.value(), seen);
    }
  }

  @Property(tries = 500)
  void explain_withDerivedIndicators_recomputesStepByStep(
      @ForAll("scenarios") Scenario scenario, @ForAll long seed) {
    explain_everyFigure_recomputesStepByStep(Altered.withDerived(scenario, seed));
  }

  /** The sides of an attainment are the target and the actual that its figures say. */
  private static void sides(Explanation attained, Quantity target, Quantity actual) {
    List<Explanation> sides = below(attained);
    if (sides.size() == 1 && sides.get(0).method().equals("WEAKEST_PARTY")) {
      sides =
          below(attained).get(0).parts().stream()
              .filter(part -> part.leftOut().isEmpty())
              .map(Explanation.Part::what)
              .filter(link -> link.value().equals(attained.parts().get(0).what().value()))
              .findFirst()
              .map(ExplanationLawTest::below)
              .orElse(List.of());
      if (attained.state() != State.VALUE) {
        return;
      }
    }
    Explanation reached = sides.get(sides.size() - 1);
    assertThat(reached.state()).as("%s", attained).isEqualTo(actual.state());
    assertThat(reached.value()).as("%s", attained).isEqualTo(actual.value());
    if (target.state() == State.VALUE) {
      assertThat(sides.get(0).value()).as("%s", attained).isEqualTo(target.low());
      assertThat(sides.get(sides.size() - 2).value()).isEqualTo(target.high());
    }
  }

  /** What is below limits, or below the formula there. */
  private static List<Explanation> below(Explanation attained) {
    List<Explanation> below = attained.parts().stream().map(Explanation.Part::what).toList();
    return below.size() == 1 && below.get(0).step() == Explanation.Step.FORMULA
        ? below(below.get(0))
        : below;
  }

  private static State state(NodeFigures figures, FigureKind kind) {
    return switch (kind) {
      case SCORE -> figures.score().state();
      case MEASURED -> figures.measured().state();
      case SUPPORTED -> figures.supported().state();
      case GAP -> figures.gap().state();
      case ROLLUP -> figures.rollup().state();
      case ABSORPTION -> figures.absorption().state();
      case EFFICIENCY -> figures.efficiency().state();
    };
  }

  private static OptionalDouble value(NodeFigures figures, FigureKind kind) {
    return switch (kind) {
      case SCORE -> figures.score().value();
      case MEASURED -> figures.measured().value();
      case SUPPORTED -> figures.supported().value();
      case GAP -> figures.gap().value();
      case ROLLUP -> figures.rollup().value();
      case ABSORPTION -> figures.absorption().value();
      case EFFICIENCY -> figures.efficiency().value();
    };
  }

  /** The steps of goals, which are met again and again, are worked out the first time. */
  private static void check(
      Explanation explanation, State state, OptionalDouble value, Set<String> seen) {
    assertThat(explanation.state()).as("%s", explanation).isEqualTo(state);
    assertThat(explanation.value()).as("%s", explanation).isEqualTo(value);
    Deque<Explanation> open = new ArrayDeque<>(Set.of(explanation));
    while (!open.isEmpty()) {
      Explanation step = open.pop();
      boolean isGoal = step.kind().isPresent() && step != explanation;
      if (!isGoal || seen.add(step.kind() + step.subject())) {
        recompute(step);
        step.parts().forEach(part -> open.push(part.what()));
      }
    }
  }

  private static void recompute(Explanation step) {
    assertThat(step.shown(Locale.ROOT)).isNotBlank();
    if (step.state() == State.VALUE) {
      assertThat(Recomputation.of(step))
          .as("%s %s from %s", step.step(), step, step.inputs())
          .isCloseTo(step.value().orElseThrow(), within(TOLERANCE * Recomputation.magnitude(step)));
    } else {
      assertThat(step.value()).as("%s", step).isEmpty();
      if (step.inputs().stream().anyMatch(input -> input.name().equals("minCoverage"))) {
        assertThat(step.input("coverage")).as("%s", step).isLessThan(step.input("minCoverage"));
      }
    }
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
