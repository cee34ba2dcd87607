package id.sinergi.exchange;

import id.sinergi.figure.Band;
import id.sinergi.figure.Scale;
import id.sinergi.figure.Shape;
import id.sinergi.finding.Text;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Control;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Evidence;
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
import id.sinergi.rule.Table;
import id.sinergi.rule.Validity;
import id.sinergi.rule.ZeroTarget;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Presets, and rulebooks that say anything else. */
final class RandomRulebook {

  private RandomRulebook() {}

  static Rulebook of(Dice dice, String id) {
    if (dice.chance(40)) {
      return dice.one(Rulebooks.all());
    }
    RulebookBuilder builder =
        dice.chance(70) ? dice.one(Rulebooks.all()).derive(id) : Rulebook.builder(id);
    for (int i = dice.below(6); i > 0; i--) {
      change(dice, builder);
    }
    return builder.build();
  }

  private static void change(Dice dice, RulebookBuilder builder) {
    switch (dice.below(20)) {
      case 0 -> builder.title(dice.text());
      case 1 -> builder.authority(dice.text()).effectiveFrom(LocalDate.of(2026, 1, 1));
      case 2 -> builder.noTitle().noAuthority().noEffectiveFrom();
      case 3 -> builder.cap(dice.one(110.0, 150.5)).floor(dice.one(0.0, -20.0)).ceilingScore(101);
      case 4 -> builder.noCap().noFloor().noCeilingScore();
      case 5 -> builder.noScale().noPredicates().noQualityWeights();
      case 6 -> builder.scale(scale(dice)).predicates(scale(dice));
      case 7 -> builder.qualityWeights(weights(dice));
      case 8 -> builder.zeroTarget(dice.one(ZeroTarget.values()));
      case 9 -> builder.interim(dice.one(Interim.values()));
      case 10 -> builder.incompletePeriods(dice.one(IncompletePeriods.values()));
      case 11 -> builder.incompleteParties(dice.one(IncompleteParties.values()));
      case 12 -> builder.incompleteMembers(dice.one(IncompleteMembers.values()));
      case 13 -> builder.minCoverage(dice.one(0.0, 0.25, 1.0)).attainedAt(dice.amount());
      case 14 -> builder.aggregation(dice.one(Aggregation.values())).decimals(dice.below(16));
      case 15 -> builder.basis(dice.one(Basis.SUPPORTED, Basis.blend(0.3), Basis.blend(1e-320)));
      case 16 -> builder.credit(dice.one(Credit.JOINT, Credit.blend(0.5)));
      case 17 -> builder.formula(Polarity.STABILIZE, new Stabilize(points(dice)));
      case 18 ->
          builder
              .formula(Polarity.MINIMIZE, dice.one(Standard.RECIPROCAL, Standard.MET))
              .formula(Polarity.MAXIMIZE, dice.one(new Table(points(dice)), Standard.MET));
      default -> builder.evidence("cap", evidence(dice)).noEvidence("floor");
    }
  }

  static List<Point> points(Dice dice) {
    return dice.one(
        List.of(new Point(90, 100), new Point(100, 120)),
        List.of(new Point(0, 0), new Point(50, 80.5), new Point(100, 120)),
        List.of(new Point(1e-15, 7)));
  }

  private static Evidence evidence(Dice dice) {
    return new Evidence(dice.one(Evidence.Level.values()), dice.text());
  }

  private static Scale scale(Dice dice) {
    Scale plain =
        Scale.builder()
            .above(90, "AA", "Memuaskan", "Satisfying")
            .from(50.5, "B", dice.text(), dice.text())
            .rest("E", "", "");
    Band odd = new Band("Z", 120, true, Text.same("Z"), "#0A0B0C", Shape.CROSS);
    Band rest =
        new Band("R", Double.NEGATIVE_INFINITY, false, Text.same("R"), "#000000", Shape.STAR);
    return dice.one(plain, plain.roundFirst(true), Scale.of(List.of(odd, rest)));
  }

  private static QualityWeights weights(Dice dice) {
    Map<Quality, Double> weights = new HashMap<>();
    for (Validity validity : Validity.values()) {
      for (Control control : Control.values()) {
        if (dice.chance(40)) {
          weights.put(new Quality(validity, control), dice.amount());
        }
      }
    }
    return new QualityWeights(weights);
  }
}
