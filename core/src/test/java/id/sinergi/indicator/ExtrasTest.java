package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtrasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "' { \"b\" : 1 , \"a\" : [ true , null ] } ' | {\"a\":[true,null],\"b\":1}",
        "[{\"b\":{\"d\":1,\"c\":2},\"a\":3}] | [{\"a\":3,\"b\":{\"c\":2,\"d\":1}}]",
        "'\"\\u0041\\/\\n\"' | '\"A/\\n\"'",
        "1.50 | 1.50",
        "-0.0e+10 | -0.0e+10",
        "[] | []",
        "{ } | {}",
        "' false' | false"
      })
  void of_anyValue_isInOneForm(String json, String canonical) {
    Extras extras = Extras.of(Map.of("x-a", json));

    assertThat(extras.fields()).containsExactly(Map.entry("x-a", canonical));
    assertThat(Extras.of(extras.fields())).isEqualTo(extras);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "[1", "1 2", "NaN", "a", "{\"a\" 1}", "{\"a\":1,\"a\":1}", "[]]"})
  void of_whatIsNotOneValue_isRefused(String json) {
    assertThatThrownBy(() -> Extras.of(Map.of("x-a", json)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(x-a) holds (" + json + ")")
        .hasMessageContaining("Maybe");
  }

  @Test
  void of_valueTooDeep_isRefused() {
    assertThatThrownBy(() -> Extras.NONE.plus("x-a", "[".repeat(100_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[[[...)");
  }

  @Test
  void of_nameOfHalfACharacter_isRefused() {
    assertThatThrownBy(() -> Extras.of(Map.of("x-\uD83D", "1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a character");
  }
}
