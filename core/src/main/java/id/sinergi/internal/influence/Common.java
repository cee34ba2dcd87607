package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;

/** The goals that two things both carry value to, by the links that hold in a window. */
public final class Common {
  private Common() {}

  /**
   * The nearest goals above both: those without another one below them. O(what lies above).
   *
   * @param above where the one carries value to first: the parents of a node, the goals that an
   *     indicator measures
   * @param others likewise of the other
   * @return in no particular order
   */
  public static IntStream nearest(Results results, IntStream above, IntStream others) {
    BitSet common = all(results, above);
    common.and(all(results, others));
    BitSet farther = new BitSet();
    common.stream().flatMap(it -> parents(results, it)).forEach(farther::set);
    common.andNot(farther);
    return common.stream();
  }

  /** The goals that a node carries value to at once. */
  public static IntStream parents(Results results, int node) {
    return results.upward(node).map(link -> results.plan().readers().linkParent[link]);
  }

  private static BitSet all(Results results, IntStream first) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    first.filter(it -> !seen.get(it)).forEach(it -> add(it, seen, open));
    while (!open.isEmpty()) {
      parents(results, open.pop()).filter(it -> !seen.get(it)).forEach(it -> add(it, seen, open));
    }
    return seen;
  }

  private static void add(int node, BitSet seen, Deque<Integer> open) {
    seen.set(node);
    open.push(node);
  }
}
