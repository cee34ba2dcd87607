package id.sinergi.internal.money;

import id.sinergi.indicator.Spending;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What nodes themselves reported as spent, revisions resolved. */
final class OwnSpending {
  private final Bound bound;
  private final Optional<Instant> asOf;

  OwnSpending(Bound bound, Optional<Instant> asOf) {
    this.bound = bound;
    this.asOf = asOf;
  }

  /** What a node itself reported within some windows, and how many of their months that covers. */
  Realised realised(int node, List<Window> windows) {
    List<Spending> chosen = chosen(node, windows);
    if (chosen.isEmpty()) {
      return Realised.NOTHING;
    }
    double[] amounts = chosen.stream().mapToDouble(Spending::amount).toArray();
    int due = windows.stream().mapToInt(Window::months).sum();
    int in = chosen.stream().mapToInt(spent -> spent.period().months()).sum();
    return new Realised(
        true,
        Pairwise.sum(amounts, amounts.length),
        (double) in / due,
        chosen.stream().anyMatch(spent -> isConflicting(node, spent)));
  }

  /** The reports that count within some windows, coarser over finer. */
  List<Spending> chosen(int node, List<Window> windows) {
    List<Spending> latest = latest(bound.spending(node));
    if (latest.isEmpty()) {
      return latest;
    }
    List<Spending> chosen = new ArrayList<>();
    for (Window window : windows) {
      chosen.addAll(Disjoint.choose(latest, Spending::period, window, new boolean[0]));
    }
    return chosen;
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
    return asOf.isEmpty()
        || spending.reportedAt().isEmpty()
        || !spending.reportedAt().get().isAfter(asOf.get());
  }

  private boolean isConflicting(int node, Spending used) {
    return bound.spending(node).stream()
        .anyMatch(
            other ->
                used.period().equals(other.period())
                    && used.reportedAt().equals(other.reportedAt())
                    && used.amount() != other.amount());
  }
}
