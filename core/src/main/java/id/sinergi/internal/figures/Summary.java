package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.rule.Aggregation;

/**
 * What the members of an aggregate amount to: the one place where the figures of members become the
 * figure of their goal (1-model, 1.5).
 *
 * <p>Summaries are put together pairwise, at fixed positions, by {@link #join}: of a block of
 * {@link #BLOCK} members by {@link #scan}, of more by {@link SummaryTree}. Every sum in them is
 * that of {@link Pairwise}, every other field is a least, a greatest, a first or a whether; so a
 * summary depends on the members and their positions alone, and a changed member changes no more of
 * them than the tree is deep. {@link #finish} then decides.
 */
public final class Summary {
  /**
   * How many members are looked at in one go; a power of two, so that blocks are whole subtrees.
   */
  public static final int BLOCK = 16;

  private static final int PROVISIONAL = 1; // as in marks
  private static final int CARRIES = 1 << 1;
  private static final int IS_DUE = 1 << 2;
  private static final int IS_DUE_WITHOUT_WEIGHT = 1 << 3;
  private static final int IS_NOT_DUE = 1 << 4;
  private static final int HAS_VALUE = 1 << 5;
  private static final int NOT_REPORTED = 1 << 6;
  private static final int IS_WHOLE = 1 << 7; // in one block: values of all that is due
  private static final int HAS_ALL = 1 << 8; // in one block: values alone
  private static final byte NONE = Marks.NOT_DUE;

  private double weighted; // of weight x value, or weight x logarithm
  private double weights; // of what counts
  private double covered; // of weight x coverage
  private double due; // of the weights of what is due
  private double magnitude; // of the absolute terms of the first
  private double least;
  private double greatest;
  private int flags;
  private byte firstReason; // the mark of the first that is not computable, or NONE

  /** Of no members. */
  public Summary() {
    least = Double.POSITIVE_INFINITY;
    greatest = Double.NEGATIVE_INFINITY;
    firstReason = NONE;
  }

  /** Whether any member carries weight. */
  public boolean carries() {
    return (flags & CARRIES) != 0;
  }

  /** Becomes that of one block of members, no more than {@link #BLOCK}. */
  public void scan(Members members, Policy policy, Scratch scratch) {
    boolean isMean = policy.isMean();
    int found = values(members, scratch);
    if (found == 0) {
      found = others(members, policy, scratch);
    }
    flags = found;
    int count = members.count();
    if (!isMean) {
      logarithms(policy, scratch, count);
    }
    weighted = Pairwise.tree(scratch.terms, count);
    weights = Pairwise.tree(scratch.counted, count);
    boolean isOfOneSign = least >= (isMean ? 0.0 : 1.0);
    magnitude = isOfOneSign ? weighted : Pairwise.magnitude(scratch.terms, count);
    covered = (found & IS_WHOLE) != 0 ? weights : Pairwise.tree(scratch.covered, count);
    due = (found & HAS_ALL) != 0 ? weights : Pairwise.tree(scratch.due, count);
  }

  /** Takes the members if all of them are values that carry weight, as most are; 0 if not. */
  private int values(Members members, Scratch scratch) {
    int from = members.from;
    int count = members.count();
    double[] weightAt = members.weights;
    int[] at = members.at;
    byte[] marks = members.marks;
    double[] values = members.values;
    double[] coverages = members.coverages;
    int whole = members.whole;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    int provisional = 0;
    boolean isWhole = true;
    for (int i = 0; i < count; i++) {
      double weight = weightAt[from + i];
      int where = at[from + i];
      byte mark = marks[where];
      if (!Marks.isValue(mark) || !(weight > 0)) {
        return 0;
      }
      provisional |= mark;
      double value = values[where];
      double coverage = where < whole ? 1.0 : coverages[where - whole];
      isWhole &= coverage == 1.0;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
      scratch.terms[i] = weight * value;
      scratch.values[i] = value;
      scratch.counted[i] = weight;
      scratch.covered[i] = weight * coverage;
    }
    least = lowest;
    greatest = highest;
    firstReason = NONE;
    int all = CARRIES | IS_DUE | HAS_VALUE | HAS_ALL;
    return count == 0 ? 0 : all | (provisional & PROVISIONAL) | (isWhole ? IS_WHOLE : 0);
  }

  /** Takes the members, whatever they are. */
  private int others(Members members, Policy policy, Scratch scratch) {
    int found = 0;
    least = Double.POSITIVE_INFINITY;
    greatest = Double.NEGATIVE_INFINITY;
    firstReason = NONE;
    for (int i = 0; i < members.count(); i++) {
      double weight = members.weight(i);
      byte mark = members.mark(i);
      boolean isValue = weight > 0 && Marks.isValue(mark);
      boolean isMissing = weight > 0 && Marks.isMissing(mark);
      boolean counts = isValue || (isMissing && policy.countsMissing());
      found |=
          isValue ? CARRIES | IS_DUE | HAS_VALUE | (mark & PROVISIONAL) : without(weight, mark);
      double value = isValue ? members.value(i) : policy.missingAs();
      if (counts) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
      scratch.values[i] = counts ? value : 1.0; // whose logarithm is nothing
      scratch.terms[i] = counts ? weight * value : 0.0;
      scratch.counted[i] = counts ? weight : 0.0;
      scratch.covered[i] = isValue ? weight * members.coverage(i) : 0.0;
      scratch.due[i] = isValue || isMissing ? weight : 0.0;
    }
    return found;
  }

  private static void logarithms(Policy policy, Scratch scratch, int count) {
    for (int i = 0; i < count; i++) {
      double value = scratch.values[i];
      scratch.terms[i] =
          policy.isGeometric() && value > 0 ? scratch.counted[i] * StrictMath.log(value) : 0.0;
    }
  }

  /** What a member without a value, or without weight, is found to be. */
  private int without(double weight, byte mark) {
    if (!(weight > 0)) {
      return weight == 0 && Marks.isDue(mark) ? IS_DUE_WITHOUT_WEIGHT : 0;
    }
    if (!Marks.isMissing(mark)) {
      return Marks.isNotApplicable(mark) ? CARRIES : CARRIES | IS_NOT_DUE;
    }
    if (Marks.isNotReported(mark)) {
      return CARRIES | IS_DUE | PROVISIONAL | NOT_REPORTED;
    }
    if (firstReason == NONE) {
      firstReason = mark;
    }
    return CARRIES | IS_DUE | PROVISIONAL;
  }

  /** The same in an object of its own. */
  Summary copy() {
    return new Summary().join(this, new Summary());
  }

  /** Becomes that of the members of two others, side by side. */
  Summary join(Summary left, Summary right) {
    weighted = left.weighted + right.weighted;
    weights = left.weights + right.weights;
    covered = left.covered + right.covered;
    due = left.due + right.due;
    magnitude = left.magnitude + right.magnitude;
    least = Math.min(left.least, right.least);
    greatest = Math.max(left.greatest, right.greatest);
    flags = left.flags | right.flags;
    firstReason = left.firstReason != NONE ? left.firstReason : right.firstReason;
    return this;
  }

  private boolean is(int flag) {
    return (flags & flag) != 0;
  }

  /** Writes the figure that follows; tells whether it is another than before. */
  public boolean finish(Policy policy, FigureArray out, int at) {
    if (!is(IS_DUE) && !(is(IS_DUE_WITHOUT_WEIGHT) && !is(CARRIES))) {
      boolean isNotApplicable = is(CARRIES) && !is(IS_NOT_DUE);
      return out.set(at, isNotApplicable ? Marks.NOT_APPLICABLE : Marks.NOT_DUE, 0.0, 0.0);
    }
    if (!is(CARRIES)) {
      return out.notComputable(at, ReasonCode.NO_WEIGHT);
    }
    boolean isMissing = is(NOT_REPORTED) || firstReason != NONE;
    if (!is(HAS_VALUE) || (isMissing && policy.isStrict())) {
      return is(NOT_REPORTED)
          ? out.state(at, State.NOT_REPORTED)
          : out.notComputable(at, Marks.code(firstReason));
    }
    double coverage = covered == due ? 1.0 : Math.min(1.0, covered / due);
    if (coverage < 1.0 && Rounding.compare(coverage, policy.minCoverage()) < 0) {
      return out.notComputable(at, ReasonCode.COVERAGE);
    }
    double value = combine(policy);
    if (Double.isNaN(value)) {
      return out.notComputable(at, ReasonCode.NEGATIVE_MEMBER);
    }
    if (Double.isInfinite(value)) {
      return out.notComputable(at, ReasonCode.OVERFLOW);
    }
    return out.set(at, Marks.value(is(PROVISIONAL)), value, coverage);
  }

  /** The aggregate; NaN for a geometric mean with a negative member. */
  private double combine(Policy policy) {
    boolean isGeometric = policy.isGeometric();
    if (policy.aggregation() == Aggregation.WEAKEST || least == greatest) {
      return isGeometric && least < 0 ? Double.NaN : least;
    }
    if (isGeometric && least <= 0) {
      return least < 0 ? Double.NaN : 0.0;
    }
    double mean = sum() / weights;
    return Math.max(least, Math.min(greatest, isGeometric ? StrictMath.exp(mean) : mean));
  }

  /** The sum of the terms; zero if it is negligible beside their magnitudes. */
  private double sum() {
    return Rounding.isZero(weighted, magnitude) ? 0.0 : weighted;
  }

  /** The terms of one block, while they are summed. */
  public static final class Scratch {
    final double[] values = new double[BLOCK];
    final double[] terms = new double[BLOCK];
    final double[] counted = new double[BLOCK];
    final double[] covered = new double[BLOCK];
    final double[] due = new double[BLOCK];
  }
}
