package id.sinergi.internal.engine;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.Arrays;

/** Many figures as codes and numbers: one position each, written once by a sweep. */
public final class FigureArray {
  private static final State[] STATES = State.values();
  private static final ReasonCode[] CODES = ReasonCode.values();

  private final byte[] states;
  private final byte[] codes;
  private final boolean[] provisional;
  private final double[] values;
  private final double[] coverages;

  FigureArray(int size) {
    states = new byte[size];
    Arrays.fill(states, (byte) State.NOT_DUE.ordinal());
    codes = new byte[size];
    provisional = new boolean[size];
    values = new double[size];
    coverages = new double[size];
  }

  public State state(int at) {
    return STATES[states[at]];
  }

  /** Why a figure is not computable; of no meaning in another state. */
  public ReasonCode code(int at) {
    return CODES[codes[at]];
  }

  /** In percent; 0 unless the state is {@link State#VALUE}. */
  public double value(int at) {
    return values[at];
  }

  public double coverage(int at) {
    return coverages[at];
  }

  public boolean isProvisional(int at) {
    return provisional[at];
  }

  void value(int at, double value, double coverage, boolean isProvisional) {
    states[at] = (byte) State.VALUE.ordinal();
    values[at] = value;
    coverages[at] = coverage;
    provisional[at] = isProvisional;
  }

  void state(int at, State state, boolean isProvisional) {
    states[at] = (byte) state.ordinal();
    provisional[at] = isProvisional;
  }

  void notComputable(int at, ReasonCode code, boolean isProvisional) {
    state(at, State.NOT_COMPUTABLE, isProvisional);
    codes[at] = (byte) code.ordinal();
  }

  void copy(FigureArray from, int source, int at) {
    states[at] = from.states[source];
    codes[at] = from.codes[source];
    values[at] = from.values[source];
    coverages[at] = from.coverages[source];
    provisional[at] = from.provisional[source];
  }
}
