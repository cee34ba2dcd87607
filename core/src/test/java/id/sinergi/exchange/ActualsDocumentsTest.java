package id.sinergi.exchange;

import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Severity;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Spending;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActualsDocumentsTest {

  private static final Cascade STUNTING = Example.cascade("stunting.json");
  private static final Actual PREVALENCE =
      Actual.of("prev", "bkkbn", "2022", 21.6)
          .reportedAt(Instant.parse("2023-01-25T00:00:00Z"))
          .evidence("SSGI 2022");

  private static Reading<Actuals> read(String entries) {
    return ActualsDocuments.read(
        "{\"format\": \"sinergi-actuals/1\", \"cascade\": \"stunting\", " + entries + "}",
        STUNTING);
  }

  @Test
  void read_exampleOfTheFormat_leavesOutWhatTheCascadeDoesNotKnowAndKeepsTheRest() {
    Reading<Actuals> reading = ActualsDocuments.read(text("stunting-actuals.json"), STUNTING);

    Actuals actuals = reading.value().orElseThrow();
    assertThat(actuals.actuals()).containsExactly(PREVALENCE);
    assertThat(actuals.spending())
        .containsExactly(
            Spending.of("S1", "2022", 1_100_000_000)
                .reportedAt(Instant.parse("2023-02-01T00:00:00Z")));
    assertThat(reading.findings().stream().map(Example::brief))
        .containsExactly(
            "UNKNOWN_REFERENCE /actuals/1/indicator 4:4",
            "UNKNOWN_REFERENCE /actuals/2/indicator 5:4",
            "UNKNOWN_REFERENCE /overlaps/0/indicator 6:15");
    assertThatThrownBy(reading::orElseThrow).isInstanceOf(InvalidDocumentException.class);
  }

  @Test
  void read_documentTimeAfterTheEntries_datesThoseWithoutAny() {
    Reading<Actuals> reading =
        read(
            "\"actuals\": [{\"indicator\": \"prev\", \"agency\": \"bkkbn\", \"period\": \"2022\","
                + " \"value\": 1}], \"reportedAt\": \"2023-02-01T00:00:00+07:00\"");

    assertThat(reading.orElseThrow().actuals().get(0).reportedAt())
        .contains(Instant.parse("2023-01-31T17:00:00Z"));
  }

  @Test
  void read_entriesWithFaults_leavesOutThoseAndNamesThem() {
    String good = "{\"indicator\": \"prev\", \"agency\": \"bkkbn\", \"period\": \"2022\", ";
    Reading<Actuals> reading =
        read(
            "\"actuals\": [\n"
                + good
                + "\"value\": 1},\n"
                + good
                + "\"value\": \"2\"},\n"
                + good
                + "\"value\": 3, \"numerator\": 3},\n"
                + good
                + "\"numerator\": 4},\n"
                + good
                + "\"evidense\": \"x\", \"value\": 5},\n"
                + good
                + "\"value\": 1e400},\n"
                + good
                + "\"numerator\": 7, \"denominator\": 7},\n"
                + "{\"indicator\": \"prev\", \"agency\": \"pmk\", \"period\": \"2022\", \"value\":"
                + " 8},\n"
                + "{\"indicator\": \"prev\", \"agency\": \"bkkbn\", \"period\": \"2022-Q1\","
                + " \"value\": 9},\n"
                + good
                + "\"notApplicable\": \" \"},\n"
                + good
                + "\"value\": 0}]");

    assertThat(reading.value().orElseThrow().actuals())
        .containsExactly(
            Actual.of("prev", "bkkbn", "2022", 0), Actual.of("prev", "bkkbn", "2022", 1));
    assertThat(reading.findings().stream().map(Example::brief))
        .containsExactly(
            "WRONG_TYPE /actuals/1/value 3:69",
            "INVALID_VALUE /actuals/2 4:1",
            "MISSING_FIELD /actuals/3 5:1",
            "UNKNOWN_FIELD /actuals/4/evidense 6:60",
            "OUT_OF_RANGE /actuals/5/value 7:69",
            "RATIO_PARTS /actuals/6/numerator 8:1",
            "NOT_A_PARTY /actuals/7/agency 9:1",
            "PERIOD_FINER_THAN_FREQUENCY /actuals/8/period 10:1",
            "INVALID_VALUE /actuals/9/notApplicable 11:77");
  }

  @Test
  void read_overlapsAndSpendingWithFaults_leavesOutThoseAndNamesThem() {
    Reading<Actuals> reading =
        read(
            "\"overlaps\": [{\"indicator\": \"prev\", \"parties\": [\"bkkbn\"], \"period\":"
                + " \"2022\", \"amount\": -1}],\"spending\": [{\"node\": \"S1\", \"period\":"
                + " \"2022\", \"amount\": 5}, {\"node\": \"S9\", \"period\": \"2022\", \"amount\":"
                + " 5}]");

    assertThat(reading.value().orElseThrow().spending())
        .containsExactly(Spending.of("S1", "2022", 5));
    assertThat(reading.findings())
        .extracting(it -> it.code().name())
        .containsExactly("INVALID_VALUE", "INVALID_VALUE", "UNKNOWN_REFERENCE");
  }

  @Test
  void read_faultInTheHead_givesNothing() {
    assertThat(read("\"reportdAt\": \"2023-02-01T00:00:00Z\"").value()).isEmpty();
    assertThat(read("\"reportedAt\": \"2023-02-01\"").value()).isEmpty();
    assertThat(read("\"actuals\": {}").value()).isEmpty();
    assertThat(ActualsDocuments.read("{}", STUNTING).value()).isEmpty();
    assertThat(ActualsDocuments.read(text("stunting.json"), STUNTING).value()).isEmpty();
  }

  @Test
  void read_malformed_givesNothing() {
    String json = text("stunting-actuals.json").strip();

    for (int length = 0; length < json.length(); length++) {
      Reading<Actuals> cut = ActualsDocuments.read(json.substring(0, length), STUNTING);
      assertThat(cut.value()).isEmpty();
      assertThat(cut.findings()).last().matches(it -> it.code() == FindingCode.MALFORMED);
    }
  }

  @Test
  void read_ofAnotherCascade_warns() {
    Reading<Actuals> reading =
        ActualsDocuments.read(
            "{\"format\": \"sinergi-actuals/1\", \"cascade\": \"stuntin\"}", STUNTING);

    assertThat(reading.orElseThrow().cascade()).contains("stuntin");
    assertThat(reading.findings())
        .singleElement()
        .satisfies(it -> assertThat(it.severity()).isEqualTo(Severity.WARNING))
        .satisfies(it -> assertThat(it.toString()).contains("/cascade", "(stunting)"));
  }

  @Test
  void read_streamReaderAndFile_giveTheSame(@TempDir Path folder) throws IOException {
    Actuals actuals = Actuals.of(PREVALENCE);
    var bytes = new ByteArrayOutputStream();
    ActualsDocuments.write(actuals, bytes);
    String json = ActualsDocuments.toJson(actuals);
    Path file = Files.write(folder.resolve("a.json"), bytes.toByteArray());

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json);
    assertThat(ActualsDocuments.read(json, STUNTING).orElseThrow()).isEqualTo(actuals);
    assertThat(ActualsDocuments.read(new StringReader(json), STUNTING).orElseThrow())
        .isEqualTo(actuals);
    assertThat(
            ActualsDocuments.read(new ByteArrayInputStream(bytes.toByteArray()), STUNTING)
                .orElseThrow())
        .isEqualTo(actuals);
    assertThat(ActualsDocuments.read(file, STUNTING).orElseThrow()).isEqualTo(actuals);
  }
}
