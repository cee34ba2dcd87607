package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Streams;
import id.sinergi.internal.reading.ActualsReading;
import id.sinergi.internal.writing.ActualsWriting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * Actuals as JSON documents of the format {@code sinergi-actuals/1}.
 *
 * <p>Each entry is checked against the cascade. A wrong one is left out, alone, and named in the
 * findings; the rest is kept. A document that is malformed, or whose head has a fault, gives
 * nothing. Writing gives the same bytes for equal actuals, one entry per line, and what is written
 * reads back equal.
 *
 * <p>Both are streams: of the document itself nothing but a buffer is held. O(size). Thread-safe.
 *
 * <pre>{@code
 * Reading<Actuals> reading = ActualsDocuments.read(in, cascade);
 * List<Finding> leftOut = reading.findings();
 * Actuals actuals = reading.value().orElseThrow();
 * }</pre>
 */
public final class ActualsDocuments {

  private ActualsDocuments() {}

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @param cascade that the entries belong to
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<Actuals> read(InputStream in, Cascade cascade) {
    return read(in, cascade, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @param cascade that the entries belong to
   * @param limits how much is read
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<Actuals> read(InputStream in, Cascade cascade, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", cascade, limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in stays open
   * @param cascade that the entries belong to
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<Actuals> read(Reader in, Cascade cascade) {
    return read(in, cascade, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in stays open
   * @param cascade that the entries belong to
   * @param limits how much is read
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<Actuals> read(Reader in, Cascade cascade, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", cascade, limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param json the document itself, not its name
   * @param cascade that the entries belong to
   * @return the actuals, and what is wrong
   */
  public static Reading<Actuals> read(String json, Cascade cascade) {
    return read(json, cascade, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param json the document itself, not its name
   * @param cascade that the entries belong to
   * @param limits how much is read
   * @return the actuals, and what is wrong
   */
  public static Reading<Actuals> read(String json, Cascade cascade, Limits limits) {
    return read(Streams.parser(json, limits.toBounds()), "", cascade, limits);
  }

  /**
   * Reads a file within {@link Limits#DEFAULT}; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param cascade that the entries belong to
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<Actuals> read(Path file, Cascade cascade) {
    return read(file, cascade, Limits.DEFAULT);
  }

  /**
   * Reads a file; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param cascade that the entries belong to
   * @param limits how much is read
   * @return the actuals, and what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<Actuals> read(Path file, Cascade cascade, Limits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(Streams.parser(in, limits.toBounds()), Streams.name(file), cascade, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading<Actuals> read(
      JsonParser parser, String document, Cascade cascade, Limits limits) {
    var in = new JsonIn(parser, document, limits.toBounds());
    var reading = new ActualsReading(in, Optional.of(cascade));
    boolean whole = Documents.read(parser, limits.toBounds(), in, it -> reading.read());
    return new Reading<>(whole ? reading.toActuals() : Optional.empty(), in.findings());
  }

  /**
   * Writes actuals.
   *
   * @param actuals any
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Actuals actuals, OutputStream out) {
    Documents.write(out, json -> ActualsWriting.write(actuals, json));
  }

  /**
   * Actuals as text.
   *
   * @param actuals any
   * @return the document as {@link #write} gives it
   */
  public static String toJson(Actuals actuals) {
    return Documents.toText(json -> ActualsWriting.write(actuals, json));
  }
}
