package id.sinergi.internal.json;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** The faults found so far in one document, each where the parser stood. Not thread-safe. */
final class Faults {

  private final JsonParser parser;
  private final String document;
  private final int most;
  private final List<Finding> found = new ArrayList<>();

  Faults(JsonParser parser, String document, int most) {
    this.parser = parser;
    this.document = document;
    this.most = most;
  }

  List<Finding> found() {
    return found;
  }

  /** A fault at the current token. */
  void add(FindingCode code, Object... arguments) {
    add(code, here(parser.currentTokenLocation()), arguments);
  }

  /** A fault of the object that began with this context and has just ended. */
  void addAt(TokenStreamContext start, FindingCode code, Object... arguments) {
    add(code, here(start.startLocation(ContentReference.unknown())), arguments);
  }

  /** A fault behind the current token, where the parser got stuck. */
  void addBehind(FindingCode code, Object... arguments) {
    found.add(code.of(here(parser.currentLocation()), List.of(), arguments));
  }

  /** A fault at a place seen before. */
  void add(FindingCode code, Place place, Object... arguments) {
    add(code.of(place, List.of(), arguments));
  }

  void add(Finding finding) {
    if (found.size() >= most) {
      Place place = finding.place();
      found.add(FindingCode.LIMIT_EXCEEDED.of(place, List.of(), Wording.FAULTS, most));
      throw new Ended();
    }
    found.add(finding);
  }

  /** The current token. */
  Place here() {
    return here(parser.currentTokenLocation());
  }

  private Place here(TokenStreamLocation at) {
    JsonPointer pointer = parser.streamReadContext().pathAsPointer();
    return placeAt(pointer.toString(), position(at));
  }

  Place placeAt(String pointer, long position) {
    return new Place.Json(document, pointer, (int) (position >>> 32), (int) position);
  }

  /** Line and column as one number; 0 if unknown. */
  static long position(TokenStreamLocation at) {
    return (long) Math.max(at.getLineNr(), 0) << 32 | Math.max(at.getColumnNr(), 0);
  }

  /** The name of the field at which the parser stands; of an item, its list's with its position. */
  String field() {
    TokenStreamContext context = parser.streamReadContext();
    JsonToken token = parser.currentToken();
    if (token != null && token.isStructStart() && context.getParent() != null) {
      context = context.getParent(); // it has gone in already
    }
    StringBuilder items = new StringBuilder();
    while (context.inArray()) {
      items.insert(0, "/" + context.getCurrentIndex());
      context = context.getParent();
    }
    String name = context.currentName();
    return Wording.clip((name == null ? "" : name) + items);
  }
}
