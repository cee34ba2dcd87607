package id.sinergi.evaluate;

import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.figure.Figure;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One indicator that a whole nation shares: 5,500 parties, of which 300 are silent. */
class ManyPartiesTest {
  private static final int PARTIES = 5_500;
  private static final int SILENT = 300;

  private static String agency(int a) {
    return String.format(Locale.ROOT, "a%04d", a);
  }

  private static Evaluation year() {
    CascadeBuilder builder = Cascade.builder("nasional", Rulebooks.SAKIP);
    List<Actual> actuals = new ArrayList<>();
    for (int a = 0; a < PARTIES; a++) {
      builder
          .agency(agency(a), "Instansi " + a, REGENCY)
          .tujuan("T" + a, "Tujuan", new Owner(agency(a), "Kepala"));
      if (a >= SILENT) {
        actuals.add(Actual.of("i", agency(a), "2024", 90));
      }
    }
    Cascade cascade =
        builder
            .indicator(
                "i",
                i -> {
                  i.unit("orang").maximize().sum(YEAR).composition(Composition.SUM);
                  for (int a = 0; a < PARTIES; a++) {
                    Party party = a == 0 ? Party.lead(agency(a)) : Party.contributor(agency(a));
                    i.at("T" + a).party(party.plusTarget(Target.of(Period.ofYear(2024), 100)));
                  }
                })
            .build();
    return Evaluator.of(cascade).evaluate(Actuals.of(actuals), Period.ofYear(2024));
  }

  @Test
  void evaluate_threeHundredSilent_isProvisionalWithCoverage_andTheSilentAreCreditedNothing() {
    Evaluation evaluation = year();
    IndicatorFigures figures = evaluation.indicator("i");
    Figure joint = figures.joint();
    assertThat(joint.value().orElseThrow()).isCloseTo(90, within(1e-9));
    assertThat(joint.isProvisional()).isTrue();
    assertThat(joint.coverage()).isCloseTo(5200.0 / 5500, within(1e-12));
    assertThat(figures.actual().value()).hasValue(90.0 * 5200);
    assertThat(figures.target().value()).hasValue(100.0 * 5200);
    long silent =
        figures.parties().values().stream()
            .filter(party -> party.credited().state() == State.NOT_REPORTED)
            .count();
    assertThat(silent).isEqualTo(SILENT);
    assertThat(evaluation.node("T0").score().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(evaluation.node("T" + SILENT).score().value().orElseThrow())
        .isCloseTo(90, within(1e-9));
  }
}
