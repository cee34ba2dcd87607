package id.sinergi.internal.json;

import java.io.IOException;
import java.io.Reader;

/** Characters without the byte order mark they may begin with, and not more than a limit. */
final class TextReader extends Reader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Reader in;
  private final long limit;
  private long count;

  TextReader(Reader in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int more = in.read(buffer, offset, length);
    if (count == 0 && more > 0 && buffer[offset] == BYTE_ORDER_MARK) {
      count = 1;
      if (more == 1) {
        return in.read(buffer, offset, length);
      }
      more--;
      System.arraycopy(buffer, offset + 1, buffer, offset, more);
    }
    count += Math.max(more, 0);
    if (count > limit) {
      throw new TooLong();
    }
    return more;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
