package id.sinergi.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairwiseTest {

  /** The definition: a complete binary tree over the terms, padded with zeros. */
  private static double byDefinition(double[] terms) {
    int width = 1;
    while (width < terms.length) {
      width *= 2;
    }
    double[] level = Arrays.copyOf(terms, width);
    while (level.length > 1) {
      double[] above = new double[level.length / 2];
      for (int i = 0; i < above.length; i++) {
        above[i] = level[2 * i] + level[2 * i + 1];
      }
      level = above;
    }
    return level[0];
  }

  private static double[] array(List<Double> terms) {
    return terms.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Property
  void sum_anyTerms_isTheCompleteTree(
      @ForAll @Size(min = 1, max = 70) List<@DoubleRange(min = 0, max = 1e6) Double> some) {
    double[] terms = array(some);
    assertThat(Pairwise.sum(terms, terms.length)).isEqualTo(byDefinition(terms));
  }

  /** What lies beyond the last term, and a zero in its place, changes no bit. */
  @Property
  void sum_zerosBehind_changeNothing(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1e6) Double> some,
      @ForAll @IntRange(min = 1, max = 40) int zeros) {
    double[] terms = array(some);
    double[] longer = Arrays.copyOf(terms, terms.length + zeros);
    assertThat(Pairwise.sum(longer, longer.length)).isEqualTo(Pairwise.sum(terms, terms.length));
  }

  @Test
  void sum_nothing_isZero() {
    assertThat(Pairwise.sum(new double[0], 0)).isZero();
  }

  @Test
  void sum_negligibleBesideItsTerms_isZero() {
    double[] terms = {0.1, 0.2, -0.3};
    assertThat(0.1 + 0.2 - 0.3).isNotZero();
    assertThat(Pairwise.sum(terms, 3)).isZero();
  }

  @Test
  void sum_smallButNotNegligible_stays() {
    assertThat(Pairwise.sum(new double[] {1e-9, 1, -1}, 3)).isNotZero();
  }

  @Test
  void sum_negativeZero_isZero() {
    assertThat(1 / Pairwise.sum(new double[] {-0.0}, 1)).isEqualTo(Double.POSITIVE_INFINITY);
  }
}
