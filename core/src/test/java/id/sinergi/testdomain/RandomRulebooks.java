package id.sinergi.testdomain;

import id.sinergi.figure.Scale;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.RulebookBuilder;
import id.sinergi.rule.Rulebooks;
import id.sinergi.rule.Stabilize;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Validity;
import id.sinergi.rule.ZeroTarget;
import java.util.List;
import java.util.Map;

/** Rulebooks with any policies, derived from {@code sakip}. */
final class RandomRulebooks {
  static final Stabilize POINTS = new Stabilize(List.of(new Point(90, 100), new Point(100, 120)));
  private static final QualityWeights BY_QUALITY =
      new QualityWeights(
          Map.of(
              new Quality(Validity.EXACT, Control.LOW), 1.2,
              new Quality(Validity.EXACT, Control.MODERATE), 1.15,
              new Quality(Validity.PROXY, Control.MODERATE), 1.0,
              new Quality(Validity.PROXY, Control.HIGH), 0.9,
              new Quality(Validity.ACTIVITY, Control.HIGH), 0.6));

  private RandomRulebooks() {}

  static Rulebook of(RandomChoices choices, String id) {
    if (choices.chance(id + "/preset", 15)) {
      return choices.one(id + "/which", Rulebooks.SAKIP, Rulebooks.SAKIP_120);
    }
    RulebookBuilder builder = Rulebooks.SAKIP.derive(id);
    bounds(choices, id, builder);
    formulas(choices, id, builder);
    if (choices.chance(id + "/zeroTarget", 40)) {
      builder.zeroTarget(ZeroTarget.MET_OR_FLOOR);
    }
    builder.interim(
        choices.one(
            id + "/interim",
            Interim.NOT_DUE,
            Interim.PRORATED,
            Interim.PRORATED,
            Interim.AGAINST_FULL));
    builder.incompletePeriods(
        choices.one(id + "/periods", IncompletePeriods.STRICT, IncompletePeriods.LIKE_FOR_LIKE));
    builder.incompleteParties(
        choices.one(
            id + "/parties",
            IncompleteParties.LIKE_FOR_LIKE,
            IncompleteParties.LIKE_FOR_LIKE,
            IncompleteParties.STRICT));
    builder.credit(
        choices.one(id + "/credit", Credit.JOINT, Credit.JOINT, Credit.OWN, Credit.blend(0.4)));
    builder.incompleteMembers(
        choices.one(
            id + "/members",
            IncompleteMembers.EXCLUDE,
            IncompleteMembers.STRICT,
            IncompleteMembers.AS_FLOOR,
            IncompleteMembers.EXCLUDE,
            IncompleteMembers.AS_FLOOR));
    builder.minCoverage(choices.one(id + "/minCoverage", 0.0, 0.0, 0.25, 0.5, 0.8));
    builder.aggregation(
        choices.one(
            id + "/aggregation",
            Aggregation.WEIGHTED_MEAN,
            Aggregation.WEIGHTED_MEAN,
            Aggregation.WEAKEST,
            Aggregation.GEOMETRIC));
    builder.basis(
        choices.one(
            id + "/basis",
            Basis.MEASURED_FIRST,
            Basis.MEASURED_FIRST,
            Basis.SUPPORTED,
            Basis.blend(0.6)));
    if (choices.chance(id + "/quality", 30)) {
      builder.qualityWeights(BY_QUALITY);
    }
    scale(choices, id, builder);
    builder.decimals(choices.one(id + "/decimals", 2, 2, 0, 1, 4));
    builder.attainedAt(choices.one(id + "/attained", 100.0, 100.0, 90.0));
    return builder.build();
  }

  private static void bounds(RandomChoices choices, String id, RulebookBuilder builder) {
    if (choices.chance(id + "/cap", 40)) {
      builder.cap(choices.one(id + "/cap/value", 120.0, 110.0, 100.0));
    }
    if (choices.chance(id + "/floor", 40)) {
      builder.floor(choices.one(id + "/floor/value", 0.0, 0.0, 10.0, -50.0));
    }
    if (choices.chance(id + "/ceiling", 30)) {
      builder.ceilingScore(choices.one(id + "/ceiling/value", 120.0, 110.0));
    }
  }

  private static void formulas(RandomChoices choices, String id, RulebookBuilder builder) {
    if (choices.chance(id + "/maximize", 15)) {
      builder.formula(
          Polarity.MAXIMIZE,
          choices.one(id + "/maximize/which", Standard.MET, Standard.FROM_BASELINE));
    }
    if (choices.chance(id + "/minimize", 25)) {
      builder.formula(
          Polarity.MINIMIZE,
          choices.one(
              id + "/minimize/which",
              Standard.RECIPROCAL,
              Standard.FROM_BASELINE,
              Standard.FROM_WORST));
    }
    if (choices.chance(id + "/stabilize", 50)) {
      builder.formula(Polarity.STABILIZE, POINTS);
    }
  }

  private static Scale predicates() {
    return Scale.builder()
        .above(110, "SANGAT_BAIK", "Sangat Baik", "Very good")
        .above(90, "BAIK", "Baik", "Good")
        .rest("BURUK", "Buruk", "Bad");
  }

  private static void scale(RandomChoices choices, String id, RulebookBuilder builder) {
    if (choices.chance(id + "/predicates", 20)) {
      builder.predicates(predicates());
    }
    switch (choices.pick(id + "/scale", 5)) {
      case 1 -> builder.noScale();
      case 2 -> builder.scale(Rulebooks.SAKIP.scale().orElseThrow().roundFirst(true));
      case 3 ->
          builder.scale(
              Scale.builder()
                  .above(100, "HIJAU", "Hijau", "Green")
                  .from(80, "KUNING", "Kuning", "Yellow")
                  .rest("MERAH", "Merah", "Red"));
      default -> {
        // as the base
      }
    }
  }
}
