package id.sinergi.cascade;

/** The place of a node in the logic of the pohon kinerja, which is drawn before the plan exists. */
public enum Tier {
  /** What the public has in the end. */
  FINAL_OUTCOME,
  /** A condition without which the final outcome does not come (critical success factor). */
  SUCCESS_FACTOR,
  /** An outcome on the way to the final one. */
  INTERMEDIATE_OUTCOME,
  /** The first outcome of an output. */
  IMMEDIATE_OUTCOME,
  /** What is delivered. */
  OUTPUT
}
