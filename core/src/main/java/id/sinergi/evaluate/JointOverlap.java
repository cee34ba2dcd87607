package id.sinergi.evaluate;

import id.sinergi.indicator.Overlap;
import java.util.List;

/**
 * What one set of parties counted in excess of a sum because several of them counted the same, and
 * how far it was taken off.
 *
 * @param parties ids of agencies, in id order
 * @param entries the agreed overlaps that hold, in the order of their periods
 * @param amount what they amount to over the span of the actuals, in the unit of the indicator
 * @param limit the most that these parties can have counted in excess: the sum of their parts less
 *     the largest; 0 if left out
 * @param counted what is taken off, before all sets together are held to their limit
 * @param isCut whether it is more than the parts allow, so that only the limit counts
 * @param isLeftOut whether it does not count, since a party to it is missing, partial or not
 *     applicable
 * @param isConflicting whether entries differ and nothing tells which holds
 * @param revised the parties whose reports are newer than an entry that corrects them, in id order:
 *     it is stale
 */
public record JointOverlap(
    List<String> parties,
    List<Overlap> entries,
    double amount,
    double limit,
    double counted,
    boolean isCut,
    boolean isLeftOut,
    boolean isConflicting,
    List<String> revised) {
  /** Copies the lists. */
  public JointOverlap {
    parties = List.copyOf(parties);
    entries = List.copyOf(entries);
    revised = List.copyOf(revised);
  }

  /**
   * Whether a part was revised after the overlap was agreed.
   *
   * @return whether any party has revised
   */
  public boolean isStale() {
    return !revised.isEmpty();
  }

  /** One line: how much counts, of what, and whose. */
  @Override
  public String toString() {
    return counted
        + " of "
        + amount
        + " by "
        + String.join(", ", parties)
        + (isCut ? ", cut" : "")
        + (isLeftOut ? ", left out" : "")
        + (isConflicting ? ", conflicting" : "")
        + (isStale() ? ", older than " + String.join(", ", revised) : "");
  }
}
