package id.sinergi.evaluate;

import static id.sinergi.rule.Aggregation.GEOMETRIC;
import static id.sinergi.rule.Aggregation.WEAKEST;
import static id.sinergi.rule.Aggregation.WEIGHTED_MEAN;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Owner;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebooks;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Law 6: weakest, geometric, weighted mean, largest, in this order; means stay in range. */
class AggregationLawTest {
  /** One member of a goal: what its indicator attained, and its weight. */
  record Member(double attained, double weight) {}

  @Property(tries = 1000)
  void aggregations_ofMembersFromZeroUp_areInOrder(@ForAll("members") List<Member> members) {
    double weakest = score(members, WEAKEST);
    double geometric = score(members, GEOMETRIC);
    double mean = score(members, WEIGHTED_MEAN);
    double least = members.stream().mapToDouble(Member::attained).min().orElseThrow();
    double largest = members.stream().mapToDouble(Member::attained).max().orElseThrow();
    double tolerance = 1e-12 * largest;
    assertThat(weakest).isEqualTo(least);
    assertThat(geometric).isBetween(weakest, mean + tolerance);
    assertThat(mean).isBetween(least, largest);
  }

  @Property(tries = 300)
  void means_ofMembersOfAnySign_stayInTheRangeOfTheMembers(
      @ForAll("members") List<Member> members, @ForAll boolean mirrored) {
    List<Member> signed = new ArrayList<>();
    for (Member member : members) {
      boolean negative = mirrored || signed.size() % 2 == 1;
      signed.add(new Member(negative ? 0 - member.attained() : member.attained(), member.weight()));
    }
    double least = signed.stream().mapToDouble(Member::attained).min().orElseThrow();
    double largest = signed.stream().mapToDouble(Member::attained).max().orElseThrow();
    assertThat(score(signed, WEIGHTED_MEAN)).isBetween(least, largest);
  }

  @Property(tries = 300)
  void score_ofAnyScenario_staysInTheRangeOfItsFigures(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    for (Node node : scenario.cascade().nodes()) {
      NodeFigures figures = evaluation.node(node.id());
      List<Figure> sides = List.of(figures.measured(), figures.supported());
      if (figures.score().value().isPresent()
          && sides.stream().allMatch(side -> side.value().isPresent())) {
        double a = sides.get(0).value().getAsDouble();
        double b = sides.get(1).value().getAsDouble();
        assertThat(figures.score().value().getAsDouble()).isBetween(Math.min(a, b), Math.max(a, b));
      }
    }
  }

  private static double score(List<Member> members, Aggregation aggregation) {
    CascadeDraft draft = new CascadeDraft();
    draft.id("hukum");
    draft.rulebook(Rulebooks.SAKIP);
    draft.add(Agency.of("a", "Instansi", AgencyKind.MINISTRY), -1);
    draft.add(
        Node.of("T", Level.TUJUAN, "Tujuan", new Owner("a", "Menteri"))
            .withAggregation(aggregation),
        -1);
    List<Actual> actuals = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      String id = String.format(Locale.ROOT, "i%02d", i);
      draft.add(
          Indicator.builder(id)
              .unit("%")
              .maximize()
              .last(YEAR)
              .target("2024", 100)
              .agency("a")
              .build(),
          -1);
      draft.add(Measure.of("T", id).withWeight(members.get(i).weight()), -1);
      actuals.add(Actual.of(id, "a", "2024", members.get(i).attained()));
    }
    Cascade cascade = draft.toCascade();
    return Evaluator.of(cascade)
        .evaluate(Actuals.of(actuals), Period.ofYear(2024))
        .node("T")
        .score()
        .value()
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<Member>> members() {
    Arbitrary<Double> attained =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(100.0, 99.9, 33.3, 120.0)),
            Tuple.of(4, Arbitraries.integers().between(1, 2000).map(n -> n / 10.0)),
            Tuple.of(1, Arbitraries.of(0.0, 1e-9, 1e9)));
    Arbitrary<Double> weight =
        Arbitraries.of(1.0, 2.0, 33.33, 0.1, 0.2, 0.7, 12.5, 1e-6, 1e6, 14.285714285714286);
    return Combinators.combine(attained, weight).as(Member::new).list().ofMinSize(1).ofMaxSize(40);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
