package id.sinergi.internal.plan;

import id.sinergi.internal.figures.Weights;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What of a plan holds on the last day of a window: which nodes and agencies, with what weight each
 * measure and link, and which nodes are at the top of their agencies. Shares the plan's arrays
 * where everything in it holds always.
 *
 * <p>A weight of NaN takes no part: a link that is not accepted, or whatever does not hold.
 */
public final class Frame {
  private final Plan plan;
  private final BitSet idle; // the nodes that do not hold
  private final boolean[] activeAgency;
  private final Weights measureWeight;
  private final Weights linkWeight;
  private final BitSet top;
  private final int[] topStart;
  private final int[] topNodes;
  private final Weights topWeight;

  /** Of a plan on a day; O(size). */
  public Frame(Plan plan, LocalDate day) {
    this.plan = plan;
    activeAgency = new boolean[plan.agencies.size()];
    idle = new BitSet();
    if (plan.hasDates()) {
      for (int a = 0; a < activeAgency.length; a++) {
        activeAgency[a] = plan.holds(a, day);
      }
      for (int n = 0; n < plan.nodeCount(); n++) {
        idle.set(n, !activeAgency[plan.nodeAgency[n]]);
      }
      measureWeight = new Weights(measures(day));
      linkWeight = new Weights(links(day));
    } else {
      Arrays.fill(activeAgency, true);
      measureWeight = new Weights(plan.measureWeight);
      linkWeight = new Weights(plan.linkWeight);
    }
    top = notBelowTheirOwn();
    topStart = new int[activeAgency.length + 1];
    topNodes = topsByAgency();
    double[] weights = new double[topNodes.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = plan.nodes.get(topNodes[i]).weight().orElse(1.0);
    }
    topWeight = new Weights(weights);
  }

  private Frame(Frame from, Plan plan, Weights measureWeight, Weights linkWeight) {
    this.plan = plan;
    idle = from.idle;
    activeAgency = from.activeAgency;
    top = from.top;
    topStart = from.topStart;
    topNodes = from.topNodes;
    topWeight = from.topWeight;
    this.measureWeight = measureWeight;
    this.linkWeight = linkWeight;
  }

  /** The same for a sweep that needs no more than numbers. */
  public Frame numbers(Plan numbers) {
    return new Frame(this, numbers, measureWeight, linkWeight);
  }

  /** The same, the weights of which can be changed; this does not change. */
  public Frame patched() {
    return new Frame(this, plan, measureWeight.patched(), linkWeight.patched());
  }

  private double[] measures(LocalDate day) {
    double[] weights = plan.measureWeight.clone();
    for (int n = 0; n < plan.nodeCount(); n++) {
      for (int m = plan.measureStart[n]; m < plan.measureStart[n + 1]; m++) {
        weights[m] = plan.measure(n, m).during().contains(day) ? weights[m] : Double.NaN;
      }
    }
    return weights;
  }

  private double[] links(LocalDate day) {
    double[] weights = plan.linkWeight.clone();
    for (int n = 0; n < plan.nodeCount(); n++) {
      for (int l = plan.linkStart[n]; l < plan.linkStart[n + 1]; l++) {
        weights[l] = isActive(n) && couldHold(l, day) ? weights[l] : Double.NaN;
      }
    }
    return weights;
  }

  /** Whether a link to a node that holds would count if it were accepted. */
  public boolean couldHold(int link, LocalDate day) {
    return isActive(plan.linkChild[link]) && plan.link(link).during().contains(day);
  }

  /** The nodes whose place in the plan is not below another of their own agency. */
  private BitSet notBelowTheirOwn() {
    BitSet nodes = new BitSet(plan.nodeCount());
    nodes.set(0, plan.nodeCount());
    nodes.andNot(idle);
    for (int n = 0; n < plan.nodeCount(); n++) {
      for (int l = plan.linkStart[n]; l < plan.linkStart[n + 1]; l++) {
        int child = plan.linkChild[l];
        if (plan.nodeAgency[child] == plan.nodeAgency[n] && plan.isCascade(l) && holds(l)) {
          nodes.clear(child);
        }
      }
    }
    return nodes;
  }

  /** The top nodes, agency by agency and each in the order of its ids. */
  private int[] topsByAgency() {
    int[] agencies = top.stream().map(n -> plan.nodeAgency[n]).toArray();
    for (int agency : agencies) {
      topStart[agency + 1]++;
    }
    for (int a = 1; a < topStart.length; a++) {
      topStart[a] += topStart[a - 1];
    }
    int[] nodes = new int[agencies.length];
    int[] fill = topStart.clone();
    plan.nodesInOrder().filter(top::get).forEach(n -> nodes[fill[plan.nodeAgency[n]]++] = n);
    return nodes;
  }

  public boolean isActive(int node) {
    return !idle.get(node);
  }

  public boolean isActiveAgency(int agency) {
    return activeAgency[agency];
  }

  /** Whether a link counts, and with it both of its ends. */
  public boolean holds(int link) {
    return !Double.isNaN(linkWeight.get(link));
  }

  /** Whether a measure counts, if its node does. */
  public boolean measures(int measure) {
    return !Double.isNaN(measureWeight.get(measure));
  }

  public Weights measureWeights() {
    return measureWeight;
  }

  public Weights linkWeights() {
    return linkWeight;
  }

  public int[] topStart() {
    return topStart;
  }

  public int firstTop(int agency) {
    return topStart[agency];
  }

  int countTop(int agency) {
    return topStart[agency + 1] - topStart[agency];
  }

  /** What the top nodes weigh in the scores of their agencies. */
  public Weights topWeights() {
    return topWeight;
  }

  public int[] topNodes() {
    return topNodes;
  }

  public int top(int position) {
    return topNodes[position];
  }

  /** The position of a node among the top nodes of its agency, or -1. */
  public int topPosition(int node) {
    if (!top.get(node)) {
      return -1;
    }
    int first = topStart[plan.nodeAgency[node]];
    int low = first;
    int high = topStart[plan.nodeAgency[node] + 1];
    while (low < high) { // they are in the order of ids
      int middle = (low + high) >>> 1;
      if (plan.inOrder(topNodes[middle]) < plan.inOrder(node)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - first;
  }

  /** The links up from a node that count, in the order of their parents. */
  public IntStream upward(int node) {
    return plan.upward(node).filter(this::holds);
  }
}
