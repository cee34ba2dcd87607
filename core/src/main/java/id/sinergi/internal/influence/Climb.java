package id.sinergi.internal.influence;

import com.google.common.primitives.ImmutableIntArray;
import id.sinergi.internal.engine.Results;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;

/** Goes up from some nodes, to each after all of those below it. */
final class Climb {
  private final Results results;
  private final PriorityQueue<Integer> open = new PriorityQueue<>();
  private final Set<Integer> seen = new HashSet<>();
  private final ImmutableIntArray.Builder reached = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder links = ImmutableIntArray.builder();
  private int at;

  Climb(Results results) {
    this.results = results;
  }

  /** Lets a node come next in its turn, if it was not to. */
  void open(int node) {
    if (seen.add(node)) {
      open.add(node);
    }
  }

  boolean hasNext() {
    return !open.isEmpty();
  }

  /** The node that comes next. */
  int peek() {
    return open.element();
  }

  /** Goes to the next node. */
  int next() {
    at = open.remove();
    reached.add(at);
    return at;
  }

  /** The links up from the node it is at, in the order of their parents. */
  IntStream links() {
    return results.upward(at);
  }

  int parent(int link) {
    return results.plan().readers().linkParent[link];
  }

  /** Lets the node above a link come in its turn. */
  void follow(int link) {
    links.add(link);
    open(parent(link));
  }

  /** All that it came to and followed. */
  Upward upward(Entries entries) {
    return new Upward(entries, reached.build().stream(), links.build().stream());
  }
}
