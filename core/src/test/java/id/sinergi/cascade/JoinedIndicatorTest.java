package id.sinergi.cascade;

import static id.sinergi.cascade.Kabupaten.messages;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.indicator.Agency;
import id.sinergi.indicator.AgencyKind;
import id.sinergi.indicator.Arrangement;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Form;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Owner;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.During;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** One indicator of several documents, of the code C; each document is of agencies a, b and c. */
class JoinedIndicatorTest {
  private static Cascade document(String id, IndicatorBuilder indicator) {
    CascadeDraft draft = new CascadeDraft();
    draft.id(id);
    draft.rulebook(Rulebooks.SAKIP);
    for (String agency : List.of("a", "b", "c")) {
      draft.add(Agency.of(agency, agency, AgencyKind.MINISTRY), -1);
    }
    draft.add(indicator.externalCode("C").build(), -1);
    return draft.toCascade();
  }

  private static IndicatorBuilder x() {
    return Indicator.builder("x").unit("orang").maximize().sum(Frequency.YEAR);
  }

  private static IndicatorBuilder sole(String agency, double target) {
    return x().agency(agency).target("2026", target);
  }

  private static IndicatorBuilder shared(Composition composition) {
    return x().party(Party.lead("b"))
        .party(Party.contributor("c").plusTarget(target(30)))
        .composition(composition)
        .target("2026", 70);
  }

  private static Target target(double value) {
    return Target.of(Period.parse("2026"), value);
  }

  /** Two documents, of whose agencies those called the same are one. */
  private static CascadeJoin same(IndicatorBuilder one, IndicatorBuilder other) {
    return Cascade.join("j", document("p", one), document("q", other))
        .same("p/a", "q/a")
        .same("p/b", "q/b")
        .same("p/c", "q/c");
  }

  private static Indicator only(Joined joined) {
    assertThat(joined.cascade().indicators()).hasSize(1);
    return joined.cascade().indicators().get(0);
  }

  private static List<Target> targets(Indicator indicator, String agency) {
    return indicator.party(agency).orElseThrow().targets();
  }

  private static List<String> found(Joined joined) {
    return messages(joined.findings());
  }

  // ---- who leads, and what composes

  @Test
  void sole_bySum_eachKeepsItsOwnTarget() {
    Joined joined = same(sole("a", 100), sole("b", 50)).composition("C", Composition.SUM).build();
    Indicator indicator = only(joined);
    assertThat(indicator.id()).isEqualTo("p/x");
    assertThat(indicator.targets()).isEmpty();
    assertThat(targets(indicator, "p/a")).containsExactly(target(100));
    assertThat(targets(indicator, "p/b")).containsExactly(target(50));
    assertThat(found(joined))
        .containsExactly(
            "JOIN_CONFLICT: On the (lead) of (p/x), (p) says (p/a) and (q) says (p/b); the first"
                + " holds.");
  }

  @Test
  void sole_otherLead_holdsTheIndicatorsOwnTargets() {
    Joined joined = same(sole("a", 100), sole("b", 50)).lead("C", "q/b").build();
    Indicator indicator = only(joined);
    assertThat(indicator.lead().agency()).isEqualTo("p/b");
    assertThat(indicator.targets()).containsExactly(target(50));
    assertThat(targets(indicator, "p/b")).isEmpty();
    assertThat(targets(indicator, "p/a")).containsExactly(target(100));
    assertThat(indicator.party("p/a").map(Party::role)).contains(Role.CONTRIBUTOR);
    assertThat(found(joined))
        .containsExactly(
            "JOIN_CONFLICT: On the (targets) of (p/x), (q) says (50 for 2026) and (p) says (100 for"
                + " 2026); the first holds.");
  }

  @Test
  void sole_ofOneAgency_staysSole() {
    Joined joined = same(sole("a", 100), sole("a", 50)).build();
    assertThat(only(joined).parties()).containsExactly(Party.lead("p/a"));
    assertThat(only(joined).targets()).containsExactly(target(100));
    assertThat(only(joined).composition()).isEmpty();
    assertThat(found(joined)).hasSize(1).allMatch(it -> it.contains("(targets)"));
  }

  @Test
  void sole_ofOneAgency_hasWhatEitherDocumentStates() {
    Joined joined = same(x().agency("a"), sole("a", 50).baseline("2024", 5).worst(9)).build();
    assertThat(only(joined).targets()).containsExactly(target(50));
    assertThat(only(joined).baseline()).contains(Baseline.of("2024", 5));
    assertThat(only(joined).worst()).hasValue(9);
    assertThat(found(joined)).isEmpty();
  }

  @Test
  void baseline_thatTheFormulaNeeds_isAnyDocuments() {
    IndicatorBuilder one = sole("a", 100).formula(Standard.FROM_BASELINE).baseline("2024", 5);
    IndicatorBuilder other = sole("b", 50).formula(Standard.FROM_BASELINE).baseline("2024", 6);
    Indicator mean = only(same(one, other).composition("C", Composition.MEAN).build());
    assertThat(mean.baseline()).contains(Baseline.of("2024", 5));
    assertThat(mean.party("p/b").flatMap(Party::baseline)).contains(Baseline.of("2024", 6));
    Indicator sum = only(same(one, other).composition("C", Composition.SUM).build());
    assertThat(sum.baseline()).isEmpty();
    Indicator led = only(same(sole("a", 100), other).lead("C", "p/a").build());
    assertThat(led.baseline()).contains(Baseline.of("2024", 6));
  }

  @Test
  void rules_ofAnotherRulebook_areStatedWhereTheyWouldChangeTheDefinition() {
    Rulebook strict =
        Rulebooks.SAKIP
            .derive("ketat")
            .formula(Polarity.MAXIMIZE, Standard.FROM_BASELINE)
            .credit(Credit.OWN)
            .build();
    Joined joined = same(sole("a", 1), sole("b", 2)).rulebook(strict).build();
    assertThat(only(joined).formula()).contains(Standard.TARGET_RATIO);
    Joined shared =
        Cascade.join("j", document("p", shared(Composition.SUM))).rulebook(strict).build();
    assertThat(only(shared).formula()).contains(Standard.TARGET_RATIO);
    assertThat(only(shared).credit()).contains(Credit.JOINT);
    assertThat(found(shared))
        .containsExactly(
            "JOIN_CONFLICT: On the (rulebook) of (p/x), (j) says (ketat) and (p) says (sakip); the"
                + " first holds.");
    assertThat(
            only(Cascade.join("j", document("p", sole("a", 1))).rulebook(strict).build()).formula())
        .isEmpty(); // its agency stays under sakip
  }

  @Test
  void definition_said_isThatDocuments() {
    Joined joined = same(sole("a", 100), sole("b", 50).unit("jiwa")).definition("C", "q").build();
    Indicator indicator = only(joined);
    assertThat(indicator.id()).isEqualTo("q/x");
    assertThat(indicator.unit()).isEqualTo("jiwa");
    assertThat(indicator.lead().agency()).isEqualTo("p/b");
    assertThat(joined.idOf("p", "x")).contains("q/x");
    assertThat(found(joined))
        .contains(
            "JOIN_CONFLICT: On the (unit) of (q/x), (q) says (jiwa) and (p) says (orang); the first"
                + " holds.");
  }

  @Test
  void composition_ofAShared_isGiven() {
    Joined joined = same(sole("a", 100), shared(Composition.SUM)).build();
    Indicator indicator = only(joined);
    assertThat(indicator.composition()).contains(Composition.SUM);
    assertThat(indicator.lead().agency()).isEqualTo("p/a");
    assertThat(indicator.party("p/b").map(Party::role)).contains(Role.CONTRIBUTOR);
    assertThat(indicator.targets()).containsExactly(target(70)); // joint, as q has it
    assertThat(targets(indicator, "p/a")).containsExactly(target(100));
    assertThat(targets(indicator, "p/c")).containsExactly(target(30));
  }

  @Test
  void composition_ofTwoShared_isTheFirst() {
    Joined joined = same(shared(Composition.LEAD_REPORTS), shared(Composition.SUM)).build();
    assertThat(only(joined).composition()).contains(Composition.LEAD_REPORTS);
    assertThat(found(joined))
        .containsExactly(
            "JOIN_CONFLICT: On the (composition) of (p/x), (j) says (LEAD_REPORTS) and (q) says"
                + " (SUM); the first holds.");
    Joined said =
        same(shared(Composition.LEAD_REPORTS), shared(Composition.SUM))
            .composition("C", Composition.MEAN)
            .build();
    assertThat(only(said).composition()).contains(Composition.MEAN);
    assertThat(only(said).targets()).containsExactly(target(70));
    assertThat(found(said)).isEmpty();
  }

  @Test
  void composition_thatDoesNotFitTheKind_isPassedOver() {
    Joined joined = same(sole("a", 100).ratio(), shared(Composition.SUM)).build();
    assertThat(only(joined).composition()).contains(Composition.LEAD_REPORTS);
    assertThat(found(joined))
        .anyMatch(it -> it.contains("(kind)"))
        .anyMatch(it -> it.contains("(composition)"));
  }

  // ---- what documents disagree on

  @Test
  void t25_polarityOpposite_isAFlip() {
    Joined joined = same(sole("a", 100).minimize(), sole("b", 50)).build();
    assertThat(only(joined).polarity()).hasToString("MINIMIZE");
    assertThat(found(joined))
        .contains(
            "JOIN_CONFLICT: On the (polarity) of (p/x), (p) says (MINIMIZE) and (q) says"
                + " (MAXIMIZE); the first holds.",
            "POLARITY_FLIP: Indicator (p/x) is (MINIMIZE) and indicator (q/x) is (MAXIMIZE), though"
                + " they are one.");
    assertThat(found(same(sole("a", 1).stabilize(), sole("b", 1)).build()))
        .noneMatch(it -> it.startsWith("POLARITY_FLIP"));
  }

  @Test
  void definition_everyFieldThatDiffers_isNamed() {
    IndicatorBuilder one =
        sole("a", 1)
            .name("n1")
            .indicatorClass("IKP")
            .definition("d1")
            .source("s1")
            .decimals(1)
            .quality(Validity.EXACT, Control.LOW)
            .baseline("2024", 1)
            .worst(9);
    IndicatorBuilder other =
        x().agency("b")
            .name("n2")
            .unit("jiwa")
            .signed(true)
            .definition("d2")
            .source("s2")
            .decimals(2)
            .ratio(10)
            .formula(Standard.MET)
            .last(Frequency.MONTH)
            .ceiling(true)
            .quality(Validity.PROXY, Control.LOW)
            .baseline("2024", 2)
            .worst(8)
            .target("2026", 1);
    assertThat(found(same(one, other).build()))
        .extracting(it -> it.substring(it.indexOf('(') + 1, it.indexOf(')')))
        .containsExactly(
            "name",
            "class",
            "unit",
            "signed",
            "definition",
            "source",
            "decimals",
            "kind",
            "scale",
            "formula",
            "consolidation",
            "frequency",
            "ceiling",
            "quality",
            "baseline",
            "worst",
            "lead");
  }

  @Test
  void definition_whatTheFirstLeavesOut_isTheNext() {
    IndicatorBuilder more =
        sole("b", 1).definition("d").source("s").decimals(3).quality(Validity.EXACT, Control.LOW);
    Joined joined = same(sole("a", 1), more).build();
    assertThat(only(joined).definition()).contains("d");
    assertThat(only(joined).source()).contains("s");
    assertThat(only(joined).decimals()).hasValue(3);
    assertThat(only(joined).quality()).contains(new Quality(Validity.EXACT, Control.LOW));
    assertThat(found(joined)).hasSize(1).allMatch(it -> it.contains("(lead)"));
  }

  @Test
  void formula_thatIsTheRulebooksAnyway_isNoConflict() {
    Joined joined = same(sole("a", 1), sole("b", 1).formula(Standard.TARGET_RATIO)).build();
    assertThat(only(joined).formula()).isEmpty();
    assertThat(found(joined)).noneMatch(it -> it.contains("(formula)"));
  }

  // ---- parties

  @Test
  void party_ofTwoDocuments_isBoundAsCloselyAsEitherHasIt() {
    During until = During.until(LocalDate.of(2026, 6, 30));
    IndicatorBuilder one =
        x().party(Party.lead("a"))
            .party(Party.supporter("b"))
            .party(Party.supporter("c").during(until))
            .composition(Composition.SUM);
    IndicatorBuilder other =
        x().party(Party.lead("b").withBaseline(Baseline.of("2024", 5)).withWorst(1))
            .party(Party.supporter("c").withBaseline(Baseline.of("2024", 6)))
            .composition(Composition.SUM);
    Joined joined = same(one, other).build();
    Party b = only(joined).party("p/b").orElseThrow();
    assertThat(b.role()).isEqualTo(Role.CONTRIBUTOR);
    assertThat(b.baseline()).contains(Baseline.of("2024", 5));
    assertThat(b.worst()).hasValue(1);
    assertThat(only(joined).party("p/c").orElseThrow().role()).isEqualTo(Role.SUPPORTER);
    assertThat(only(joined).party("p/c").orElseThrow().during()).isEqualTo(until);
    assertThat(found(joined))
        .containsExactly(
            "JOIN_CONFLICT: On the (lead) of (p/x), (p) says (p/a) and (q) says (p/b); the first"
                + " holds.",
            "JOIN_CONFLICT: On the (role p/b) of (p/x), (q) says (CONTRIBUTOR) and (p) says"
                + " (SUPPORTER); the first holds.",
            "JOIN_CONFLICT: On the (during p/c) of (p/x), (p) says ("
                + until
                + ") and (q) says"
                + " (always); the first holds.");
  }

  @Test
  void share_ofOneDocument_holdsIfItIsOfAll() {
    IndicatorBuilder of60 =
        x().party(Party.lead("a").withShare(60))
            .party(Party.contributor("b").withShare(40))
            .composition(Composition.MEAN);
    Indicator whole = only(same(sole("a", 1), of60).build());
    assertThat(whole.parties())
        .extracting(Party::share)
        .containsExactly(OptionalDouble.of(60), OptionalDouble.of(40));
    Joined joined = same(sole("c", 1), of60).build();
    assertThat(only(joined).parties()).allMatch(it -> it.share().isEmpty());
    assertThat(found(joined))
        .contains(
            "JOIN_CONFLICT: On the (share) of (p/x), (j) says (-) and (q) says (p/a 60, p/b 40); the"
                + " first holds.");
  }

  @Test
  void credit_forPartsThatAreNot_isJoint() {
    Joined joined = same(sole("a", 1).credit(Credit.OWN), sole("b", 1)).build();
    assertThat(only(joined).credit()).contains(Credit.JOINT);
    assertThat(found(joined))
        .contains(
            "JOIN_CONFLICT: On the (credit) of (p/x), (j) says (JOINT) and (p) says (OWN); the first"
                + " holds.");
    Joined parts =
        same(sole("a", 1).credit(Credit.OWN), sole("b", 1))
            .composition("C", Composition.SUM)
            .build();
    assertThat(only(parts).credit()).contains(Credit.OWN);
  }

  @Test
  void plannedOverlaps_withoutASum_areLeftOutAndNamed() {
    Joined joined =
        same(shared(Composition.SUM).plannedOverlap("2026", 5), sole("a", 1))
            .composition("C", Composition.LEAD_REPORTS)
            .build();
    assertThat(only(joined).plannedOverlaps()).isEmpty();
    assertThat(found(joined)).anyMatch(it -> it.contains("(plannedOverlaps)"));
    assertThat(
            only(same(sole("a", 1), shared(Composition.SUM).plannedOverlap("2026", 5)).build())
                .plannedOverlaps())
        .hasSize(1);
  }

  @Test
  void arrangement_anyDocuments_namesTheAgenciesOfTheJoin() {
    IndicatorBuilder coordinated =
        shared(Composition.SUM).arrangement(Arrangement.of(Form.COORDINATION).coordinatedBy("a"));
    Indicator indicator = only(same(sole("a", 1), coordinated).build());
    assertThat(indicator.arrangement().flatMap(Arrangement::coordinator)).contains("p/a");
  }

  // ---- what becomes one

  @Test
  void derived_ofOtherAgencies_staysByItself() {
    IndicatorBuilder ofA = sole("a", 80).derived(Derived.SYNERGY);
    IndicatorBuilder ofB = sole("b", 80).derived(Derived.SYNERGY);
    assertThat(same(ofA, ofB).build().cascade().indicators()).hasSize(2);
    Joined one = same(sole("a", 80).derived(Derived.SYNERGY), ofA).build();
    assertThat(only(one).derived()).contains(Derived.SYNERGY);
    assertThat(same(sole("a", 1), ofA).build().cascade().indicators()).hasSize(2);
  }

  @Test
  void code_twiceInOneDocument_isOneAndMeasuresANodeOnce() {
    CascadeDraft draft = CascadeDraft.of(document("p", sole("a", 100)));
    Node node = Node.of("N", Level.SASARAN, "n", new Owner("a", "Kepala"));
    draft.add(node, -1);
    draft.add(
        Indicator.builder("y")
            .unit("orang")
            .maximize()
            .sum(Frequency.YEAR)
            .agency("b")
            .externalCode("C")
            .build(),
        -1);
    draft.add(Measure.of("N", "x").withWeight(60), -1);
    draft.add(Measure.of("N", "y").withWeight(40), -1);
    Joined joined = Cascade.join("j", draft.toCascade()).build();
    assertThat(only(joined).parties()).hasSize(2);
    assertThat(joined.cascade().measures())
        .containsExactly(Measure.of("p/N", "p/x").withWeight(60));
    assertThat(found(joined)).anyMatch(it -> it.contains("(weight p/N)"));
  }
}
