package id.sinergi.internal.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Parsers and generators, all set up alike. */
public final class Streams {

  static final int LONGEST_NUMBER = 1000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private Streams() {}

  /** Reads UTF-8, with or without a byte order mark; the stream stays open. */
  public static JsonParser parser(InputStream in, Bounds bounds) {
    return parse(reader(in, bounds), bounds);
  }

  /**
   * Decodes UTF-8 strictly, with or without a byte order mark; goes on no further than the bounds.
   */
  public static Reader reader(InputStream in, Bounds bounds) {
    return new TextReader(new Utf8Reader(in, bounds.bytes()), Long.MAX_VALUE);
  }

  /** Passes characters on; goes on no further than the bounds. */
  public static Reader reader(Reader in, Bounds bounds) {
    return new TextReader(in, bounds.bytes());
  }

  /** Reads characters; the reader stays open. */
  public static JsonParser parser(Reader in, Bounds bounds) {
    return parse(reader(in, bounds), bounds);
  }

  /** Reads a string. */
  public static JsonParser parser(String text, Bounds bounds) {
    return parser(new StringReader(text), bounds);
  }

  /** What findings call a file. */
  public static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static JsonParser parse(Reader in, Bounds bounds) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(bounds.depth())
            .maxStringLength(bounds.textLength())
            .maxNameLength(bounds.textLength())
            .maxNumberLength(LONGEST_NUMBER)
            .build();
    return FACTORY
        .rebuild()
        .streamReadConstraints(constraints)
        .build()
        .createParser(ObjectReadContext.empty(), in);
  }

  /** Writes UTF-8 in the layout of the documents; the stream stays open. */
  public static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(new InLines(), out);
  }

  /** Writes characters without any white space. */
  static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** The context that carries the layout to a generator. */
  private static final class InLines extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new Lines();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
