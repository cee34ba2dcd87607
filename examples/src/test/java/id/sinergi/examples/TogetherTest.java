package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the example of working together prints. */
class TogetherTest {
  private static String printed(Consumer<PrintStream> example) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void consent_beforeAndAfter_valueFlowsOnlyOnceAccepted() {
    assertThat(printed(Together::consent).lines())
        .containsExactly("no data: not due", "90.00 (Tinggi)"); // 81 of 90
  }

  @Test
  void join_oneIndicatorOfTwoDocuments_isCountedOnceAndTheDisagreementIsReported() {
    assertThat(printed(Together::join).lines()).startsWith("1").contains("JOIN_CONFLICT");
  }
}
