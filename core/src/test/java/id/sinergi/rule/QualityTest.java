package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QualityTest {

  private static final Quality EXACT_LOW = new Quality(Validity.EXACT, Control.LOW);
  private static final Quality PROXY_HIGH = new Quality(Validity.PROXY, Control.HIGH);

  @Test
  void isAllowed_all_exceptExactHighAndActivityLow() {
    for (Validity validity : Validity.values()) {
      for (Control control : Control.values()) {
        boolean forbidden =
            (validity == Validity.EXACT && control == Control.HIGH)
                || (validity == Validity.ACTIVITY && control == Control.LOW);
        assertThat(new Quality(validity, control).isAllowed()).isEqualTo(!forbidden);
      }
    }
  }

  @Test
  void of_listedUnlistedAndAbsent_isWeightOrOne() {
    QualityWeights weights = new QualityWeights(Map.of(EXACT_LOW, 1.2));
    assertThat(weights.of(Optional.of(EXACT_LOW))).isEqualTo(1.2);
    assertThat(weights.of(Optional.of(PROXY_HIGH))).isEqualTo(1);
    assertThat(weights.of(Optional.empty())).isEqualTo(1);
  }

  @Test
  void weights_anyOrder_areOrderedAndCopied() {
    Map<Quality, Double> given = new LinkedHashMap<>();
    given.put(PROXY_HIGH, 0.9);
    given.put(EXACT_LOW, 1.2);
    QualityWeights weights = new QualityWeights(given);
    given.clear();
    assertThat(weights.weights())
        .containsExactly(Map.entry(EXACT_LOW, 1.2), Map.entry(PROXY_HIGH, 0.9));
    assertThat(weights.weights()).isUnmodifiable();
  }

  @Test
  void weights_negativeOrNoNumber_areRefused() {
    for (double weight : new double[] {-0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new QualityWeights(Map.of(EXACT_LOW, weight)))
          .withMessageContaining("(" + weight + ")")
          .withMessageContaining("Maybe");
    }
  }
}
