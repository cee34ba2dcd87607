package id.sinergi.insight;

import static id.sinergi.cascade.Option.aggregation;
import static id.sinergi.cascade.Option.owner;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Option;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.figure.Bounds;
import id.sinergi.figure.Verdict;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds by hand. */
class CompletionsTest {
  private static final Period YEAR = Period.parse("2024");

  @Test
  void t39_maximisedSumOfWhichHalfIsMissing_isThirtyTo120() {
    Certainty joint = of(sum(true), 60).joint("i");
    assertThat(joint.figure().value()).hasValue(60);
    assertThat(joint.bounds()).hasValue(Bounds.of(30, 120));
    assertThat(joint.verdict()).hasValue(Verdict.UNDECIDED);
    assertThat(joint)
        .hasToString("i: 60.00 (Rendah) provisional, coverage 0.50 within 30..120, undecided");
  }

  @Test
  void t40_minimisedSumOfWhichHalfIsMissing_isZeroTo120() {
    Certainty joint = of(sum(false), 60).joint("i");
    assertThat(joint.bounds()).hasValue(Bounds.of(0, 120));
    assertThat(joint.verdict()).hasValue(Verdict.UNDECIDED);
  }

  /** What is missing of one of three members, by the policies of their goal. */
  @ParameterizedTest
  @CsvSource({
    // aggregation, policy, least, greatest: of 90 and 60, and one missing, from 0 to 120
    "WEIGHTED_MEAN, EXCLUDE, 50, 90",
    "WEIGHTED_MEAN, STRICT, 50, 90",
    "WEIGHTED_MEAN, AS_FLOOR, 50, 90",
    "WEAKEST, EXCLUDE, 0, 60",
    "GEOMETRIC, EXCLUDE, 0, 86.5349742184445",
  })
  void score_oneOfThreeMissing_isOfAllThree(
      Aggregation aggregation, IncompleteMembers policy, double least, double greatest) {
    Rulebook rules =
        Rulebooks.SAKIP_120.derive("x").incompleteMembers(policy).minCoverage(0.9).build();
    Certainty score = Completions.of(three(rules, aggregation)).score("T");
    Bounds bounds = score.bounds().orElseThrow();
    assertThat(bounds.low().orElseThrow()).isCloseTo(least, within(1e-9));
    assertThat(bounds.high().orElseThrow()).isCloseTo(greatest, within(1e-9));
    assertThat(score.verdict()).hasValue(Verdict.NO);
  }

  @Test
  void score_withoutCapAndFloor_isOpen() {
    Certainty score = Completions.of(three(Rulebooks.SAKIP, Aggregation.WEIGHTED_MEAN)).score("T");
    assertThat(score.bounds()).hasValue(new Bounds(OptionalDouble.empty(), OptionalDouble.empty()));
    assertThat(score.verdict()).hasValue(Verdict.UNDECIDED);
    Certainty weakest = Completions.of(three(Rulebooks.SAKIP, Aggregation.WEAKEST)).score("T");
    assertThat(weakest.bounds().orElseThrow().low()).isEmpty();
    assertThat(weakest.bounds().orElseThrow().high()).hasValue(60);
    assertThat(weakest.verdict()).hasValue(Verdict.NO);
    Certainty mean = Completions.of(three(Rulebooks.SAKIP, Aggregation.GEOMETRIC)).score("T");
    assertThat(mean.bounds()).hasValue(new Bounds(OptionalDouble.of(0), OptionalDouble.empty()));
  }

  @Test
  void score_neverComputable_hasNoBounds() {
    Cascade cascade =
        Cascade.builder("c", Rulebooks.SAKIP_120)
            .agency("a", "A", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .indicator(
                "i", i -> i.at("T").unit("u").maximize().last(Frequency.YEAR).target("2024", 0))
            .build();
    Certainty score = Completions.of(year(cascade, Actual.of("i", "a", YEAR, 5))).score("T");
    assertThat(score.bounds()).isEmpty();
    assertThat(score.verdict()).isEmpty();
    assertThat(score.reason().orElseThrow().en()).isEqualTo("no report could give it a value");
    Certainty notDue =
        Completions.of(Evaluator.of(cascade).evaluate(Actuals.empty(), Period.parse("2023")))
            .joint("i");
    assertThat(notDue.reason().orElseThrow().en()).isEqualTo("not due");
  }

  /**
   * Weights 60, 30 and 10, the last two missing. 110 x 0.6 = 66; all at 120 make 114. The one of 30
   * alone moves the bounds to 102 to 114 (attained), or to 66 to 78 (not): it decides.
   */
  @Test
  void deciding_byWeightTimesDistance_untilBothWaysAreDecided() {
    Cascade cascade =
        Cascade.builder("c", Rulebooks.SAKIP_120)
            .agency("a", "A", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"))
            .indicator("x", i -> measure(i, 60))
            .indicator("y", i -> measure(i, 10))
            .indicator("z", i -> measure(i, 30))
            .build();
    Completions completions = Completions.of(year(cascade, Actual.of("x", "a", YEAR, 110)));
    assertThat(completions.score("T").bounds()).hasValue(Bounds.of(66, 114));
    assertThat(completions.missingBelow("T"))
        .extracting(Object::toString)
        .containsExactly("y a 2024", "z a 2024");
    Deciding deciding = completions.deciding("T");
    assertThat(deciding.steps()).hasSize(1);
    Deciding.Step first = deciding.steps().get(0);
    assertThat(first.reports()).extracting(Object::toString).containsExactly("z a 2024");
    assertThat(first.atBest()).hasValue(Bounds.of(102, 114));
    assertThat(first.atWorst()).hasValue(Bounds.of(66, 78));
    assertThat(first.narrowing()).hasValue(36);
    assertThat(Completions.of(year(cascade, Actual.of("x", "a", YEAR, 10))).deciding("T").reason())
        .hasValueSatisfying(why -> assertThat(why.en()).isEqualTo("its official score is decided"));
  }

  private static void measure(IndicatorSpec indicator, double weight) {
    indicator
        .at("T", Option.weight(weight))
        .unit("u")
        .maximize()
        .last(Frequency.YEAR)
        .target("2024", 100);
  }

  @Test
  void deciding_withoutCap_saysWhyThereAreNoSteps() {
    Deciding deciding =
        Completions.of(three(Rulebooks.SAKIP, Aggregation.WEIGHTED_MEAN)).deciding("T");
    assertThat(deciding.steps()).isEmpty();
    assertThat(deciding.reason().orElseThrow().en())
        .isEqualTo("its rules have no cap or no floor, or there is no report to ask for");
  }

  private static Evaluation three(Rulebook rules, Aggregation aggregation) {
    CascadeBuilder builder =
        Cascade.builder("c", rules)
            .agency("a", "A", MINISTRY)
            .tujuan("T", "Tujuan", owner("a", "Menteri"), aggregation(aggregation));
    for (String id : List.of("x", "y", "z")) {
      builder.indicator(
          id, i -> i.at("T").unit("u").maximize().last(Frequency.YEAR).target("2024", 100));
    }
    return year(builder.build(), Actual.of("x", "a", YEAR, 90), Actual.of("y", "a", YEAR, 60));
  }

  private static Cascade sum(boolean isMore) {
    return Cascade.builder("c", Rulebooks.SAKIP_120)
        .agency("a", "A", MINISTRY)
        .agency("b", "B", MINISTRY)
        .tujuan("T", "Tujuan", owner("a", "Menteri"))
        .indicator(
            "i",
            i -> {
              i.at("T").unit("u").sum(Frequency.YEAR).composition(Composition.SUM);
              (isMore ? i.maximize() : i.minimize())
                  .party(Party.lead("a").plusTarget(Target.of(YEAR, 100)))
                  .party(Party.contributor("b").plusTarget(Target.of(YEAR, 100)));
            })
        .build();
  }

  private static Completions of(Cascade cascade, double a) {
    return Completions.of(year(cascade, Actual.of("i", "a", YEAR, a)));
  }

  private static Evaluation year(Cascade cascade, Actual... actuals) {
    return Evaluator.of(cascade).evaluate(Actuals.of(List.of(actuals)), YEAR);
  }
}
