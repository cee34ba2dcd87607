package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> AGENCIES =
      List.of("pmk", "bkkbn", "kemenkes", "kemendagri", "kemensos", "dinkes", "health", "S1", "S2");

  @ParameterizedTest
  @CsvSource({
    "helth, health",
    "kemnekes, kemenkes", // a swap counts once
    "Kemenkes, kemenkes", // case does not count
    "KEMENKESS, kemenkes",
    "kemendagi, kemendagri",
    "bkbn, bkkbn",
    "pmkk, pmk",
    "S9, S1", // equally near: the first in the order of strings
    "kesehatan, ",
    "p, ",
    "x, ",
    "'', ",
  })
  void to_mistypedWord_findsTheNearest(String word, String nearest) {
    assertThat(Nearest.to(word, AGENCIES)).isEqualTo(Optional.ofNullable(nearest));
  }

  @Test
  void to_wordItself_isNearest() {
    assertThat(Nearest.to("kemensos", AGENCIES)).contains("kemensos");
  }

  @Test
  void to_millionWords_findsTheNearest() {
    Iterable<String> million =
        () -> IntStream.range(0, 1_000_000).mapToObj(i -> "indicator-" + i).iterator();
    assertThat(Nearest.to("indicatr-777777", million)).contains("indicator-777777");
  }

  @Property
  void to_anyOrder_findsTheSame(
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'c') String word,
      @ForAll @Size(max = 12)
          List<@StringLength(max = 9) @CharRange(from = 'a', to = 'c') String> known,
      @ForAll long seed) {
    List<String> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Nearest.to(word, shuffled)).isEqualTo(Nearest.to(word, known));
  }

  @Property
  void to_anyWords_isWhatTheFullTableFinds(
      @ForAll @StringLength(max = 9) @CharRange(from = 'a', to = 'c') String word,
      @ForAll @Size(max = 12)
          List<@StringLength(max = 9) @CharRange(from = 'a', to = 'c') String> known) {
    int bound = Math.min(3, (word.length() + 1) / 3);
    Optional<String> expected =
        known.stream()
            .filter(other -> distance(word, other) <= bound)
            .min(
                Comparator.<String>comparingInt(other -> distance(word, other))
                    .thenComparing(Comparator.naturalOrder()));
    assertThat(Nearest.to(word, known)).isEqualTo(expected);
  }

  /** Optimal string alignment, in the full table. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int changed = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        table[i][j] = Math.min(changed, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }

  @Test
  void hint_nearWord_namesIt() {
    assertThat(Nearest.hint("helth", AGENCIES))
        .isEqualTo(Text.of("Mungkin maksudnya (health).", "Maybe you meant (health)."));
  }

  @Test
  void hint_nothingNear_saysSo() {
    assertThat(Nearest.hint("kesehatan", AGENCIES))
        .isEqualTo(Text.of("Mungkin belum didaftarkan.", "Maybe it has not been declared."));
    assertThat(Nearest.hint("kesehatan", AGENCIES, Text.same("Else.")))
        .isEqualTo(Text.same("Else."));
  }
}
