package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.WORK_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A tie was shown rounded down where a party's piece of the worst value was cut by targets that do
 * not add up in binary: 0.1 + 0.2 of twice that.
 */
class PieceOfWorstShownTest {
  private static final List<Target> HALVES =
      List.of(Target.of(Period.parse("2024-S1"), 0.1), Target.of(Period.parse("2024-S2"), 0.2));

  @Test
  void displayed_tieOverAPieceOfTheWorstValue_isRoundedHalfUp() {
    Cascade cascade =
        Cascade.builder("daerah", Rulebooks.SAKIP.derive("whole").decimals(0).build())
            .agency("dinas", "Dinas", WORK_UNIT)
            .agency("pusat", "Pusat", WORK_UNIT)
            .sasaran("S1", "Kejadian turun", owner("pusat", "Kepala"))
            .indicator(
                "kejadian",
                i ->
                    i.at("S1")
                        .unit("kejadian")
                        .minimize()
                        .sum(Frequency.SEMESTER)
                        .worst(300)
                        .target("2024", 0)
                        .party(Party.lead("pusat").withTargets(HALVES))
                        .party(Party.contributor("dinas").withTargets(HALVES))
                        .composition(Composition.SUM))
            .build();
    Actuals actuals =
        Actuals.of(
            Actual.of("kejadian", "dinas", "2024-S1", 45),
            Actual.of("kejadian", "dinas", "2024-S2", 42.75));

    Figure joint =
        Evaluator.of(cascade).evaluate(actuals, Period.parse("2024")).indicator("kejadian").joint();

    // half of the worst value is the reporter's: (150 - 87.75) / 150 = 41.5 %
    assertThat(joint.value()).hasValueCloseTo(41.5, within(1e-9));
    assertThat(joint.displayed()).isEqualByComparingTo("42");
    assertThat(joint.text(Locale.ROOT)).startsWith("42");
  }
}
