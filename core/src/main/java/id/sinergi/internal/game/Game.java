package id.sinergi.internal.game;

/** What each coalition of some players is worth. */
public interface Game {
  /** How many players there are; at least 1. */
  int players();

  /**
   * What a coalition is worth: finite, the same each time.
   *
   * @param in who is in it, by player; not kept
   */
  double worth(boolean[] in);
}
