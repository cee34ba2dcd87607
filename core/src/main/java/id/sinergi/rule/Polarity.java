package id.sinergi.rule;

/** Which way an indicator should move. */
public enum Polarity {
  /** Higher is better. */
  MAXIMIZE,
  /** Lower is better. */
  MINIMIZE,
  /** Closest to the target is best. */
  STABILIZE
}
