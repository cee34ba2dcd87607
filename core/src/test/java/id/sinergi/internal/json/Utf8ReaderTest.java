package id.sinergi.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

  private static final String TEXT = "a é ☃ \uD83D\uDE00 ".repeat(20_000);

  /** A stream that gives a few bytes at a time. */
  private static ByteArrayInputStream dripping(byte[] bytes, int most) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, most));
      }
    };
  }

  private static String read(Utf8Reader reader, int most) throws IOException {
    var text = new StringBuilder();
    char[] buffer = new char[most];
    for (int count = reader.read(buffer, 0, most);
        count >= 0;
        count = reader.read(buffer, 0, most)) {
      text.append(buffer, 0, count);
    }
    return text.toString();
  }

  @Property(tries = 20)
  void read_inAnyPortions_givesTheText(
      @ForAll @IntRange(min = 1, max = 9) int bytes, @ForAll @IntRange(min = 2, max = 9) int chars)
      throws IOException {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(read(new Utf8Reader(dripping(utf8, bytes), Long.MAX_VALUE), chars)).isEqualTo(TEXT);
  }

  @Property
  void read_anyBytes_givesWhatTheyEncodeOrRefuses(@ForAll @NotEmpty byte[] bytes)
      throws IOException {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    boolean wrong = !java.util.Arrays.equals(lenient.getBytes(StandardCharsets.UTF_8), bytes);
    var reader = new Utf8Reader(new ByteArrayInputStream(bytes), Long.MAX_VALUE);

    if (wrong) {
      assertThatThrownBy(() -> read(reader, 9)).isInstanceOf(CharConversionException.class);
    } else {
      assertThat(read(reader, 9)).isEqualTo(lenient);
    }
  }

  @Test
  void read_wrongByte_givesAllBeforeItFirst() throws IOException {
    byte[] bytes = {'a', 'b', (byte) 0xFF, 'c'};
    var reader = new Utf8Reader(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    char[] buffer = new char[9];

    assertThat(reader.read(buffer, 0, 9)).isEqualTo(2);
    assertThatThrownBy(() -> reader.read(buffer, 0, 9)).isInstanceOf(CharConversionException.class);
  }

  @Test
  void read_moreThanTheLimit_isRefused() throws IOException {
    byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);

    assertThat(read(new Utf8Reader(new ByteArrayInputStream(bytes), 3), 9)).isEqualTo("abc");
    assertThatThrownBy(() -> read(new Utf8Reader(new ByteArrayInputStream(bytes), 2), 9))
        .isInstanceOf(TooLong.class);
  }
}
