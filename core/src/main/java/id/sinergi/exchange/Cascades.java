package id.sinergi.exchange;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Streams;
import id.sinergi.internal.reading.CascadeReading;
import id.sinergi.internal.writing.CascadeWriting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * Cascades as JSON documents of the format {@code sinergi-cascade/1}.
 *
 * <p>Reading gives all that is wrong with a document at once, each finding with its place; only a
 * document without errors gives a cascade, and one that is malformed is not read further than it
 * can be. Fields may come in any order; names that begin with {@code x-} are kept. Writing gives
 * the same bytes for equal cascades, one entry per line, and what is written reads back equal.
 *
 * <p>Both are streams: of the document itself nothing but a buffer is held. O(size). Thread-safe.
 *
 * <pre>{@code
 * Cascade cascade = Cascades.read(in).orElseThrow();
 * Cascades.write(cascade, out);
 * }</pre>
 */
public final class Cascades {

  private Cascades() {}

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<Cascade> read(InputStream in) {
    return read(in, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @param limits how much is read
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<Cascade> read(InputStream in, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in stays open
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<Cascade> read(Reader in) {
    return read(in, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in stays open
   * @param limits how much is read
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<Cascade> read(Reader in, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param json the document itself, not its name
   * @return the cascade, or what is wrong
   */
  public static Reading<Cascade> read(String json) {
    return read(json, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param json the document itself, not its name
   * @param limits how much is read
   * @return the cascade, or what is wrong
   */
  public static Reading<Cascade> read(String json, Limits limits) {
    return read(Streams.parser(json, limits.toBounds()), "", limits);
  }

  /**
   * Reads a file within {@link Limits#DEFAULT}; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<Cascade> read(Path file) {
    return read(file, Limits.DEFAULT);
  }

  /**
   * Reads a file; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param limits how much is read
   * @return the cascade, or what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<Cascade> read(Path file, Limits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(Streams.parser(in, limits.toBounds()), Streams.name(file), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading<Cascade> read(JsonParser parser, String document, Limits limits) {
    var in = new JsonIn(parser, document, limits.toBounds());
    var reading = new CascadeReading(in);
    boolean whole = Documents.read(parser, limits.toBounds(), in, it -> reading.read());
    return whole ? checked(in, reading) : new Reading<>(Optional.empty(), in.findings());
  }

  /** The cascade of a document that was read to its end, if nothing is wrong with it. */
  static Reading<Cascade> checked(JsonIn in, CascadeReading reading) {
    boolean all = Documents.readValue(in, it -> reading.check());
    List<Finding> findings = inOrder(in.findings());
    return all && findings.stream().noneMatch(Finding::isError)
        ? new Reading<>(Optional.of(reading.draft().toCascade()), findings)
        : new Reading<>(Optional.empty(), findings);
  }

  /** By place in the document; what is nowhere in it comes last, but for a limit exceeded. */
  private static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Cascades::isLimit).thenComparingLong(Cascades::position))
        .toList();
  }

  private static boolean isLimit(Finding finding) {
    return finding.code() == FindingCode.LIMIT_EXCEEDED;
  }

  private static long position(Finding finding) {
    return finding.place() instanceof Place.Json json && json.line() > 0
        ? (long) json.line() << 32 | json.column()
        : Long.MAX_VALUE;
  }

  /**
   * Writes a cascade.
   *
   * @param cascade any
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(Cascade cascade, OutputStream out) {
    Documents.write(out, json -> CascadeWriting.write(cascade, json));
  }

  /**
   * A cascade as text.
   *
   * @param cascade any
   * @return the document as {@link #write} gives it
   */
  public static String toJson(Cascade cascade) {
    return Documents.toText(json -> CascadeWriting.write(cascade, json));
  }
}
