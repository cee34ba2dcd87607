package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.exchange.Evaluations;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Stunting;
import id.sinergi.time.Period;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Thousands of questions "what if", each asked of the answer to the one before. */
class StackedWhatIfTest {
  private static final int MANY = 20_000;
  private static final Period YEAR = Period.ofYear(2022);

  private static Evaluation base() {
    return Evaluator.of(Stunting.cascade()).evaluate(Stunting.actuals(), YEAR);
  }

  private static Evaluation stacked(int many, BiFunction<Evaluation, Integer, Evaluation> ask) {
    Evaluation at = base();
    for (int i = 1; i <= many; i++) {
      at = ask.apply(at, i);
    }
    return at;
  }

  private static void isFromScratch(Evaluation last) {
    Difference.assertSameInEverything(
        Evaluator.of(last.cascade()).evaluate(last.actuals(), last.request()), last);
  }

  private static double value(int i) {
    return 14.25 + i % 1000 / 100.0;
  }

  @Test
  void whatIf_manyOfActuals_answersEverything() {
    Evaluation last =
        stacked(MANY, (at, i) -> at.whatIf(w -> w.actual("prev", "bkkbn", "2022", value(i))));
    assertThat(last.actuals().actuals())
        .contains(Actual.of("prev", "bkkbn", "2022", value(MANY)))
        .hasSize(4);
    assertThat(Evaluations.toJson(last)).contains("\"prev\"");
    isFromScratch(last);
  }

  @Test
  void whatIf_manyOfTargets_answersEverything() {
    Evaluation last = stacked(MANY, (at, i) -> at.whatIf(w -> w.target("prev", "2022", value(i))));
    assertThat(last.cascade().indicator("prev").orElseThrow().targets().toString())
        .contains(String.valueOf(value(MANY)));
    isFromScratch(last);
  }

  /** Reports taken live between questions; what does not fit is found all the same. */
  @Test
  void whatIf_betweenLiveReports_answersEverything() {
    Evaluation last =
        stacked(
            MANY / 20,
            (at, i) -> {
              LiveEvaluation live = new LiveEvaluation(at);
              live.report(Actual.of("prev", "bkkbn", "2021", value(i)));
              live.report(Actual.of("tidak-ada", "bkkbn", "2022", i));
              return live.snapshot().whatIf(w -> w.actual("prev", "bkkbn", "2022", value(i)));
            });
    assertThat(last.findings()).hasSizeGreaterThanOrEqualTo(MANY / 20);
    assertThat(last.actuals().actuals()).hasSizeGreaterThan(MANY / 20);
    isFromScratch(last);
  }

  /** The answers in between are as they were, asked before or after those on top of them. */
  @Test
  void actuals_ofEachInAStack_areItsOwn() {
    Evaluation first = base();
    Evaluation second = first.whatIf(w -> w.actual("prev", "bkkbn", "2022", 20));
    Evaluation third = second.whatIf(w -> w.withoutActual("prev", "bkkbn", "2022"));
    Actuals ofTheThird = third.actuals();
    assertThat(ofTheThird.actuals()).hasSize(3).noneMatch(it -> it.indicator().equals("prev"));
    assertThat(second.actuals().actuals()).contains(Actual.of("prev", "bkkbn", "2022", 20));
    assertThat(first.actuals()).isEqualTo(Stunting.actuals());
    assertThat(third.actuals()).isSameAs(ofTheThird);
  }
}
