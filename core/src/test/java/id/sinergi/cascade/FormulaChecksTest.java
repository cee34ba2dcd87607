package id.sinergi.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaChecksTest {
  private static final Formula RISING = new Table(List.of(new Point(0, 0), new Point(50, 80)));
  private static final Formula FALLING = new Table(List.of(new Point(0, 100), new Point(50, 80)));
  private static final Formula UNORDERED =
      new Table(List.of(new Point(0, 0), new Point(50, 80), new Point(50, 70)));

  private static IndicatorBuilder own(Formula formula) {
    return Sketch.plain("x").agency("dinkes").formula(formula);
  }

  private static List<String> found(IndicatorBuilder indicator) {
    return new Sketch().add(indicator).found();
  }

  @Test
  void check_formulaAgainstThePolarity_isRefused() {
    assertThat(found(own(Standard.MIRROR)))
        .containsExactly("FORMULA_POLARITY /indicators/2/formula");
    assertThat(found(own(Standard.RECIPROCAL)))
        .containsExactly("FORMULA_POLARITY /indicators/2/formula");
    assertThat(found(own(Standard.TARGET_RATIO).minimize()))
        .containsExactly("FORMULA_POLARITY /indicators/2/formula");
    assertThat(found(own(Standard.MIRROR).minimize())).isEmpty();
    assertThat(found(own(Standard.MET))).isEmpty();
  }

  @Test
  void check_tableAgainstThePolarity_isRefused() {
    assertThat(found(own(FALLING))).containsExactly("FORMULA_POLARITY /indicators/2/formula");
    assertThat(found(own(RISING).minimize()))
        .containsExactly("FORMULA_POLARITY /indicators/2/formula");
    assertThat(found(own(RISING))).isEmpty();
    assertThat(found(own(FALLING).minimize())).isEmpty();
  }

  @Test
  void check_pointsThatDoNotIncrease_areRefused() {
    assertThat(found(own(UNORDERED))).containsExactly("TABLE_NOT_INCREASING /indicators/2/formula");
    Formula stabilize = new Stabilize(List.of(new Point(100, 120), new Point(90, 100)));
    assertThat(found(own(stabilize).stabilize()))
        .containsExactly("TABLE_NOT_INCREASING /indicators/2/formula");
    Formula ordered = new Stabilize(List.of(new Point(90, 100), new Point(100, 120)));
    assertThat(found(own(ordered).stabilize())).isEmpty();
  }

  @Test
  void check_stabilizePolarityWithAnotherFormula_needsIt() {
    assertThat(found(own(Standard.MET).stabilize()))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(own(RISING).stabilize()))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(own(Standard.STABILIZE)))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(own(Standard.STABILIZE).stabilize())).isEmpty();
  }

  @Test
  void check_fromBaselineWithoutBaseline_needsIt() {
    assertThat(found(own(Standard.FROM_BASELINE)))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(own(Standard.FROM_BASELINE).baseline("2019", 3))).isEmpty();
  }

  @Test
  void check_fromWorstWithoutWorst_needsIt() {
    assertThat(found(own(Standard.FROM_WORST).minimize()))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(own(Standard.FROM_WORST).minimize().worst(10))).isEmpty();
  }

  @Test
  void check_partsThatSumWithBaselinesOfTheirOwn_makeTheJointOne() {
    Party lead = Party.lead("dinkes").withBaseline(Baseline.of("2019", 1));
    Party other = Party.contributor("dinsos");
    IndicatorBuilder indicator =
        Sketch.plain("x").formula(Standard.FROM_BASELINE).composition(Composition.SUM);
    Baseline baseline = Baseline.of("2019", 2);
    assertThat(found(indicator.parties(List.of(lead, other.withBaseline(baseline))))).isEmpty();
    assertThat(found(indicator.composition(Composition.MEAN)))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
    assertThat(found(indicator.composition(Composition.SUM).parties(List.of(lead, other))))
        .containsExactly("FORMULA_NEEDS /indicators/2/formula");
  }

  @Test
  void check_formulaOfTheRulebookInForce_countsToo() {
    Rulebook fromBaseline =
        Rulebooks.SAKIP
            .derive("dari-awal")
            .formula(Polarity.MAXIMIZE, Standard.FROM_BASELINE)
            .build();
    Sketch sketch =
        new Sketch()
            .add(Agency.of("bps", "BPS", AgencyKind.LEMBAGA).withRulebook(fromBaseline))
            .add(Agency.of("unit", "Unit", AgencyKind.WORK_UNIT).within("bps"))
            .add(Sketch.plain("a").agency("unit"))
            .add(Sketch.plain("b").agency("unit").formula(Standard.MET))
            .add(Sketch.plain("c").agency("unit").minimize())
            .add(
                Sketch.plain("d")
                    .party(Party.lead("unit"))
                    .party(Party.contributor("bps"))
                    .composition(Composition.SUM));
    assertThat(sketch.found()).containsExactly("FORMULA_NEEDS /indicators/2");
    assertThat(sketch.firstMessage()).contains("(FROM_BASELINE)", "(a)");
  }

  @Test
  void check_sharedIndicator_followsTheRulebookOfTheCascade() {
    Rulebook fromBaseline =
        Rulebooks.SAKIP
            .derive("dari-awal")
            .formula(Polarity.MAXIMIZE, Standard.FROM_BASELINE)
            .build();
    assertThat(new Sketch(fromBaseline).found())
        .containsExactly("FORMULA_NEEDS /indicators/0", "FORMULA_NEEDS /indicators/1");
  }
}
