package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of(Place.NOWHERE, "nowhere"),
        Arguments.of(Place.json("/nodes/3/owner"), "/nodes/3/owner"),
        Arguments.of(Place.json(""), "the document"),
        Arguments.of(new Place.Json("", "/id", 12, 5), "/id (line 12, column 5)"),
        Arguments.of(new Place.Json("a.json", "/id", 0, 0), "/id of a.json"),
        Arguments.of(new Place.Cell("", "", 7, 3, "n/a"), "C7 (n/a)"),
        Arguments.of(new Place.Cell("", "", 1, 26, "x"), "Z1 (x)"),
        Arguments.of(new Place.Cell("", "", 1, 27, "x"), "AA1 (x)"),
        Arguments.of(new Place.Cell("", "", 1, 703, "x"), "AAA1 (x)"),
        Arguments.of(new Place.Cell("rkpd.xlsx", "Lamp", 2, 1, "1"), "Lamp!A2 (1) of rkpd.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void toString_anyPlace_isShort(Place place, String text) {
    assertThat(place).hasToString(text);
  }

  @Test
  void json_negativePosition_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place.Json("", "", -1, 0))
        .withMessageContaining("(-1)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place.Json("", "", 0, -1));
  }

  @Test
  void cell_positionFromZero_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Place.Cell("", "", 0, 1, ""))
        .withMessageContaining("(0)");
    assertThatIllegalArgumentException().isThrownBy(() -> new Place.Cell("", "", 1, 0, ""));
  }
}
