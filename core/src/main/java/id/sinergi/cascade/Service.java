package id.sinergi.cascade;

/** What a node serves the public with. */
public enum Service {
  /** Papers and permits. */
  ADMINISTRATIVE,
  /** Services proper, such as health care. */
  SERVICES,
  /** Goods, such as roads and water. */
  GOODS,
  /** Rules and supervision. */
  REGULATORY
}
