package id.sinergi.rule;

/** What becomes of a joint figure some of whose parties are missing. */
public enum IncompleteParties {
  /** It is not reported. */
  STRICT,
  /** The parties that reported are compared with their own targets, provisionally. */
  LIKE_FOR_LIKE
}
