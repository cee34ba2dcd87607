package id.sinergi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  @ParameterizedTest
  @CsvSource({
    "2024-Q2,   2024-S1,         6",
    "2024-Q3,   2024-01/2024-09, 9",
    "2024-S2,   2024,            12",
    "2024,      2024,            12",
    "2024-01,   2024-01,         1",
    "2024-05,   2024-01/2024-05, 5",
    "2020/2024, 2020/2024,       60",
  })
  void upTo_period_beginsWithItsYear(String period, String text, int months) {
    Window window = Window.upTo(Period.parse(period));

    assertThat(window).hasToString(text);
    assertThat(window.months()).isEqualTo(months);
    assertThat(window.lastDay()).isEqualTo(Period.parse(period).lastDay());
  }

  @Test
  void only_period_isJustThat() {
    Window window = Window.only(Period.parse("2024-Q2"));

    assertThat(window).hasToString("2024-Q2");
    assertThat(window.period()).contains(Period.parse("2024-Q2"));
    assertThat(window.firstDay()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(window.lastDay()).isEqualTo(LocalDate.of(2024, 6, 30));
  }

  @Test
  void period_extentWithoutText_isEmpty() {
    assertThat(Window.upTo(Period.parse("2024-Q3")).period()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05, MONTH,    2024-01/2024-05",
    "2024-05, QUARTER,  2024-Q1",
    "2024-08, SEMESTER, 2024-S1",
    "2024-08, QUARTER,  2024-S1",
    "2024-11, QUARTER,  2024-01/2024-09",
    "2024,    YEAR,     2024",
    "2020/2024, YEAR,   2020/2024",
  })
  void clippedTo_frequency_endsWithTheLastReportPeriod(
      String period, Frequency frequency, String text) {
    assertThat(Window.upTo(Period.parse(period)).clippedTo(frequency))
        .map(Window::toString)
        .contains(text);
  }

  @Test
  void clippedTo_noReportPeriodInside_isEmpty() {
    assertThat(Window.upTo(Period.parse("2024-02")).clippedTo(Frequency.QUARTER)).isEmpty();
    assertThat(Window.upTo(Period.parse("2024-11")).clippedTo(Frequency.YEAR)).isEmpty();
    // Discrete: the quarter that ends here began outside.
    assertThat(Window.only(Period.parse("2024-03")).clippedTo(Frequency.QUARTER)).isEmpty();
    assertThat(Window.only(Period.parse("2024-Q2")).clippedTo(Frequency.SEMESTER)).isEmpty();
    assertThat(Window.only(Period.parse("2024-S2")).clippedTo(Frequency.SEMESTER))
        .contains(Window.only(Period.parse("2024-S2")));
  }

  @Property
  void clippedTo_anyWindow_isTheLargestEndOfAReportPeriod(
      @ForAll @IntRange(min = 24_000, max = 24_048) int first,
      @ForAll @IntRange(min = 1, max = 40) int months,
      @ForAll Frequency frequency) {
    Window window = new Window(first, first + months);
    int length = frequency.months();
    int last = -1;
    for (int month = first; month + length <= first + months; month++) {
      if (month % length == 0) {
        last = month + length;
      }
    }
    if (last < 0) {
      assertThat(window.clippedTo(frequency)).isEmpty();
    } else {
      assertThat(window.clippedTo(frequency)).contains(new Window(first, last));
    }
  }

  @Test
  void contains_andIsWithin_atTheEdges() {
    Window window = Window.upTo(Period.parse("2024-Q3"));

    assertThat(window.contains(Period.parse("2024-Q3"))).isTrue();
    assertThat(window.contains(Period.parse("2024-Q4"))).isFalse();
    assertThat(window.contains(Period.parse("2023-12"))).isFalse();
    assertThat(window.isWithin(Period.parse("2024"))).isTrue();
    assertThat(window.isWithin(Period.parse("2024-S1"))).isFalse();
    assertThat(window.isWithin(Period.parse("2023"))).isFalse();
    assertThat(Window.only(Period.parse("2024")).isWithin(Period.parse("2024"))).isTrue();
  }

  @Test
  void of_emptyOrOutOfRange_isRefused() {
    assertThatThrownBy(() -> new Window(24_000, 24_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(24000)")
        .hasMessageContaining("Maybe ");
    assertThatThrownBy(() -> new Window(11, 24)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Window(24_000, 120_001))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
