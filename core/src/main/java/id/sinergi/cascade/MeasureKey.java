package id.sinergi.cascade;

import java.util.Comparator;

/** What makes a measure one. Ordered, so that a hash table of keys made to collide stays fast. */
record MeasureKey(String node, String indicator) implements Comparable<MeasureKey> {
  static final Comparator<Measure> ORDER =
      (a, b) -> compare(a.node(), a.indicator(), b.node(), b.indicator());

  static MeasureKey of(Measure measure) {
    return new MeasureKey(measure.node(), measure.indicator());
  }

  @Override
  public int compareTo(MeasureKey other) {
    return compare(node, indicator, other.node, other.indicator);
  }

  private static int compare(String node, String indicator, String otherNode, String other) {
    int order = node.compareTo(otherNode);
    return order != 0 ? order : indicator.compareTo(other);
  }
}
