package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import id.sinergi.rule.Evidence.Level;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulebooksTest {

  static List<Rulebook> presets() {
    return Rulebooks.all();
  }

  static List<Rulebook> printed() {
    return List.of(Rulebooks.SAKIP, Rulebooks.SAKIP_120);
  }

  @ParameterizedTest
  @MethodSource("printed")
  void preset_each_sharesWhatLkjipPrint(Rulebook preset) {
    assertThat(preset.formula(Polarity.MAXIMIZE)).isEqualTo(Standard.TARGET_RATIO);
    assertThat(preset.formula(Polarity.MINIMIZE)).isEqualTo(Standard.MIRROR);
    assertThat(preset.formula(Polarity.STABILIZE)).isEqualTo(Standard.STABILIZE);
    assertThat(preset.zeroTarget()).isEqualTo(ZeroTarget.NOT_COMPUTABLE);
    assertThat(preset.interim()).isEqualTo(Interim.NOT_DUE);
    assertThat(preset.incompletePeriods()).isEqualTo(IncompletePeriods.STRICT);
    assertThat(preset.incompleteParties()).isEqualTo(IncompleteParties.LIKE_FOR_LIKE);
    assertThat(preset.incompleteMembers()).isEqualTo(IncompleteMembers.EXCLUDE);
    assertThat(preset.aggregation()).isEqualTo(Aggregation.WEIGHTED_MEAN);
    assertThat(preset.basis()).isEqualTo(Basis.MEASURED_FIRST);
    assertThat(preset.credit()).isEqualTo(Credit.JOINT);
    assertThat(preset.qualityWeights()).isEmpty();
    assertThat(preset.predicates()).isEmpty();
    assertThat(preset.attainedAt()).isEqualTo(100);
    assertThat(preset.decimals()).isEqualTo(2);
    assertThat(preset.base()).isEmpty();
    assertThat(preset.isPreset()).isTrue();
    assertThat(Rulebooks.named(preset.id())).containsSame(preset);
  }

  @Test
  void sakip_limits_areNone() {
    assertThat(Rulebooks.SAKIP.cap()).isEmpty();
    assertThat(Rulebooks.SAKIP.floor()).isEmpty();
    assertThat(Rulebooks.SAKIP.ceilingScore()).isEmpty();
    assertThat(Rulebooks.SAKIP.minCoverage()).isZero();
  }

  @Test
  void sakip120_limits_areZeroTo120AndHalfOfTheWeight() {
    assertThat(Rulebooks.SAKIP_120.cap()).isEqualTo(OptionalDouble.of(120));
    assertThat(Rulebooks.SAKIP_120.floor()).isEqualTo(OptionalDouble.of(0));
    assertThat(Rulebooks.SAKIP_120.ceilingScore()).isEqualTo(OptionalDouble.of(120));
    assertThat(Rulebooks.SAKIP_120.minCoverage()).isEqualTo(0.5);
  }

  @Test
  void kemenkeu2026_isWhatSecondarySourcesTell() {
    Rulebook rulebook = Rulebooks.KEMENKEU_2026;
    assertThat(Rulebooks.named("kemenkeu-2026")).containsSame(rulebook);
    assertThat(rulebook.cap()).hasValue(120);
    assertThat(rulebook.floor()).hasValue(0);
    assertThat(rulebook.ceilingScore()).hasValue(120);
    assertThat(rulebook.minCoverage()).isZero();
    assertThat(rulebook.incompletePeriods()).isEqualTo(IncompletePeriods.STRICT);
    assertThat(rulebook.incompleteParties()).isEqualTo(IncompleteParties.STRICT);
    assertThat(rulebook.incompleteMembers()).isEqualTo(IncompleteMembers.EXCLUDE);
    assertThat(rulebook.evidence().values())
        .as("the decree was not read")
        .allMatch(evidence -> evidence.level() == Level.UNVERIFIED);
    assertThat(rulebook).asString().contains("cap 120 (unverified)", "predicates");
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, LOW, 1.20", "EXACT, MODERATE, 1.15", "EXACT, HIGH, 1",
    "PROXY, LOW, 1.10", "PROXY, MODERATE, 1.00", "PROXY, HIGH, 0.90",
    "ACTIVITY, LOW, 1", "ACTIVITY, MODERATE, 0.80", "ACTIVITY, HIGH, 0.60",
  })
  void kemenkeu2026_weighsByQuality(Validity validity, Control control, double weight) {
    QualityWeights weights = Rulebooks.KEMENKEU_2026.qualityWeights().orElseThrow();
    assertThat(weights.of(Optional.of(new Quality(validity, control)))).isEqualTo(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "110, HIJAU, SANGAT_BAIK",
    "100, HIJAU, BAIK",
    "99.9, KUNING, CUKUP",
    "90, KUNING, CUKUP",
    "80, KUNING, KURANG",
    "79.9, MERAH, BURUK",
  })
  void kemenkeu2026_hasTwoScales(double percent, String band, String predicate) {
    Rulebook rulebook = Rulebooks.KEMENKEU_2026;
    assertThat(rulebook.scale().orElseThrow().band(percent).id()).isEqualTo(band);
    assertThat(rulebook.predicates().orElseThrow().band(percent).id()).isEqualTo(predicate);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void evidence_eachRuleOfAPreset_isGiven(Rulebook preset) {
    assertThat(preset.evidence().keySet()).containsExactlyInAnyOrderElementsOf(Rulebook.rules());
    assertThat(preset.evidence().values())
        .as("nobody read a regulation for these")
        .noneMatch(evidence -> evidence.level() == Level.READ);
  }

  @ParameterizedTest
  @CsvSource({
    "100.4, SANGAT_TINGGI",
    "91, SANGAT_TINGGI",
    "90.6, TINGGI",
    "90.4, TINGGI",
    "76, TINGGI",
    "75.9, SEDANG",
    "74.19, SEDANG",
    "66, SEDANG",
    "65.99, RENDAH",
    "51, RENDAH",
    "50.5, SANGAT_RENDAH",
    "-0.5, SANGAT_RENDAH",
  })
  void scale_permendagri86_isReadHalfOpen(double value, String band) {
    assertThat(Rulebooks.SAKIP.scale().orElseThrow().band(value).id()).isEqualTo(band);
    assertThat(Rulebooks.SAKIP_120.scale()).isEqualTo(Rulebooks.SAKIP.scale());
  }

  @Test
  void scale_permendagri86RoundedFirst_isReadByWholeNumbers() {
    Scale rounded = Rulebooks.SAKIP.scale().orElseThrow().roundFirst(true);
    assertThat(rounded.band(90.6).id()).isEqualTo("SANGAT_TINGGI");
    assertThat(rounded.band(90.4).id()).isEqualTo("TINGGI");
  }

  @Test
  void scale_permendagri86_hasLabelsInBothLanguages() {
    List<Band> bands = Rulebooks.SAKIP.scale().orElseThrow().bands();
    assertThat(bands)
        .extracting(band -> band.label().id())
        .containsExactly("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah");
    assertThat(bands)
        .extracting(band -> band.label().en())
        .containsExactly("Very high", "High", "Medium", "Low", "Very low");
    assertThat(bands).extracting(Band::colour).doesNotHaveDuplicates();
    assertThat(bands).extracting(Band::shape).doesNotHaveDuplicates();
  }

  @Test
  void named_unknown_isEmpty() {
    assertThat(Rulebooks.named("sakip-121")).isEmpty();
  }

  @Test
  void all_ids_areKnownAsPresets() {
    assertThat(Rulebooks.all())
        .extracting(Rulebook::id)
        .containsExactly("sakip", "sakip-120", "kemenkeu-2026");
  }

  @Test
  void toString_preset_isOneLineWithTheLimitsFirstAndTheEvidence() {
    String text = Rulebooks.SAKIP_120.toString();
    assertThat(text)
        .startsWith("sakip-120: cap 120, floor 0, attained at 100")
        .contains("MINIMIZE MIRROR (practice)")
        .contains("cap 120 (unverified)")
        .contains("scale of 5 bands (cited)")
        .doesNotContain("\n");
    for (String rule : Rulebook.rules()) {
      assertThat(text).containsPattern(rule + " [^,]+ \\((read|cited|practice|unverified)\\)");
    }
    assertThat(Rulebooks.SAKIP.toString())
        .startsWith("sakip: cap none, floor none, attained at 100");
  }
}
