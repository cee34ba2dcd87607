package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Overlap;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.internal.report.Disjoint;
import id.sinergi.internal.report.Report;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the parts of one sum counted in excess, set of parties by set of parties (1-model, 1.4). */
final class Excesses {
  private final Consolidation consolidation;
  private final Map<String, Contribution> whole = new TreeMap<>();
  private final Window span;

  /** Among the parts of a sum, over the span that they cover together. */
  Excesses(Consolidation consolidation, List<Contribution> contributions, Window span) {
    this.consolidation = consolidation;
    this.span = span;
    for (Contribution it : contributions) {
      if (it.isWhole()) {
        whole.put(it.agency(), it);
      }
    }
  }

  /**
   * What counts of the overlaps of one indicator.
   *
   * @param overlaps in order of parties, period and time
   * @return in order of the parties; sets that have nothing in the span are not there
   */
  List<Excess> of(List<Overlap> overlaps, Optional<Instant> asOf) {
    Map<List<String>, List<Overlap>> bySet = new LinkedHashMap<>();
    for (Overlap overlap : overlaps) {
      boolean isKnown =
          asOf.isEmpty()
              || overlap.reportedAt().isEmpty()
              || !overlap.reportedAt().get().isAfter(asOf.get());
      if (isKnown) {
        bySet.computeIfAbsent(overlap.parties(), set -> new ArrayList<>()).add(overlap);
      }
    }
    List<Excess> excesses = new ArrayList<>();
    bySet.forEach((set, entries) -> excess(set, entries).ifPresent(excesses::add));
    return excesses;
  }

  private Optional<Excess> excess(List<String> parties, List<Overlap> known) {
    List<List<Overlap>> latest = latest(known);
    List<List<Overlap>> chosen = consolidated(latest);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    List<Overlap> entries = chosen.stream().map(holding -> holding.get(0)).toList();
    boolean isConflicting =
        chosen.stream().anyMatch(it -> it.stream().anyMatch(o -> o.amount() != it.get(0).amount()));
    boolean isLeftOut = !whole.keySet().containsAll(parties);
    return Optional.of(
        new Excess(
            parties,
            entries,
            isConflicting,
            sum(chosen.stream().mapToDouble(Excesses::most).toArray()),
            isLeftOut ? 0 : limit(parties),
            isLeftOut,
            isLeftOut ? List.of() : revised(parties, entries)));
  }

  /** Of entries that disagree the largest, though nothing is computed from it. */
  private static double most(List<Overlap> holding) {
    return holding.stream().mapToDouble(Overlap::amount).max().orElse(0);
  }

  /** The entries that hold for each period: those of the latest time. */
  private static List<List<Overlap>> latest(List<Overlap> known) {
    Map<Period, List<Overlap>> byPeriod = new LinkedHashMap<>();
    for (Overlap overlap : known) {
      List<Overlap> holding = byPeriod.computeIfAbsent(overlap.period(), p -> new ArrayList<>());
      if (!holding.isEmpty() && !holding.get(0).reportedAt().equals(overlap.reportedAt())) {
        holding.clear(); // in order of time: the later one holds
      }
      holding.add(overlap);
    }
    return List.copyOf(byPeriod.values());
  }

  private List<List<Overlap>> consolidated(List<List<Overlap>> latest) {
    return consolidated(latest, holding -> holding.get(0).period(), consolidation, span);
  }

  /** What stands for a span: disjoint entries of a sum; the longest entry that ends with it. */
  static <T> List<T> consolidated(
      List<T> items, Function<T, Period> periodOf, Consolidation consolidation, Window span) {
    if (consolidation == Consolidation.SUM) {
      return Disjoint.choose(items, periodOf, span, new boolean[0]);
    }
    return items.stream()
        .filter(it -> span.contains(periodOf.apply(it)))
        .filter(it -> periodOf.apply(it).endMonth() == span.endMonth())
        .max(Comparator.comparingInt(it -> periodOf.apply(it).months()))
        .map(List::of)
        .orElse(List.of());
  }

  /** The sum less the largest of some parts: the most that they can have counted in excess. */
  private double limit(List<String> parties) {
    return limit(
        parties.stream().mapToDouble(it -> part(it).realisation().orElseThrow().value()).toArray());
  }

  static double limit(double... parts) {
    return parts.length == 0
        ? 0
        : Math.max(0, Rounding.difference(sum(parts), parts[largest(parts)]));
  }

  /** The position of the largest, the first of equals. */
  static int largest(double... parts) {
    int largest = 0;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i] > parts[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  private Contribution part(String party) {
    return Objects.requireNonNull(whole.get(party), party);
  }

  private static double sum(double... terms) {
    return Pairwise.sum(terms, terms.length);
  }

  private List<String> revised(List<String> parties, List<Overlap> entries) {
    List<String> revised = new ArrayList<>();
    for (String party : parties) {
      List<Report> used = part(party).realisation().orElseThrow().reports();
      if (entries.stream().anyMatch(entry -> used.stream().anyMatch(it -> isOlder(entry, it)))) {
        revised.add(party);
      }
    }
    return revised;
  }

  private static boolean isOlder(Overlap entry, Report report) {
    boolean meet =
        entry.period().firstMonth() < report.period().endMonth()
            && entry.period().endMonth() > report.period().firstMonth();
    Instant reported = report.actual().reportedAt().orElse(Instant.MIN);
    return meet && reported.isAfter(entry.reportedAt().orElse(Instant.MIN));
  }
}
