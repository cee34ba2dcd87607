package id.sinergi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DuringTest {
  private static final LocalDate MAY_31 = LocalDate.of(2024, 5, 31);

  @Test
  void covers_dissolvedInMay_keepsItsMonths() {
    During during = During.until(MAY_31);

    assertThat(during.covers(Period.parse("2024-05"))).isTrue();
    assertThat(during.covers(Period.parse("2024-06"))).isFalse();
    assertThat(during.covers(Period.parse("2024-Q2"))).isFalse();
    assertThat(during.contains(MAY_31)).isTrue();
    assertThat(during.contains(MAY_31.plusDays(1))).isFalse();
  }

  @Test
  void covers_begunMidMonth_notThatMonth() {
    During during = During.since(LocalDate.of(2024, 3, 2));

    assertThat(during.covers(Period.parse("2024-03"))).isFalse();
    assertThat(during.covers(Period.parse("2024-04"))).isTrue();
    assertThat(During.since(LocalDate.of(2024, 3, 1)).covers(Period.parse("2024-03"))).isTrue();
  }

  @Test
  void always_coversEverything() {
    assertThat(During.ALWAYS.isAlways()).isTrue();
    assertThat(During.ALWAYS.covers(Period.parse("0001/9999"))).isTrue();
    assertThat(During.of(LocalDate.MIN, LocalDate.MAX)).isEqualTo(During.ALWAYS);
    assertThat(During.until(MAY_31).isAlways()).isFalse();
    assertThat(During.since(MAY_31).isAlways()).isFalse();
  }

  @Test
  void and_apart_isNever() {
    During none = During.until(MAY_31).and(During.since(MAY_31.plusDays(1)));

    assertThat(none).isEqualTo(During.NEVER);
    assertThat(none.contains(MAY_31)).isFalse();
    assertThat(none.covers(Period.parse("2024-05"))).isFalse();
    assertThat(none.and(During.ALWAYS)).isEqualTo(During.NEVER);
    assertThat(During.until(MAY_31).and(During.since(MAY_31))).isEqualTo(During.of(MAY_31, MAY_31));
  }

  @Property
  void and_containsWhatBothContain(
      @ForAll @IntRange(max = 20) int from,
      @ForAll @IntRange(max = 20) int length,
      @ForAll @IntRange(max = 20) int otherFrom,
      @ForAll @IntRange(max = 20) int otherLength,
      @ForAll @IntRange(max = 40) int day) {
    During a = During.of(MAY_31.plusDays(from), MAY_31.plusDays(from + length));
    During b = During.of(MAY_31.plusDays(otherFrom), MAY_31.plusDays(otherFrom + otherLength));
    LocalDate date = MAY_31.plusDays(day);

    assertThat(a.and(b).contains(date)).isEqualTo(a.contains(date) && b.contains(date));
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.and(During.ALWAYS)).isEqualTo(a);
  }

  @Test
  void of_inverted_isRefused() {
    assertThatThrownBy(() -> During.of(MAY_31, MAY_31.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(2024-05-31)")
        .hasMessageContaining("(2024-05-30)")
        .hasMessageContaining("Maybe ");
  }

  @Test
  void toString_saysOnlyTheSidesItHas() {
    assertThat(During.ALWAYS).hasToString("always");
    assertThat(During.NEVER).hasToString("never");
    assertThat(During.since(MAY_31)).hasToString("since 2024-05-31");
    assertThat(During.until(MAY_31)).hasToString("until 2024-05-31");
    assertThat(During.of(MAY_31, MAY_31)).hasToString("2024-05-31..2024-05-31");
  }
}
