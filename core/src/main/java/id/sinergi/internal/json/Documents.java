package id.sinergi.internal.json;

import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Text;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads and writes whole documents; what keeps one from being read on is its last finding. */
public final class Documents {

  private Documents() {}

  /**
   * Reads one document from its first token to its end, and closes the parser.
   *
   * @param in reads from this parser
   * @param body reads the one value of the document
   * @return whether the document was read to its end
   * @throws UncheckedIOException if the source itself fails
   */
  public static boolean read(JsonParser parser, Bounds bounds, JsonIn in, Consumer<JsonIn> body) {
    try (parser) {
      return whole(parser, in, body);
    } catch (StreamConstraintsException e) {
      exceeded(in, bounds, String.valueOf(e.getOriginalMessage()));
    } catch (UnexpectedEndOfInputException e) {
      malformed(in, Wording.CUT_OFF);
    } catch (JacksonIOException e) {
      failed(in, bounds, Objects.requireNonNull(e.getCause()));
    } catch (JacksonException e) {
      malformed(in, words(String.valueOf(e.getOriginalMessage())));
    }
    return false;
  }

  /**
   * Reads one value inside a document of somebody else, whose parser stands on its first token.
   *
   * @return whether it was read to its end
   */
  public static boolean readValue(JsonIn in, Consumer<JsonIn> body) {
    try {
      body.accept(in);
      return true;
    } catch (Ended e) {
      return false;
    }
  }

  /**
   * Writes one document, which ends with a line break; the stream stays open.
   *
   * @throws UncheckedIOException if the stream fails
   */
  public static void write(OutputStream stream, Consumer<JsonOut> body) {
    try (JsonGenerator generator = Streams.generator(stream)) {
      body.accept(new JsonOut(generator, true));
      generator.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  /** The same as text. */
  public static String toText(Consumer<JsonOut> body) {
    var bytes = new ByteArrayOutputStream();
    write(bytes, body);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean whole(JsonParser parser, JsonIn in, Consumer<JsonIn> body) {
    if (parser.nextToken() == null) {
      malformed(in, Wording.EMPTY);
      return false;
    }
    if (!readValue(in, body)) {
      return false;
    }
    if (parser.nextToken() != null) {
      malformed(in, Wording.MORE);
      return false;
    }
    return true;
  }

  private static void failed(JsonIn in, Bounds bounds, IOException cause) {
    if (cause instanceof TooLong) {
      in.stuck(FindingCode.LIMIT_EXCEEDED, Wording.BYTES, bounds.bytes());
    } else if (cause instanceof CharConversionException
        || cause instanceof CharacterCodingException) {
      malformed(in, Wording.NOT_UTF8);
    } else {
      throw new UncheckedIOException(cause);
    }
  }

  private static void exceeded(JsonIn in, Bounds bounds, String message) {
    if (message.startsWith("Document nesting")) {
      in.stuck(FindingCode.LIMIT_EXCEEDED, Wording.DEPTH, bounds.depth());
    } else if (message.startsWith("Number")) {
      in.stuck(FindingCode.LIMIT_EXCEEDED, Wording.DIGITS, Streams.LONGEST_NUMBER);
    } else if (message.startsWith("Longest collision chain")) {
      malformed(in, Wording.COLLIDING);
    } else {
      in.stuck(FindingCode.LIMIT_EXCEEDED, Wording.LENGTH, bounds.textLength());
    }
  }

  private static void malformed(JsonIn in, Text why) {
    in.stuck(FindingCode.MALFORMED, why);
  }

  /** The parser's words, without its advice to those who set it up. */
  private static Text words(String message) {
    return message.startsWith("Non-standard token")
        ? Wording.NOT_A_NUMBER
        : Text.same(Wording.clip(message.replaceAll("\\s*\\(?`.*|: enable.*", "")));
  }
}
