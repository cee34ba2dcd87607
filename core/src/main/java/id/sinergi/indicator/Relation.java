package id.sinergi.indicator;

/** How close agencies work together: nine steps, from coordination to closeness. */
public enum Relation {
  /** Each takes account of the other in its strategy. */
  TAKING_INTO_ACCOUNT,
  /** They exchange information. */
  DIALOGUE,
  /** They plan together, for a time. */
  JOINT_PLANNING,
  /** They work together, for a time. */
  JOINT_WORKING,
  /** They plan and work together over a long time on what matters to both. */
  JOINT_VENTURE,
  /** They own a separate entity together. */
  SATELLITE,
  /** They plan and work together over a long time on their core tasks. */
  STRATEGIC_ALLIANCE,
  /** They are administered as one and keep their identities. */
  UNION,
  /** They are one. */
  MERGER
}
