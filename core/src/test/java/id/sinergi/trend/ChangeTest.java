package id.sinergi.trend;

import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.REGENCY;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Consent;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.View;
import id.sinergi.exchange.Insights;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.State;
import id.sinergi.finding.Language;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.insight.Attribution;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Regency;
import id.sinergi.view.TextView;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** By hand: why figures of the regency moved, and of one goal of two indicators. */
class ChangeTest {
  private static final Offset<Double> CLOSE = within(1e-12);
  private static final Rulebook BLEND =
      Rulebooks.SAKIP.derive("campuran").basis(new Basis.Blend(.5)).build();

  /** S1 = 0.5 x (0.4 aki + 0.6 gizi) + 0.5 x (0.75 posyandu + 0.25 bansos) = 47 + 32.5. */
  private static Evaluation regency() {
    return Regency.evaluate(Regency.builder(BLEND), Regency.actuals());
  }

  private static Actual report(String indicator, String agency, double value) {
    return Actual.of(indicator, agency, Regency.AT, value);
  }

  private static void assertPart(List<Change.Part> parts, String id, double points) {
    assertThat(parts)
        .filteredOn(part -> part.id().equals(id))
        .singleElement()
        .satisfies(part -> assertThat(part.points()).isCloseTo(points, CLOSE));
  }

  private static double value(Quantity quantity) {
    return quantity.value().orElseThrow();
  }

  @Test
  void change_ofReports_isWeightTimesDifference() {
    Evaluation was = regency();
    Evaluation now =
        was.whatIf(
            it -> it.actual(report("aki", "dinkes", 90)).actual(report("bansos", "dinsos", 90)));
    Change change = Change.of(was, now, "T1");

    assertThat(value(change.difference())).isCloseTo(-2 + 5, CLOSE);
    assertThat(change.indicators()).extracting(Change.Part::id).containsExactly("bansos", "aki");
    assertPart(change.indicators(), "bansos", 40 * .125);
    assertPart(change.indicators(), "aki", -10 * .2);
    assertPart(change.agencies(), "dinsos", 5);
    assertPart(change.agencies(), "dinkes", -2);
    assertThat(value(change.coverage())).isZero();
    assertThat(value(change.structure())).isZero();
    assertThat(value(change.residual())).isCloseTo(0, CLOSE);
    assertThat(change.isLinear()).isTrue();
    assertThat(change).hasToString("T1: +3.00 points, from 79.50 to 82.50");
    assertThat(change.indicators().get(0)).hasToString("bansos +5.00");
  }

  /** The joint figure of gizi enters S1 by the credit of dinkes, whoever moved it. */
  @Test
  void change_ofASharedIndicator_isOfThePartyCredited() {
    Evaluation was = regency();
    Change change = Change.of(was, was.whatIf(it -> it.actual(report("gizi", "dinsos", 80))), "S1");
    assertPart(change.indicators(), "gizi", -10 * .3);
    assertPart(change.agencies(), "dinkes", -3);
    assertThat(change.agencies()).hasSize(1);
  }

  /** With 100 for aki and nothing for gizi S1 measures 100; the report of 90 lowers it by 6. */
  @Test
  void change_ofWhatCameIn_isCoverage() {
    List<Actual> fewer = new ArrayList<>(Regency.actuals().actuals());
    fewer.removeIf(it -> it.indicator().equals("gizi"));
    Evaluation was = Regency.evaluate(Regency.builder(BLEND), Actuals.of(fewer));
    Change change = Change.of(was, regency(), "T1");
    assertThat(value(change.coverage())).isCloseTo(-6 * .5, CLOSE);
    assertPart(change.coverageByGoal(), "S1", -3);
    assertThat(change.indicators()).isEmpty();
    assertThat(change.structureByGoal()).isEmpty();
    assertThat(change.turns())
        .containsExactly(
            new Change.Turn("S1", "gizi", "dinkes", false, State.NOT_REPORTED, State.VALUE));
  }

  private static CascadeBuilder mean() {
    Target hundred = Target.of(Regency.AT, 100);
    return Cascade.builder("rata", Rulebooks.SAKIP)
        .agency("a", "A", REGENCY)
        .agency("b", "B", REGENCY)
        .tujuan("T", "T", owner("a", "Kepala"))
        .indicator(
            "x",
            i ->
                i.at("T")
                    .unit("x")
                    .maximize()
                    .last(YEAR)
                    .party(Party.lead("a").plusTarget(hundred))
                    .party(Party.contributor("b").plusTarget(hundred))
                    .composition(Composition.MEAN));
  }

  /** The mean of 90 and 50 is 70; that of 90 alone is 90, though nobody did better. */
  @Test
  void change_ofAPartyThatFellSilent_isCoverageThatNamesIt() {
    Evaluation both =
        Regency.evaluate(mean(), Actuals.of(report("x", "a", 90), report("x", "b", 50)));
    Evaluation one = Regency.evaluate(mean(), Actuals.of(report("x", "a", 90)));
    Change left = Change.of(both, one, "T");
    assertThat(value(left.difference())).isCloseTo(20, CLOSE);
    assertThat(left.indicators()).isEmpty();
    assertThat(left.agencies()).isEmpty();
    assertPart(left.coverageByGoal(), "T", 20);
    assertThat(value(left.residual())).isCloseTo(0, CLOSE);
    assertThat(left.turns())
        .containsExactly(new Change.Turn("T", "x", "b", true, State.VALUE, State.NOT_REPORTED));
    assertThat(left.turns().get(0)).hasToString("T: x (b) VALUE -> NOT_REPORTED");
    assertThat(TextView.of(one).change(left).toString())
        .contains("coverage at: T +20.00\n  b (x), at T: was counted, is not reported\n");
    assertThat(Insights.toJson(left))
        .contains(
            "{\"goal\": \"T\", \"id\": \"x\", \"agency\": \"b\", \"party\": true,"
                + " \"before\": \"VALUE\", \"after\": \"NOT_REPORTED\"}");

    Change came = Change.of(one, both, "T");
    assertPart(came.coverageByGoal(), "T", -20);
    assertThat(came.turns())
        .containsExactly(new Change.Turn("T", "x", "b", true, State.NOT_REPORTED, State.VALUE));

    Evaluation less = both.whatIf(it -> it.actual(report("x", "a", 70)));
    assertThat(Change.of(both, less, "T").turns()).isEmpty();
    assertPart(Change.of(both, less, "T").agencies(), "a", -10);
  }

  @Test
  void page_ofAnAttributionWithoutAParty_namesIt() {
    Evaluation one = Regency.evaluate(mean(), Actuals.of(report("x", "a", 90)));
    assertThat(TextView.of(one).attribution(Attribution.of(one, "x")).toString())
        .contains("provisional, coverage 50 %\n  not reported: b\n", "joint figure 90.00* less");
  }

  /** Where a party's goal goes by what it did itself, the silence of another changes nothing. */
  @Test
  void change_ofWhatAPartyDidItself_isOfTheIndicator() {
    Rulebook own = Rulebooks.SAKIP.derive("sendiri").credit(Credit.OWN).build();
    CascadeBuilder builder = Regency.builder(own);
    Evaluation was = Regency.evaluate(builder, Regency.actuals());
    List<Actual> fewer = new ArrayList<>(Regency.actuals().actuals());
    fewer.removeIf(it -> it.indicator().equals("gizi"));
    fewer.add(report("gizi", "dinkes", 70));
    Evaluation now = Regency.evaluate(Regency.builder(own), Actuals.of(fewer));
    Change change = Change.of(was, now, "S1");
    assertPart(change.indicators(), "gizi", -10 * .6);
    assertThat(change.turns()).isEmpty();
  }

  @Test
  void change_ofAGoalThatCameIn_namesItAndItsOwner() {
    List<Actual> fewer = new ArrayList<>(Regency.actuals().actuals());
    fewer.removeIf(it -> it.indicator().equals("bansos"));
    Evaluation was = Regency.evaluate(Regency.builder(BLEND), Actuals.of(fewer));
    assertThat(Change.of(was, regency(), "T1").turns())
        .containsExactly(
            new Change.Turn("S1", "P1", "dinsos", false, State.NOT_REPORTED, State.VALUE));
  }

  /** Without P1 the work below S1 is at 70, with it at 65. */
  @Test
  void change_ofConsent_isStructure() {
    Evaluation with = regency();
    Evaluation without = with.whatIf(it -> it.consent("P1", "S1", Consent.REJECTED));
    Change change = Change.of(without, with, "S1");
    assertThat(value(change.structure())).isCloseTo(-5 * .5, CLOSE);
    assertPart(change.structureByGoal(), "S1", -2.5);
    assertThat(change.coverageByGoal()).isEmpty();
    assertThat(value(Change.of(with, without, "S1").structure())).isCloseTo(2.5, CLOSE);
  }

  /** Weights 40 : 60 become 60 : 40 while aki goes from 100 to 80 and gizi stays at 90. */
  @Test
  void change_ofWeightsAndReports_takesEachAtTheMeanOfTheOther() {
    Evaluation was = Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Regency.actuals());
    Evaluation now =
        was.whatIf(
            it ->
                it.measureWeight("S1", "aki", 60)
                    .measureWeight("S1", "gizi", 40)
                    .actual(report("aki", "dinkes", 80)));
    Change change = Change.of(was, now, "S1");
    assertThat(value(change.difference())).isCloseTo(84 - 94, CLOSE);
    assertPart(change.indicators(), "aki", -20 * .5);
    assertThat(value(change.structure())).isCloseTo(0, CLOSE); // +2 at the old, -2 at the new
  }

  /** Of the basis: what is measured, 94, gives way to what is below, 65. */
  @Test
  void change_ofTheBasis_isOfTheRulebook() {
    Evaluation was = Regency.evaluate(Regency.builder(Rulebooks.SAKIP), Regency.actuals());
    Rulebook below = Rulebooks.SAKIP.derive("bawah").basis(Basis.SUPPORTED).build();
    Change change =
        Change.of(was, Regency.evaluate(Regency.builder(below), Regency.actuals()), "S1");
    assertThat(value(change.difference())).isCloseTo(65 - 94, CLOSE);
    assertThat(value(change.rulebook())).isCloseTo(65 - 94, CLOSE);
    assertThat(change.structureByGoal()).isEmpty();
    assertThat(change.indicators()).isEmpty();
  }

  /**
   * The mean of a and b, which goes from 110 (capped: 100) to 130 (capped: 120). First the cap,
   * then the report: 5 and 5; first the report, then the cap: 0 and 10.
   */
  @Test
  void change_ofACapAndOfWhatPassesIt_isHalfOfBothWays() {
    Rulebook at120 = Rulebooks.SAKIP.derive("kap").cap(120).build();
    Actuals reports = Actuals.of(report("a", "kab", 110), report("b", "kab", 80));
    Rulebook at100 = Rulebooks.SAKIP.derive("kap-lama").cap(100).build();
    Evaluation was = Regency.evaluate(two(at100), reports);
    Actuals more = Actuals.of(report("a", "kab", 130), report("b", "kab", 80));
    Evaluation now = Regency.evaluate(two(at120), more);
    Change change = Change.of(was, now, "T");

    assertThat(value(change.difference())).isCloseTo(100 - 90, CLOSE);
    assertThat(value(change.rulebook())).isCloseTo((5 + 10) / 2.0, CLOSE);
    assertPart(change.indicators(), "a", (5 + 0) / 2.0);
    assertThat(value(change.residual())).isCloseTo(0, CLOSE);
    assertThat(TextView.of(now).change(change).toString()).containsPattern("rulebook +\\+7.50");
    assertThat(TextView.of(now).in(Language.ID).change(change).toString())
        .containsPattern("buku aturan +\\+7,50");
    assertThat(Insights.toJson(change))
        .contains("\"rulebook\": {\"state\": \"VALUE\", \"value\": 7.5,");
  }

  private static Cascade two(Rulebook rulebook) {
    CascadeBuilder builder =
        Cascade.builder("dua", rulebook)
            .agency("kab", "Kabupaten", REGENCY)
            .tujuan("T", "Tujuan", owner("kab", "Bupati"));
    for (String id : List.of("a", "b")) {
      builder.indicator(id, i -> i.at("T").unit("x").maximize().last(YEAR).target("2024", 100));
    }
    return builder.build();
  }

  @Test
  void change_fromTheBottomUp_isOfWhatLiesBelow() {
    Evaluation was = regency();
    Evaluation now = was.whatIf(it -> it.actual(report("posyandu", "dinkes", 90)));
    Change change = Change.of(was, now, "T1", View.BOTTOM_UP);
    assertThat(value(change.difference())).isCloseTo(80 - 65, CLOSE);
    assertPart(change.indicators(), "posyandu", 20 * .75);
    assertThat(change.method().en()).startsWith("By the bottom-up view.");
    assertThat(Change.of(was, now, "T1").method().id()).startsWith("Menurut pandangan resmi.");
  }

  @Test
  void change_ofAnAgency_isOfItsTopGoals() {
    Evaluation was = regency();
    Evaluation now = was.whatIf(it -> it.actual(report("bansos", "dinsos", 90)));
    assertThat(value(Change.of(was, now, "dinsos").difference())).isCloseTo(40, CLOSE);
    assertPart(Change.of(was, now, "dinsos").indicators(), "bansos", 40);
    assertPart(Change.of(was, now, "pemkab").indicators(), "bansos", 5);
    assertThatThrownBy(() -> Change.of(was, now, "dinsos", View.BOTTOM_UP))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe a goal of it is meant.");
    assertThatThrownBy(() -> Change.of(was, now, "dinsoss"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void change_withoutAValue_isTheReason() {
    Change change =
        Change.of(Regency.evaluate(Regency.builder(BLEND), Actuals.empty()), regency(), "T1");
    assertThat(change.difference().state()).isEqualTo(State.NOT_REPORTED);
    assertThat(change.difference().missing()).containsExactly("S1");
    assertThat(change.coverage()).isEqualTo(change.difference());
    assertThat(change.residual()).isEqualTo(change.difference());
    assertThat(change.indicators()).isEmpty();
  }

  private static Cascade two(Aggregation aggregation) {
    CascadeBuilder builder =
        Cascade.builder("dua", Rulebooks.SAKIP)
            .agency("kab", "Kabupaten", REGENCY)
            .tujuan("T", "Tujuan", owner("kab", "Bupati"), aggregation(aggregation));
    for (String id : List.of("a", "b")) {
      builder.indicator(id, i -> i.at("T").unit("x").maximize().last(YEAR).target("2024", 100));
    }
    return builder.build();
  }

  private static Change two(Aggregation aggregation, double a, double b, double a2, double b2) {
    Evaluation was =
        Regency.evaluate(
            two(aggregation), Actuals.of(report("a", "kab", a), report("b", "kab", b)));
    return Change.of(
        was,
        was.whatIf(it -> it.actual(report("a", "kab", a2)).actual(report("b", "kab", b2))),
        "T");
  }

  /** a goes 20 to 100, b 60 to 60: a is the weakest for the first half of its way. */
  @Test
  void change_ofTheWeakest_isOfWhicheverIsOnTheWay() {
    Change change = two(Aggregation.WEAKEST, 20, 60, 100, 60);
    assertPart(change.indicators(), "a", 40);
    assertThat(change.isLinear()).isFalse();
  }

  /** a goes 20 to 80, b 50 to 60: they meet at 0.6 of the way, at 56. */
  @Test
  void change_ofTheWeakest_goesFromOneToTheOther() {
    Change change = two(Aggregation.WEAKEST, 20, 50, 80, 60);
    assertPart(change.indicators(), "a", 36);
    assertPart(change.indicators(), "b", 4);
    assertThat(value(change.residual())).isCloseTo(0, CLOSE);
  }

  /** a doubles while b stays: the root grows from 40 to 40 times the root of two. */
  @Test
  void change_ofAGeometricMean_isByFactors() {
    Change one = two(Aggregation.GEOMETRIC, 40, 40, 80, 40);
    assertPart(one.indicators(), "a", 40 * Math.sqrt(2) - 40);
    assertThat(one.indicators()).hasSize(1);
    Change both = two(Aggregation.GEOMETRIC, 10, 20, 40, 80); // both by four: 20, half each
    double rise = Math.sqrt(40 * 80) - Math.sqrt(10 * 20);
    assertPart(both.indicators(), "a", rise / 2);
    assertPart(both.indicators(), "b", rise / 2);
    Change zero = two(Aggregation.GEOMETRIC, 0, 20, 50, 80); // a alone lifts it from zero
    assertPart(zero.indicators(), "a", Math.sqrt(50 * 80));
    assertPart(zero.indicators(), "b", 0);
  }

  @Test
  void page_inBothLanguages_isAWaterfall() {
    Sinergi was = Sinergi.of(Regency.builder(BLEND).build(), Regency.actuals());
    Sinergi now =
        was.whatIf(
            it -> it.actual(report("aki", "dinkes", 90)).actual(report("bansos", "dinsos", 90)));
    assertThat(now.change(was, "T1").toString())
        .startsWith(
            """
            kabupaten at 2024 → kabupaten at 2024, what if
            T1: difference +3.00 points

            step                           joint attainment    points                              total
            was                                                        │                         ▲ 79.50
            bansos                 bansos  ▼ 50.00 → ▲ 90.00    +5.00  ████████████████████████    84.50
            aki                    aki     ● 100.00 → ▲ 90.00   -2.00                ░░░░░░░░░░    82.50
            coverage                                             0.00                │             82.50
            weights and structure                                0.00                │             82.50
            residual                                             0.00                │             82.50
            is                                                                       │           ▲ 82.50

            by agency: dinsos +5.00, dinkes -2.00

            ● Sangat Tinggi (very high)   ▲ Tinggi (high)   ▼ Sangat Rendah (very low)

            By the official view. Analytic aid, not an official score.""");
    assertThat(now.inIndonesian().change(was, "T1").toString())
        .contains(
            "T1: selisih +3,00 poin",
            "semula ",
            "cakupan ",
            "bobot dan struktur ",
            "sisa ",
            "kini ",
            "menurut instansi: dinsos +5,00, dinkes -2,00",
            "Menurut pandangan resmi. Alat bantu analisis, bukan skor resmi.");
  }

  @Test
  void desk_fromTheBottomUp_isThatOfTheData() {
    Sinergi was = Sinergi.of(Regency.builder(BLEND).build(), Regency.actuals());
    Sinergi now = was.whatIf(it -> it.actual(report("posyandu", "dinkes", 90)));
    assertThat(now.change(was, "T1", View.BOTTOM_UP).toString())
        .contains("T1: difference +15.00 points", "By the bottom-up view.");
    assertThat(now.change(was, "T1", View.BOTTOM_UP).json().toString())
        .contains("\"view\": \"BOTTOM_UP\"");
    assertThat(now.change("2023", "T1", View.BOTTOM_UP).toString())
        .contains("at 2023", "By the bottom-up view.");
    assertThat(now.change("2023", "T1", View.BOTTOM_UP).json().toString())
        .contains("\"view\": \"BOTTOM_UP\"");
  }

  @Test
  void page_ofFewSteps_addsUpTheRest() {
    Sinergi was = Sinergi.of(Regency.builder(BLEND).build(), Regency.actuals());
    Sinergi now =
        was.whatIf(
            it -> it.actual(report("aki", "dinkes", 90)).actual(report("bansos", "dinsos", 90)));
    Change change = Change.of(was.evaluation(), now.evaluation(), "T1");
    assertThat(TextView.of(now.evaluation()).limitedTo(1).change(change).toString())
        .contains("bansos  ▼ 50.00 → ▲ 90.00", "1 other indicators", "-2.00")
        .doesNotContain("aki ");
  }

  @Test
  void page_withoutADifference_saysWhatWasAndIs() {
    Sinergi desk = Sinergi.of(Regency.builder(BLEND).build(), Regency.actuals());
    assertThat(desk.change("2023", "T1").toString())
        .startsWith(
            "kabupaten at 2023 → kabupaten at 2024\nT1: the difference cannot be told: was ")
        .contains("is 79.50 ▲ Tinggi");
    assertThat(desk.change("2023", "T1").json().toString())
        .contains("\"difference\": {\"state\": \"NOT_DUE\"")
        .doesNotContain("\"residual\"");
  }

  @Test
  void json_ofAChange_hasAllThatItIsMadeOf() {
    Evaluation was = regency();
    Evaluation now = was.whatIf(it -> it.actual(report("bansos", "dinsos", 90)));
    assertThat(Insights.toJson(Change.of(was, now, "T1")))
        .startsWith(
            """
            {
              "format": "sinergi-insight/1",
              "insight": "change",
              "cascade": "kabupaten",
              "period": "2024",
              "window": "2024",
              "whatIf": true,
            """)
        .endsWith(
            """
              "before": {"cascade": "kabupaten", "period": "2024", "window": "2024"},
              "id": "T1",
              "view": "OFFICIAL",
              "start": {"state": "VALUE", "value": 79.5, "raw": 79.5, "coverage": 1, "band": "TINGGI", "provisional": false},
              "end": {"state": "VALUE", "value": 84.5, "raw": 84.5, "coverage": 1, "band": "TINGGI", "provisional": false},
              "difference": {"state": "VALUE", "value": 5, "coverage": 1, "provisional": false, "unit": "points"},
              "linear": true,
              "indicators": [
                {"id": "bansos", "name": "bansos", "points": 5}
              ],
              "agencies": [
                {"id": "dinsos", "name": "Dinas Sosial", "points": 5}
              ],
              "coverage": 0,
              "coverageByGoal": [],
              "turns": [],
              "structure": 0,
              "structureByGoal": [],
              "rulebook": {"state": "VALUE", "value": 0, "coverage": 1, "provisional": false, "unit": "points"},
              "residual": 0
            }
            """);
  }
}
