package id.sinergi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH,    2024-08, 1",
    "QUARTER,  2024-Q3, 3",
    "SEMESTER, 2024-S2, 6",
    "YEAR,     2024,    12",
  })
  void containing_month_isTheAlignedPeriod(Frequency frequency, String period, int months) {
    int august = Period.parse("2024-08").firstMonth();

    assertThat(frequency.containing(august)).isEqualTo(Period.parse(period));
    assertThat(frequency.months()).isEqualTo(months);
  }

  @Test
  void containing_monthOutOfRange_isRefused() {
    assertThatThrownBy(() -> Frequency.YEAR.containing(11))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(11)")
        .hasMessageContaining("Maybe ");
    assertThatThrownBy(() -> Frequency.MONTH.containing(120_000)).hasMessageContaining("(120000)");
  }
}
