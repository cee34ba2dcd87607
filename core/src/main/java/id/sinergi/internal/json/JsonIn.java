package id.sinergi.internal.json;

import id.sinergi.figure.Rounding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Nearest;
import id.sinergi.time.Period;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Typed values from a stream of JSON. What cannot be is reported and comes back as null, or NaN for
 * a number; the reading goes on. Not thread-safe.
 *
 * <p>Invariant: every method that reads a value begins on its first token and ends on its last,
 * whatever the value was.
 */
public final class JsonIn extends Cursor {

  private static final int LONGEST_SHARED = 64;

  /** What the schemas say of instants: parsers take lower case and shorter offsets too. */
  private static final Pattern INSTANT =
      Pattern.compile(
          "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}"
              + "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?"
              + "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)");

  private final Texts texts = new Texts();
  private final Map<String, Period> periods = new HashMap<>();
  private @Nullable String lastPeriodText;
  private @Nullable Period lastPeriod;
  private final Map<String, Instant> instants = new HashMap<>();

  /** Reads from a parser, which belongs to the caller. */
  public JsonIn(JsonParser parser, String document, Bounds bounds) {
    super(parser, new Faults(parser, document, bounds.faults()), bounds);
  }

  /** Any text; null if it is none. */
  public @Nullable String text() {
    if (!isText()) {
      wrongType(Wording.STRING);
      return null;
    }
    return parser.getString();
  }

  /** A text that is likely to come again, such as an id; equal ones are one string. */
  public @Nullable String shared() {
    if (!isText() || parser.getStringLength() > LONGEST_SHARED) {
      return text();
    }
    return texts.get(
        field, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /** An id, or another name that is likely to come again; not blank. */
  public @Nullable String name() {
    return notBlank(shared());
  }

  /** The same; one that is on the trail is that very string. */
  public @Nullable String name(Trail<?> trail) {
    String known =
        isText()
            ? trail.find(
                parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
            : null;
    return known == null ? name() : known;
  }

  /** The id of what is declared here, which is likely to come again but did not yet; not blank. */
  public @Nullable String id() {
    if (!isText() || parser.getStringLength() > LONGEST_SHARED) {
      return name();
    }
    return notBlank(
        texts.fresh(
            field,
            parser.getStringCharacters(),
            parser.getStringOffset(),
            parser.getStringLength()));
  }

  /** What something is called; not blank. Often that is its id, and then they are one string. */
  public @Nullable String label(@Nullable String id) {
    return id != null && isText() && is(id) ? id : notBlank(text());
  }

  private boolean is(String text) {
    return Texts.matches(
        text, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  private @Nullable String notBlank(@Nullable String text) {
    if (text == null || beginsVisibly() || !text.isBlank()) {
      return text;
    }
    invalid(text, Wording.NOT_BLANK);
    return null;
  }

  /** Whether a look into the parser's buffer shows that a text is not blank; costs no memory. */
  private boolean beginsVisibly() {
    if (parser.getStringLength() == 0) {
      return false;
    }
    char first = parser.getStringCharacters()[parser.getStringOffset()];
    return first > ' ' && first <= '~';
  }

  /** The constant of this name. */
  public <E extends Enum<E>> @Nullable E word(Words<E> words) {
    if (!isText()) {
      wrongType(Wording.STRING);
      return null;
    }
    E constant =
        words.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    if (constant == null) {
      String word = parser.getString();
      invalid(word, Nearest.hint(word, words.names(), Wording.oneOf(words.names())));
    }
    return constant;
  }

  /** The format of the document; of another one nothing more is read. */
  public void format(String expected) {
    String format = text();
    if (format != null && !format.equals(expected)) {
      faults.add(FindingCode.UNSUPPORTED_FORMAT, Wording.clip(format), expected);
      throw new Ended();
    }
  }

  /** An object of texts by names that are free. */
  public SortedMap<String, String> texts() {
    SortedMap<String, String> texts = new TreeMap<>();
    if (!isObject()) {
      wrongType(Wording.OBJECT);
      return texts;
    }
    for (String name = nextName(); name != null; name = nextName()) {
      tally.entry();
      if (texts.containsKey(name)) {
        duplicate(name);
      } else {
        nextValue(field);
        String value = shared();
        texts.put(name, value == null ? "" : value);
      }
    }
    return texts;
  }

  /** A period in one of its text forms. */
  public @Nullable Period period() {
    String text = shared();
    if (text == null || text.equals(lastPeriodText)) {
      return text == null ? null : lastPeriod;
    }
    try {
      lastPeriod = periods.computeIfAbsent(text, Period::parse);
      lastPeriodText = text;
      return lastPeriod;
    } catch (IllegalArgumentException e) {
      invalid(parser.getString(), Wording.meant(String.valueOf(e.getMessage())));
      return null;
    }
  }

  /** An instant, written with an offset. */
  public @Nullable Instant instant() {
    String text = shared();
    try {
      return text == null ? null : instants.computeIfAbsent(text, JsonIn::instant);
    } catch (DateTimeException e) {
      invalid(parser.getString(), Wording.AN_INSTANT);
      return null;
    }
  }

  private static Instant instant(String text) {
    if (!INSTANT.matcher(text).matches()) {
      throw new DateTimeException(text);
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return Instant.parse(text); // reaches a year further at both ends
    }
  }

  /** A date. */
  public @Nullable LocalDate date() {
    String text = text();
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      invalid(parser.getString(), Wording.A_DATE);
      return null;
    }
  }

  /** A quantity; NaN if it is none, or beyond what is computed with. */
  public double quantity() {
    double value = number();
    if (Double.isNaN(value)) {
      return value;
    }
    try {
      return value == 0 && !isZero() ? outOfRange() : Rounding.quantity(value, "number");
    } catch (IllegalArgumentException e) {
      return outOfRange();
    }
  }

  /** A number that was computed, of any magnitude; NaN if it is none. */
  public double computed() {
    double value = number();
    return Double.isInfinite(value) ? outOfRange() : value + 0.0; // -0.0 becomes 0.0
  }

  /** A part of a whole, 0 to 1. */
  public double part() {
    double value = number();
    if (value < 0 || value > 1) { // NaN has been reported already
      invalid(parser.getString(), Wording.A_PART);
      return Double.NaN;
    }
    return value + 0.0; // -0.0 becomes 0.0
  }

  /** A whole number within limits; -1 if it is none, so the least must be 0 or more. */
  public int whole(int least, int most) {
    double value = number();
    if (Double.isNaN(value)) {
      return -1;
    }
    if (value != Math.rint(value) || value < least || value > most) {
      invalid(parser.getString(), Wording.between(least, most));
      return -1;
    }
    return (int) value;
  }

  /** True or false; false, reported, if it is neither. */
  public boolean flag() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      wrongType(Wording.FLAG);
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private double number() {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType(Wording.NUMBER);
      return Double.NaN;
    }
    return parser.getDoubleValue();
  }

  /** Whether a number that came out as 0 was written as 0. */
  private boolean isZero() {
    String text = parser.getString();
    for (int i = 0; i < text.length() && (text.charAt(i) | 0x20) != 'e'; i++) {
      if (text.charAt(i) >= '1' && text.charAt(i) <= '9') {
        return false;
      }
    }
    return true;
  }

  private double outOfRange() {
    faults.add(FindingCode.OUT_OF_RANGE, faults.field(), Wording.clip(parser.getString()));
    return Double.NaN;
  }
}
