package id.sinergi.internal.bounds;

import id.sinergi.figure.State;
import id.sinergi.indicator.Derived;
import id.sinergi.indicator.Reported;
import id.sinergi.internal.attainment.Completing;
import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.attainment.Credits;
import id.sinergi.internal.attainment.Joint;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Blending;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import id.sinergi.internal.plan.Plan;
import id.sinergi.rule.Credit;
import java.util.Optional;

/** Writes what the figures of one indicator after the other could become (1-model, 1.6). */
final class Attainable {
  private final Results results;
  private final Plan plan;
  private final Figures now;
  private final Edges slots;
  private boolean isOpen; // any figure
  private boolean isNever; // any figure

  /** Where each figure is its own least and greatest, until another edge is written. */
  Attainable(Results results, Edges slots) {
    this.results = results;
    this.plan = results.plan();
    this.now = slots.now();
    this.slots = slots;
  }

  /** Whether some figure is due and can have no value, whatever is reported. */
  boolean isNever() {
    return isNever;
  }

  /** Writes all figures of all indicators that are reported; O(parts). */
  void writeAll() {
    for (int i = 0; i < plan.indicators.size(); i++) {
      if (plan.isDerived(i)) {
        continue;
      }
      if (plan.isComposed(i)) {
        composed(i);
      } else {
        for (int part = plan.partStart[i]; part < plan.partStart[i + 1]; part++) {
          part(i, part);
        }
        credit(i);
      }
    }
  }

  /** The figures of what is computed from others: breadth follows from structure alone. */
  void derived(int i) {
    boolean isSynergy = results.bound().indicator(i).derived().orElseThrow() == Derived.SYNERGY;
    for (int part = plan.partStart[i]; part < plan.partStart[i + 1]; part++) {
      settle(part, isOpen && isSynergy, i, part);
    }
    credit(i);
  }

  /** A part that is measured alone. */
  private void part(int i, int part) {
    byte mark = now.mark(part);
    if (Marks.isValue(mark) && now.coverage(part) == 1.0) {
      return; // all of it is in
    }
    boolean isMissing =
        now.state(part) != State.NOT_COMPUTABLE || !results.outcome(part).missing().isEmpty();
    settle(part, isMissing, i, part);
  }

  /** What parties are credited where no parts compose the joint figure. */
  private void credit(int i) {
    if (!plan.creditsJointAlone(i)) {
      for (int part = plan.partStart[i]; part < plan.partStart[i + 1]; part++) {
        creditJoint(i, part);
      }
    }
  }

  private void creditJoint(int i, int part) {
    int slot = plan.creditSlot(part);
    if (slot != plan.jointSlot(i)) {
      copy(plan.jointSlot(i), slot);
    }
  }

  /** A figure that is due: anything from floor to cap if something is missing, else as it is. */
  private void settle(int slot, boolean isMissing, int i, int part) {
    if (!Marks.isDue(now.mark(slot))) {
      return;
    }
    if (isMissing) {
      isOpen = true;
      Limits limits = Limits.of(results.bound().part(i, part).rulebook());
      slots.set(slot, limits.floor(), limits.cap());
    } else if (Marks.isValue(now.mark(slot))) {
      slots.set(slot, now.value(slot), now.value(slot));
    } else {
      never(slot);
    }
  }

  private void never(int slot) {
    isNever = true;
    slots.none(slot);
  }

  private void copy(int from, int to) {
    if (!Marks.isDue(now.mark(to))) {
      return;
    }
    if (slots.isPossible(from)) {
      slots.set(to, slots.low(from).value(from), slots.high(from).value(from));
    } else {
      never(to);
    }
  }

  // ---- what parts compose

  private void composed(int i) {
    if (isSettled(i)) {
      return;
    }
    Joint joint = results.joint(i);
    for (Contribution it : joint.contributions()) {
      boolean isMissing =
          now.state(it.position()) == State.NOT_REPORTED || !it.own().missing().isEmpty();
      settle(it.position(), isMissing, i, it.position());
    }
    joint(i, joint);
    for (Contribution it : joint.contributions()) {
      credited(i, joint, it);
    }
    for (int part = plan.partStart[i]; part < plan.partStart[i + 1]; part++) {
      if (results.bound().part(i, part).isSupporting()) {
        creditJoint(i, part);
      }
    }
  }

  /** Whether every figure of an indicator that is due is a value of all that is due. */
  private boolean isSettled(int i) {
    boolean isSettled = isSettledAt(plan.jointSlot(i));
    for (int part = plan.partStart[i]; isSettled && part < plan.partStart[i + 1]; part++) {
      isSettled = isSettledAt(part) && isSettledAt(plan.creditSlot(part));
    }
    return isSettled;
  }

  /** A part that weighs nothing can be missing without a trace in the coverage. */
  private boolean isSettledAt(int slot) {
    byte mark = now.mark(slot);
    return !Marks.isDue(mark) || (mark == Marks.VALUE && now.coverage(slot) == 1.0);
  }

  private void joint(int i, Joint joint) {
    int slot = plan.jointSlot(i);
    Completing completing =
        new Completing(joint, !results.bound().overlaps(i).isEmpty(), isBelowZero(joint));
    if (Marks.isDue(now.mark(slot)) && completing.isNever()) {
      never(slot);
      return;
    }
    boolean isMissing = completing.isMissing();
    settle(slot, isMissing, i, plan.partStart[i]);
    Optional<Completing.Edge> edge = isMissing ? completing.edge() : Optional.empty();
    if (edge.isPresent() && Marks.isDue(now.mark(slot))) {
      slots.set(slot, least(slot, edge.get()), greatest(slot, edge.get()));
    }
  }

  private boolean isBelowZero(Joint joint) {
    return joint.contributions().stream()
        .flatMap(it -> results.bound().actuals(it.position()).stream())
        .anyMatch(it -> it.reported() instanceof Reported.Value value && value.value() < 0);
  }

  /** No less than the edge, but for the value that it has now. */
  private double least(int slot, Completing.Edge edge) {
    double least = slots.low(slot).value(slot);
    return edge.isLeast() ? Math.max(least, Math.min(edge.value(), present(slot, edge))) : least;
  }

  private double greatest(int slot, Completing.Edge edge) {
    double greatest = slots.high(slot).value(slot);
    return edge.isLeast()
        ? greatest
        : Math.min(greatest, Math.max(edge.value(), present(slot, edge)));
  }

  private double present(int slot, Completing.Edge edge) {
    return Marks.isValue(now.mark(slot)) ? now.value(slot) : edge.value();
  }

  private void credited(int i, Joint joint, Contribution of) {
    int slot = plan.creditSlot(of.position());
    int jointSlot = plan.jointSlot(i);
    switch (Credits.source(joint, of)) {
      case JOINT -> copy(jointSlot, slot);
      case OWN -> copy(of.position(), slot);
      case BLEND -> blend(((Credit.Blend) Credits.credit(joint)).b(), jointSlot, of, slot);
      case NOT_REPORTED, NOT_COMPUTABLE -> settle(slot, !of.missing().isEmpty(), i, of.position());
      case NOT_DUE, NOT_APPLICABLE -> {}
    }
  }

  private void blend(double b, int joint, Contribution of, int slot) {
    int own = of.position();
    if (!slots.isPossible(joint) || !slots.isPossible(own)) {
      never(slot);
      return;
    }
    FigureArray blended = new FigureArray(2);
    Blending.blend(b, 0.0, slots.low(joint), joint, slots.low(own), own, blended, 0);
    Blending.blend(b, 0.0, slots.high(joint), joint, slots.high(own), own, blended, 1);
    slots.set(slot, blended.value(0), blended.value(1));
  }
}
