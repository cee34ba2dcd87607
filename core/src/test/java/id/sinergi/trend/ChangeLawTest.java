package id.sinergi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import id.sinergi.evaluate.View;
import id.sinergi.evaluate.WhatIf;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Reported;
import id.sinergi.testdomain.Altered;
import id.sinergi.testdomain.Question;
import id.sinergi.testdomain.Questions;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.Supposition;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.assertj.core.data.Offset;

/** Law 7: what a change is made of sums to the difference, whatever is other. */
@StatisticsReport(StatisticsReportMode.OFF)
class ChangeLawTest {
  private static final double CLOSE = 1e-9;

  @Provide
  Arbitrary<Question> questions() {
    return Questions.small();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 400)
  void parts_ofSuppositions_sumToTheDifference(@ForAll("questions") Question question) {
    Evaluation base = Altered.evaluate(question.start());
    for (List<Supposition> layer : question.layers()) {
      ask(base, layer).ifPresent(other -> assertSums(base, other));
    }
    coverage();
    structure();
  }

  private static Optional<Evaluation> ask(Evaluation base, List<Supposition> layer) {
    try {
      return Optional.of(base.whatIf(whatIf -> layer.forEach(one -> one.ask(whatIf))));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // a cascade that would be wrong
    }
  }

  @Property(tries = 200)
  void parts_ofTwoPeriods_sumToTheDifference(@ForAll("scenarios") Scenario scenario) {
    Evaluation now = Altered.evaluate(scenario);
    for (String period : List.of("2024", "2022/2024")) {
      Request request = Request.of(Period.parse(period));
      assertSums(Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), request), now);
    }
    coverage();
  }

  @Property(tries = 200)
  void parts_ofAnotherCascade_sumToTheDifference(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Scenario fewer =
        Altered.links(scenario, link -> Optional.of(link).filter(it -> random.nextInt(4) > 0));
    Scenario heavier = Altered.weights(fewer, node -> 1 + random.nextInt(3));
    Scenario other =
        new Scenario(heavier.cascade(), some(scenario.actuals(), random), scenario.request());
    assertSums(Altered.evaluate(scenario), Altered.evaluate(other));
    coverage();
    structure();
  }

  /** By other rules, and with other reports too. */
  @Property(tries = 200)
  void parts_ofOtherRulebooks_sumToTheDifference(
      @ForAll("scenarios") Scenario scenario,
      @ForAll("scenarios") Scenario ruling,
      @ForAll Random random) {
    Optional<Cascade> ruled = ruled(scenario.cascade(), ruling.cascade());
    Statistics.label("ruled").collect(ruled.isPresent());
    Statistics.label("ruled").coverage(seen -> seen.check(true).count(it -> it > 50));
    if (ruled.isEmpty()) {
      return;
    }
    Evaluation base = Altered.evaluate(scenario);
    assertSums(
        base,
        Altered.evaluate(
            new Scenario(ruled.get(), some(scenario.actuals(), random), scenario.request())));

    Evaluation byRules =
        Altered.evaluate(new Scenario(ruled.get(), scenario.actuals(), scenario.request()));
    all(
        base,
        byRules,
        change -> {
          assertThat(change.indicators()).isEmpty();
          assertThat(change.agencies()).isEmpty();
          assertThat(change.coverageByGoal()).isEmpty();
          assertThat(change.structureByGoal()).isEmpty();
          assertThat(change.rulebook().value()).isEqualTo(change.difference().value());
          double points = change.rulebook().value().orElse(0);
          Statistics.label("rules moved it").collect(points != 0);
        });
    Statistics.label("rules moved it").coverage(seen -> seen.check(true).count(it -> it > 20));
  }

  private static Optional<Cascade> ruled(Cascade cascade, Cascade by) {
    try {
      return Optional.of(cascade.revise().rulebooksOf(by).toCascade());
    } catch (InvalidDocumentException e) {
      return Optional.empty(); // a formula that needs what is not stated
    }
  }

  @Property(tries = 200)
  void parts_ofReportsWithdrawn_areOfIndicatorsAndCoverage(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Scenario fewer =
        new Scenario(scenario.cascade(), some(scenario.actuals(), random), scenario.request());
    Evaluation whole = Altered.evaluate(scenario);
    assertSums(Altered.evaluate(fewer), whole);
    all(whole, Altered.evaluate(fewer), it -> assertThat(it.structureByGoal()).isEmpty());
    Statistics.label("indicators").coverage(seen -> seen.check(true).count(it -> it > 20));
    Statistics.label("coverage").coverage(seen -> seen.check(true).count(it -> it > 20));
  }

  /** Three in four of them. */
  private static Actuals some(Actuals actuals, Random random) {
    Actuals.Builder some = Actuals.builder();
    actuals.overlaps().forEach(some::add);
    actuals.spending().forEach(some::add);
    actuals.actuals().stream().filter(it -> random.nextInt(4) > 0).forEach(some::add);
    return some.build();
  }

  @Property(tries = 200)
  void parts_withoutAChange_areNone(@ForAll("scenarios") Scenario scenario) {
    Evaluation one = Altered.evaluate(scenario);
    Evaluation same = Altered.evaluate(scenario); // compiled anew
    all(
        one,
        same,
        change -> {
          assertThat(change.indicators()).isEmpty();
          assertThat(change.agencies()).isEmpty();
          assertThat(change.coverageByGoal()).isEmpty();
          assertThat(change.structureByGoal()).isEmpty();
          change.difference().value().ifPresent(it -> assertThat(it).isZero());
          change.residual().value().ifPresent(it -> assertThat(it).isZero());
        });
  }

  /** Where one report alone is other, and nothing comes to count, it is that indicator. */
  @Property(tries = 400)
  void parts_ofOneReport_areOfItsIndicatorAlone(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    List<Actual> values =
        scenario.actuals().actuals().stream()
            .filter(it -> it.reported() instanceof Reported.Value)
            .filter(it -> scenario.cascade().check(it).isEmpty())
            .toList();
    if (values.isEmpty()) {
      return;
    }
    Actual was = values.get(random.nextInt(values.size()));
    double value = ((Reported.Value) was.reported()).value() * (0.9 + random.nextInt(3) / 10.0);
    Evaluation base = Altered.evaluate(scenario);
    Consumer<WhatIf> report =
        it -> it.actual(Actual.of(was.indicator(), was.agency(), was.period(), value));
    all(
        base,
        base.whatIf(report),
        change -> {
          boolean isDerived =
              change.indicators().stream()
                  .anyMatch(
                      it -> base.cascade().indicator(it.id()).orElseThrow().derived().isPresent());
          boolean isValueAlone = change.coverageByGoal().isEmpty() && !isDerived;
          if (isValueAlone && !change.indicators().isEmpty()) {
            assertThat(change.structureByGoal()).isEmpty();
            assertThat(change.indicators()).hasSize(1);
            assertThat(change.indicators().get(0).id()).isEqualTo(was.indicator());
            assertThat(change.indicators().get(0).points())
                .isEqualTo(change.difference().value().orElseThrow(), close(change));
            Statistics.label("one").collect(true);
          }
        });
    Statistics.label("one").coverage(seen -> seen.check(true).count(times -> times > 10));
  }

  private static void all(Evaluation from, Evaluation to, Consumer<Change> law) {
    for (Node node : to.cascade().nodes()) {
      law.accept(Change.of(from, to, node.id()));
      law.accept(Change.of(from, to, node.id(), View.BOTTOM_UP));
    }
    for (Agency agency : to.cascade().agencies()) {
      law.accept(Change.of(from, to, agency.id()));
    }
  }

  private static void assertSums(Evaluation from, Evaluation to) {
    all(from, to, ChangeLawTest::assertSums);
    all(to, from, ChangeLawTest::assertSums);
  }

  private static void assertSums(Change change) {
    if (change.difference().state() != State.VALUE) {
      assertThat(change.indicators()).isEmpty();
      assertThat(change.coverage()).isEqualTo(change.difference());
      assertThat(change.rulebook()).isEqualTo(change.difference());
      return;
    }
    double difference = change.difference().value().orElseThrow();
    double indicators = sum(change.indicators());
    assertThat(difference)
        .isEqualTo(
            change.end().value().orElseThrow() - change.start().value().orElseThrow(),
            close(change));
    assertThat(
            indicators
                + value(change.coverage())
                + value(change.structure())
                + change.rulebook().value().orElse(0)
                + value(change.residual()))
        .isEqualTo(difference, close(change));
    assertThat(value(change.residual())).isEqualTo(0, close(change));
    assertThat(sum(change.agencies())).isEqualTo(indicators, close(change));
    assertThat(sum(change.coverageByGoal())).isEqualTo(value(change.coverage()), close(change));
    assertThat(sum(change.structureByGoal())).isEqualTo(value(change.structure()), close(change));
    Statistics.label("indicators").collect(!change.indicators().isEmpty());
    Statistics.label("coverage").collect(!change.coverageByGoal().isEmpty());
    Statistics.label("structure").collect(!change.structureByGoal().isEmpty());
    Statistics.label("linear").collect(change.isLinear());
  }

  private static void coverage() {
    Statistics.label("indicators").coverage(seen -> seen.check(true).count(it -> it > 20));
    Statistics.label("coverage").coverage(seen -> seen.check(true).count(it -> it > 20));
    Statistics.label("linear").coverage(seen -> seen.check(false).count(it -> it > 20));
  }

  private static void structure() {
    Statistics.label("structure").coverage(seen -> seen.check(true).count(it -> it > 20));
  }

  private static Offset<Double> close(Change change) {
    double size =
        Math.max(
            Math.abs(change.start().value().orElse(0)), Math.abs(change.end().value().orElse(0)));
    return within(CLOSE * Math.max(1, size / 1000));
  }

  private static double value(Quantity quantity) {
    return quantity.value().orElseThrow();
  }

  private static double sum(List<Change.Part> parts) {
    return parts.stream().mapToDouble(Change.Part::points).sum();
  }
}
