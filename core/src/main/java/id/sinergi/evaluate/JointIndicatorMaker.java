package id.sinergi.evaluate;

import id.sinergi.evaluate.JointParty.Standing;
import id.sinergi.evaluate.JointTarget.Origin;
import id.sinergi.figure.Quantity;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.attainment.Attained;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.Excess;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.attainment.Outcome;
import id.sinergi.internal.attainment.Realisation;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.report.Report;
import id.sinergi.rule.Credit;
import id.sinergi.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the report on one indicator of how its joint figure came about. */
final class JointIndicatorMaker {
  private final Evaluation evaluation;
  private final Results results;
  private final int at;
  private final Indicator indicator;
  private final IndicatorFigures figures;
  private final Attained together;
  private final Optional<Joint> composed;
  private final int decimals;

  JointIndicatorMaker(Evaluation evaluation, Results results, int at) {
    this.evaluation = evaluation;
    this.results = results;
    this.at = at;
    IndicatorMaker maker = new IndicatorMaker(results, at);
    this.figures = maker.figures();
    this.indicator = figures.indicator();
    this.together = maker.together();
    this.composed = maker.composed();
    this.decimals = indicator.decimals().orElse(together.rulebook().decimals());
  }

  JointIndicator make() {
    return new JointIndicator(
        evaluation,
        figures,
        Distance.of(indicator.polarity(), figures.target(), figures.actual(), decimals),
        target(),
        composed.map(Credits::credit).orElse(Credit.JOINT),
        parties(),
        composed.map(Joint::excesses).orElse(List.of()).stream()
            .map(JointIndicatorMaker::overlap)
            .toList(),
        reconciliation());
  }

  // ---- the target

  private JointTarget target() {
    Quantity none = Quantity.notDue(indicator.unit());
    if (composed.isEmpty()) {
      boolean isDue = together.hasTarget();
      return new JointTarget(
          isDue ? indicator.isShared() ? Origin.LEAD : Origin.STATED : Origin.NONE,
          isDue ? figures.target() : none,
          none,
          0,
          false);
    }
    Joint joint = composed.get();
    Quantity stated = joint.stated().map(it -> range(it.low(), it.high())).orElse(none);
    if (!joint.hasTarget()) {
      return new JointTarget(Origin.NONE, stated, none, 0, false);
    }
    if (joint.isChainOfOneTarget()) {
      return new JointTarget(Origin.STATED, stated, none, 0, false);
    }
    if (joint.composition() == Composition.WEAKEST_PARTY) {
      return new JointTarget(Origin.WEAKEST, stated, none, 0, false);
    }
    if (!joint.isStated()) {
      return new JointTarget(Origin.COMPOSED, stated, figures.target(), joint.planned(), false);
    }
    Optional<Joint.Gap> targets = joint.targets();
    return new JointTarget(
        Origin.STATED,
        stated,
        targets.map(it -> range(it.low(), it.high())).orElse(none),
        0,
        targets.filter(Joint.Gap::isOpen).isPresent());
  }

  /** Of what was multiplied by what is below zero, the edges change places. */
  private Quantity range(double one, double other) {
    return Double.isFinite(one) && Double.isFinite(other)
        ? Quantity.range(Math.min(one, other), Math.max(one, other), indicator.unit(), decimals)
        : Quantity.notComputable(ReasonCode.OVERFLOW, indicator.unit());
  }

  // ---- the parties

  private List<JointParty> parties() {
    Optional<Portions> portions = composed.map(it -> new Portions(it, decimals));
    Map<String, Portion> ofActual = portions.map(Portions::ofActual).orElse(Map.of());
    Map<String, Portion> ofTarget = portions.map(Portions::ofTarget).orElse(Map.of());
    Set<String> takingPart =
        composed.map(Joint::takingPart).orElse(List.of()).stream()
            .map(Contribution::agency)
            .collect(Collectors.toSet());
    Map<String, Contribution> contributions =
        composed.map(Joint::contributions).orElse(List.of()).stream()
            .collect(Collectors.toMap(Contribution::agency, Function.identity()));
    return indicator.parties().stream()
        .map(
            party -> {
              String agency = party.agency();
              Optional<Contribution> brought = Optional.ofNullable(contributions.get(agency));
              Outcome own = brought.map(Contribution::own).orElseGet(() -> outcome(agency));
              PartyFigures figuresOf = figures.party(agency).orElseThrow();
              return new JointParty(
                  party,
                  figuresOf,
                  brought.isPresent()
                      ? standing(brought.get(), takingPart.contains(agency))
                      : standing(party, own),
                  brought.isPresent() ? brought.get().isPartial() : isPartial(own),
                  Distance.of(
                      indicator.polarity(), figuresOf.target(), figuresOf.actual(), decimals),
                  Optional.ofNullable(ofActual.get(agency)),
                  Optional.ofNullable(ofTarget.get(agency)),
                  reports(brought, own),
                  missing(brought, own));
            })
        .toList();
  }

  private Outcome outcome(String agency) {
    return results.outcome(results.plan().partOf(at, agency));
  }

  private static Standing standing(Contribution contribution, boolean takesPart) {
    return switch (contribution.standing()) {
      case OUTSIDE -> Standing.OUTSIDE;
      case NO_PART -> Standing.NO_PART;
      case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
      case NOT_REPORTED -> takesPart ? Standing.NOT_REPORTED : Standing.NO_PART;
      case NOT_COMPUTABLE -> takesPart ? Standing.NOT_COMPUTABLE : Standing.NO_PART;
      case IN -> takesPart ? Standing.COUNTS : Standing.NO_PART;
    };
  }

  /** Of a party that brings no part: the only one that reports, or one it reports for. */
  private Standing standing(Party party, Outcome own) {
    if (results.isOutside(results.plan().partOf(at, party.agency()))) {
      return Standing.OUTSIDE;
    }
    if (party.role() == Role.SUPPORTER) {
      return Standing.SUPPORTER;
    }
    if (party.role() == Role.CONTRIBUTOR && indicator.isShared()) {
      return Standing.LED;
    }
    return switch (own.state()) {
      case VALUE -> Standing.COUNTS;
      case NOT_DUE -> Standing.NO_PART;
      case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
      case NOT_REPORTED -> Standing.NOT_REPORTED;
      case NOT_COMPUTABLE ->
          own.actualReason().isEmpty() ? Standing.COUNTS : Standing.NOT_COMPUTABLE;
    };
  }

  private static boolean isPartial(Outcome own) {
    return own.hasActual() && !own.missing().isEmpty();
  }

  private static List<Actual> reports(Optional<Contribution> brought, Outcome own) {
    Optional<Realisation> used = brought.flatMap(Contribution::realisation).or(own::realisation);
    Stream<Report> reports =
        used.isPresent() ? used.get().reports().stream() : own.declared().stream();
    return reports
        .flatMap(
            it -> it.conflicting().isEmpty() ? Stream.of(it.actual()) : it.conflicting().stream())
        .toList();
  }

  private static List<Period> missing(Optional<Contribution> brought, Outcome own) {
    return brought.map(Contribution::missing).filter(it -> !it.isEmpty()).orElse(own.missing());
  }

  // ---- how the parts make the whole

  private static JointOverlap overlap(Excess excess) {
    return new JointOverlap(
        excess.parties(),
        excess.entries(),
        excess.amount(),
        excess.limit(),
        excess.counted(),
        excess.isCut(),
        excess.isLeftOut(),
        excess.isConflicting(),
        excess.revised());
  }

  private Optional<Reconciliation> reconciliation() {
    if (figures.actual().state() != State.VALUE) {
      return Optional.empty();
    }
    double actual = figures.actual().value().orElseThrow();
    return Optional.of(
        composed
            .map(joint -> reconciliation(joint, actual))
            .orElseGet(() -> new Reconciliation.Lead(indicator.lead().agency(), actual)));
  }

  private Reconciliation reconciliation(Joint joint, double actual) {
    List<Contribution> counting = joint.counting();
    double weights = Pairwise.sum(counting.stream().mapToDouble(joint::weight));
    return switch (joint.composition()) {
      case SUM ->
          new Reconciliation.Sum(values(counting), joint.excess(), joint.isExcessCut(), actual);
      case POOLED_RATIO ->
          new Reconciliation.Pool(
              by(
                  counting,
                  it ->
                      new Reconciliation.Ratio(
                          it.realisation().orElseThrow().numerator(),
                          it.realisation().orElseThrow().denominator())),
              indicator.scale(),
              actual);
      case MEAN ->
          new Reconciliation.Mean(
              by(
                  counting,
                  it ->
                      new Reconciliation.Weighted(
                          joint.weight(it) / weights, it.realisation().orElseThrow().value())),
              actual);
      case PRODUCT -> new Reconciliation.Product(values(counting), indicator.scale(), actual);
      case WEAKEST_PARTY ->
          new Reconciliation.Chain(
              by(counting, it -> it.raw().orElseThrow()),
              joint.weakest().orElseThrow().agency(),
              actual);
      case LEAD_REPORTS -> new Reconciliation.Lead(indicator.lead().agency(), actual);
    };
  }

  private static SortedMap<String, Double> values(List<Contribution> contributions) {
    return by(contributions, it -> it.realisation().orElseThrow().value());
  }

  private static <V> SortedMap<String, V> by(
      List<Contribution> contributions, Function<Contribution, V> value) {
    SortedMap<String, V> map = new TreeMap<>();
    contributions.forEach(it -> map.put(it.agency(), value.apply(it)));
    return map;
  }
}
