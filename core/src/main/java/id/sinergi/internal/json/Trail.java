package id.sinergi.internal.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ids that are known before a document is read, found while they still lie in the parser's buffer:
 * where the document names them in their order, each is the one found last or one of the next, and
 * nothing is hashed or allocated.
 *
 * <p>What is further away is searched for, as long as that leads to where the document goes on in
 * order; a document in another order soon costs no more than a few comparisons. For one thread.
 */
public final class Trail<T> {

  private static final int AHEAD = 4;
  private static final int SEARCHES = 64; // that may lead nowhere

  private final List<T> known;
  private final Function<T, String> id;
  private int last;
  private int credit = SEARCHES;

  /** A trail along these, in the order of their ids. */
  public Trail(List<T> known, Function<T, String> id) {
    this.known = known;
    this.id = id;
  }

  /** The known string of these characters; null if it is not on the trail. */
  @Nullable String find(char[] chars, int offset, int length) {
    for (int at = last; at < last + AHEAD && at < known.size(); at++) {
      String text = id.apply(known.get(at));
      if (Texts.matches(text, chars, offset, length)) {
        last = at;
        credit = SEARCHES;
        return text;
      }
    }
    return credit > 0 ? search(new String(chars, offset, length)) : null;
  }

  private @Nullable String search(String wanted) {
    credit--;
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (id.apply(known.get(middle)).compareTo(wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    String found = low < known.size() ? id.apply(known.get(low)) : "";
    if (!found.equals(wanted)) {
      return null;
    }
    last = low;
    return found;
  }
}
