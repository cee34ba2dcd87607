package id.sinergi.review;

import static id.sinergi.review.Raised.isQuiet;
import static id.sinergi.review.Raised.measured;
import static id.sinergi.review.Raised.raises;
import static id.sinergi.review.Raised.sound;
import static id.sinergi.time.Frequency.QUARTER;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.finding.FindingCode;
import id.sinergi.rule.Control;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.rule.ZeroTarget;
import id.sinergi.time.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Each objection to an indicator raised, and something close to it that is not. */
class IndicatorReviewTest {
  private static IndicatorSpec rising(IndicatorSpec i) {
    return i.agency("pemkab").maximize().last(YEAR);
  }

  private static IndicatorSpec falling(IndicatorSpec i) {
    return i.agency("pemkab").minimize().last(YEAR);
  }

  @Test
  void noTarget() {
    raises(
        measured(i -> rising(i)),
        FindingCode.NO_TARGET,
        "Indicator (i) has no target for agency (pemkab).");
    isQuiet(measured(i -> rising(i).target("2024", 1)), FindingCode.NO_TARGET);
  }

  @Test
  void qualityForbidden() {
    raises(
        measured(i -> rising(i).target("2024", 1).quality(Validity.EXACT, Control.HIGH)),
        FindingCode.QUALITY_FORBIDDEN,
        "Indicator (i) claims validity (EXACT) with control (HIGH), which the guidance rules out.");
    isQuiet(
        measured(i -> rising(i).target("2024", 1).quality(Validity.EXACT, Control.MODERATE)),
        FindingCode.QUALITY_FORBIDDEN);
  }

  @Test
  void zeroTarget() {
    raises(
        measured(i -> falling(i).target("2024", 0)),
        FindingCode.ZERO_TARGET,
        "The target of indicator (i) for (2024) is 0, by which the formula (MIRROR) cannot divide.");
    isQuiet(measured(i -> falling(i).target("2024", 0).worst(10)), FindingCode.ZERO_TARGET);
    isQuiet(
        measured(i -> falling(i).target("2024", 0).formula(Standard.MET)), FindingCode.ZERO_TARGET);
    Rulebook answers = Rulebooks.SAKIP.derive("jawab").zeroTarget(ZeroTarget.MET_OR_FLOOR).build();
    isQuiet(measured(answers, i -> falling(i).target("2024", 0)), FindingCode.ZERO_TARGET);
  }

  @Test
  void besideTheBaseline() {
    raises(
        measured(i -> rising(i).baseline("2023", 80).target("2024", 70)),
        FindingCode.TARGET_EASIER_THAN_BASELINE,
        "The target of indicator (i) for (2024), (70), is easier than its baseline (80).");
    Cascade fromBaseline =
        measured(
            i -> rising(i).formula(Standard.FROM_BASELINE).baseline("2023", 80).target("2024", 70));
    isQuiet(fromBaseline, FindingCode.TARGET_EASIER_THAN_BASELINE);
    raises(
        fromBaseline,
        FindingCode.WRONG_WAY_TARGET,
        "The target of indicator (i) for (2024), (70), leads away from the baseline (80).");
    raises(
        measured(i -> rising(i).baseline("2023", 80).target("2024", 80)),
        FindingCode.BASELINE_EQUALS_TARGET,
        "The target of indicator (i) for (2024), (80), equals its baseline.");
    Cascade harder = measured(i -> rising(i).baseline("2023", 80).target("2024", 81));
    isQuiet(harder, FindingCode.TARGET_EASIER_THAN_BASELINE);
    isQuiet(harder, FindingCode.WRONG_WAY_TARGET);
    isQuiet(harder, FindingCode.BASELINE_EQUALS_TARGET);
    isQuiet(
        measured(i -> rising(i).ceiling().baseline("2023", 100).target("2024", 100)),
        FindingCode.BASELINE_EQUALS_TARGET);
  }

  @Test
  void besideTheBaseline_aQuarterOfWhatAddsUp_isNotComparedWithAYear() {
    isQuiet(
        measured(
            i ->
                i.agency("pemkab")
                    .maximize()
                    .sum(QUARTER)
                    .baseline("2023", 100)
                    .target("2024-Q1", 30)),
        FindingCode.TARGET_EASIER_THAN_BASELINE);
  }

  @Test
  void mirrorHides() {
    raises(
        measured(i -> falling(i).baseline("2023", 10).target("2024", 9)),
        FindingCode.MIRROR_HIDES,
        "Indicator (i) for (2024), target (9), baseline (10): MIRROR hides standing still.");
    isQuiet(
        measured(i -> falling(i).baseline("2023", 10).target("2024", 5)), FindingCode.MIRROR_HIDES);
    isQuiet(
        measured(
            i -> falling(i).formula(Standard.FROM_BASELINE).baseline("2023", 10).target("2024", 9)),
        FindingCode.MIRROR_HIDES);
  }

  private static Target in(String plan, double value) {
    return Target.of(Period.parse("2024"), value).inPlan(plan);
  }

  @Test
  void plansDisagree() {
    raises(
        measured(i -> falling(i).target(in("RPJMN", 14)).target(in("RENSTRA", 15.5))),
        FindingCode.PLANS_DISAGREE,
        "Indicator (i) for (2024): plan (RENSTRA) says (15.5), plan (RPJMN) says (14).");
    isQuiet(
        measured(i -> falling(i).target(in("RPJMN", 14)).target(in("RENSTRA", 14))),
        FindingCode.PLANS_DISAGREE);
    isQuiet(
        measured(
            i ->
                falling(i)
                    .target(in("RPJMN", 14))
                    .target(in("RENSTRA", 15))
                    .target(
                        in("RENSTRA", 14).effectiveFrom(Instant.parse("2024-02-01T00:00:00Z")))),
        FindingCode.PLANS_DISAGREE);
  }

  private static Cascade quarters(double q4) {
    return measured(
        i ->
            i.agency("pemkab")
                .maximize()
                .sum(QUARTER)
                .target("2024", 100)
                .target("2024-Q1", 25)
                .target("2024-Q2", 25)
                .target("2024-Q3", 25)
                .target("2024-Q4", q4));
  }

  @Test
  void targetGap() {
    raises(
        quarters(20),
        FindingCode.TARGET_GAP,
        "The targets of indicator (i) for (2024): the parts make (95), stated is (100).");
    isQuiet(quarters(25), FindingCode.TARGET_GAP);
  }

  @Test
  void t25_polarityFlip() {
    raises(
        sound()
            .indicator("a", i -> rising(i.at("T1").unit("x")).target("2024", 1).externalCode("K"))
            .indicator("b", i -> falling(i.at("T1").unit("y")).target("2024", 1).externalCode("K")),
        FindingCode.POLARITY_FLIP,
        "Indicator (a) is (MAXIMIZE) and indicator (b) is (MINIMIZE), though they are one.");
    isQuiet(
        sound()
            .indicator("a", i -> rising(i.at("T1").unit("x")).target("2024", 1).externalCode("K"))
            .indicator("b", i -> falling(i.at("T1").unit("y")).target("2024", 1).externalCode("L")),
        FindingCode.POLARITY_FLIP);
  }
}
