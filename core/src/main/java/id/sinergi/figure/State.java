package id.sinergi.figure;

import id.sinergi.finding.Text;

/** What a figure or quantity is: exactly one of these. */
public enum State {
  /** There is a value. */
  VALUE("ada nilai", "value"),
  /** Nothing is expected in the window. */
  NOT_DUE("belum jatuh tempo", "not due"),
  /** Declared not applicable, with a reason. */
  NOT_APPLICABLE("tidak berlaku", "not applicable"),
  /** Due, and missing. */
  NOT_REPORTED("belum dilaporkan", "not reported"),
  /** The arithmetic has no answer. */
  NOT_COMPUTABLE("tidak dapat dihitung", "not computable");

  private final String id;
  private final String en;

  State(String id, String en) {
    this.id = id;
    this.en = en;
  }

  /**
   * Whether something is expected: a value, or one that is missing.
   *
   * @return false for what leaves every average
   */
  public boolean isDue() {
    return this == VALUE || isMissing();
  }

  /**
   * Whether it is due and has no value.
   *
   * @return true for {@link #NOT_REPORTED} and {@link #NOT_COMPUTABLE}
   */
  public boolean isMissing() {
    return this == NOT_REPORTED || this == NOT_COMPUTABLE;
  }

  /**
   * The state in words.
   *
   * @return in lower case
   */
  public Text text() {
    return Text.of(id, en);
  }
}
