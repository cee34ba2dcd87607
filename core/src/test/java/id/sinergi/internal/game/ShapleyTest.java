package id.sinergi.internal.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShapleyTest {
  /** The worth of each coalition of three, by its bits: none, 1, 2, 12, 3, 13, 23, 123. */
  private static final Game AIRPORT = new TableGame(0, 6, 12, 12, 42, 42, 42, 42);

  @Test
  void exact_threeWhoNeedRunwaysOfDifferentLength_shareEachPieceAlike() {
    Shapley shapley = Shapley.exact(AIRPORT);

    assertThat(values(shapley, 3)).containsExactly(new double[] {2, 5, 35}, within(1e-12));
    assertThat(shapley.sum()).isEqualTo(42, within(1e-12));
    assertThat(IntStream.range(0, 3).mapToDouble(shapley::leaveOneOut).toArray())
        .containsExactly(0, 0, 30); // 42 - 42, 42 - 42, 42 - 12
    assertThat(shapley.isEstimated()).isFalse();
    assertThat(shapley.standardError(2)).isZero();
  }

  @Test
  void exact_onePlayer_getsAllAboveNothing() {
    assertThat(Shapley.exact(new TableGame(100, 60)).value(0)).isEqualTo(-40);
  }

  @Test
  void exact_ofSixteenAlike_givesEachASixteenth() {
    Shapley shapley = Shapley.exact(new Unanimity(16));

    for (int player = 0; player < 16; player++) {
      assertThat(shapley.value(player)).isEqualTo(1.0 / 16, within(1e-15));
    }
  }

  @Test
  void exact_ofMoreThanSixteen_isRefused() {
    assertThatThrownBy(() -> Shapley.exact(new Unanimity(17)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(17)")
        .hasMessageContaining("Maybe");
  }

  @Test
  void sampled_sameSeed_givesTheSameBits() {
    Shapley once = Shapley.sampled(AIRPORT, 7, 50);
    Shapley again = Shapley.sampled(AIRPORT, 7, 50);
    Shapley other = Shapley.sampled(AIRPORT, 8, 50);

    assertThat(values(again, 3)).containsExactly(values(once, 3));
    assertThat(values(other, 3)).isNotEqualTo(values(once, 3));
    assertThat(once.isEstimated()).isTrue();
    assertThat(once.leaveOneOut(2)).isEqualTo(30);
  }

  /** What is drawn may not change with a JDK: the orders of a seed, written down. */
  @Test
  void orders_ofASeed_areThese() {
    Orders orders = new Orders(8, 1);

    assertThat(Arrays.toString(orders.next())).isEqualTo("[0, 3, 7, 1, 2, 6, 5, 4]");
    assertThat(Arrays.toString(orders.next())).isEqualTo("[0, 1, 5, 6, 7, 4, 3, 2]");
  }

  @Test
  void orders_many_putEachPlayerEverywhereAlike() {
    Orders orders = new Orders(5, 3);
    int[][] seen = new int[5][5];
    for (int i = 0; i < 50_000; i++) {
      int[] order = orders.next();
      for (int at = 0; at < 5; at++) {
        seen[order[at]][at]++;
      }
    }
    for (int[] places : seen) {
      for (int times : places) {
        assertThat(times).isBetween(9_600, 10_400); // 10,000 and 4.5 standard deviations of 89
      }
    }
  }

  private static double[] values(Shapley shapley, int players) {
    return IntStream.range(0, players).mapToDouble(shapley::value).toArray();
  }

  /** Worth 1 if all are in. */
  private record Unanimity(int players) implements Game {
    @Override
    public double worth(boolean[] in) {
      for (boolean is : in) {
        if (!is) {
          return 0;
        }
      }
      return 1;
    }
  }
}
