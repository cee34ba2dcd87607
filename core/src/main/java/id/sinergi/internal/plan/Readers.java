package id.sinergi.internal.plan;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * What reads what: the way up through a plan, which no sweep needs. Made when it is first asked
 * for. Immutable.
 */
public final class Readers {
  public final int[] measureNode;

  /**
   * The measures by indicator {@code i}, in the order of their nodes' ids: {@code measuringStart[i]
   * .. measuringStart[i + 1]} of {@code measuring}.
   */
  public final int[] measuringStart;

  public final int[] measuring;
  public final int[] linkParent;

  /**
   * The links up from node {@code n}, in the order of their parents' ids: {@code upStart[n] ..
   * upStart[n + 1]} of {@code up}.
   */
  public final int[] upStart;

  public final int[] up;

  /** The nodes of agency {@code a}, in id order: {@code ownedStart[a] .. ownedStart[a + 1]}. */
  final int[] ownedStart;

  final int[] owned;

  /** Of a plan; O(size), with a logarithm of the indicators. */
  Readers(Plan plan) {
    measureNode = owners(plan.measureStart);
    linkParent = owners(plan.linkStart);
    int[] indicators = new int[plan.measureSlot.length];
    for (int m = 0; m < indicators.length; m++) {
      indicators[m] = plan.measureIndicator(m);
    }
    measuringStart = new int[plan.indicators.size() + 1];
    measuring = grouped(plan, plan.measureStart, m -> indicators[m], measuringStart);
    ownedStart = new int[plan.agencyCount() + 1];
    owned = grouped(plan, each(plan.nodeCount()), n -> plan.nodeAgency[n], ownedStart);
    upStart = new int[plan.nodeCount() + 1];
    up = grouped(plan, plan.linkStart, l -> plan.linkChild[l], upStart);
  }

  private static int[] each(int nodes) {
    int[] start = new int[nodes + 1];
    Arrays.setAll(start, n -> n);
    return start;
  }

  /** Whose each is, of things that stand together. */
  private static int[] owners(int[] start) {
    int[] owners = new int[start[start.length - 1]];
    for (int owner = 0; owner + 1 < start.length; owner++) {
      for (int i = start[owner]; i < start[owner + 1]; i++) {
        owners[i] = owner;
      }
    }
    return owners;
  }

  /** What nodes have, by its key, each group in the order of the nodes' ids. */
  private static int[] grouped(Plan plan, int[] of, IntUnaryOperator key, int[] start) {
    int[] grouped = new int[of[of.length - 1]];
    for (int i = 0; i < grouped.length; i++) {
      start[key.applyAsInt(i) + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] next = start.clone();
    for (int index = 0; index < plan.nodeCount(); index++) {
      int node = plan.placeOf(index);
      for (int i = of[node]; i < of[node + 1]; i++) {
        grouped[next[key.applyAsInt(i)]++] = i;
      }
    }
    return grouped;
  }
}
