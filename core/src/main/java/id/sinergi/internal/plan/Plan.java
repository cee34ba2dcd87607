package id.sinergi.internal.plan;

import com.google.common.base.Suppliers;
import com.google.common.primitives.Ints;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Policy;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.Rulebook;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
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
  private static final int FEW = 8; // parties looked through one by one

  public final Cascade cascade;
  public final List<Node> nodes;
  public final List<Indicator> indicators;
  public final List<Agency> agencies;
  private final int[] placeOf; // of a node, by its place in the cascade
  private final int[] indexOf; // the way back

  /** The indicators that are derived, in order. */
  public final int[] derived;

  private final Map<Integer, int[]> derivedOf;

  /** What a sweep computes level by level: nodes, and from their number on derived indicators. */
  private final int[] steps; // empty where there are nodes alone, which are in order

  private final int[] rank;

  /** Where the levels of the steps begin; one more than there are levels. */
  public final int[] levelStart;

  private final MeasureRows measures;
  public final int[] measureStart;
  public final int[] measureSlot;
  final double[] measureWeight;

  /** Those that carry value, and those that would if they were accepted. */
  private final LinkRows links;

  public final int[] linkStart;
  public final int[] linkChild;

  /** NaN for a link that is not accepted. */
  final double[] linkWeight;

  public final int[] nodeAgency;
  private final int[] agencyParent; // -1 without one
  private final NodeRules rules;
  private final Slots slots;
  public final int[] partStart;
  public final int[] partAgency;
  private final int wholeSlots;
  private final boolean hasDates;
  private final boolean hasBudgets;
  private final Supplier<Readers> readers;
  private final Supplier<TargetTraits> targetTraits;

  /** Compiles a cascade; O(size). */
  public Plan(Cascade cascade) {
    this.cascade = cascade;
    indicators = cascade.indicators();
    agencies = cascade.agencies();
    slots = Slots.of(cascade);
    partStart = slots.partStart;
    partAgency = slots.partAgency;
    derived = slots.derived();
    derivedOf = new HashMap<>();
    for (int d = 0; d < derived.length; d++) {
      derivedOf.merge(partAgency[partStart[derived[d]]], new int[] {d}, Ints::concat);
    }
    LinkEnds ends = LinkEnds.of(cascade);
    Order.Levels levels = Steps.of(cascade, derived, ends);
    levelStart = levels.start();
    placeOf = new int[cascade.nodes().size()];
    indexOf = new int[placeOf.length];
    place(levels.steps());
    nodes = new NodeList();
    steps = derived.length == 0 ? NONE : placed(levels.steps());
    rank = new int[steps.length];
    for (int i = 0; i < steps.length; i++) {
      rank[steps[i]] = i;
    }

    agencyParent = new int[agencies.size()];
    for (int a = 0; a < agencyParent.length; a++) {
      Optional<String> parent = agencies.get(a).parent();
      agencyParent[a] = parent.isPresent() ? cascade.agencyIndex(parent.get()) : -1;
    }
    nodeAgency = new int[placeOf.length];
    hasBudgets = compileNodes();
    rules = new NodeRules(cascade, nodes, nodeAgency);
    boolean canBePartial = derived.length > 0 || rules.anyLikeForLike();
    wholeSlots = canBePartial ? 0 : partAgency.length;

    measures = new MeasureRows(this);
    measureStart = measures.start;
    measureSlot = measures.slot;
    measureWeight = measures.weight;
    links = new LinkRows(ends, placeOf);
    linkStart = links.start;
    linkChild = links.child;
    linkWeight = links.weight;
    hasDates =
        measures.hasDates()
            || links.hasDates()
            || agencies.stream().anyMatch(it -> !it.during().isAlways());
    readers = Suppliers.memoize(() -> new Readers(this));
    targetTraits = Suppliers.memoize(() -> new TargetTraits(this));
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
    measures = MeasureRows.NONE;
    measureStart = from.measureStart;
    measureSlot = from.measureSlot;
    measureWeight = from.measureWeight;
    links = LinkRows.NONE;
    linkStart = from.linkStart;
    linkChild = from.linkChild;
    linkWeight = from.linkWeight;
    nodeAgency = from.nodeAgency;
    agencyParent = NONE;
    rules = from.rules;
    slots = from.slots;
    partStart = from.partStart;
    partAgency = from.partAgency;
    wholeSlots = from.wholeSlots;
    hasDates = from.hasDates;
    hasBudgets = from.hasBudgets;
    readers = Suppliers.memoize(() -> new Readers(this));
    targetTraits = Suppliers.memoize(() -> new TargetTraits(this));
  }

  /** The numbers of this alone; good for sweeps where nothing is derived. */
  public Plan numbers() {
    return new Plan(this);
  }

  /** The place of a node, by its place in the cascade. */
  public int placeOf(int index) {
    return placeOf[index];
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

  /** Finds whose each node is; whether any states a pagu. */
  private boolean compileNodes() {
    boolean anyBudget = false;
    int agency = 0; // that of the next node is mostly the same
    for (int index = 0; index < placeOf.length; index++) {
      Node node = cascade.nodes().get(index);
      String owner = node.owner().agency();
      agency = agencies.get(agency).id().equals(owner) ? agency : cascade.agencyIndex(owner);
      nodeAgency[placeOf[index]] = agency;
      anyBudget |= !node.budget().isEmpty();
    }
    return anyBudget;
  }

  public int nodeCount() {
    return nodeAgency.length;
  }

  public int agencyCount() {
    return rules.agencyCount();
  }

  /** Room for the figures of all slots, none of them due. */
  public FigureArray newSlots() {
    return new FigureArray(slots.count(), wholeSlots);
  }

  /** The indicator whose figure stands in each slot; made anew. */
  public int[] slotIndicators() {
    return slots.indicators();
  }

  /** Where the joint figure of an indicator stands. */
  public int jointSlot(int indicator) {
    return slots.joint(indicator);
  }

  /** Where what a party is credited stands; O(log indicators). */
  public int creditSlot(int part) {
    return slots.credit(slots.indicatorOf(part), part);
  }

  /** Whether every party of an indicator is credited the joint figure, read where it stands. */
  public boolean creditsJointAlone(int indicator) {
    return slots.creditsJointAlone(indicator);
  }

  /** What reads what; made by the first who asks. */
  public Readers readers() {
    return readers.get();
  }

  /** What indicators are like at their targets; made when first asked for, in O(indicators). */
  public TargetTraits targetTraits() {
    return targetTraits.get();
  }

  /** Whether any node states a pagu. */
  public boolean hasBudgets() {
    return hasBudgets;
  }

  /** Whether anything here does not hold always. */
  public boolean hasDates() {
    return hasDates;
  }

  /** The step that comes at a rank: a node, or from the number of nodes on what is derived. */
  public int step(int at) {
    return steps.length == 0 ? at : steps[at];
  }

  /** When a step comes: a node after all of its children. */
  public int rank(int step) {
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
  public int inOrder(int node) {
    return indexOf[node];
  }

  /** The measures by an indicator, in the order of the nodes. */
  public IntStream measuresOf(int indicator) {
    Readers all = readers();
    return Arrays.stream(
        all.measuring, all.measuringStart[indicator], all.measuringStart[indicator + 1]);
  }

  /** The links up from a node, accepted or not, in the order of their parents. */
  public IntStream upward(int node) {
    Readers all = readers();
    return Arrays.stream(all.up, all.upStart[node], all.upStart[node + 1]);
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
    return slots.indicatorOf(part);
  }

  /** A part, made anew. */
  public Part part(int indicator, int part) {
    return part(indicators.get(indicator), part, partStart[indicator]);
  }

  /** A part of an indicator that can say something else than the plan's; made anew. */
  public Part part(Indicator indicator, int part, int first) {
    return Part.of(
        indicator,
        indicator.parties().get(part - first),
        agencies.get(partAgency[part]),
        rulebook(indicator, part),
        cascade.plans());
  }

  /** The rulebook of an indicator: the cascade's if it is shared, else its agency's. */
  private Rulebook rulebook(Indicator indicator, int part) {
    return indicator.isShared() ? cascade.rulebook() : rules.ofAgency(partAgency[part]);
  }

  /** The id of the agency whose part this is. */
  public String agencyOf(int part) {
    return agencies.get(partAgency[part]).id();
  }

  /** Whether the joint figure of an indicator is made of parts. */
  public boolean isComposed(int indicator) {
    return slots.isComposed(indicator);
  }

  /** Whether an indicator is computed instead of reported. */
  public boolean isDerived(int indicator) {
    return slots.isDerived(indicator);
  }

  /** The positions in {@code derived} of those that are computed for an agency. */
  public int[] derivedOf(int agency) {
    return derivedOf.getOrDefault(agency, NONE);
  }

  /** Whether the order of steps rests on crosscutting links for more than their two ends. */
  public boolean hasDerivedSynergy() {
    return Arrays.stream(derived)
        .anyMatch(i -> indicators.get(i).derived().equals(Optional.of(Derived.SYNERGY)));
  }

  /**
   * The positions of the parts that compose a joint figure, in order of their agencies. Those of
   * one role stand in that order already, so that only the leads move; O(parties).
   */
  public int[] composing(int indicator) {
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

  /** The indicator by which a measure measures; O(log indicators). */
  public int measureIndicator(int measure) {
    return slots.indicatorAt(measureSlot[measure]);
  }

  /** The part whose credited figure a measure shows its node, or -1 for the joint figure. */
  public int measurePart(int measure) {
    return standsFor(measureIndicator(measure), nodeAgency[nodeOf(measure)]);
  }

  /** The node of a measure; O(log nodes). */
  private int nodeOf(int measure) {
    int low = 0;
    int high = nodeCount() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (measureStart[middle] <= measure) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where the figure stands that an indicator shows the nodes of an agency. */
  int shownSlot(int indicator, int agency) {
    int part = standsFor(indicator, agency);
    return part < 0 ? slots.joint(indicator) : slots.credit(indicator, part);
  }

  /**
   * The part that an agency, or else the nearest agency around it, has in a shared indicator; -1
   * where none has one, and for what is not shared.
   */
  public int standsFor(int indicator, int agency) {
    if (slots.isShared(indicator)) {
      for (int around = agency; around >= 0; around = agencyParent[around]) {
        int part = partOf(indicator, around);
        if (part >= 0) {
          return part;
        }
      }
    }
    return -1;
  }

  private int partOf(int indicator, int agency) {
    int end = partStart[indicator + 1];
    if (end - partStart[indicator] > FEW) {
      return partOf(indicator, agencies.get(agency).id());
    }
    int part = partStart[indicator];
    while (part < end && partAgency[part] != agency) {
      part++;
    }
    return part < end ? part : -1;
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
    return measure(nodeOf(at), at);
  }

  /** A measure of a node. */
  Measure measure(int node, int at) {
    return measures.of(node, at);
  }

  public Link link(int at) {
    return links.link(at);
  }

  /** Whether a node hangs by this link below its parent in the plan. */
  public boolean isCascade(int link) {
    return links.isCascade(link);
  }

  /** What a measure weighs that states no weight, or what it states. */
  public double measureWeight(int at) {
    return measureWeight[at];
  }

  /** The nodes that an agency owns, in id order. */
  public IntStream nodesOf(int agency) {
    Readers all = readers();
    return Arrays.stream(all.owned, all.ownedStart[agency], all.ownedStart[agency + 1]);
  }

  public boolean holds(int agency, LocalDate day) {
    return agencies.get(agency).during().contains(day);
  }

  public NodeRule rule(int node) {
    return rules.of(node);
  }

  public Rulebook rulebook(int node) {
    return rules.ofAgency(nodeAgency[node]);
  }

  /** How the score of an agency comes about. */
  public Policy agencyPolicy(int agency) {
    return rules.policy(agency);
  }

  public Aggregation aggregation(int node) {
    return rule(node).aggregation();
  }

  public Basis basis(int node) {
    return rule(node).basis();
  }

  /** The nodes of the cascade in the order of this. */
  private final class NodeList extends AbstractList<Node> implements RandomAccess {
    @Override
    public Node get(int at) {
      return cascade.nodes().get(indexOf[at]);
    }

    @Override
    public int size() {
      return indexOf.length;
    }
  }
}
