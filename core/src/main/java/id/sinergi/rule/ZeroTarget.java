package id.sinergi.rule;

/** What is said where the target leaves a formula without an answer. */
public enum ZeroTarget {
  /** The figure is not computable, with the reason. */
  NOT_COMPUTABLE,
  /** 100 if the target is met, else the floor, or 0 without one. */
  MET_OR_FLOOR
}
