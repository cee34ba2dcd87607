package id.sinergi.internal.json;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Nearest;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;

/** Goes through objects and lists, and takes down what is wrong where it stands. */
abstract class Cursor {

  final JsonParser parser;
  final Faults faults;
  final Tally tally;
  private final int mostFaults;
  final Succession succession = new Succession();
  int field; // whose value is read, by number

  Cursor(JsonParser parser, Faults faults, Bounds bounds) {
    this.parser = parser;
    this.faults = faults;
    this.tally = new Tally(parser, faults, bounds);
    this.mostFaults = bounds.faults();
  }

  /** Whether the value is an object, which some fields can hold beside a text. */
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /** The next field of the current object, or null at its end. */
  @Nullable String nextName() {
    return parser.nextName();
  }

  /** The same; a name that is the expected one is only compared with it, which is faster. */
  @Nullable String nextName(SerializableString expected) {
    if (parser.nextName(expected)) {
      return expected.getValue();
    }
    return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
  }

  /** Goes to the value of the field that has this number among all fields of all shapes. */
  void nextValue(int number) {
    field = number;
    parser.nextToken();
  }

  TokenStreamContext context() {
    return parser.streamReadContext();
  }

  /** Begins a list; reports and says false if something else stands there. */
  public boolean startList() {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return true;
    }
    wrongType(Wording.LIST);
    return false;
  }

  /** Goes to the next item of the list; false at its end. */
  public boolean nextItem() {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      return false;
    }
    tally.entry();
    return true;
  }

  /** Whether the value is a text. */
  public boolean isText() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /** Whether the value is null, which removes something. */
  public boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Where the current token begins, as one number; 0 if unknown. */
  public long position() {
    return Faults.position(parser.currentTokenLocation());
  }

  /** How many faults have been found so far. */
  public int faults() {
    return faults.found().size();
  }

  /** How many faults are collected before reading stops. */
  public int mostFaults() {
    return mostFaults;
  }

  /** All faults found so far, in the order of the document. */
  public List<Finding> findings() {
    return faults.found();
  }

  /** The place of the current token. */
  public Place here() {
    return faults.here();
  }

  /** A place elsewhere in the document, which begins at a position seen before. */
  public Place placeAt(String pointer, long position) {
    return faults.placeAt(pointer, position);
  }

  /** Takes down what another check has found. */
  public void add(Finding finding) {
    faults.add(finding);
  }

  /** Reports a fault of the current token that only its reader knows. */
  public void report(FindingCode code, Object... arguments) {
    faults.add(code, arguments);
  }

  /** Reports a fault that shows only later, where it stands. */
  public void reportAt(Place place, FindingCode code, Object... arguments) {
    faults.add(code, place, arguments);
  }

  /** Reports that the value which ends here was refused, with the words of the refusal. */
  public void refused(IllegalArgumentException refusal) {
    refusedAt(faults.here(), faults.field(), refusal);
  }

  /** The same for a value that stands elsewhere. */
  public void refusedAt(Place place, String field, IllegalArgumentException refusal) {
    faults.add(FindingCode.INVALID_VALUE, place, field, Wording.SO, Wording.refusal(refusal));
  }

  /** Reports what keeps the document from being read further. */
  void stuck(FindingCode code, Object... arguments) {
    faults.addBehind(code, arguments);
  }

  /** Reports a value that cannot be, with what it should be. */
  public void invalid(String value, Text hint) {
    faults.add(FindingCode.INVALID_VALUE, faults.field(), Wording.clip(value), hint);
  }

  /** The same for an object or a list that ends here and began at a position seen before. */
  public void invalid(String value, Text hint, long begin) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    Place place = placeAt(pointer, begin);
    faults.add(FindingCode.INVALID_VALUE, place, faults.field(), Wording.clip(value), hint);
  }

  /** Reports that something else belongs here, and skips the value. */
  public void wrongType(Text expected) {
    faults.add(FindingCode.WRONG_TYPE, faults.field(), Wording.of(parser.currentToken()), expected);
    tally.skip();
  }

  /** Reports a field that the object which has just ended should have had. */
  void missing(Object name, TokenStreamContext object) {
    faults.addAt(object, FindingCode.MISSING_FIELD, name);
  }

  /** Reports two fields of an object that exclude each other. */
  void tooMuch(String name, String other, TokenStreamContext object) {
    faults.addAt(
        object, FindingCode.INVALID_VALUE, name, Wording.beside(other), Wording.ONE_OF_THEM);
  }

  void duplicate(String name) {
    faults.add(FindingCode.DUPLICATE_FIELD, Wording.clip(name));
    parser.nextToken();
    tally.skip();
  }

  /** Keeps an {@code x-} field in the form; reports any other. */
  void otherField(String name, Form form, List<String> known) {
    if (!name.startsWith("x-")) {
      Text hint = Nearest.hint(name, known, Wording.oneOfFields(known));
      faults.add(FindingCode.UNKNOWN_FIELD, Wording.clip(name), hint);
      parser.nextToken();
      tally.skip();
    } else if (form.kept().containsKey(name)) {
      duplicate(name);
    } else {
      parser.nextToken();
      form.keep(name, tally.extra());
    }
  }
}
