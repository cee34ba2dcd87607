package id.sinergi.internal.engine;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Spending;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Pagu, realisation and absorption of every node (1-model, 1.5). Money is counted once: what a node
 * states stands for all below it in the plan, else its children's sum does.
 */
public final class Budgets {
  private final Results results;
  private final Plan plan;
  private final double[] pagu;
  private final double[] spent;
  private final double[] covered;
  private final boolean[] hasPagu;
  private final boolean[] hasSpent;
  private final boolean[] conflict;
  private final FigureArray absorption;

  Budgets(Results results) {
    this.results = results;
    this.plan = results.plan();
    int nodes = plan.nodes.size();
    pagu = new double[nodes];
    spent = new double[nodes];
    covered = new double[nodes];
    hasPagu = new boolean[nodes];
    hasSpent = new boolean[nodes];
    conflict = new boolean[nodes];
    absorption = new FigureArray(nodes);
    for (int node : plan.order) {
      if (results.isActiveNode(node)) {
        rollUpPagu(node);
        rollUpSpending(node);
        absorb(node);
      }
    }
  }

  private void rollUpPagu(int node) {
    List<BudgetLine> lines = lines(node);
    double[] terms;
    if (!lines.isEmpty()) {
      hasPagu[node] = true;
      terms = lines.stream().mapToDouble(BudgetLine::amount).toArray();
    } else {
      terms = new double[plan.linkStart[node + 1] - plan.linkStart[node]];
      for (int i = 0; i < terms.length; i++) {
        int child = child(plan.linkStart[node] + i);
        if (child >= 0 && hasPagu[child]) {
          hasPagu[node] = true;
          terms[i] = pagu[child];
        }
      }
    }
    pagu[node] = Pairwise.sum(terms, terms.length);
  }

  /** The child whose money is part of its parent's, or -1 if the link carries none. */
  private int child(int link) {
    int child = plan.linkChild[link];
    return plan.cascadeLink[child] == link && results.isActive(link) ? child : -1;
  }

  private void rollUpSpending(int node) {
    List<Spending> own = spending(node);
    if (!own.isEmpty()) {
      hasSpent[node] = true;
      double[] terms = own.stream().mapToDouble(Spending::amount).toArray();
      spent[node] = Pairwise.sum(terms, terms.length);
      covered[node] = coveredPart(node, own);
      conflict[node] = isConflicting(node, own);
      return;
    }
    int start = plan.linkStart[node];
    double[] terms = new double[plan.linkStart[node + 1] - start];
    double[] parts = new double[terms.length];
    double[] wholes = new double[terms.length];
    boolean complete = true;
    for (int i = 0; i < terms.length; i++) {
      int child = child(start + i);
      if (child < 0) {
        continue;
      }
      if (hasSpent[child]) {
        hasSpent[node] = true;
        terms[i] = spent[child];
        conflict[node] |= conflict[child];
      }
      if (hasPagu[child]) {
        complete &= covered[child] == 1;
        wholes[i] = pagu[child];
        parts[i] = covered[child] * pagu[child];
      }
    }
    spent[node] = Pairwise.sum(terms, terms.length);
    double whole = Pairwise.sum(wholes, wholes.length);
    if (!hasSpent[node]) {
      covered[node] = 0;
    } else if (complete) {
      covered[node] = 1;
    } else {
      // below one even where what is missing has no pagu, so that it stays provisional
      double part = whole > 0 ? Pairwise.sum(parts, parts.length) / whole : 0;
      covered[node] = Math.min(part, Math.nextDown(1.0));
    }
  }

  /** The part of the months due, up to the end of the window, that has spending reported. */
  private double coveredPart(int node, List<Spending> own) {
    List<Window> due = new ArrayList<>();
    int end = results.scope().window().endMonth();
    for (BudgetLine line : lines(node)) {
      due.add(new Window(line.period().firstMonth(), Math.min(line.period().endMonth(), end)));
    }
    if (due.isEmpty()) {
      due.add(results.scope().window());
    }
    int months = 0;
    int in = 0;
    for (Window window : due) {
      for (int month = window.firstMonth(); month < window.endMonth(); month++) {
        int at = month;
        months++;
        boolean reported =
            own.stream().anyMatch(s -> s.period().firstMonth() <= at && at < s.period().endMonth());
        in += reported ? 1 : 0;
      }
    }
    return (double) in / months;
  }

  private void absorb(int node) {
    if (!hasPagu[node]) {
      return;
    }
    boolean provisional = covered[node] < 1;
    if (!hasSpent[node]) {
      absorption.state(node, State.NOT_REPORTED, true);
    } else if (conflict[node]) {
      absorption.notComputable(node, ReasonCode.CONFLICT, provisional);
    } else if (pagu[node] == 0) {
      absorption.notComputable(node, ReasonCode.ZERO_DENOMINATOR, provisional);
    } else {
      absorption.value(node, 100 * spent[node] / pagu[node], covered[node], provisional);
    }
  }

  /** A node's own lines that the window touches, those inside another left out, by period. */
  private List<BudgetLine> lines(int node) {
    List<BudgetLine> stated = plan.nodes.get(node).budget();
    if (stated.isEmpty()) {
      return stated;
    }
    List<BudgetLine> touched =
        stated.stream()
            .filter(
                line ->
                    line.period().firstMonth() < results.scope().window().endMonth()
                        && line.period().endMonth() > results.scope().window().firstMonth())
            .toList();
    return touched.stream()
        .filter(
            line ->
                touched.stream()
                    .noneMatch(
                        other ->
                            !other.period().equals(line.period())
                                && other.period().contains(line.period())))
        .toList();
  }

  /** A node's own spending that counts against its pagu in the window, coarser over finer. */
  private List<Spending> spending(int node) {
    List<Spending> latest = latest(results.bound().spending(node));
    if (latest.isEmpty()) {
      return latest;
    }
    Window window = results.scope().window();
    int first =
        lines(node).stream()
            .mapToInt(line -> line.period().firstMonth())
            .min()
            .orElse(window.firstMonth());
    return Disjoint.choose(
        latest, Spending::period, new Window(first, window.endMonth()), new boolean[0]);
  }

  private List<Spending> latest(List<Spending> reported) {
    List<Spending> latest = new ArrayList<>();
    for (Spending spending : reported) {
      if (!isKnown(spending)) {
        continue;
      }
      int last = latest.size() - 1;
      if (last >= 0 && latest.get(last).period().equals(spending.period())) {
        latest.set(last, spending); // in order of time: the later one revises
      } else {
        latest.add(spending);
      }
    }
    return latest;
  }

  private boolean isKnown(Spending spending) {
    Optional<Instant> asOf = results.scope().asOf();
    return asOf.isEmpty()
        || spending.reportedAt().isEmpty()
        || !spending.reportedAt().get().isAfter(asOf.get());
  }

  private boolean isConflicting(int node, List<Spending> chosen) {
    return results.bound().spending(node).stream()
        .filter(this::isKnown)
        .anyMatch(
            other ->
                chosen.stream()
                    .anyMatch(
                        used ->
                            used.period().equals(other.period())
                                && used.reportedAt().equals(other.reportedAt())
                                && used.amount() != other.amount()));
  }

  /** The absorption in decimals, for display. */
  public BigDecimal decimal(int node) {
    BigDecimal whole = decimal(node, n -> amounts(lines(n), BudgetLine::amount));
    BigDecimal part = decimal(node, n -> amounts(spending(n), Spending::amount));
    return part.movePointRight(2).divide(whole, Fold.DECIMALS);
  }

  private static <T> List<Double> amounts(
      List<T> items, java.util.function.Function<T, Double> amount) {
    return items.stream().map(amount).toList();
  }

  /** Adds up what the topmost nodes at or below one state. */
  private BigDecimal decimal(int node, IntFunction<List<Double>> stated) {
    BigDecimal sum = BigDecimal.ZERO;
    Deque<Integer> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty()) {
      int next = open.pop();
      List<Double> amounts = stated.apply(next);
      for (double amount : amounts) {
        sum = sum.add(Rounding.decimal(amount));
      }
      for (int l = plan.linkStart[next]; amounts.isEmpty() && l < plan.linkStart[next + 1]; l++) {
        if (child(l) >= 0) {
          open.push(child(l));
        }
      }
    }
    return sum;
  }

  /** Absorption in percent of the pagu. */
  public FigureArray absorption() {
    return absorption;
  }

  public boolean hasPagu(int node) {
    return hasPagu[node];
  }

  public double pagu(int node) {
    return pagu[node];
  }

  public boolean hasSpent(int node) {
    return hasSpent[node];
  }

  public double spent(int node) {
    return spent[node];
  }

  /** The part of what is due that is reported, 0 to 1; below 1 while anything is not. */
  public double covered(int node) {
    return covered[node];
  }

  /** The periods of a node's own pagu in the window; empty where its children's sum stands. */
  public List<Period> paguPeriods(int node) {
    return lines(node).stream().map(BudgetLine::period).toList();
  }
}
