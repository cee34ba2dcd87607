package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static id.sinergi.finding.FindingCode.LIMIT_EXCEEDED;
import static id.sinergi.finding.FindingCode.MALFORMED;
import static id.sinergi.finding.FindingCode.OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing half-read is given out, and what is refused says where. */
class HostileInputTest {

  private static final Duration A_WHILE = Duration.ofSeconds(60); // a hang, on any machine

  private static Reading<Cascade> read(byte[] bytes) {
    return Cascades.read(new ByteArrayInputStream(bytes));
  }

  private static Finding last(Reading<?> reading) {
    assertThat(reading.value()).isEmpty();
    List<Finding> findings = reading.findings();
    return findings.get(findings.size() - 1);
  }

  @Test
  void read_cutOffAtAnyByte_givesNothingAndSaysWhere() {
    byte[] whole = text("small.json").strip().getBytes(StandardCharsets.UTF_8);
    assertThat(read(whole).value()).isPresent();

    for (int length = 0; length < whole.length; length++) {
      Finding cut = last(read(Arrays.copyOf(whole, length)));
      assertThat(cut.code()).isEqualTo(MALFORMED);
      assertThat(((Place.Json) cut.place()).line()).isPositive();
    }
  }

  @Test
  void read_cutOff_keepsWhatWasFoundBefore() {
    String json = small("\"Sehat\"", "7");

    assertThat(Cascades.read(json.substring(0, json.length() - 30)).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.WRONG_TYPE, MALFORMED);
  }

  @Test
  void read_depthBomb_isLimited() {
    Assertions.assertTimeout(
        A_WHILE,
        () -> {
          Finding bomb = last(Cascades.read(small("60}", "[".repeat(5_000_000))));
          assertThat(bomb.code()).isEqualTo(LIMIT_EXCEEDED);
          assertThat(bomb.toString()).contains("/nodes/0/weight", "depth", "64");
        });
  }

  @Test
  void read_depthBombInAKeptField_isLimited() {
    String bomb = "60, \"x-a\": " + "{\"a\":".repeat(1_000_000);

    assertThat(last(Cascades.read(small("60}", bomb))).code()).isEqualTo(LIMIT_EXCEEDED);
  }

  @Test
  void read_lineOfAHundredMegabytes_isLimitedWithoutReadingIt() {
    String json = text("small.json");
    String before = json.substring(0, json.indexOf("Sehat"));
    var endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            given++;
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            given += length;
            return length;
          }
        };
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), endless);

    Finding refused = last(Cascades.read(in));

    assertThat(refused.code()).isEqualTo(LIMIT_EXCEEDED);
    assertThat(refused.toString()).contains("/nodes/0/name", "length of text", "100,000");
    assertThat(endless.given).isLessThan(1_000_000);
  }

  @Test
  void read_endlessFieldNameOrNumber_isLimited() {
    assertThat(last(Cascades.read("{\"" + "x".repeat(10_000_000))).code())
        .isEqualTo(LIMIT_EXCEEDED);
    assertThat(last(Cascades.read(small("60}", "1".repeat(10_000_000)))).code())
        .isEqualTo(LIMIT_EXCEEDED);
  }

  @ParameterizedTest // T30
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "-"})
  void read_whatIsNoNumberInJson_isRefusedWithItsPlace(String number) {
    Finding refused = last(Cascades.read(small("60}", number + "}")));

    assertThat(refused.code()).isEqualTo(MALFORMED);
    assertThat(refused.toString()).contains("at /nodes/0/weight (line 4, column ");
  }

  @ParameterizedTest // T30
  @ValueSource(strings = {"1e400", "-1e400", "1e-320", "1e-400", "1e19", "-1e-16", "1e999999999"})
  void read_numberNothingIsComputedWith_isRefusedWithItsPlace(String number) {
    Finding refused = last(Cascades.read(small("60}", number + "}")));

    assertThat(refused.code()).isEqualTo(OUT_OF_RANGE);
    assertThat(Example.brief(refused)).isEqualTo("OUT_OF_RANGE /nodes/0/weight 4:116");
    assertThat(refused.message().en()).contains("(" + number + ")");
  }

  @ParameterizedTest // T30
  @ValueSource(strings = {"-0.0", "-0", "0e10", "0.000", "-0e-400"})
  void read_zeroInAnySpelling_isZero(String zero) {
    Cascade cascade = Cascades.read(small("60}", zero + "}")).orElseThrow();

    assertThat(cascade.node("T1").orElseThrow().weight()).hasValue(0.0);
    assertThat(Cascades.toJson(cascade)).contains("\"weight\": 0}");
  }

  @Test
  void read_byteOrderMark_isPassedOver() {
    String marked = "\uFEFF" + text("small.json");

    assertThat(read(marked.getBytes(StandardCharsets.UTF_8)).value()).isPresent();
    assertThat(Cascades.read(marked).value()).isPresent();
    assertThat(last(Cascades.read("\uFEFF" + marked)).code()).isEqualTo(MALFORMED);
  }

  @Test
  void read_notUtf8_isRefusedAtThatByte() {
    byte[][] wrong = {
      {(byte) 0xC0, (byte) 0x80}, // overlong
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // half a character
      {(byte) 0xFF},
      {(byte) 0xE2, (byte) 0x82}, // cut
      {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}
    };
    byte[] json = text("small.json").getBytes(StandardCharsets.UTF_8);
    int at = text("small.json").indexOf("Sehat");

    for (byte[] bytes : wrong) {
      byte[] broken = json.clone();
      System.arraycopy(bytes, 0, broken, at, bytes.length);
      Finding refused = last(read(broken));
      assertThat(refused.toString())
          .startsWith("ERROR MALFORMED at /nodes/0/name (line 4, column 45)")
          .contains("UTF-8");
    }
  }

  /** Each at every place of a text, so that it is cut by the end of every buffer on the way. */
  @Test
  void read_notUtf8BehindAnyLength_isRefusedAtThatByte() {
    byte[][] wrong = {
      {(byte) 0xC1, (byte) 0xBF}, // overlong
      {(byte) 0xE0, (byte) 0x9F, (byte) 0xBF},
      {(byte) 0xF0, (byte) 0x8F, (byte) 0xBF, (byte) 0xBF},
      {(byte) 0xED, (byte) 0xBF, (byte) 0xBF}, // half a character
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, // beyond the last one
      {(byte) 0x80}, // goes on with nothing
      {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, 'x'} // cut
    };
    String before = "{\n\"x-é\": \"";
    for (int length : new int[] {0, 1, 2, 3, 3_985, 7_980, 32_750, 65_520}) {
      for (int more = 0; more < 12; more++) {
        byte[] bytes = wrong[(length + more) % wrong.length];
        var json = new ByteArrayOutputStream();
        json.writeBytes((before + "x".repeat(length + more)).getBytes(StandardCharsets.UTF_8));
        json.writeBytes(bytes);
        json.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        Finding refused = last(read(json.toByteArray()));

        int column = before.length() - 2 + length + more + 1;
        assertThat(refused.code()).isEqualTo(MALFORMED);
        assertThat(refused.place()).isEqualTo(new Place.Json("", "/x-é", 2, column));
        assertThat(refused.toString()).contains("UTF-8");
      }
    }
  }

  @Test
  void read_fourByteCharactersAcrossBuffers_areRead() {
    for (int length = 8_180; length < 8_200; length++) {
      String name = "x".repeat(length) + "\uD83D\uDE00".repeat(20_000);
      String json = small("\"Sehat\"", "\"" + name + "\"");

      Cascade read = read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();

      assertThat(read.nodes().get(0).name()).isEqualTo(name);
    }
  }

  @Test
  void read_columns_countCharactersBehindAMarkAndWideOnes() {
    String wide = "\uFEFF{\"x-é☃\uD83D\uDE00\": 1, \"formt\": 1}";

    for (Reading<Cascade> reading :
        List.of(read(wide.getBytes(StandardCharsets.UTF_8)), Cascades.read(wide))) {
      assertThat(reading.findings())
          .extracting(Finding::place)
          .contains(new Place.Json("", "/formt", 1, 15));
    }
  }

  @Test
  void read_utf16_isRefused() {
    assertThat(last(read(text("small.json").getBytes(StandardCharsets.UTF_16))).code())
        .isEqualTo(MALFORMED);
    assertThat(last(read(text("small.json").getBytes(StandardCharsets.UTF_16LE))).code())
        .isEqualTo(MALFORMED);
  }

  @Test
  void read_moreAfterTheEnd_isRefused() {
    assertThat(last(Cascades.read(text("small.json") + "{}")).code()).isEqualTo(MALFORMED);
    assertThat(last(Cascades.read(text("small.json") + "x")).code()).isEqualTo(MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"x\"", "null", "true"})
  void read_anotherValueThanAnObject_isRefused(String json) {
    assertThat(last(Cascades.read(json)).code()).isEqualTo(FindingCode.WRONG_TYPE);
  }

  @Test
  void read_formatTwice_givesNothing() {
    String json = small("\"id\": \"kab\"", "\"format\": \"sinergi-cascade/2\", \"id\": \"kab\"");

    assertThat(last(Cascades.read(json)).code()).isEqualTo(FindingCode.DUPLICATE_FIELD);
  }

  @Test
  void read_faultsWithoutEnd_stopAtTheLimit() {
    String many = "\"nodes\": [" + "7,".repeat(100_000) + "7,";

    List<Finding> findings = Cascades.read(small("\"nodes\": [", many)).findings();

    assertThat(findings).hasSize(Limits.DEFAULT.findings() + 1);
    assertThat(findings.get(findings.size() - 1).code()).isEqualTo(LIMIT_EXCEEDED);
  }

  @Test
  void read_sameIdWithoutEnd_stopsAtTheLimit() {
    String agency = "{\"id\": \"a\", \"name\": \"\", \"kind\": \"CITY\"},";
    String many = "\"agencies\": [" + agency.repeat(20_000);

    List<Finding> findings = Cascades.read(small("\"agencies\": [", many)).findings();

    assertThat(findings).hasSize(Limits.DEFAULT.findings() + 1);
    assertThat(findings.get(findings.size() - 1).code()).isEqualTo(LIMIT_EXCEEDED);
  }

  @Test
  void read_keptFieldWithoutEnd_isLimitedWithItsPlace() {
    Finding refused = last(Cascades.read(small("60}", "60, \"x-a\": [" + "1,".repeat(1_000_000))));

    assertThat(refused.toString())
        .startsWith("ERROR LIMIT_EXCEEDED at /nodes/0/x-a/")
        .contains("length of text");
  }

  @Test
  void read_namesMadeToCollide_areRefusedForWhatTheyAre() {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 1 << 15; i++) {
      String name = Integer.toBinaryString(i | 1 << 15).replace("0", "Ab").replace("1", "BA");
      fields.append(", \"x-").append(name).append("\": 1");
    }

    Finding refused = last(Cascades.read(small("60}", "60" + fields + "}")));

    assertThat(refused.code()).isEqualTo(MALFORMED);
    assertThat(refused.toString()).contains("collide");
  }

  @Test
  void read_tableWithoutEnd_isAnsweredShortly() {
    String table = "\"formula\": {\"table\": [" + "[1, 1], ".repeat(10_000) + "[1, 1]]}, ";
    String json = small("\"frequency\": \"YEAR\",", table + "\"frequency\": \"YEAR\",");

    assertThat(Cascades.read(json).findings())
        .filteredOn(it -> it.code() == FindingCode.TABLE_NOT_INCREASING)
        .singleElement()
        .satisfies(it -> assertThat(it.message().en()).hasSizeLessThan(1000));
  }

  @Test
  void read_rulebooksInACircle_areRefused() {
    StringBuilder agencies = new StringBuilder("\"agencies\": [");
    for (int i = 0; i < 5000; i++) {
      agencies.append(
          "{\"id\": \"a%d\", \"name\": \"\", \"kind\": \"CITY\", \"rulebook\": {\"id\": \"r%d\", \"base\": \"r%d\"}},"
              .formatted(i, i, (i + 1) % 5000));
    }

    Reading<Cascade> reading = Cascades.read(small("\"agencies\": [", agencies.toString()));

    assertThat(reading.value()).isEmpty();
    assertThat(reading.findings()).allMatch(it -> it.toString().contains("circle"));
  }

  @Test
  void read_idsOfOneHash_takesNoLonger() {
    StringBuilder agencies = new StringBuilder("\"agencies\": [");
    for (int i = 0; i < 1 << 15; i++) {
      String id = Integer.toBinaryString(i | 1 << 15).replace("0", "Aa").replace("1", "BB");
      agencies.append("{\"id\": \"" + id + "\", \"name\": \"\", \"kind\": \"CITY\"},");
    }

    Assertions.assertTimeout(
        A_WHILE,
        () ->
            assertThat(
                    Cascades.read(small("\"agencies\": [", agencies.toString()))
                        .orElseThrow()
                        .agencies())
                .hasSize((1 << 15) + 1));
  }

  @Property(tries = 2000)
  void read_oneByteChanged_givesAValueOrLocatedErrors(@ForAll int where, @ForAll byte what) {
    byte[] json = text("stunting.json").getBytes(StandardCharsets.UTF_8);
    json[Math.floorMod(where, json.length)] = what;

    Reading<Cascade> reading = read(json);

    assertThat(reading.value().isPresent()).isEqualTo(reading.isClean());
    assertThat(reading.findings()).allMatch(it -> !it.place().equals(Place.NOWHERE));
  }
}
