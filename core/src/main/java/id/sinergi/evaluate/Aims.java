package id.sinergi.evaluate;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Indicators that aim elsewhere: which targets give way, and where they stand. */
final class Aims {
  private Aims() {}

  /** A target instead of all of its plan and period. */
  static UnaryOperator<List<Target>> inItsPlan(Target target) {
    return targets -> instead(targets, target, Set.of(target.plan()));
  }

  /** A target in every plan that states one for its period; where none does, in no named plan. */
  static UnaryOperator<List<Target>> inEachPlan(Target target) {
    return targets -> {
      Set<Optional<String>> plans =
          targets.stream()
              .filter(it -> it.period().equals(target.period()))
              .map(Target::plan)
              .collect(Collectors.toSet());
      return instead(targets, target, plans.isEmpty() ? Set.of(Optional.empty()) : plans);
    };
  }

  private static List<Target> instead(
      List<Target> targets, Target target, Set<Optional<String>> plans) {
    List<Target> all = new ArrayList<>(targets);
    all.removeIf(it -> it.period().equals(target.period()) && plans.contains(it.plan()));
    plans.forEach(plan -> all.add(plan.map(target::inPlan).orElse(target)));
    return all;
  }

  /** An indicator whose own targets are changed: those of its lead, where they stand there. */
  static Indicator ofIndicator(
      Indicator of, boolean isComposed, UnaryOperator<List<Target>> change) {
    return isStatedByLead(of, isComposed) ? changed(of, of.lead(), change) : changed(of, change);
  }

  /** An indicator of which a party's targets are changed: its own, where the party holds those. */
  static Indicator ofParty(
      Indicator of, Party party, boolean isComposed, UnaryOperator<List<Target>> change) {
    boolean isTheIndicators =
        !isComposed && party.equals(of.lead()) && !isStatedByLead(of, isComposed);
    return isTheIndicators ? changed(of, change) : changed(of, party, change);
  }

  private static boolean isStatedByLead(Indicator of, boolean isComposed) {
    return !isComposed && of.targets().isEmpty() && !of.lead().targets().isEmpty();
  }

  private static Indicator changed(Indicator of, UnaryOperator<List<Target>> change) {
    return of.toBuilder().targets(change.apply(of.targets())).build();
  }

  private static Indicator changed(Indicator of, Party party, UnaryOperator<List<Target>> change) {
    List<Party> parties = new ArrayList<>(of.parties());
    parties.set(of.partyIndex(party.agency()), party.withTargets(change.apply(party.targets())));
    return of.toBuilder().parties(parties).build();
  }
}
