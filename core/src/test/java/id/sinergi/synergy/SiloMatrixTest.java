package id.sinergi.synergy;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Regency;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** By hand: on whom the agencies of one regency rest. */
class SiloMatrixTest {
  private static final Offset<Double> CLOSE = within(1e-12);

  private static SiloMatrix.Row row(CascadeBuilder builder, Actuals actuals, String agency) {
    return SiloMatrix.of(Regency.evaluate(builder, actuals)).row(agency).orElseThrow();
  }

  /** N1 of a ministry, measured by an indicator that dinkes (3) and dinsos (1) share. */
  private static CascadeBuilder ministry(Credit credit) {
    return Regency.builder(Rulebooks.SAKIP)
        .agency("pmk", "Kementerian", MINISTRY)
        .sasaran("N1", "Nasional", owner("dinkes", "Kepala"))
        .indicator(
            "bersama",
            i ->
                i.at("N1")
                    .unit("x")
                    .maximize()
                    .last(YEAR)
                    .party(Party.lead("dinkes").withShare(3).plusTarget(ten()))
                    .party(Party.contributor("dinsos").withShare(1).plusTarget(ten()))
                    .party(Party.supporter("pmk"))
                    .composition(Composition.SUM)
                    .credit(credit));
  }

  private static Target ten() {
    return Target.of(Regency.AT, 10);
  }

  private static Actuals shared() {
    return Actuals.of(
        Actual.of("bersama", "dinkes", Regency.AT, 8),
        Actual.of("bersama", "dinsos", Regency.AT, 4));
  }

  @Test
  void row_ofTheHelped_restsOnTheOwnerOfWhatSupportsIt() {
    SiloMatrix.Row dinkes = row(Regency.builder(Rulebooks.SAKIP), Regency.actuals(), "dinkes");
    assertThat(dinkes.selfReliance()).isCloseTo(.75, CLOSE); // K1, measured by its own
    assertThat(dinkes.on("dinsos")).isCloseTo(.25, CLOSE);
    assertThat(dinkes.isExact()).isTrue();
    assertThat(dinkes).hasToString("dinkes: itself 0.75, dinsos 0.25");
  }

  @Test
  void row_ofTheRegency_restsOnTheDinasBelowIt() {
    SiloMatrix.Row pemkab = row(Regency.builder(Rulebooks.SAKIP), Regency.actuals(), "pemkab");
    assertThat(pemkab.shares()).containsOnlyKeys("dinkes").containsEntry("dinkes", 1.0);
    assertThat(pemkab.selfReliance()).isZero();
  }

  @Test
  void row_memberNotReported_restsOnTheOthers() {
    Actuals partly = Actuals.of(Actual.of("posyandu", "dinkes", Regency.AT, 70));
    SiloMatrix.Row dinkes = row(Regency.builder(Rulebooks.SAKIP), partly, "dinkes");
    assertThat(dinkes.shares()).containsOnlyKeys("dinkes");
  }

  @Test
  void row_withoutAFigure_isNone() {
    Actuals partly = Actuals.of(Actual.of("posyandu", "dinkes", Regency.AT, 70));
    SiloMatrix matrix = SiloMatrix.of(Regency.evaluate(Regency.builder(Rulebooks.SAKIP), partly));
    assertThat(matrix.row("dinsos")).isEmpty();
    assertThat(matrix.rows())
        .extracting(row -> row.agency().id())
        .containsExactly("dinkes", "pemkab");
  }

  @Test
  void row_sharedIndicator_restsOnThePartiesByShares() {
    assertThat(row(ministry(Credit.JOINT), shared(), "dinkes").shares())
        .containsOnlyKeys("dinkes", "dinsos")
        .hasEntrySatisfying("dinsos", share -> assertThat(share).isCloseTo(.25, CLOSE));
  }

  @Test
  void row_ownCredit_restsOnItsPartAlone() {
    assertThat(row(ministry(Credit.OWN), shared(), "dinkes").selfReliance()).isEqualTo(1);
  }

  @Test
  void row_blendedCredit_restsOnTheOthersAsFarAsItIsJoint() {
    assertThat(row(ministry(Credit.blend(.4)), shared(), "dinkes").on("dinsos"))
        .isCloseTo(.4 * .25, CLOSE);
  }

  @Test
  void row_ofAChain_restsOnTheWeakest() {
    CascadeBuilder chain =
        Regency.builder(Rulebooks.SAKIP)
            .sasaran("N1", "Rantai", owner("dinkes", "Kepala"), aggregation(Aggregation.WEAKEST))
            .link("P1", supports("N1", weight(1), accepted()));
    CascadeBuilder whole =
        chain
            .program(
                "K2",
                "Lain",
                owner("dinkes", "Bidang"),
                id.sinergi.cascade.Option.under("N1", weight(9)))
            .indicator("lain", i -> i.at("K2").unit("x").maximize().last(YEAR).target("2024", 100));
    Evaluation evaluation =
        Regency.evaluate(
            whole.build(),
            Actuals.of(
                Actual.of("lain", "dinkes", Regency.AT, 80),
                Actual.of("bansos", "dinsos", Regency.AT, 50)));
    SiloMatrix.Row dinkes = SiloMatrix.of(evaluation).row("dinkes").orElseThrow();
    // two top goals: S1, of which only P1 has a figure, and N1, of which P1 is the weakest
    assertThat(dinkes.on("dinsos")).isEqualTo(1);
    assertThat(dinkes.isExact()).isFalse();
  }

  @Test
  void row_indicatorOfAnother_restsOnIt() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .sasaran("N1", "Lain", owner("pemkab", "Bupati"))
            .measure("N1", "bansos");
    SiloMatrix.Row pemkab = row(builder, Regency.actuals(), "pemkab");
    assertThat(pemkab.on("dinsos")).isCloseTo(.5, CLOSE);
  }

  @Test
  void row_ofAnUnknownAgency_namesTheNearest() {
    SiloMatrix matrix =
        SiloMatrix.of(Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Actuals.empty()));
    assertThatThrownBy(() -> matrix.row("dinkez")).hasMessageEndingWith("(dinkes).");
    assertThat(matrix.rows()).isEmpty();
    assertThat(matrix.method().en()).contains("bottom-up view");
  }
}
