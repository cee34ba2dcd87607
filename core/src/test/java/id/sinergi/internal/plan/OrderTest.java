package id.sinergi.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void steps_nothingKnown_isTheOrderOfNumbers() {
    assertThat(new Order(3, new int[0], new int[0]).steps()).containsExactly(0, 1, 2);
  }

  @Test
  void steps_ofADiamond_hasEachAfterAllBeforeIt() {
    Order order = new Order(4, new int[] {3, 3, 2}, new int[] {1, 2, 0});
    order.precedes(1, 0);
    assertThat(order.steps()).containsExactly(3, 1, 2, 0);
  }

  @Test
  void steps_onALoop_isEmpty() {
    Order order = new Order(3, new int[] {0, 1}, new int[] {1, 2});
    order.precedes(2, 0);
    assertThat(order.steps()).isEmpty();
  }

  @Test
  void precedes_moreThanAtFirst_leavesTheGivenPairsAlone() {
    int[] first = {0};
    int[] then = {1};
    Order order = new Order(3, first, then);
    order.precedes(2, 0);
    assertThat(order.steps()).containsExactly(2, 0, 1);
    assertThat(first).containsExactly(0);
  }

  @Property(tries = 300)
  void steps_anyPairs_hasEachOnceAfterAllBeforeIt(
      @ForAll @IntRange(min = 1, max = 30) int things, @ForAll long seed) {
    Random random = new Random(seed);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < 2 * things && things > 1; i++) {
      int one = random.nextInt(things - 1);
      pairs.add(new int[] {one + 1 + random.nextInt(things - 1 - one), one});
    }
    int[] steps = steps(things, pairs);
    int[] place = new int[things];
    for (int i = 0; i < things; i++) {
      place[steps[i]] = i;
    }
    assertThat(steps).doesNotHaveDuplicates().hasSize(things);
    assertThat(pairs).allSatisfy(pair -> assertThat(place[pair[0]]).isLessThan(place[pair[1]]));
  }

  private static int[] steps(int things, List<int[]> pairs) {
    Order order = new Order(things, new int[0], new int[0]);
    pairs.forEach(pair -> order.precedes(pair[0], pair[1]));
    return order.steps();
  }
}
