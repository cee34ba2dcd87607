package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkChecksTest {
  @Test
  void check_unknownEnds_areBothLocated() {
    Sketch sketch = new Sketch().add(Link.cascade("S9", "T9"));
    assertThat(sketch.found())
        .containsExactly("UNKNOWN_REFERENCE /links/2/child", "UNKNOWN_REFERENCE /links/2/parent");
  }

  @Test
  void check_endsThatCouldNotBeRead_areKnown() {
    Sketch sketch = new Sketch().add(Link.cascade("S9", "T9"));
    sketch.draft.spoiled("nodes", "S9");
    sketch.draft.spoiled("nodes", "T9");
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_twoCascadeParents_isOneTooMany() {
    Sketch sketch = new Sketch().add(Sketch.node("T2", "pemkab")).add(Link.cascade("S1", "T2"));
    assertThat(sketch.found()).containsExactly("TWO_CASCADE_PARENTS /links/2");
    assertThat(sketch.firstMessage()).contains("(S1)", "(T1)", "(T2)");
  }

  @Test
  void check_oneCascadeParentAndMoreOfOtherKinds_isAllowed() {
    Sketch sketch =
        new Sketch()
            .add(Link.crosscutting("S1", "P1"))
            .add(Link.crosscutting("S1", "S2"))
            .add(Link.of("S1", "T1", LinkKind.REFERENCE))
            .add(Link.of("S1", "P1", LinkKind.TENSION));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_cascadeBetweenDinas_shouldBeCrosscutting() {
    assertThat(new Sketch().add(Link.cascade("S2", "S1")).found())
        .containsExactly("CASCADE_BETWEEN_APART /links/2/kind");
  }

  @Test
  void check_cascadeWithinARegencyEitherWay_isAllowed() {
    Sketch sketch =
        new Sketch()
            .add(Sketch.node("T2", "pemkab"))
            .add(Sketch.node("S3", "dinkes"))
            .add(Sketch.node("S4", "dinkes"))
            .add(Link.cascade("T2", "S3"))
            .add(Link.cascade("S4", "S3"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_crosscuttingFromDinasToRegency_shouldBeCascade() {
    assertThat(new Sketch().add(Link.crosscutting("S2", "T1")).found())
        .containsExactly("CROSSCUTTING_WITHIN /links/2/kind");
    assertThat(new Sketch().add(Link.crosscutting("T1", "S2")).found())
        .containsExactly("CROSSCUTTING_WITHIN /links/2/kind");
  }

  @Test
  void check_crosscuttingWithinOneAgency_shouldBeCascade() {
    Sketch sketch =
        new Sketch().add(Sketch.node("S3", "dinkes")).add(Link.crosscutting("S3", "S1"));
    assertThat(sketch.found()).containsExactly("CROSSCUTTING_WITHIN /links/2/kind");
  }

  @Test
  void check_tujuanOfADinasUnderASasaranOfAnotherAgency_isAllowed() {
    Node tujuan = Node.of("TR", Level.TUJUAN, "Tujuan Renstra", new Owner("dinkes", "Kepala"));
    Sketch sketch =
        new Sketch()
            .add(tujuan)
            .add(Sketch.node("SR", "pemkab"))
            .add(Link.cascade("TR", "SR"))
            .add(Link.crosscutting("TR", "P1"));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_referenceAndTensionBetweenAny_areAllowed() {
    Sketch sketch =
        new Sketch()
            .add(Link.of("S2", "T1", LinkKind.REFERENCE))
            .add(Link.of("T1", "S2", LinkKind.TENSION));
    assertThat(sketch.found()).isEmpty();
  }

  @Test
  void check_rejectedWithoutReason_missesIt() {
    Link link = Link.crosscutting("S2", "P1");
    for (Link silent :
        List.of(link.withConsent(Consent.REJECTED), link.withConsent(Consent.REJECTED, " "))) {
      assertThat(new Sketch().add(silent).found()).containsExactly("MISSING_FIELD /links/2/reason");
    }
    assertThat(new Sketch().add(link.withConsent(Consent.REJECTED, "di luar rencana")).found())
        .isEmpty();
    assertThat(new Sketch().add(link.withConsent(Consent.ACCEPTED)).found()).isEmpty();
  }

  @Test
  void check_sameChildParentAndKind_isDuplicate() {
    Sketch sketch = new Sketch().add(Link.cascade("S1", "T1").withNote("again"));
    assertThat(sketch.found()).containsExactly("DUPLICATE_LINK /links/2");
  }

  @Test
  void check_sameEndsOfAnotherKind_isNoDuplicate() {
    assertThat(new Sketch().add(Link.of("S1", "T1", LinkKind.TENSION)).found()).isEmpty();
  }

  @Test
  void check_weightBelowZero_isNegativeWhateverTheKind() {
    Link link = Link.of("S2", "T1", LinkKind.TENSION).withWeight(-0.5);
    assertThat(new Sketch().add(link).found()).containsExactly("NEGATIVE_WEIGHT /links/2/weight");
    assertThat(new Sketch().add(link.withWeight(0)).found()).isEmpty();
  }
}
