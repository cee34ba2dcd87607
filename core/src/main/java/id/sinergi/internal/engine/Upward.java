package id.sinergi.internal.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What an indicator or a node reaches: where its figure enters the cascade, and all goals above, by
 * the links and measures that hold in a window. O(what it reaches).
 */
public final class Upward {
  private static final int MET = -2;

  private final Results results;
  private final Plan plan;
  private final int[] entries;
  private final List<Integer> reached;

  private Upward(Results results, int[] entries) {
    this.results = results;
    this.plan = results.plan();
    this.entries = entries;
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    IntStream.of(entries).filter(seen::add).forEach(open::add);
    while (!open.isEmpty()) {
      parents(open.remove()).filter(seen::add).forEach(open::add);
    }
    List<Integer> ordered = new ArrayList<>(seen);
    ordered.sort(Comparator.comparingInt(node -> plan.rank[node]));
    reached = Collections.unmodifiableList(ordered);
  }

  /** From the goals that an indicator measures. */
  public static Upward ofIndicator(Results results, int indicator) {
    return new Upward(results, results.measured(indicator));
  }

  /** From a node itself. */
  public static Upward ofNode(Results results, int node) {
    return new Upward(results, new int[] {node});
  }

  /** The nodes that its figure enters: those it measures, or itself. */
  public List<Integer> entries() {
    return IntStream.of(entries).boxed().toList();
  }

  /** All that it reaches, each after all of those below it. */
  public List<Integer> reached() {
    return reached;
  }

  private IntStream parents(int node) {
    return plan.upward(node).filter(results::isActive).map(link -> plan.linkParent[link]);
  }

  /** The paths to a goal, from the entry up, in order of the nodes' ids; no more than so many. */
  public List<List<Integer>> paths(int goal, int most) {
    Set<Integer> below = below(goal);
    List<List<Integer>> paths = new ArrayList<>();
    for (int entry : entries) {
      walk(entry, goal, below, paths, most);
    }
    return paths;
  }

  /** Depth first, on a stack of its own: a cascade can be deeper than that of a thread. */
  private void walk(int entry, int goal, Set<Integer> below, List<List<Integer>> paths, int most) {
    Deque<Integer> path = new ArrayDeque<>();
    Deque<PrimitiveIterator.OfInt> open = new ArrayDeque<>();
    open.push(IntStream.of(entry).filter(below::contains).iterator());
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
        open.push(parents(node).filter(below::contains).iterator());
      }
    }
  }

  /** Two paths to a meeting that come to it by different nodes, or one of them at once. */
  public List<List<Integer>> apart(int goal) {
    Map<Integer, List<Integer>> byLast = new LinkedHashMap<>();
    for (int entry : entries) {
      if (entry == goal) {
        byLast.put(-1, List.of(goal));
      }
    }
    Map<Integer, List<Integer>> first = new HashMap<>(); // one path to each node
    for (int entry : entries) {
      first.put(entry, List.of(entry));
    }
    for (int node : reached) {
      List<Integer> path = first.get(node);
      if (path == null || node == goal) {
        continue;
      }
      for (int parent : parents(node).toArray()) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(parent);
        if (parent == goal) {
          byLast.putIfAbsent(node, longer);
        } else {
          first.putIfAbsent(parent, longer);
        }
      }
      if (byLast.size() > 1) {
        break;
      }
    }
    return List.copyOf(byLast.values()).subList(0, 2);
  }

  /** Of what is reached, all from which the goal is. */
  private Set<Integer> below(int goal) {
    Set<Integer> below = new HashSet<>();
    for (int i = reached.size() - 1; i >= 0; i--) {
      int node = reached.get(i);
      if (node == goal || parents(node).anyMatch(below::contains)) {
        below.add(node);
      }
    }
    return below;
  }

  /**
   * The goals at which two ways meet that part at the entry: for an indicator, from two of the
   * goals it measures; for a node, by two of its parents. In order.
   */
  public List<Integer> meetings() {
    boolean isNode = entries.length == 1;
    Map<Integer, Integer> labels = new HashMap<>();
    int[] starts = isNode ? parents(entries[0]).toArray() : entries;
    Set<Integer> meetings = new HashSet<>();
    for (int start : starts) {
      labels.put(start, start);
    }
    for (int node : reached) {
      Integer label = labels.get(node);
      if (label != null) {
        parents(node).forEach(parent -> meet(parent, label, labels, meetings));
      }
    }
    List<Integer> ordered = new ArrayList<>(meetings);
    Collections.sort(ordered);
    return ordered;
  }

  private static void meet(
      int parent, int label, Map<Integer, Integer> labels, Set<Integer> meetings) {
    Integer known = labels.putIfAbsent(parent, label);
    if (known != null && known != label) {
      if (known != MET && label != MET) {
        meetings.add(parent);
      }
      labels.put(parent, MET);
    }
  }
}
