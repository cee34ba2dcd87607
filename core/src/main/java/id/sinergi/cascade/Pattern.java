package id.sinergi.cascade;

/** How the public service of a node is organised. */
public enum Pattern {
  /** Each technical unit serves on its own. */
  TECHNICAL,
  /** Several units under one roof. */
  ONE_ROOF,
  /** One counter for several units. */
  ONE_DOOR,
  /** One unit for all. */
  CENTRALISED,
  /** By electronic means. */
  ELECTRONIC,
  /** Brought to the public. */
  MOBILE
}
