package id.sinergi.indicator;

/** What a party does for an indicator, the most bound first. */
public enum Role {
  /** Answers for the indicator; exactly one party does. */
  LEAD,
  /** Delivers a measured part. */
  CONTRIBUTOR,
  /** Named, not measured. */
  SUPPORTER
}
