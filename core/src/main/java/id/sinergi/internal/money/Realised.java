package id.sinergi.internal.money;

/**
 * What of a budget is realised.
 *
 * @param isReported whether anything is
 * @param amount 0 if nothing is
 * @param covered the part of what is due that is reported; below 1 while anything is not
 * @param hasConflict whether two amounts differ and nothing tells which holds
 */
record Realised(boolean isReported, double amount, double covered, boolean hasConflict) {
  static final Realised NOTHING = new Realised(false, 0, 0, false);
}
