package id.sinergi.rule;

/** How far the outcome an indicator shows lies in its owner's hands. */
public enum Control {
  /** Mostly in the hands of others, as with a shared outcome. */
  LOW,
  /** Partly. */
  MODERATE,
  /** Mostly its owner's. */
  HIGH
}
