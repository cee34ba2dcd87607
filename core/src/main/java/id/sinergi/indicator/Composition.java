package id.sinergi.indicator;

/** What the parties to one indicator attained together: the party axis. */
public enum Composition {
  /** The lead's figure: one survey, one number. There are no parts. */
  LEAD_REPORTS,
  /** The sum of the parts, less what several of them counted. */
  SUM,
  /** The sum of the numerators over the sum of the denominators. */
  POOLED_RATIO,
  /** The mean of the parts, weighted by shares. */
  MEAN,
  /** The part with the lowest attainment of its own: a chain. */
  WEAKEST_PARTY,
  /** The product of the parts: a yield along a chain. */
  PRODUCT
}
