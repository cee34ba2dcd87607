package id.sinergi.rule;

/** How directly an indicator shows the outcome it stands for. */
public enum Validity {
  /** It measures the outcome itself. */
  EXACT,
  /** It measures something that moves with the outcome. */
  PROXY,
  /** It measures what was done, not what came of it. */
  ACTIVITY
}
