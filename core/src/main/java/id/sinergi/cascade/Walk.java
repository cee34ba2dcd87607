package id.sinergi.cascade;

/**
 * Looks up ids that mostly come in the order of a table: before an id is hashed, the one found last
 * and the one after it are tried, and whether it is the very object a little further on.
 *
 * <p>For one thread.
 */
final class Walk {
  private static final int AHEAD = 16;

  private final IdTable ids;
  private int last;

  /** A walk along a table whose ids are all different. */
  Walk(IdTable ids) {
    this.ids = ids;
  }

  /** The position of the id, or -1. */
  int indexOf(String id) {
    if (ids.isAt(last, id)) {
      return last;
    }
    int found = ids.isAt(last + 1, id) ? last + 1 : ids.sameWithin(last + 2, last + AHEAD, id);
    found = found < 0 ? ids.indexOf(id) : found;
    last = Math.max(found, 0);
    return found;
  }
}
