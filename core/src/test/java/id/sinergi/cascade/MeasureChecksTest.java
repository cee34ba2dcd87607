package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureChecksTest {
  @Test
  void check_unknownEnds_areBothLocated() {
    assertThat(new Sketch().add(Measure.of("S9", "akii")).found())
        .containsExactly(
            "UNKNOWN_REFERENCE /measures/2/node", "UNKNOWN_REFERENCE /measures/2/indicator");
  }

  @Test
  void check_agencyInPlaceOfNode_isUnknown() {
    assertThat(new Sketch().add(Measure.of("dinkes", "aki")).found())
        .containsExactly("UNKNOWN_REFERENCE /measures/2/node");
  }

  @Test
  void check_endsThatCouldNotBeRead_areKnown() {
    Sketch sketch = new Sketch().add(Measure.of("S9", "akii"));
    sketch.draft.spoiled("nodes", "S9");
    sketch.draft.spoiled("indicators", "akii");
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_sameNodeAndIndicator_isDuplicate() {
    assertThat(new Sketch().add(Measure.of("S1", "aki")).found())
        .containsExactly("DUPLICATE_MEASURE /measures/2");
    assertThat(new Sketch().add(Measure.of("S2", "aki")).found()).isEmpty();
  }

  @Test
  void check_weightBelowZero_isNegative() {
    assertThat(new Sketch().add(Measure.of("S2", "aki").withWeight(-1)).found())
        .containsExactly("NEGATIVE_WEIGHT /measures/2/weight");
    assertThat(new Sketch().add(Measure.of("S2", "aki").withWeight(0)).found()).isEmpty();
  }
}
