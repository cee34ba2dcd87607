package id.sinergi.exchange;

import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    assertLimited(Limits.DEFAULT.withTextLength(16), "length of text");
  }

  @Test
  void entries_oneTooFew_limits() {
    assertThat(Cascades.read(JSON, Limits.DEFAULT.withEntries(5)).value()).isPresent();
    assertLimited(Limits.DEFAULT.withEntries(4), "number of entries");
  }

  @Test
  void entries_inWhatIsKept_count() {
    String kept = JSON.replaceFirst("\\{", "{\"x-a\": {\"b\": [1, {\"c\": 2}], \"d\": 3},");

    assertThat(Cascades.read(kept, Limits.DEFAULT.withEntries(10)).value()).isPresent();
    assertThat(Cascades.read(kept, Limits.DEFAULT.withEntries(9)).findings())
        .extracting(Finding::toString)
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .contains("LIMIT_EXCEEDED at /measures/0", "number of entries");
  }

  @Test
  void entries_inWhatIsPassedOver_count() {
    String unknown = JSON.replaceFirst("\\{", "{\"y\": [" + "1, ".repeat(1000) + "1],");

    assertThat(Cascades.read(unknown, Limits.DEFAULT.withEntries(10)).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNKNOWN_FIELD, FindingCode.LIMIT_EXCEEDED);
  }

  @Test
  void textLength_shorterThanWhatOneFieldKeeps_limits() {
    String kept = JSON.replaceFirst("\\{", "{\"x-a\": [" + "\"ab\", ".repeat(100) + "1],");

    assertThat(Cascades.read(kept, Limits.DEFAULT.withTextLength(400)).value()).isPresent();
    assertThat(Cascades.read(kept, Limits.DEFAULT.withTextLength(290)).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.LIMIT_EXCEEDED);
  }

  @Test
  void extras_oneTooFew_limits() {
    String kept = JSON.replaceFirst("\\{", "{\"x-a\": 1, \"x-b\": 2,");

    assertThat(Cascades.read(kept, Limits.DEFAULT.withExtras(2)).value()).isPresent();
    assertThat(Cascades.read(kept, Limits.DEFAULT.withExtras(1)).findings())
        .extracting(Finding::toString)
        .singleElement(as(InstanceOfAssertFactories.STRING))
        .contains("LIMIT_EXCEEDED at /x-b", "number of x- fields");
  }

  @Test
  void findings_ofTheWhole_stopAtTheLimit() {
    String links =
        "\"links\": ["
            + "{\"child\": \"T1\", \"parent\": \"b\", \"kind\": \"REFERENCE\"}, ".repeat(500);
    String json =
        JSON.replace(
            "\"indicators\": [", links.substring(0, links.length() - 2) + "], \"indicators\": [");

    assertThat(Cascades.read(json, Limits.DEFAULT.withFindings(10)).findings())
        .hasSize(11)
        .last()
        .satisfies(it -> assertThat(it.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED))
        .satisfies(it -> assertThat(it.toString()).contains("at /links/"));
  }

  @Test
  void findings_ofIdsInEntriesLeftOut_stopAtTheLimit() {
    String spoiled =
        "{\"id\": \"a\", \"name\": \"\", \"kind\": \"CITY\", \"parent\": \"none\", \"y\": 1}, ";
    String json = JSON.replace("\"agencies\": [", "\"agencies\": [" + spoiled.repeat(6));

    assertThat(Cascades.read(json, Limits.DEFAULT.withFindings(10)).findings())
        .hasSize(11)
        .last()
        .satisfies(it -> assertThat(it.code()).isEqualTo(FindingCode.LIMIT_EXCEEDED));
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
