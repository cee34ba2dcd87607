package id.sinergi.internal.json;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;

/** Counts what one document holds, and ends the reading at the first that is too much. */
final class Tally {

  private final JsonParser parser;
  private final Faults faults;
  private final Bounds bounds;
  private long entries;
  private int extras;

  Tally(JsonParser parser, Faults faults, Bounds bounds) {
    this.parser = parser;
    this.faults = faults;
    this.bounds = bounds;
  }

  /** One more item of a list, or field of an object whose names are free. */
  void entry() {
    if (++entries > bounds.entries()) {
      exceeded(Wording.ENTRIES, bounds.entries());
    }
  }

  /** The value of an {@code x-} field, as JSON text; all that is in it counts. */
  String extra() {
    if (++extras > bounds.extras()) {
      exceeded(Wording.EXTRAS, bounds.extras());
    }
    return RawJson.copy(new Metered(), faults);
  }

  /** Goes to the last token of a value that is not read; all that is in it counts. */
  void skip() {
    @Nullable JsonToken token = parser.currentToken();
    for (int depth = 0; token != null; ) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      token = depth > 0 ? parser.nextToken() : null;
      count(token);
    }
  }

  /** Every value within another is an item of a list or that of a field. */
  private void count(@Nullable JsonToken token) {
    if (token != null && (token.isScalarValue() || token.isStructStart())) {
      entry();
    }
  }

  private void exceeded(Text what, long most) {
    faults.add(FindingCode.LIMIT_EXCEEDED, what, most);
    throw new Ended();
  }

  /** The parser while it goes through one value, which together is not longer than one text. */
  private final class Metered extends JsonParserDelegate {

    private long length;

    Metered() {
      super(parser);
    }

    @Override
    public JsonToken nextToken() {
      JsonToken token = super.nextToken();
      count(token);
      length++;
      if (token == JsonToken.PROPERTY_NAME) {
        length += parser.currentName().length();
      } else if (token != null && token.isScalarValue()) {
        length += parser.getStringLength();
      }
      if (length > bounds.textLength()) {
        exceeded(Wording.LENGTH, bounds.textLength());
      }
      return token;
    }
  }
}
