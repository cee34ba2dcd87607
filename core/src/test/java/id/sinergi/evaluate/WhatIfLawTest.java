package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.Question;
import id.sinergi.testdomain.Questions;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.Step;
import id.sinergi.testdomain.Supposed;
import id.sinergi.testdomain.Supposition;
import id.sinergi.testdomain.Supposition.Aims;
import id.sinergi.testdomain.Supposition.PartyAims;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Law 1: what would be, if something were otherwise, equals an evaluation from scratch of what
 * would be, bit for bit; and what is stays as it is.
 *
 * <p>Many more of small cascades with {@code -Dsinergi.more=1000}.
 */
class WhatIfLawTest {
  @Provide
  Arbitrary<Question> questions() {
    return Questions.small();
  }

  @Provide
  Arbitrary<Question> wide() {
    return Questions.wide();
  }

  @Property(tries = 400)
  void whatIf_anySuppositions_equalsFromScratch(@ForAll("questions") Question question) {
    Questions.andMore(question, it -> ask(it, evaluation(it.start())));
  }

  @Property(tries = 12)
  void whatIf_amongHundredsOfMembers_equalsFromScratch(@ForAll("wide") Question question) {
    ask(question, evaluation(question.start()));
  }

  /** Of a snapshot of a live evaluation, which then goes on. */
  @Property(tries = 100)
  void whatIf_ofSnapshot_equalsFromScratch(
      @ForAll("questions") Question question, @ForAll Random random) {
    Scenario start = question.start();
    Actuals.Builder first = Actuals.builder();
    start.actuals().overlaps().forEach(first::add);
    start.actuals().spending().forEach(first::add);
    start.actuals().actuals().stream().filter(it -> random.nextInt(4) > 0).forEach(first::add);
    LiveEvaluation live = Evaluator.of(start.cascade()).live(first.build(), start.request());
    start.actuals().actuals().stream()
        .filter(it -> !live.actuals().actuals().contains(it))
        .forEach(live::report);
    ask(question, live.snapshot());
    start.actuals().spending().forEach(live::withdraw);
    Actuals left = Step.less(start.actuals(), onlySpending(start.actuals()));
    Difference.assertSameFigures(
        Evaluator.of(start.cascade()).evaluate(left, start.request()), live.snapshot());
  }

  private static Actuals onlySpending(Actuals of) {
    Actuals.Builder builder = Actuals.builder();
    of.spending().forEach(builder::add);
    return builder.build();
  }

  private static Evaluation evaluation(Scenario of) {
    return Evaluator.of(of.cascade()).evaluate(of.actuals(), of.request());
  }

  /** Asks layer upon layer, then all that could be at once. */
  private static void ask(Question question, Evaluation base) {
    Request request = question.start().request();
    Supposed supposed = Supposed.of(question.start().cascade(), question.start().actuals());
    Evaluation now = base;
    Evaluation scratch = evaluation(question.start());
    List<Supposition> all = new ArrayList<>();
    List<Evaluation> layers = new ArrayList<>(List.of(base));
    List<Seen> expected = new ArrayList<>(List.of(Seen.of(scratch)));
    for (List<Supposition> layer : question.layers()) {
      Supposed next = supposed;
      boolean isWrong = false;
      for (Supposition one : layer) {
        next = one.after(next);
        isWrong |= one instanceof Aims aims && next.isWrong(aims.indicator());
        isWrong |= one instanceof PartyAims aims && next.isWrong(aims.indicator());
      }
      Evaluation before = now;
      if (isWrong || next.isWrong()) {
        assertThatIllegalArgumentException().isThrownBy(() -> ask(before, layer));
        continue;
      }
      now = ask(before, layer);
      scratch = Evaluator.of(next.cascade()).evaluate(next.actuals(), request);
      assertSameInputs(scratch, now);
      layers.add(now);
      expected.add(Seen.of(scratch));
      all.addAll(layer);
      supposed = next;
    }
    for (int i = layers.size() - 1; i >= 0; i--) {
      Difference.assertSame(expected.get(i), Seen.of(layers.get(i)));
    }
    Evaluation atOnce = ask(base, all);
    assertSameInputs(scratch, atOnce);
    Difference.assertSame(scratch, atOnce, new Random(question.seed()));
    assertSameInputs(evaluation(question.start()), base);
  }

  private static Evaluation ask(Evaluation of, List<Supposition> layer) {
    return of.whatIf(whatIf -> layer.forEach(it -> it.ask(whatIf)));
  }

  private static void assertSameInputs(Evaluation expected, Evaluation actual) {
    assertThat(actual.cascade()).isEqualTo(expected.cascade());
    assertThat(actual.actuals()).isEqualTo(expected.actuals());
    assertThat(actual.request()).isEqualTo(expected.request());
  }
}
