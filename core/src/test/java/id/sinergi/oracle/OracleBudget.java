package id.sinergi.oracle;

import id.sinergi.cascade.BudgetLine;
import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.Node;
import id.sinergi.figure.ReasonCode;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Spending;
import id.sinergi.oracle.Reports.Entry;
import id.sinergi.oracle.Reports.Said;
import id.sinergi.oracle.Reports.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Section 1.5, budget: pagu, realisation and what part of the one the other is. */
final class OracleBudget {
  private final Cascade cascade;
  private final Actuals actuals;
  private final Span window;
  private final Optional<Instant> asOf;
  private final Function<String, List<String>> children;

  /** What was spent; empty if nothing was reported. */
  private record Spent(Optional<Exact> amount, boolean conflict, boolean complete) {
    boolean isReported() {
      return amount.isPresent() || conflict;
    }
  }

  OracleBudget(
      Cascade cascade,
      Actuals actuals,
      Span window,
      Optional<Instant> asOf,
      Function<String, List<String>> children) {
    this.cascade = cascade;
    this.actuals = actuals;
    this.window = window;
    this.asOf = asOf;
    this.children = children;
  }

  Answer absorption(String node) {
    Optional<Exact> pagu = pagu(node);
    if (pagu.isEmpty()) {
      return Answer.NOT_DUE;
    }
    Spent spent = spent(node);
    if (!spent.isReported()) {
      return Answer.notReported(List.of());
    }
    if (spent.conflict()) {
      return Answer.notComputable(ReasonCode.CONFLICT);
    }
    if (pagu.get().isZero()) {
      return Answer.notComputable(ReasonCode.ZERO_DENOMINATOR);
    }
    return Answer.value(spent.amount().orElseThrow().over(pagu.get()).times(Exact.HUNDRED))
        .with(Exact.ONE, !spent.complete());
  }

  /** What was spent, if anything was reported without conflict. */
  Optional<Exact> realisation(String node) {
    return spent(node).amount();
  }

  private Node nodeOf(String id) {
    return cascade.nodes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Own lines that touch the window, without those that a wider one of them contains. */
  private List<BudgetLine> lines(String node) {
    List<BudgetLine> touched =
        nodeOf(node).budget().stream()
            .filter(line -> Span.of(line.period()).overlaps(window))
            .toList();
    return touched.stream()
        .filter(
            line ->
                touched.stream()
                    .noneMatch(
                        wider ->
                            wider.period().months() > line.period().months()
                                && Span.of(line.period()).isWithin(Span.of(wider.period()))))
        .toList();
  }

  Optional<Exact> pagu(String node) {
    List<BudgetLine> lines = lines(node);
    if (!lines.isEmpty()) {
      return Optional.of(Exact.sum(lines.stream().map(line -> Exact.of(line.amount())).toList()));
    }
    List<Exact> parts = new ArrayList<>();
    for (String child : children.apply(node)) {
      pagu(child).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Exact.sum(parts));
  }

  private Spent spent(String node) {
    List<BudgetLine> lines = lines(node);
    int from =
        lines.stream()
            .map(line -> line.period().firstMonth())
            .min(Comparator.naturalOrder())
            .orElse(window.from());
    List<Sent> sent = new ArrayList<>();
    for (Spending spending : actuals.spending()) {
      if (spending.node().equals(node)) {
        sent.add(
            new Sent(
                spending.period(), Said.value(spending.amount()), false, spending.reportedAt()));
      }
    }
    List<Span> months = new ArrayList<>();
    for (int month = from; month < window.to(); month++) {
      months.add(new Span(month, month + 1));
    }
    List<Entry> own = Reports.cover(Reports.resolve(sent, asOf), months, List.of());
    if (!own.isEmpty()) {
      boolean conflict = own.stream().anyMatch(Entry::conflict);
      boolean complete =
          months.stream()
              .filter(month -> isExpected(month, lines))
              .allMatch(month -> own.stream().anyMatch(entry -> month.isWithin(entry.span())));
      return new Spent(
          conflict
              ? Optional.empty()
              : Optional.of(
                  Exact.sum(
                      own.stream().map(entry -> entry.said().amount().orElseThrow()).toList())),
          conflict,
          complete);
    }
    List<Exact> parts = new ArrayList<>();
    boolean conflict = false;
    boolean complete = true;
    for (String child : children.apply(node)) {
      Spent below = spent(child);
      below.amount().ifPresent(parts::add);
      conflict |= below.conflict();
      complete &= pagu(child).isEmpty() || (below.isReported() && below.complete());
    }
    return new Spent(
        parts.isEmpty() || conflict ? Optional.empty() : Optional.of(Exact.sum(parts)),
        conflict,
        complete);
  }

  private static boolean isExpected(Span month, List<BudgetLine> lines) {
    return lines.isEmpty()
        || lines.stream().anyMatch(line -> month.isWithin(Span.of(line.period())));
  }
}
