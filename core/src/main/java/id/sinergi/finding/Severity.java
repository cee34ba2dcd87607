package id.sinergi.finding;

/** How much a finding weighs. */
public enum Severity {
  /** The document cannot be evaluated, or the entry is not taken. */
  ERROR,

  /** It evaluates, but a good evaluator would object. */
  WARNING,

  /** Worth knowing. */
  INFO
}
