package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.View;
import id.sinergi.history.Differences;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.insight.Attribution;
import id.sinergi.insight.Completions;
import id.sinergi.insight.GoalSeek;
import id.sinergi.insight.Levers;
import id.sinergi.insight.Reference;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.trend.Change;
import id.sinergi.trend.ComparedIndicator;
import id.sinergi.trend.Comparison;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every document of an insight is what its schema says. */
class InsightsLawTest {
  @Property(tries = 60)
  void toJson_everyInsight_isValid(@ForAll("scenarios") Scenario scenario) {
    Evaluation evaluation = evaluate(scenario, scenario.actuals());
    for (String document : documents(evaluation, evaluate(scenario, Actuals.empty()))) {
      assertThat(Schemas.errors(Schemas.INSIGHT, document)).as(document).isEmpty();
    }
  }

  @Property(tries = 60)
  void toJson_evaluationWithBounds_isAnEvaluation(@ForAll("scenarios") Scenario scenario) {
    String document = Evaluations.toJson(Completions.of(evaluate(scenario, scenario.actuals())));
    assertThat(Schemas.errors(Schemas.EVALUATION, document)).as(document).isEmpty();
  }

  private static List<String> documents(Evaluation evaluation, Evaluation unreported) {
    List<String> documents = new ArrayList<>();
    Completions completions = Completions.of(evaluation);
    documents.add(Insights.toJson(completions));
    documents.add(Insights.pacesToJson(evaluation));
    documents.add(Insights.tensionsToJson(evaluation));
    documents.add(Insights.toJson(Differences.of(unreported, evaluation)));
    documents.add(Insights.toJson(Differences.of(evaluation, unreported)));
    for (Node node : evaluation.cascade().nodes()) {
      String id = node.id();
      documents.add(Insights.toJson(completions, id));
      documents.add(Insights.toJson(Levers.of(evaluation, id, View.OFFICIAL), 3));
      documents.add(Insights.toJson(Change.of(unreported, evaluation, id)));
      documents.add(Insights.toJson(Comparison.of(evaluation, id).withEarlier(1)));
      Comparison owner =
          Comparison.ofOwner(evaluation, node.owner().agency(), node.owner().position());
      documents.add(Insights.toJson(benchmarked(owner)));
    }
    for (Agency agency : evaluation.cascade().agencies()) {
      documents.add(Insights.toJson(Comparison.ofAgency(evaluation, agency.id()).withEarlier(0)));
    }
    String first = evaluation.cascade().nodes().get(0).id();
    for (Indicator indicator : evaluation.cascade().indicators()) {
      documents.add(Insights.toJson(GoalSeek.of(evaluation, first, 90, indicator.id())));
      documents.add(Insights.toJson(Attribution.of(evaluation, indicator.id(), Reference.ZERO)));
    }
    return documents;
  }

  private static Comparison benchmarked(Comparison table) {
    Comparison with = table.withEarlier(0);
    for (ComparedIndicator row : table.rows()) {
      with = with.withBenchmark(row.indicator().id(), 50, "nasional");
    }
    return with;
  }

  private static Evaluation evaluate(Scenario scenario, Actuals actuals) {
    return Evaluator.of(scenario.cascade()).evaluate(actuals, scenario.request());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
