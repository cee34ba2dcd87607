package id.sinergi.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is touched comes in order, each block of a rank with all of its sides. */
class TouchedTest {

  @Property
  void poll_anythingAdded_comesInOrderAndOnce(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9_999) Integer> added) {
    Touched touched = new Touched();
    TreeMap<Integer, Integer> sidesOf = new TreeMap<>(); // by 10 x rank + block
    for (int each : added) {
      int sides = 1 << each % 4;
      touched.add(each / 100 % 10, each / 10 % 10, sides);
      sidesOf.merge(each / 10 % 100, sides, (a, b) -> a | b);
    }
    List<List<Integer>> taken = new ArrayList<>();
    while (!touched.isEmpty()) {
      taken.add(List.of(10 * touched.rank() + touched.block(), touched.poll()));
    }
    List<List<Integer>> expected = new ArrayList<>();
    sidesOf.forEach((place, sides) -> expected.add(List.of(place, sides)));
    assertThat(taken).isEqualTo(expected);
  }
}
