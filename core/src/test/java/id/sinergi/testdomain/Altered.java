package id.sinergi.testdomain;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The same scenario but for one thing. */
public final class Altered {
  private Altered() {}

  /** Evaluates what is asked. */
  public static Evaluation evaluate(Scenario scenario) {
    return Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
  }

  /** The links as the function has them, or without those that it leaves out. */
  public static Scenario links(Scenario scenario, Function<Link, Optional<Link>> change) {
    return with(
        scenario,
        scenario.cascade().links().stream().flatMap(one -> change.apply(one).stream()).toList(),
        scenario.cascade().measures());
  }

  /** All stated weights of measures and links, times the factor for the node whose they are. */
  public static Scenario weights(Scenario scenario, ToDoubleFunction<String> factor) {
    Cascade cascade = scenario.cascade();
    List<Link> links =
        cascade.links().stream()
            .map(
                one ->
                    one.weight().isPresent()
                        ? one.withWeight(
                            one.weight().getAsDouble() * factor.applyAsDouble(one.parent()))
                        : one)
            .toList();
    List<Measure> measures =
        cascade.measures().stream()
            .map(
                one ->
                    one.weight().isPresent()
                        ? one.withWeight(
                            one.weight().getAsDouble() * factor.applyAsDouble(one.node()))
                        : one)
            .toList();
    return with(scenario, links, measures);
  }

  private static Scenario with(Scenario scenario, List<Link> links, List<Measure> measures) {
    CascadeDraft draft = draft(scenario.cascade());
    links.forEach(one -> draft.add(one, -1));
    measures.forEach(one -> draft.add(one, -1));
    return new Scenario(draft.toCascade(), scenario.actuals(), scenario.request());
  }

  private static CascadeDraft draft(Cascade cascade) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(cascade.id());
    draft.rulebook(cascade.rulebook());
    draft.plans(cascade.plans());
    cascade.agencies().forEach(one -> draft.add(one, -1));
    cascade.nodes().forEach(one -> draft.add(one, -1));
    cascade.indicators().forEach(one -> draft.add(one, -1));
    return draft;
  }

  /**
   * The same with up to three derived indicators at nodes where none would count itself. All
   * measures go without weights, so that more may join them.
   */
  public static Scenario withDerived(Scenario scenario, long seed) {
    Random random = new Random(seed);
    Scenario result = weightless(scenario);
    for (int i = 0; i < 3; i++) {
      result = withOneMore(result, "derived" + i, random).orElse(result);
    }
    return result;
  }

  /** The same, no measure with a weight. */
  public static Scenario weightless(Scenario scenario) {
    List<Measure> bare =
        scenario.cascade().measures().stream()
            .map(
                one ->
                    new Measure(one.node(), one.indicator(), OptionalDouble.empty(), one.during()))
            .toList();
    return with(scenario, scenario.cascade().links(), bare);
  }

  private static Optional<Scenario> withOneMore(Scenario scenario, String id, Random random) {
    Cascade cascade = scenario.cascade();
    Agency agency = cascade.agencies().get(random.nextInt(cascade.agencies().size()));
    Node node = cascade.nodes().get(random.nextInt(cascade.nodes().size()));
    Period period = scenario.request().period();
    CascadeDraft draft = draft(cascade);
    draft.add(
        Indicator.builder(id)
            .unit("%")
            .polarity(Polarity.MAXIMIZE)
            .consolidation(Consolidation.LAST)
            .frequency(Frequency.MONTH)
            .target(Target.of(period, 50))
            .agency(agency.id())
            .derived(random.nextInt(4) == 0 ? Derived.BREADTH : Derived.SYNERGY)
            .build(),
        -1);
    cascade.links().forEach(one -> draft.add(one, -1));
    cascade.measures().forEach(one -> draft.add(one, -1));
    draft.add(Measure.of(node.id(), id), -1);
    return draft.check().stream().anyMatch(finding -> finding.isError())
        ? Optional.empty()
        : Optional.of(new Scenario(draft.toCascade(), scenario.actuals(), scenario.request()));
  }

  /** The derived indicators of a scenario. */
  public static List<Indicator> derived(Scenario scenario) {
    return scenario.cascade().indicators().stream()
        .filter(one -> one.derived().isPresent())
        .toList();
  }
}
