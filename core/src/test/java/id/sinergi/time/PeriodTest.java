package id.sinergi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024,      2024-01-01, 2024-12-31, 12, 2024",
    "2024-S1,   2024-01-01, 2024-06-30,  6, 2024",
    "2024-S2,   2024-07-01, 2024-12-31,  6, 2024",
    "2024-Q1,   2024-01-01, 2024-03-31,  3, 2024",
    "2024-Q3,   2024-07-01, 2024-09-30,  3, 2024",
    "2024-Q4,   2024-10-01, 2024-12-31,  3, 2024",
    "2024-02,   2024-02-01, 2024-02-29,  1, 2024",
    "2023-02,   2023-02-01, 2023-02-28,  1, 2023",
    "2024-12,   2024-12-01, 2024-12-31,  1, 2024",
    "2020/2024, 2020-01-01, 2024-12-31, 60, 2020",
    "0001,      0001-01-01, 0001-12-31, 12, 1",
    "9999-12,   9999-12-01, 9999-12-31,  1, 9999",
    "0001/9999, 0001-01-01, 9999-12-31, 119988, 1",
  })
  void parse_validText_hasItsExtent(
      String text, LocalDate first, LocalDate last, int months, int year) {
    Period period = Period.parse(text);

    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.months()).isEqualTo(months);
    assertThat(period.year()).isEqualTo(year);
    assertThat(period.endMonth() - period.firstMonth()).isEqualTo(months);
    assertThat(period).hasToString(text);
  }

  @Test
  void firstMonth_isYearTimesTwelvePlusMonth() {
    assertThat(Period.parse("2024-03").firstMonth()).isEqualTo(2024 * 12 + 2);
    assertThat(Period.parse("2024-03").endMonth()).isEqualTo(2024 * 12 + 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-3        | 2024-03",
        "2024-13       | 2024-12",
        "2024-00       | 2024-01",
        "2024-Q5       | 2024-Q4",
        "2024-Q0       | 2024-Q1",
        "2024-q3       | 2024-Q3",
        "2024Q3        | 2024-Q3",
        "Q3 2024       | 2024-Q3",
        "2024-S3       | 2024-S2",
        "2024-TW3      | 2024-Q3",
        "TW III 2024   | 2024-Q3",
        "Triwulan IV 2024 | 2024-Q4",
        "2024 Semester II | 2024-S2",
        "Semester I 2024  | 2024-S1",
        "2024-QIII     | 2024-Q3",
        "202403        | 2024-03",
        "2024-03-31    | 2024-03",
        "2024/2020     | 2020/2024",
        "2024/2024     | 2024",
        "2020-2024     | 2020/2024",
        "' 2024 '      | 2024",
      })
  void parse_invalidText_namesTheNearest(String text, String nearest) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + text + ")")
        .hasMessageEndingWith("Maybe you meant (" + nearest + ").");
    assertThat(Period.parse(nearest)).hasToString(nearest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "0000",
        "0000-01",
        "0000/2024",
        "2024/0000",
        "-2024",
        "+2024",
        "tahun ini",
        "2024-",
        "2024-Q",
        "20x4",
        "２０２４",
        "2024-Q3x",
        "2024-031",
        "2024\n",
        "2020/20240",
        "2024_03",
        "2020-2024",
        "2024-s1",
        "99999999999999999999999999999999999999999999999999"
      })
  void parse_invalidText_isRefusedWithARemedy(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + text + ")")
        .hasMessageMatching("(?s).*\\. Maybe [^.]*\\.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_000})
  void ofYear_outOfRange_isRefused(int year) {
    assertThatThrownBy(() -> Period.ofYear(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(" + year + ")")
        .hasMessageContaining(". Maybe ");
    assertThatThrownBy(() -> Period.ofYears(2020, Math.max(year, 10_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(10000)");
  }

  @Test
  void of_partOutOfRange_isRefused() {
    assertThatThrownBy(() -> Period.ofMonth(2024, 13)).hasMessageContaining("(13)");
    assertThatThrownBy(() -> Period.ofMonth(2024, 0)).hasMessageContaining("(0)");
    assertThatThrownBy(() -> Period.ofQuarter(2024, 5)).hasMessageContaining("(5)");
    assertThatThrownBy(() -> Period.ofSemester(2024, 3)).hasMessageContaining("(3)");
    assertThatThrownBy(() -> Period.ofYears(2024, 2020))
        .hasMessageContaining("Maybe you meant Period.ofYears(2020, 2024).");
    assertThatThrownBy(() -> Period.ofYears(2024, 2024))
        .hasMessageContaining("Period.ofYear(2024)");
  }

  @Test
  void of_parts_equalTheirText() {
    assertThat(Period.ofYear(2024)).isEqualTo(Period.parse("2024"));
    assertThat(Period.ofSemester(2024, 2)).isEqualTo(Period.parse("2024-S2"));
    assertThat(Period.ofQuarter(2024, 3)).isEqualTo(Period.parse("2024-Q3"));
    assertThat(Period.ofMonth(2024, 11)).isEqualTo(Period.parse("2024-11"));
    assertThat(Period.ofYears(2020, 2024)).isEqualTo(Period.parse("2020/2024"));
  }

  @Test
  void spanning_extentWithoutText_isEmpty() {
    int january = 2024 * 12;
    assertThat(Period.spanning(january, january + 9)).isEmpty();
    assertThat(Period.spanning(january + 1, january + 4)).isEmpty();
    assertThat(Period.spanning(january + 3, january + 9)).isEmpty();
    assertThat(Period.spanning(january + 6, january + 18)).isEmpty();
    assertThat(Period.spanning(january, january)).isEmpty();
    assertThat(Period.spanning(0, 12)).isEmpty();
    assertThat(Period.spanning(9999 * 12, 10_001 * 12)).isEmpty();
    assertThat(Period.spanning(january, january + 24)).contains(Period.ofYears(2024, 2025));
  }

  @Test
  void contains_parts_onlyThoseWhollyInside() {
    Period year = Period.parse("2024");
    assertThat(year.contains(year)).isTrue();
    assertThat(year.contains(Period.parse("2024-Q4"))).isTrue();
    assertThat(year.contains(Period.parse("2025-Q1"))).isFalse();
    assertThat(Period.parse("2024-Q4").contains(year)).isFalse();
    assertThat(Period.parse("2024-S1").contains(Period.parse("2024-Q3"))).isFalse();
  }

  @Test
  void compareTo_sameStart_shorterFirst() {
    List<Period> periods = new ArrayList<>();
    for (String text :
        List.of(
            "2023", "2024-01", "2024-Q1", "2024-S1", "2024", "2024/2025", "2024-02", "2024-Q2")) {
      periods.add(Period.parse(text));
    }
    List<Period> shuffled = new ArrayList<>(periods);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(new TreeSet<>(shuffled)).containsExactlyElementsOf(periods);
  }

  @Property
  void parse_printed_isTheSamePeriod(@ForAll("periods") Period period) {
    Period read = Period.parse(period.toString());

    assertThat(read).isEqualTo(period).hasSameHashCodeAs(period);
    assertThat(Period.spanning(period.firstMonth(), period.endMonth())).contains(period);
  }

  @Property
  void parse_anyText_printsItOrRefusesIt(@ForAll("texts") String text) {
    try {
      assertThat(Period.parse(text)).hasToString(text);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("(" + text + ")").hasMessageContaining(" Maybe ");
    }
  }

  @Property
  void contains_isAPartialOrder(
      @ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
    assertThat(a.contains(a)).isTrue();
    assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
    if (a.contains(b) && b.contains(c)) {
      assertThat(a.contains(c)).isTrue();
    }
  }

  @Property
  void contains_isWhatTheDaysSay(@ForAll("periods") Period a, @ForAll("periods") Period b) {
    boolean inside = !b.firstDay().isBefore(a.firstDay()) && !b.lastDay().isAfter(a.lastDay());

    assertThat(a.contains(b)).isEqualTo(inside);
    assertThat(b.isWithin(Window.only(a))).isEqualTo(inside);
  }

  @Property
  void compareTo_isConsistentWithEquals(@ForAll("periods") Period a, @ForAll("periods") Period b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    if (a.endMonth() <= b.firstMonth()) {
      assertThat(a.compareTo(b)).isNegative();
    }
  }

  @Provide
  Arbitrary<Period> periods() {
    // Few years, so that periods meet; and the edges.
    Arbitrary<Integer> years =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(2022, 2025)),
            Tuple.of(1, Arbitraries.integers().between(1, 9998)));
    Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 4);
    Arbitrary<Integer> parts = Arbitraries.integers().between(0, 11);
    return Combinators.combine(years, kinds, parts)
        .as(
            (year, kind, part) ->
                switch (kind) {
                  case 0 -> Period.ofYear(year);
                  case 1 -> Period.ofSemester(year, part % 2 + 1);
                  case 2 -> Period.ofQuarter(year, part % 4 + 1);
                  case 3 -> Period.ofMonth(year, part + 1);
                  default -> Period.ofYears(year, Math.min(9999, year + 1 + part % 4));
                });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("0123456789-/QSTW IV").ofMaxLength(10);
  }
}
