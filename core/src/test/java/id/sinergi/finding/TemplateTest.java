package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {

  static Stream<Arguments> arguments() {
    return Stream.of(
        Arguments.of(0, "0", "0"),
        Arguments.of(-0.0, "0", "0"),
        Arguments.of(Double.NaN, "NaN", "NaN"),
        Arguments.of(7, "7", "7"),
        Arguments.of(1234.5, "1.234,5", "1,234.5"),
        Arguments.of(-1234.5, "-1.234,5", "-1,234.5"),
        Arguments.of(0.1 + 0.2, "0,3", "0.3"),
        Arguments.of(1e-15, "0,000000000000001", "0.000000000000001"),
        Arguments.of(1e18, "1.000.000.000.000.000.000", "1,000,000,000,000,000,000"),
        Arguments.of(1_200_000_000L, "1.200.000.000", "1,200,000,000"),
        Arguments.of(new BigDecimal("81.590"), "81,59", "81.59"),
        Arguments.of(Text.of("tahun", "year"), "tahun", "year"),
        Arguments.of(Severity.ERROR, "ERROR", "ERROR"),
        Arguments.of(Optional.of(2.5), "2,5", "2.5"),
        Arguments.of(Optional.empty(), "-", "-"),
        Arguments.of(OptionalDouble.of(2.5), "2,5", "2.5"),
        Arguments.of(OptionalDouble.empty(), "-", "-"),
        Arguments.of(List.of("a", 1.5), "a, 1,5", "a, 1.5"),
        Arguments.of("it's {0} $1 \\", "it's {0} $1 \\", "it's {0} $1 \\"));
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void fill_anyArgument_printsItInBothLanguages(Object argument, String id, String en) {
    assertThat(Template.fill("<{0}>", Language.ID, argument)).isEqualTo("<" + id + ">");
    assertThat(Template.fill("<{0}>", Language.EN, argument)).isEqualTo("<" + en + ">");
  }

  @Test
  void fill_longText_isCutShort() {
    assertThat(Template.fill("{0}", Language.EN, "x".repeat(301)))
        .isEqualTo("x".repeat(300) + "...");
    assertThat(Template.fill("{0}", Language.EN, "x".repeat(300))).hasSize(300);
  }

  @Test
  void fill_longList_showsTheFirstAndCountsTheRest() {
    assertThat(Template.fill("{0}", Language.EN, Collections.nCopies(22, "x")))
        .isEqualTo("x, ".repeat(20) + "... (+2)");
    assertThat(Template.fill("{0}", Language.EN, Collections.nCopies(20, "x"))).endsWith("x, x");
  }

  @Test
  void gaps_anyTemplate_areItsNumbersOnce() {
    assertThat(Template.gaps("{2} isn't {0}, {2}")).containsExactly(0, 2);
  }
}
