package id.sinergi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Joined;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.finding.InvalidDocumentException;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Extras;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Joined documents are documents: what they carry besides comes along, and they read back equal.
 */
class JoinedDocumentLawTest {

  /** Documents of any content, whose indicators have one of three codes, or none. */
  private static Cascade document(long seed, String id) {
    return document(seed, id, 3);
  }

  private static Cascade document(long seed, String id, int codes) {
    String json = Cascades.toJson(RandomDocument.cascade(seed));
    int[] at = {0};
    String coded =
        Pattern.compile("\"unit\": ")
            .matcher(json.replaceAll("\"externalCode\": \"([^\"\\\\]|\\\\.)*\", ", ""))
            .replaceAll(
                it -> {
                  int code = Math.floorMod(seed + at[0]++, 5);
                  return code < codes
                      ? "\"externalCode\": \"C" + code + "\", \"unit\": "
                      : it.group();
                });
    return Cascades.read(coded.replaceFirst("\"id\": \"c\"", "\"id\": \"" + id + "\""))
        .orElseThrow();
  }

  private static Joined joined(Cascade... documents) {
    try {
      return Cascade.join("gabungan", documents).build();
    } catch (InvalidDocumentException e) {
      assertThat(e.findings())
          .filteredOn(Finding::isError)
          .allMatch(it -> it.code() == FindingCode.FORMULA_NEEDS);
      Assume.that(false);
      throw e;
    }
  }

  private static List<String> values(Cascade cascade) {
    List<String> values = new ArrayList<>();
    cascade.extras().values().stream().map(Extras::fields).map(Map::values).forEach(values::addAll);
    return values;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void joined_writtenAndRead_isEqual(@ForAll long seed) {
    Cascade joined = joined(document(seed, "p"), document(seed + 1, "q/r")).cascade();

    Reading<Cascade> reading = Cascades.read(Cascades.toJson(joined));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.orElseThrow()).isEqualTo(joined);
  }

  /** Each is carried, or named. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void joined_keptFields_areCarriedOrNamed(@ForAll long seed) {
    Cascade one = document(seed, "p");
    Cascade other = document(seed + 1, "q");
    Joined joined = joined(one, other);

    List<String> carried = values(joined.cascade());
    String named = joined.findings().toString();
    for (String value : values(one)) {
      assertThat(carried.contains(value) || named.contains(shown(value))).isTrue();
    }
    for (String value : values(other)) {
      assertThat(carried.contains(value) || named.contains(shown(value))).isTrue();
    }
  }

  /** As much of it as a finding shows. */
  private static String shown(String value) {
    return value.substring(0, Math.min(value.length(), 300));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void joined_actualsOfADocument_fit(@ForAll long seed) {
    Cascade one = document(seed, "c", 0);
    Joined joined = Cascade.join("gabungan", one).build();
    Actuals actuals = RandomDocument.actuals(seed);

    Actuals renamed = joined.actuals(one.id(), actuals);
    Reading<Actuals> reading =
        ActualsDocuments.read(ActualsDocuments.toJson(renamed), joined.cascade());

    assertThat(renamed.size()).isEqualTo(actuals.size());
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.orElseThrow()).isEqualTo(renamed);
  }
}
