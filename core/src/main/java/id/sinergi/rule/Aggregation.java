package id.sinergi.rule;

/** How the members of a node make one score. */
public enum Aggregation {
  /** The weighted arithmetic mean: a strong member makes up for a weak one. */
  WEIGHTED_MEAN,
  /** The least member: a chain. */
  WEAKEST,
  /** The weighted geometric mean: in between; a zero member makes it zero. */
  GEOMETRIC
}
