package id.sinergi.cascade;

/** What the agency at the other end of a link says to it. */
public enum Consent {
  /** Asked for, not answered yet. */
  PROPOSED,
  /** Agreed. */
  ACCEPTED,
  /** Refused; the link stays, with the reason, and carries nothing. */
  REJECTED
}
