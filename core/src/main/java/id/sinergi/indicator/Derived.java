package id.sinergi.indicator;

/** What an indicator measures that this library computes itself instead of being told. */
public enum Derived {
  /** The mean of joint and own delivery of an agency. */
  SYNERGY,
  /** The part of an agency's work that is tied to others. */
  BREADTH
}
