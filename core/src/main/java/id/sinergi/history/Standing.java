package id.sinergi.history;

import id.sinergi.cascade.Cascade;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Overlap;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Spending;
import id.sinergi.internal.money.BudgetLines;
import id.sinergi.rule.Interim;
import id.sinergi.rule.Target;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What stood for an evaluation: of the entries of its window that were known, those that held. An
 * entry outside the window moves no figure in it, but where a rulebook asks in the midst of a
 * longer target: there the window of the indicator begins with that target. Spending counts from
 * where the pagu does.
 */
final class Standing {
  final SortedMap<Key, List<Actual>> actuals;
  final SortedMap<Key, List<Overlap>> overlaps;
  final SortedMap<Key, List<Spending>> spending;
  final SortedMap<Key, List<Aim>> targets = new TreeMap<>();

  private final Cascade cascade;
  private final Request request;
  private final Window window;
  private final Map<String, Optional<Window>> windows = new HashMap<>(); // by indicator

  Standing(Evaluation evaluation) {
    cascade = evaluation.cascade();
    request = evaluation.request();
    window = evaluation.window();
    actuals =
        holding(
            evaluation.actuals().actuals().stream()
                .filter(
                    it -> isOf(it.indicator(), it.period().firstMonth(), it.period().endMonth())),
            it -> new Key(List.of(it.indicator(), it.agency()), it.period(), ""),
            Actual::reportedAt);
    overlaps =
        holding(
            evaluation.actuals().overlaps().stream()
                .filter(
                    it -> isOf(it.indicator(), it.period().firstMonth(), it.period().endMonth())),
            it ->
                new Key(
                    Stream.concat(Stream.of(it.indicator()), it.parties().stream()).toList(),
                    it.period(),
                    ""),
            Overlap::reportedAt);
    Window spent = new Window(firstOfPagu(), window.endMonth());
    spending =
        holding(
            evaluation.actuals().spending().stream().filter(it -> spent.contains(it.period())),
            it -> new Key(List.of(it.node()), it.period(), ""),
            Spending::reportedAt);
    for (Indicator indicator : cascade.indicators()) {
      aims(indicator.id(), Optional.empty(), indicator.targets());
      for (Party party : indicator.parties()) {
        aims(indicator.id(), Optional.of(party.agency()), party.targets());
      }
    }
  }

  /** Where the earliest pagu that counts begins, or the window if that is earlier. */
  private int firstOfPagu() {
    return cascade.nodes().stream()
        .flatMap(node -> BudgetLines.counting(node.budget(), window).stream())
        .mapToInt(line -> line.period().firstMonth())
        .reduce(window.firstMonth(), Math::min);
  }

  /** What differs, by what it is about. */
  static <T> List<Revised<T>> differences(
      SortedMap<Key, List<T>> then, SortedMap<Key, List<T>> now) {
    SortedSet<Key> keys = new TreeSet<>(then.keySet());
    keys.addAll(now.keySet());
    List<Revised<T>> differences = new ArrayList<>();
    for (Key key : keys) {
      List<T> was = then.getOrDefault(key, List.of());
      List<T> is = now.getOrDefault(key, List.of());
      if (!was.equals(is)) {
        differences.add(new Revised<>(was, is));
      }
    }
    return differences;
  }

  /** Of the entries about the same, which come in order of time, the last ones known. */
  private <T> SortedMap<Key, List<T>> holding(
      Stream<T> entries, Function<T, Key> about, Function<T, Optional<Instant>> time) {
    SortedMap<Key, List<T>> holding = new TreeMap<>();
    entries
        .filter(it -> isKnown(time.apply(it)))
        .forEach(
            it -> {
              List<T> known = holding.computeIfAbsent(about.apply(it), key -> new ArrayList<>(1));
              if (!known.isEmpty() && !time.apply(known.get(0)).equals(time.apply(it))) {
                known.clear();
              }
              known.add(it);
            });
    return holding;
  }

  private boolean isKnown(Optional<Instant> time) {
    return request.asOf().isEmpty() || time.isEmpty() || !time.get().isAfter(request.asOf().get());
  }

  private void aims(String indicator, Optional<String> agency, List<Target> stated) {
    for (Target target : stated) { // in order of the time of effect: the later one holds
      boolean isMeant = request.plan().isEmpty() || request.plan().equals(target.plan());
      boolean touches =
          target.period().firstMonth() < window.endMonth()
              && target.period().endMonth() > window.firstMonth();
      if (isMeant && touches && isKnown(target.effective())) {
        List<String> ids = Stream.concat(Stream.of(indicator), agency.stream()).toList();
        targets.put(
            new Key(ids, target.period(), target.plan().orElse("")),
            List.of(new Aim(indicator, agency, target)));
      }
    }
  }

  private boolean isOf(String indicator, int firstMonth, int endMonth) {
    Optional<Window> of =
        windows.computeIfAbsent(indicator, id -> cascade.indicator(id).map(this::windowOf));
    return of.isPresent() && of.get().firstMonth() <= firstMonth && endMonth <= of.get().endMonth();
  }

  private Window windowOf(Indicator indicator) {
    if (cascade.rulebookOf(indicator).interim() == Interim.NOT_DUE) {
      return window;
    }
    int first =
        Stream.concat(
                indicator.targets().stream(),
                indicator.parties().stream().flatMap(party -> party.targets().stream()))
            .map(Target::period)
            .filter(window::isWithin)
            .mapToInt(period -> period.firstMonth())
            .min()
            .orElse(window.firstMonth());
    return new Window(Math.min(first, window.firstMonth()), window.endMonth());
  }
}
