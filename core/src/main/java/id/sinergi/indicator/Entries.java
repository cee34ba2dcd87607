package id.sinergi.indicator;

import java.util.Collection;
import java.util.List;

/**
 * Entries of all kinds, each in its order and once. Immutable; whether two are one object tells
 * that actuals were made from the same ones, so that this has no equality of its own.
 */
final class Entries {
  static final Entries NONE = new Entries(List.of(), List.of(), List.of());

  final List<Actual> actuals;
  final List<Overlap> overlaps;
  final List<Spending> spending;

  /** Of lists in their order. */
  Entries(List<Actual> actuals, List<Overlap> overlaps, List<Spending> spending) {
    this.actuals = actuals;
    this.overlaps = overlaps;
    this.spending = spending;
  }

  /** Whether both hold the same. */
  boolean holds(Entries others) {
    return actuals.equals(others.actuals)
        && overlaps.equals(others.overlaps)
        && spending.equals(others.spending);
  }

  /** These and more, in any order. */
  Entries plus(Collection<Actual> more, Collection<Overlap> overlap, Collection<Spending> spent) {
    return new Entries(
        CanonicalOrder.merged(actuals, more, CanonicalOrder.ACTUALS),
        CanonicalOrder.merged(overlaps, overlap, CanonicalOrder.OVERLAPS),
        CanonicalOrder.merged(spending, spent, CanonicalOrder.SPENDING));
  }

  Entries plus(Entries more) {
    return plus(more.actuals, more.overlaps, more.spending);
  }

  /** These without others; O(entries of both). */
  Entries minus(Entries others) {
    return new Entries(
        CanonicalOrder.without(actuals, others.actuals, CanonicalOrder.ACTUALS),
        CanonicalOrder.without(overlaps, others.overlaps, CanonicalOrder.OVERLAPS),
        CanonicalOrder.without(spending, others.spending, CanonicalOrder.SPENDING));
  }

  /** These without those that are among many others; a binary search for each. */
  Entries notIn(Entries many) {
    return new Entries(
        CanonicalOrder.notIn(many.actuals, actuals, CanonicalOrder.ACTUALS),
        CanonicalOrder.notIn(many.overlaps, overlaps, CanonicalOrder.OVERLAPS),
        CanonicalOrder.notIn(many.spending, spending, CanonicalOrder.SPENDING));
  }

  int size() {
    return actuals.size() + overlaps.size() + spending.size();
  }
}
