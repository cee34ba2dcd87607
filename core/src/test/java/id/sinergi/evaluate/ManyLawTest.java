package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Joined;
import id.sinergi.indicator.Actuals;
import id.sinergi.testdomain.LiveStories;
import id.sinergi.testdomain.LiveStory;
import id.sinergi.testdomain.Question;
import id.sinergi.testdomain.Questions;
import id.sinergi.testdomain.Scenario;
import id.sinergi.testdomain.ScenarioArbitraries;
import id.sinergi.testdomain.Step;
import id.sinergi.testdomain.Supposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Law 1: each of many scenarios equals its evaluation alone, bit for bit, whatever they differ in
 * and whoever's threads help; and so does all that is asked of one afterwards.
 *
 * <p>Many more of small cascades with {@code -Dsinergi.more=1000}.
 */
class ManyLawTest {
  private static ExecutorService three = Executors.newFixedThreadPool(1);

  @BeforeContainer
  static void open() {
    close();
    three = Executors.newFixedThreadPool(3);
  }

  @AfterContainer
  static void close() {
    three.shutdownNow();
  }

  @Provide
  Arbitrary<LiveStory> stories() {
    return LiveStories.small();
  }

  @Provide
  Arbitrary<LiveStory> wide() {
    return LiveStories.wide();
  }

  @Provide
  Arbitrary<Question> questions() {
    return Questions.small();
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return ScenarioArbitraries.scenarios();
  }

  @Property(tries = 300)
  void scenarios_anyDifferences_equalFromScratch(@ForAll("stories") LiveStory story) {
    LiveStories.andMore(story, ManyLawTest::hold);
  }

  @Property(tries = 12)
  void scenarios_ofHundredsOfEntries_equalFromScratch(@ForAll("wide") LiveStory story) {
    hold(story);
  }

  private static void hold(LiveStory story) {
    Random random = new Random(story.seed());
    Cascade cascade = story.start().cascade();
    Request request = story.start().request();
    List<Actuals> scenarios = scenarios(story, random);
    List<Evaluation> all =
        Evaluator.of(cascade)
            .evaluate(scenarios, random.nextBoolean() ? request : request.withExecutor(three, 3));
    assertThat(all).hasSameSizeAs(scenarios);
    for (int i = 0; i < all.size(); i++) {
      Evaluation alone = Evaluator.of(cascade).evaluate(scenarios.get(i), request);
      assertThat(all.get(i)).isEqualTo(alone);
      assertThat(all.get(i).isWhatIf()).isFalse();
      Difference.assertSame(alone, all.get(i), random);
    }
    int one = random.nextInt(all.size());
    afterwards(scenarios.get(one), all.get(one), scenarios.get(random.nextInt(all.size())));
  }

  /** What happened, to what was known at first or to all of it, in no order. */
  private static List<Actuals> scenarios(LiveStory story, Random random) {
    Actuals start = story.start().actuals();
    List<Actuals> scenarios = new ArrayList<>(List.of(start, Actuals.empty()));
    Actuals now = start;
    for (Step step : story.steps()) {
      now = step.after(random.nextInt(4) == 0 ? start : now);
      scenarios.add(random.nextInt(scenarios.size() + 1), now);
    }
    return scenarios;
  }

  /** A live evaluation, a what-if, another period, and scenarios again. */
  private static void afterwards(Actuals actuals, Evaluation of, Actuals others) {
    Evaluator evaluator = Evaluator.of(of.cascade());
    Request request = of.request();
    Difference.assertSameFigures(of, of.whatIf(nothing -> {}));
    LiveEvaluation live = new LiveEvaluation(of);
    live.report(others.minus(actuals));
    Difference.assertSameFigures(
        evaluator.evaluate(of.actuals().plus(others), request), live.snapshot());
    Difference.assertSameFigures(
        evaluator.evaluate(actuals, request.withDiscrete()),
        of.evaluator().evaluate(request.withDiscrete()));
  }

  @Property(tries = 100)
  void whatIfs_anyQuestions_equalEachAlone(@ForAll("questions") Question question) {
    Scenario start = question.start();
    Request request = start.request().withExecutor(three, 3);
    Evaluation base = Evaluator.of(start.cascade()).evaluate(start.actuals(), request);
    List<Consumer<WhatIf>> questions = new ArrayList<>();
    List<Consumer<WhatIf>> refused = new ArrayList<>();
    for (List<Supposition> layer : question.layers()) {
      for (Supposition one : layer) {
        (isRefused(base, one::ask) ? refused : questions).add(one::ask);
      }
    }
    List<Evaluation> all = base.whatIfs(questions);
    assertThat(all).hasSameSizeAs(questions);
    for (int i = 0; i < all.size(); i++) {
      Evaluation alone = base.whatIf(questions.get(i));
      assertThat(all.get(i)).isEqualTo(alone);
      Difference.assertSameFigures(alone, all.get(i));
    }
    if (!refused.isEmpty()) {
      questions.addAll(refused);
      assertThatThrownBy(() -> base.whatIfs(questions))
          .hasMessage(message(() -> base.whatIf(refused.get(0))));
    }
  }

  private static boolean isRefused(Evaluation base, Consumer<WhatIf> question) {
    return !message(() -> base.whatIf(question)).isEmpty();
  }

  private static String message(Runnable asking) {
    try {
      asking.run();
      return "";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** Ids that are bare, in full, or both. */
  @Property(tries = 100)
  void scenarios_withBareIdsOfAJoin_equalFromScratch(
      @ForAll("scenarios") Scenario scenario, @ForAll Random random) {
    Joined joined = Cascade.join("gabungan", scenario.cascade()).build();
    Evaluator evaluator = Evaluator.of(joined.cascade());
    Actuals bare = scenario.actuals();
    Actuals full = joined.cascade().qualified(bare);
    List<Actuals> scenarios = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Actuals some =
          Actuals.of(bare.actuals().stream().filter(it -> random.nextBoolean()).toList());
      scenarios.add(full.plus(some));
      scenarios.add(full.minus(joined.cascade().qualified(some)).plus(some));
      scenarios.add(full.minus(joined.cascade().qualified(some)));
      scenarios.add(bare.minus(some));
      scenarios.add(bare.plus(full.minus(some)));
    }
    if (random.nextBoolean()) {
      scenarios.add(0, full);
    }
    List<Evaluation> all = evaluator.evaluate(scenarios, scenario.request());
    for (int i = 0; i < all.size(); i++) {
      Evaluation alone = evaluator.evaluate(scenarios.get(i), scenario.request());
      assertThat(all.get(i)).isEqualTo(alone);
      Difference.assertSameFigures(alone, all.get(i));
    }
  }
}
