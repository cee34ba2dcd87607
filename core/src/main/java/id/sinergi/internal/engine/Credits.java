package id.sinergi.internal.engine;

import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.internal.engine.Contribution.Standing;
import id.sinergi.rule.Credit;

/** The one place where it is decided what a party's own nodes are given (1-model, 1.4). */
public final class Credits {
  private Credits() {}

  /** Which figure a party is credited. */
  public enum Source {
    /** What all attained together. */
    JOINT,
    /** What it attained itself. */
    OWN,
    /** Both, blended. */
    BLEND,
    /** None: it counts at no time in the window. */
    NOT_DUE,
    /** None: it declared itself not applicable. */
    NOT_APPLICABLE,
    /** None: it is due and has not reported. */
    NOT_REPORTED,
    /** None: what it reported has no value. */
    NOT_COMPUTABLE
  }

  /** What a party that composes is credited. */
  public static Source source(Joint joint, Contribution of) {
    Standing standing = of.standing();
    boolean reported = of.realisation().isPresent(); // a link of a chain without an answer has
    if (standing == Standing.OUTSIDE) {
      return Source.NOT_DUE;
    }
    if (standing == Standing.NOT_APPLICABLE) {
      return Source.NOT_APPLICABLE;
    }
    if (standing == Standing.NOT_REPORTED) {
      return Source.NOT_REPORTED;
    }
    if (standing == Standing.NOT_COMPUTABLE && !reported) {
      return Source.NOT_COMPUTABLE;
    }
    Credit credit = credit(joint);
    if (credit == Credit.OWN) {
      return Source.OWN;
    }
    if (credit instanceof Credit.Blend) {
      boolean jointDue = joint.state().isDue();
      boolean ownDue = of.own().state().isDue();
      return jointDue && ownDue ? Source.BLEND : ownDue ? Source.OWN : Source.JOINT;
    }
    return Source.JOINT;
  }

  /** How the joint figure is credited. */
  public static Credit credit(Joint joint) {
    return joint.indicator().credit().orElse(joint.rulebook().credit());
  }

  /** Writes what a party is credited; the joint and the own figures are written already. */
  static void write(
      Joint joint,
      Contribution of,
      FigureArray jointFigures,
      int indicator,
      FigureArray own,
      FigureArray credited) {
    int part = of.position();
    switch (source(joint, of)) {
      case JOINT -> credited.copy(jointFigures, indicator, part);
      case OWN -> credited.copy(own, part, part);
      case NOT_DUE -> credited.state(part, State.NOT_DUE, false);
      case NOT_APPLICABLE -> credited.state(part, State.NOT_APPLICABLE, false);
      case NOT_REPORTED -> credited.state(part, State.NOT_REPORTED, true);
      case NOT_COMPUTABLE -> credited.notComputable(part, of.code().orElseThrow(), true);
      case BLEND -> {
        double b = ((Credit.Blend) credit(joint)).b();
        blend(b, jointFigures, indicator, own, part, credited, part);
      }
    }
  }

  /** b of one figure and the rest of another, both due; missing if one of them is. */
  static void blend(
      double b, FigureArray one, int at, FigureArray other, int where, FigureArray out, int to) {
    boolean missing = one.state(at).isMissing() || other.state(where).isMissing();
    if (missing) {
      boolean notReported =
          one.state(at) == State.NOT_REPORTED || other.state(where) == State.NOT_REPORTED;
      if (notReported) {
        out.state(to, State.NOT_REPORTED, true);
      } else {
        out.notComputable(to, one.state(at).isMissing() ? one.code(at) : other.code(where), true);
      }
      return;
    }
    double first = one.value(at);
    double second = other.value(where);
    double blended = Rounding.sum(b * first, (1 - b) * second);
    out.value(
        to,
        Math.max(Math.min(first, second), Math.min(Math.max(first, second), blended)),
        b * one.coverage(at) + (1 - b) * other.coverage(where),
        one.isProvisional(at) || other.isProvisional(where));
  }
}
