package id.sinergi.exchange;

import static id.sinergi.exchange.Example.text;
import static id.sinergi.exchange.Schemas.ACTUALS;
import static id.sinergi.exchange.Schemas.CASCADE;
import static id.sinergi.exchange.Schemas.errors;
import static id.sinergi.finding.FindingCode.INVALID_VALUE;
import static id.sinergi.finding.FindingCode.MISSING_FIELD;
import static id.sinergi.finding.FindingCode.OUT_OF_RANGE;
import static id.sinergi.finding.FindingCode.UNKNOWN_FIELD;
import static id.sinergi.finding.FindingCode.UNSUPPORTED_FORMAT;
import static id.sinergi.finding.FindingCode.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Language;
import id.sinergi.rule.Rulebooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and the readers say the same. */
class SchemaTest {

  private static final Set<FindingCode> OF_THE_FORM =
      Set.of(
          UNSUPPORTED_FORMAT,
          UNKNOWN_FIELD,
          MISSING_FIELD,
          WRONG_TYPE,
          INVALID_VALUE,
          OUT_OF_RANGE);

  /** What takes more than a schema to see. */
  private static final Pattern NEEDS_MORE =
      Pattern.compile("must begin below|has no limit|lies above");

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void schemas_examplesOfTheFormat_areValid() {
    assertThat(errors(CASCADE, text("stunting.json"))).isEmpty();
    assertThat(errors(CASCADE, text("everything.json"))).isEmpty();
    assertThat(errors(ACTUALS, text("stunting-actuals.json"))).isEmpty();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void schemas_whatIsWritten_isValid(@ForAll long seed) {
    Cascade cascade = RandomDocument.cascade(seed);

    assertThat(errors(CASCADE, Cascades.toJson(cascade))).isEmpty();
    assertThat(errors(ACTUALS, ActualsDocuments.toJson(RandomDocument.actuals(seed)))).isEmpty();
  }

  @Test
  void cascadeSchema_eachField_isInTheExampleThatHasEverything() {
    Set<String> inSchema = new TreeSet<>();
    properties(CASCADE.getSchemaNode(), inSchema);
    Set<String> inExample = new TreeSet<>();
    JsonNode example = MAPPER.readTree(text("everything.json"));
    names(example, inExample);

    inSchema.removeAll(inExample);

    assertThat(inSchema).containsExactly("MINIMIZE", "PROXY"); // rows like others
  }

  @Test
  void cascadeSchema_anyOneThingChanged_agreesWithTheReader() {
    agree(text("everything.json"), json -> errors(CASCADE, json).isEmpty(), Cascades::read);
  }

  @Test
  void actualsSchema_anyOneThingChanged_agreesWithTheReader() {
    Cascade cascade = Example.cascade("stunting.json");

    agree(
        text("stunting-actuals.json"),
        json -> errors(ACTUALS, json).isEmpty(),
        json -> ActualsDocuments.read(json, cascade));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-09-01T00:00:00Z",
        "2022-09-01T00:00+07:00",
        "2022-09-01T00:00:00.5-18:00",
        "-0001-09-01T23:59:59+07:00:30",
        "+10000-12-31T00:00:00Z"
      })
  void instant_inTheForm_isTakenByBoth(String instant) {
    assertBoth(true, everything("2022-01-01T00:00:00Z", instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-09-01t00:00:00z",
        "2022-09-01T00:00:00z",
        "2022-09-01T00:00:00+07",
        "2022-09-01T00:00:00.Z",
        "2022-09-01T25:00:00Z",
        "2022-09-01T24:00:00Z",
        "2022-09-01T23:59:60Z",
        "2022-13-01T00:00:00Z",
        "2022-09-01T00:00:00+19:00",
        "2022-09-01T00:00:00+18:01",
        "+2022-09-01T00:00:00Z",
        "2022-09-01T00:00:00"
      })
  void instant_inAnotherForm_isRefusedByBoth(String instant) {
    assertBoth(false, everything("2022-01-01T00:00:00Z", instant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "-0005-01-01", "+12345-12-31"})
  void date_inTheForm_isTakenByBoth(String date) {
    assertBoth(true, everything("2001-01-01", date).replace("2030-12-31", "+99999-01-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2001-13-01",
        "2001-00-01",
        "2001-01-32",
        "+2001-01-01",
        "02001-01-01",
        "-0000-01-01"
      })
  void date_inAnotherForm_isRefusedByBoth(String date) {
    assertBoth(false, everything("2001-01-01", date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020/2020", "0000", "2020/0000", "2020-S3", "2020-13"})
  void period_inAnotherForm_isRefusedByBoth(String period) {
    assertBoth(false, everything("2020/2024", period));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"CASCADE\", \"weight\": 60 | \"CASCADE\", \"weight\": -60",
        "\"share\": 60 | \"share\": -60",
        "{\"id\": \"dinas\" | {\"id\": \"sakip\"",
        "{\"id\": \"dinas\" | {\"id\": \"\\u2003\\u3000\\u001F\""
      })
  void value_outOfRange_isRefusedByBoth(String part, String by) {
    assertBoth(false, everything(part, by));
  }

  @Test
  void customRulebook_namesOfPresets_areThoseTheSchemaExcludes() {
    String presets =
        CASCADE.getSchemaNode().at("/$defs/customRulebook/properties/id/not/enum").toString();

    assertThat(presets)
        .isEqualTo(
            Rulebooks.all().stream()
                .map(it -> "\"" + it.id() + "\"")
                .collect(Collectors.joining(",", "[", "]")));
  }

  private static String everything(String part, String by) {
    String json = text("everything.json");
    assertThat(json).contains(part);
    return json.replace(part, by);
  }

  private static void assertBoth(boolean taken, String json) {
    assertThat(errors(CASCADE, json).isEmpty()).as("schema").isEqualTo(taken);
    assertThat(Cascades.read(json).findings()).as("reader").matches(it -> it.isEmpty() == taken);
  }

  private interface Reader {
    Reading<?> read(String json);
  }

  private static void agree(String json, Predicate<String> isValid, Reader reader) {
    List<String> changed = new ArrayList<>();
    JsonNode root = MAPPER.readTree(json);
    change(root, () -> changed.add(root.toString()));
    assertThat(changed).hasSizeGreaterThan(100);

    for (String other : changed) {
      Reading<?> reading = reader.read(other);
      if (isValid.test(other)) {
        assertThat(reading.findings())
            .as(other)
            .filteredOn(it -> OF_THE_FORM.contains(it.code()))
            .allMatch(it -> NEEDS_MORE.matcher(it.text(Language.EN)).find());
      } else {
        assertThat(reading.isClean()).as(other).isFalse();
      }
    }
  }

  /** Takes away, and changes the type of, each field; adds one to each object. */
  private static void change(JsonNode node, Runnable then) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        change(value, then);
        for (String other :
            new String[] {"7", "-7.5", "\"\"", "\"x\"", "{}", "[]", "null", "true"}) {
          object.set(name, MAPPER.readTree(other));
          then.run();
        }
        object.remove(name);
        then.run();
        object.set(name, value);
      }
      object.put("zzz", "x");
      then.run();
      object.remove("zzz");
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonNode value = array.get(i);
        change(value, then);
        array.set(i, MAPPER.readTree("{}"));
        then.run();
        array.set(i, value);
      }
    }
  }

  private static void properties(JsonNode schema, Set<String> names) {
    for (var field : schema.properties()) {
      if (field.getKey().equals("properties")) {
        names.addAll(field.getValue().propertyNames());
      }
      properties(field.getValue(), names);
    }
    if (schema.isArray()) {
      schema.forEach(item -> properties(item, names));
    }
  }

  private static void names(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(inner -> names(inner, names));
  }
}
