package id.sinergi.figure;

import static id.sinergi.figure.Numeral.Style.INDONESIAN;
import static id.sinergi.figure.Numeral.Style.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.figure.Numeral.NotApplicable;
import id.sinergi.figure.Numeral.Style;
import id.sinergi.figure.Numeral.Value;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
  private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

  @Test
  void parse_t15_readsIndonesianNumbers() {
    assertThat(Numeral.parse("1.234", INDONESIAN)).isEqualTo(new Value(1234));
    assertThatThrownBy(() -> Numeral.parse("1,234.5", INDONESIAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("The text \\(1,234\\.5\\) .*\\(INDONESIAN\\).* Maybe [^.]*\\.");
    assertThat(Numeral.parse("1.500,50", INDONESIAN)).isEqualTo(new Value(1500.50));
    assertThat(Numeral.parse("12,5", INDONESIAN)).isEqualTo(new Value(12.5));
    assertThat(Numeral.parse("n/a", INDONESIAN)).isEqualTo(new NotApplicable());
    assertThat(Numeral.parse("-", INDONESIAN)).isEqualTo(new NotApplicable());
  }

  @Test
  void written_anyNumber_keepsItsZeros() {
    assertThat(Numeral.written("1.500,50", INDONESIAN)).contains(new BigDecimal("1500.50"));
    assertThat(Numeral.written("-94.00", PLAIN)).contains(new BigDecimal("-94.00"));
    assertThat(Numeral.written("n/a", PLAIN)).isEmpty();
    assertThatThrownBy(() -> Numeral.written("94.00", INDONESIAN)).hasMessageContaining("(94.00)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1234,5; 1234.5",
        "12.345.678; 12345678",
        "-1.234,5; -1234.5",
        "+7; 7",
        "-0; 0",
        "0,001; 0.001",
        "007; 7"
      })
  void parse_indonesian_groupsOrNot(String text, double value) {
    assertThat(Numeral.parse(text, INDONESIAN)).isEqualTo(new Value(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234.5", " 1234.5\t", "+1234.5", "01234.50"})
  void parse_plain_hasNoGroups(String text) {
    assertThat(Numeral.parse(text, PLAIN)).isEqualTo(new Value(1234.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", " n/a ", " - "})
  void parse_notApplicable_isSoInBothStyles(String text) {
    assertThat(Numeral.parse(text, INDONESIAN)).isEqualTo(new NotApplicable());
    assertThat(Numeral.parse(text, PLAIN)).isEqualTo(new NotApplicable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.23",
        "1.2345",
        "12.34.567",
        "1234.567",
        "0.123",
        ".123",
        "1.234.",
        "1,",
        ",5",
        "1,2,3",
        "1.234,5.6",
        "--1",
        "- 1",
        "1 234",
        "12,5%",
        "(12)",
        "1e3",
        "Rp1.000",
        "NaN",
        "\u0661",
        "na"
      })
  void parse_notIndonesian_isRefusedNamingTheText(String text) {
    refuses(text, INDONESIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.5", "1.234.567", "12,5", "1.", ".5", "12.5%", "1e3", "Infinity"})
  void parse_notPlain_isRefusedNamingTheText(String text) {
    refuses(text, PLAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void parse_empty_isRefused(String text) {
    refuses(text, INDONESIAN);
    refuses(text, PLAIN);
  }

  private static void refuses(String text, Style style) {
    assertThatThrownBy(() -> Numeral.parse(text, style))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The text (" + text + ") ")
        .hasMessageMatching("(?s).*\\. Maybe [^.]*\\.");
  }

  @Test
  void parse_otherStyleOrPercent_isNamedByTheHint() {
    assertThatThrownBy(() -> Numeral.parse("12,5", PLAIN))
        .hasMessageEndingWith("Maybe the style is (INDONESIAN).");
    assertThatThrownBy(() -> Numeral.parse("0.5", INDONESIAN))
        .hasMessageEndingWith("Maybe the style is (PLAIN).");
    assertThatThrownBy(() -> Numeral.parse("12,5%", INDONESIAN))
        .hasMessageEndingWith("Maybe the percent sign belongs to the unit.");
  }

  @Test
  void parse_magnitudesThatAreRefused_nameTheText() {
    String tiny = "0." + "0".repeat(400) + "1"; // less than any double but 0
    for (String text : new String[] {"1000000000000000001000", "0.0000000000000001", tiny}) {
      assertThatThrownBy(() -> Numeral.parse(text, PLAIN))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("(" + text.substring(0, Math.min(80, text.length())))
          .hasMessageContaining("1e-15 to 1e18");
    }
    assertThat(Numeral.parse("0." + "0".repeat(400), PLAIN)).isEqualTo(new Value(0));
  }

  @Test
  void parse_hugeText_isRefusedInOneShortSentence() {
    assertThatThrownBy(() -> Numeral.parse("1" + ".234".repeat(100_000), INDONESIAN))
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Property
  void parse_whatIsPrinted_readsBackEqual(
      @ForAll @BigRange(min = "-1000000000000", max = "1000000000000") @Scale(6) BigDecimal value) {
    Value expected = new Value(value.doubleValue());

    assertThat(Numeral.parse(NumberText.plain(value, Locale.ROOT), PLAIN)).isEqualTo(expected);
    assertThat(Numeral.parse(NumberText.plain(value, INDONESIA), INDONESIAN)).isEqualTo(expected);
    assertThat(Numeral.parse(NumberText.grouped(value, INDONESIA), INDONESIAN)).isEqualTo(expected);
  }
}
