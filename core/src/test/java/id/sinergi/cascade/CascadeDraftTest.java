package id.sinergi.cascade;

import static id.sinergi.finding.FindingCode.DUPLICATE_ID;
import static id.sinergi.finding.FindingCode.LIMIT_EXCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.sinergi.finding.Finding;
import id.sinergi.finding.Place;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Extras;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CascadeDraftTest {
  @Test
  void toCascade_withoutErrors_holdsWhatWasAdded() {
    Sketch sketch = new Sketch();
    sketch.draft.name("Sketsa");
    sketch.draft.extras("/nodes/S1", Extras.NONE.plus("x-warna", "\"biru\""));
    sketch.draft.extras("/nodes/S2", Extras.NONE);
    Cascade cascade = sketch.draft.toCascade();
    assertThat(cascade.name()).isEqualTo("Sketsa");
    assertThat(cascade.nodes()).hasSize(4);
    assertThat(cascade.indicators()).hasSize(2);
    assertThat(cascade.extras()).containsOnlyKeys("/nodes/S1");
    assertThat(sketch.draft)
        .hasToString("draft sketch: 4 agencies, 4 nodes, 2 indicators, 2 links");
  }

  @Test
  void toCascade_withoutHead_fails() {
    CascadeDraft draft = new CascadeDraft();
    assertThatIllegalStateException().isThrownBy(draft::toCascade);
    draft.id("x");
    assertThatIllegalStateException().isThrownBy(draft::toCascade);
    draft.rulebook(Rulebooks.SAKIP);
    assertThat(draft.toCascade().id()).isEqualTo("x");
  }

  @Test
  void check_withoutRulebook_findsWhatNeedsNone() {
    CascadeDraft draft = new CascadeDraft();
    draft.add(Sketch.node("S1", "nobody"), 0);
    draft.add(Sketch.plain("x").build(), 0);
    assertThat(Sketch.found(draft.check()))
        .containsExactly(
            "UNKNOWN_REFERENCE /nodes/0/owner/agency", "LEAD_COUNT /indicators/0/parties");
  }

  @Test
  void check_elementFromNoDocument_isNowhere() {
    CascadeDraft draft = new CascadeDraft();
    draft.add(Sketch.node("S1", "nobody"), -1);
    assertThat(draft.check()).extracting(Finding::place).containsExactly(Place.NOWHERE);
  }

  @Test
  void check_afterEachAddition_looksAgain() {
    Sketch sketch = new Sketch();
    List<Runnable> additions =
        List.of(
            () -> sketch.add(Agency.of("x", "X", AgencyKind.MINISTRY).within("unknown")),
            () -> sketch.add(Sketch.node("N", "unknown")),
            () -> sketch.draft.add(Sketch.node("M", "unknown"), 5, pointer -> pointer),
            () -> sketch.add(Link.cascade("unknown", "T1")),
            () -> sketch.add(Sketch.plain("i").agency("unknown")),
            () -> sketch.add(Sketch.plain("j").agency("unknown"), pointer -> pointer),
            () -> sketch.add(Measure.of("T1", "unknown")));
    for (int i = 0; i < additions.size(); i++) {
      assertThat(sketch.found()).hasSize(i);
      additions.get(i).run();
    }
    sketch.draft.spoiled("agencies", "unknown");
    assertThat(sketch.found()).hasSize(2);
    sketch.draft.horizon(Period.parse("2020"));
    assertThat(sketch.found()).hasSize(3);
    sketch.draft.rulebook(Rulebooks.SAKIP.derive("own").credit(Credit.OWN).build());
    assertThat(sketch.found()).hasSize(5);
  }

  @Test
  void spoiled_otherSection_fails() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CascadeDraft().spoiled("links", "x"))
        .withMessageContaining("(links)");
  }

  @Test
  void check_moreFindingsThanTheLimit_endsWithOneThatSaysSo() {
    CascadeDraft draft = new CascadeDraft();
    for (int i = 0; i < 5; i++) {
      draft.add(Agency.of("a", "A", AgencyKind.CITY), i);
    }
    draft.mostFindings(3);

    assertThat(draft.check())
        .extracting(Finding::code)
        .containsExactly(DUPLICATE_ID, DUPLICATE_ID, DUPLICATE_ID, LIMIT_EXCEEDED);
    draft.mostFindings(4);
    assertThat(draft.check()).extracting(Finding::code).hasSize(4).containsOnly(DUPLICATE_ID);
  }

  @Test
  void mostFindings_belowOne_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CascadeDraft().mostFindings(0))
        .withMessageContaining("(0)");
  }

  @Test
  void check_loopOfLongIds_isWordedShortly() {
    String id = "a".repeat(100_000);
    CascadeDraft draft = new CascadeDraft();
    draft.add(Agency.of(id, "A", AgencyKind.CITY).within(id), 0);

    assertThat(draft.check().get(0).message().en()).hasSizeLessThan(1000);
  }
}
