package id.sinergi.internal.influence;

import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The goals at which two ways meet that part where a figure enters: for an indicator, from two of
 * the goals it measures; for a node, by two of its parents. Goes up no farther than ways can still
 * meet: O(what it passes through, times its logarithm).
 *
 * <p>Each way up carries the name of the node by which it began. Where two names come together,
 * they meet; from there on the way has none.
 */
public final class Meetings {
  private static final int MET = -2;

  private final Plan plan;
  private final Entries entries;
  private final Climb climb;
  private final Map<Integer, Integer> names = new HashMap<>(); // by node
  private final Map<Integer, Integer> open = new HashMap<>(); // how many nodes ahead have a name
  private final Set<Integer> goals = new HashSet<>();
  private int highest = -1; // of the goals
  private final Upward upward;
  private final int[] before; // on one way to each that is reached; itself where it is an entry

  private Meetings(Entries entries) {
    this.plan = entries.results().plan();
    this.entries = entries;
    this.climb = new Climb(entries.results());
    IntStream.of(entries.nodes()).forEach(climb::open);
    if (entries.isNode()) {
      climb.next();
      climb.links().forEach(climb::follow);
      climb.links().map(climb::parent).forEach(this::begin);
    } else {
      IntStream.of(entries.nodes()).forEach(this::begin);
    }
    while (climb.hasNext() && (open.size() > 1 || climb.peek() <= highest)) {
      goOn(climb.next());
    }
    upward = climb.upward(entries);
    before = new int[upward.reached.length];
    goBack();
  }

  /** The indicators that measure more than one goal in the window, in id order. */
  public static IntStream indicators(Results results) {
    int[] start = results.plan().readers().measuringStart;
    return IntStream.range(0, results.plan().indicators.size())
        .filter(i -> start[i + 1] - start[i] > 1)
        .filter(i -> Entries.ofIndicator(results, i).nodes().length > 1);
  }

  /** The nodes that carry value to more than one goal in the window, in id order. */
  public static IntStream nodes(Results results) {
    int[] start = results.plan().readers().upStart;
    return results
        .plan()
        .nodesInOrder()
        .filter(n -> start[n + 1] - start[n] > 1)
        .filter(n -> results.parentsOf(n) > 1);
  }

  /** Of the ways up from the goals that an indicator measures. */
  public static Meetings ofIndicator(Results results, int indicator) {
    return new Meetings(Entries.ofIndicator(results, indicator));
  }

  /** Of the ways up from a node. */
  public static Meetings ofNode(Results results, int node) {
    return new Meetings(Entries.ofNode(results, node));
  }

  private void begin(int node) {
    if (names.putIfAbsent(node, node) == null) {
      open.put(node, 1);
    }
  }

  private void goOn(int node) {
    int name = names.getOrDefault(node, MET);
    climb.links().forEach(link -> goOn(name, link));
    close(name);
  }

  private void goOn(int name, int link) {
    climb.follow(link);
    int parent = climb.parent(link);
    Integer known = names.putIfAbsent(parent, name);
    if (known == null) {
      if (name != MET) {
        open.merge(name, 1, Integer::sum);
      }
    } else if (known != name) {
      if (known != MET && name != MET) {
        goals.add(parent);
        highest = Math.max(highest, parent);
      }
      close(known);
      names.put(parent, MET);
    }
  }

  /** One node ahead less that has a name. */
  private void close(int name) {
    int many = open.getOrDefault(name, 0);
    if (many > 1) {
      open.put(name, many - 1);
    } else {
      open.remove(name);
    }
  }

  /** Finds by which node each is reached: the first in order. */
  private void goBack() {
    Arrays.setAll(before, i -> Integer.MAX_VALUE);
    for (int link : upward.links) {
      int at = Arrays.binarySearch(upward.reached, plan.readers().linkParent[link]);
      if (at >= 0) {
        before[at] = Math.min(before[at], plan.linkChild[link]);
      }
    }
    for (int entry : entries.nodes()) {
      int at = Arrays.binarySearch(upward.reached, entry);
      if (at >= 0) {
        before[at] = entry;
      }
    }
  }

  /** The goals, in the order of their ids. */
  public List<Integer> goals() {
    List<Integer> ordered = new ArrayList<>(goals);
    ordered.sort(Comparator.comparingInt(plan::inOrder));
    return ordered;
  }

  /** All on the ways to those. */
  public Upward upward() {
    return upward;
  }

  /** Two paths to a meeting that come to it by different nodes, or one of them at once. */
  public List<List<Integer>> apart(int goal) {
    List<List<Integer>> apart = new ArrayList<>();
    if (beforeOf(goal) == goal) {
      apart.add(List.of(goal));
    }
    int from = Arrays.binarySearch(upward.links, plan.linkStart[goal]);
    IntStream.range(from < 0 ? -from - 1 : from, upward.links.length)
        .map(i -> upward.links[i])
        .takeWhile(link -> link < plan.linkStart[goal + 1])
        .map(link -> plan.linkChild[link])
        .sorted()
        .distinct()
        .limit(2 - apart.size())
        .forEach(child -> apart.add(path(child, goal)));
    return apart;
  }

  private List<Integer> path(int last, int goal) {
    Deque<Integer> path = new ArrayDeque<>(List.of(goal));
    int node = last;
    path.addFirst(node);
    while (beforeOf(node) != node) {
      node = beforeOf(node);
      path.addFirst(node);
    }
    return List.copyOf(path);
  }

  private int beforeOf(int node) {
    return before[Arrays.binarySearch(upward.reached, node)];
  }
}
