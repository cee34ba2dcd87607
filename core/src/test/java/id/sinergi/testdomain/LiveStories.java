package id.sinergi.testdomain;

import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/** Scenarios and what happens afterwards, of every kind. */
public final class LiveStories {
  private static final int STEPS = 16;

  private LiveStories() {}

  /** Small cascades; some have derived indicators. */
  public static Arbitrary<LiveStory> small() {
    return new RandomSamples<>(choices -> RandomSteps.of(choices, scenario(choices), STEPS));
  }

  /** Numbers at the edge of what a quantity can be. */
  public static Arbitrary<LiveStory> extreme() {
    return new RandomSamples<>(
        choices -> {
          RandomChoices extreme = choices.withExtremeNumbers();
          return RandomSteps.of(extreme, scenario(extreme), STEPS);
        });
  }

  /** Goals with hundreds of members, indicators with many parties. */
  public static Arbitrary<LiveStory> wide() {
    return new RandomSamples<>(choices -> RandomSteps.of(choices, RandomWide.of(choices), 10));
  }

  /** Those of {@link #wide} without steps. */
  public static Arbitrary<Scenario> wideScenarios() {
    return new RandomSamples<>(RandomWide::of);
  }

  /** Holds a law for a small story, and for so many more as {@code -Dsinergi.more=1000} says. */
  public static void andMore(LiveStory first, Consumer<LiveStory> law) {
    law.accept(first);
    for (int i = 1; i <= Integer.getInteger("sinergi.more", 0); i++) {
      RandomChoices choices = new RandomChoices(first.seed() + i, Set.of());
      LiveStory another = RandomSteps.of(choices, scenario(choices), STEPS);
      try {
        law.accept(another);
      } catch (AssertionError e) {
        throw new AssertionError(e.getMessage() + "\nof " + another, e);
      }
    }
  }

  /** A small scenario that may have derived indicators. */
  static Scenario scenario(RandomChoices choices) {
    Scenario scenario = ScenarioArbitraries.scenario(choices);
    return choices.chance("derived", 30)
        ? Altered.withDerived(scenario, new Random(choices.seed()).nextLong())
        : scenario;
  }
}
