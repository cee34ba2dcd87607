package id.sinergi.rule;

import id.sinergi.figure.Scale;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The settings of one rulebook. Only a builder changes its own; a rulebook holds a copy that nobody
 * changes, in a final field, so that threads see it whole.
 */
final class RulebookSettings {

  /** The rules that evidence can be given for, in the order they are told. */
  static final List<String> RULES =
      List.of(
          "MAXIMIZE",
          "MINIMIZE",
          "STABILIZE",
          "cap",
          "floor",
          "ceilingScore",
          "zeroTarget",
          "interim",
          "incompletePeriods",
          "incompleteParties",
          "incompleteMembers",
          "minCoverage",
          "aggregation",
          "basis",
          "credit",
          "qualityWeights",
          "scale",
          "predicates",
          "attainedAt",
          "decimals");

  /** Empty where the id stands for it. */
  String title = "";

  Optional<String> authority = Optional.empty();
  Optional<LocalDate> effectiveFrom = Optional.empty();
  Formula maximize = Standard.TARGET_RATIO;
  Formula minimize = Standard.MIRROR;
  Formula stabilize = Standard.STABILIZE;
  OptionalDouble cap = OptionalDouble.empty();
  OptionalDouble floor = OptionalDouble.empty();
  OptionalDouble ceilingScore = OptionalDouble.empty();
  ZeroTarget zeroTarget = ZeroTarget.NOT_COMPUTABLE;
  Interim interim = Interim.NOT_DUE;
  IncompletePeriods incompletePeriods = IncompletePeriods.STRICT;
  IncompleteParties incompleteParties = IncompleteParties.LIKE_FOR_LIKE;
  IncompleteMembers incompleteMembers = IncompleteMembers.EXCLUDE;
  double minCoverage;
  Aggregation aggregation = Aggregation.WEIGHTED_MEAN;
  Basis basis = Basis.MEASURED_FIRST;
  Credit credit = Credit.JOINT;
  Optional<QualityWeights> qualityWeights = Optional.empty();
  Optional<Scale> scale = Optional.empty();
  Optional<Scale> predicates = Optional.empty();
  double attainedAt = 100;
  int decimals = 2;

  RulebookSettings copy() {
    RulebookSettings copy = new RulebookSettings();
    copy.title = title;
    copy.authority = authority;
    copy.effectiveFrom = effectiveFrom;
    copy.maximize = maximize;
    copy.minimize = minimize;
    copy.stabilize = stabilize;
    copy.cap = cap;
    copy.floor = floor;
    copy.ceilingScore = ceilingScore;
    copy.zeroTarget = zeroTarget;
    copy.interim = interim;
    copy.incompletePeriods = incompletePeriods;
    copy.incompleteParties = incompleteParties;
    copy.incompleteMembers = incompleteMembers;
    copy.minCoverage = minCoverage;
    copy.aggregation = aggregation;
    copy.basis = basis;
    copy.credit = credit;
    copy.qualityWeights = qualityWeights;
    copy.scale = scale;
    copy.predicates = predicates;
    copy.attainedAt = attainedAt;
    copy.decimals = decimals;
    return copy;
  }

  /** Everything by name, in the order it is written: what two rulebooks are compared by. */
  Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", title);
    map.put("authority", authority);
    map.put("effectiveFrom", effectiveFrom);
    map.put("MAXIMIZE", maximize);
    map.put("MINIMIZE", minimize);
    map.put("STABILIZE", stabilize);
    map.put("cap", cap);
    map.put("floor", floor);
    map.put("ceilingScore", ceilingScore);
    map.put("zeroTarget", zeroTarget);
    map.put("interim", interim);
    map.put("incompletePeriods", incompletePeriods);
    map.put("incompleteParties", incompleteParties);
    map.put("incompleteMembers", incompleteMembers);
    map.put("minCoverage", minCoverage);
    map.put("aggregation", aggregation);
    map.put("basis", basis);
    map.put("credit", credit);
    map.put("qualityWeights", qualityWeights);
    map.put("scale", scale);
    map.put("predicates", predicates);
    map.put("attainedAt", attainedAt);
    map.put("decimals", decimals);
    return map;
  }
}
