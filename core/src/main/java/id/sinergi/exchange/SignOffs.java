package id.sinergi.exchange;

import id.sinergi.evaluate.Request;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import id.sinergi.finding.Text;
import id.sinergi.history.SignOff;
import id.sinergi.internal.json.Documents;
import id.sinergi.internal.json.JsonIn;
import id.sinergi.internal.json.Streams;
import id.sinergi.internal.reading.HeldForm;
import id.sinergi.internal.reading.ScoreForm;
import id.sinergi.internal.reading.SignOffReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;

/**
 * Periods that were signed off, as JSON documents of the format {@code sinergi-signoff/1}.
 *
 * <p>Reading gives all that is wrong with a document, each finding with its place; any error leaves
 * nothing. One whose digest is not that of what it holds was altered after the signing, and is
 * refused. Writing gives the same bytes for equal sign-offs, and what is written reads back equal;
 * {@code x-} fields stay with the reports alone. Thread-safe.
 */
public final class SignOffs {
  private static final Text ALTERED =
      Text.of(
          "Mungkin dokumen diubah setelah disahkan.",
          "Maybe the document was altered after it was signed.");

  private SignOffs() {}

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<SignOff> read(InputStream in) {
    return read(in, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in UTF-8, with or without a byte order mark; stays open
   * @param limits how much is read
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the stream fails
   */
  public static Reading<SignOff> read(InputStream in, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param in stays open
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<SignOff> read(Reader in) {
    return read(in, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param in stays open
   * @param limits how much is read
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the reader fails
   */
  public static Reading<SignOff> read(Reader in, Limits limits) {
    return read(Streams.parser(in, limits.toBounds()), "", limits);
  }

  /**
   * Reads a document within {@link Limits#DEFAULT}.
   *
   * @param json the document itself, not its name
   * @return what was signed off, or what is wrong
   */
  public static Reading<SignOff> read(String json) {
    return read(json, Limits.DEFAULT);
  }

  /**
   * Reads a document.
   *
   * @param json the document itself, not its name
   * @param limits how much is read
   * @return what was signed off, or what is wrong
   */
  public static Reading<SignOff> read(String json, Limits limits) {
    return read(Streams.parser(json, limits.toBounds()), "", limits);
  }

  /**
   * Reads a file within {@link Limits#DEFAULT}; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<SignOff> read(Path file) {
    return read(file, Limits.DEFAULT);
  }

  /**
   * Reads a file; findings name it.
   *
   * @param file UTF-8, with or without a byte order mark
   * @param limits how much is read
   * @return what was signed off, or what is wrong
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading<SignOff> read(Path file, Limits limits) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(Streams.parser(in, limits.toBounds()), Streams.name(file), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading<SignOff> read(JsonParser parser, String document, Limits limits) {
    var in = new JsonIn(parser, document, limits.toBounds());
    var reading = new SignOffReading(in);
    boolean whole = Documents.read(parser, limits.toBounds(), in, it -> reading.read());
    List<Finding> findings = new ArrayList<>(in.findings());
    Optional<SignOff> signed =
        whole && findings.isEmpty() ? made(reading, document, findings) : Optional.empty();
    return new Reading<>(signed, findings);
  }

  private static Optional<SignOff> made(
      SignOffReading reading, String document, List<Finding> findings) {
    try {
      SignOff signed =
          new SignOff(
              reading.cascade(),
              new Request(
                  reading.period(),
                  reading.isDiscrete(),
                  reading.plan(),
                  Optional.of(reading.asOf()),
                  Optional.empty()),
              reading.signedAt(),
              reading.signedBy(),
              scores(reading.nodes()),
              scores(reading.indicators()),
              scores(reading.agencies()),
              reading.targets().stream().map(SignOffs::held).toList(),
              reading.reports());
      if (signed.digest().equals(reading.digest())) {
        return Optional.of(signed);
      }
      findings.add(invalid(document, "digest", reading.digest(), ALTERED));
    } catch (IllegalArgumentException e) {
      findings.add(
          invalid(
              document,
              "signedAt",
              reading.signedAt().toString(),
              Text.same(String.valueOf(e.getMessage()))));
    }
    return Optional.empty();
  }

  private static Finding invalid(String document, String field, String value, Text why) {
    Place place = new Place.Json(document, "/" + field, 0, 0);
    return FindingCode.INVALID_VALUE.of(place, List.of(), field, value, why);
  }

  private static SortedMap<String, SignOff.Score> scores(List<ScoreForm> forms) {
    SortedMap<String, SignOff.Score> scores = new TreeMap<>();
    for (ScoreForm form : forms) {
      scores.put(
          form.id(),
          new SignOff.Score(form.state(), form.value(), form.coverage(), form.isProvisional()));
    }
    return scores;
  }

  private static SignOff.Held held(HeldForm form) {
    return new SignOff.Held(form.indicator(), form.agency(), form.low(), form.high());
  }

  /**
   * Writes what was signed off.
   *
   * @param signed any
   * @param out takes UTF-8 without a byte order mark, lines ending in LF; flushed, stays open
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(SignOff signed, OutputStream out) {
    Documents.write(out, json -> SignOffWriting.write(signed, json));
  }

  /**
   * What was signed off as text.
   *
   * @param signed any
   * @return the document as {@link #write} gives it
   */
  public static String toJson(SignOff signed) {
    return Documents.toText(json -> SignOffWriting.write(signed, json));
  }
}
