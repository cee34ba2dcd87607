package id.sinergi.internal.attainment;

import id.sinergi.figure.State;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.plan.Plan;
import id.sinergi.internal.report.Bound;
import id.sinergi.internal.report.Scope;

/** The figures of one indicator, from what is reported: its parts, together, and credited. */
public final class Attaining {
  private final Bound bound;
  private final Scope scope;
  private final Plan plan;

  public Attaining(Bound bound, Scope scope) {
    this.bound = bound;
    this.scope = scope;
    this.plan = bound.plan();
  }

  /** Writes all figures of an indicator that is not derived. */
  public void attain(int indicator, FigureArray out) {
    if (plan.isComposed(indicator)) {
      compose(indicator, out);
    } else {
      for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
        write(outcome(indicator, part), out, part);
      }
      credit(indicator, out);
    }
  }

  /** Credits all parties the joint figure, where no parts compose it. */
  public void credit(int indicator, FigureArray out) {
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      creditJoint(indicator, part, out);
    }
  }

  private void compose(int indicator, FigureArray out) {
    Joint together = joint(indicator);
    for (Contribution it : together.contributions()) {
      write(it.own(), out, it.position());
    }
    write(together, out, plan.jointSlot(indicator));
    for (Contribution it : together.contributions()) {
      Credits.write(together, it, out, plan.jointSlot(indicator), plan.creditSlot(it.position()));
    }
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      if (isSupporting(indicator, part)) {
        creditJoint(indicator, part, out);
      }
    }
  }

  private boolean isSupporting(int indicator, int part) {
    return bound.part(indicator, part).isSupporting();
  }

  private void creditJoint(int indicator, int part, FigureArray out) {
    int slot = plan.creditSlot(part);
    if (slot == plan.jointSlot(indicator)) {
      return; // it is read where it stands
    }
    if (bound.isOutside(indicator, part, scope)) {
      out.state(slot, State.NOT_DUE);
    } else {
      out.copy(out, plan.jointSlot(indicator), slot);
    }
  }

  /** How the attainment of one part came about. */
  public Outcome outcome(int indicator, int part) {
    return TimeAxis.outcome(bound.part(indicator, part), bound.reports(part, scope.asOf()), scope);
  }

  /** How the joint attainment on a composed indicator came about. */
  public Joint joint(int indicator) {
    return PartyAxis.joint(bound, indicator, scope);
  }

  public static boolean write(Attained outcome, FigureArray out, int at) {
    return switch (outcome.state()) {
      case VALUE -> out.value(at, outcome.value(), outcome.coverage(), outcome.isProvisional());
      case NOT_COMPUTABLE -> out.notComputable(at, outcome.code().orElseThrow());
      default -> out.state(at, outcome.state());
    };
  }
}
