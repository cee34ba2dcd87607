package id.sinergi.finding;

import java.util.Collection;
import java.util.List;

/**
 * Suggests what the unknown ids of one document were meant to be, for the first {@link #MOST} of
 * them and until {@link #LOOKS} known ids have been looked at: a document with more mistakes than
 * that is the wrong document, and checking it must still end. For one thread.
 */
public final class Hints {
  /** How many ids get a hint. */
  static final int MOST = 100;

  /** How many known ids are looked at before there are no more hints. */
  static final long LOOKS = 2_000_000;

  private int given;
  private long looks;

  /** For one document. */
  public Hints() {}

  /**
   * The last sentence of a message about an unknown id, as {@link Nearest#hint} words it. O(known)
   * for the first hints, O(1) later.
   *
   * @param id as it was written
   * @param known what it could have been
   * @return a sentence that begins with “Maybe”
   */
  public Text to(String id, Collection<String> known) {
    if (given == MOST || looks >= LOOKS) {
      return Nearest.hint(id, List.of());
    }
    given++;
    looks += known.size();
    return Nearest.hint(id, known);
  }
}
