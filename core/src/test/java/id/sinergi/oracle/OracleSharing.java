package id.sinergi.oracle;

import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.oracle.IndicatorAnswers.PartyAnswers;
import id.sinergi.oracle.OracleJoint.Together;
import id.sinergi.oracle.OracleParty.Base;
import id.sinergi.oracle.OracleParty.Expected;
import id.sinergi.oracle.OracleParty.Outcome;
import id.sinergi.oracle.OracleParty.Pair;
import id.sinergi.oracle.OracleParty.Question;
import id.sinergi.oracle.Reports.Entry;
import id.sinergi.rule.Credit;
import id.sinergi.rule.Plans;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Target;
import id.sinergi.time.Consolidation;
import id.sinergi.time.During;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Section 1.4: who takes part in a shared indicator, against which target, credited with what. */
final class OracleSharing {

  /** When the parties count, and what is known of their reports, by agency. */
  record Known(Map<String, During> during, Map<String, List<Entry>> entries) {}

  private final Indicator indicator;
  private final Rulebook rulebook;
  private final Plans plans;
  private final Question question;
  private final Known known;
  private final OracleOverlaps overlaps;
  private final Optional<Span> window;
  private final SortedMap<String, Party> composing = new TreeMap<>();
  private final SortedMap<String, OracleParty> own = new TreeMap<>();
  private final SortedMap<String, OraclePart> taking = new TreeMap<>();
  private final Optional<Expected> stated;

  OracleSharing(
      Indicator indicator,
      Rulebook rulebook,
      Plans plans,
      Question question,
      Known known,
      OracleOverlaps overlaps) {
    this.indicator = indicator;
    this.rulebook = rulebook;
    this.plans = plans;
    this.question = question;
    this.known = known;
    this.overlaps = overlaps;
    this.window = OracleParty.window(indicator, question);
    for (Party party : indicator.parties()) {
      if (party.role() != Role.SUPPORTER) {
        composing.put(party.agency(), party);
      }
    }
    composing.forEach(
        (agency, party) -> own.put(agency, party(party, baseline(party), worst(party))));
    this.stated = window.isPresent() ? stated() : Optional.empty();
  }

  // ---- parties

  private OracleParty party(Party party, Optional<Base> baseline, Optional<Exact> worst) {
    return party(party.agency(), party.targets(), baseline, worst);
  }

  private OracleParty party(
      String agency, List<Target> targets, Optional<Base> baseline, Optional<Exact> worst) {
    return new OracleParty(
        indicator,
        agency,
        known.during().getOrDefault(agency, During.ALWAYS),
        targets,
        baseline,
        worst,
        rulebook,
        plans,
        question,
        known.entries().getOrDefault(agency, List.of()));
  }

  private Optional<Base> baseline(Party party) {
    if (party.baseline().isPresent()) {
      return party.baseline().map(Base::of);
    }
    Optional<Base> whole = indicator.baseline().map(Base::of);
    return is(Composition.SUM) ? whole.flatMap(base -> fraction(party).map(base::times)) : whole;
  }

  private Optional<Exact> worst(Party party) {
    if (party.worst().isPresent()) {
      return Optional.of(Exact.of(party.worst().getAsDouble()));
    }
    if (indicator.worst().isEmpty()) {
      return Optional.empty();
    }
    Exact whole = Exact.of(indicator.worst().getAsDouble());
    return is(Composition.SUM) ? fraction(party).map(whole::times) : Optional.of(whole);
  }

  private boolean is(Composition composition) {
    return indicator.composition().equals(Optional.of(composition));
  }

  /** How much of what is the indicator's is a party's: by target, else by share. */
  private Optional<Exact> fraction(Party of) {
    if (window.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, Exact> targets = new TreeMap<>();
    SortedMap<String, Exact> shares = new TreeMap<>();
    boolean all = true;
    for (Party party : composing.values()) {
      OracleParty unscaled =
          party(party, party.baseline().or(indicator::baseline).map(Base::of), Optional.empty());
      boolean outside = unscaled.isOutside(window.get());
      if (!outside || party.agency().equals(of.agency())) {
        shares.put(party.agency(), share(party));
        Optional<Expected> expected = outside ? Optional.empty() : unscaled.expected();
        all &= expected.isPresent() && !expected.get().onBaseline();
        expected.ifPresent(one -> targets.put(party.agency(), one.middle()));
      }
    }
    Exact sum = Exact.sum(List.copyOf(targets.values()));
    if (all && !sum.isZero()) {
      return Optional.of(targets.get(of.agency()).over(sum));
    }
    Exact total = Exact.sum(List.copyOf(shares.values()));
    return total.isZero() ? Optional.empty() : Optional.of(share(of).over(total));
  }

  private static Exact share(Party party) {
    return party.share().isPresent() ? Exact.of(party.share().getAsDouble()) : Exact.ONE;
  }

  /** What is expected of a party that counts in the window. */
  private Optional<Expected> expected(OracleParty party) {
    return party.isOutside(window.orElseThrow()) ? Optional.empty() : party.expected();
  }

  // ---- stated or composed

  /** The joint target, where it is the one that holds. */
  private Optional<Expected> stated() {
    Optional<Expected> joint =
        new OracleParty(
                indicator,
                indicator.id(),
                During.ALWAYS,
                indicator.targets(),
                indicator.baseline().map(Base::of),
                Optional.empty(),
                rulebook,
                plans,
                question,
                List.of())
            .expected();
    boolean parts =
        own.values().stream()
            .anyMatch(party -> expected(party).filter(Expected::tiled).isPresent());
    return joint.filter(one -> one.tiled() || is(Composition.WEAKEST_PARTY) || !parts);
  }

  private boolean isOutside(String agency) {
    boolean byOwn =
        is(Composition.WEAKEST_PARTY)
            && own.containsKey(agency)
            && own.get(agency).expected().isPresent();
    Span joint = stated.map(Expected::span).orElse(window.orElseThrow());
    return isOutside(agency, byOwn ? window.orElseThrow() : joint);
  }

  private boolean isOutside(String agency, Span span) {
    return party(agency, List.of(), Optional.empty(), Optional.empty()).isOutside(span);
  }

  private Optional<OraclePart> part(OracleParty party) {
    Optional<Expected> expected =
        is(Composition.WEAKEST_PARTY) ? party.expected() : expected(party);
    boolean byOwn =
        expected.isPresent()
            && (stated.isEmpty()
                || is(Composition.WEAKEST_PARTY)
                || (expected.get().tiled() && stated.get().tiled()));
    if (byOwn) {
      Outcome outcome = party.outcome();
      return outcome.figure().state() == State.NOT_DUE
          ? Optional.empty()
          : Optional.of(part(party, expected, outcome));
    }
    if (stated.isEmpty()
        || party.isOutside(stated.get().span())
        || party.isExpectedElsewhere(window.orElseThrow())) {
      return Optional.empty();
    }
    return Optional.of(
        part(party, expected, party.over(stated.get().span(), !stated.get().tiled())));
  }

  private OraclePart part(OracleParty party, Optional<Expected> expected, Outcome outcome) {
    Party of = composing.get(party.agency());
    boolean byQuotient =
        indicator.consolidation() == Consolidation.MIN
            || indicator.consolidation() == Consolidation.MAX;
    Answer actual = outcome.actual();
    boolean paired =
        is(Composition.POOLED_RATIO)
            && (actual.isValue()
                || (!byQuotient && actual.state() == State.NOT_COMPUTABLE && !isConflict(outcome)));
    Optional<Pair> pair =
        paired ? party.pair(outcome.work().orElseThrow().used()) : Optional.empty();
    Answer against = actual;
    if (is(Composition.WEAKEST_PARTY) && actual.isValue()) {
      against =
          expected.isPresent()
              ? outcome.figure()
              : party.against(stated.orElseThrow().answer(), actual.number());
    }
    return new OraclePart(
        party.agency(),
        share(of),
        expected,
        outcome,
        pair,
        against,
        baseline(of).map(Base::value),
        worst(of));
  }

  private static boolean isConflict(Outcome outcome) {
    return outcome.work().orElseThrow().used().stream().anyMatch(Entry::conflict);
  }

  // ---- answers

  IndicatorAnswers answers() {
    if (window.isEmpty()) {
      SortedMap<String, PartyAnswers> none = new TreeMap<>();
      indicator.parties().forEach(party -> none.put(party.agency(), notDue(Answer.NOT_DUE)));
      return new IndicatorAnswers(
          Answer.NOT_DUE,
          Optional.of(Answer.NOT_DUE),
          Answer.NOT_DUE,
          window,
          Optional.empty(),
          none);
    }
    own.forEach((agency, party) -> part(party).ifPresent(part -> taking.put(agency, part)));
    Together together =
        new OracleJoint(
                indicator, rulebook, window.get(), stated, overlaps, List.copyOf(taking.values()))
            .together();
    SortedMap<String, PartyAnswers> parties = new TreeMap<>();
    for (Party party : indicator.parties()) {
      parties.put(party.agency(), answers(party, together.figure()));
    }
    return new IndicatorAnswers(
        together.figure(), together.target(), together.actual(), window, plan(), parties);
  }

  private static PartyAnswers notDue(Answer credited) {
    return new PartyAnswers(Answer.NOT_DUE, credited, Answer.NOT_DUE, Optional.of(Answer.NOT_DUE));
  }

  private PartyAnswers answers(Party party, Answer joint) {
    String agency = party.agency();
    if (party.role() == Role.SUPPORTER) {
      return notDue(isOutside(agency, window.orElseThrow()) ? Answer.NOT_DUE : joint);
    }
    Outcome outcome = own.get(agency).outcome();
    OraclePart part = taking.get(agency);
    Optional<Answer> actual = Optional.empty();
    if (outcome.figure().state() != State.NOT_DUE) {
      actual = Optional.of(outcome.actual());
    } else if (part != null) {
      actual = Optional.of(part.outcome().actual());
    }
    return new PartyAnswers(
        outcome.figure(), credited(agency, joint, outcome.figure()), outcome.target(), actual);
  }

  private Answer credited(String agency, Answer joint, Answer figure) {
    if (isOutside(agency)) {
      return Answer.NOT_DUE;
    }
    OraclePart part = taking.get(agency);
    if (part != null && part.isNotApplicable()) {
      return Answer.NOT_APPLICABLE;
    }
    boolean reported = part == null || part.outcome().actual().isValue() || part.isIn();
    if (!reported) {
      return part.outcome().actual();
    }
    Credit credit = indicator.credit().orElse(rulebook.credit());
    if (credit instanceof Credit.Blend blend) {
      return blend(Exact.of(blend.b()), joint, figure);
    }
    return credit.equals(Credit.OWN) ? figure : joint;
  }

  private Answer blend(Exact b, Answer joint, Answer figure) {
    if (!joint.isDue() || !figure.isDue()) {
      return joint.isDue() || !figure.isDue() ? joint : figure;
    }
    if (joint.state() == State.NOT_REPORTED) {
      return joint;
    }
    if (figure.state() == State.NOT_REPORTED) {
      return figure;
    }
    if (joint.isMissing() || figure.isMissing()) {
      return joint.isMissing() ? joint : figure;
    }
    Exact rest = Exact.ONE.minus(b);
    Exact value = b.times(joint.number()).plus(rest.times(figure.number()));
    Exact coverage = b.times(joint.coverage()).plus(rest.times(figure.coverage()));
    return Answer.value(value)
        .with(coverage, joint.provisional() || figure.provisional())
        .withBand(OracleAttainment.band(value, rulebook.scale()));
  }

  /** The plan of the joint target, else the one that all parts have in common. */
  private Optional<String> plan() {
    if (stated.isPresent() && !is(Composition.WEAKEST_PARTY)) {
      return stated.get().plan();
    }
    List<Optional<String>> plans =
        taking.values().stream()
            .map(part -> part.expected().or(() -> stated).flatMap(Expected::plan))
            .distinct()
            .toList();
    return plans.size() == 1 ? plans.get(0) : Optional.empty();
  }
}
