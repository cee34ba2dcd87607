package id.sinergi.internal.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly: what is not UTF-8 is never replaced. All characters before a wrong byte
 * are given out first, so that whoever reads them knows the place when the exception comes.
 */
final class Utf8Reader extends Reader {

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
  private final long limit;
  private long count;
  private boolean ended;

  Utf8Reader(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** At least two characters must fit, since one code point can take both. */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (chars.position() > offset) {
        return chars.position() - offset;
      }
      if (result.isError()) {
        throw new CharConversionException("not UTF-8");
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int more = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (more < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + more);
      count += more;
    }
    bytes.flip();
    if (count > limit) {
      throw new TooLong();
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
