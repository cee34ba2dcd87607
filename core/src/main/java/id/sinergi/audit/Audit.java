package id.sinergi.audit;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether printed figures follow from what is printed beside them, by which formula and which habit
 * of rounding; and of those that do not, which formula comes nearest and by how much. Immutable and
 * thread-safe.
 *
 * <p>A table does not say how it was computed. Of all formulas by which a print could have come
 * about, those that fit the polarity are believed first, and among them those that lose no more
 * than the rounding that a table needs: exact or rounded half up before truncated, rounded up, or
 * rounded to fewer decimals and padded with zeros. Figures are those of the engine, on decimals.
 *
 * <pre>{@code
 * Audit audit = Audit.of(List.of(PrintedRow.of("1").withTarget("93.14").withActual("93.5").withFigure("100.38")));
 * audit.rows().get(0).habit(); // Optional[TRUNCATED]
 * }</pre>
 */
public final class Audit {
  private final List<Audited> rows;

  private Audit(List<Audited> rows) {
    this.rows = rows;
  }

  /**
   * Audits what is printed. Each figure is looked at by itself: the order makes no difference.
   *
   * <p>O(rows).
   *
   * @param printed rows and aggregates
   * @return what is to be said of each
   */
  public static Audit of(List<? extends Printed> printed) {
    return new Audit(printed.stream().map(Audited::of).toList());
  }

  /**
   * What is said of each.
   *
   * @return unmodifiable, in the order given
   */
  public List<Audited> rows() {
    return rows;
  }

  /**
   * How many there are of each.
   *
   * @return unmodifiable, all of them, in the order of the enum
   */
  public Map<Match, Long> counts() {
    Map<Match, Long> counts = new EnumMap<>(Match.class);
    Arrays.stream(Match.values()).forEach(match -> counts.put(match, 0L));
    rows.forEach(row -> counts.merge(row.match(), 1L, Long::sum));
    return Collections.unmodifiableMap(counts);
  }

  /** Such as {@code 504 printed: 436 follows, 30 does not follow, ...}. */
  @Override
  public String toString() {
    return rows.size()
        + " printed: "
        + counts().entrySet().stream()
            .filter(it -> it.getValue() > 0)
            .map(it -> it.getValue() + " " + it.getKey().text().en())
            .collect(Collectors.joining(", "));
  }
}
