package id.sinergi.internal.json;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** Writes fields in the order of the calls; what is absent is left out. */
public final class JsonOut {

  private final JsonGenerator out;
  private final boolean isOurs;

  /** Writes to a generator of these documents, which takes numbers as text. */
  JsonOut(JsonGenerator out, boolean isOurs) {
    this.out = out;
    this.isOurs = isOurs;
  }

  /** Writes to a generator of somebody else, in the midst of whatever. */
  public static JsonOut into(JsonGenerator generator) {
    return new JsonOut(generator, false);
  }

  /** Begins the document, or a field's object, with its members on a line each. */
  public JsonOut beginLines() {
    out.writeStartObject(Lines.EACH);
    return this;
  }

  /** Begins a field whose members take a line each. */
  public JsonOut beginLines(String name) {
    out.writeName(name);
    return beginLines();
  }

  /** Begins an object on one line. */
  public JsonOut begin() {
    out.writeStartObject();
    return this;
  }

  /** Begins a field's object on one line. */
  public JsonOut begin(String name) {
    out.writeName(name);
    return begin();
  }

  /** Ends the object. */
  public JsonOut end() {
    out.writeEndObject();
    return this;
  }

  /** Begins a field's list, on one line. */
  public JsonOut beginList(String name) {
    out.writeName(name);
    return beginList();
  }

  /** Begins a list, on one line. */
  public JsonOut beginList() {
    out.writeStartArray();
    return this;
  }

  /** Begins a field's list with its items on a line each. */
  public JsonOut beginListLines(String name) {
    out.writeName(name);
    out.writeStartArray(Lines.EACH);
    return this;
  }

  /** Ends the list. */
  public JsonOut endList() {
    out.writeEndArray();
    return this;
  }

  /** A text. */
  public JsonOut text(String name, String value) {
    out.writeName(name);
    out.writeString(value);
    return this;
  }

  /** A text, if there is one. */
  public JsonOut text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  /** The text of a value, such as a period, if there is one. */
  public JsonOut textOf(String name, Optional<?> value) {
    return value.isPresent() ? text(name, value.get().toString()) : this;
  }

  /** The name of an enum constant. */
  public JsonOut word(String name, Enum<?> value) {
    return text(name, value.name());
  }

  /** The name of an enum constant, if there is one. */
  public JsonOut word(String name, Optional<? extends Enum<?>> value) {
    return value.isPresent() ? text(name, value.get().name()) : this;
  }

  /** A number. */
  public JsonOut number(String name, double value) {
    out.writeName(name);
    return item(value);
  }

  /** A number, if there is one. */
  public JsonOut number(String name, OptionalDouble value) {
    return value.isPresent() ? number(name, value.getAsDouble()) : this;
  }

  /**
   * An object of texts by names that are free.
   *
   * @throws IllegalArgumentException if a name holds half a character, which no reader takes
   */
  public JsonOut texts(String name, Map<String, String> texts) {
    begin(name);
    texts.forEach((key, text) -> text(RawJson.whole(key), text));
    return end();
  }

  /** True or false. */
  public JsonOut flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
    return this;
  }

  /** Null, which removes what a base has. */
  public JsonOut nothing(String name) {
    out.writeName(name);
    out.writeNull();
    return this;
  }

  /** An item of a list: a text. */
  public JsonOut item(String value) {
    out.writeString(value);
    return this;
  }

  /** An item of a list: a number. */
  public JsonOut item(double value) {
    if (isOurs) {
      Numbers.write(out, value);
    } else {
      Numbers.writeAsIs(out, value);
    }
    return this;
  }

  /** The {@code x-} fields as they were kept, laid out like the rest. */
  public JsonOut kept(Map<String, String> fields) {
    fields.forEach((name, json) -> RawJson.write(name, json, out, isOurs));
    return this;
  }
}
