package id.sinergi.internal.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.evaluate.Request;
import id.sinergi.figure.State;
import id.sinergi.internal.attainment.JointTerms.Proportion;
import id.sinergi.internal.engine.Bindings;
import id.sinergi.internal.engine.Parallel;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Windows;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Scope;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.time.Window;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The numbers that explanations show of a joint figure make that figure. */
class JointTermsTest {
  private static final double TOLERANCE = 1e-12;

  @Property(tries = 200)
  void terms_ofAnyJointFigure_makeItsCoverageAndItsScaledTarget(
      @ForAll("scenarios") Scenario scenario) {
    Plan plan = new Plan(scenario.cascade());
    Results results =
        new Bindings(new Windows(plan), scenario.actuals())
            .evaluate(scope(scenario.request()), Parallel.NONE);
    for (int i = 0; i < scenario.cascade().indicators().size(); i++) {
      if (plan.isComposed(i)) {
        JointTerms terms = results.terms(i);
        if (terms.joint().state() == State.VALUE) {
          coverage(terms);
          scale(terms);
        }
      }
    }
  }

  private static void coverage(JointTerms terms) {
    Proportion coverage = terms.coverage();
    assertThat(Math.min(1, coverage.in() / coverage.all()))
        .isCloseTo(terms.joint().coverage(), within(TOLERANCE));
  }

  private static void scale(JointTerms terms) {
    Joint joint = terms.joint();
    if (!joint.isStated()) {
      return;
    }
    Expectation stated = joint.stated().orElseThrow();
    double factor = terms.scale().map(it -> it.in() / it.all()).orElse(1.0);
    double low = factor * (terms.isTurned() ? stated.high() : stated.low());
    assertThat(low).isCloseTo(joint.low(), within(TOLERANCE * (1 + Math.abs(low))));
  }

  private static Scope scope(Request request) {
    Window window =
        request.isDiscrete() ? Window.only(request.period()) : Window.upTo(request.period());
    return new Scope(window, request.plan(), request.asOf());
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }
}
