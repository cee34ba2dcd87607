package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.time.Consolidation;
import org.junit.jupiter.api.Test;

class IndicatorChecksTest {
  private static Sketch with(IndicatorBuilder indicator) {
    return new Sketch().add(indicator);
  }

  @Test
  void check_idTwice_isDuplicate() {
    assertThat(with(Sketch.shared("aki")).found()).containsExactly("DUPLICATE_ID /indicators/2/id");
    assertThat(with(Sketch.shared("S2")).found()).containsExactly("DUPLICATE_ID /indicators/2/id");
  }

  @Test
  void check_unknownAgencies_areLocated() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").withOwner(new Owner("dinkess", "Kepala")))
            .party(Party.contributor("dinsoss"))
            .composition(Composition.MEAN)
            .arrangement(Arrangement.of(Form.TASK_FORCE).coordinatedBy("pemkap"));
    assertThat(with(indicator).found())
        .containsExactly(
            "UNKNOWN_REFERENCE /indicators/2/parties/0/owner/agency",
            "UNKNOWN_REFERENCE /indicators/2/parties/1/agency",
            "UNKNOWN_REFERENCE /indicators/2/arrangement/coordinator");
  }

  @Test
  void check_soleAgencyAsItIsWritten_isLocatedThere() {
    Sketch sketch =
        new Sketch()
            .add(
                Sketch.plain("x").agency("dinkess"),
                pointer -> pointer.replace("/parties/0/agency", "/agency"));
    assertThat(sketch.found()).containsExactly("UNKNOWN_REFERENCE /indicators/2/agency");
  }

  @Test
  void check_noLeadOrTwo_isNotOne() {
    IndicatorBuilder none =
        Sketch.plain("x")
            .party(Party.contributor("dinkes"))
            .party(Party.contributor("dinsos"))
            .composition(Composition.SUM);
    assertThat(with(none).found()).containsExactly("LEAD_COUNT /indicators/2/parties");
    IndicatorBuilder two =
        Sketch.plain("x")
            .party(Party.lead("dinkes"))
            .party(Party.lead("dinsos"))
            .composition(Composition.SUM);
    Sketch sketch = with(two);
    assertThat(sketch.found()).containsExactly("LEAD_COUNT /indicators/2/parties");
    assertThat(sketch.firstMessage()).contains("(2)");
    assertThat(with(Sketch.shared("x")).found()).isEmpty();
  }

  @Test
  void check_noParty_hasNoLead() {
    assertThat(with(Sketch.plain("x")).found()).containsExactly("LEAD_COUNT /indicators/2/parties");
  }

  @Test
  void check_severalPartiesWithoutComposition_isMissing() {
    IndicatorBuilder indicator =
        Sketch.plain("x").party(Party.lead("dinkes")).party(Party.supporter("dinsos"));
    assertThat(with(indicator).found()).containsExactly("COMPOSITION_MISSING /indicators/2");
    assertThat(with(Sketch.plain("x").agency("dinkes")).found()).isEmpty();
  }

  @Test
  void check_pooledRatioOfValues_doesNotFit() {
    IndicatorBuilder indicator = Sketch.shared("x").composition(Composition.POOLED_RATIO);
    assertThat(with(indicator).found())
        .containsExactly("COMPOSITION_KIND /indicators/2/composition");
    assertThat(with(indicator.ratio()).found()).isEmpty();
  }

  @Test
  void check_sumOfRatios_doesNotFit() {
    IndicatorBuilder indicator = Sketch.shared("x").ratio();
    assertThat(with(indicator).found())
        .containsExactly("COMPOSITION_KIND /indicators/2/composition");
    assertThat(with(indicator.composition(Composition.MEAN)).found()).isEmpty();
  }

  @Test
  void check_someSharesStated_isBad() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").withShare(60))
            .party(Party.contributor("dinsos"))
            .composition(Composition.SUM);
    Sketch sketch = with(indicator);
    assertThat(sketch.found()).containsExactly("BAD_SHARE /indicators/2/parties");
    assertThat(sketch.firstMessage()).contains("(60, -)");
  }

  @Test
  void check_supporterWithoutShareBesideThoseWith_isFine() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").withShare(0))
            .party(Party.contributor("dinsos").withShare(2))
            .party(Party.supporter("pemkab"))
            .composition(Composition.SUM);
    assertThat(with(indicator).found()).isEmpty();
  }

  @Test
  void check_allSharesZero_isBad() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").withShare(0))
            .party(Party.contributor("dinsos").withShare(0))
            .composition(Composition.SUM);
    assertThat(with(indicator).found()).containsExactly("BAD_SHARE /indicators/2/parties");
  }

  @Test
  void check_shareBelowZero_isBadAtTheParty() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").withShare(3))
            .party(Party.contributor("dinsos").withShare(-1))
            .composition(Composition.SUM);
    assertThat(with(indicator).found()).containsExactly("BAD_SHARE /indicators/2/parties/1/share");
  }

  @Test
  void check_plannedOverlapOfOtherThanASum_doesNotFit() {
    IndicatorBuilder indicator = Sketch.shared("x").plannedOverlap("2026", 5);
    assertThat(with(indicator).found()).isEmpty();
    assertThat(with(indicator.consolidation(Consolidation.MEAN)).found())
        .containsExactly("OVERLAP_COMPOSITION /indicators/2/plannedOverlaps");
    assertThat(
            with(indicator.consolidation(Consolidation.LAST).composition(Composition.WEAKEST_PARTY))
                .found())
        .containsExactly("OVERLAP_COMPOSITION /indicators/2/plannedOverlaps");
  }
}
