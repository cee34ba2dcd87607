package id.sinergi.rule;

/** What is expected in a window that ends before the target's period does. */
public enum Interim {
  /** Nothing yet. */
  NOT_DUE,
  /** The whole target; only where higher is better. */
  AGAINST_FULL,
  /** The part of the target that belongs to the window. */
  PRORATED
}
