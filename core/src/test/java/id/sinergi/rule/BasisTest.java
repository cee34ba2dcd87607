package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Basis} and {@link Credit}, which are alike. */
class BasisTest {

  @Test
  void id_each_isItsName() {
    assertThat(Basis.MEASURED_FIRST.id()).isEqualTo("MEASURED_FIRST");
    assertThat(Basis.SUPPORTED.id()).isEqualTo("SUPPORTED");
    assertThat(Basis.blend(0.5).id()).isEqualTo("BLEND");
    assertThat(Credit.JOINT.id()).isEqualTo("JOINT");
    assertThat(Credit.OWN.id()).isEqualTo("OWN");
    assertThat(Credit.blend(0.5).id()).isEqualTo("BLEND");
  }

  @Test
  void toString_blend_showsThePart() {
    assertThat(Basis.blend(0.25)).hasToString("BLEND(0.25)");
    assertThat(Credit.blend(0.25)).hasToString("BLEND(0.25)");
  }

  @Test
  void blend_negativeZero_isZero() {
    assertThat(Basis.blend(-0.0)).isEqualTo(Basis.blend(0));
    assertThat(Credit.blend(-0.0)).isEqualTo(Credit.blend(0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, 50, Double.NaN, Double.POSITIVE_INFINITY})
  void blend_outsideOfAWhole_isRefused(double b) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Basis.blend(b))
        .withMessageContaining("(" + b + ")")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credit.blend(b))
        .withMessageContaining("(" + b + ")")
        .withMessageContaining("Maybe");
  }
}
