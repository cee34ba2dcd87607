package id.sinergi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  private static String written(double value) {
    return Documents.toText(out -> out.beginList().item(value).endList()).strip();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "1.0, 1",
    "-60.0, -60",
    "1.2E9, 1200000000",
    "9007199254740991.0, 9007199254740991",
    "9007199254740992.0, 9007199254740992",
    "100000000000000.0, 100000000000000",
    "1.0E15, 1E15",
    "-1.0E17, -1E17",
    "1.25E17, 1.25E17",
    "1.0E18, 1E18",
    "1234567890123456.0, 1234567890123456",
    "1.2345678E7, 12345678",
    "1.23456785E7, 12345678.5",
    "0.001, 0.001",
    "0.002, 0.002",
    "2.0E-4, 2E-4",
    "2.0E-7, 2E-7",
    "2.0E-8, 2E-8",
    "1.0E-10, 1E-10",
    "-1.5E-9, -1.5E-9",
    "1.0E-15, 1E-15",
    "1.0E21, 1E21",
    "0.30000000000000004, 0.30000000000000004",
    "4.35, 4.35",
    "2.2250738585072014E-308, 2.2250738585072014E-308",
    "4.9E-324, 4.9E-324"
  })
  void write_number_isShortAndPlain(double value, String text) {
    assertThat(written(value)).isEqualTo("[" + text + "]");
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
  }

  @Property
  void write_anyNumber_readsBackEqual(@ForAll("doubles") double value) {
    String text = written(value);

    assertThat(Double.parseDouble(text.substring(1, text.length() - 1))).isEqualTo(value + 0.0);
  }
}
