package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Derived;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import org.junit.jupiter.api.Test;

class CycleChecksTest {
  private static Link accepted(String child, String parent) {
    return Link.crosscutting(child, parent).withConsent(Consent.ACCEPTED);
  }

  private static IndicatorBuilder synergy(String agency) {
    return Sketch.plain("sinergi").agency(agency).derived(Derived.SYNERGY);
  }

  @Test
  void check_cycleOfTwo_printsThePath() {
    Sketch sketch = new Sketch().add(accepted("S1", "S2"));
    assertThat(sketch.found()).containsExactly("CYCLE /links/2");
    assertThat(sketch.firstMessage()).isEqualTo("Value would flow in a circle: (S1 -> S2 -> S1).");
    assertThat(sketch.draft.check().get(0).ids()).containsExactly("S1", "S2");
  }

  @Test
  void check_cycleOfLinksThatCarryNothing_isAllowed() {
    Sketch sketch =
        new Sketch().add(Link.crosscutting("S1", "S2")).add(Link.of("T1", "S1", LinkKind.TENSION));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_cycleThroughThree_isLocatedAtItsLastLink() {
    Sketch sketch =
        new Sketch()
            .add(accepted("P1", "S2"))
            .add(accepted("S1", "P1"))
            .add(Link.of("P1", "T1", LinkKind.REFERENCE));
    assertThat(sketch.found()).containsExactly("CYCLE /links/3");
    assertThat(sketch.firstMessage()).contains("(S1 -> P1 -> S2 -> S1)");
  }

  @Test
  void check_twoCycles_areBothFound() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("A", "dinkes"))
            .add(Sketch.node("B", "dinkes"))
            .add(Link.cascade("A", "B"))
            .add(Link.cascade("B", "A"))
            .add(accepted("S1", "S2"));
    assertThat(sketch.found()).containsExactly("CYCLE /links/4", "CYCLE /links/3");
  }

  @Test
  void check_twoPathsToOneNode_areNoCycle() {
    Sketch sketch = new Sketch().add(accepted("S2", "P1")).add(accepted("S1", "P1"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_linkToItself_isACycleWhateverTheKind() {
    assertThat(new Sketch().add(Link.of("S1", "S1", LinkKind.REFERENCE)).found())
        .containsExactly("CYCLE /links/2");
    assertThat(new Sketch().add(Link.cascade("T1", "T1")).found())
        .containsExactly("CYCLE /links/2");
  }

  @Test
  void check_linkToItselfOnACycle_hidesNeither() {
    Sketch sketch = new Sketch().add(accepted("S1", "S2")).add(Link.cascade("S2", "S2"));
    sketch.add(accepted("S1", "S1"));
    assertThat(sketch.found())
        .containsExactly("CYCLE /links/3", "CYCLE /links/4", "CYCLE /links/2");
  }

  @Test
  void check_deepCascade_needsNoDeepStack() {
    Sketch sketch = new Sketch();
    for (int i = 0; i < 100_000; i++) {
      sketch.add(Sketch.node("n" + i, "dinkes"));
      sketch.add(Link.cascade("n" + i, i == 0 ? "S1" : "n" + (i - 1)));
    }
    assertThat(sketch.found()).isEmpty();
    sketch.add(accepted("S1", "S2"));
    sketch.add(Sketch.node("end", "dinsos")).add(accepted("end", "n99999"));
    sketch.add(Link.cascade("S2", "end"));
    assertThat(sketch.found()).containsExactly("CYCLE /links/100002");
  }

  @Test
  void check_synergyMeasuringWhatSupportsItsAgency_countsItself() {
    // the synergy of dinkes follows from the score of S1, which S2 supports
    Sketch sketch = new Sketch().add(synergy("dinkes")).add(Measure.of("S1", "sinergi"));
    assertThat(sketch.found()).containsExactly("DERIVED_LOOP /indicators/2/derived");
    assertThat(sketch.firstMessage()).contains("(sinergi -> S1 -> sinergi)");
  }

  @Test
  void check_synergyMeasuringAGoalAboveItsLinks_doesNot() {
    assertThat(new Sketch().add(synergy("dinkes")).add(Measure.of("T1", "sinergi")).found())
        .isEmpty();
  }

  @Test
  void check_synergyOfAnAgencyWithoutCrosscuttingLinks_doesNot() {
    assertThat(new Sketch().add(synergy("pemkab")).add(Measure.of("S1", "sinergi")).found())
        .isEmpty();
  }

  @Test
  void check_synergyMeasuringBelowTheParentEnd_countsItselfThroughTheCascade() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("S1a", "dinkes"))
            .add(Link.cascade("S1a", "S1"))
            .add(synergy("dinkes"))
            .add(Measure.of("S1a", "sinergi"));
    assertThat(sketch.firstMessage()).contains("(sinergi -> S1a -> S1 -> sinergi)");
  }

  @Test
  void check_synergyMeasuringItsOwnChildEnd_countsItself() {
    Sketch sketch = new Sketch().add(synergy("dinsos")).add(Measure.of("S2", "sinergi"));
    assertThat(sketch.found()).containsExactly("DERIVED_LOOP /indicators/2/derived");
  }

  @Test
  void check_twoSynergiesThatFeedEachOther_areALoop() {
    // that of pemprov measures S1, which that of dinsos follows from, which measures P1
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("P2", "pemprov"))
            .add(Link.cascade("P1", "P2"))
            .add(Sketch.node("S3", "pemkab"))
            .add(accepted("P2", "S3"))
            .add(Sketch.plain("a").agency("pemprov").derived(Derived.SYNERGY))
            .add(Measure.of("S2", "a"));
    assertThat(sketch.found()).isEmpty();
    sketch
        .add(Sketch.plain("b").agency("dinsos").derived(Derived.SYNERGY))
        .add(Measure.of("P1", "b"));
    assertThat(sketch.found()).containsExactly("DERIVED_LOOP /indicators/2/derived");
    assertThat(sketch.firstMessage()).contains("(a -> S2 -> b -> P1 -> P2 -> a)");
  }

  @Test
  void check_breadth_followsFromWeightsAlone() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.plain("lebar").agency("dinkes").derived(Derived.BREADTH))
            .add(Measure.of("S1", "lebar"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_derivedIndicatorThatIsShared_countsItself() {
    Sketch sketch = new Sketch().add(Sketch.shared("sinergi").derived(Derived.SYNERGY));
    assertThat(sketch.found()).containsExactly("DERIVED_LOOP /indicators/2/derived");
    Sketch alone =
        new Sketch().add(Sketch.plain("s").party(Party.lead("dinkes")).derived(Derived.SYNERGY));
    assertThat(alone.found()).isEmpty();
  }
}
