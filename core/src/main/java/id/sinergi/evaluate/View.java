package id.sinergi.evaluate;

/** The two ways in which figures travel up a cascade. */
public enum View {
  /** The official one: each goal's score, by its basis. */
  OFFICIAL,
  /** From the bottom up: what is measured at the leaves, and nothing else. */
  BOTTOM_UP
}
