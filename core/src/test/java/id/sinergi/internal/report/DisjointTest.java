package id.sinergi.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisjointTest {
  private static final Window YEAR = Window.upTo(Period.ofYear(2024));

  @ParameterizedTest
  @CsvSource({
    "2024-Q1 2024-Q2 2024-Q3 2024-Q4, 2024-Q1 2024-Q2 2024-Q3 2024-Q4",
    "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-S1, 2024-S1 2024-Q3 2024-Q4",
    "2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024, 2024",
    "2024-Q1 2024-Q3, 2024-Q1 2024-Q3",
    "2024-01 2024-Q1 2024-S1, 2024-S1",
    "2023-Q4 2024/2025, ''",
  })
  void choose_stated_takesTheCoarsest(String stated, String chosen) {
    assertThat(choose(periods(stated), new boolean[0])).isEqualTo(periods(chosen));
  }

  private static List<Period> periods(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Period::parse).sorted().toList();
  }

  private static List<Period> choose(List<Period> periods, boolean[] free) {
    return Disjoint.choose(periods, Function.identity(), YEAR, free);
  }

  /** Tries every subset: none disjoint leaves fewer months, or as many with fewer periods. */
  @Property(tries = 300)
  void choose_anyPeriods_isTheBestOfAllSubsets(@ForAll("someOfTheYear") Set<Period> some) {
    List<Period> periods = some.stream().sorted().toList();
    List<Period> chosen = choose(periods, new boolean[0]);
    assertThat(isDisjoint(chosen)).isTrue();
    for (int subset = 0; subset < 1 << periods.size(); subset++) {
      List<Period> other = new ArrayList<>();
      for (int i = 0; i < periods.size(); i++) {
        if ((subset >> i & 1) == 1) {
          other.add(periods.get(i));
        }
      }
      if (isDisjoint(other)) {
        assertThat(months(other)).isLessThanOrEqualTo(months(chosen));
        if (months(other) == months(chosen)) {
          assertThat(other.size()).isGreaterThanOrEqualTo(chosen.size());
        }
      }
    }
  }

  @Provide
  Arbitrary<Set<Period>> someOfTheYear() {
    List<Period> all =
        periods(
            "2024 2024-S1 2024-S2 2024-Q1 2024-Q2 2024-Q3 2024-Q4 2024-01 2024-02 2024-03 2024-12");
    return Arbitraries.of(all).set().ofMaxSize(9);
  }

  private static boolean isDisjoint(List<Period> periods) {
    Set<Integer> months = new HashSet<>();
    for (Period period : periods) {
      for (int month = period.firstMonth(); month < period.endMonth(); month++) {
        if (!months.add(month)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int months(List<Period> periods) {
    return periods.stream().mapToInt(Period::months).sum();
  }
}
