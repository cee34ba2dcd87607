package id.sinergi.oracle;

import id.sinergi.time.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known of each period: entries after revision, and which of them cover a span. */
final class Reports {

  /** One entry as a party sent it. */
  record Sent(Period period, Said said, boolean provisional, Optional<Instant> at) {}

  /** A value, a ratio, or not applicable. */
  record Said(Optional<Exact> amount, Optional<Exact> denominator, Optional<String> reason) {
    static Said value(double value) {
      return new Said(Optional.of(Exact.of(value)), Optional.empty(), Optional.empty());
    }

    static Said ratio(double numerator, double denominator) {
      return new Said(
          Optional.of(Exact.of(numerator)), Optional.of(Exact.of(denominator)), Optional.empty());
    }

    static Said notApplicable(String reason) {
      return new Said(Optional.empty(), Optional.empty(), Optional.of(reason));
    }
  }

  /** What holds for one period. */
  record Entry(Span span, Said said, boolean provisional, boolean conflict, Optional<Instant> at) {
    boolean isNotApplicable() {
      return !conflict && said.reason().isPresent();
    }
  }

  /** The best choice of entries for what is left of a span. */
  private record Choice(int uncovered, int count, List<Entry> entries) {
    boolean isBetterThan(Choice other) {
      return uncovered != other.uncovered ? uncovered < other.uncovered : count < other.count;
    }
  }

  private Reports() {}

  /** The latest revision known at an instant, by period. */
  static List<Entry> resolve(List<Sent> sent, Optional<Instant> asOf) {
    Map<Period, List<Sent>> byPeriod = new TreeMap<>();
    for (Sent one : sent) {
      boolean known = asOf.isEmpty() || one.at().isEmpty() || !one.at().get().isAfter(asOf.get());
      if (known) {
        byPeriod.computeIfAbsent(one.period(), period -> new ArrayList<>()).add(one);
      }
    }
    List<Entry> entries = new ArrayList<>();
    byPeriod.forEach(
        (period, all) -> {
          Optional<Instant> latest = Optional.empty();
          for (Sent one : all) {
            if (one.at().isPresent()
                && (latest.isEmpty() || one.at().get().isAfter(latest.get()))) {
              latest = one.at();
            }
          }
          List<Sent> last = new ArrayList<>();
          for (Sent one : all) {
            if (one.at().equals(latest)) {
              last.add(one);
            }
          }
          boolean conflict = last.stream().map(Sent::said).distinct().count() > 1;
          boolean provisional = last.stream().anyMatch(Sent::provisional);
          entries.add(
              new Entry(Span.of(period), last.get(0).said(), provisional, conflict, latest));
        });
    return entries;
  }

  /**
   * Disjoint entries inside the steps, leaving as few steps uncovered as can be, then as few
   * entries, then the longest first from the left.
   *
   * @param steps consecutive
   * @param excused steps that need no entry
   */
  static List<Entry> cover(List<Entry> entries, List<Span> steps, List<Span> excused) {
    Span all = new Span(steps.get(0).from(), steps.get(steps.size() - 1).to());
    List<Entry> inside = entries.stream().filter(entry -> entry.span().isWithin(all)).toList();
    return best(0, inside, steps, excused, new Choice[steps.size() + 1]).entries();
  }

  private static Choice best(
      int at, List<Entry> entries, List<Span> steps, List<Span> excused, Choice[] known) {
    if (at == steps.size()) {
      return new Choice(0, 0, List.of());
    }
    if (known[at] != null) {
      return known[at];
    }
    List<Entry> here = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.span().from() == steps.get(at).from()) {
        here.add(entry);
      }
    }
    here.sort((a, b) -> Integer.compare(b.span().months(), a.span().months()));
    Choice rest = best(at + 1, entries, steps, excused, known);
    Choice skip =
        new Choice(
            rest.uncovered() + (excused.contains(steps.get(at)) ? 0 : 1),
            rest.count(),
            rest.entries());
    Choice best = null;
    for (Entry entry : here) {
      int next = at;
      while (next < steps.size() && steps.get(next).from() < entry.span().to()) {
        next++;
      }
      Choice after = best(next, entries, steps, excused, known);
      List<Entry> chosen = new ArrayList<>(List.of(entry));
      chosen.addAll(after.entries());
      Choice choice = new Choice(after.uncovered(), after.count() + 1, chosen);
      if (best == null || choice.isBetterThan(best)) {
        best = choice;
      }
    }
    Choice result = best == null || skip.isBetterThan(best) ? skip : best;
    known[at] = result;
    return result;
  }
}
