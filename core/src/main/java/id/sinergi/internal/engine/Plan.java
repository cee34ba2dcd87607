package id.sinergi.internal.engine;

import com.google.common.primitives.Ints;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * A cascade compiled once into arrays; immutable, shared by every evaluation.
 *
 * <p>How it is laid out, and what everything else here relies on:
 *
 * <ol>
 *   <li>Indicators and agencies are numbered in id order, as the cascade keeps them; nodes by
 *       levels from below, each after all of its children, and in a level in id order: what a sweep
 *       reads and writes lies in the order in which it does.
 *   <li>The measures of node {@code n} stand at {@code measureStart[n] .. measureStart[n + 1]}, in
 *       the order of their indicators' ids; the links up to it, as far as they could carry value,
 *       likewise, in the order of their children's ids. These are the fixed positions of every
 *       reduction. A crosscutting link has its position whether it is accepted or not, and one that
 *       is not has no weight (NaN): consent moves no position.
 *   <li>The parts of indicator {@code i} stand at {@code partStart[i] .. partStart[i + 1]}, the
 *       lead first.
 *   <li>The figures of indicators stand in slots: first the own figures of all parts; then the
 *       joint figures of the indicators that are composed of parts; then what those parties are
 *       credited that can be credited something else. Every other joint or credited figure is one
 *       of these, and is read where that stands.
 *   <li>Steps are the nodes, in their order, and between them what is derived, by levels: no step
 *       of a level rests on another of it.
 *   <li>What depends on a window (who counts when) is not here: {@link Frame}.
 * </ol>
 */
public final class Plan {
  private static final int[] NONE = {};

  final Cascade cascade;
  final List<Node> nodes;
  final List<Indicator> indicators;
  final List<Agency> agencies;
  private final int[] placeOf; // of a node, by its place in the cascade
  private final int[] indexOf; // the way back

  /** The indicators that are derived, in order. */
  final int[] derived;

  private final Map<Integer, int[]> derivedOf;

  /** What a sweep computes level by level: nodes, and from their number on derived indicators. */
  private final int[] steps; // empty where there are nodes alone, which are in order

  private final int[] rank;

  /** Where the levels of the steps begin; one more than there are levels. */
  final int[] levelStart;

  private final Measure[] measures;
  final int[] measureStart;
  final int[] measureIndicator;
  final int[] measureNode;
  final int[] measureSlot;
  final double[] measureWeight;

  /** The measures by indicator {@code i}: {@code measuringStart[i] .. measuringStart[i + 1]}. */
  final int[] measuringStart;

  final int[] measuring;

  /** Those that carry value, and those that would if they were accepted. */
  private final Link[] links;

  final int[] linkStart;
  final int[] linkChild;
  final int[] linkParent;

  /** NaN for a link that is not accepted. */
  final double[] linkWeight;

  /** The link by which a node hangs below its parent in the plan, or -1. */
  final int[] cascadeLink;

  /** The links up from node {@code n}: {@code upStart[n] .. upStart[n + 1]} of {@code up}. */
  final int[] upStart;

  final int[] up;
  final int[] nodeAgency;
  private final int[] ownedStart;
  private final int[] owned;
  private final Rulebook[] agencyRulebook;
  private final Policy[] agencyPolicy;
  private final int[] nodeRule;
  private final NodeRule[] nodeRules;
  final int[] partStart;
  final int[] partAgency;
  private final int[] jointSlot;
  private final int[] creditSlot;
  private final int slots;
  private final int wholeSlots;
  private final boolean hasDates;
  private final boolean hasBudgets;

  /** By which rules a node's figures come about. */
  record NodeRule(Aggregation aggregation, Basis basis, Rulebook rulebook, Policy policy) {}

  /** Compiles a cascade; O(size). */
  public Plan(Cascade cascade) {
    this.cascade = cascade;
    indicators = cascade.indicators();
    agencies = cascade.agencies();
    derived =
        IntStream.range(0, indicators.size())
            .filter(i -> indicators.get(i).derived().isPresent())
            .toArray();
    Link[] inOrder = cascade.links().stream().filter(Plan::couldCarryValue).toArray(Link[]::new);
    int[] child = new int[inOrder.length];
    int[] parent = new int[inOrder.length];
    ends(inOrder, child, parent);
    Order.Levels levels = Steps.of(cascade, derived, inOrder, child, parent);
    levelStart = levels.start();
    placeOf = new int[cascade.nodes().size()];
    indexOf = new int[placeOf.length];
    place(levels.steps());
    nodes = Arrays.asList(new Node[placeOf.length]);
    for (int n = 0; n < placeOf.length; n++) {
      nodes.set(n, cascade.nodes().get(indexOf[n]));
    }
    steps = derived.length == 0 ? NONE : placed(levels.steps());
    rank = new int[steps.length];
    for (int i = 0; i < steps.length; i++) {
      rank[steps[i]] = i;
    }

    agencyRulebook = new Rulebook[agencies.size()];
    agencyPolicy = new Policy[agencies.size()];
    compileAgencies();
    nodeAgency = new int[nodes.size()];
    for (int n = 0; n < nodeAgency.length; n++) {
      nodeAgency[n] = cascade.agencyIndex(nodes.get(n).owner().agency());
    }
    ownedStart = new int[agencies.size() + 1];
    owned = grouped(IntStream.of(placeOf), n -> nodeAgency[n], ownedStart);
    nodeRule = new int[nodes.size()];
    nodeRules = compileRules();

    partStart = new int[indicators.size() + 1];
    for (int i = 0; i < indicators.size(); i++) {
      partStart[i + 1] = partStart[i] + indicators.get(i).parties().size();
    }
    partAgency = new int[partStart[indicators.size()]];
    jointSlot = new int[indicators.size()];
    creditSlot = new int[partAgency.length];
    slots = compileSlots();
    wholeSlots = canBePartial() ? 0 : partAgency.length;
    derivedOf = new HashMap<>();
    for (int d = 0; d < derived.length; d++) {
      derivedOf.merge(partAgency[partStart[derived[d]]], new int[] {d}, Ints::concat);
    }

    measureStart = new int[nodes.size() + 1];
    measureIndicator = new int[cascade.measures().size()];
    measureNode = new int[measureIndicator.length];
    measureSlot = new int[measureIndicator.length];
    measureWeight = new double[measureIndicator.length];
    measures = new Measure[measureIndicator.length];
    int[] placeOfMeasure = compileMeasures();
    measuringStart = new int[indicators.size() + 1];
    measuring = grouped(IntStream.of(placeOfMeasure), m -> measureIndicator[m], measuringStart);

    linkStart = new int[nodes.size() + 1];
    linkChild = new int[inOrder.length];
    linkParent = new int[inOrder.length];
    linkWeight = new double[inOrder.length];
    links = new Link[inOrder.length];
    cascadeLink = new int[nodes.size()];
    int[] placeOfLink = compileLinks(inOrder, child, parent);
    upStart = new int[nodes.size() + 1];
    up = grouped(IntStream.of(placeOfLink), l -> linkChild[l], upStart);
    hasBudgets = nodes.stream().anyMatch(it -> !it.budget().isEmpty());
    hasDates =
        agencies.stream().anyMatch(it -> !it.during().isAlways())
            || Arrays.stream(measures).anyMatch(it -> !it.during().isAlways())
            || Arrays.stream(links).anyMatch(it -> !it.during().isAlways());
  }

  /** The numbers of a plan alone, without the objects they came from: what a sweep needs. */
  private Plan(Plan from) {
    cascade = Cascade.builder(from.cascade.id(), from.cascade.rulebook()).build();
    nodes = List.of();
    indicators = List.of();
    agencies = List.of();
    placeOf = from.placeOf;
    indexOf = NONE;
    derived = from.derived;
    derivedOf = Map.of();
    steps = from.steps;
    rank = from.rank;
    levelStart = from.levelStart;
    measures = new Measure[0];
    measureStart = from.measureStart;
    measureIndicator = NONE;
    measureNode = NONE;
    measureSlot = from.measureSlot;
    measureWeight = from.measureWeight;
    measuringStart = NONE;
    measuring = NONE;
    links = new Link[0];
    linkStart = from.linkStart;
    linkChild = from.linkChild;
    linkParent = NONE;
    linkWeight = from.linkWeight;
    cascadeLink = NONE;
    upStart = NONE;
    up = NONE;
    nodeAgency = from.nodeAgency;
    ownedStart = NONE;
    owned = NONE;
    agencyRulebook = from.agencyRulebook;
    agencyPolicy = from.agencyPolicy;
    nodeRule = from.nodeRule;
    nodeRules = from.nodeRules;
    partStart = from.partStart;
    partAgency = from.partAgency;
    jointSlot = from.jointSlot;
    creditSlot = NONE;
    slots = from.slots;
    wholeSlots = from.wholeSlots;
    hasDates = from.hasDates;
    hasBudgets = from.hasBudgets;
  }

  /** The numbers of this alone; good for sweeps where nothing is derived. */
  Plan numbers() {
    return new Plan(this);
  }

  /** The place of a node, by its place in the cascade. */
  int placeOf(int index) {
    return placeOf[index];
  }

  /** Finds the nodes at both ends of links, by their places in the cascade. */
  private void ends(Link[] inOrder, int[] child, int[] parent) {
    int at = 0;
    for (int l = 0; l < inOrder.length; l++) {
      while (!cascade.nodes().get(at).id().equals(inOrder[l].parent())) {
        at++; // both are in order
      }
      parent[l] = at;
      child[l] = cascade.nodeIndex(inOrder[l].child());
    }
  }

  /** Numbers the nodes as they come in the steps. */
  private void place(int[] ordered) {
    int next = 0;
    for (int step : ordered) {
      if (step < placeOf.length) {
        indexOf[next] = step;
        placeOf[step] = next++;
      }
    }
  }

  private int[] placed(int[] ordered) {
    return IntStream.of(ordered).map(it -> it < placeOf.length ? placeOf[it] : it).toArray();
  }

  /** Whether a link carries value, or would if it were accepted. */
  private static boolean couldCarryValue(Link link) {
    return link.carriesValue() || link.kind() == LinkKind.CROSSCUTTING;
  }

  private void compileAgencies() {
    for (int a = 0; a < agencyRulebook.length; a++) {
      agencyRulebook[a] = cascade.rulebookOf(agencies.get(a).id());
      agencyPolicy[a] =
          (a > 0 && Objects.equals(agencyRulebook[a], agencyRulebook[a - 1]))
              ? agencyPolicy[a - 1]
              : Policy.of(Aggregation.WEIGHTED_MEAN, agencyRulebook[a]);
    }
  }

  /** Gives each node its rule; all that there are. */
  private NodeRule[] compileRules() {
    List<NodeRule> all = new ArrayList<>();
    Map<NodeRule, Integer> known = new HashMap<>();
    for (int n = 0; n < nodeRule.length; n++) {
      Rulebook rulebook = agencyRulebook[nodeAgency[n]];
      Aggregation aggregation = nodes.get(n).aggregation().orElse(rulebook.aggregation());
      Basis basis = nodes.get(n).basis().orElse(rulebook.basis());
      NodeRule last = n == 0 ? null : all.get(nodeRule[n - 1]);
      boolean isSame =
          last != null
              && Objects.equals(last.rulebook, rulebook)
              && last.aggregation == aggregation
              && last.basis.equals(basis);
      if (isSame) {
        nodeRule[n] = nodeRule[n - 1];
        continue;
      }
      NodeRule rule = new NodeRule(aggregation, basis, rulebook, Policy.of(aggregation, rulebook));
      nodeRule[n] =
          known.computeIfAbsent(
              rule,
              r -> {
                all.add(r);
                return all.size() - 1;
              });
    }
    return all.toArray(new NodeRule[0]);
  }

  /** Gives each figure of an indicator its slot; how many there are. */
  private int compileSlots() {
    int next = partAgency.length;
    for (int i = 0; i < jointSlot.length; i++) {
      jointSlot[i] = isComposed(i) ? next++ : partStart[i];
    }
    for (int i = 0; i < jointSlot.length; i++) {
      Indicator indicator = indicators.get(i);
      int part = partStart[i];
      for (Party party : indicator.parties()) {
        partAgency[part] = cascade.agencyIndex(party.agency());
        boolean canDiffer =
            indicator.isShared()
                && ((isComposed(i) && party.role() != Role.SUPPORTER)
                    || !party.during().isAlways()
                    || !agencies.get(partAgency[part]).during().isAlways());
        creditSlot[part++] = canDiffer ? next++ : jointSlot[i];
      }
    }
    return next;
  }

  /** Where each measure of the cascade has its place: those of a node together, in order. */
  private int[] compileMeasures() {
    int[] places = new int[measures.length];
    int[] nodeOf = new int[measures.length];
    int at = 0;
    for (int m = 0; m < places.length; m++) {
      while (!cascade.nodes().get(at).id().equals(cascade.measures().get(m).node())) {
        at++; // both are in order
      }
      nodeOf[m] = placeOf[at];
      measureStart[nodeOf[m] + 1]++;
    }
    accumulate(measureStart);
    int[] next = measureStart.clone();
    for (int m = 0; m < places.length; m++) {
      places[m] = next[nodeOf[m]]++;
      compile(cascade.measures().get(m), nodeOf[m], places[m]);
    }
    return places;
  }

  private void compile(Measure measure, int node, int m) {
    int i = cascade.indicatorIndex(measure.indicator());
    measures[m] = measure;
    measureNode[m] = node;
    measureIndicator[m] = i;
    measureWeight[m] =
        measure.weight().isPresent()
            ? measure.weight().getAsDouble()
            : fromQuality(node, indicators.get(i));
    int part = standsFor(i, nodeAgency[node]);
    measureSlot[m] = part < 0 ? jointSlot[i] : creditSlot[part];
  }

  private double fromQuality(int node, Indicator indicator) {
    Optional<QualityWeights> weights = rulebook(node).qualityWeights();
    return weights.isPresent() ? weights.get().of(indicator.quality()) : 1.0;
  }

  /** Where each link has its place: those to a node together, in the order of their children. */
  private int[] compileLinks(Link[] inOrder, int[] child, int[] parent) {
    Arrays.fill(cascadeLink, -1);
    for (int l = 0; l < inOrder.length; l++) {
      linkStart[placeOf[parent[l]] + 1]++;
    }
    accumulate(linkStart);
    int[] places = new int[inOrder.length];
    int[] next = linkStart.clone();
    for (int i = 0; i < inOrder.length; i++) {
      int l = next[placeOf[parent[i]]]++;
      places[i] = l;
      links[l] = inOrder[i];
      linkChild[l] = placeOf[child[i]];
      linkParent[l] = placeOf[parent[i]];
      linkWeight[l] = links[l].carriesValue() ? links[l].weight().orElse(1.0) : Double.NaN;
      if (links[l].kind() == LinkKind.CASCADE) {
        cascadeLink[linkChild[l]] = l;
      }
    }
    return places;
  }

  private static void accumulate(int[] starts) {
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  /** Things by their keys, each group in the order given; {@code start} says where it begins. */
  private static int[] grouped(IntStream things, IntUnaryOperator key, int[] start) {
    int[] ordered = things.toArray();
    for (int thing : ordered) {
      start[key.applyAsInt(thing) + 1]++;
    }
    accumulate(start);
    int[] grouped = new int[ordered.length];
    int[] next = start.clone();
    for (int thing : ordered) {
      grouped[next[key.applyAsInt(thing)]++] = thing;
    }
    return grouped;
  }

  /** Whether the own figure of a part can be of less than all that is due. */
  private boolean canBePartial() {
    return derived.length > 0
        || cascade.rulebook().incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE
        || Arrays.stream(agencyRulebook)
            .anyMatch(it -> it.incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE);
  }

  int nodeCount() {
    return nodeAgency.length;
  }

  int agencyCount() {
    return agencyPolicy.length;
  }

  /** Room for the figures of all slots, none of them due. */
  FigureArray newSlots() {
    return new FigureArray(slots, wholeSlots);
  }

  /** Where the joint figure of an indicator stands. */
  int jointSlot(int indicator) {
    return jointSlot[indicator];
  }

  /** Where what a party is credited stands. */
  int creditSlot(int part) {
    return creditSlot[part];
  }

  /** Whether every party of an indicator is credited the joint figure, read where it stands. */
  boolean creditsJointAlone(int indicator) {
    return IntStream.range(partStart[indicator], partStart[indicator + 1])
        .allMatch(part -> creditSlot[part] == jointSlot[indicator]);
  }

  /** Whether any node states a pagu. */
  boolean hasBudgets() {
    return hasBudgets;
  }

  /** Whether anything here does not hold always. */
  boolean hasDates() {
    return hasDates;
  }

  /** The step that comes at a rank: a node, or from the number of nodes on what is derived. */
  int step(int at) {
    return steps.length == 0 ? at : steps[at];
  }

  /** When a step comes: a node after all of its children. */
  int rank(int step) {
    return steps.length == 0 ? step : rank[step];
  }

  /** The node with an id, or -1. */
  public int nodeAt(String id) {
    int index = cascade.nodeIndex(id);
    return index < 0 ? -1 : placeOf[index];
  }

  /** A node. */
  public Node node(int at) {
    return nodes.get(at);
  }

  /** All nodes in the order of their ids. */
  public IntStream nodesInOrder() {
    return IntStream.of(placeOf);
  }

  /** The place of a node in the order of ids. */
  int inOrder(int node) {
    return indexOf[node];
  }

  /** The measures by an indicator, in the order of the nodes. */
  IntStream measuresOf(int indicator) {
    return Arrays.stream(measuring, measuringStart[indicator], measuringStart[indicator + 1]);
  }

  /** The links up from a node, accepted or not, in the order of their parents. */
  IntStream upward(int node) {
    return Arrays.stream(up, upStart[node], upStart[node + 1]);
  }

  public Cascade cascade() {
    return cascade;
  }

  /** Where the parts of an indicator begin, the lead's first; those of the next one end them. */
  public int firstPart(int indicator) {
    return partStart[indicator];
  }

  /** The position of a party's part; -1 if it is no party of the indicator. */
  public int partOf(int indicator, String agency) {
    int party = indicators.get(indicator).partyIndex(agency);
    return party < 0 ? -1 : partStart[indicator] + party;
  }

  /** The indicator that a part belongs to; O(log indicators). */
  public int indicatorOf(int part) {
    int found = Arrays.binarySearch(partStart, part);
    return found >= 0 ? found : -found - 2; // each has a part, so that no two begin at one place
  }

  /** A part, made anew. */
  Part part(int indicator, int part) {
    return part(indicators.get(indicator), part, partStart[indicator]);
  }

  /** A part of an indicator that can say something else than the plan's; made anew. */
  Part part(Indicator indicator, int part, int first) {
    return Part.of(
        indicator,
        indicator.parties().get(part - first),
        agencies.get(partAgency[part]),
        rulebook(indicator, part),
        cascade.plans());
  }

  /** The rulebook of an indicator: the cascade's if it is shared, else its agency's. */
  private Rulebook rulebook(Indicator indicator, int part) {
    return indicator.isShared() ? cascade.rulebook() : agencyRulebook[partAgency[part]];
  }

  /** The id of the agency whose part this is. */
  public String agencyOf(int part) {
    return agencies.get(partAgency[part]).id();
  }

  /** Whether the joint figure of an indicator is made of parts. */
  public boolean isComposed(int indicator) {
    return Part.isComposed(indicators.get(indicator));
  }

  /** Whether an indicator is computed instead of reported. */
  public boolean isDerived(int indicator) {
    return indicators.get(indicator).derived().isPresent();
  }

  /** The positions in {@code derived} of those that are computed for an agency. */
  int[] derivedOf(int agency) {
    return derivedOf.getOrDefault(agency, NONE);
  }

  /** Whether the order of steps rests on crosscutting links for more than their two ends. */
  boolean hasDerivedSynergy() {
    return Arrays.stream(derived)
        .anyMatch(i -> indicators.get(i).derived().equals(Optional.of(Derived.SYNERGY)));
  }

  /**
   * The positions of the parts that compose a joint figure, in order of their agencies. Those of
   * one role stand in that order already, so that only the leads move; O(parties).
   */
  int[] composing(int indicator) {
    List<Party> parties = indicators.get(indicator).parties();
    int first = partStart[indicator];
    int[] composing = new int[parties.size()];
    int count = 0;
    for (int p = 0; p < parties.size(); p++) {
      Party party = parties.get(p);
      if (party.role() != Role.SUPPORTER) {
        int at = count++;
        while (at > 0
            && parties.get(composing[at - 1] - first).agency().compareTo(party.agency()) > 0) {
          composing[at] = composing[at - 1];
          at--;
        }
        composing[at] = first + p;
      }
    }
    return count == composing.length ? composing : Arrays.copyOf(composing, count);
  }

  /** The part whose credited figure a measure shows its node, or -1 for the joint figure. */
  int measurePart(int measure) {
    return standsFor(measureIndicator[measure], nodeAgency[measureNode[measure]]);
  }

  /**
   * The part that an agency, or else the nearest agency around it, has in a shared indicator; -1
   * where none has one, and for what is not shared.
   */
  public int standsFor(int indicator, int agency) {
    if (!indicators.get(indicator).isShared()) {
      return -1;
    }
    Optional<String> around = Optional.of(agencies.get(agency).id());
    while (around.isPresent()) {
      int part = partOf(indicator, around.get());
      if (part >= 0) {
        return part;
      }
      around = cascade.agency(around.get()).flatMap(Agency::parent);
    }
    return -1;
  }

  /** The measures of a node, in the order of their indicators. */
  public IntStream measuresAt(int node) {
    return IntStream.range(measureStart[node], measureStart[node + 1]);
  }

  /** The links up to a node that carry value, or would if they were accepted. */
  public IntStream linksTo(int node) {
    return IntStream.range(linkStart[node], linkStart[node + 1]);
  }

  public Measure measure(int at) {
    return measures[at];
  }

  public Link link(int at) {
    return links[at];
  }

  /** What a measure weighs that states no weight, or what it states. */
  public double measureWeight(int at) {
    return measureWeight[at];
  }

  /** The nodes that an agency owns, in id order. */
  public IntStream nodesOf(int agency) {
    return Arrays.stream(owned, ownedStart[agency], ownedStart[agency + 1]);
  }

  boolean holds(int agency, LocalDate day) {
    return agencies.get(agency).during().contains(day);
  }

  NodeRule rule(int node) {
    return nodeRules[nodeRule[node]];
  }

  Rulebook rulebook(int node) {
    return agencyRulebook[nodeAgency[node]];
  }

  /** How the score of an agency comes about. */
  Policy agencyPolicy(int agency) {
    return agencyPolicy[agency];
  }

  public Aggregation aggregation(int node) {
    return rule(node).aggregation();
  }

  public Basis basis(int node) {
    return rule(node).basis();
  }
}
