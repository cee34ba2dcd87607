package id.sinergi.rule;

/** What becomes of a node's score some of whose members are missing. */
public enum IncompleteMembers {
  /** The weights are renormalised over the members that have a value. */
  EXCLUDE,
  /** The node is missing too. */
  STRICT,
  /** A missing member counts as the floor, or 0 without one. */
  AS_FLOOR
}
