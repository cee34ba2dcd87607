package id.sinergi.indicator;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * One text for each JSON value: without white space, the fields of objects in order of name, each
 * string with the fewest escapes, each number as it was written.
 */
final class CanonicalJson {

  private static final int SHOWN = 80;

  /** Takes whatever the readers of documents take, which have limits of their own. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .highestNonEscapedChar(Character.MIN_SURROGATE - 1)
          .build();

  private CanonicalJson() {}

  /**
   * The value in that text.
   *
   * @throws IllegalArgumentException if the text is not one JSON value
   */
  static String of(String name, String json) {
    var text = new StringWriter();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      if (parser.nextToken() == null) {
        throw notJson(name, json);
      }
      value(parser).write(out);
      if (parser.nextToken() != null) {
        throw notJson(name, json);
      }
    } catch (JacksonException e) {
      throw notJson(name, json);
    }
    return text.toString();
  }

  /** The value at which the parser stands, which is left on its last token. */
  private static Value value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Value> fields = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new Fields(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Value> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Items(items);
    }
    return new Single(token, parser.getString());
  }

  private static IllegalArgumentException notJson(String name, String json) {
    String shown = json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "...";
    return new IllegalArgumentException(
        "The field ("
            + name
            + ") holds ("
            + shown
            + "), which is not one JSON value with each field once. Maybe quotation marks are"
            + " missing.");
  }

  private sealed interface Value {
    void write(JsonGenerator out);
  }

  private record Fields(Map<String, Value> fields) implements Value {
    @Override
    public void write(JsonGenerator out) {
      out.writeStartObject();
      fields.forEach(
          (name, value) -> {
            out.writeName(name);
            value.write(out);
          });
      out.writeEndObject();
    }
  }

  private record Items(List<Value> items) implements Value {
    @Override
    public void write(JsonGenerator out) {
      out.writeStartArray();
      items.forEach(item -> item.write(out));
      out.writeEndArray();
    }
  }

  private record Single(JsonToken token, String text) implements Value {
    @Override
    public void write(JsonGenerator out) {
      switch (token) {
        case VALUE_STRING -> out.writeString(text);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(text);
        case VALUE_NULL -> out.writeNull();
        default -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
      }
    }
  }
}
