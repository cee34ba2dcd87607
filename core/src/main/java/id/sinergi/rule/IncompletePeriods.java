package id.sinergi.rule;

/** What becomes of a figure some of whose report periods are missing. */
public enum IncompletePeriods {
  /** It is not reported. */
  STRICT,
  /** The periods that are complete are compared with their own targets, provisionally. */
  LIKE_FOR_LIKE
}
