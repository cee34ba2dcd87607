package id.sinergi.cascade;

import id.sinergi.finding.Nearest;
import id.sinergi.finding.Text;
import java.util.Collection;
import java.util.List;

/**
 * Suggests what unknown ids were meant to be, until {@link #LOOKS} known ids have been looked at: a
 * document with more mistakes than that is the wrong document, and checking it must still end.
 */
final class Hints {
  static final long LOOKS = 50_000_000;

  private long looks;

  Text to(String id, Collection<String> known) {
    if (looks >= LOOKS) {
      return Nearest.hint(id, List.of());
    }
    looks += known.size();
    return Nearest.hint(id, known);
  }
}
