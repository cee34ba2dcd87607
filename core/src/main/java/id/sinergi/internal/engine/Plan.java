package id.sinergi.internal.engine;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import id.sinergi.cascade.Measure;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Agency;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Basis;
import id.sinergi.rule.QualityWeights;
import id.sinergi.rule.Rulebook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cascade compiled once into arrays; immutable, shared by every evaluation.
 *
 * <p>How it is laid out, and what everything else here relies on:
 *
 * <ol>
 *   <li>Nodes, indicators and agencies are numbered in id order, as the cascade keeps them.
 *   <li>The measures of node {@code n} stand at {@code measureStart[n] .. measureStart[n + 1]}, in
 *       the order of their indicators' ids; the links that carry value up to it likewise, in the
 *       order of their children's ids. These are the fixed positions of every reduction.
 *   <li>The parts of indicator {@code i} stand at {@code partStart[i] .. partStart[i + 1]}, the
 *       lead first.
 *   <li>{@code order} has every node after all of its children.
 *   <li>What depends on a window (who counts when) is not here.
 * </ol>
 */
public final class Plan {
  final Cascade cascade;
  final List<Node> nodes;
  final List<Indicator> indicators;
  final List<Agency> agencies;
  final int[] order;

  /** The indicators that are derived, in order. */
  final int[] derived;

  /** What a sweep computes one after another; {@link Steps} says how it reads. */
  final int[] steps;

  final Measure[] measures;
  final int[] measureStart;
  final int[] measureIndicator;
  final double[] measureWeight;

  /** The measures by indicator {@code i}: {@code measuringStart[i] .. measuringStart[i + 1]}. */
  private final int[] measuringStart;

  private final int[] measuring;

  /** The part whose credited figure a measure shows its node, or -1 for the joint figure. */
  final int[] measurePart;

  final Link[] links;
  final int[] linkStart;
  final int[] linkChild;
  final double[] linkWeight;

  /** The link by which a node hangs below its parent in the plan, or -1. */
  final int[] cascadeLink;

  final int[] linkParent;

  /**
   * The links up from node {@code n} stand at {@code upStart[n] .. upStart[n + 1]} of {@code up}.
   */
  private final int[] upStart;

  private final int[] up;

  /** The place of a node in {@code order}: after all of its children. */
  final int[] rank;

  final int[] nodeAgency;
  private final int[] ownedStart;
  private final int[] owned;
  final Rulebook[] nodeRulebook;
  final Part[] parts;
  final int[] partStart;

  /** Compiles a cascade; O(size). */
  public Plan(Cascade cascade) {
    this.cascade = cascade;
    nodes = cascade.nodes();
    indicators = cascade.indicators();
    agencies = cascade.agencies();
    measures = cascade.measures().toArray(new Measure[0]);
    links = cascade.links().stream().filter(Link::carriesValue).toArray(Link[]::new);

    nodeAgency = new int[nodes.size()];
    nodeRulebook = new Rulebook[nodes.size()];
    Rulebook[] ofAgency = new Rulebook[agencies.size()];
    for (int a = 0; a < ofAgency.length; a++) {
      ofAgency[a] = cascade.rulebookOf(agencies.get(a).id());
    }
    for (int n = 0; n < nodeAgency.length; n++) {
      nodeAgency[n] = cascade.agencyIndex(nodes.get(n).owner().agency());
      nodeRulebook[n] = ofAgency[nodeAgency[n]];
    }

    ownedStart = new int[agencies.size() + 1];
    for (int agency : nodeAgency) {
      ownedStart[agency + 1]++;
    }
    accumulate(ownedStart);
    owned = new int[nodes.size()];
    int[] next = ownedStart.clone();
    for (int n = 0; n < nodeAgency.length; n++) {
      owned[next[nodeAgency[n]]++] = n;
    }

    measureStart = new int[nodes.size() + 1];
    measureIndicator = new int[measures.length];
    measureWeight = new double[measures.length];
    measurePart = new int[measures.length];
    compileMeasures();
    measuringStart = new int[indicators.size() + 1];
    measuring = new int[measures.length];
    for (int indicator : measureIndicator) {
      measuringStart[indicator + 1]++;
    }
    accumulate(measuringStart);
    int[] nextOf = measuringStart.clone();
    for (int m = 0; m < measures.length; m++) {
      measuring[nextOf[measureIndicator[m]]++] = m;
    }

    linkStart = new int[nodes.size() + 1];
    linkChild = new int[links.length];
    linkParent = new int[links.length];
    linkWeight = new double[links.length];
    cascadeLink = new int[nodes.size()];
    compileLinks();
    upStart = new int[nodes.size() + 1];
    up = new int[links.length];
    compileUpwards();
    derived =
        IntStream.range(0, indicators.size())
            .filter(i -> indicators.get(i).derived().isPresent())
            .toArray();
    steps = Steps.of(this);
    if (steps.length < nodes.size()) {
      throw new IllegalStateException("The cascade (" + cascade.id() + ") has a cycle.");
    }
    order =
        derived.length == 0
            ? steps
            : Arrays.stream(steps).filter(step -> step < nodes.size()).toArray();
    rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }

    partStart = new int[indicators.size() + 1];
    int count = 0;
    for (int i = 0; i < indicators.size(); i++) {
      partStart[i] = count;
      count += indicators.get(i).parties().size();
    }
    partStart[indicators.size()] = count;
    parts = new Part[count];
    compileParts();
    for (int m = 0; m < measures.length; m++) {
      measurePart[m] =
          standsFor(measureIndicator[m], nodeAgency[cascade.nodeIndex(measures[m].node())]);
    }
  }

  private void compileMeasures() {
    for (int m = 0; m < measures.length; m++) {
      int node = cascade.nodeIndex(measures[m].node());
      measureIndicator[m] = cascade.indicatorIndex(measures[m].indicator());
      Indicator indicator = indicators.get(measureIndicator[m]);
      measureWeight[m] = measures[m].weight().orElseGet(() -> fromQuality(node, indicator));
      measureStart[node + 1]++;
    }
    accumulate(measureStart);
  }

  private double fromQuality(int node, Indicator indicator) {
    Optional<QualityWeights> weights = nodeRulebook[node].qualityWeights();
    return weights.isPresent() ? weights.get().of(indicator.quality()) : 1.0;
  }

  private void compileLinks() {
    Arrays.fill(cascadeLink, -1);
    for (int l = 0; l < links.length; l++) {
      linkChild[l] = cascade.nodeIndex(links[l].child());
      linkParent[l] = cascade.nodeIndex(links[l].parent());
      linkWeight[l] = links[l].weight().orElse(1.0);
      linkStart[linkParent[l] + 1]++;
      if (links[l].kind() == LinkKind.CASCADE) {
        cascadeLink[linkChild[l]] = l;
      }
    }
    accumulate(linkStart);
  }

  private void compileParts() {
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Rulebook rulebook = cascade.rulebookOf(indicator);
      int part = partStart[i];
      for (Party party : indicator.parties()) {
        Agency agency = agencies.get(cascade.agencyIndex(party.agency()));
        parts[part++] = Part.of(indicator, party, agency, rulebook, cascade.plans());
      }
    }
  }

  private static void accumulate(int[] starts) {
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
  }

  private void compileUpwards() {
    for (int child : linkChild) {
      upStart[child + 1]++;
    }
    accumulate(upStart);
    int[] fill = upStart.clone();
    for (int l = 0; l < links.length; l++) {
      up[fill[linkChild[l]]++] = l;
    }
  }

  /** The measures by an indicator, in the order of the nodes. */
  IntStream measuresOf(int indicator) {
    return Arrays.stream(measuring, measuringStart[indicator], measuringStart[indicator + 1]);
  }

  /** The node that a measure is of; O(log nodes). */
  int nodeOf(int measure) {
    return cascade.nodeIndex(measures[measure].node());
  }

  /** The links that carry value up from a node, in the order of their parents. */
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

  /** The id of the agency whose part this is. */
  public String agencyOf(int part) {
    return parts[part].agency();
  }

  /** Whether the joint figure of an indicator is made of parts. */
  public boolean isComposed(int indicator) {
    return Part.isComposed(indicators.get(indicator));
  }

  /** Whether an indicator is computed instead of reported. */
  public boolean isDerived(int indicator) {
    return indicators.get(indicator).derived().isPresent();
  }

  /** The positions of the parts that compose a joint figure, in order of their agencies. */
  int[] composing(int indicator) {
    return IntStream.range(partStart[indicator], partStart[indicator + 1])
        .filter(p -> !parts[p].isSupporting())
        .boxed()
        .sorted(Comparator.comparing(p -> parts[p].agency()))
        .mapToInt(p -> p)
        .toArray();
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

  /** The nodes that an agency owns, in id order. */
  public IntStream nodesOf(int agency) {
    return Arrays.stream(owned, ownedStart[agency], ownedStart[agency + 1]);
  }

  boolean holds(int agency, LocalDate day) {
    return agencies.get(agency).during().contains(day);
  }

  public Aggregation aggregation(int node) {
    return nodes.get(node).aggregation().orElse(nodeRulebook[node].aggregation());
  }

  public Basis basis(int node) {
    return nodes.get(node).basis().orElse(nodeRulebook[node].basis());
  }
}
