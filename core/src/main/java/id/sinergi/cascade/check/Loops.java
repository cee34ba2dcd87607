package id.sinergi.cascade.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the loops of a directed graph: for every knot (strongly connected component) a shortest one
 * through its lowest vertex. O(vertices + edges), without recursion.
 *
 * <p>Knots are found by Tarjan's algorithm, whose stack of calls is the pair {@code call}, {@code
 * next}.
 */
public final class Loops {
  private final int[] knot; // by vertex; 0 while unknown
  private final int[] by; // edge + 1 by which a search reached a vertex; searches share no vertex
  private int[] tails = new int[16];
  private int[] heads = new int[16];
  private int[] labels = new int[16];
  private int size;
  private int[] start = new int[0]; // by vertex, in edges
  private int[] edges = new int[0]; // in the order of their tails

  /** A graph of so many vertices, numbered from 0, without edges. */
  public Loops(int vertices) {
    this.knot = new int[vertices];
    this.by = new int[vertices];
  }

  /** Adds an edge between two different vertices. */
  public void edge(int tail, int head, int label) {
    if (size == tails.length) {
      tails = Arrays.copyOf(tails, size * 2);
      heads = Arrays.copyOf(heads, size * 2);
      labels = Arrays.copyOf(labels, size * 2);
    }
    tails[size] = tail;
    heads[size] = head;
    labels[size++] = label;
  }

  /** Where an edge comes from. */
  public int tail(int edge) {
    return tails[edge];
  }

  /** What an edge was added with. */
  public int label(int edge) {
    return labels[edge];
  }

  /** Each loop as the numbers of its edges in the order they are walked, by lowest vertex. */
  public List<int[]> find() {
    arrange();
    tieKnots();
    int[] members = new int[knot.length + 1];
    for (int k : knot) {
      members[k]++;
    }
    boolean[] done = new boolean[knot.length + 1];
    List<int[]> loops = new ArrayList<>();
    for (int v = 0; v < knot.length; v++) {
      if (members[knot[v]] > 1 && !done[knot[v]]) {
        done[knot[v]] = true;
        loops.add(through(v));
      }
    }
    return loops;
  }

  private void arrange() {
    start = new int[knot.length + 1];
    edges = new int[size];
    for (int e = 0; e < size; e++) {
      start[tails[e] + 1]++;
    }
    for (int v = 0; v < knot.length; v++) {
      start[v + 1] += start[v];
    }
    int[] free = Arrays.copyOf(start, knot.length);
    for (int e = 0; e < size; e++) {
      edges[free[tails[e]]++] = e;
    }
  }

  private void tieKnots() {
    int n = knot.length;
    int[] order = new int[n]; // 0 while unseen
    int[] low = new int[n];
    int[] next = new int[n];
    int[] call = new int[n];
    int[] open = new int[n];
    int seen = 0;
    int knots = 0;
    int opened = 0;
    for (int root = 0; root < n; root++) {
      if (order[root] != 0) {
        continue;
      }
      int depth = 0;
      call[depth++] = root;
      while (depth > 0) {
        int v = call[depth - 1];
        if (order[v] == 0) {
          order[v] = low[v] = ++seen;
          next[v] = start[v];
          open[opened++] = v;
        }
        if (next[v] < start[v + 1]) {
          int w = heads[edges[next[v]++]];
          if (order[w] == 0) {
            call[depth++] = w;
          } else if (knot[w] == 0) {
            low[v] = Math.min(low[v], order[w]);
          }
          continue;
        }
        depth--;
        if (depth > 0) {
          int caller = call[depth - 1];
          low[caller] = Math.min(low[caller], low[v]);
        }
        if (low[v] == order[v]) {
          knots++;
          int w;
          do {
            w = open[--opened];
            knot[w] = knots;
          } while (w != v);
        }
      }
    }
  }

  /** Breadth first within the knot, until an edge leads back. */
  private int[] through(int origin) {
    Deque<Integer> queue = new ArrayDeque<>(List.of(origin));
    while (!queue.isEmpty()) {
      int v = queue.remove();
      for (int i = start[v]; i < start[v + 1]; i++) {
        int w = heads[edges[i]];
        if (w == origin) {
          return path(origin, edges[i]);
        }
        if (knot[w] == knot[origin] && by[w] == 0) {
          by[w] = edges[i] + 1;
          queue.add(w);
        }
      }
    }
    throw new IllegalStateException("The knot of vertex (" + origin + ") has no loop.");
  }

  private int[] path(int origin, int last) {
    Deque<Integer> path = new ArrayDeque<>();
    path.push(last);
    for (int v = tails[last]; v != origin; v = tails[by[v] - 1]) {
      path.push(by[v] - 1);
    }
    return path.stream().mapToInt(Integer::intValue).toArray();
  }
}
