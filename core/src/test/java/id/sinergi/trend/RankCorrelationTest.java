package id.sinergi.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCorrelationTest {
  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static double[] each(DoubleUnaryOperator change, double... series) {
    return Arrays.stream(series).map(change).toArray();
  }

  @ParameterizedTest
  @CsvSource({ // without ties: 1 - 6 x sum d2 / (n (n2 - 1))
    "1 2 3 4 5 6, 10 20 30 40 50 60, 1",
    "1 2 3 4 5 6, 6 5 4 3 2 1, -1",
    "1 2 3 4 5 6, 2 1 4 3 6 5, 0.8285714285714286", // d2 = 6: 1 - 36/210
    "1 2 3 4 5 6, 3 1 2 6 4 5, 0.6571428571428571", // d2 = 12: 1 - 72/210
    "1 2 3 4, 2 1 4 3, 0.6", // d2 = 4: 1 - 24/60
    // ranks 1.5 1.5 3.5 3.5 5 6: sums of products 16.5, of squares 16.5 and 17.5
    "1 1 2 2 3 4, 1 2 3 4 5 6, 0.9710083124552245", // 16.5 / sqrt(16.5 x 17.5)
    // ranks 2 2 2 4 and 1 2 3.5 3.5: sum of products 2, of squares 3 and 4.5
    "5 5 5 9, 1 2 3 3, 0.5443310539518174", // 2 / sqrt(3 x 4.5)
    "1 2 1 2, 1 1 2 2, 0",
  })
  void of_table_isAsComputedByHand(String a, String b, double expected) {
    assertThat(RankCorrelation.of(numbers(a), numbers(b))).isEqualTo(expected, within(1e-15));
  }

  @Test
  void isConstant_seriesOfOneValue_isTrue() {
    assertThat(RankCorrelation.isConstant(2, 2, 2)).isTrue();
    assertThat(RankCorrelation.isConstant(2, 2, 3)).isFalse();
  }

  @Property(tries = 500)
  void of_any_isBoundedSymmetricAndOfRanksAlone(
      @ForAll @Size(min = 6, max = 12) List<@IntRange(min = -5, max = 5) Integer> first,
      @ForAll long seed) {
    double[] a = first.stream().mapToDouble(it -> it).toArray();
    double[] b = new Random(seed).ints(a.length, -4, 5).mapToDouble(it -> it).toArray();
    boolean isDefined = !RankCorrelation.isConstant(a) && !RankCorrelation.isConstant(b);
    Statistics.label("defined").collect(isDefined);
    Statistics.label("defined").coverage(seen -> seen.check(true).percentage(it -> it > 80));
    if (!isDefined) {
      return;
    }
    double correlation = RankCorrelation.of(a, b);
    Statistics.label("sign").collect(Math.signum(correlation));
    Statistics.label("sign").coverage(seen -> seen.check(-1.0).percentage(it -> it > 20));

    assertThat(correlation).isBetween(-1.0, 1.0);
    assertThat(RankCorrelation.of(b, a)).isEqualTo(correlation);
    assertThat(RankCorrelation.of(each(it -> it * it * it + 7, a), b)).isEqualTo(correlation);
    assertThat(RankCorrelation.of(each(it -> -it, a), b)).isEqualTo(0.0 - correlation);
    assertThat(RankCorrelation.of(a, a)).isEqualTo(1);
  }
}
