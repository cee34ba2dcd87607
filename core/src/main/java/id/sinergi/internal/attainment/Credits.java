package id.sinergi.internal.attainment;

import id.sinergi.figure.State;
import id.sinergi.internal.attainment.Contribution.Standing;
import id.sinergi.internal.figures.Blending;
import id.sinergi.internal.figures.FigureArray;
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

  /** Writes what a party is credited; its own figure and the joint one are written already. */
  static void write(Joint joint, Contribution of, FigureArray figures, int at, int to) {
    switch (source(joint, of)) {
      case JOINT -> figures.copy(figures, at, to);
      case OWN -> figures.copy(figures, of.position(), to);
      case NOT_DUE -> figures.state(to, State.NOT_DUE);
      case NOT_APPLICABLE -> figures.state(to, State.NOT_APPLICABLE);
      case NOT_REPORTED -> figures.state(to, State.NOT_REPORTED);
      case NOT_COMPUTABLE -> figures.notComputable(to, of.code().orElseThrow());
      case BLEND -> {
        double b = ((Credit.Blend) credit(joint)).b();
        Blending.blend(b, 0.0, figures, at, figures, of.position(), figures, to);
      }
    }
  }
}
