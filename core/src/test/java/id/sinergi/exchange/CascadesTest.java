package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Relation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.During;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CascadesTest {

  @Test
  void read_exampleOfTheFormat_saysWhatItSays() {
    Cascade cascade = Example.cascade("stunting.json");

    assertThat(cascade.id()).isEqualTo("stunting");
    assertThat(cascade.rulebook()).isEqualTo(Rulebooks.SAKIP_120);
    assertThat(cascade.plans().order()).containsExactly("PK", "RPJMN");
    assertThat(cascade.links())
        .containsExactly(
            Link.of("S1", "T1", LinkKind.CROSSCUTTING)
                .withWeight(60)
                .withConsent(Consent.ACCEPTED));
    Indicator prevalence = cascade.indicator("prev").orElseThrow();
    assertThat(prevalence.lead().agency()).isEqualTo("bkkbn");
    assertThat(prevalence.credit()).contains(Credit.JOINT);
    assertThat(prevalence.arrangement().orElseThrow().relation()).contains(Relation.JOINT_WORKING);
    assertThat(prevalence.arrangement().orElseThrow().during())
        .isEqualTo(During.of(LocalDate.of(2021, 8, 5), LocalDate.of(2024, 12, 31)));
  }

  @Test
  void write_exampleOfTheFormat_isLaidOutOneEntryPerLine() {
    assertThat(Cascades.toJson(Example.cascade("stunting.json")))
        .isEqualTo(text("stunting-written.json"));
  }

  @Test
  void write_stream_givesTheBytesOfTheTextAndStaysOpen() throws IOException {
    Cascade cascade = Example.cascade("stunting.json");
    var closed = new AtomicBoolean();
    var bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    Cascades.write(cascade, bytes);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Cascades.toJson(cascade));
    assertThat(closed).isFalse();
  }

  @Test
  void write_failingStream_saysSo() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };

    assertThatThrownBy(() -> Cascades.write(Example.cascade("stunting.json"), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }

  @Test
  void read_streamReaderTextAndFile_giveTheSame(@TempDir Path folder) throws IOException {
    String json = text("stunting.json");
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("stunting.json"), bytes);
    Cascade cascade = Cascades.read(json).orElseThrow();

    assertThat(Cascades.read(new ByteArrayInputStream(bytes)).orElseThrow()).isEqualTo(cascade);
    assertThat(Cascades.read(new StringReader(json)).orElseThrow()).isEqualTo(cascade);
    assertThat(Cascades.read(file).orElseThrow()).isEqualTo(cascade);
  }

  @Test
  void read_fileWithAFault_namesTheFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("kab.json"), small("\"Sehat\"", "7"));

    assertThat(Cascades.read(file).findings().get(0).place())
        .isEqualTo(new Place.Json("kab.json", "/nodes/0/name", 4, 44));
  }

  @Test
  void read_failingStream_saysSo() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("cable");
          }
        };

    assertThatThrownBy(() -> Cascades.read(broken))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cable");
  }

  @Test
  void read_stream_leavesItOpen() {
    var closed = new AtomicBoolean();
    var in =
        new ByteArrayInputStream(text("small.json").getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThat(Cascades.read(in).value()).isPresent();
    assertThat(closed).isFalse();
  }

  @Test
  void read_otherLocale_readsTheSame() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Cascade cascade = Example.cascade("stunting.json");
      assertThat(Cascades.toJson(cascade)).isEqualTo(text("stunting-written.json"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void orElseThrow_faults_carriesAllOfThem() {
    Reading<Cascade> reading =
        Cascades.read(small("\"T1\", \"level\": \"TUJUAN\"", "\"\", \"level\": \"TUJUA\""));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.isClean()).isFalse();
    assertThatThrownBy(reading::orElseThrow)
        .isInstanceOfSatisfying(
            InvalidDocumentException.class,
            e -> assertThat(e.findings()).isEqualTo(reading.findings()).hasSizeGreaterThan(1));
  }

  @Test
  void read_anotherFormat_isRefusedByName() {
    assertThat(Cascades.read(text("stunting-actuals.json")).findings())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.toString())
                    .startsWith("ERROR UNSUPPORTED_FORMAT at /format (line 1, column 12)")
                    .contains("sinergi-actuals/1", "sinergi-cascade/1"));
  }
}
