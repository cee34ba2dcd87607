package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;

/**
 * What a figure is besides its number, in one byte: whether a value is provisional (bit 0), its
 * state (bits 1 to 3), and why it is not computable (bits 4 to 7, else 0). One figure has one mark,
 * so that equal marks are equal figures: what has no value is not called provisional. A mark of 0
 * is not due, which is what an array begins with.
 */
public final class Marks {
  private static final State[] STATES = {
    State.NOT_DUE, State.VALUE, State.NOT_APPLICABLE, State.NOT_REPORTED, State.NOT_COMPUTABLE
  };
  private static final byte[] BITS = new byte[STATES.length]; // by state
  private static final ReasonCode[] CODES = ReasonCode.values();

  static {
    for (int i = 0; i < STATES.length; i++) {
      BITS[STATES[i].ordinal()] = (byte) (i << 1);
    }
  }

  static final byte NOT_DUE = 0;

  /** A value that is settled. */
  public static final byte VALUE = 1 << 1;

  static final byte NOT_APPLICABLE = 2 << 1;
  public static final byte NOT_REPORTED = 3 << 1;

  private static final int STATE = 0x0E;

  private Marks() {}

  static byte of(State state) {
    return BITS[state.ordinal()];
  }

  public static byte value(boolean isProvisional) {
    return isProvisional ? VALUE | 1 : VALUE;
  }

  public static byte notComputable(ReasonCode code) {
    return (byte) (of(State.NOT_COMPUTABLE) | code.ordinal() << 4);
  }

  static State state(byte mark) {
    return STATES[(mark & STATE) >> 1];
  }

  static ReasonCode code(byte mark) {
    return CODES[(mark & 0xFF) >> 4];
  }

  static boolean isProvisional(byte mark) {
    return (mark & 1) != 0;
  }

  public static boolean isValue(byte mark) {
    return (mark & STATE) == VALUE;
  }

  /** Whether it is due and has no value. */
  static boolean isMissing(byte mark) {
    return (mark & STATE) >= NOT_REPORTED;
  }

  public static boolean isDue(byte mark) {
    return isValue(mark) || isMissing(mark);
  }

  static boolean isNotReported(byte mark) {
    return (mark & STATE) == NOT_REPORTED;
  }

  public static boolean isNotApplicable(byte mark) {
    return (mark & STATE) == NOT_APPLICABLE;
  }
}
