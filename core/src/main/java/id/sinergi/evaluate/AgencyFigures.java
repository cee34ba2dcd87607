package id.sinergi.evaluate;

import id.sinergi.cascade.Level;
import id.sinergi.figure.Figure;
import id.sinergi.indicator.Agency;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one agency attained.
 *
 * @param agency the agency
 * @param score the mean of its top goals by their weights
 * @param averages the plain mean over the distinct indicators of its goals of each level, as
 *     reports print them; by level, levels without indicators left out
 */
public record AgencyFigures(Agency agency, Figure score, SortedMap<Level, Figure> averages) {
  /** Copies the averages. */
  public AgencyFigures {
    averages = Collections.unmodifiableSortedMap(new TreeMap<>(averages));
  }

  /** One line: the agency and its score. */
  @Override
  public String toString() {
    return agency.id() + " = " + score + " " + agency.name();
  }
}
