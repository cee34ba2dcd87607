package id.sinergi.insight;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.figure.State;
import id.sinergi.finding.Finding;
import id.sinergi.finding.FindingCode;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.rule.Rulebooks;
import id.sinergi.synergy.SiloMatrix;
import id.sinergi.synergy.Synergy;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who is asked by a joint target alone and stays silent never looks good. */
class SilentPartyTest {
  private final Evaluation evaluation = evaluation();

  private static Evaluation evaluation() {
    CascadeBuilder builder = Cascade.builder("diam", Rulebooks.SAKIP);
    for (String agency : List.of("a", "b", "c", "s")) {
      builder
          .agency(agency, "Instansi " + agency, MINISTRY)
          .tujuan("T" + agency.toUpperCase(Locale.ROOT), "Tujuan", owner(agency, "Menteri"));
    }
    Cascade cascade =
        builder
            .indicator(
                "x",
                i ->
                    i.at("TA")
                        .at("TB")
                        .at("TC")
                        .at("TS")
                        .unit("%")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 90)
                        .composition(Composition.MEAN)
                        .lead("a")
                        .contributor("b")
                        .contributor("c")
                        .supporter("s"))
            .build();
    Actuals actuals =
        Actuals.of(
            Actual.of("x", "a", "2024", 90),
            Actual.of("x", "b", "2024", 95),
            Actual.of("x", "s", "2024", 500));
    return Evaluator.of(cascade).evaluate(actuals, Period.ofYear(2024));
  }

  @Test
  void synergy_ofASilentParty_isNotReported() {
    Synergy silent = Synergy.of(evaluation, "c");
    assertThat(silent.ownDelivery().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(silent.index().state()).isEqualTo(State.NOT_REPORTED);
  }

  @Test
  void synergy_ofWhoReported_isProvisionalLikeTheJointFigure() {
    assertThat(Synergy.of(evaluation, "a").index().isProvisional()).isTrue();
  }

  @Test
  void siloMatrix_restsOnNobodyWhoBroughtNothing() {
    SiloMatrix.Row row = SiloMatrix.of(evaluation).row("a").orElseThrow();
    assertThat(row.shares()).containsOnlyKeys("a", "b");
  }

  @Test
  void findings_nameWhatASupporterReported() {
    List<Finding> unused =
        evaluation.findings().stream()
            .filter(it -> it.code() == FindingCode.ACTUAL_UNUSED)
            .toList();
    assertThat(unused).hasSize(1);
    assertThat(unused.get(0).ids()).containsExactly("x", "s");
  }
}
