package id.sinergi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityTest {
  private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.5        | 1 | 1.234,5           | 1,234.5",
        "1234.5        | 2 | 1.234,50          | 1,234.50",
        "210000        | 0 | 210.000           | 210,000",
        "999           | 0 | 999               | 999",
        "-999          | 0 | -999              | -999",
        "-1000         | 2 | -1.000,00         | -1,000.00",
        "86967829591   | 0 | 86.967.829.591    | 86,967,829,591",
        "0             | 2 | 0,00              | 0.00",
        "0.125         | 2 | 0,13              | 0.13",
        "-0.001        | 2 | 0,00              | 0.00",
      })
  void text_number_isGroupedByLocale(double value, int decimals, String id, String root) {
    Quantity quantity = Quantity.of(value, "", decimals, 1, false);

    assertThat(quantity.text(INDONESIA)).isEqualTo(id);
    assertThat(quantity.text(Locale.ROOT)).isEqualTo(root);
    assertThat(quantity.text(Locale.GERMANY)).isEqualTo(id);
  }

  @Test
  void of_value_isItsOwnEdges() {
    Quantity quantity = Quantity.of(18.4, "persen", 1, 0.5, true);

    assertThat(quantity.state()).isEqualTo(State.VALUE);
    assertThat(quantity.value()).hasValue(18.4);
    assertThat(quantity.low()).hasValue(18.4);
    assertThat(quantity.high()).hasValue(18.4);
    assertThat(quantity.isRange()).isFalse();
    assertThat(quantity.unit()).isEqualTo("persen");
    assertThat(quantity.coverage()).isEqualTo(0.5);
    assertThat(quantity.isProvisional()).isTrue();
    assertThat(quantity.text(INDONESIA)).isEqualTo("18,4 persen");
    assertThat(quantity).hasToString("18.4 persen provisional, coverage 0.50");
    assertThat(quantity)
        .isEqualTo(Quantity.of(18.4, "persen", 1, 0.5, true))
        .isNotEqualTo(Quantity.of(18.4, "%", 1, 0.5, true));
  }

  @Test
  void range_hasEdgesAndNoValue() {
    Quantity range = Quantity.range(80, 90, "persen", 0);

    assertThat(range.isRange()).isTrue();
    assertThat(range.value()).isEmpty();
    assertThat(range.low()).hasValue(80);
    assertThat(range.high()).hasValue(90);
    assertThat(range).hasToString("80..90 persen");
    assertThat(range.coverage()).isEqualTo(1);
    assertThat(range.isProvisional()).isFalse();
    assertThat(Quantity.range(-0.0, 0.0, "", 0)).isEqualTo(Quantity.of(0, "", 0, 1, false));
  }

  @Test
  void range_equalEdges_isASingleValue() {
    Quantity single = Quantity.range(80, 80, "persen", 0);

    assertThat(single.isRange()).isFalse();
    assertThat(single.value()).hasValue(80);
    assertThat(single).hasToString("80 persen");
  }

  static Stream<Quantity> absent() {
    return Stream.of(
        Quantity.notDue("ton"),
        Quantity.notApplicable("x", "ton"),
        Quantity.notReported(List.of("a 2022"), "ton"),
        Quantity.notComputable(ReasonCode.CONFLICT, "ton"));
  }

  @ParameterizedTest
  @MethodSource("absent")
  void absent_isNeverANumber(Quantity quantity) {
    assertThat(quantity.state()).isNotEqualTo(State.VALUE);
    assertThat(quantity.value()).isEmpty();
    assertThat(quantity.low()).isEmpty();
    assertThat(quantity.high()).isEmpty();
    assertThat(quantity.isRange()).isFalse();
    assertThat(quantity.unit()).isEqualTo("ton");
    assertThat(quantity.coverage()).isZero();
    assertThat(quantity.isProvisional()).isFalse();
    assertThat(quantity).asString().startsWith("no data: ").doesNotContain("ton");
    assertThat(quantity.text(INDONESIA)).startsWith("tidak ada data: ");
  }

  @Test
  void absent_eachState_saysWhy() {
    assertThat(Quantity.notApplicable("x", "").reason()).contains(Text.same("x"));
    assertThat(Quantity.notReported(List.of("a 2022"), "").missing()).containsExactly("a 2022");
    assertThat(Quantity.notComputable(ReasonCode.CONFLICT, "").code())
        .contains(ReasonCode.CONFLICT);
    assertThat(Quantity.notDue("").reason()).isEmpty();
  }

  @Test
  void of_refused_namesWhatIsWrong() {
    assertThatThrownBy(() -> Quantity.of(Double.NaN, "", 2, 1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(NaN)");
    assertThatThrownBy(() -> Quantity.range(1, Double.POSITIVE_INFINITY, "", 2))
        .hasMessageContaining("(Infinity)");
    assertThatThrownBy(() -> Quantity.range(90, 80, "", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(90.0)")
        .hasMessageContaining("(80.0)")
        .hasMessageContaining("Maybe ");
    assertThatThrownBy(() -> Quantity.of(1, "", -1, 1, false)).hasMessageContaining("(-1)");
    assertThatThrownBy(() -> Quantity.of(1, "", 16, 1, false)).hasMessageContaining("(16)");
    assertThatThrownBy(() -> Quantity.of(1, "", 2, 1.5, false)).hasMessageContaining("(1.5)");
  }
}
