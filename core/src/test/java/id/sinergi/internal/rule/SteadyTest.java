package id.sinergi.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.Rounding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Many attainments at once are those of one by one, but for those that are told to be in doubt. */
class SteadyTest {
  private static final byte REFLECTION = 3;

  record One(byte way, double target, double actual) {}

  @Provide
  Arbitrary<One> ones() {
    Arbitrary<Double> amounts =
        Arbitraries.oneOf(
            Arbitraries.doubles().between(-150, 150).ofScale(1),
            Arbitraries.of(0.0, 100.0, 0.1, 0.3, 1e18, -1e18, 1e-15, 7.0));
    Arbitrary<Double> targets = amounts.filter(it -> it != 0);
    return Combinators.combine(
            Arbitraries.of(Steady.NONE, Steady.GENERAL, Steady.RATIO, REFLECTION),
            targets,
            Arbitraries.oneOf(amounts, amounts.map(it -> it + 0.0)))
        .as(One::new);
  }

  @Property(tries = 5_000)
  void raw_manyAtOnce_isThatOfEach(@ForAll @Size(min = 1, max = 20) List<@From("ones") One> ones) {
    int size = ones.size();
    byte[] ways = new byte[size];
    double[] targets = new double[size];
    double[] actuals = new double[size];
    for (int i = 0; i < size; i++) {
      ways[i] = ones.get(i).way;
      targets[i] = ways[i] < Steady.RATIO ? 0 : ones.get(i).target;
      actuals[i] = ones.get(i).actual + 0.0;
    }
    double[] out = new double[size];
    int[] doubtful = new int[size + 1];
    int count = Steady.raw(ways, targets, actuals, out, 0, size, doubtful);
    Set<Integer> inDoubt = Arrays.stream(doubtful, 0, count).boxed().collect(Collectors.toSet());

    for (int i : IntStream.range(0, size).toArray()) {
      if (ways[i] == Steady.NONE) {
        assertThat(inDoubt).doesNotContain(i);
        assertThat(out[i]).isEqualTo(actuals[i]);
      } else if (ways[i] == Steady.GENERAL) {
        assertThat(inDoubt).contains(i);
      } else if (!inDoubt.contains(i)) {
        assertThat(Double.doubleToRawLongBits(out[i]))
            .isEqualTo(Double.doubleToRawLongBits(Steady.raw(ways[i], targets[i], actuals[i])));
      }
    }
  }

  /** Else nothing above would be compared, or nothing would be in doubt. */
  @Test
  void raw_plainAndCancelling_isToldApart() {
    byte[] ways = {Steady.RATIO, REFLECTION, REFLECTION, Steady.RATIO};
    double[] targets = {80, 80, 50, 90};
    double[] out = new double[4];
    int[] doubtful = new int[5];

    int count = Steady.raw(ways, targets, new double[] {60, 60, 96.2, 90}, out, 0, 4, doubtful);

    assertThat(Arrays.copyOf(doubtful, count)).containsExactly(2, 3); // cancels; is the target
    assertThat(out[0]).isEqualTo(75);
    assertThat(out[1]).isEqualTo(125);
    assertThat(Steady.raw(REFLECTION, 50, 96.2)).isEqualTo(100 * Rounding.sum(100, -96.2) / 50);
  }
}
