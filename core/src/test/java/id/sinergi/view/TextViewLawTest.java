package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.FigureKind;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextViewLawTest {
  @Property(tries = 200)
  void tree_anyScenario_showsEveryGoalAndIndicator(
      @ForAll("scenarios") Scenario scenario, @ForAll Language language) {
    String tree = view(scenario, language).limitedTo(10_000).tree().toString();

    assertThat(tree).doesNotContain("NaN", "Infinity", "Optional", "null");
    scenario.cascade().nodes().forEach(node -> assertThat(tree).contains(node.id() + " "));
    scenario.cascade().indicators().forEach(it -> assertThat(tree).contains(it.id() + " "));
  }

  @Property(tries = 200)
  void explanation_anyFigureOfAnyScenario_hasWords(
      @ForAll("scenarios") Scenario scenario, @ForAll Language language) {
    Cascade cascade = scenario.cascade();
    TextView view = view(scenario, language);
    Evaluation evaluation = evaluation(scenario);
    for (Node node : cascade.nodes()) {
      for (FigureKind kind : FigureKind.values()) {
        check(view.explanation(evaluation.explain(node.id(), kind)));
      }
    }
    for (Indicator indicator : cascade.indicators()) {
      check(view.explanation(evaluation.explain(indicator.id())));
    }
    for (Agency agency : cascade.agencies()) {
      check(view.explanation(evaluation.explain(agency.id())));
    }
  }

  private static void check(Page page) {
    List<String> lines = page.lines();
    assertThat(lines).hasSizeGreaterThan(2);
    assertThat(page.toString()).doesNotContain("NaN", "Infinity", "Optional", "null");
    assertThat(lines).noneMatch(line -> line.endsWith(" "));
  }

  private static Evaluation evaluation(Scenario scenario) {
    return Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
  }

  private static TextView view(Scenario scenario, Language language) {
    return TextView.of(evaluation(scenario)).in(language);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
