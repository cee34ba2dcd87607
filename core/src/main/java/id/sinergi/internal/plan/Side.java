package id.sinergi.internal.plan;

/**
 * What is aggregated: the measures of a node, or its children in either view; an agency's goals.
 */
public enum Side {
  /** The figures of the indicators that measure a node. */
  MEASURED,
  /** The scores of the children of a node. */
  SUPPORTED,
  /** The bottom-up figures of the children of a node. */
  ROLLUP,
  /** The scores of the top nodes of an agency. */
  AGENCY
}
