package id.sinergi.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.sinergi.figure.Scale;
import id.sinergi.rule.Evidence.Level;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookTest {

  private static final Evidence READ = new Evidence(Level.READ, "Peraturan Bupati 12/2026");
  private static final Scale LIGHTS =
      Scale.builder()
          .from(100, "HIJAU", "Hijau", "Green")
          .from(80, "KUNING", "Kuning", "Yellow")
          .rest("MERAH", "Merah", "Red");
  private static final Stabilize POINTS =
      new Stabilize(List.of(new Point(90, 100), new Point(100, 120)));
  private static final QualityWeights WEIGHTS =
      new QualityWeights(Map.of(new Quality(Validity.PROXY, Control.LOW), 1.1));

  static Stream<Arguments> changes() {
    Map<String, UnaryOperator<RulebookBuilder>> changes = new LinkedHashMap<>();
    changes.put("title", b -> b.title("Aturan kami"));
    changes.put("authority", b -> b.authority("Bupati"));
    changes.put("effectiveFrom", b -> b.effectiveFrom(LocalDate.of(2026, 1, 1)));
    changes.put("evidence", b -> b.evidence("interim", READ));
    changes.put("formulas", b -> b.formula(Polarity.MINIMIZE, Standard.RECIPROCAL));
    changes.put("cap", b -> b.cap(110));
    changes.put("floor", b -> b.floor(-20));
    changes.put("ceilingScore", b -> b.ceilingScore(105));
    changes.put("zeroTarget", b -> b.zeroTarget(ZeroTarget.MET_OR_FLOOR));
    changes.put("interim", b -> b.interim(Interim.PRORATED));
    changes.put("incompletePeriods", b -> b.incompletePeriods(IncompletePeriods.LIKE_FOR_LIKE));
    changes.put("incompleteParties", b -> b.incompleteParties(IncompleteParties.STRICT));
    changes.put("incompleteMembers", b -> b.incompleteMembers(IncompleteMembers.AS_FLOOR));
    changes.put("minCoverage", b -> b.minCoverage(0.8));
    changes.put("aggregation", b -> b.aggregation(Aggregation.GEOMETRIC));
    changes.put("basis", b -> b.basis(Basis.blend(0.5)));
    changes.put("credit", b -> b.credit(Credit.OWN));
    changes.put("qualityWeights", b -> b.qualityWeights(WEIGHTS));
    changes.put("scale", b -> b.scale(LIGHTS));
    changes.put("predicates", b -> b.predicates(LIGHTS));
    changes.put("attainedAt", b -> b.attainedAt(90));
    changes.put("decimals", b -> b.decimals(1));
    return changes.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void differences_oneThingChanged_isThatAlone(
      String field, UnaryOperator<RulebookBuilder> change) {
    for (Rulebook preset : List.of(Rulebooks.SAKIP, Rulebooks.SAKIP_120)) { // these have none of it
      Rulebook ours = change.apply(preset.derive("ours")).build();
      assertThat(ours.differences()).containsExactly(field);
      assertThat(ours.base()).contains(preset.id());
      assertThat(ours).isNotEqualTo(preset.derive("ours").build());
      assertThat(ours)
          .isEqualTo(change.apply(preset.derive("ours")).build())
          .hasSameHashCodeAs(change.apply(preset.derive("ours")).build());
    }
  }

  @Test
  void derive_nothingChanged_differsInNothing() {
    Rulebook ours = Rulebooks.SAKIP.derive("ours").build();
    assertThat(ours.differences()).isEmpty();
    assertThat(ours.evidence()).isEqualTo(Rulebooks.SAKIP.evidence());
    assertThat(ours.title()).isEqualTo(Rulebooks.SAKIP.title());
  }

  @Test
  void derive_ofTheDerived_keepsThePresetAsBase() {
    Rulebook ours = Rulebooks.SAKIP.derive("kabupaten").cap(110).build(); // as in the Javadoc
    Rulebook theirs = ours.derive("dinas").floor(0).build();
    assertThat(ours.cap()).isEqualTo(OptionalDouble.of(110));
    assertThat(theirs.base()).contains("sakip");
    assertThat(theirs.cap()).isEqualTo(OptionalDouble.of(110));
    assertThat(theirs.differences()).containsExactly("cap", "floor");
  }

  @Test
  void derive_changedBack_differsInEvidenceAlone() {
    Rulebook ours = Rulebooks.SAKIP_120.derive("a").cap(110).build().derive("b").cap(120).build();
    assertThat(ours.differences()).containsExactly("evidence");
    assertThat(ours.evidenceDifferences()).containsExactly(Map.entry("cap", Optional.empty()));
    Rulebook again = Rulebooks.SAKIP_120.derive("b").noEvidence("cap").build();
    assertThat(again).isEqualTo(ours);
  }

  @Test
  void evidence_ofAChangedRule_isLeftBehindUnlessStated() {
    Rulebook silent = Rulebooks.SAKIP.derive("ours").cap(110).build();
    Rulebook stated = Rulebooks.SAKIP.derive("ours").evidence("cap", READ).cap(110).build();
    assertThat(silent.evidence()).doesNotContainKey("cap").containsKey("floor");
    assertThat(silent.evidenceDifferences()).isEmpty();
    assertThat(silent.toString()).contains("cap 110 (no evidence)");
    assertThat(stated.evidence()).containsEntry("cap", READ);
    assertThat(stated.evidenceDifferences()).containsExactly(Map.entry("cap", Optional.of(READ)));
    assertThat(stated.differences()).containsExactly("evidence", "cap");
    assertThat(stated.toString()).contains("cap 110 (read)");
  }

  @Test
  void evidence_unknownRule_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder("ours").evidence("caps", READ))
        .withMessageContaining("(caps)")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder("ours").noEvidence("caps"));
  }

  @Test
  void builder_fromNothing_hasFormulasAndNoLimits() {
    Rulebook plain = Rulebook.builder("plain").build();
    assertThat(plain.base()).isEmpty();
    assertThat(plain.isPreset()).isFalse();
    assertThat(plain.title()).isEqualTo("plain");
    assertThat(plain.formula(Polarity.MINIMIZE)).isEqualTo(Standard.MIRROR);
    assertThat(plain.cap()).isEmpty();
    assertThat(plain.scale()).isEmpty();
    assertThat(plain.evidence()).isEmpty();
    assertThat(plain.differences()).contains("title", "formulas", "decimals").hasSize(21);
    assertThat(plain.derive("next").build().base()).isEmpty();
    assertThat(plain.derive("next").build().title()).isEqualTo("next");
  }

  @Test
  void no_whatTheBaseHas_removesIt() {
    Rulebook full =
        Rulebooks.SAKIP_120
            .derive("full")
            .authority("Bupati")
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .qualityWeights(WEIGHTS)
            .predicates(LIGHTS)
            .build();
    Rulebook bare =
        full.derive("bare")
            .noTitle()
            .noAuthority()
            .noEffectiveFrom()
            .noCap()
            .noFloor()
            .noCeilingScore()
            .noQualityWeights()
            .noScale()
            .noPredicates()
            .build();
    assertThat(bare.title()).isEqualTo("bare");
    assertThat(bare.authority()).isEmpty();
    assertThat(bare.effectiveFrom()).isEmpty();
    assertThat(bare.cap()).isEmpty();
    assertThat(bare.floor()).isEmpty();
    assertThat(bare.ceilingScore()).isEmpty();
    assertThat(bare.qualityWeights()).isEmpty();
    assertThat(bare.scale()).isEmpty();
    assertThat(bare.predicates()).isEmpty();
    assertThat(bare.differences())
        .containsExactly("title", "evidence", "cap", "floor", "ceilingScore", "scale");
  }

  @Test
  void title_sameAsTheId_isNoTitle() {
    assertThat(Rulebook.builder("ours").title("ours").build())
        .isEqualTo(Rulebook.builder("ours").build());
  }

  @Test
  void derive_everythingOfAStricterRegulation_isPossible() {
    Rulebook strict =
        Rulebooks.SAKIP_120
            .derive("strict")
            .incompleteParties(IncompleteParties.STRICT)
            .minCoverage(0)
            .formula(Polarity.STABILIZE, POINTS)
            .qualityWeights(WEIGHTS)
            .scale(LIGHTS)
            .predicates(LIGHTS)
            .build();
    assertThat(strict.formula(Polarity.STABILIZE)).isEqualTo(POINTS);
    assertThat(strict.formula(Polarity.MAXIMIZE)).isEqualTo(Standard.TARGET_RATIO);
    assertThat(strict.presentation().scales()).containsExactly(LIGHTS, LIGHTS);
    assertThat(strict.presentation().decimals()).isEqualTo(2);
    assertThat(strict.presentation().attainedAt()).isEqualTo(OptionalDouble.of(100));
  }

  @Test
  void build_twice_givesIndependentRulebooks() {
    RulebookBuilder builder = Rulebook.builder("ours").cap(110);
    Rulebook first = builder.build();
    Rulebook second = builder.cap(130).build();
    assertThat(first.cap()).isEqualTo(OptionalDouble.of(110));
    assertThat(second.cap()).isEqualTo(OptionalDouble.of(130));
  }

  @Test
  void build_idOfAPreset_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder("sakip").build())
        .withMessageContaining("(sakip)")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebooks.SAKIP.derive("sakip-120").build());
  }

  @Test
  void build_floorAboveCap_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder("ours").cap(0).floor(120).build())
        .withMessageContaining("(120.0)")
        .withMessageContaining("(0.0)")
        .withMessageContaining("Maybe");
    assertThat(Rulebook.builder("ours").cap(50).floor(50).build().cap()).isPresent();
  }

  @Test
  void formula_thatDoesNotGoWithThePolarity_isRefused() {
    RulebookBuilder builder = Rulebook.builder("ours");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.formula(Polarity.MINIMIZE, Standard.TARGET_RATIO))
        .withMessageContaining("(TARGET_RATIO)")
        .withMessageContaining("(MINIMIZE)")
        .withMessageContaining("Maybe");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.formula(Polarity.STABILIZE, Standard.MET));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.formula(Polarity.MAXIMIZE, POINTS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                builder.formula(
                    Polarity.STABILIZE, new Stabilize(List.of(new Point(2, 1), new Point(1, 1)))))
        .withMessageContaining("increase");
  }

  @Test
  void builder_outOfRange_isRefusedAtOnce() {
    RulebookBuilder builder = Rulebook.builder("ours");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.minCoverage(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.minCoverage(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.decimals(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.decimals(16))
        .withMessageContaining("(16)");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.title(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.authority(""));
    assertThatIllegalArgumentException().isThrownBy(() -> Rulebook.builder(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Rulebooks.SAKIP.derive(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(Level.READ, " "));
    assertThat(builder.decimals(0).decimals(15).minCoverage(0).minCoverage(1).build().decimals())
        .isEqualTo(15);
  }

  @Test
  void toString_evidence_tellsLevelAndSource() {
    assertThat(READ).hasToString("read: Peraturan Bupati 12/2026");
  }

  @Test
  void toString_derived_namesTheBase() {
    assertThat(Rulebooks.SAKIP.derive("ours").basis(Basis.blend(0.5)).build().toString())
        .startsWith("ours: cap none, floor none, attained at 100; from sakip;")
        .contains("basis BLEND(0.5) (no evidence)")
        .contains("decimals 2 (practice)");
  }
}
