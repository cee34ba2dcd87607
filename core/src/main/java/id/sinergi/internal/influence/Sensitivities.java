package id.sinergi.internal.influence;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Side;
import java.util.Arrays;

/**
 * How much all figures that an indicator or a node reaches move with its own: one sweep of
 * derivatives from below, along the links between what is reached. O(those) and what the aggregates
 * have of members that nobody asked for before.
 */
public final class Sensitivities {
  private final Slopes slopes;
  private final Results results;
  private final Plan plan;
  private final Upward upward;
  private final boolean official;
  private final Sensitivity[] reached;
  private int nextMeasure; // of those that enter, which are in the order of what is reached
  private int firstLink; // of those to the node at hand
  private int endLink;

  private Sensitivities(Slopes slopes, Upward upward, boolean official) {
    this.slopes = slopes;
    this.results = slopes.results();
    this.plan = results.plan();
    this.upward = upward;
    this.official = official;
    this.reached = new Sensitivity[upward.reached.length];
  }

  /** To what is reached, in the official view, or from the bottom up. */
  public static Sensitivities of(Slopes slopes, Upward upward, boolean official) {
    Sensitivities all = new Sensitivities(slopes, upward, official);
    all.sweep();
    return all;
  }

  /** Of a goal; none if it is not reached. */
  public Sensitivity of(int goal) {
    int at = Arrays.binarySearch(upward.reached, goal);
    return at < 0 ? Sensitivity.NONE : reached[at];
  }

  private void sweep() {
    for (int i = 0; i < reached.length; i++) {
      int node = upward.reached[i];
      firstLink = endLink;
      while (endLink < upward.links.length && upward.links[endLink] < plan.linkStart[node + 1]) {
        endLink++;
      }
      slopes.looked(1 + endLink - firstLink);
      reached[i] = upward.isNode() && i == 0 ? new Sensitivity(1, true) : at(node);
    }
  }

  private Sensitivity at(int node) {
    int measure = measure(node);
    if (!results.isActiveNode(node)) {
      return Sensitivity.NONE;
    }
    return official ? official(node, measure) : bottomUp(node, measure);
  }

  /** The measure by which the figure enters a node, or -1. */
  private int measure(int node) {
    boolean enters =
        nextMeasure < upward.measures.length
            && upward.measures[nextMeasure] < plan.measureStart[node + 1];
    return enters ? upward.measures[nextMeasure++] : -1;
  }

  private Sensitivity official(int node, int measure) {
    if (results.score().state(node) != State.VALUE) {
      return Sensitivity.NONE;
    }
    double ofMeasured = slopes.choice().ofMeasured(node);
    if (ofMeasured == 1) {
      return measured(node, measure);
    }
    Sensitivity below = linked(node, Side.SUPPORTED);
    if (ofMeasured == 0) {
      return below;
    }
    Sensitivity mine = measured(node, measure);
    return new Sensitivity(
        ofMeasured * mine.value() + (1 - ofMeasured) * below.value(),
        mine.isExact() && below.isExact());
  }

  private Sensitivity bottomUp(int node, int measure) {
    if (results.rollup().state(node) != State.VALUE) {
      return Sensitivity.NONE;
    }
    return slopes.of(Side.ROLLUP, node).carries()
        ? linked(node, Side.ROLLUP)
        : measured(node, measure);
  }

  private Sensitivity measured(int node, int measure) {
    return measure < 0 || !slopes.gives(measure)
        ? Sensitivity.NONE
        : new Sensitivity(slopes.byMeasure(measure), slopes.of(Side.MEASURED, node).isLinear());
  }

  /** The sum over the links from below; every other member is 0 at its position. */
  private Sensitivity linked(int node, Side side) {
    int[] positions = new int[endLink - firstLink];
    double[] terms = new double[positions.length];
    int count = 0;
    boolean isExact = true;
    for (int l = firstLink; l < endLink; l++) {
      int link = upward.links[l];
      Sensitivity below = of(plan.linkChild[link]);
      if (!below.isNone() && slopes.gives(side, link)) {
        positions[count] = link - plan.linkStart[node];
        terms[count++] = below.value() * slopes.byLink(side, link);
        isExact &= below.isExact() && slopes.of(side, node).isLinear();
      }
    }
    return new Sensitivity(Pairwise.sum(positions, terms, count), isExact);
  }
}
