package id.sinergi.indicator;

import id.sinergi.rule.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The orders in which lists are kept, so that what is equal in content is equal. Each tells apart
 * whatever {@code equals} tells apart; what is absent comes first.
 */
final class CanonicalOrder {
  static final Comparator<Actual> ACTUALS = CanonicalOrder::compare;
  static final Comparator<Overlap> OVERLAPS = CanonicalOrder::compare;
  static final Comparator<Spending> SPENDING = CanonicalOrder::compare;

  private static final Comparator<Target> TARGETS =
      Comparator.comparing(Target::period)
          .thenComparing(Target::plan, CanonicalOrder::compareOptional)
          .thenComparing(Target::effective, CanonicalOrder::compareOptional)
          .thenComparing(target -> target.amount().toString());
  private static final Comparator<Party> PARTIES =
      Comparator.comparing(Party::role).thenComparing(Party::agency);
  private static final Comparator<PlannedOverlap> PLANNED =
      Comparator.comparing(PlannedOverlap::period).thenComparingDouble(PlannedOverlap::amount);

  private CanonicalOrder() {}

  /** By period, plan, time of effect. */
  static List<Target> targets(Collection<Target> targets) {
    return ordered(targets, TARGETS);
  }

  /** By role, the lead first, then by agency. */
  static List<Party> parties(Collection<Party> parties) {
    return ordered(parties, PARTIES);
  }

  /** By period. */
  static List<PlannedOverlap> planned(Collection<PlannedOverlap> overlaps) {
    return ordered(overlaps, PLANNED);
  }

  /** Most lists have one element or none, and are then kept without a sort or a copy. */
  private static <T> List<T> ordered(Collection<T> elements, Comparator<T> order) {
    if (elements.size() < 2) {
      return List.copyOf(elements);
    }
    List<T> sorted = new ArrayList<>(elements);
    sorted.sort(order);
    return List.copyOf(sorted);
  }

  /**
   * A list in order and more elements in any order, as one list in order, equal elements once.
   *
   * <p>Cost: one sort of the new elements; for a few of them a binary search each, and one copy.
   */
  static <T> List<T> merged(List<T> ordered, Collection<T> more, Comparator<T> order) {
    if (more.isEmpty()) {
      return ordered;
    }
    List<T> added = new ArrayList<>(more);
    if (ordered.isEmpty() && isAscending(added, order)) {
      return Collections.unmodifiableList(added);
    }
    added.sort(order);
    if (ordered.isEmpty()) {
      return Collections.unmodifiableList(once(added));
    }
    List<T> merged = new ArrayList<>(ordered.size() + added.size());
    int copied = 0;
    for (T element : added) {
      List<T> rest = ordered.subList(copied, ordered.size());
      int found = rest.isEmpty() ? -1 : Collections.binarySearch(rest, element, order);
      int before = found < 0 ? -found - 1 : found;
      merged.addAll(rest.subList(0, before));
      copied += before;
      boolean again = !merged.isEmpty() && merged.get(merged.size() - 1).equals(element);
      if (found < 0 && !again) {
        merged.add(element);
      }
    }
    merged.addAll(ordered.subList(copied, ordered.size()));
    return Collections.unmodifiableList(merged);
  }

  /**
   * A list in order without the elements of another.
   *
   * <p>Cost: O(n) for both; where they hold the same objects, no object is looked at.
   */
  static <T> List<T> without(List<T> ordered, List<T> others, Comparator<T> order) {
    List<T> rest = new ArrayList<>(0);
    int at = 0;
    int other = 0;
    while (at < ordered.size()) {
      if (other < others.size() && ordered.get(at) == others.get(other)) { // mostly, and fast
        at++;
        other++;
        continue;
      }
      int compared =
          other == others.size() ? -1 : order.compare(ordered.get(at), others.get(other));
      if (compared < 0) {
        rest.add(ordered.get(at));
      } else {
        other++;
      }
      at += compared <= 0 ? 1 : 0;
    }
    return rest.size() == ordered.size() ? ordered : Collections.unmodifiableList(rest);
  }

  /** The elements of a list in order that are not among many others; a binary search for each. */
  static <T> List<T> notIn(List<T> many, List<T> ordered, Comparator<T> order) {
    return ordered.stream().filter(it -> Collections.binarySearch(many, it, order) < 0).toList();
  }

  /** Whether each element comes after the one before it, so that none is there twice. */
  private static <T> boolean isAscending(List<T> elements, Comparator<T> order) {
    for (int i = 1; i < elements.size(); i++) {
      if (order.compare(elements.get(i - 1), elements.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** A list in order without the repetitions of elements: itself if there are none. */
  private static <T> List<T> once(List<T> ordered) {
    List<T> once = new ArrayList<>(0);
    for (int i = 1; i < ordered.size(); i++) {
      boolean again = ordered.get(i).equals(ordered.get(i - 1));
      if (again && once.isEmpty()) {
        once.addAll(ordered.subList(0, i));
      } else if (!again && !once.isEmpty()) {
        once.add(ordered.get(i));
      }
    }
    return once.isEmpty() ? ordered : once;
  }

  private static int compare(Actual a, Actual b) {
    int order = a.indicator().compareTo(b.indicator());
    order = order != 0 ? order : a.agency().compareTo(b.agency());
    order = order != 0 ? order : a.period().compareTo(b.period());
    order = order != 0 ? order : compareOptional(a.reportedAt(), b.reportedAt());
    return order != 0 ? order : compareRest(a, b);
  }

  private static int compareRest(Actual a, Actual b) {
    int order = compare(a.reported(), b.reported());
    order = order != 0 ? order : a.status().compareTo(b.status());
    order = order != 0 ? order : compareOptional(a.evidence(), b.evidence());
    order = order != 0 ? order : compareOptional(a.note(), b.note());
    return order != 0 ? order : compare(a.extras(), b.extras());
  }

  private static int compare(Reported a, Reported b) {
    if (a instanceof Reported.Value x && b instanceof Reported.Value y) {
      return Double.compare(x.value(), y.value());
    }
    if (a instanceof Reported.Ratio x && b instanceof Reported.Ratio y) {
      int order = Double.compare(x.numerator(), y.numerator());
      return order != 0 ? order : Double.compare(x.denominator(), y.denominator());
    }
    if (a instanceof Reported.NotApplicable x && b instanceof Reported.NotApplicable y) {
      return x.reason().compareTo(y.reason());
    }
    return Integer.compare(rank(a), rank(b));
  }

  private static int rank(Reported reported) {
    if (reported instanceof Reported.Value) {
      return 0;
    }
    return reported instanceof Reported.Ratio ? 1 : 2;
  }

  private static int compare(Overlap a, Overlap b) {
    int order = a.indicator().compareTo(b.indicator());
    order = order != 0 ? order : compare(a.parties().iterator(), b.parties().iterator());
    order = order != 0 ? order : a.period().compareTo(b.period());
    order = order != 0 ? order : compareOptional(a.reportedAt(), b.reportedAt());
    order = order != 0 ? order : Double.compare(a.amount(), b.amount());
    return order != 0 ? order : compare(a.extras(), b.extras());
  }

  private static int compare(Spending a, Spending b) {
    int order = a.node().compareTo(b.node());
    order = order != 0 ? order : a.period().compareTo(b.period());
    order = order != 0 ? order : compareOptional(a.reportedAt(), b.reportedAt());
    order = order != 0 ? order : Double.compare(a.amount(), b.amount());
    return order != 0 ? order : compare(a.extras(), b.extras());
  }

  private static int compare(Extras a, Extras b) {
    int order = compare(a.fields().keySet().iterator(), b.fields().keySet().iterator());
    return order != 0
        ? order
        : compare(a.fields().values().iterator(), b.fields().values().iterator());
  }

  private static int compare(Iterator<String> a, Iterator<String> b) {
    while (a.hasNext() && b.hasNext()) {
      int order = a.next().compareTo(b.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(a.hasNext(), b.hasNext());
  }

  private static <T extends Comparable<? super T>> int compareOptional(
      Optional<T> a, Optional<T> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isPresent(), b.isPresent());
    }
    return a.get().compareTo(b.get());
  }
}
