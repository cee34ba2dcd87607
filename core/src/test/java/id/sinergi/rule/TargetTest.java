package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.time.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TargetTest {

  private static final Period YEAR = Period.ofYear(2024);

  @Test
  void of_value_hasNoPlanAndAlwaysHolds() {
    Target target = Target.of(YEAR, 14);
    assertThat(target.amount()).isEqualTo(new Target.Amount.Exact(14));
    assertThat(target.plan()).isEmpty();
    assertThat(target.effective()).isEmpty();
    assertThat(target.period()).isEqualTo(YEAR);
  }

  @Test
  void with_planAndInstant_keepsTheRest() {
    Instant from = Instant.parse("2022-09-01T00:00:00Z");
    Target target = Target.range(YEAR, 80, 90).inPlan("PK").effectiveFrom(from);
    assertThat(target.amount()).isEqualTo(new Target.Amount.Range(80, 90));
    assertThat(target.plan()).contains("PK");
    assertThat(target.effective()).contains(from);
    assertThat(target.inPlan("RKPD").effective()).contains(from);
  }

  @Test
  void against_baseline_isThePercentOfIt() {
    assertThat(new Target.Amount.FromBaseline(-30).against(10)).isEqualTo(7);
    assertThat(new Target.Amount.FromBaseline(0).against(10)).isEqualTo(10);
    assertThat(new Target.Amount.FromBaseline(10).against(-20)).isEqualTo(-22);
  }

  @Test
  void range_inverted_isLeftToTheCheckOfTheCascade() {
    assertThat(Target.range(YEAR, 90, 80).amount()).isEqualTo(new Target.Amount.Range(90, 80));
  }

  @Test
  void inPlan_blank_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(YEAR, 14).inPlan(" "))
        .withMessageContaining("(2024)")
        .withMessageContaining("Maybe");
  }

  @Test
  void toString_each_isOneLine() {
    assertThat(Target.of(YEAR, 18.4).inPlan("PK")).hasToString("18.4 for 2024 (PK)");
    assertThat(Target.range(YEAR, 80, 90)).hasToString("80..90 for 2024");
    assertThat(Target.fromBaseline(YEAR, -30)).hasToString("-30% from baseline for 2024");
    assertThat(Target.of(YEAR, 1).effectiveFrom(Instant.EPOCH))
        .hasToString("1 for 2024 from 1970-01-01T00:00:00Z");
  }
}
