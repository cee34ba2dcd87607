package id.sinergi.cascade;

import static id.sinergi.time.Frequency.SEMESTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Spending;
import id.sinergi.testdomain.SmallCascades;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryChecksTest {
  private final Cascade cascade =
      SmallCascades.twoDinasBuilder()
          .indicator("rasio", i -> i.at("S1").unit("%").maximize().ratio().sum(SEMESTER))
          .build();

  private List<String> found(Actual actual) {
    return Sketch.found(cascade.check(actual));
  }

  private List<String> found(Overlap overlap) {
    return Sketch.found(cascade.check(overlap));
  }

  @Test
  void check_goodEntries_findsNothing() {
    assertThat(found(Actual.of("kunjungan", "dinkes", "2024-Q1", 0))).isEmpty();
    assertThat(found(Actual.of("kunjungan", "dinkes", "2024", -5))).isEmpty();
    assertThat(found(Actual.of("penerima", "dinkes", "2024-Q1", 10))).isEmpty();
    assertThat(found(Actual.ratio("rasio", "dinkes", "2024-S1", 1, 2))).isEmpty();
    assertThat(found(Actual.notApplicable("rasio", "dinkes", "2024-S1", "belum ada"))).isEmpty();
    assertThat(found(Overlap.of("penerima", List.of("dinkes", "dinsos"), "2024", 3))).isEmpty();
    assertThat(cascade.check(Spending.of("P1", "2024", 3))).isEmpty();
  }

  @Test
  void check_unknownReferences_areLocatedAndNameTheNearest() {
    assertThat(found(Actual.of("kunjungn", "dinkess", "2024", 1)))
        .containsExactly("UNKNOWN_REFERENCE /indicator", "UNKNOWN_REFERENCE /agency");
    assertThat(found(Actual.of("kunjungan", "dinkess", "2024", 1)))
        .containsExactly("UNKNOWN_REFERENCE /agency");
    assertThat(cascade.check(Actual.of("kunjungn", "dinkes", "2024", 1)).get(0).text(Language.EN))
        .isEqualTo("There is no indicator with the id (kunjungn). Maybe you meant (kunjungan).");
    assertThat(found(Overlap.of("penerimaa", List.of("dinkes", "dinsoss"), "2024", 3)))
        .containsExactly("UNKNOWN_REFERENCE /indicator", "UNKNOWN_REFERENCE /parties");
    assertThat(Sketch.found(cascade.check(Spending.of("P9", "2024", 3))))
        .containsExactly("UNKNOWN_REFERENCE /node");
  }

  @Test
  void check_agencyThatIsNoParty_isNamed() {
    assertThat(found(Actual.of("kunjungan", "dinsos", "2024", 1)))
        .containsExactly("NOT_A_PARTY /agency");
    assertThat(found(Overlap.of("penerima", List.of("dinkes", "pemprov"), "2024", 3)))
        .containsExactly("NOT_A_PARTY /parties");
  }

  @Test
  void check_periodShorterThanTheFrequency_isFiner() {
    assertThat(found(Actual.of("kunjungan", "dinkes", "2024-03", 1)))
        .containsExactly("PERIOD_FINER_THAN_FREQUENCY /period");
    assertThat(found(Actual.ratio("rasio", "dinkes", "2024-Q1", 1, 2)))
        .containsExactly("PERIOD_FINER_THAN_FREQUENCY /period");
    assertThat(found(Overlap.of("penerima", List.of("dinkes", "dinsos"), "2024-03", 3)))
        .containsExactly("PERIOD_FINER_THAN_FREQUENCY /period");
  }

  @Test
  void check_valueForARatioOrTheReverse_isOfAnotherKind() {
    assertThat(found(Actual.of("rasio", "dinkes", "2024", 1)))
        .containsExactly("RATIO_PARTS /value");
    assertThat(found(Actual.ratio("kunjungan", "dinkes", "2024", 1, 2)))
        .containsExactly("RATIO_PARTS /numerator");
  }

  @Test
  void check_overlapOfOtherThanASum_isRefused() {
    Overlap overlap = Overlap.of("prev", List.of("bkkbn", "kemenkes"), "2022", 3);
    assertThat(Sketch.found(SmallCascades.stunting().check(overlap)))
        .containsExactly("OVERLAP_COMPOSITION /indicator");
  }

  @Test
  void check_manyFaultsInOneEntry_areAllFound() {
    assertThat(
            Sketch.found(
                cascade
                    .entryChecks()
                    .check(Actual.of("rasio", "pemprov", "2024-03", 1), "/actuals/7")))
        .containsExactly(
            "NOT_A_PARTY /actuals/7/agency",
            "PERIOD_FINER_THAN_FREQUENCY /actuals/7/period",
            "RATIO_PARTS /actuals/7/value");
  }
}
