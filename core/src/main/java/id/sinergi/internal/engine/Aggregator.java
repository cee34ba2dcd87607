package id.sinergi.internal.engine;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.IncompleteMembers;
import id.sinergi.rule.Rulebook;

/** The one place where the figures of members become the figure of their node (1-model, 1.5). */
final class Aggregator {
  private Aggregator() {}

  /** Aggregates the members under the policies of a rulebook and writes the figure. */
  static void aggregate(
      Members members, Aggregation aggregation, Rulebook rulebook, FigureArray out, int at) {
    State none = stateWithoutDue(members);
    if (!none.isDue()) {
      out.state(at, none, false);
      return;
    }
    int firstMissing = -1;
    boolean anyCarries = false;
    boolean anyValue = false;
    boolean notReported = false;
    boolean provisional = false;
    for (int i = 0; i < members.count(); i++) {
      if (!members.carries(i) || !members.state(i).isDue()) {
        continue;
      }
      anyCarries = true;
      if (members.isMissing(i)) {
        provisional = true;
        if (members.state(i) == State.NOT_REPORTED) {
          notReported = true;
        } else if (firstMissing < 0) {
          firstMissing = i;
        }
      } else {
        anyValue = true;
        provisional |= members.isProvisional(i);
      }
    }
    if (!anyCarries) {
      out.notComputable(at, ReasonCode.NO_WEIGHT, false);
      return;
    }
    boolean anyMissing = notReported || firstMissing >= 0;
    if (!anyValue || (anyMissing && isStrict(aggregation, rulebook))) {
      if (notReported) {
        out.state(at, State.NOT_REPORTED, true);
      } else {
        out.notComputable(at, members.code(firstMissing), true);
      }
      return;
    }
    double coverage = coverage(members);
    if (Rounding.compare(coverage, rulebook.minCoverage()) < 0) {
      out.notComputable(at, ReasonCode.COVERAGE, provisional);
      return;
    }
    write(combine(members, aggregation, missingAs(rulebook)), coverage, provisional, out, at);
  }

  private static void write(
      double value, double coverage, boolean provisional, FigureArray out, int at) {
    if (Double.isNaN(value)) {
      out.notComputable(at, ReasonCode.NEGATIVE_MEMBER, provisional);
    } else if (Double.isInfinite(value)) {
      out.notComputable(at, ReasonCode.OVERFLOW, provisional);
    } else {
      out.value(at, value, coverage, provisional);
    }
  }

  /** {@code VALUE} if something here is due, else the state of an aggregate of nothing due. */
  static State stateWithoutDue(Members members) {
    boolean anyCarries = false;
    boolean allNotApplicable = true;
    boolean due = false;
    for (int i = 0; i < members.count(); i++) {
      if (!members.isPresent(i)) {
        continue;
      }
      if (members.carries(i)) {
        anyCarries = true;
        if (members.state(i).isDue()) {
          return State.VALUE;
        }
        allNotApplicable &= members.state(i) == State.NOT_APPLICABLE;
      } else {
        due |= members.state(i).isDue();
      }
    }
    if (anyCarries) {
      return allNotApplicable ? State.NOT_APPLICABLE : State.NOT_DUE;
    }
    return due ? State.VALUE : State.NOT_DUE;
  }

  private static boolean isStrict(Aggregation aggregation, Rulebook rulebook) {
    return aggregation == Aggregation.WEAKEST
        || rulebook.incompleteMembers() == IncompleteMembers.STRICT;
  }

  /** What a missing member counts as, or NaN where it is left out. */
  static double missingAs(Rulebook rulebook) {
    return rulebook.incompleteMembers() == IncompleteMembers.AS_FLOOR
        ? rulebook.floor().orElse(0.0)
        : Double.NaN;
  }

  private static double coverage(Members members) {
    double[] terms = members.terms();
    for (int i = 0; i < members.count(); i++) {
      terms[i] = members.isValue(i) ? members.weight(i) * members.coverage(i) : 0.0;
    }
    double covered = Pairwise.sum(terms, members.count());
    for (int i = 0; i < members.count(); i++) {
      terms[i] = members.carries(i) && members.state(i).isDue() ? members.weight(i) : 0.0;
    }
    return Math.min(1.0, covered / Pairwise.sum(terms, members.count()));
  }

  /** The aggregate; NaN for a geometric mean with a negative member. */
  private static double combine(Members members, Aggregation aggregation, double missingAs) {
    double least = Double.POSITIVE_INFINITY;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < members.count(); i++) {
      double value = memberValue(members, i, missingAs);
      if (!Double.isNaN(value)) {
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
      }
    }
    if (aggregation == Aggregation.WEAKEST || least == greatest) {
      return aggregation == Aggregation.GEOMETRIC && least < 0 ? Double.NaN : least;
    }
    boolean geometric = aggregation == Aggregation.GEOMETRIC;
    if (geometric && least <= 0) {
      return least < 0 ? Double.NaN : 0.0;
    }
    double[] terms = members.terms();
    for (int i = 0; i < members.count(); i++) {
      double value = memberValue(members, i, missingAs);
      terms[i] =
          Double.isNaN(value)
              ? 0.0
              : members.weight(i) * (geometric ? StrictMath.log(value) : value);
    }
    double weighted = Pairwise.sum(terms, members.count());
    for (int i = 0; i < members.count(); i++) {
      terms[i] = Double.isNaN(memberValue(members, i, missingAs)) ? 0.0 : members.weight(i);
    }
    double mean = weighted / Pairwise.sum(terms, members.count());
    return Math.max(least, Math.min(greatest, geometric ? StrictMath.exp(mean) : mean));
  }

  /** What a member counts as; NaN if it takes no part. */
  private static double memberValue(Members members, int position, double missingAs) {
    if (members.isValue(position)) {
      return members.value(position);
    }
    return members.isMissing(position) ? missingAs : Double.NaN;
  }

  /**
   * How much an aggregate moves with one of its members, at the present figures; the member that is
   * weakest first in order stands for all that are.
   */
  static double sensitivity(
      Members members, Aggregation aggregation, Rulebook rulebook, double aggregate, int position) {
    if (!members.isValue(position)) {
      return 0.0;
    }
    double missingAs = missingAs(rulebook);
    if (isSole(members, rulebook)) {
      return 1.0;
    }
    if (aggregation == Aggregation.WEAKEST) {
      for (int i = 0; i < position; i++) {
        if (members.isValue(i) && members.value(i) == aggregate) {
          return 0.0;
        }
      }
      return members.value(position) == aggregate ? 1.0 : 0.0;
    }
    double[] terms = members.terms();
    for (int i = 0; i < members.count(); i++) {
      terms[i] = Double.isNaN(memberValue(members, i, missingAs)) ? 0.0 : members.weight(i);
    }
    double part = members.weight(position) / Pairwise.sum(terms, members.count());
    if (aggregation == Aggregation.WEIGHTED_MEAN) {
      return part;
    }
    // the limit at a zero member has no slope to speak of
    return aggregate == 0 ? 0.0 : part * aggregate / members.value(position);
  }

  /** Whether one member alone is in the aggregate, which then is that member, whatever the kind. */
  static boolean isSole(Members members, Rulebook rulebook) {
    double missingAs = missingAs(rulebook);
    int counting = 0;
    for (int i = 0; i < members.count(); i++) {
      if (!Double.isNaN(memberValue(members, i, missingAs))) {
        counting++;
      }
    }
    return counting == 1;
  }
}
