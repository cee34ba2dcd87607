package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.finding.Text;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetChecksTest {
  private static final Period YEAR = Period.parse("2026");
  private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

  private static List<String> found(Target... targets) {
    IndicatorBuilder indicator = Sketch.plain("x").agency("dinkes").targets(List.of(targets));
    return new Sketch().add(indicator).found();
  }

  private static Sketch ofAPart(Target... targets) {
    return new Sketch().add(partly(Party.contributor("dinsos").withTargets(List.of(targets))));
  }

  private static IndicatorBuilder partly(Party contributor) {
    return Sketch.plain("x")
        .party(Party.lead("dinkes"))
        .party(contributor)
        .composition(Composition.SUM);
  }

  @Test
  void check_rangeUpsideDown_isInverted() {
    assertThat(found(Target.range(YEAR, 90, 80)))
        .containsExactly("RANGE_INVERTED /indicators/2/targets/0");
    assertThat(found(Target.range(YEAR, 80, 90))).isEmpty();
    assertThat(found(Target.range(YEAR, 80, 80))).isEmpty();
  }

  @Test
  void check_targetOutsideTheHorizon_isLocated() {
    assertThat(found(Target.of(YEAR, 1), Target.of(Period.parse("2030"), 1)))
        .containsExactly("TARGET_OUTSIDE_HORIZON /indicators/2/targets/1/period");
    assertThat(found(Target.of(Period.parse("2019/2021"), 1)))
        .containsExactly("TARGET_OUTSIDE_HORIZON /indicators/2/targets/0/period");
    assertThat(
            found(Target.of(Period.parse("2020/2029"), 1), Target.of(Period.parse("2029-12"), 1)))
        .isEmpty();
  }

  @Test
  void check_baselineOutsideTheHorizon_isAllowed() {
    IndicatorBuilder indicator = Sketch.plain("x").agency("dinkes").baseline("2010", 4);
    assertThat(new Sketch().add(indicator).found()).isEmpty();
  }

  @Test
  void check_samePeriodPlanAndEffect_isDuplicate() {
    Target target = Target.of(YEAR, 5).inPlan("PK");
    assertThat(found(target, Target.of(YEAR, 6).inPlan("PK")))
        .containsExactly("DUPLICATE_TARGET /indicators/2/targets/1");
    assertThat(found(target, target)).containsExactly("DUPLICATE_TARGET /indicators/2/targets/1");
    assertThat(
            found(
                target,
                Target.of(YEAR, 5),
                Target.of(YEAR, 5).inPlan("RPJMN"),
                target.effectiveFrom(THEN),
                Target.of(Period.parse("2026-S1"), 5).inPlan("PK")))
        .isEmpty();
  }

  @Test
  void check_changeFromABaselineThatIsNotThere_needsIt() {
    Target target = Target.fromBaseline(YEAR, -30);
    assertThat(found(target)).containsExactly("FORMULA_NEEDS /indicators/2/targets/0/fromBaseline");
    IndicatorBuilder indicator =
        Sketch.plain("x").agency("dinkes").target(target).baseline("2019", 4);
    assertThat(new Sketch().add(indicator).found()).isEmpty();
  }

  @Test
  void check_changeFromABaselineThatIsNotThere_isCalledATarget() {
    Sketch sketch =
        new Sketch().add(Sketch.plain("x").agency("dinkes").target(Target.fromBaseline(YEAR, -30)));
    Text message = sketch.draft.check().get(0).message();
    assertThat(message.en())
        .isEqualTo(
            "Indicator (x) uses (a target fromBaseline for 2026), which needs (a baseline).");
    assertThat(message.id())
        .isEqualTo(
            "Indikator (x) memakai (target fromBaseline untuk 2026), yang memerlukan"
                + " (nilai awal (baseline)).");
  }

  @Test
  void check_targetsOfAParty_areCheckedLikeTheIndicators() {
    Sketch sketch =
        ofAPart(
            Target.range(YEAR, 2, 1),
            Target.range(YEAR, 2, 1),
            Target.fromBaseline(Period.parse("2031"), 5));
    assertThat(sketch.found())
        .containsExactly(
            "RANGE_INVERTED /indicators/2/parties/1/targets/0",
            "RANGE_INVERTED /indicators/2/parties/1/targets/1",
            "DUPLICATE_TARGET /indicators/2/parties/1/targets/1",
            "TARGET_OUTSIDE_HORIZON /indicators/2/parties/1/targets/2/period",
            "FORMULA_NEEDS /indicators/2/parties/1/targets/2/fromBaseline");
    assertThat(ofAPart(Target.of(YEAR, 3)).found()).isEmpty();
  }

  @Test
  void check_changeFromTheBaselineOfThePartyOrTheIndicator_isKnown() {
    Party party = Party.contributor("dinsos").plusTarget(Target.fromBaseline(YEAR, 5));
    Baseline baseline = Baseline.of("2019", 4);
    assertThat(new Sketch().add(partly(party.withBaseline(baseline))).found()).isEmpty();
    assertThat(new Sketch().add(partly(party).baseline(baseline)).found()).isEmpty();
  }

  @Test
  void check_targetsWrittenInAnotherOrder_areLocatedAsWritten() {
    Sketch sketch =
        new Sketch()
            .add(
                Sketch.plain("x")
                    .agency("dinkes")
                    .target("2031", 1)
                    .target("2026", 1), // is first in canonical order
                pointer -> pointer.replace("/targets/1/", "/targets/0/"));
    assertThat(sketch.found())
        .containsExactly("TARGET_OUTSIDE_HORIZON /indicators/2/targets/0/period");
  }
}
