package id.sinergi.insight;

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
import static id.sinergi.time.Frequency.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.Sinergi;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Party;
import id.sinergi.insight.GoalSeek.Obstacle;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
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

  // ---- the other reasons, each by a goal of its own

  private static Obstacle why(Consumer<CascadeBuilder> says, Actual... actuals) {
    CascadeBuilder builder =
        Cascade.builder("c", Rulebooks.SAKIP)
            .agency("a", "A", MINISTRY)
            .agency("b", "B", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"));
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

  /** Not reported: from 0 up, the first that suffices. */
  @Test
  void of_unreportedActual_isTheLeastThatSuffices() {
    Evaluation unreported =
        Regency.evaluate(
            Cascade.builder("c", Rulebooks.SAKIP)
                .agency("a", "A", MINISTRY)
                .tujuan("T", "Tujuan", owner("a", "Menteri"))
                .indicator(
                    "i",
                    i -> i.at("T").agency("a").unit("x").maximize().last(YEAR).target("2024", 100)),
            Actuals.empty());
    GoalSeek seek = GoalSeek.of(unreported, "T", 40, "i");
    assertThat(seek.moves().get(0).from()).isEmpty();
    assertThat(seek.moves().get(0).to()).isCloseTo(40, within(1e-9));
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
        .contains("pengungkit T1", "gizi", "+6,00", "bukan nilai resmi");
    assertThat(desk.seek("T1", 97, "gizi", "dinkes").toString()).contains("gizi", "90");
    assertThat(desk.inIndonesian().seek("T1", 99, "bansos").toString())
        .contains("tidak tercapai: hanya berbobot dalam pandangan dari bawah");
    assertThat(desk.leversJson("T1", id.sinergi.evaluate.View.OFFICIAL).toString())
        .contains("\"insight\": \"levers\"", "\"exact\": 6");
    assertThat(desk.seekJson("T1", 97, "gizi", "dinkes").toString())
        .contains("\"insight\": \"seek\"", "\"practical\": 90");
  }
}
