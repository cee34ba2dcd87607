package id.sinergi.exchange;

import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final String JSON = text("small.json");
  private static final byte[] BYTES = JSON.getBytes(StandardCharsets.UTF_8);

  private static void assertLimited(Limits limits, String by) {
    assertThat(Cascades.read(JSON, limits).value()).isEmpty();
    assertThat(Cascades.read(JSON, limits).findings())
        .last()
        .satisfies(it -> assertThat(it.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED))
        .satisfies(it -> assertThat(it.message().en()).contains(by));
  }

  @Test
  void bytes_oneTooFew_limits() {
    Limits enough = Limits.DEFAULT.withBytes(BYTES.length);
    Limits less = Limits.DEFAULT.withBytes(BYTES.length - 1);

    assertThat(Cascades.read(new ByteArrayInputStream(BYTES), enough).value()).isPresent();
    assertThat(Cascades.read(new ByteArrayInputStream(BYTES), less).value()).isEmpty();
    assertThat(Cascades.read(new StringReader(JSON), enough).value()).isPresent();
    assertThat(Cascades.read(new StringReader(JSON), less).value()).isEmpty();
    assertLimited(less, "size of the document");
  }

  @Test
  void depth_oneTooFew_limits() {
    assertThat(Cascades.read(JSON, Limits.DEFAULT.withDepth(5)).value()).isPresent();
    assertLimited(Limits.DEFAULT.withDepth(4), "depth");
  }

  @Test
  void textLength_shorterThanAText_limits() {
    assertThat(Cascades.read(JSON, Limits.DEFAULT.withTextLength(17)).value()).isPresent();
    assertLimited(Limits.DEFAULT.withTextLength(5), "length of text");
  }

  @Test
  void entries_oneTooFew_limits() {
    assertThat(Cascades.read(JSON, Limits.DEFAULT.withEntries(5)).value()).isPresent();
    assertLimited(Limits.DEFAULT.withEntries(4), "number of entries");
  }

  @Test
  void findings_fewer_limits() {
    assertThat(Cascades.read(text("faults.json"), Limits.DEFAULT.withFindings(3)).findings())
        .hasSize(4)
        .last()
        .satisfies(it -> assertThat(it.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED));
  }

  @Test
  void limits_belowOne_areRefused() {
    assertThatThrownBy(() -> Limits.DEFAULT.withDepth(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The limit on depth (0) must be 1 or more. Maybe start from Limits.DEFAULT.");
  }
}
