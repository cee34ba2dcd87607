package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;

/**
 * The mean of a few members, as long as each carries weight and is a value of no sign but plus, or
 * was not reported and is left out: the short way of {@link Summary}, for nearly all goals there
 * are.
 *
 * <p>It gives the same bits: of no more than three terms the tree is the sum from the left, of more
 * it is put together from pairs and fours.
 */
public final class Few {
  private static final int LEFT = 3; // so many are summed from the left
  private static final int MOST = 12; // three fours are

  // what some members amount to
  private double weighted;
  private double counted;
  private double covered;
  private double due;
  private double least;
  private double greatest;
  private int any; // the bits of all marks

  byte mark;
  double value;
  double coverage;

  /** Takes the members, if it can; the figure of their goal is then in the fields. */
  public boolean take(Members members, Policy policy) {
    int from = members.from;
    int end = from + members.count();
    if (end == from || end - from > MOST || !policy.isMean()) {
      return false;
    }
    least = Double.POSITIVE_INFINITY;
    greatest = Double.NEGATIVE_INFINITY;
    any = 0;
    boolean areTaken =
        end - from <= LEFT ? sum(members, from, end) : sumInFours(members, from, end);
    return areTaken && least >= 0 && finish(policy);
  }

  /** Writes the figure of what was taken last; tells whether it is another than before. */
  public boolean write(FigureArray out, int at) {
    return out.set(at, mark, value, coverage);
  }

  /** Sums some members from the left; false if one of them is of another kind. */
  private boolean sum(Members members, int from, int end) {
    double[] weights = members.weights;
    int[] at = members.at;
    byte[] marks = members.marks;
    double[] values = members.values;
    int whole = members.whole;
    double low = least;
    double high = greatest;
    int bits = any;
    double sum = 0.0;
    double weightOfValues = 0.0;
    double weightOfCoverage = 0.0;
    double weightOfAll = 0.0;
    for (int i = from; i < end; i++) {
      double weight = weights[i];
      int where = at[i];
      byte mark = marks[where];
      if (!(weight > 0)) {
        return false;
      }
      if (Marks.isValue(mark)) {
        double figure = values[where];
        low = Math.min(low, figure);
        high = Math.max(high, figure);
        sum += weight * figure;
        weightOfValues += weight;
        weightOfCoverage += weight * (where < whole ? 1.0 : members.coverages[where - whole]);
      } else if (mark != Marks.NOT_REPORTED) {
        return false;
      }
      weightOfAll += weight;
      bits |= mark;
    }
    least = low;
    greatest = high;
    any = bits;
    weighted = sum;
    counted = weightOfValues;
    covered = weightOfCoverage;
    due = weightOfAll;
    return true;
  }

  private boolean sumInFours(Members members, int from, int end) {
    double weightedOfAll = 0.0;
    double countedOfAll = 0.0;
    double coveredOfAll = 0.0;
    double dueOfAll = 0.0;
    for (int four = from; four < end; four += 4) {
      int middle = Math.min(four + 2, end);
      if (!sum(members, four, middle)) {
        return false;
      }
      double weightedOfPair = weighted;
      double countedOfPair = counted;
      double coveredOfPair = covered;
      double dueOfPair = due;
      if (!sum(members, middle, Math.min(four + 4, end))) {
        return false;
      }
      weightedOfAll += weightedOfPair + weighted;
      countedOfAll += countedOfPair + counted;
      coveredOfAll += coveredOfPair + covered;
      dueOfAll += dueOfPair + due;
    }
    weighted = weightedOfAll;
    counted = countedOfAll;
    covered = coveredOfAll;
    due = dueOfAll;
    return true;
  }

  private boolean finish(Policy policy) {
    boolean isMissing = (any & Marks.NOT_REPORTED) == Marks.NOT_REPORTED;
    if (isMissing && !policy.leavesOut()) {
      return false;
    }
    if (counted == 0) {
      figure(Marks.NOT_REPORTED, 0.0, 0.0);
      return true;
    }
    double part = covered == due ? 1.0 : Math.min(1.0, covered / due);
    double enough = policy.minCoverage();
    if (part < enough && Rounding.compare(part, enough) < 0) {
      figure(Marks.notComputable(ReasonCode.COVERAGE), 0.0, 0.0);
    } else {
      double mean = Math.max(least, Math.min(greatest, weighted / counted));
      figure(Marks.value(isMissing || (any & 1) != 0), mean, part);
    }
    return true;
  }

  private void figure(byte mark, double value, double coverage) {
    this.mark = mark;
    this.value = value;
    this.coverage = coverage;
  }
}
