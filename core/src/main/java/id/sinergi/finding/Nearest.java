package id.sinergi.finding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a mistyped one was most likely meant to be. */
public final class Nearest {

  private static final Text UNDECLARED =
      Text.of("Mungkin belum didaftarkan.", "Maybe it has not been declared.");

  private Nearest() {}

  /**
   * The known word nearest to a mistyped one.
   *
   * <p>Near means: a few insertions, deletions, replacements and swaps of neighbours away, not
   * counting upper and lower case: none for one letter, one up to four letters, two up to seven,
   * three beyond. Of equally near ones the first in the order of strings, whatever order they come
   * in.
   *
   * <p>Cost: one pass over the known words without allocation, each at most O(length); most fall to
   * a comparison of lengths.
   *
   * @param word as it was written
   * @param known what it could have been
   * @return the nearest, or empty if none is near
   */
  public static Optional<String> to(String word, Iterable<String> known) {
    var search = new Search(word);
    known.forEach(search::offer);
    return Optional.ofNullable(search.best);
  }

  /**
   * The last sentence of a message about an unknown id: the nearest known one, or that it may not
   * have been declared.
   *
   * @param word as it was written
   * @param known what it could have been
   * @return a sentence that begins with “Maybe”
   */
  public static Text hint(String word, Iterable<String> known) {
    return hint(word, known, UNDECLARED);
  }

  /**
   * The last sentence of a message about an unknown word: the nearest known one, or another hint.
   *
   * @param word as it was written
   * @param known what it could have been
   * @param otherwise what to say if none is near
   * @return a sentence
   */
  public static Text hint(String word, Iterable<String> known, Text otherwise) {
    return to(word, known)
        .map(it -> Text.of("Mungkin maksudnya (" + it + ").", "Maybe you meant (" + it + ")."))
        .orElse(otherwise);
  }

  /**
   * One search. The distance is that of optimal string alignment, computed row by row in the band
   * of columns that can still win: {@code bound} falls as nearer words are found, and a row that
   * lies above it everywhere ends the comparison.
   */
  private static final class Search {
    private static final int FAR = 1 << 20;

    private final char[] word;
    private int bound;
    private int[] beforeLast;
    private int[] last;
    private int[] row;
    private @Nullable String best;

    Search(String word) {
      this.word = new char[word.length()];
      for (int i = 0; i < this.word.length; i++) {
        this.word[i] = fold(word.charAt(i));
      }
      bound = Math.min(3, (word.length() + 1) / 3);
      beforeLast = new int[word.length() + 1];
      last = new int[word.length() + 1];
      row = new int[word.length() + 1];
    }

    void offer(String candidate) {
      if (Math.abs(candidate.length() - word.length) > bound) {
        return;
      }
      int distance = distance(candidate);
      boolean nearer = distance < bound || (distance == bound && best == null);
      if (nearer || (distance == bound && candidate.compareTo(best) < 0)) {
        best = candidate;
        bound = distance;
      }
    }

    private int distance(String candidate) {
      for (int j = 0; j <= word.length; j++) {
        last[j] = j <= bound ? j : FAR;
      }
      char previous = 0;
      for (int i = 1; i <= candidate.length(); i++) {
        char letter = fold(candidate.charAt(i - 1));
        int from = Math.max(1, i - bound);
        int to = Math.min(word.length, i + bound);
        row[from - 1] = from == 1 ? i : FAR;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
          int changed = last[j - 1] + (letter == word[j - 1] ? 0 : 1);
          int cell = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
          if (i > 1 && j > 1 && letter == word[j - 2] && previous == word[j - 1]) {
            cell = Math.min(cell, beforeLast[j - 2] + 1);
          }
          row[j] = cell;
          least = Math.min(least, cell);
        }
        if (least > bound) {
          return FAR;
        }
        if (to < word.length) {
          row[to + 1] = FAR;
        }
        int[] free = beforeLast;
        beforeLast = last;
        last = row;
        row = free;
        previous = letter;
      }
      return last[word.length];
    }

    private static char fold(char letter) {
      return Character.toLowerCase(Character.toUpperCase(letter));
    }
  }
}
