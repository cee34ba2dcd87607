package id.sinergi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the example of following reports prints. */
class FollowingTest {
  @Test
  void run_oneReportAndOneQuestion_printsWhatChangesAndWhatWould() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Following.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "changed: indicators [kek], nodes [S1, T1], agencies [kemenkes]",
            "100.00 (Sangat Tinggi)",
            "74.19 (Sedang)", // (21.6 - 30.8) / (18.4 - 30.8)
            "66.67 (Sedang)", // (21.6 - 30.8) / (17 - 30.8)
            "no data: not due");
  }
}
