package id.sinergi.cascade;

import java.util.Comparator;

/** What makes a measure one. Ordered, so that a hash table of keys made to collide stays fast. */
record MeasureKey(String node, String indicator) implements Comparable<MeasureKey> {
  static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::node).thenComparing(Measure::indicator);
  private static final Comparator<MeasureKey> NATURAL =
      Comparator.comparing(MeasureKey::node).thenComparing(MeasureKey::indicator);

  static MeasureKey of(Measure measure) {
    return new MeasureKey(measure.node(), measure.indicator());
  }

  @Override
  public int compareTo(MeasureKey other) {
    return NATURAL.compare(this, other);
  }
}
