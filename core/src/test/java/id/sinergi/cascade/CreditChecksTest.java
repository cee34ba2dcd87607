package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditChecksTest {
  private static final Target TARGET = Target.of(Period.parse("2026"), 5);
  private static final Rulebook OWN =
      Rulebooks.SAKIP.derive("bagian-sendiri").credit(Credit.OWN).build();

  private static List<String> found(IndicatorBuilder indicator) {
    return new Sketch().add(indicator).found();
  }

  private static IndicatorBuilder withTargets() {
    return Sketch.plain("x")
        .party(Party.lead("dinkes").plusTarget(TARGET))
        .party(Party.contributor("dinsos").plusTarget(TARGET))
        .composition(Composition.SUM);
  }

  @Test
  void check_ownCreditWhereTheLeadReports_hasNoPart() {
    IndicatorBuilder indicator = withTargets().composition(Composition.LEAD_REPORTS);
    assertThat(found(indicator.credit(Credit.OWN)))
        .containsExactly("OWN_CREDIT_WITHOUT_PART /indicators/2/credit");
    assertThat(found(indicator.credit(Credit.blend(0.5))))
        .containsExactly("OWN_CREDIT_WITHOUT_PART /indicators/2/credit");
    assertThat(found(indicator.credit(Credit.JOINT))).isEmpty();
  }

  @Test
  void check_ownCreditOfAPartyWithoutTargets_hasNoPart() {
    IndicatorBuilder indicator =
        Sketch.plain("x")
            .party(Party.lead("dinkes").plusTarget(TARGET))
            .party(Party.contributor("dinsos"))
            .composition(Composition.SUM);
    assertThat(found(indicator.credit(Credit.OWN)))
        .containsExactly("OWN_CREDIT_WITHOUT_PART /indicators/2/parties/1");
    assertThat(found(indicator.credit(Credit.JOINT))).isEmpty();
  }

  @Test
  void check_ownCreditWithPartsAndSupporters_isFine() {
    IndicatorBuilder indicator =
        withTargets().party(Party.supporter("pemkab")).credit(Credit.blend(0.25));
    assertThat(found(indicator)).isEmpty();
  }

  @Test
  void check_ownCreditOfASoleParty_isFine() {
    IndicatorBuilder alone = Sketch.plain("x").agency("dinkes").credit(Credit.OWN);
    assertThat(found(alone)).isEmpty();
    assertThat(found(alone.composition(Composition.SUM))).isEmpty();
  }

  @Test
  void check_creditOfTheRulebook_countsWhereThereAreParts() {
    assertThat(new Sketch(OWN).found())
        .containsExactly(
            "OWN_CREDIT_WITHOUT_PART /indicators/1/parties/0",
            "OWN_CREDIT_WITHOUT_PART /indicators/1/parties/1");
  }

  @Test
  void check_creditOfTheRulebookWhereTheLeadReports_isJoint() {
    Sketch sketch = new Sketch(OWN).add(withTargets().composition(Composition.LEAD_REPORTS));
    assertThat(sketch.found()).noneMatch(it -> it.contains("/indicators/2"));
  }
}
