package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Extras;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Fields that begin with {@code x-} are kept, wherever they stand. */
class ExtrasTest {

  private static final Pattern OBJECT = Pattern.compile("\\{(?=\")");
  private static final Pattern KEPT = Pattern.compile("\"x-(\\d+)\": \\1");

  /** The document with another kept field in each object. */
  private static String everywhere(String json) {
    int[] number = {0};
    return OBJECT
        .matcher(json.replace("{\n  \"", "{\""))
        .replaceAll(it -> "{\"x-" + ++number[0] + "\": " + number[0] + ", ");
  }

  @Test
  void read_keptFieldInEachObject_isWrittenBack() {
    String json = everywhere(text("everything.json").replaceAll("\"tags\": \\{[^}]*}, ", ""));
    long objects = OBJECT.matcher(json).results().count();
    assertThat(objects).isGreaterThan(50);

    Cascade cascade = Cascades.read(json).orElseThrow();
    String written = Cascades.toJson(cascade);

    assertThat(KEPT.matcher(written).results().map(it -> it.group(1)).distinct().count())
        .isEqualTo(objects);
    assertThat(Cascades.read(written).orElseThrow()).isEqualTo(cascade);
  }

  @Test
  void read_everythingTheFormatHas_isWrittenBackAsItStands() {
    assertThat(Cascades.toJson(Example.cascade("everything.json")))
        .isEqualTo(text("everything.json"));
  }

  @Test
  void read_anyValue_isKeptWithoutWhiteSpaceAndWithItsNumbersAsWritten() {
    String kept =
        " { \"b\" : [ 1.50, 1e400, -0.0, 12345678901234567890123 ] ,\n"
            + " \"a\": \"\\u00e9\\/\", \"b\": null } ";

    Cascade cascade =
        Cascades.read(small("\"id\": \"kab\"", "\"x-a\":" + kept + ", \"id\": \"k\""))
            .orElseThrow();

    assertThat(cascade.extras().get(""))
        .isEqualTo(
            Extras.of(
                Map.of(
                    "x-a",
                    "{\"b\":[1.50,1e400,-0.0,12345678901234567890123],\"a\":\"é/\",\"b\":null}")));
    assertThat(Cascades.read(Cascades.toJson(cascade)).orElseThrow()).isEqualTo(cascade);
  }

  @Test
  void read_keptFieldTwice_isAFault() {
    assertThat(Cascades.read(small("60}", "60, \"x-a\": 1, \"x-a\": 1}")).findings())
        .singleElement()
        .matches(it -> it.code() == FindingCode.DUPLICATE_FIELD);
  }

  @Test
  void read_tagsThatBeginLikeKeptFields_areTags() {
    Cascade cascade = Cascades.read(small("60}", "60, \"tags\": {\"x-a\": \"1\"}}")).orElseThrow();

    assertThat(cascade.node("T1").orElseThrow().tags()).containsEntry("x-a", "1");
    assertThat(cascade.extras()).isEmpty();
  }

  @Test
  void actuals_keptFields_areWrittenBack() {
    Cascade cascade = Cascades.read(text("small.json")).orElseThrow();
    String json =
        "{\"format\": \"sinergi-actuals/1\", \"x-a\": 1, \"actuals\": [{\"indicator\": \"aki\","
            + " \"agency\": \"dinkes\", \"period\": \"2024\", \"value\": 9, \"x-b\": [2]}],"
            + " \"spending\": [{\"node\": \"T1\", \"period\": \"2024\", \"amount\": 1, \"x-c\":"
            + " 3}]}";

    Actuals actuals = ActualsDocuments.read(json, cascade).orElseThrow();

    assertThat(ActualsDocuments.toJson(actuals))
        .contains("\"x-a\": 1", "\"x-b\": [2]", "\"x-c\": 3");
    assertThat(ActualsDocuments.read(ActualsDocuments.toJson(actuals), cascade).orElseThrow())
        .isEqualTo(actuals);
  }

  @Test
  void write_whatIsNoJson_isRefused() {
    for (String json : new String[] {"", "{", "1 2", "NaN", "{\"a\" 1}"}) {
      Actuals actuals = Actuals.builder().extras(Extras.of(Map.of("x-a", json))).build();
      assertThatThrownBy(() -> ActualsDocuments.toJson(actuals))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("(x-a)")
          .hasMessageContaining("Maybe");
    }
  }

  @Test
  void write_nameOfHalfACharacter_isRefused() {
    Actuals actuals = Actuals.builder().extras(Extras.of(Map.of("x-\uD83D", "1"))).build();

    assertThatThrownBy(() -> ActualsDocuments.toJson(actuals))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("half a character");
  }

  @Test
  void write_textOfHalfACharacter_readsBackEqual() {
    Cascade cascade = Cascades.read(text("small.json")).orElseThrow();
    Actuals actuals = Actuals.of(Actual.of("aki", "dinkes", "2024", 1).note("\uD83D \uDE00"));

    assertThat(ActualsDocuments.read(ActualsDocuments.toJson(actuals), cascade).orElseThrow())
        .isEqualTo(actuals);
  }
}
