package id.sinergi.insight;

import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.insight.GoalSeek.Obstacle.ALREADY_THERE;
import static id.sinergi.insight.GoalSeek.Obstacle.BEYOND_TARGETS;
import static id.sinergi.insight.GoalSeek.Obstacle.DERIVED;
import static id.sinergi.insight.GoalSeek.Obstacle.NOT_IN_PATH;
import static id.sinergi.insight.GoalSeek.Obstacle.NOT_MONOTONE;
import static id.sinergi.insight.GoalSeek.Obstacle.NOT_REPORTED;
import static id.sinergi.insight.GoalSeek.Obstacle.NO_FIGURE;
import static id.sinergi.insight.GoalSeek.Obstacle.NO_TARGET;
import static id.sinergi.insight.GoalSeek.Obstacle.OTHER_VIEW;
import static id.sinergi.insight.GoalSeek.Obstacle.TOO_LITTLE_WEIGHT;
import static id.sinergi.time.Frequency.SEMESTER;
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.cascade.Option;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Party;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.testdomain.Regency;
import id.sinergi.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sought, worked out by hand: S1 = 0.4 x 100 + 0.6 x 90 = 94, and T1 with it. */
class GoalSeekTest {
  private static final Evaluation AT =
      Regency.evaluate(Regency.builder(Rulebooks.SAKIP_120), Regency.actuals());

  /** 97 takes gizi at 95 together: dinkes 90 and dinsos 100 of 200. */
  @Test
  void of_oneParty_isTheLeastThatSuffices() {
    GoalSeek seek = GoalSeek.of(AT, "T1", 97, "gizi", "dinkes");
    assertThat(seek.obstacle()).isEmpty();
    assertThat(seek.moves().get(0).to()).isCloseTo(90, within(1e-9));
    assertThat(seek.moves().get(0).practical()).contains(new BigDecimal("90.00"));
    assertThat(seek).hasToString("T1 to 97: gizi of dinkes: 80 to 90.00");
  }

  /** From 80 to 100, half way. */
  @Test
  void of_several_goTheSamePart() {
    GoalSeek seek = GoalSeek.of(AT, "T1", 97, List.of("gizi", "aki"));
    assertThat(seek.part()).hasValueCloseTo(0.5, within(1e-9));
    assertThat(GoalSeek.of(AT, "T1", 101, List.of("gizi", "aki")).obstacle())
        .contains(BEYOND_TARGETS);
    assertThat(GoalSeek.of(AT, "T1", 94, List.of("gizi")).obstacle()).contains(ALREADY_THERE);
  }

  @ParameterizedTest
  @CsvSource({
    "T1,    90, aki,      ALREADY_THERE",
    "K1,    90, aki,      NOT_IN_PATH",
    "T1,    99, bansos,   OTHER_VIEW",
    "T1,   119, aki,      TOO_LITTLE_WEIGHT",
    "T1,   130, gizi,     TOO_LITTLE_WEIGHT",
  })
  void of_whatDoesNotSuffice_saysWhy(String node, double wanted, String by, Obstacle why) {
    assertThat(GoalSeek.of(AT, node, wanted, by).obstacle()).contains(why);
    assertThat(List.of(ALREADY_THERE, NOT_IN_PATH, OTHER_VIEW, TOO_LITTLE_WEIGHT)).contains(why);
  }

  @Test
  void of_cappedAlready_isCapped() {
    Evaluation capped = AT.whatIf(w -> w.actual("aki", "dinkes", "2024", 200));
    assertThat(GoalSeek.of(capped, "T1", 119, "aki").obstacle()).contains(Obstacle.CAPPED);
  }

  /** All that T has comes of the chain: at 120 it is at its cap, and more there is not. */
  @Test
  void of_allWeightAtTheCap_isCapped() {
    Evaluation chain = Chain.evaluate(Chain.reported("a", 60), Chain.reported("b", 130));
    assertThat(GoalSeek.of(chain, "T", 150, "i", "b").obstacle()).contains(Obstacle.OTHER_WEAKEST);
    Evaluation posyandu = AT.whatIf(w -> w.actual("posyandu", "dinkes", "2024", 50));
    GoalSeek seek = GoalSeek.of(posyandu, "K1", 150, "posyandu");
    assertThat(seek.obstacle()).contains(Obstacle.CAPPED);
    assertThat(seek.best().orElseThrow().value()).hasValue(120);
  }

  /** The chain is as strong as the other: b at whatever leaves 60, a at whatever stops at 95. */
  @Test
  void of_strongLinkOfAChain_namesTheWeakest() {
    Evaluation chain = Chain.evaluate(Chain.reported("a", 60), Chain.reported("b", 95));
    GoalSeek strong = GoalSeek.of(chain, "T", 100, "i", "b");
    assertThat(strong.obstacle()).contains(Obstacle.OTHER_WEAKEST);
    assertThat(strong.weakest()).contains("a");
    assertThat(strong.agency()).contains("b");
    GoalSeek weak = GoalSeek.of(chain, "T", 100, "i", "a");
    assertThat(weak.obstacle()).contains(Obstacle.OTHER_WEAKEST);
    assertThat(weak.weakest()).contains("b");
    assertThat(weak.best().orElseThrow().value()).hasValue(95);
    Sinergi desk = Sinergi.of(chain.cascade(), chain.actuals()).at("2024");
    assertThat(desk.seek("T", 100, "i", "b").lines())
        .contains("i (b) does not suffice: another party is the weakest (a)");
    assertThat(desk.inIndonesian().seek("T", 100, "i", "b").lines())
        .contains("i (b): tidak tercapai: pihak lain yang terlemah (a)");
    assertThat(desk.seek("T", 50, "i", "b").lines()).contains("The goal has it already.");
  }

  /** A link without a report is held against the stated 100, though it has no target of its own. */
  @Test
  void of_unreportedLinkOfAChain_isSoughtAgainstTheStatedTarget() {
    Evaluation chain = Chain.evaluate(Chain.reported("a", 98));
    GoalSeek seek = GoalSeek.of(chain, "T", 95, "i", "b");
    assertThat(seek.moves().get(0).from()).isEmpty();
    assertThat(seek.moves().get(0).to()).isCloseTo(95, within(1e-9));
    assertThat(GoalSeek.of(chain, "T", 99, "i", "b").weakest()).contains("a");
    Sinergi desk = Sinergi.of(chain.cascade(), chain.actuals()).at("2024");
    assertThat(desk.seek("T", 99, "i", "b").lines()).contains("not reported: i of b");
  }

  /** Without aki S1 is 90 of gizi alone, provisional. */
  @Test
  void pages_whereAReportIsMissing_markTheGoalAndNameWhoseItIs() {
    Actuals some =
        Actuals.of(
            Actual.of("gizi", "dinkes", Regency.AT, 80),
            Actual.of("gizi", "dinsos", Regency.AT, 100));
    Sinergi desk = Sinergi.of(Regency.builder(Rulebooks.SAKIP_120).build(), some).at("2024");
    assertThat(desk.levers("S1").toString())
        .contains("90.00* ▲", "not reported: aki of dinkes", "* provisional");
    assertThat(desk.seek("S1", 95, "gizi", "dinkes").toString())
        .contains("now 90.00* ▲", "then 95.00* ●", "not reported: aki of dinkes", "* provisional");
  }

  /** What is derived is no report: its gain stays an estimate, marked, the reason below in full. */
  @Test
  void levers_estimate_isMarkedWithItsReasonInFull() {
    CascadeBuilder builder =
        ofMinistries()
            .indicator(
                "i",
                i ->
                    i.at("T")
                        .unit("x")
                        .maximize()
                        .last(YEAR)
                        .target("2024", 100)
                        .lead("a")
                        .contributor("b")
                        .composition(Composition.PRODUCT));
    Sinergi desk =
        Sinergi.of(builder.build(), Actuals.of(reported("a", 50), reported("b", 80))).at("2024");
    assertThat(desk.levers("T").toString())
        .contains(
            "≈ +60.00", "≈ i: estimate: from what is reported it cannot be supposed at its target");
  }

  /** A goal of 110 takes 110 % of a whole. */
  @Test
  void of_moreThanTheWhole_isNoted() {
    Evaluation chain = Chain.evaluate(Chain.reported("a", 60), Chain.reported("b", 115));
    GoalSeek beyond = GoalSeek.of(chain, "T", 110, "i", "a");
    assertThat(beyond.beyondWhole()).isEqualTo(beyond.moves()).hasSize(1);
    assertThat(GoalSeek.of(chain, "T", 90, "i", "a").beyondWhole()).isEmpty();
    assertThat(GoalSeek.of(AT, "K1", 110, "posyandu").beyondWhole()).isEmpty(); // no percentage
    Sinergi desk = Sinergi.of(chain.cascade(), chain.actuals()).at("2024");
    assertThat(desk.seek("T", 110, "i", "a").lines())
        .contains("i of a: more than 100 %, beyond its whole; see whether that can be");
  }

  // ---- the other reasons, each by a goal of its own

  /** T of the ministry a, beside a ministry b. */
  private static CascadeBuilder ofMinistries(Option.ForNode... options) {
    return Cascade.builder("c", Rulebooks.SAKIP)
        .agency("a", "A", MINISTRY)
        .agency("b", "B", MINISTRY)
        .node(Node.of("T", Level.TUJUAN, "Tujuan", owner("a", "Menteri")), options);
  }

  private static Obstacle why(Consumer<CascadeBuilder> says, Actual... actuals) {
    CascadeBuilder builder = ofMinistries();
    says.accept(builder);
    Evaluation evaluation = Regency.evaluate(builder, Actuals.of(actuals));
    return GoalSeek.of(evaluation, "T", 95, "i", "a").obstacle().orElseThrow();
  }

  private static Actual reported(String agency, double value) {
    return Actual.of("i", agency, "2024", value);
  }

  private static Party party(Party party) {
    return party.plusTarget(Target.of(Period.ofYear(2024), 100));
  }

  @Test
  void of_derivedIndicator_isNothingToReport() {
    assertThat(
            why(
                c ->
                    c.indicator(
                        "i",
                        i ->
                            i.at("T")
                                .agency("a")
                                .unit("%")
                                .maximize()
                                .last(YEAR)
                                .target("2024", 100)
                                .derived(Derived.SYNERGY))))
        .isEqualTo(DERIVED);
  }

  @Test
  void of_ratioWithoutReport_isOfHowMuchNobodyKnows() {
    assertThat(
            why(
                c ->
                    c.indicator(
                        "i",
                        i ->
                            i.at("T")
                                .agency("a")
                                .unit("%")
                                .ratio()
                                .maximize()
                                .last(YEAR)
                                .target("2024", 100))))
        .isEqualTo(NOT_REPORTED);
  }

  /** The party has a part in a stated joint target and none of its own to be kept at. */
  @Test
  void of_stabilisedPartWithoutTarget_hasNoDirection() {
    assertThat(
            why(
                c ->
                    c.indicator(
                        "i",
                        i ->
                            i.at("T")
                                .unit("x")
                                .stabilize()
                                .last(YEAR)
                                .target("2024", 100)
                                .lead("a")
                                .contributor("b")
                                .composition(Composition.SUM)),
                reported("a", 30),
                reported("b", 40)))
        .isEqualTo(NO_TARGET);
  }

  /** 150 of b are kept at 200 together by 50 of a, which at its own 100 is off: 250. */
  @Test
  void of_stabilisedPartOfASum_isNotMonotone() {
    assertThat(
            why(
                c ->
                    c.indicator(
                        "i",
                        i ->
                            i.at("T")
                                .unit("x")
                                .stabilize()
                                .last(YEAR)
                                .party(party(Party.lead("a")))
                                .party(party(Party.contributor("b")))
                                .composition(Composition.SUM)),
                reported("a", 20),
                reported("b", 150)))
        .isEqualTo(NOT_MONOTONE);
  }

  /** Beside a factor below zero, more is less. */
  @Test
  void of_factorBesideOneBelowZero_isNotMonotone() {
    assertThat(
            why(
                c ->
                    c.indicator(
                        "i",
                        i ->
                            i.at("T")
                                .unit("%")
                                .signed()
                                .maximize()
                                .last(YEAR)
                                .party(party(Party.lead("a")))
                                .party(party(Party.contributor("b")))
                                .composition(Composition.PRODUCT)),
                reported("a", 50),
                reported("b", -20)))
        .isEqualTo(NOT_MONOTONE);
  }

  /** Strict: the other member stays missing whatever this one is. */
  @Test
  void of_strictGoalThatMissesAnother_wouldHaveNoValue() {
    Rulebook strict =
        Rulebooks.SAKIP.derive("ketat").incompleteMembers(IncompleteMembers.STRICT).build();
    CascadeBuilder builder =
        Cascade.builder("c", strict)
            .agency("a", "A", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"));
    for (String id : List.of("i", "j")) {
      builder.indicator(
          id, i -> i.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100));
    }
    Evaluation evaluation = Regency.evaluate(builder, Actuals.empty());
    assertThat(GoalSeek.of(evaluation, "T", 95, "i", "a").obstacle()).contains(NO_FIGURE);
  }

  /** A signed amount that is divided by is sought down to 0, not only beyond it. */
  @Test
  void of_reciprocalOfASignedAmount_isFoundAboveZero() {
    Evaluation evaluation =
        Regency.evaluate(
            ofMinistries()
                .indicator(
                    "i",
                    i ->
                        i.at("T")
                            .agency("a")
                            .unit("x")
                            .signed()
                            .minimize()
                            .formula(Standard.RECIPROCAL)
                            .last(YEAR)
                            .target("2024", 100)),
            Actuals.of(reported("a", 200)));
    GoalSeek seek = GoalSeek.of(evaluation, "T", 400, "i");
    assertThat(seek.moves().get(0).to()).isCloseTo(25, within(1e-9)); // 100 of 25
  }

  /** Not reported: from 0 up, the first that suffices. */
  @Test
  void of_unreportedActual_isTheLeastThatSuffices() {
    Evaluation unreported =
        Regency.evaluate(
            ofMinistries()
                .indicator(
                    "i",
                    i -> i.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100)),
            Actuals.empty());
    GoalSeek seek = GoalSeek.of(unreported, "T", 40, "i");
    assertThat(seek.moves().get(0).from()).isEmpty();
    assertThat(seek.moves().get(0).to()).isCloseTo(40, within(1e-9));
  }

  // ---- what is in of a sum

  /** T of i alone, a sum of two halves: 100 in the year, some of which is in. */
  private static CascadeBuilder sum() {
    return ofMinistries()
        .indicator(
            "i", i -> i.at("T").agency("a").unit("x").maximize().sum(SEMESTER).target("2024", 100));
  }

  private static final Actual FIRST_HALF = Actual.of("i", "a", "2024-S1", 30);

  /** 30 are in: to have 80, the second half brings 50. */
  @Test
  void of_partOfASum_addsToWhatIsIn() {
    Evaluation evaluation = Regency.evaluate(sum(), Actuals.of(FIRST_HALF));
    GoalSeek seek = GoalSeek.of(evaluation, "T", 80, "i");
    GoalSeek.Move move = seek.moves().get(0);
    assertThat(move.from()).hasValue(30);
    assertThat(move.isPartial()).isTrue();
    assertThat(move.to()).isCloseTo(80, within(1e-9));
    assertThat(seek.actuals()).hasSize(1);
    assertThat(seek.actuals().get(0).period()).isEqualTo(Period.parse("2024-S2"));
    assertThat(seek).hasToString("T to 80: i of a: 30 in part to 80.00");
    Sinergi desk = Sinergi.of(evaluation.cascade(), evaluation.actuals()).at("2024");
    assertThat(desk.seek("T", 80, "i").toString()).contains("30 (in part)");
    assertThat(desk.inIndonesian().seek("T", 80, "i").toString()).contains("30 (sebagian)");
    assertThat(desk.seek("T", 80, "i").json().toString()).contains("\"partial\": true");
  }

  /** Less than the 30 that are in it cannot be: they suffice for 20, with nothing more. */
  @Test
  void of_partOfASumThatSuffices_beginsAtWhatIsIn() {
    Evaluation evaluation = Regency.evaluate(sum(), Actuals.of(FIRST_HALF));
    GoalSeek seek = GoalSeek.of(evaluation, "T", 20, "i");
    assertThat(seek.moves().get(0).to()).isEqualTo(30);
    assertThat(seek.actuals()).containsExactly(Actual.of("i", "a", "2024-S2", 0));
  }

  /** As a lever, too, the second half brings what is missing of 100. */
  @Test
  void levers_partOfASum_addToWhatIsIn() {
    Evaluation evaluation =
        Regency.evaluate(
            sum()
                .indicator(
                    "j",
                    j -> j.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100)),
            Actuals.of(FIRST_HALF, Actual.of("j", "a", "2024", 50)));
    Lever lever =
        Levers.of(evaluation, "T").top(2).stream()
            .filter(it -> it.indicator().id().equals("i"))
            .findFirst()
            .orElseThrow();
    assertThat(lever.actuals()).containsExactly(Actual.of("i", "a", "2024-S2", 70));
    assertThat(lever.exact()).hasValue(25); // (50 + 100) / 2
  }

  /** From what is in of i, 30 to 100, and from 50 of j: half way 65 and 75, 70 together. */
  @Test
  void of_severalSomeNotReported_goTheSamePartFromWhereTheyBegin() {
    Evaluation evaluation =
        Regency.evaluate(
            sum()
                .indicator(
                    "j",
                    j -> j.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100)),
            Actuals.of(FIRST_HALF, Actual.of("j", "a", "2024", 50)));
    GoalSeek seek = GoalSeek.of(evaluation, "T", 70, List.of("i", "j"));
    assertThat(seek.part()).hasValueCloseTo(0.5, within(1e-9));
    assertThat(seek.without()).isEmpty();
    assertThat(seek.moves()).extracting(GoalSeek.Move::isPartial).containsExactly(true, false);
  }

  /** T is as strong as j, whatever i is. */
  @Test
  void of_weakestGoal_namesTheMemberThatIsWeaker() {
    CascadeBuilder builder = ofMinistries(aggregation(Aggregation.WEAKEST));
    for (String id : List.of("i", "j")) {
      builder.indicator(
          id, i -> i.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100));
    }
    Evaluation evaluation =
        Regency.evaluate(builder, Actuals.of(reported("a", 70), Actual.of("j", "a", "2024", 40)));
    GoalSeek seek = GoalSeek.of(evaluation, "T", 90, "i");
    assertThat(seek.obstacle()).contains(Obstacle.OTHER_MEMBER);
    assertThat(seek.weakest()).contains("j");
    Sinergi desk = Sinergi.of(evaluation.cascade(), evaluation.actuals()).at("2024");
    assertThat(desk.seek("T", 90, "i").toString()).contains("another member is the weakest (j)");
  }

  @Test
  void of_noIndicators_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalSeek.of(AT, "T1", 97, List.of()))
        .withMessage("The indicators ([]) must be one or more. Maybe a filter kept none.");
  }

  @Test
  void of_noParty_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoalSeek.of(AT, "T1", 97, "aki", "dinsos"));
    assertThatIllegalArgumentException().isThrownBy(() -> GoalSeek.of(AT, "T1", Double.NaN, "aki"));
  }

  @Test
  void pages_bothLanguages_tellTheSame() {
    Sinergi desk =
        Sinergi.of(Regency.builder(Rulebooks.SAKIP_120).build(), Regency.actuals()).at("2024");
    assertThat(desk.levers("T1").toString()).contains("levers of T1", "gizi", "+6.00", "by agency");
    assertThat(desk.inIndonesian().levers("T1").toString())
        .contains("pengungkit T1", "gizi", "+6,00", "bukan skor resmi", "koordinator");
    assertThat(desk.seek("T1", 97, "gizi", "dinkes").toString()).contains("gizi", "90");
    assertThat(desk.inIndonesian().seek("T1", 99, "bansos").toString())
        .contains("tidak tercapai: hanya berbobot dalam pandangan dari bawah");
    assertThat(desk.levers("T1", id.sinergi.evaluate.View.OFFICIAL).json().toString())
        .contains("\"insight\": \"levers\"", "\"exact\": 6");
    assertThat(desk.seek("T1", 97, "gizi", "dinkes").json().toString())
        .contains("\"insight\": \"seek\"", "\"practical\": 90");
  }
}
