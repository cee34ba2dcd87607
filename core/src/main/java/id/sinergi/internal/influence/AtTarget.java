package id.sinergi.internal.influence;

import id.sinergi.figure.Rounding;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Composition;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Expectation;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.rule.Attainment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What would have to be reported for an indicator to have reached its target: each party its own,
 * who has not; the lead's where the lead reports for all. Parties without targets of their own move
 * alike, until the joint target is reached.
 */
public final class AtTarget {

  /** One party's actual and what it would be. */
  public record Step(Movable of, double to) {
    /**
     * How far it is, in the unit of the indicator; of what is not reported from 0, or what is in.
     */
    public double way() {
      return Math.abs(to - of.present().orElse(of.soFar().orElse(0)));
    }

    /** Whether it came to be so, and the target stayed: which periods count can change it. */
    boolean isTaken(Results other, Optional<Joint> together) {
      Movable then = of.in(other, together);
      OptionalDouble is = then.present();
      return is.isPresent()
          && Rounding.compare(is.getAsDouble(), to) == 0
          && (!of.hasTarget()
              || !then.hasTarget()
              || of.target() != to // moved with all others, to the joint target
              || Rounding.compare(then.target(), to) == 0);
    }
  }

  private final int indicator;
  private final List<Step> steps;
  private final OptionalDouble joint; // the joint actual, where the joint target alone is known

  private AtTarget(int indicator, List<Step> steps, OptionalDouble joint) {
    this.indicator = indicator;
    this.steps = List.copyOf(steps);
    this.joint = joint;
  }

  /** Of an indicator; empty if it is derived, has no target, or no way there is known. */
  public static Optional<AtTarget> of(Results results, int indicator) {
    Plan plan = results.plan();
    if (plan.isDerived(indicator)) {
      return Optional.empty();
    }
    if (plan.isComposed(indicator)) {
      return composed(results, indicator);
    }
    Movable lead = Movable.of(results, indicator, plan.partStart[indicator]);
    return lead.isDue() && lead.hasTarget()
        ? Optional.of(new AtTarget(indicator, steps(List.of(lead)), OptionalDouble.empty()))
        : Optional.empty();
  }

  /**
   * Of one party alone, whatever the others have; empty if nothing of its own is known to move.
   * What has reached its target has no steps.
   */
  public static Optional<AtTarget> of(Results results, int indicator, int part) {
    Plan plan = results.plan();
    Optional<AtTarget> whole = of(results, indicator);
    if (whole.isPresent()) {
      String agency = plan.agencyOf(part);
      return whole.map(
          it ->
              new AtTarget(
                  indicator,
                  it.steps.stream().filter(step -> step.of().agency().equals(agency)).toList(),
                  OptionalDouble.empty()));
    }
    if (!plan.isComposed(indicator)) {
      return Optional.empty();
    }
    Movable own = Movable.of(results, indicator, part);
    return own.takesPart() && own.hasTarget()
        ? Optional.of(new AtTarget(indicator, steps(List.of(own)), OptionalDouble.empty()))
        : Optional.empty();
  }

  private static List<Step> steps(List<Movable> parts) {
    return parts.stream().filter(it -> !it.isMet()).map(it -> new Step(it, it.target())).toList();
  }

  private static Optional<AtTarget> composed(Results results, int indicator) {
    Joint together = results.joint(indicator);
    List<Movable> parts =
        together.takingPart().stream()
            .filter(it -> it.standing() != Contribution.Standing.NOT_APPLICABLE)
            .map(it -> Movable.of(results, it))
            .toList();
    if (!parts.isEmpty() && parts.stream().allMatch(Movable::hasTarget)) {
      return Optional.of(new AtTarget(indicator, steps(parts), OptionalDouble.empty()));
    }
    if (together.composition() == Composition.WEAKEST_PARTY) {
      return chain(indicator, parts, together);
    }
    boolean isKnown =
        together.hasActual() && together.hasTarget() && together.actualReason().isEmpty();
    return isKnown && parts.stream().allMatch(it -> it.present().isPresent())
        ? alike(indicator, parts, together)
        : Optional.empty();
  }

  /** Each link at its own target, else at the stated one. */
  private static Optional<AtTarget> chain(int indicator, List<Movable> parts, Joint together) {
    if (parts.isEmpty() || together.stated().isEmpty()) {
      return Optional.empty();
    }
    Expectation stated = together.stated().get();
    List<Step> steps = new ArrayList<>(steps(parts.stream().filter(Movable::hasTarget).toList()));
    for (Movable part : parts) {
      if (!part.hasTarget() && !part.isMet(stated)) {
        steps.add(new Step(part, part.target(stated)));
      }
    }
    return Optional.of(new AtTarget(indicator, steps, OptionalDouble.empty()));
  }

  /** All parts scaled alike until the joint target is reached. */
  private static Optional<AtTarget> alike(int indicator, List<Movable> parts, Joint together) {
    double target =
        switch (together.indicator().polarity()) {
          case MAXIMIZE -> together.low();
          case MINIMIZE -> together.high();
          case STABILIZE -> Math.max(together.low(), Math.min(together.high(), together.actual()));
        };
    double factor = target / together.actual();
    boolean isMet =
        Attainment.isMet(
            together.indicator().polarity(), together.low(), together.high(), together.actual());
    if (isMet) {
      return Optional.of(new AtTarget(indicator, List.of(), OptionalDouble.empty()));
    }
    if (together.composition() == Composition.PRODUCT
        || !(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    for (Movable part : parts) {
      steps.add(new Step(part, part.present().orElseThrow() * factor));
    }
    return Optional.of(new AtTarget(indicator, steps, OptionalDouble.of(target)));
  }

  /** What would move, in order of agency; nothing where all have reached their targets. */
  public List<Step> steps() {
    return steps;
  }

  /** What would have to be reported; empty if nothing can make it so. */
  public Optional<List<Actual>> actuals() {
    List<Actual> all = new ArrayList<>();
    for (Step step : steps) {
      Optional<List<Actual>> actuals = step.of().at(step.to());
      if (actuals.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(actuals.get());
    }
    return Optional.of(all);
  }

  /** Whether what is supposed is sure to be so without a look. */
  public boolean isPlain() {
    return joint.isEmpty() && steps.stream().allMatch(it -> it.of().isPlain());
  }

  /** Whether what was supposed came to be, in other results of the same plan. */
  public boolean isReached(Results other) {
    Optional<Joint> together =
        other.plan().isComposed(indicator) ? Optional.of(other.joint(indicator)) : Optional.empty();
    boolean areThere = steps.stream().allMatch(it -> it.isTaken(other, together));
    if (joint.isEmpty() || !areThere) {
      return areThere;
    }
    Joint then = together.orElseThrow();
    return then.hasActual() && Rounding.compare(then.actual(), joint.getAsDouble()) == 0;
  }
}
