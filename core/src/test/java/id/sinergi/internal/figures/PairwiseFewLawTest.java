package id.sinergi.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A few terms sum up as they do among zeros. */
class PairwiseFewLawTest {
  @Property(tries = 2000)
  void sum_ofAFewTerms_isTheirSumAmongZeros_bitForBit(
      @ForAll @IntRange(min = 1, max = 700) int count, @ForAll int mostly, @ForAll long seed) {
    Random random = new Random(seed);
    int one = 1 + Math.floorMod(mostly, 50);
    double[] all = new double[count];
    for (int i = 0; i < count; i++) {
      if (random.nextInt(one) == 0) {
        all[i] = (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(12));
        all[i] = random.nextInt(9) == 0 && i > 0 ? -all[i - 1] : all[i];
      }
    }
    int[] positions = IntStream.range(0, count).filter(i -> all[i] != 0.0).toArray();
    double[] terms = IntStream.of(positions).mapToDouble(i -> all[i]).toArray();
    double few = Pairwise.sum(positions, terms, terms.length);
    assertThat(Double.doubleToRawLongBits(few))
        .isEqualTo(Double.doubleToRawLongBits(Pairwise.sum(all, count)));
  }
}
