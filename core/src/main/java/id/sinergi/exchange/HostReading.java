package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.reading.ActualsReading;
import id.sinergi.internal.reading.CascadeReading;
import id.sinergi.time.Period;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads values from the midst of a host's own document. */
final class HostReading {

  private HostReading() {}

  private static JsonIn in(JsonParser parser) {
    return new JsonIn(parser, "", Limits.DEFAULT.toBounds());
  }

  private static <T> T orMismatch(JsonParser parser, Class<T> type, Reading<T> reading) {
    try {
      return reading.orElseThrow();
    } catch (InvalidDocumentException e) {
      var mismatch = MismatchedInputException.from(parser, type, String.valueOf(e.getMessage()));
      mismatch.initCause(e);
      throw mismatch;
    }
  }

  /** A cascade. */
  static final class OfCascade extends ValueDeserializer<Cascade> {
    @Override
    public Cascade deserialize(JsonParser parser, DeserializationContext context) {
      JsonIn in = in(parser);
      var reading = new CascadeReading(in);
      boolean whole = Documents.readValue(in, it -> reading.read());
      return orMismatch(
          parser,
          Cascade.class,
          whole ? Cascades.checked(in, reading) : new Reading<>(Optional.empty(), in.findings()));
    }
  }

  /** Actuals, unchecked against any cascade. */
  static final class OfActuals extends ValueDeserializer<Actuals> {
    @Override
    public Actuals deserialize(JsonParser parser, DeserializationContext context) {
      JsonIn in = in(parser);
      var reading = new ActualsReading(in, Optional.empty());
      boolean whole = Documents.readValue(in, it -> reading.read());
      return orMismatch(
          parser,
          Actuals.class,
          new Reading<>(whole ? reading.toActuals() : Optional.empty(), in.findings()));
    }
  }

  /** A period in one of its text forms. */
  static final class OfPeriod extends ValueDeserializer<Period> {
    @Override
    public Period deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getValueAsString("");
      try {
        return Period.parse(text);
      } catch (IllegalArgumentException e) {
        throw context.weirdStringException(text, Period.class, String.valueOf(e.getMessage()));
      }
    }
  }
}
