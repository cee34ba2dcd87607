package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightChecksTest {
  private static Sketch withChildren(Link... links) {
    Sketch sketch = new Sketch();
    for (Link link : links) {
      sketch.add(Sketch.node(link.child(), "dinkes")).add(link);
    }
    return sketch;
  }

  private static Link under(String child) {
    return Link.cascade(child, "T1");
  }

  @Test
  void check_someLinksOfANodeStateAWeight_isMixedOnce() {
    Sketch sketch = withChildren(under("A"), under("B").withWeight(3), under("C"));
    assertThat(sketch.found()).containsExactly("MIXED_WEIGHTS /links/3");
    assertThat(sketch.firstMessage())
        .isEqualTo("Of the (links) of node (T1), (1) of (4) state a weight.");
  }

  @Test
  void check_linksThatCarryNothing_doNotMix() {
    Sketch sketch =
        new Sketch()
            .add(Link.crosscutting("P1", "S1").withWeight(3))
            .add(Link.crosscutting("P1", "S2").withWeight(3).withConsent(Consent.REJECTED, "x"))
            .add(Link.of("S2", "T1", LinkKind.REFERENCE).withWeight(3));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_acceptedLinkWithAWeightBesideOneWithout_isMixed() {
    Link link = Link.crosscutting("P1", "S1").withWeight(3).withConsent(Consent.ACCEPTED);
    assertThat(new Sketch().add(link).found()).containsExactly("MIXED_WEIGHTS /links/2");
  }

  @Test
  void check_weightsOfLinksAndOfMeasures_areApart() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("S3", "dinkes"))
            .add(Sketch.node("S4", "dinkes"))
            .add(Link.cascade("S4", "S3"))
            .add(Measure.of("S3", "aki").withWeight(1));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_someMeasuresStateAWeight_isMixed() {
    Sketch sketch = new Sketch().add(Measure.of("S1", "joint").withWeight(0));
    assertThat(sketch.found()).containsExactly("MIXED_WEIGHTS /measures/2");
    assertThat(sketch.draft.check().get(0).message().id()).contains("pengukuran");
  }

  @Test
  void check_measuresOfDifferentNodes_areApart() {
    assertThat(new Sketch().add(Measure.of("S2", "joint").withWeight(7)).found()).isEmpty();
  }
}
