package id.sinergi.internal.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The axioms that no other way to share fulfils, and what sampling keeps of them. */
class ShapleyLawTest {
  private static final double CLOSE = 1e-9;

  @Property(tries = 500)
  void exact_any_sharesAll(@ForAll("games") TableGame game) {
    double[] worths = game.worths();
    assertThat(Shapley.exact(game).sum())
        .isEqualTo(worths[worths.length - 1] - worths[0], within(CLOSE));
  }

  @Property(tries = 500)
  void exact_twoWhoAreInterchangeable_getAlike(@ForAll("games") TableGame game) {
    double[] worths = game.worths();
    for (int s = 0; s < worths.length; s++) {
      if ((s & 3) == 2) {
        worths[s] = worths[s ^ 3]; // the second alone as the first alone
      }
    }
    Shapley shapley = Shapley.exact(new TableGame(worths));
    assertThat(shapley.value(0)).isEqualTo(shapley.value(1), within(CLOSE));
    assertThat(shapley.leaveOneOut(0)).isEqualTo(shapley.leaveOneOut(1), within(CLOSE));
  }

  @Property(tries = 500)
  void exact_oneWhoChangesNothing_getsNothing(@ForAll("games") TableGame game) {
    double[] worths = game.worths();
    for (int s = 0; s < worths.length; s++) {
      worths[s] = worths[s & ~1];
    }
    assertThat(Shapley.exact(new TableGame(worths)).value(0)).isZero();
    assertThat(Shapley.sampled(new TableGame(worths), 1, 2).value(0)).isZero();
  }

  @Property(tries = 500)
  void exact_twoGamesAtOnce_giveWhatEachGives(
      @ForAll("games") TableGame one, @ForAll("games") TableGame another) {
    int size = Math.min(one.worths().length, another.worths().length);
    double[] first = new double[size];
    double[] second = new double[size];
    double[] both = new double[size];
    for (int s = 0; s < size; s++) {
      first[s] = one.worths()[s];
      second[s] = another.worths()[s];
      both[s] = first[s] + second[s];
    }
    Shapley together = Shapley.exact(new TableGame(both));
    Shapley alone = Shapley.exact(new TableGame(first));
    Shapley other = Shapley.exact(new TableGame(second));
    for (int player = 0; 1 << player < size; player++) {
      assertThat(together.value(player))
          .isEqualTo(alone.value(player) + other.value(player), within(CLOSE));
    }
  }

  /** As the definition has it: over every order, one by one. */
  @Property(tries = 100)
  void exact_small_isTheMeanOverAllOrders(@ForAll("games") TableGame game) {
    int players = Math.min(5, game.players());
    double[] worths = Arrays.copyOf(game.worths(), 1 << players);
    double[] sums = new double[players];
    int orders = join(worths, 0, sums);
    Shapley shapley = Shapley.exact(new TableGame(worths));
    for (int player = 0; player < players; player++) {
      assertThat(shapley.value(player)).isEqualTo(sums[player] / orders, within(CLOSE));
    }
  }

  /** Adds what each adds in every order that begins with some; how many orders there are. */
  private static int join(double[] worths, int in, double[] sums) {
    if (in == worths.length - 1) {
      return 1;
    }
    int orders = 0;
    for (int player = 0; player < sums.length; player++) {
      int with = in | (1 << player);
      if (with != in) {
        int rest = join(worths, with, sums);
        sums[player] += rest * (worths[with] - worths[in]);
        orders += rest;
      }
    }
    return orders;
  }

  @Property(tries = 300)
  void sampled_any_sharesAll(
      @ForAll("games") TableGame game,
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 9) int n) {
    double[] worths = game.worths();
    assertThat(Shapley.sampled(game, seed, n).sum())
        .isEqualTo(worths[worths.length - 1] - worths[0], within(CLOSE));
  }

  /** 5 standard errors: one in 1.7 million beyond, if errors are what they say. */
  @Property(tries = 200)
  void sampled_many_comesCloseToExact(@ForAll("games") TableGame game) {
    Shapley exact = Shapley.exact(game);
    Shapley sampled = Shapley.sampled(game, 20_24, 2000);
    for (int player = 0; player < game.players(); player++) {
      assertThat(sampled.value(player))
          .isEqualTo(exact.value(player), within(5 * sampled.standardError(player) + CLOSE));
      assertThat(sampled.standardError(player)).isLessThan(5); // of worths from -100 to 200
    }
  }

  @Provide
  Arbitrary<TableGame> games() {
    return Arbitraries.integers()
        .between(2, 7)
        .flatMap(
            players ->
                Arbitraries.doubles()
                    .between(-100, 200)
                    .array(double[].class)
                    .ofSize(1 << players)
                    .map(TableGame::new));
  }
}
