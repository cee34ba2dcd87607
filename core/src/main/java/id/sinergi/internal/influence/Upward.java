package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.plan.Readers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * What an indicator or a node reaches: where its figure enters the cascade, and goals above, by the
 * links and measures that hold in a window. O(what it reaches, times its logarithm).
 */
public final class Upward {
  final Entries entries;

  /** What is reached, each after all of those below it. */
  public final int[] reached;

  /** The links up from there, in their order: those to one node together. */
  final int[] links;

  /** The measures by which it enters, in the order of their nodes; none for a node. */
  final int[] measures;

  Upward(Entries entries, IntStream reached, IntStream links) {
    this.entries = entries;
    this.reached = reached.toArray();
    this.links = links.sorted().toArray();
    this.measures = IntStream.of(entries.measures()).sorted().toArray();
  }

  /** From the goals that an indicator measures, as far as a goal. */
  public static Upward ofIndicator(Results results, int indicator, int goal) {
    return to(Entries.ofIndicator(results, indicator), goal);
  }

  /** From a node itself, as far as a goal. */
  public static Upward ofNode(Results results, int node, int goal) {
    return to(Entries.ofNode(results, node), goal);
  }

  /** The nodes that carry value to no other in the window, in id order. */
  public static IntStream roots(Results results) {
    Plan plan = results.plan();
    return plan.nodesInOrder().filter(node -> !carries(results, plan, node));
  }

  private static boolean carries(Results results, Plan plan, int node) {
    Readers all = plan.readers();
    for (int i = all.upStart[node]; i < all.upStart[node + 1]; i++) {
      if (results.isActive(all.up[i])) {
        return true;
      }
    }
    return false;
  }

  private static Upward to(Entries entries, int goal) {
    Climb climb = new Climb(entries.results());
    IntStream.of(entries.nodes()).filter(it -> it <= goal).forEach(climb::open);
    while (climb.hasNext()) {
      climb.next();
      climb.links().filter(link -> climb.parent(link) <= goal).forEach(climb::follow);
    }
    return climb.upward(entries);
  }

  /** Whether it begins at a node, not at the goals that an indicator measures. */
  boolean isNode() {
    return entries.isNode();
  }

  private IntStream parents(int node) {
    Results results = entries.results();
    return results.upward(node).map(link -> results.plan().readers().linkParent[link]);
  }

  /** The paths to a goal, from the entry up, in order of the nodes' ids; no more than so many. */
  public List<List<Integer>> paths(int goal, int most) {
    BitSet below = below(goal);
    List<List<Integer>> paths = new ArrayList<>();
    for (int entry : entries.nodes()) {
      walk(entry, goal, below, paths, most);
    }
    return paths;
  }

  /** Depth first, on a stack of its own: a cascade can be deeper than that of a thread. */
  private void walk(int entry, int goal, BitSet below, List<List<Integer>> paths, int most) {
    Deque<Integer> path = new ArrayDeque<>();
    Deque<PrimitiveIterator.OfInt> open = new ArrayDeque<>();
    open.push(IntStream.of(entry).filter(it -> isIn(below, it)).iterator());
    while (!open.isEmpty() && paths.size() < most) {
      if (!open.peek().hasNext()) {
        open.pop();
        path.pollLast();
        continue;
      }
      int node = open.peek().nextInt();
      if (node == goal) {
        List<Integer> whole = new ArrayList<>(path);
        whole.add(node);
        paths.add(whole);
      } else {
        path.addLast(node);
        open.push(parents(node).filter(it -> isIn(below, it)).iterator());
      }
    }
  }

  private boolean isIn(BitSet some, int node) {
    int at = Arrays.binarySearch(reached, node);
    return at >= 0 && some.get(at);
  }

  /** Of what is reached, by its place there, all from which the goal is. */
  private BitSet below(int goal) {
    BitSet below = new BitSet(reached.length);
    for (int i = reached.length - 1; i >= 0; i--) {
      int node = reached[i];
      below.set(i, node == goal || parents(node).anyMatch(it -> isIn(below, it)));
    }
    return below;
  }
}
