package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.testdomain.LiveStories;
import id.sinergi.testdomain.LiveStory;
import id.sinergi.testdomain.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Law 1: a live evaluation equals one from scratch, bit for bit, after any sequence of reports,
 * revisions and withdrawals; and it says which figures changed.
 *
 * <p>Many more small stories with {@code -Dsinergi.more=1000}.
 */
class LiveLawTest {
  @Provide
  Arbitrary<LiveStory> stories() {
    return LiveStories.small();
  }

  @Provide
  Arbitrary<LiveStory> extremes() {
    return LiveStories.extreme();
  }

  @Provide
  Arbitrary<LiveStory> wide() {
    return LiveStories.wide();
  }

  @Property(tries = 500)
  void report_anySequence_equalsFromScratch(@ForAll("stories") LiveStory story) {
    LiveStories.andMore(story, it -> LiveBeside.follow(it, false));
  }

  @Property(tries = 500)
  void report_anySequence_namesWhatChanged(@ForAll("stories") LiveStory story) {
    LiveStories.andMore(story, it -> LiveBeside.follow(it, true));
  }

  @Property(tries = 100)
  void report_ofExtremeNumbers_equalsFromScratch(@ForAll("extremes") LiveStory story) {
    LiveBeside.follow(story, false);
  }

  @Property(tries = 100)
  void report_ofExtremeNumbers_namesWhatChanged(@ForAll("extremes") LiveStory story) {
    LiveBeside.follow(story, true);
  }

  @Property(tries = 30)
  void report_amongHundredsOfMembers_equalsFromScratch(@ForAll("wide") LiveStory story) {
    LiveBeside.follow(story, false);
  }

  @Property(tries = 30)
  void report_amongHundredsOfMembers_namesWhatChanged(@ForAll("wide") LiveStory story) {
    LiveBeside.follow(story, true);
  }

  /** Nothing that happened in between leaves a trace. */
  @Property(tries = 100)
  void withdraw_allThatWasReported_restoresEveryBit(@ForAll("stories") LiveStory story) {
    Evaluator evaluator = Evaluator.of(story.start().cascade());
    Evaluation before = evaluator.evaluate(story.start().actuals(), story.start().request());
    LiveEvaluation live = evaluator.live(story.start().actuals(), story.start().request());
    story.steps().forEach(step -> LiveBeside.take(live, step));
    Actuals more = Step.less(live.actuals(), story.start().actuals());
    Actuals fewer = Step.less(story.start().actuals(), live.actuals());
    Random random = new Random(story.seed());
    List<Runnable> back = new ArrayList<>();
    more.actuals().forEach(it -> back.add(() -> live.withdraw(it)));
    more.overlaps().forEach(it -> back.add(() -> live.withdraw(it)));
    more.spending().forEach(it -> back.add(() -> live.withdraw(it)));
    fewer.actuals().forEach(it -> back.add(() -> live.report(it)));
    fewer.overlaps().forEach(it -> back.add(() -> live.report(it)));
    fewer.spending().forEach(it -> back.add(() -> live.report(it)));
    Collections.shuffle(back, random);
    back.forEach(Runnable::run);
    assertThat(live.actuals()).isEqualTo(story.start().actuals());
    Difference.assertSame(before, live.snapshot(), random);
  }

  /** Everything reported to an evaluation of nothing, in any order, alone or in batches. */
  @Property(tries = 100)
  void report_allFromNothing_equalsFromScratch(@ForAll("stories") LiveStory story) {
    Actuals all = story.start().actuals();
    Evaluator evaluator = Evaluator.of(story.start().cascade());
    LiveEvaluation live = evaluator.live(Actuals.empty(), story.start().request());
    List<Object> entries = new ArrayList<>(all.actuals());
    entries.addAll(all.overlaps());
    entries.addAll(all.spending());
    Random random = new Random(story.seed());
    Collections.shuffle(entries, random);
    int at = 0;
    while (at < entries.size()) {
      int many = Math.min(entries.size() - at, 1 + random.nextInt(3) * random.nextInt(8));
      report(live, entries.subList(at, at + many));
      at += many;
    }
    assertThat(live.actuals()).isEqualTo(all);
    Difference.assertSame(
        Evaluator.of(story.start().cascade()).evaluate(all, story.start().request()),
        live.snapshot(),
        random);
  }

  private static void report(LiveEvaluation live, List<Object> entries) {
    Actuals.Builder batch = Actuals.builder();
    for (Object entry : entries) {
      if (entry instanceof Actual actual) {
        batch.add(actual);
      } else if (entry instanceof Overlap overlap) {
        batch.add(overlap);
      } else if (entry instanceof Spending spending) {
        batch.add(spending);
      }
    }
    if (entries.size() > 1) {
      live.report(batch.build());
    } else if (entries.get(0) instanceof Actual actual) {
      live.report(actual);
    } else if (entries.get(0) instanceof Overlap overlap) {
      live.report(overlap);
    } else if (entries.get(0) instanceof Spending spending) {
      live.report(spending);
    }
  }

  /** Several of one evaluator, their steps taken in turn, and evaluations in between. */
  @Property(tries = 100)
  void live_severalOfOneEvaluator_doNotTouchEachOther(@ForAll("stories") LiveStory story) {
    Evaluator evaluator = Evaluator.of(story.start().cascade());
    Actuals actuals = story.start().actuals();
    Request request = story.start().request();
    LiveEvaluation forth = evaluator.live(actuals, request);
    LiveEvaluation idle = evaluator.bind(actuals).live(request);
    LiveEvaluation empty = evaluator.live(Actuals.empty(), request);
    Evaluation base = evaluator.evaluate(actuals, request);
    Actuals all = actuals;
    for (Step step : story.steps()) {
      LiveBeside.take(forth, step);
      if (step.how() != Step.How.WITHDRAW) {
        LiveBeside.take(empty, step);
      }
      all = step.after(all);
    }
    Evaluator fresh = Evaluator.of(story.start().cascade());
    Evaluation scratch = fresh.evaluate(actuals, request);
    Difference.assertSameFigures(scratch, base);
    Difference.assertSameFigures(scratch, idle.snapshot());
    Difference.assertSameFigures(fresh.evaluate(all, request), forth.snapshot());
    Difference.assertSameFigures(fresh.evaluate(all, request), evaluator.evaluate(all, request));
    Difference.assertSameFigures(fresh.evaluate(empty.actuals(), request), empty.snapshot());
  }
}
