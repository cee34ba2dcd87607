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
  private static final Spent NOTHING = new Spent(Optional.empty(), false, Exact.ZERO);

  private final Cascade cascade;
  private final Actuals actuals;
  private final Span window;
  private final Optional<Instant> asOf;
  private final Function<String, List<String>> children;

  /** What was spent; empty if nothing was reported. */
  private record Spent(Optional<Exact> amount, boolean conflict, Exact coverage) {
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
        .with(spent.coverage(), spent.coverage().compare(Exact.ONE) != 0);
  }

  /** What was spent, if anything was reported without conflict. */
  Optional<Exact> realisation(String node) {
    return spent(node).amount();
  }

  private Node nodeOf(String id) {
    return cascade.nodes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** Own lines: those that tile the window; else the shortest around it; else what it touches. */
  private List<Entry> lines(String node) {
    List<Sent> sent = new ArrayList<>();
    for (BudgetLine line : nodeOf(node).budget()) {
      if (Span.of(line.period()).overlaps(window)) {
        sent.add(new Sent(line.period(), Said.value(line.amount()), false, Optional.empty()));
      }
    }
    if (sent.isEmpty()) {
      return List.of();
    }
    List<Entry> all = Reports.resolve(sent, Optional.empty());
    List<Entry> tiling = Reports.cover(all, monthsOf(window), List.of());
    if (tiling.stream().mapToInt(entry -> entry.span().months()).sum() == window.months()) {
      return tiling;
    }
    Optional<Entry> around =
        all.stream()
            .filter(entry -> window.isWithin(entry.span()))
            .min(Comparator.comparing(entry -> entry.span().months()));
    if (around.isPresent()) {
      return List.of(around.get());
    }
    int from = all.stream().mapToInt(entry -> entry.span().from()).min().orElseThrow();
    int to = all.stream().mapToInt(entry -> entry.span().to()).max().orElseThrow();
    return Reports.cover(all, monthsOf(new Span(from, to)), List.of());
  }

  private static List<Span> monthsOf(Span span) {
    List<Span> months = new ArrayList<>();
    for (int month = span.from(); month < span.to(); month++) {
      months.add(new Span(month, month + 1));
    }
    return months;
  }

  private static Exact amount(List<Entry> entries) {
    return Exact.sum(entries.stream().map(entry -> entry.said().amount().orElseThrow()).toList());
  }

  Optional<Exact> pagu(String node) {
    List<Entry> lines = lines(node);
    if (!lines.isEmpty()) {
      return Optional.of(amount(lines));
    }
    List<Exact> parts = new ArrayList<>();
    for (String child : children.apply(node)) {
      pagu(child).ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(Exact.sum(parts));
  }

  /** Where the pagu of a node begins: its own, or the first of its children's. */
  private Optional<Integer> begin(String node) {
    List<Entry> lines = lines(node);
    if (!lines.isEmpty()) {
      return lines.stream().map(entry -> entry.span().from()).min(Comparator.naturalOrder());
    }
    return children.apply(node).stream()
        .flatMap(child -> begin(child).stream())
        .min(Comparator.naturalOrder());
  }

  /** The spending that stands against the pagu of a node that has one. */
  private Spent spent(String node) {
    List<Entry> lines = lines(node);
    if (!lines.isEmpty()) {
      List<Span> time = new ArrayList<>();
      for (Entry line : lines) {
        time.add(new Span(line.span().from(), Math.min(line.span().to(), window.to())));
      }
      return spent(node, time);
    }
    if (pagu(node).isEmpty()) {
      return NOTHING;
    }
    List<Span> time = List.of(new Span(begin(node).orElseThrow(), window.to()));
    Optional<Spent> own = own(node, time);
    return own.isPresent()
        ? own.get()
        : together(node, child -> pagu(child).isPresent() ? spent(child) : spent(child, time));
  }

  /** The spending of a node in some time, or of all below it. */
  private Spent spent(String node, List<Span> time) {
    return own(node, time).orElseGet(() -> together(node, child -> spent(child, time)));
  }

  private Optional<Spent> own(String node, List<Span> time) {
    List<Sent> sent = new ArrayList<>();
    for (Spending spending : actuals.spending()) {
      if (spending.node().equals(node)) {
        sent.add(
            new Sent(
                spending.period(), Said.value(spending.amount()), false, spending.reportedAt()));
      }
    }
    List<Entry> resolved = Reports.resolve(sent, asOf);
    List<Entry> used = new ArrayList<>();
    int due = 0;
    for (Span span : time) {
      used.addAll(Reports.cover(resolved, monthsOf(span), List.of()));
      due += span.months();
    }
    if (used.isEmpty()) {
      return Optional.empty();
    }
    int in = used.stream().mapToInt(entry -> entry.span().months()).sum();
    boolean conflict = used.stream().anyMatch(Entry::conflict);
    return Optional.of(
        new Spent(
            conflict ? Optional.empty() : Optional.of(amount(used)),
            conflict,
            Exact.of(in).over(Exact.of(due))));
  }

  /** Of those expected: who has a pagu, or has reported something. */
  private Spent together(String node, Function<String, Spent> of) {
    List<Exact> amounts = new ArrayList<>();
    List<Exact> pagus = new ArrayList<>();
    List<Exact> coverages = new ArrayList<>();
    boolean conflict = false;
    for (String child : children.apply(node)) {
      Spent below = of.apply(child);
      below.amount().ifPresent(amounts::add);
      conflict |= below.conflict();
      if (pagu(child).isPresent() || below.isReported()) {
        pagus.add(pagu(child).orElse(Exact.ZERO));
        coverages.add(below.coverage());
      }
    }
    if (amounts.isEmpty() && !conflict) {
      return NOTHING;
    }
    boolean byPagu = pagus.stream().noneMatch(Exact::isZero);
    Exact part = Exact.ZERO;
    Exact whole = Exact.ZERO;
    for (int i = 0; i < pagus.size(); i++) {
      Exact weight = byPagu ? pagus.get(i) : Exact.ONE;
      part = part.plus(weight.times(coverages.get(i)));
      whole = whole.plus(weight);
    }
    return new Spent(
        conflict ? Optional.empty() : Optional.of(Exact.sum(amounts)), conflict, part.over(whole));
  }
}
