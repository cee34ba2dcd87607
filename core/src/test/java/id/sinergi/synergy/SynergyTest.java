package id.sinergi.synergy;

import static id.sinergi.cascade.Option.accepted;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.rejected;
import static id.sinergi.cascade.Option.requested;
import static id.sinergi.cascade.Option.supports;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Option;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Regency;
import id.sinergi.time.During;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** By hand: the synergy of the agencies of one regency. */
class SynergyTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private final Evaluation regency =
      Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Regency.actuals());

  private static double value(Quantity quantity) {
    return quantity.value().orElseThrow();
  }

  private static Synergy synergy(CascadeBuilder builder, Actuals actuals, String agency) {
    return Synergy.of(Regency.evaluate(builder, actuals), agency);
  }

  @Test
  void breadth_ofAllKindsOfWork_isTheMeanOfTheirTiedParts() {
    // at S1: measures 0.6, below 0.25, above 0; at K1: measures 0, above 0
    assertThat(value(Synergy.of(regency, "dinkes").breadth())).isCloseTo(17, CLOSE);
  }

  @Test
  void breadth_ofAgencyWithOneGoalThatHelps_isHalf() {
    // at P1: measures 0, above 1; its part in gizi is at none of its goals
    assertThat(value(Synergy.of(regency, "dinsos").breadth())).isEqualTo(50);
  }

  @Test
  void deliveries_ofTheHelped_weighWhatIsAttainedTogether() {
    Synergy dinkes = Synergy.of(regency, "dinkes");
    assertThat(value(dinkes.jointDelivery())).isCloseTo((.6 * 90 + .25 * 94) / .85, CLOSE);
    assertThat(value(dinkes.ownDelivery())).isCloseTo(80, CLOSE); // its part in gizi
    assertThat(value(dinkes.index())).isCloseTo(((.6 * 90 + .25 * 94) / .85 + 80) / 2, CLOSE);
  }

  @Test
  void deliveries_ofTheHelper_areTheScoresOfBothEnds() {
    Synergy dinsos = Synergy.of(regency, "dinsos");
    assertThat(value(dinsos.jointDelivery())).isCloseTo(94, CLOSE);
    assertThat(value(dinsos.ownDelivery())).isCloseTo(50, CLOSE);
    assertThat(value(dinsos.index())).isCloseTo(72, CLOSE);
    assertThat(dinsos.index().coverage()).isEqualTo(1);
  }

  @Test
  void index_withoutATie_isNotApplicableThoughThereIsWork() {
    Synergy pemkab = Synergy.of(regency, "pemkab");
    assertThat(value(pemkab.breadth())).isZero();
    assertThat(pemkab.index().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(pemkab.jointDelivery().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(pemkab.ownDelivery().state()).isEqualTo(State.NOT_APPLICABLE);
    assertThat(pemkab.ties()).isEmpty();
  }

  @Test
  void ties_ofTheHelped_nameOtherEndCounterpartAndFigures() {
    Synergy dinkes = Synergy.of(regency, "dinkes");
    assertThat(dinkes.ties()).hasSize(2);
    Tie gizi = dinkes.ties().get(0);
    assertThat(gizi.kind()).isEqualTo(Tie.Kind.INDICATOR);
    assertThat(gizi.goal()).isEqualTo("S1");
    assertThat(gizi.other()).isEqualTo("gizi");
    assertThat(gizi.counterparts()).containsExactly("dinsos");
    assertThat(gizi.weight()).isCloseTo(.6 / 5, CLOSE);
    assertThat(gizi.joint().value().orElseThrow()).isCloseTo(90, CLOSE);
    assertThat(gizi.own().orElseThrow().value().orElseThrow()).isCloseTo(80, CLOSE);
    Tie helped = dinkes.ties().get(1);
    assertThat(helped.kind()).isEqualTo(Tie.Kind.HELPED);
    assertThat(helped.other()).isEqualTo("P1");
    assertThat(helped.joint().value().orElseThrow()).isCloseTo(94, CLOSE);
    assertThat(helped.own()).isEmpty();
    assertThat(dinkes.counterparts()).containsExactly("dinsos");
    assertThat(Synergy.of(regency, "dinsos").ties())
        .singleElement()
        .hasToString(
            "P1 helping S1 (dinkes), weight 0.5, joint 94.00 (Sangat Tinggi), own 50.00 (Sangat"
                + " Rendah)");
  }

  @Test
  void ties_refusedOrOnlyAsked_areNone() {
    for (Option.ForLink said : List.of(rejected("tidak ada anggaran"), requested())) {
      Synergy dinsos = synergy(Regency.builder(Rulebooks.SAKIP, said), Regency.actuals(), "dinsos");
      assertThat(value(dinsos.breadth())).isZero();
      assertThat(dinsos.index().state()).isEqualTo(State.NOT_APPLICABLE);
    }
  }

  @Test
  void jointDelivery_aboveHundred_isCappedAsAMean() {
    Actuals more =
        Actuals.of(
            Actual.of("aki", "dinkes", Regency.AT, 120),
            Actual.of("gizi", "dinkes", Regency.AT, 120),
            Actual.of("gizi", "dinsos", Regency.AT, 120),
            Actual.of("posyandu", "dinkes", Regency.AT, 70),
            Actual.of("bansos", "dinsos", Regency.AT, 50));
    CascadeBuilder builder = Regency.builder(Rulebooks.SAKIP_120);
    assertThat(value(synergy(builder, more, "dinkes").jointDelivery())).isEqualTo(100);
    assertThat(value(synergy(builder, more, "dinsos").jointDelivery())).isEqualTo(100);
  }

  @Test
  void jointDelivery_overAndUnder_takesTheMeanBeforeTheCap() {
    CascadeBuilder builder = Regency.builder(Rulebooks.SAKIP_120);
    Actuals actuals =
        Actuals.of(
            Actual.of("aki", "dinkes", Regency.AT, 0),
            Actual.of("gizi", "dinkes", Regency.AT, 120),
            Actual.of("gizi", "dinsos", Regency.AT, 120),
            Actual.of("posyandu", "dinkes", Regency.AT, 70),
            Actual.of("bansos", "dinsos", Regency.AT, 50));
    // gizi 120, S1 = 0.6 x 120 = 72
    assertThat(value(synergy(builder, actuals, "dinkes").jointDelivery()))
        .isCloseTo(Math.min(100, (.6 * 120 + .25 * 72) / .85), CLOSE);
  }

  @Test
  void deliveries_somethingMissing_leaveItOutWithCoverage() {
    Actuals partly =
        Actuals.of(
            Actual.of("aki", "dinkes", Regency.AT, 100),
            Actual.of("gizi", "dinkes", Regency.AT, 80),
            Actual.of("posyandu", "dinkes", Regency.AT, 70));
    Evaluation evaluation = Regency.evaluate(Regency.builder(Rulebooks.SAKIP), partly);
    Synergy dinkes = Synergy.of(evaluation, "dinkes");
    // gizi like for like 80 with coverage 0.5; S1 = 0.4 x 100 + 0.6 x 80 = 88, coverage 0.7
    assertThat(value(dinkes.jointDelivery())).isCloseTo((.6 * 80 + .25 * 88) / .85, CLOSE);
    assertThat(dinkes.jointDelivery().coverage()).isCloseTo((.6 * .5 + .25 * .7) / .85, CLOSE);
    assertThat(dinkes.jointDelivery().isProvisional()).isTrue();
    Synergy dinsos = Synergy.of(evaluation, "dinsos");
    assertThat(dinsos.ownDelivery().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(dinsos.ownDelivery().missing()).containsExactly("P1");
    assertThat(dinsos.index().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(value(dinsos.jointDelivery())).isCloseTo(88, CLOSE);
  }

  @Test
  void ownDelivery_coordinatorOfAnIndicator_isNotDueAndTheIndexIsJoint() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .agency("pmk", "Koordinator", MINISTRY)
            .tujuan("N1", "Nasional", owner("pmk", "Menteri"))
            .indicator(
                "bersama",
                i ->
                    i.at("N1")
                        .unit("x")
                        .maximize()
                        .last(YEAR)
                        .party(Party.lead("dinkes").plusTarget(Target.of(Regency.AT, 10)))
                        .party(Party.contributor("dinsos").plusTarget(Target.of(Regency.AT, 10)))
                        .composition(Composition.SUM));
    Actuals actuals =
        Actuals.of(
            Actual.of("bersama", "dinkes", Regency.AT, 8),
            Actual.of("bersama", "dinsos", Regency.AT, 4));
    Synergy pmk = synergy(builder, actuals, "pmk");
    assertThat(value(pmk.breadth())).isEqualTo(100);
    assertThat(value(pmk.jointDelivery())).isCloseTo(60, CLOSE);
    assertThat(pmk.ownDelivery().state()).isEqualTo(State.NOT_DUE);
    assertThat(value(pmk.index())).isCloseTo(60, CLOSE);
    assertThat(pmk.counterparts()).containsExactly("dinkes", "dinsos");
  }

  @Test
  void breadth_sharedWithOneWhoIsGone_isNotTied() {
    During gone = During.until(LocalDate.of(2023, 12, 31));
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .agency("pmk", "Kementerian", MINISTRY)
            .tujuan("N1", "Nasional", owner("pmk", "Menteri"))
            .indicator(
                "bersama",
                i ->
                    i.at("N1")
                        .unit("x")
                        .maximize()
                        .last(YEAR)
                        .party(Party.lead("pmk").plusTarget(Target.of(Regency.AT, 10)))
                        .party(Party.contributor("dinsos").during(gone))
                        .composition(Composition.SUM));
    assertThat(value(synergy(builder, Actuals.empty(), "pmk").breadth())).isZero();
  }

  @Test
  void breadth_ofWhatIsHelpedInTwoPlaces_weighsByThePartOfEach() {
    // P1 is 1 of 4 at S1, and all of N1: above it 0.25 and 1, both tied
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP)
            .agency("pmk", "Kementerian", MINISTRY)
            .tujuan("N1", "Nasional", owner("pmk", "Menteri"))
            .link("P1", supports("N1", weight(70), accepted()));
    Synergy dinsos = synergy(builder, Regency.actuals(), "dinsos");
    assertThat(value(dinsos.breadth())).isEqualTo(50);
    assertThat(dinsos.ties()).extracting(Tie::other).containsExactly("N1", "S1");
    assertThat(dinsos.ties().get(0).weight()).isCloseTo(.5 * 1 / 1.25, CLOSE);
    assertThat(dinsos.ties().get(1).weight()).isCloseTo(.5 * .25 / 1.25, CLOSE);
  }

  @Test
  void of_anAgencyWithoutGoals_hasNoWork() {
    CascadeBuilder builder =
        Regency.builder(Rulebooks.SAKIP).agency("baru", "Badan Baru", MINISTRY);
    Synergy none = synergy(builder, Regency.actuals(), "baru");
    assertThat(none.breadth().state()).isEqualTo(State.NOT_DUE);
    assertThat(none.index().state()).isEqualTo(State.NOT_APPLICABLE);
  }

  @Test
  void of_anUnknownAgency_namesTheNearest() {
    assertThatThrownBy(() -> Synergy.of(regency, "dinkez"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("Maybe you meant (dinkes).");
  }

  @Test
  void all_ofACascade_isOneForEachAgency() {
    List<Synergy> all = Synergy.all(regency);
    assertThat(all)
        .extracting(it -> it.agency().id())
        .containsExactly("dinkes", "dinsos", "pemkab");
    assertThat(all.get(1))
        .hasToString("dinsos: synergy 72.00 %, breadth 50.00 %, joint 94.00 %, own 50.00 %");
    assertThat(all.get(1).method().en()).startsWith("Analytic aid, not an official score");
    assertThat(all.get(1).method().id()).startsWith("Alat bantu analisis, bukan skor resmi");
  }
}
