package id.sinergi.internal.rule;

import id.sinergi.figure.ReasonCode;

/**
 * What is to be computed for one target and actual, once all cases are told apart. Both arithmetics
 * share the choice, so that they cannot disagree about it.
 */
enum Way {
  /** 100 x R/T. */
  RATIO,
  /** 100 x (2T - R)/T, which is also 100 x (1 + (R - T)/abs(T)) for T below 0. */
  REFLECTION,
  /** 100 x T/R. */
  INVERSE,
  /** 100 x (R - B)/(T - B). */
  BASELINE,
  /** 100 x (W - R)/(W - T). */
  WORST,
  /** RATIO at or below T, REFLECTION above. */
  STABILIZE,
  /** The same, through points. */
  STABILIZE_THROUGH,
  /** R through points. */
  TABLE,
  /** 100. */
  HUNDRED,
  /** 0. */
  ZERO,
  /** The rulebook's floor, or 0. */
  FLOOR,
  /** The rulebook's cap. */
  CAP,
  ZERO_TARGET(ReasonCode.ZERO_TARGET),
  BASELINE_EQUALS_TARGET(ReasonCode.BASELINE_EQUALS_TARGET),
  WRONG_WAY_TARGET(ReasonCode.WRONG_WAY_TARGET),
  ZERO_ACTUAL(ReasonCode.ZERO_ACTUAL),
  OVERFLOW(ReasonCode.OVERFLOW);

  private final double reason;

  Way() {
    reason = 0;
  }

  Way(ReasonCode code) {
    reason = Attainment.encode(code);
  }

  /** Whether there is no answer. */
  boolean isReason() {
    return Attainment.isReason(reason);
  }

  /** Why there is no answer, as {@link Attainment#encode} has it. */
  double reason() {
    return reason;
  }
}
