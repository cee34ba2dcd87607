package id.sinergi.time;

/** How the reports of one party within a window become one amount: the time axis. */
public enum Consolidation {
  /** The amounts add up: people served, kilometres built. */
  SUM,
  /** The mean, weighted by months: an average stock, a rate. */
  MEAN,
  /** The last one stands for the whole: an end state such as prevalence. */
  LAST,
  /** The least of them. */
  MIN,
  /** The greatest of them. */
  MAX
}
