package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.exchange.Cascades;
import id.sinergi.exchange.Limits;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Actuals;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A host whose digits are others reads the same messages. */
@Isolated
class LocaleTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void inEgypt() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    assertThat("%d".formatted(3)).isEqualTo("٣");
  }

  @AfterEach
  void back() {
    Locale.setDefault(before);
  }

  @Test
  void findings_located_haveAsciiDigits() {
    assertThat(Cascades.read("{\n  \"nmae\": 1}").findings())
        .anySatisfy(it -> assertThat(it.toString()).contains("(line 2, column 3)"));
  }

  @Test
  void toString_counts_areAsciiDigits() {
    assertThat(Actuals.empty()).hasToString("0 actuals, 0 overlaps, 0 spending");
  }

  @Test
  void misuse_numbers_areAsciiDigits() {
    assertThatThrownBy(() -> Limits.DEFAULT.withBytes(-1)).hasMessageContaining("(-1)");
    assertThatThrownBy(() -> new Place.Json("", "", -1, 0)).hasMessageContaining("(-1)");
    assertThatThrownBy(() -> FindingCode.MALFORMED.of(Place.NOWHERE, List.of()))
        .hasMessageContaining("(0)");
  }
}
