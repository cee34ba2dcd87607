package id.sinergi.oracle;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Consent;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.ReportStatus;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Role;
import id.sinergi.oracle.IndicatorAnswers.PartyAnswers;
import id.sinergi.oracle.OracleMembers.Member;
import id.sinergi.oracle.OracleParty.Base;
import id.sinergi.oracle.OracleParty.Outcome;
import id.sinergi.oracle.OracleParty.Question;
import id.sinergi.oracle.Reports.Entry;
import id.sinergi.oracle.Reports.Said;
import id.sinergi.oracle.Reports.Sent;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.During;
import id.sinergi.time.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every figure of a cascade, exactly. Single-threaded; computes on demand and remembers. */
final class Oracle {
  private final Cascade cascade;
  private final Question question;
  private final LocalDate day;
  private final Map<String, IndicatorAnswers> indicators = new TreeMap<>();
  private final Map<String, NodeAnswers> nodes = new HashMap<>();
  private final Map<String, Answer> absorptions = new HashMap<>();
  private final OracleBudget budget;

  /** All figures of one node. */
  record NodeAnswers(Answer measured, Answer supported, Answer score, Answer rollup, Answer gap) {
    static final NodeAnswers NOT_DUE =
        new NodeAnswers(
            Answer.NOT_DUE, Answer.NOT_DUE, Answer.NOT_DUE, Answer.NOT_DUE, Answer.NOT_DUE);
  }

  Oracle(
      Cascade cascade,
      Actuals actuals,
      Period period,
      boolean discrete,
      Optional<String> plan,
      Optional<Instant> asOf) {
    this.cascade = cascade;
    int from = discrete ? period.firstMonth() : period.firstMonth() / 12 * 12;
    Span window = new Span(from, period.endMonth());
    question = new Question(window, plan, asOf);
    day = window.lastDay();
    for (Indicator indicator : cascade.indicators()) {
      indicators.put(indicator.id(), answers(indicator, actuals));
    }
    budget = new OracleBudget(cascade, actuals, window, asOf, this::cascadeChildren);
  }

  // ---- time axis

  private IndicatorAnswers answers(Indicator indicator, Actuals actuals) {
    Map<String, During> during = new TreeMap<>();
    Map<String, List<Entry>> entries = new TreeMap<>();
    for (Party party : indicator.parties()) {
      during.put(party.agency(), agency(party.agency()).during().and(party.during()));
      entries.put(party.agency(), entries(indicator, party, actuals));
    }
    OracleSharing.Known known = new OracleSharing.Known(during, entries);
    boolean composed =
        indicator.isShared()
            && !indicator.composition().equals(Optional.of(Composition.LEAD_REPORTS));
    return composed
        ? new OracleSharing(
                indicator,
                cascade.rulebook(),
                cascade.plans(),
                question,
                known,
                new OracleOverlaps(indicator, actuals.overlaps(), question.asOf()))
            .answers()
        : ofTheLead(indicator, known);
  }

  private List<Entry> entries(Indicator indicator, Party party, Actuals actuals) {
    List<Sent> sent = new ArrayList<>();
    for (Actual actual : actuals.actuals()) {
      if (actual.indicator().equals(indicator.id())
          && actual.agency().equals(party.agency())
          && isAccepted(actual, indicator)) {
        sent.add(
            new Sent(
                actual.period(),
                said(actual.reported()),
                actual.status() == ReportStatus.PROVISIONAL,
                actual.reportedAt()));
      }
    }
    return Reports.resolve(sent, question.asOf());
  }

  /** One party, or the lead reports for all. */
  private IndicatorAnswers ofTheLead(Indicator indicator, OracleSharing.Known known) {
    Party lead = indicator.lead();
    Outcome joint = party(indicator, lead, known).outcome();
    SortedMap<String, PartyAnswers> parties = new TreeMap<>();
    for (Party party : indicator.parties()) {
      OracleParty of = party(indicator, party, known);
      boolean supports = party.role() == Role.SUPPORTER && indicator.isShared();
      Outcome own = supports ? Outcome.notDue(joint.window()) : of.outcome();
      boolean outside = joint.window().isPresent() && of.isOutside(joint.window().get());
      boolean due = own.figure().state() != State.NOT_DUE;
      parties.put(
          party.agency(),
          new PartyAnswers(
              own.figure(),
              outside ? Answer.NOT_DUE : joint.figure(),
              own.target(),
              due || supports ? Optional.of(own.actual()) : Optional.empty()));
    }
    return new IndicatorAnswers(
        joint.figure(),
        Optional.of(joint.target()),
        joint.actual(),
        joint.window(),
        joint.plan(),
        parties);
  }

  private OracleParty party(Indicator indicator, Party party, OracleSharing.Known known) {
    boolean leads = party.agency().equals(indicator.lead().agency());
    OptionalDouble worst = party.worst().isPresent() ? party.worst() : indicator.worst();
    return new OracleParty(
        indicator,
        party.agency(),
        known.during().getOrDefault(party.agency(), During.ALWAYS),
        leads && !indicator.targets().isEmpty() ? indicator.targets() : party.targets(),
        party.baseline().or(indicator::baseline).map(Base::of),
        worst.isPresent() ? Optional.of(Exact.of(worst.getAsDouble())) : Optional.empty(),
        indicator.isShared() ? cascade.rulebook() : rulebookOf(agency(indicator.lead().agency())),
        cascade.plans(),
        question,
        known.entries().getOrDefault(party.agency(), List.of()));
  }

  private static boolean isAccepted(Actual actual, Indicator indicator) {
    boolean fine = actual.period().months() >= indicator.frequency().months();
    boolean parts =
        actual.reported() instanceof Reported.NotApplicable
            || actual.reported() instanceof Reported.Ratio == indicator.isRatio();
    return fine && parts;
  }

  private static Said said(Reported reported) {
    if (reported instanceof Reported.Value value) {
      return Said.value(value.value());
    }
    if (reported instanceof Reported.Ratio ratio) {
      return Said.ratio(ratio.numerator(), ratio.denominator());
    }
    return Said.notApplicable(((Reported.NotApplicable) reported).reason());
  }

  private Agency agency(String id) {
    return cascade.agencies().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Rulebook rulebookOf(Agency agency) {
    if (agency.rulebook().isPresent()) {
      return agency.rulebook().get();
    }
    return agency.parent().isPresent()
        ? rulebookOf(agency(agency.parent().get()))
        : cascade.rulebook();
  }

  // ---- party axis

  IndicatorAnswers indicator(String indicator) {
    IndicatorAnswers answers = indicators.get(indicator);
    if (answers == null) {
      throw new IllegalArgumentException("There is no indicator (" + indicator + ").");
    }
    return answers;
  }

  Answer joint(String indicator) {
    return indicator(indicator).joint();
  }

  /** What an agency is credited: as a party, else as a part of one, else what was attained. */
  Answer credited(String indicator, String agency) {
    IndicatorAnswers answers = indicator(indicator);
    Optional<String> at = Optional.of(agency);
    while (at.isPresent()) {
      if (answers.parties().containsKey(at.get())) {
        return answers.credited(at.get());
      }
      at = agency(at.get()).parent();
    }
    return answers.joint();
  }

  private Indicator indicatorOf(String id) {
    return cascade.indicators().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  // ---- cascade axis

  private Node nodeOf(String id) {
    return cascade.nodes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean holds(Node node) {
    return contains(agency(node.owner().agency()).during());
  }

  private boolean contains(During during) {
    return !day.isBefore(during.from()) && !day.isAfter(during.to());
  }

  /** Links to a parent that carry value at the end of the window, by child id. */
  private List<Link> carrying(String parent) {
    List<Link> links = new ArrayList<>();
    for (Link link : cascade.links()) {
      boolean carries =
          link.kind() == LinkKind.CASCADE
              || (link.kind() == LinkKind.CROSSCUTTING && link.consent() == Consent.ACCEPTED);
      if (carries
          && link.parent().equals(parent)
          && contains(link.during())
          && holds(nodeOf(link.child()))
          && holds(nodeOf(parent))) {
        links.add(link);
      }
    }
    links.sort(Comparator.comparing(Link::child));
    return links;
  }

  private List<String> cascadeChildren(String parent) {
    return carrying(parent).stream()
        .filter(link -> link.kind() == LinkKind.CASCADE)
        .map(Link::child)
        .toList();
  }

  NodeAnswers node(String id) {
    NodeAnswers known = nodes.get(id);
    if (known == null) {
      known = compute(nodeOf(id));
      nodes.put(id, known);
    }
    return known;
  }

  private NodeAnswers compute(Node node) {
    if (!holds(node)) {
      return NodeAnswers.NOT_DUE;
    }
    Rulebook rulebook = rulebookOf(agency(node.owner().agency()));
    Aggregation aggregation = node.aggregation().orElse(rulebook.aggregation());
    List<Member> measures = measures(node, rulebook);
    List<Member> children = new ArrayList<>();
    List<Member> rolled = new ArrayList<>();
    for (Link link : carrying(node.id())) {
      Exact weight = weight(link.weight(), Exact.ONE);
      children.add(new Member(link.child(), weight, node(link.child()).score()));
      rolled.add(new Member(link.child(), weight, node(link.child()).rollup()));
    }
    boolean weighty = children.stream().anyMatch(child -> child.weight().signum() > 0);
    Answer measured = OracleMembers.aggregate(measures, aggregation, rulebook);
    Answer supported = OracleMembers.aggregate(children, aggregation, rulebook);
    Answer rollup = weighty ? OracleMembers.aggregate(rolled, aggregation, rulebook) : measured;
    Basis basis = node.basis().orElse(rulebook.basis());
    Answer score =
        basis == Basis.SUPPORTED
            ? (weighty ? supported : measured)
            : score(basis, rulebook, measured, supported, measures, children);
    return new NodeAnswers(measured, supported, score, rollup, difference(supported, measured));
  }

  private List<Member> measures(Node node, Rulebook rulebook) {
    List<Member> members = new ArrayList<>();
    for (Measure measure : cascade.measures()) {
      if (measure.node().equals(node.id()) && contains(measure.during())) {
        Exact quality =
            rulebook
                .qualityWeights()
                .flatMap(
                    table -> indicatorOf(measure.indicator()).quality().map(table.weights()::get))
                .map(Exact::of)
                .orElse(Exact.ONE);
        members.add(
            new Member(
                measure.indicator(),
                weight(measure.weight(), quality),
                credited(measure.indicator(), node.owner().agency())));
      }
    }
    members.sort(Comparator.comparing(Member::id));
    return members;
  }

  private static Exact weight(OptionalDouble stated, Exact otherwise) {
    return stated.isPresent() ? Exact.of(stated.getAsDouble()) : otherwise;
  }

  private static Answer score(
      Basis basis,
      Rulebook rulebook,
      Answer measured,
      Answer supported,
      List<Member> measures,
      List<Member> children) {
    if (measured.isDue() && supported.isDue() && basis instanceof Basis.Blend blend) {
      List<String> missing = new ArrayList<>();
      measures.stream().filter(Member::isMissing).forEach(one -> missing.add(one.id()));
      children.stream().filter(Member::isMissing).forEach(one -> missing.add(one.id()));
      return blend(Exact.of(blend.b()), measured, supported, missing, rulebook);
    }
    if (measured.isDue()) {
      return measured;
    }
    if (supported.isDue()) {
      return supported;
    }
    List<Member> members = new ArrayList<>(measures);
    members.addAll(children);
    members.removeIf(member -> member.weight().isZero());
    boolean all =
        !members.isEmpty()
            && members.stream().allMatch(member -> member.figure().state() == State.NOT_APPLICABLE);
    return all ? Answer.NOT_APPLICABLE : Answer.NOT_DUE;
  }

  private static Answer blend(
      Exact b, Answer measured, Answer supported, List<String> missing, Rulebook rulebook) {
    if (!measured.isValue() || !supported.isValue()) {
      if (measured.state() == State.NOT_REPORTED || supported.state() == State.NOT_REPORTED) {
        return Answer.notReported(missing);
      }
      ReasonCode first = measured.code().or(supported::code).orElseThrow();
      return Answer.notComputable(first);
    }
    Exact rest = Exact.ONE.minus(b);
    Exact coverage = b.times(measured.coverage()).plus(rest.times(supported.coverage()));
    if (coverage.compare(Exact.of(rulebook.minCoverage())) < 0) {
      return Answer.notComputable(ReasonCode.COVERAGE);
    }
    Exact value = b.times(measured.number()).plus(rest.times(supported.number()));
    return Answer.value(value)
        .with(coverage, measured.provisional() || supported.provisional())
        .withBand(OracleAttainment.band(value, rulebook.scale()));
  }

  /** One figure less another, in points. */
  static Answer difference(Answer from, Answer less) {
    if (from.isValue() && less.isValue()) {
      return Answer.value(from.number().minus(less.number()))
          .with(Exact.ONE, from.provisional() || less.provisional());
    }
    return first(from, less);
  }

  private static Answer first(Answer a, Answer b) {
    List<State> order =
        List.of(State.NOT_DUE, State.NOT_APPLICABLE, State.NOT_REPORTED, State.NOT_COMPUTABLE);
    for (State state : order) {
      if (a.state() == state) {
        return a;
      }
      if (b.state() == state) {
        return b;
      }
    }
    throw new IllegalArgumentException("Both (" + a + ") and (" + b + ") are values.");
  }

  Answer absorption(String node) {
    Answer known = absorptions.get(node);
    if (known == null) {
      known = holds(nodeOf(node)) ? budget.absorption(node) : Answer.NOT_DUE;
      absorptions.put(node, known);
    }
    return known;
  }

  Optional<Exact> pagu(String node) {
    return holds(nodeOf(node)) ? budget.pagu(node) : Optional.empty();
  }

  Optional<Exact> realisation(String node) {
    return budget.realisation(node);
  }

  Answer efficiency(String node) {
    return difference(node(node).score(), absorption(node));
  }

  Answer efficiency(String indicator, String node) {
    return difference(joint(indicator), absorption(node));
  }

  // ---- agencies and averages

  Answer agencyScore(String id) {
    Agency agency = agency(id);
    List<Member> members = new ArrayList<>();
    for (Node node : cascade.nodes()) {
      if (node.owner().agency().equals(id) && holds(node) && isTop(node)) {
        members.add(
            new Member(node.id(), weight(node.weight(), Exact.ONE), node(node.id()).score()));
      }
    }
    members.sort(Comparator.comparing(Member::id));
    return OracleMembers.aggregate(members, Aggregation.WEIGHTED_MEAN, rulebookOf(agency));
  }

  private boolean isTop(Node node) {
    for (Link link : cascade.links()) {
      if (link.kind() == LinkKind.CASCADE
          && link.child().equals(node.id())
          && contains(link.during())
          && nodeOf(link.parent()).owner().agency().equals(node.owner().agency())) {
        return false;
      }
    }
    return true;
  }

  Map<Level, Answer> averages(String agency) {
    Map<Level, Answer> averages = new TreeMap<>();
    for (Level level : Level.values()) {
      List<Node> there =
          cascade.nodes().stream()
              .filter(node -> node.owner().agency().equals(agency))
              .filter(node -> node.level().equals(Optional.of(level)))
              .toList();
      if (!indicatorsOf(there).isEmpty()) {
        averages.put(level, average(there, agency));
      }
    }
    return averages;
  }

  /** The plain mean over the distinct indicators of nodes. */
  Answer average(Collection<Node> of) {
    List<Member> members = new ArrayList<>();
    for (String indicator : indicatorsOf(of)) {
      members.add(new Member(indicator, Exact.ONE, joint(indicator)));
    }
    return OracleMembers.excluding(members, cascade.rulebook());
  }

  /** The plain mean over the distinct indicators of nodes, of what one agency is credited. */
  Answer average(Collection<Node> of, String agency) {
    List<Member> members = new ArrayList<>();
    for (String indicator : indicatorsOf(of)) {
      members.add(new Member(indicator, Exact.ONE, credited(indicator, agency)));
    }
    return OracleMembers.excluding(members, cascade.rulebook());
  }

  private SortedSet<String> indicatorsOf(Collection<Node> of) {
    TreeSet<String> indicators = new TreeSet<>();
    for (Measure measure : cascade.measures()) {
      if (of.stream().anyMatch(node -> node.id().equals(measure.node()) && holds(node))
          && contains(measure.during())) {
        indicators.add(measure.indicator());
      }
    }
    return indicators;
  }

  /** A node and all that carries value to it. */
  SortedSet<String> below(String node) {
    TreeSet<String> all = new TreeSet<>(List.of(node));
    for (Link link : carrying(node)) {
      all.addAll(below(link.child()));
    }
    return all;
  }
}
