package id.sinergi.internal.attainment;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.indicator.Composition;
import id.sinergi.internal.attainment.Contribution.Standing;
import id.sinergi.internal.attainment.Joint.Amounts;
import id.sinergi.internal.figures.Pairwise;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.Rulebook;
import java.util.List;
import java.util.Optional;

/** What has been decided of the parts of a shared indicator, made one joint attainment. */
record Together(JointDraft draft, Rulebook rulebook) {

  /** The joint attainment, or why there is none. */
  Joint joint() {
    List<Contribution> due = draft.applicable();
    if (due.isEmpty()) {
      return ofNothing();
    }
    boolean anyMissing = JointDraft.any(due, it -> it.standing().isMissing());
    if (draft.in().isEmpty() || (anyMissing && isStrict())) {
      return missing(due.stream().filter(it -> it.standing().isMissing()).toList());
    }
    if (!draft.isStated() || draft.composition() != Composition.SUM) {
      return together(due);
    }
    List<Contribution> lacking =
        due.stream().filter(it -> it.standing().isMissing() || it.isPartial()).toList();
    boolean unscalable = !lacking.isEmpty() && !draft.canScaleByTargets();
    return unscalable ? missing(lacking) : together(due);
  }

  /** The joint attainment; only if all of them reported. */
  Joint whole() {
    List<Contribution> due = draft.applicable();
    List<Contribution> lacking = due.stream().filter(it -> it.standing().isMissing()).toList();
    return due.isEmpty() ? ofNothing() : lacking.isEmpty() ? together(due) : missing(lacking);
  }

  /** What all of them reported, held against nothing; only if all did. */
  Reached reached() {
    List<Contribution> due = draft.applicable();
    if (due.isEmpty()) {
      Joint nothing = ofNothing();
      return nothing.state() == State.NOT_APPLICABLE
          ? Reached.notApplicable(nothing.declaration().orElse(""))
          : Reached.without(State.NOT_DUE);
    }
    List<String> missing = due.stream().flatMap(it -> it.missingReports().stream()).toList();
    if (!missing.isEmpty()) {
      return Reached.missing(missing);
    }
    Optional<ReasonCode> code =
        due.stream().flatMap(it -> it.code().stream()).findFirst().or(this::why);
    if (code.isPresent()) {
      return Reached.notComputable(code.get());
    }
    double actual = new Composing<>(Numbers.BINARY, draft).actual();
    return Double.isFinite(actual)
        ? Reached.of(actual, isProvisional(due))
        : Reached.notComputable(ReasonCode.OVERFLOW);
  }

  private Joint ofNothing() {
    if (draft.contributions().stream().anyMatch(Together::isDue)) {
      return without(State.NOT_COMPUTABLE, Optional.of(ReasonCode.NO_WEIGHT));
    }
    boolean declared =
        draft.contributions().stream().anyMatch(it -> it.standing() == Standing.NOT_APPLICABLE);
    return without(declared ? State.NOT_APPLICABLE : State.NOT_DUE, Optional.empty());
  }

  private static boolean isDue(Contribution contribution) {
    return contribution.standing().takesPart()
        && contribution.standing() != Standing.NOT_APPLICABLE;
  }

  private boolean isStrict() {
    return draft.composition() == Composition.PRODUCT
        || draft.composition() == Composition.WEAKEST_PARTY
        || rulebook.incompleteParties() == IncompleteParties.STRICT;
  }

  private Joint missing(List<Contribution> lacking) {
    boolean notReported = lacking.stream().anyMatch(it -> it.standing() != Standing.NOT_COMPUTABLE);
    return notReported
        ? without(State.NOT_REPORTED, Optional.empty())
        : without(State.NOT_COMPUTABLE, lacking.get(0).code());
  }

  private Joint without(State state, Optional<ReasonCode> code) {
    return new Joint(
        draft.indicator(),
        rulebook,
        Optional.of(draft.window()),
        draft.contributions(),
        draft,
        state,
        code);
  }

  private Joint together(List<Contribution> due) {
    Composing<Double> parts = new Composing<>(Numbers.BINARY, draft);
    Optional<ReasonCode> why = why();
    Amounts amounts =
        new Amounts(
            why.isPresent() ? Double.NaN : parts.actual(),
            parts.target(true),
            parts.target(false),
            parts.baseline().orElse(Double.NaN),
            parts.worst().orElse(Double.NaN));
    return new Joint(rulebook, draft, amounts, why, coverage(due), isProvisional(due));
  }

  /** Why parts that are in make no actual. */
  private Optional<ReasonCode> why() {
    if (!draft.excesses().isEmpty()
        && draft.excesses().stream().anyMatch(it -> it.isConflicting() && !it.isLeftOut())) {
      return Optional.of(ReasonCode.CONFLICT);
    }
    return draft.composition() == Composition.POOLED_RATIO && denominators() == 0
        ? Optional.of(ReasonCode.ZERO_DENOMINATOR)
        : Optional.empty();
  }

  private double denominators() {
    return JointDraft.sum(draft.in(), it -> it.realisation().orElseThrow().denominator());
  }

  private boolean isProvisional(List<Contribution> due) {
    boolean ofParts =
        JointDraft.any(
            due, it -> it.standing().isMissing() || it.isPartial() || it.isProvisional());
    boolean ofTarget =
        draft.stated().isPresent() && draft.isStated() && draft.stated().get().isInterim();
    boolean ofChain =
        draft.composition() == Composition.WEAKEST_PARTY
            && draft.stated().isPresent()
            && draft.stated().get().isInterim()
            && JointDraft.any(draft.in(), it -> it.compared().isEmpty());
    boolean ofExcess =
        !draft.excesses().isEmpty()
            && (draft.isExcessCut() || draft.excesses().stream().anyMatch(Together::isDoubtful));
    boolean ofPlanned =
        !draft.isStated()
            && (draft.isPlannedLeftOut() || draft.isPlannedCut(true) || draft.isPlannedCut(false));
    return ofParts || ofTarget || ofChain || ofExcess || ofPlanned;
  }

  private static boolean isDoubtful(Excess excess) {
    return excess.isCut()
        || !excess.revised().isEmpty()
        || (excess.isLeftOut() && excess.amount() != 0);
  }

  private double coverage(List<Contribution> due) {
    double[] weights = weights(draft.composition(), due);
    double[] covered = new double[weights.length];
    for (int i = 0; i < covered.length; i++) {
      covered[i] = due.get(i).isIn() ? weights[i] * due.get(i).coverage() : 0;
    }
    double whole = Pairwise.sum(weights, weights.length);
    return Math.min(1, Pairwise.sum(covered, covered.length) / whole);
  }

  /** By targets of one sign where all parts of a sum have them, else by shares, else alike. */
  static double[] weights(Composition composition, List<Contribution> due) {
    if (composition == Composition.SUM && !JointDraft.any(due, it -> it.due().isEmpty())) {
      double[] targets = JointDraft.each(due, it -> it.due().orElseThrow().middle());
      if (isOfOneSign(targets)) {
        return targets;
      }
    }
    double[] shares = JointDraft.each(due, JointDraft::share);
    return isOfOneSign(shares) ? shares : JointDraft.each(due, it -> 1);
  }

  private static boolean isOfOneSign(double... amounts) {
    boolean above = false;
    boolean below = false;
    for (double amount : amounts) {
      above |= amount > 0;
      below |= amount < 0;
    }
    return above != below;
  }
}
