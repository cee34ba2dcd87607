package id.sinergi.internal.json;

import id.sinergi.finding.FindingCode;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * JSON kept as text: without white space, each string with the fewest escapes, each number as it
 * was written, the fields in their order.
 */
final class RawJson {

  private static final Bounds KEPT =
      new Bounds(
          Long.MAX_VALUE,
          10_000,
          Integer.MAX_VALUE,
          Long.MAX_VALUE,
          Integer.MAX_VALUE,
          Integer.MAX_VALUE);

  private RawJson() {}

  /**
   * The value at which the parser stands, which is left on its last token; null, as text, if an
   * object in it has a field twice, which is then among the faults.
   */
  static String copy(JsonParser parser, Faults faults) {
    var text = new StringWriter();
    Deque<Set<String>> names = new ArrayDeque<>();
    boolean twice = false;
    try (JsonGenerator out = Streams.generator(text)) {
      int depth = 0;
      do {
        JsonToken token = parser.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.START_OBJECT) {
          names.push(new HashSet<>());
        } else if (token == JsonToken.END_OBJECT) {
          names.pop();
        } else if (token == JsonToken.PROPERTY_NAME && !names.element().add(parser.currentName())) {
          faults.add(FindingCode.DUPLICATE_FIELD, Wording.clip(parser.currentName()));
          twice = true;
        }
        copy(parser, token, out);
      } while (depth > 0 && parser.nextToken() != null);
    }
    return twice ? "null" : text.toString();
  }

  /**
   * Writes a kept value, in whatever layout the generator has; its numbers as they are written, if
   * the generator takes that.
   *
   * @throws IllegalArgumentException if the text is not one JSON value
   */
  static void write(String name, String json, JsonGenerator out, boolean isOurs) {
    try (JsonParser parser = Streams.parser(json, KEPT)) {
      if (parser.nextToken() == null) {
        throw notJson(name, json);
      }
      out.writeName(whole(name));
      copy(parser, out, isOurs);
      if (parser.nextToken() != null) {
        throw notJson(name, json);
      }
    } catch (StreamReadException e) {
      throw notJson(name, json);
    }
  }

  /** The name itself, unless it holds half a character. */
  static String whole(String name) {
    if (name.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
      throw new IllegalArgumentException(
          "The name (" + name + ") holds half a character. Maybe it was cut in the middle of one.");
    }
    return name;
  }

  private static IllegalArgumentException notJson(String name, String json) {
    return new IllegalArgumentException(
        "The field ("
            + name
            + ") holds ("
            + Wording.clip(json)
            + "), which is not one JSON value. Maybe quotation marks are missing.");
  }

  private static void copy(JsonParser parser, JsonGenerator out, boolean isOurs) {
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (isOurs) {
        copy(parser, token, out);
      } else {
        out.copyCurrentEventExact(parser);
      }
    } while (depth > 0 && parser.nextToken() != null);
  }

  private static void copy(JsonParser parser, JsonToken token, JsonGenerator out) {
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case PROPERTY_NAME -> out.writeName(parser.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getString());
      case VALUE_TRUE -> out.writeBoolean(true);
      case VALUE_FALSE -> out.writeBoolean(false);
      case VALUE_NULL -> out.writeNull();
      default -> out.writeString(parser.getString());
    }
  }
}
