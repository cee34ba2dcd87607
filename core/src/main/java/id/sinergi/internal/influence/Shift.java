package id.sinergi.internal.influence;

import id.sinergi.rule.Aggregation;
import java.util.Arrays;

/**
 * Why one aggregate is another in a second evaluation. Three things can differ: the values of its
 * members, which members count, and the rule (weights and aggregation). A difference is taken apart
 * by letting one of them go from old to new while the others stand, once at their old and once at
 * their new, and taking the mean: the symmetrical way, which leaves nothing over.
 *
 * <p>First the values against the rest, member by member ({@link Chord}); then of the rest the rule
 * against who counts. A member without weight on one side is a matter of the rule: it counts there
 * as it does on the other, at its value there. One thread's, reused.
 */
final class Shift {
  private static final int LEAST = 16;

  private int count;
  private double[] ruleFrom = new double[LEAST]; // weights, of those that count or not; 0 if none
  private double[] ruleTo = new double[LEAST];
  private boolean[] countsFrom = new boolean[LEAST];
  private boolean[] countsTo = new boolean[LEAST];
  private double[] valueFrom = new double[LEAST]; // the same as the other, where there is one alone
  private double[] valueTo = new double[LEAST];
  private double[] weights = new double[LEAST];
  private double[] slope = new double[LEAST];
  private double[] other = new double[LEAST];

  /** What the members came to that count in both, by their values. */
  private double coverage;

  private double structure;

  /** Forgets all members. */
  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /**
   * Adds a member. A weight that is not above 0 is none; a value of NaN does not count.
   *
   * @return its position
   */
  int add(double weightFrom, double from, double weightTo, double to) {
    grow();
    boolean isFrom = weightFrom > 0;
    boolean isTo = weightTo > 0;
    boolean hasFrom = isFrom && !Double.isNaN(from);
    boolean hasTo = isTo && !Double.isNaN(to);
    ruleFrom[count] = isFrom ? weightFrom : 0;
    ruleTo[count] = isTo ? weightTo : 0;
    countsFrom[count] = isFrom ? hasFrom : hasTo;
    countsTo[count] = isTo ? hasTo : hasFrom;
    valueFrom[count] = hasFrom ? from : hasTo ? to : 0;
    valueTo[count] = hasTo ? to : hasFrom ? from : 0;
    return count++;
  }

  private void grow() {
    if (count == slope.length) {
      int room = 2 * count;
      ruleFrom = Arrays.copyOf(ruleFrom, room);
      ruleTo = Arrays.copyOf(ruleTo, room);
      countsFrom = Arrays.copyOf(countsFrom, room);
      countsTo = Arrays.copyOf(countsTo, room);
      valueFrom = Arrays.copyOf(valueFrom, room);
      valueTo = Arrays.copyOf(valueTo, room);
      weights = new double[room];
      slope = new double[room];
      other = new double[room];
    }
  }

  /** Takes the difference apart; O(members), times how often the weakest one changes on the way. */
  void solve(Aggregation from, Aggregation to) {
    coverage = 0;
    structure = 0;
    boolean sameRule = from == to;
    boolean sameCounts = true;
    for (int i = 0; i < count; i++) {
      sameRule &= ruleFrom[i] == ruleTo[i];
      sameCounts &= countsFrom[i] == countsTo[i];
    }
    boolean before =
        Chord.slopes(from, counting(ruleFrom, countsFrom), valueFrom, valueTo, count, slope);
    if (sameRule && sameCounts) {
      return;
    }
    boolean after = Chord.slopes(to, counting(ruleTo, countsTo), valueFrom, valueTo, count, other);
    for (int i = 0; i < count; i++) {
      slope[i] =
          before && after ? (slope[i] + other[i]) / 2 : before ? slope[i] : after ? other[i] : 0;
    }
    rest(from, to, sameRule, sameCounts);
  }

  private double[] counting(double[] rule, boolean[] counts) {
    for (int i = 0; i < count; i++) {
      weights[i] = counts[i] ? rule[i] : 0;
    }
    return weights;
  }

  /** What is not by values: of who counts, of the rule, or of both. */
  private void rest(Aggregation from, Aggregation to, boolean sameRule, boolean sameCounts) {
    double start = Chord.value(from, counting(ruleFrom, countsFrom), valueFrom, count);
    double end = Chord.value(to, counting(ruleTo, countsTo), valueTo, count);
    double rest = end - start;
    for (int i = 0; i < count; i++) {
      rest -= slope[i] * (valueTo[i] - valueFrom[i]);
    }
    if (sameRule || sameCounts) {
      coverage = sameCounts ? 0 : rest;
      structure = sameCounts ? rest : 0;
      return;
    }
    double byRule = 0;
    for (boolean[] counts : new boolean[][] {countsFrom, countsTo}) {
      for (double[] values : new double[][] {valueFrom, valueTo}) {
        byRule += Chord.value(to, counting(ruleTo, counts), values, count);
        byRule -= Chord.value(from, counting(ruleFrom, counts), values, count);
      }
    }
    structure = Double.isNaN(byRule) ? rest : byRule / 4; // no telling apart: of the rule
    coverage = rest - structure;
  }

  /** How much the aggregate goes with a member; 0 unless it counts on both sides. */
  double slope(int position) {
    return slope[position];
  }

  /** Whether a member has weight and counts on both sides. */
  boolean isInBoth(int i) {
    return ruleFrom[i] > 0 && ruleTo[i] > 0 && countsFrom[i] && countsTo[i];
  }

  /** Whether a member has another value. */
  boolean differs(int position) {
    return isInBoth(position) && valueFrom[position] != valueTo[position];
  }

  /** What a member's value did to the aggregate. */
  double points(int position) {
    return slope[position] * (valueTo[position] - valueFrom[position]);
  }

  /** What came of members that count now and did not, or the other way. */
  double coverage() {
    return coverage;
  }

  /** What came of weights and of how members are aggregated. */
  double structure() {
    return structure;
  }
}
