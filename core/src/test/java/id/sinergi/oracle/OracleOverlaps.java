package id.sinergi.oracle;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.PlannedOverlap;
import id.sinergi.oracle.Reports.Entry;
import id.sinergi.oracle.Reports.Said;
import id.sinergi.oracle.Reports.Sent;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Section 1.4: what several parties counted, or are expected to count. */
final class OracleOverlaps {

  /** What is to be taken off, and whether that makes the figure provisional. */
  record Excess(Exact amount, boolean provisional, boolean conflict) {}

  private final Indicator indicator;
  private final Map<List<String>, List<Entry>> bySet = new LinkedHashMap<>();

  OracleOverlaps(Indicator indicator, List<Overlap> overlaps, Optional<Instant> asOf) {
    this.indicator = indicator;
    Map<List<String>, List<Sent>> sent = new LinkedHashMap<>();
    for (Overlap overlap : overlaps) {
      if (isAccepted(overlap)) {
        sent.computeIfAbsent(overlap.parties(), parties -> new ArrayList<>())
            .add(
                new Sent(
                    overlap.period(), Said.value(overlap.amount()), false, overlap.reportedAt()));
      }
    }
    sent.forEach((parties, all) -> bySet.put(parties, Reports.resolve(all, asOf)));
  }

  private boolean isAccepted(Overlap overlap) {
    boolean parties =
        overlap.parties().stream().allMatch(agency -> indicator.party(agency).isPresent());
    boolean sums =
        indicator.composition().equals(Optional.of(Composition.SUM))
            && (indicator.consolidation() == Consolidation.SUM || isLast());
    return overlap.indicator().equals(indicator.id())
        && parties
        && sums
        && overlap.period().months() >= indicator.frequency().months();
  }

  private boolean isLast() {
    return indicator.consolidation() == Consolidation.LAST;
  }

  /** What the parts counted twice, over a span. */
  Excess of(List<OraclePart> in, Span span) {
    boolean provisional = false;
    boolean conflict = false;
    List<Exact> amounts = new ArrayList<>();
    for (Map.Entry<List<String>, List<Entry>> set : bySet.entrySet()) {
      List<Entry> used = consolidated(set.getValue(), span);
      Exact amount = total(used);
      List<OraclePart> of = in.stream().filter(it -> set.getKey().contains(it.agency())).toList();
      if (of.size() < set.getKey().size() || !of.stream().allMatch(OraclePart::isWhole)) {
        boolean something = !amount.isZero() || used.stream().anyMatch(Entry::conflict);
        provisional |= something;
        continue;
      }
      conflict |= used.stream().anyMatch(Entry::conflict);
      provisional |= used.stream().anyMatch(entry -> isStale(entry, of));
      Exact limit = OraclePart.allButLargest(of.stream().map(OraclePart::actual).toList());
      provisional |= amount.compare(limit) > 0;
      amounts.add(amount.compare(limit) > 0 ? limit : amount);
    }
    Exact all = Exact.sum(amounts);
    Exact limit = OraclePart.allButLargest(in.stream().map(OraclePart::actual).toList());
    boolean cut = all.compare(limit) > 0;
    return new Excess(cut ? limit : all, provisional || cut, conflict);
  }

  private static boolean isStale(Entry overlap, List<OraclePart> of) {
    return of.stream()
        .flatMap(part -> part.work().used().stream())
        .anyMatch(used -> used.span().overlaps(overlap.span()) && isLater(used.at(), overlap.at()));
  }

  private static boolean isLater(Optional<Instant> a, Optional<Instant> b) {
    return a.isPresent() && (b.isEmpty() || a.get().isAfter(b.get()));
  }

  private List<Entry> consolidated(List<Entry> entries, Span span) {
    if (isLast()) {
      return entries.stream()
          .filter(entry -> entry.span().isWithin(span) && entry.span().to() == span.to())
          .max(Comparator.comparingInt(entry -> entry.span().months()))
          .map(List::of)
          .orElse(List.of());
    }
    List<Span> months = new ArrayList<>();
    for (int month = span.from(); month < span.to(); month++) {
      months.add(new Span(month, month + 1));
    }
    return Reports.cover(entries, months, List.of());
  }

  private static Exact total(List<Entry> entries) {
    return Exact.sum(entries.stream().map(entry -> entry.said().amount().orElseThrow()).toList());
  }

  /** What the parts are expected to count twice. */
  Exact planned(Span window) {
    Map<Period, List<Exact>> byPeriod = new TreeMap<>();
    for (PlannedOverlap planned : indicator.plannedOverlaps()) {
      byPeriod
          .computeIfAbsent(planned.period(), period -> new ArrayList<>())
          .add(Exact.of(planned.amount()));
    }
    List<Entry> entries = new ArrayList<>();
    byPeriod.forEach(
        (period, amounts) -> {
          Said said = new Said(Optional.of(Exact.sum(amounts)), Optional.empty(), Optional.empty());
          entries.add(new Entry(Span.of(period), said, false, false, Optional.empty()));
        });
    return total(consolidated(entries, window));
  }
}
