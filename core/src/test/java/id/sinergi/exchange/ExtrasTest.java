package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;

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
  void read_anyValue_isKeptInOneFormAndWithItsNumbersAsWritten() {
    String kept =
        " { \"b\" : [ 1.50, 1e400, -0.0, 12345678901234567890123 ] ,\n"
            + " \"a\": \"\\u00e9\\/\", \"c\": null } ";

    Cascade cascade =
        Cascades.read(small("\"id\": \"kab\"", "\"x-a\":" + kept + ", \"id\": \"k\""))
            .orElseThrow();

    assertThat(cascade.extras().get("").fields())
        .containsExactly(
            Map.entry(
                "x-a",
                "{\"a\":\"é/\",\"b\":[1.50,1e400,-0.0,12345678901234567890123],\"c\":null}"));
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
  void read_fieldTwiceInsideAKeptField_isAFaultWhereItStands() {
    Reading<Cascade> reading =
        Cascades.read(small("60}", "60, \"x-a\": [{\"b\": {}, \"c\": 1,\n\"b\": {\"c\": [2]}}]}"));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.findings())
        .singleElement()
        .extracting(Example::brief)
        .asString()
        .startsWith("DUPLICATE_FIELD /nodes/0/x-a/0/b ");
  }

  @Test
  void read_fieldOfOneNameInEachOfTwoObjects_isKept() {
    String json = "60, \"x-a\": [{\"b\": {\"b\": 1}}, {\"b\": 2}]}";

    assertThat(Cascades.read(small("60}", json)).findings()).isEmpty();
  }

  @Test
  void toJson_otherOrderInsideAKeptField_isTheSame() {
    Cascade one = Cascades.read(small("60}", "60, \"x-a\": {\"q\": 1, \"p\": 2}}")).orElseThrow();
    Cascade other = Cascades.read(small("60}", "60, \"x-a\": {\"p\": 2, \"q\": 1}}")).orElseThrow();

    assertThat(other).isEqualTo(one);
    assertThat(Cascades.toJson(other)).isEqualTo(Cascades.toJson(one));
  }

  @Test
  void toJson_keptFieldsOfTheCaller_readBackEqual() {
    Cascade cascade = Cascades.read(text("small.json")).orElseThrow();
    for (String json :
        new String[] {
          "{\"b\": 1, \"a\" :2}", " 1 ", "\"\\u0041\"", "\"\uD83D\uDE00\\uD83D\"", "[ ]"
        }) {
      Actuals actuals = Actuals.builder().extras(Extras.of(Map.of("x-a", json))).build();

      assertThat(ActualsDocuments.read(ActualsDocuments.toJson(actuals), cascade).orElseThrow())
          .as(json)
          .isEqualTo(actuals);
    }
  }

  @Test
  void read_nameOfHalfACharacter_isAFault() {
    assertThat(Cascades.read(small("60}", "60, \"x-\\uD83D\": 1}")).value()).isEmpty();
  }

  @Test
  void write_textOfHalfACharacter_readsBackEqual() {
    Cascade cascade = Cascades.read(text("small.json")).orElseThrow();
    Actuals actuals = Actuals.of(Actual.of("aki", "dinkes", "2024", 1).note("\uD83D \uDE00"));

    assertThat(ActualsDocuments.read(ActualsDocuments.toJson(actuals), cascade).orElseThrow())
        .isEqualTo(actuals);
  }
}
