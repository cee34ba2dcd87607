package id.sinergi.internal.attainment;

import id.sinergi.indicator.Composition;
import id.sinergi.internal.attainment.Contribution.Standing;
import id.sinergi.internal.rule.Attainment;
import id.sinergi.internal.rule.Terms;
import id.sinergi.rule.IncompleteParties;
import id.sinergi.rule.IncompletePeriods;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Standard;
import java.util.List;
import java.util.Optional;

/**
 * What reports that are missing could make of the joint figure of a composed indicator (1-model,
 * 1.6).
 *
 * <p>A missing part of a sum is anything from 0 up. So the joint actual is at least what is in, and
 * the joint target at most what all are asked for, whichever of the missing reports come. Where the
 * attainment rises, or falls, with the actual and moves the other way with the target, one of its
 * edges is the attainment of just those two. Everything else can be anything from floor to cap.
 */
public final class Completing {
  private final Joint joint;
  private final boolean overlaps;
  private final boolean isBelowZero;

  /**
   * Of a joint figure.
   *
   * @param overlaps whether any are reported
   * @param isBelowZero whether any report of a part is, as none that is not signed should be
   */
  public Completing(Joint joint, boolean overlaps, boolean isBelowZero) {
    this.joint = joint;
    this.overlaps = overlaps;
    this.isBelowZero = isBelowZero;
  }

  /** Whether any report is missing that bears on the joint figure. */
  public boolean isMissing() {
    return JointDraft.any(joint.takingPart(), Completing::isMissing);
  }

  private static boolean isMissing(Contribution it) {
    return !it.missing().isEmpty();
  }

  /** Whether the joint figure is due and no report that is missing can give it a value. */
  public boolean isNever() {
    boolean needsAll =
        joint.composition() == Composition.PRODUCT
            || joint.composition() == Composition.WEAKEST_PARTY
            || joint.rulebook().incompleteParties() == IncompleteParties.STRICT;
    return joint.state().isMissing()
        && (!isMissing() || (needsAll && JointDraft.any(joint.takingPart(), Completing::isNever)));
  }

  private static boolean isNever(Contribution it) {
    return it.standing() == Standing.NOT_COMPUTABLE && !isMissing(it);
  }

  /**
   * The edge that what is in puts to the joint figure: the least attainment where it rises with the
   * actual, else the greatest. Empty if it puts none.
   */
  public Optional<Edge> edge() {
    if (joint.composition() != Composition.SUM || !isPlain()) {
      return Optional.empty();
    }
    Terms hardest =
        new Terms(
            joint.formula(),
            joint.indicator().polarity(),
            target(true),
            target(false),
            Double.NaN,
            Double.NaN,
            joint.indicator().isCeiling(),
            joint.rulebook());
    double value = hardest.low() > 0 ? hardest.value(atLeast()) : Double.NaN;
    return Attainment.isReason(value)
        ? Optional.empty()
        : Optional.of(new Edge(rises().orElseThrow(), value));
  }

  /** Whether less is in, and more is asked for, in no other way than by a part that is missing. */
  private boolean isPlain() {
    boolean isOfOnePeriod =
        joint.window().orElseThrow().months() == joint.indicator().frequency().months();
    boolean canBePartial =
        joint.rulebook().incompletePeriods() == IncompletePeriods.LIKE_FOR_LIKE && !isOfOnePeriod;
    boolean isConverted =
        joint.indicator().isCeiling() && joint.rulebook().ceilingScore().isPresent();
    return rises().isPresent()
        && !joint.indicator().isSigned()
        && !isBelowZero
        && !canBePartial
        && !isConverted
        && !JointDraft.any(joint.takingPart(), it -> !isPlain(it));
  }

  private boolean isPlain(Contribution it) {
    boolean isWhole = it.standing() != Standing.NOT_APPLICABLE && !it.isCurtailed();
    boolean isAskedForMore =
        joint.isStated()
            ? it.stated().isEmpty() || it.stated().get().low() > 0
            : it.due().isPresent() && it.due().get().low() > 0;
    return isWhole && isAskedForMore;
  }

  /** Whether the attainment rises with the actual and falls with the target, or the other way. */
  private Optional<Boolean> rises() {
    Polarity polarity = joint.indicator().polarity();
    if (joint.formula() == Standard.MET && polarity != Polarity.STABILIZE) {
      return Optional.of(polarity == Polarity.MAXIMIZE);
    }
    if (joint.formula() == Standard.TARGET_RATIO) {
      return Optional.of(true);
    }
    return joint.formula() == Standard.MIRROR || joint.formula() == Standard.RECIPROCAL
        ? Optional.of(false)
        : Optional.empty();
  }

  /** The most that all together can be asked for. */
  private double target(boolean low) {
    if (joint.isStated()) {
      Expectation stated = joint.stated().orElseThrow();
      return low ? stated.low() : stated.high();
    }
    return JointDraft.sum(
        joint.takingPart(),
        it -> low ? it.due().orElseThrow().low() : it.due().orElseThrow().high());
  }

  /** The least that all together can bring: what is in, or where they overlap the largest part. */
  private double atLeast() {
    List<Contribution> in = joint.takingPart().stream().filter(Contribution::isIn).toList();
    return overlaps
        ? in.stream().mapToDouble(JointDraft::amount).max().orElse(0)
        : JointDraft.sum(in, JointDraft::amount);
  }

  /** An edge of an attainment. */
  public record Edge(boolean isLeast, double value) {}
}
