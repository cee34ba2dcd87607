package id.sinergi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Reported;
import id.sinergi.testdomain.LiveStory;
import id.sinergi.testdomain.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A live evaluation that takes the steps of a story, beside evaluations made from scratch. */
final class LiveBeside {
  private final LiveStory story;
  private final Evaluator evaluator;
  private final LiveEvaluation live;
  private final Random random;
  private final List<Evaluation> snapshots = new ArrayList<>();
  private final List<Seen> expected = new ArrayList<>();
  private Actuals reported;

  private LiveBeside(LiveStory story) {
    this.story = story;
    this.random = new Random(story.seed());
    this.reported = story.start().actuals();
    this.evaluator = Evaluator.of(story.start().cascade());
    this.live = Evaluator.of(story.start().cascade()).live(reported, story.start().request());
  }

  /**
   * Takes all steps and compares: after some of them at once, the rest and all snapshots again at
   * the end.
   *
   * @param changes whether what is said to have changed is compared instead of the figures
   */
  static void follow(LiveStory story, boolean changes) {
    LiveBeside beside = new LiveBeside(story);
    if (changes) {
      beside.followChanges();
    } else {
      beside.followFigures();
    }
  }

  private void followFigures() {
    for (Step step : story.steps()) {
      take(live, step);
      reported = step.after(reported);
      assertThat(live.actuals()).isEqualTo(reported);
      if (random.nextInt(3) > 0) {
        snapshot();
        int last = snapshots.size() - 1;
        if (random.nextBoolean()) {
          Difference.assertSame(expected.get(last), Seen.of(snapshots.get(last)));
        }
      }
    }
    snapshot();
    for (int i = 0; i < snapshots.size(); i++) {
      Difference.assertSame(expected.get(i), Seen.of(snapshots.get(i)));
    }
    Evaluation any = snapshots.get(random.nextInt(snapshots.size()));
    Difference.assertSame(evaluator.evaluate(any.actuals(), story.start().request()), any, random);
    assertThat(live.snapshot().actuals()).isEqualTo(reported);
  }

  /** Taken now, seen now or later. */
  private void snapshot() {
    snapshots.add(live.snapshot());
    expected.add(Seen.of(evaluator.evaluate(reported, story.start().request())));
  }

  private void followChanges() {
    Seen before = Seen.of(evaluator.evaluate(reported, story.start().request()));
    for (Step step : story.steps()) {
      Changes changes = take(live, step);
      reported = step.after(reported);
      Seen after = Seen.of(evaluator.evaluate(reported, story.start().request()));
      assertThat(Changed.of(changes)).as("%s", step).isEqualTo(after.changedSince(before));
      assertThat(changes.isEmpty()).isEqualTo(Changed.of(changes).isEmpty());
      before = after;
      if (random.nextInt(4) == 0) {
        live.snapshot();
      }
    }
  }

  /** Does to the live evaluation what the step says. */
  static Changes take(LiveEvaluation live, Step step) {
    Actuals entries = step.entries();
    return switch (step.how()) {
      case REPORT_BATCH -> live.report(entries);
      case REPORT_BY_HANDLE -> byHandle(live, entries.actuals().get(0));
      case REPORT -> {
        if (!entries.actuals().isEmpty()) {
          yield live.report(entries.actuals().get(0));
        }
        yield entries.overlaps().isEmpty()
            ? live.report(entries.spending().get(0))
            : live.report(entries.overlaps().get(0));
      }
      case WITHDRAW -> {
        if (!entries.actuals().isEmpty()) {
          yield live.withdraw(entries.actuals().get(0));
        }
        yield entries.overlaps().isEmpty()
            ? live.withdraw(entries.spending().get(0))
            : live.withdraw(entries.overlaps().get(0));
      }
    };
  }

  private static Changes byHandle(LiveEvaluation live, Actual actual) {
    return live.report(
        live.handle(actual.indicator(), actual.agency()),
        ((Reported.Value) actual.reported()).value(),
        actual.reportedAt().orElseThrow());
  }
}
