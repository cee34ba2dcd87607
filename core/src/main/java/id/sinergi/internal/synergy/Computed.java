package id.sinergi.internal.synergy;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import id.sinergi.finding.Text;
import id.sinergi.indicator.Derived;
import java.util.List;

/** An actual that is computed instead of reported: of the work of an agency, in percent. */
public record Computed(Work work, Derived kind) {
  private static final Text NO_TIE =
      Text.of("tidak ada pekerjaan bersama instansi lain", "no work is tied to another agency");

  /** Why it does not apply, where it does not. */
  public static Text noTie() {
    return NO_TIE;
  }

  public boolean isBreadth() {
    return kind == Derived.BREADTH;
  }

  /** Whether there is a value, or why not. */
  public State state() {
    if (isBreadth()) {
      return work.isEmpty() ? State.NOT_DUE : State.VALUE;
    }
    return work.figures().state(Work.INDEX);
  }

  /** Why it is not computable; of no meaning in another state. */
  public ReasonCode code() {
    return work.figures().code(Work.INDEX);
  }

  /** In percent; 0 without a value. */
  public double value() {
    return isBreadth() ? 100 * work.breadth() : work.figures().value(Work.INDEX);
  }

  public double coverage() {
    return isBreadth() ? 1.0 : work.figures().coverage(Work.INDEX);
  }

  public boolean isProvisional() {
    return !isBreadth() && work.figures().isProvisional(Work.INDEX);
  }

  /** The ids of what is due and missing, in order. */
  public List<String> missing() {
    return isBreadth() ? List.of() : work.missing(Work.INDEX);
  }
}
