package id.sinergi.exchange;

import static id.sinergi.exchange.Example.small;
import static id.sinergi.exchange.Example.text;
import static id.sinergi.exchange.Schemas.CASCADE;
import static id.sinergi.exchange.Schemas.errors;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.finding.Language;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import org.junit.jupiter.api.Test;

class RulebookDocumentsTest {

  private static final String AGENCY = "\"kind\": \"WORK_UNIT\"}";

  private static Reading<Cascade> read(String rulebook) {
    return Cascades.read(document(rulebook));
  }

  private static String document(String rulebook) {
    return small("\"rulebook\": \"sakip\"", "\"rulebook\": " + rulebook);
  }

  /** The cascade's rulebook, and another agency with one of its own. */
  private static Reading<Cascade> read(String rulebook, String own) {
    return Cascades.read(
        small("\"rulebook\": \"sakip\"", "\"rulebook\": " + rulebook)
            .replace(
                AGENCY,
                AGENCY
                    + ", {\"id\": \"rs\", \"name\": \"\", \"kind\": \"CITY\", \"rulebook\": "
                    + own
                    + "}"));
  }

  @Test
  void read_derived_changesOnlyWhatItSays() {
    Rulebook rulebook =
        read("{\"id\": \"kab\", \"base\": \"sakip-120\", \"cap\": 110}").orElseThrow().rulebook();

    assertThat(rulebook).isEqualTo(Rulebooks.SAKIP_120.derive("kab").cap(110).build());
  }

  @Test
  void read_null_removesWhatTheBaseHas() {
    Rulebook rulebook =
        read("{\"cap\": null, \"floor\": null, \"ceilingScore\": null, \"scale\": null,"
                + " \"title\": null, \"id\": \"kab\", \"base\": \"sakip-120\"}")
            .orElseThrow()
            .rulebook();

    assertThat(rulebook.cap()).isEmpty();
    assertThat(rulebook.floor()).isEmpty();
    assertThat(rulebook.ceilingScore()).isEmpty();
    assertThat(rulebook.scale()).isEmpty();
    assertThat(rulebook.title()).isEqualTo("kab");
  }

  @Test
  void read_withoutBase_startsFromNothing() {
    Rulebook rulebook =
        read("{\"id\": \"kab\", \"formulas\": {\"MINIMIZE\": \"RECIPROCAL\"}}")
            .orElseThrow()
            .rulebook();

    assertThat(rulebook)
        .isEqualTo(Rulebook.builder("kab").formula(Polarity.MINIMIZE, Standard.RECIPROCAL).build());
  }

  @Test
  void read_namedElsewhereInTheDocument_isTheOneWrittenThere() {
    String written = "{\"id\": \"kab\", \"base\": \"sakip\", \"cap\": 110}";

    assertThat(read("\"kab\"", written).orElseThrow().rulebook())
        .isEqualTo(Rulebooks.SAKIP.derive("kab").cap(110).build());
    assertThat(read(written, "\"kab\"").orElseThrow().rulebookOf("rs"))
        .isEqualTo(Rulebooks.SAKIP.derive("kab").cap(110).build());
  }

  @Test
  void read_basedOnAnotherOfTheDocument_hasItsChangesToo() {
    Cascade cascade =
        read(
                "{\"id\": \"a\", \"base\": \"b\", \"cap\": 110}",
                "{\"id\": \"b\", \"base\": \"sakip\", \"floor\": 5}")
            .orElseThrow();

    assertThat(cascade.rulebook())
        .isEqualTo(Rulebooks.SAKIP.derive("b").floor(5).build().derive("a").cap(110).build());
    assertThat(Cascades.read(Cascades.toJson(cascade)).orElseThrow()).isEqualTo(cascade);
  }

  @Test
  void write_sameRulebookTwice_isWrittenOnce() {
    String written = "{\"id\": \"kab\", \"base\": \"sakip\", \"cap\": 110}";

    assertThat(Cascades.toJson(read(written, written).orElseThrow()))
        .containsOnlyOnce("\"cap\"")
        .contains("\"rulebook\": " + written, "\"rulebook\": \"kab\"");
  }

  @Test
  void write_othersOfOneId_areWrittenWhereTheyAreUsed() {
    Cascade cascade =
        read(
                "{\"id\": \"kab\", \"base\": \"sakip\", \"cap\": 110}",
                "{\"id\": \"kab\", \"base\": \"sakip\", \"cap\": 120}")
            .orElseThrow();

    assertThat(cascade.rulebookOf("rs").cap()).hasValue(120);
    assertThat(Cascades.read(Cascades.toJson(cascade)).orElseThrow()).isEqualTo(cascade);
  }

  @Test
  void read_faults_areFoundWhereTheyStand() {
    Reading<Cascade> reading =
        read(
            "{\"id\": \"kab\", \"base\": \"sakip-121\", \"formulas\": {\"MINIMIZE\":"
                + " \"TARGET_RATIO\"}, \"decimals\": 16, \"minCoverage\": 2, \"evidence\":"
                + " {\"capp\": null}, \"qualityWeights\": {\"EXACT\": {\"LOW\": -1}},"
                + " \"zeroTarget\": null}");

    assertThat(reading.findings())
        .extracting(it -> it.code() + " " + it.place().toString().replaceAll(" .*", ""))
        .containsExactly(
            "INVALID_VALUE /rulebook/formulas/MINIMIZE",
            "INVALID_VALUE /rulebook/decimals",
            "INVALID_VALUE /rulebook/minCoverage",
            "UNKNOWN_FIELD /rulebook/evidence/capp",
            "INVALID_VALUE /rulebook/qualityWeights/EXACT/LOW",
            "WRONG_TYPE /rulebook/zeroTarget");
  }

  @Test
  void read_unknownBaseOrIdOfAPreset_isRefused() {
    assertThat(read("{\"id\": \"kab\", \"base\": \"sakip-121\"}").findings().toString())
        .contains("UNKNOWN_REFERENCE at /rulebook/base", "Maybe you meant (sakip-120).");
    assertThat(read("{\"id\": \"sakip\"}").findings().toString())
        .contains("INVALID_VALUE at /rulebook (line 1", "(id)", "(sakip) is that of a preset");
  }

  @Test
  void read_floorAboveTheCap_isReportedAtTheOneThatIsStated() {
    assertThat(read("{\"id\": \"kab\", \"base\": \"sakip-120\", \"floor\": 130.5}").findings())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.place().toString()).startsWith("/rulebook/floor (line 1, column");
              assertThat(it.text(Language.EN))
                  .contains("The field (floor) cannot be (130.5).", "the cap (120)");
              assertThat(it.text(Language.ID))
                  .contains("Isian (floor) tidak boleh (130,5).", "cap (120)");
            });
    assertThat(read("{\"id\": \"kab\", \"cap\": 1, \"floor\": 2}").findings().toString())
        .contains("INVALID_VALUE at /rulebook/floor", "the cap (1)");
    assertThat(
            read("{\"id\": \"kab\", \"base\": \"sakip-120\", \"cap\": -5}").findings().toString())
        .contains("INVALID_VALUE at /rulebook/cap", "(cap) cannot be (-5)", "the floor (0)");
  }

  @Test
  void read_roundFirstAlone_keepsTheBandsOfTheBase() {
    String json = "{\"id\": \"kab\", \"base\": \"sakip\", \"scale\": {\"roundFirst\": true}}";
    Cascade cascade = read(json).orElseThrow();

    assertThat(cascade.rulebook())
        .isEqualTo(
            Rulebooks.SAKIP
                .derive("kab")
                .scale(Rulebooks.SAKIP.scale().orElseThrow().roundFirst(true))
                .build());
    assertThat(Cascades.toJson(cascade)).contains("\"roundFirst\": true", "\"bands\"");
    assertThat(Cascades.read(Cascades.toJson(cascade)).orElseThrow()).isEqualTo(cascade);
    assertThat(errors(CASCADE, document(json))).isEmpty();
  }

  @Test
  void read_scaleWithoutBandsAndNoneToInherit_missesThem() {
    String baseless = "{\"id\": \"kab\", \"scale\": {\"roundFirst\": true}, \"decimals\": 99}";
    String bare = "{\"id\": \"kab\", \"base\": \"b\", \"scale\": {\"roundFirst\": true}}";

    assertThat(read(baseless).findings().toString())
        .contains("MISSING_FIELD at /rulebook/scale (", "(bands)", "/rulebook/decimals");
    assertThat(errors(CASCADE, document(baseless))).isNotEmpty();
    assertThat(read(bare, "{\"id\": \"b\"}").findings())
        .singleElement()
        .asString()
        .contains("MISSING_FIELD at /rulebook/scale (", "(bands)");
    assertThat(read("{\"id\": \"kab\", \"base\": \"sakip\", \"scale\": {}}").findings())
        .singleElement()
        .asString()
        .contains("MISSING_FIELD at /rulebook/scale (", "(bands or roundFirst)");
  }

  @Test
  void read_faultyRulebookNamedElsewhere_isReportedOnce() {
    assertThat(read("{\"id\": \"kab\", \"cap\": \"x\"}", "\"kab\"").findings())
        .singleElement()
        .matches(it -> it.toString().contains("/rulebook/cap"));
  }

  @Test
  void read_preset_isWrittenByItsId() {
    assertThat(Cascades.toJson(Example.cascade("small.json"))).contains("\"rulebook\": \"sakip\"");
    assertThat(text("small.json")).contains("\"rulebook\": \"sakip\"");
  }
}
