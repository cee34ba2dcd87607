package id.sinergi.internal.money;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.plan.Frame;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Scope;
import id.sinergi.internal.rule.DecimalAttainment;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Pagu, realisation and absorption of every node (1-model, 1.5). Money is counted once: what a node
 * states stands for all below it in the plan, else its children's sum does.
 *
 * <p>Realisation is compared with the pagu of its own time: where a node states its pagu, what it
 * and all below it spent from the start of those periods through the end of the window counts;
 * where its children's pagu add up, each child's own time does.
 */
public final class Budgets {
  private final Plan plan;
  private final Frame frame;
  private final Window window;
  private final OwnSpending spending;
  private final List<List<BudgetLine>> lines;
  private final double[] pagu;
  private final boolean[] hasPagu;
  private final int[] firstMonth;
  private final Realised[] realised;
  private final Map<List<Window>, Realised[]> within = new HashMap<>();
  private final FigureArray absorption;
  private final boolean isNone;

  /** Of a plan, what holds of it, and what is spent; O(size). */
  public Budgets(Bound bound, Frame frame, Scope scope) {
    this.plan = bound.plan();
    this.frame = frame;
    this.window = scope.window();
    this.spending = new OwnSpending(bound, scope.asOf());
    int nodes = plan.hasBudgets() ? plan.nodes.size() : 0; // without pagu there is no absorption
    lines = new ArrayList<>(nodes);
    for (int node = 0; node < nodes; node++) {
      lines.add(BudgetLines.counting(plan.nodes.get(node).budget(), window));
    }
    pagu = new double[nodes];
    hasPagu = new boolean[nodes];
    firstMonth = new int[nodes];
    realised = new Realised[nodes];
    Arrays.fill(realised, Realised.NOTHING);
    absorption = new FigureArray(nodes);
    isNone = nodes == 0;
    for (int node = 0; node < nodes; node++) {
      if (frame.isActive(node)) {
        rollUpPagu(node);
      }
    }
    for (int node = 0; node < nodes; node++) {
      if (hasPagu[node]) {
        realised[node] = realise(node);
        absorb(node);
      }
    }
    within.clear();
  }

  private void rollUpPagu(int node) {
    double[] terms;
    firstMonth[node] = Integer.MAX_VALUE;
    if (!lines.get(node).isEmpty()) {
      hasPagu[node] = true;
      terms = lines.get(node).stream().mapToDouble(BudgetLine::amount).toArray();
      firstMonth[node] = lines.get(node).get(0).period().firstMonth();
    } else {
      terms = new double[plan.linkStart[node + 1] - plan.linkStart[node]];
      for (int i = 0; i < terms.length; i++) {
        int child = child(plan.linkStart[node] + i);
        if (child >= 0 && hasPagu[child]) {
          hasPagu[node] = true;
          terms[i] = pagu[child];
          firstMonth[node] = Math.min(firstMonth[node], firstMonth[child]);
        }
      }
    }
    pagu[node] = Pairwise.sum(terms, terms.length);
  }

  /** The child whose money is part of its parent's, or -1 if the link carries none. */
  private int child(int link) {
    int child = plan.linkChild[link];
    return plan.isCascade(link) && frame.holds(link) ? child : -1;
  }

  /** The months whose spending counts against a node's pagu. */
  private List<Window> windows(int node) {
    int end = window.endMonth();
    if (lines.get(node).isEmpty()) {
      return List.of(new Window(firstMonth[node], end));
    }
    List<Window> windows = new ArrayList<>();
    for (BudgetLine line : lines.get(node)) {
      windows.add(new Window(line.period().firstMonth(), Math.min(line.period().endMonth(), end)));
    }
    return windows;
  }

  private Realised realise(int node) {
    List<Window> windows = windows(node);
    if (!lines.get(node).isEmpty()) {
      return within(windows)[node];
    }
    Realised own = spending.realised(node, windows);
    return own.isReported()
        ? own
        : children(node, child -> hasPagu[child] ? realised[child] : within(windows)[child]);
  }

  /** What every node and all below it realised within some windows. */
  private Realised[] within(List<Window> windows) {
    return within.computeIfAbsent(windows, this::sweep);
  }

  private Realised[] sweep(List<Window> windows) {
    Realised[] all = new Realised[plan.nodes.size()];
    Arrays.fill(all, Realised.NOTHING);
    for (int node = 0; node < plan.nodes.size(); node++) {
      if (frame.isActive(node)) {
        Realised own = spending.realised(node, windows);
        all[node] = own.isReported() ? own : children(node, child -> all[child]);
      }
    }
    return all;
  }

  /**
   * The sum over the children in the plan. Those that have a pagu or have reported anything are
   * expected to report all of it; they weigh by their pagu if all have one, else alike.
   */
  private Realised children(int node, IntFunction<Realised> of) {
    int start = plan.linkStart[node];
    int count = plan.linkStart[node + 1] - start;
    double[] amounts = new double[count];
    double[] weights = new double[count];
    double[] parts = new double[count];
    boolean reported = false;
    boolean complete = true;
    boolean conflict = false;
    boolean byPagu = true;
    for (int i = 0; i < count; i++) {
      int child = child(start + i);
      if (child < 0) {
        continue;
      }
      Realised below = of.apply(child);
      boolean expected = hasPagu[child] || below.isReported();
      byPagu &= !expected || pagu[child] > 0;
      complete &= !expected || below.covered() == 1;
      reported |= below.isReported();
      conflict |= below.hasConflict();
      amounts[i] = below.amount();
      weights[i] = expected ? 1 : 0;
    }
    if (!reported) {
      return Realised.NOTHING;
    }
    if (complete) {
      return new Realised(true, Pairwise.sum(amounts, count), 1, conflict);
    }
    for (int i = 0; i < count; i++) {
      int child = child(start + i);
      if (child >= 0 && weights[i] > 0) {
        weights[i] = byPagu ? pagu[child] : 1;
        parts[i] = weights[i] * of.apply(child).covered();
      }
    }
    double covered = Pairwise.sum(parts, count) / Pairwise.sum(weights, count);
    return new Realised(
        true, Pairwise.sum(amounts, count), Math.min(covered, Math.nextDown(1.0)), conflict);
  }

  private void absorb(int node) {
    Realised spent = realised[node];
    boolean provisional = spent.covered() < 1;
    if (!spent.isReported()) {
      absorption.state(node, State.NOT_REPORTED);
    } else if (spent.hasConflict()) {
      absorption.notComputable(node, ReasonCode.CONFLICT);
    } else if (pagu[node] == 0) {
      absorption.notComputable(node, ReasonCode.ZERO_DENOMINATOR);
    } else {
      absorption.value(node, 100 * spent.amount() / pagu[node], spent.covered(), provisional);
    }
  }

  /** The absorption in decimals, for display. */
  public BigDecimal decimal(int node) {
    return DecimalAttainment.percent(decimalSpent(node), decimalPagu(node));
  }

  private BigDecimal decimalPagu(int node) {
    BigDecimal sum = BigDecimal.ZERO;
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int next = open.pop();
      for (BudgetLine line : lines.get(next)) {
        sum = sum.add(Rounding.decimal(line.amount()));
      }
      for (int l = plan.linkStart[next]; l < plan.linkStart[next + 1]; l++) {
        if (lines.get(next).isEmpty() && child(l) >= 0 && hasPagu[child(l)]) {
          open.push(child(l));
        }
      }
    }
    return sum;
  }

  /** A node whose realisation is still to be added; without windows, those of its own pagu. */
  private record Open(int node, List<Window> windows) {}

  private BigDecimal decimalSpent(int node) {
    BigDecimal sum = BigDecimal.ZERO;
    Deque<Open> open = new ArrayDeque<>(List.of(new Open(node, List.of())));
    while (!open.isEmpty()) {
      Open next = open.pop();
      boolean ownTime = next.windows().isEmpty();
      List<Window> windows = ownTime ? windows(next.node()) : next.windows();
      List<Spending> own = spending.chosen(next.node(), windows);
      for (Spending spent : own) {
        sum = sum.add(Rounding.decimal(spent.amount()));
      }
      boolean passesOn = !ownTime || !lines.get(next.node()).isEmpty();
      for (int l = plan.linkStart[next.node()]; l < plan.linkStart[next.node() + 1]; l++) {
        int child = child(l);
        if (own.isEmpty() && child >= 0) {
          open.push(new Open(child, passesOn || !hasPagu[child] ? windows : List.of()));
        }
      }
    }
    return sum;
  }

  /** Whether the money of a node is another than in other budgets of the same plan. */
  public boolean isOther(Budgets before, int node) {
    if (isNone) {
      return false;
    }
    return !realised[node].equals(before.realised[node])
        || hasPagu[node] != before.hasPagu[node]
        || Double.compare(pagu[node], before.pagu[node]) != 0
        || absorption.mark(node) != before.absorption.mark(node)
        || Double.compare(absorption.value(node), before.absorption.value(node)) != 0;
  }

  /** Absorption in percent of the pagu. */
  public Figures absorption() {
    return isNone ? Figures.NOT_DUE : absorption;
  }

  public boolean hasPagu(int node) {
    return !isNone && hasPagu[node];
  }

  public double pagu(int node) {
    return pagu[node];
  }

  /** Whether anything is realised of a node that has a pagu. */
  public boolean hasSpent(int node) {
    return !isNone && realised[node].isReported();
  }

  public double spent(int node) {
    return realised[node].amount();
  }

  /** The part of what is due that is reported, 0 to 1; below 1 while anything is not. */
  public double covered(int node) {
    return realised[node].covered();
  }
}
