package id.sinergi.internal.plan;

import id.sinergi.cascade.Link;
import id.sinergi.cascade.LinkKind;
import java.util.BitSet;

/** The links of a plan: those up to a node stand together, in the order of their children's ids. */
final class LinkRows {
  /** No links. */
  static final LinkRows NONE = new LinkRows(LinkEnds.NONE, new int[0]);

  final int[] start;
  final int[] child;

  /** NaN for a link that is not accepted. */
  final double[] weight;

  private final Link[] links;
  private final BitSet cascading = new BitSet();
  private boolean hasDates;

  /** Puts links in their places, where {@code placeOf} tells those of the nodes. */
  LinkRows(LinkEnds ends, int[] placeOf) {
    start = new int[placeOf.length + 1];
    child = new int[ends.size()];
    weight = new double[ends.size()];
    links = new Link[ends.size()];
    for (int l = 0; l < ends.size(); l++) {
      start[placeOf[ends.parent(l)] + 1]++;
    }
    for (int n = 1; n < start.length; n++) {
      start[n] += start[n - 1];
    }
    int[] next = start.clone();
    for (int l = 0; l < ends.size(); l++) {
      put(next[placeOf[ends.parent(l)]]++, ends.link(l), placeOf[ends.child(l)]);
    }
  }

  private void put(int at, Link link, int lower) {
    links[at] = link;
    child[at] = lower;
    weight[at] = link.carriesValue() ? link.weight().orElse(1.0) : Double.NaN;
    hasDates |= !link.during().isAlways();
    if (link.kind() == LinkKind.CASCADE) {
      cascading.set(at);
    }
  }

  Link link(int at) {
    return links[at];
  }

  /** Whether a node hangs by this link below its parent in the plan. */
  boolean isCascade(int at) {
    return cascading.get(at);
  }

  /** Whether any does not hold always. */
  boolean hasDates() {
    return hasDates;
  }
}
