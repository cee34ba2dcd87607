package id.sinergi.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Grouping;
import id.sinergi.evaluate.JointIndicator;
import id.sinergi.finding.Language;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is shared and however, its pages have words, and lines that fit. */
class SharingPagesLawTest {
  private static final int WIDEST = 200;

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 200)
  void pages_anyScenario_haveWords(
      @ForAll("scenarios") Scenario scenario, @ForAll Language language) {
    Evaluation evaluation =
        Evaluator.of(scenario.cascade()).evaluate(scenario.actuals(), scenario.request());
    TextView view = TextView.of(evaluation).in(language);
    scenario
        .cascade()
        .indicators()
        .forEach(
            it -> {
              Page page = view.joint(evaluation.joint(it.id()));
              check(page);
              ((JointIndicator) evaluation.joint(it.id()))
                  .parties()
                  .forEach(party -> assertThat(page.toString()).contains(party.agency()));
            });
    scenario.cascade().nodes().forEach(it -> check(view.joint(evaluation.joint(it.id()))));
    check(view.synergy());
    scenario.cascade().agencies().forEach(it -> check(view.synergy(it.id())));
    check(view.silos());
    check(view.twins());
    check(view.arrangements());
    check(view.groups(Grouping.values()));
  }

  private static void check(Page page) {
    assertThat(page.toString()).doesNotContain("NaN", "Infinity", "Optional", "null", "%s");
    assertThat(page.lines()).hasSizeGreaterThan(2);
    assertThat(page.lines()).noneMatch(line -> line.endsWith(" "));
    assertThat(page.lines()).allMatch(line -> line.length() <= WIDEST);
  }
}
