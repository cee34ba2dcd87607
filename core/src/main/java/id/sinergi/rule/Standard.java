package id.sinergi.rule;

/** The formulas without points of their own; T target, R actual, B baseline, W declared worst. */
public enum Standard implements Formula {
  /** R/T x 100; for T below 0: (1 + (R - T)/abs(T)) x 100. */
  TARGET_RATIO,
  /** (2T - R)/T x 100; for T below 0: (1 - (R - T)/abs(T)) x 100. */
  MIRROR,
  /** T/R x 100; R at or below 0: the cap. */
  RECIPROCAL,
  /** (R - B)/(T - B) x 100. */
  FROM_BASELINE,
  /** (W - R)/(W - T) x 100, W above T. */
  FROM_WORST,
  /** 100 if R is on the right side of T, else 0. */
  MET,
  /**
   * a = R/T x 100, then a if R is at or below T, else 200 - a; then through the rulebook's points,
   * if it has any.
   */
  STABILIZE;

  @Override
  public String id() {
    return name();
  }

  @Override
  public boolean isIncreasing() {
    return true;
  }

  @Override
  public boolean runsAgainst(Polarity polarity) {
    return switch (this) {
      case TARGET_RATIO -> polarity == Polarity.MINIMIZE;
      case MIRROR, RECIPROCAL, FROM_WORST -> polarity == Polarity.MAXIMIZE;
      case FROM_BASELINE, MET, STABILIZE -> false;
    };
  }

  @Override
  public boolean fits(Polarity polarity) {
    return (this == STABILIZE) == (polarity == Polarity.STABILIZE);
  }
}
