package id.sinergi.internal.attainment;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Overlap;
import java.util.List;

/**
 * What one set of parties counted in excess, as far as it is taken off their sum.
 *
 * @param parties in order of id
 * @param entries the agreed overlaps that count, in order of their periods
 * @param isConflicting whether entries differ while nothing tells which holds
 * @param amount what the entries amount to over the span
 * @param limit the most that these parties can have counted in excess
 * @param isLeftOut because the part of one of them is missing, partial or not applicable
 * @param revised the parties whose reports are newer than an entry that corrects them, in order
 */
public record Excess(
    List<String> parties,
    List<Overlap> entries,
    boolean isConflicting,
    double amount,
    double limit,
    boolean isLeftOut,
    List<String> revised) {

  /** Whether it is more than the parts allow. */
  public boolean isCut() {
    return !isLeftOut && !isConflicting && Rounding.compare(amount, limit) > 0;
  }

  /** What is taken off the sum, before all of them together are held to their limit. */
  public double counted() {
    return isLeftOut || isConflicting ? 0 : isCut() ? limit : amount;
  }
}
