package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTest {
  @Test
  void everyWarning_speaksToACriterion_noErrorDoes() {
    Set<FindingCode> without = EnumSet.noneOf(FindingCode.class);
    for (FindingCode code : FindingCode.values()) {
      if (code.criterion().isEmpty()) {
        without.add(code);
      }
      if (code.severity() == Severity.ERROR) {
        assertThat(code.criterion()).as(code.name()).isEmpty();
      }
    }
    without.removeIf(code -> code.severity() == Severity.ERROR);
    assertThat(without).containsExactly(FindingCode.WEIGHTS_NOT_100);
  }

  @Test
  void criterion_ofAnOrphan_isCascading() {
    assertThat(FindingCode.ORPHAN.criterion())
        .get()
        .hasToString("1.2.8 cascading")
        .extracting(Criterion::number)
        .isEqualTo("1.2.8");
  }
}
