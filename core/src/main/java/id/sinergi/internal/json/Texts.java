package id.sinergi.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * The texts seen so far, found while they still lie in the parser's buffer, so that a text seen
 * before costs no allocation and equal texts are one string.
 *
 * <p>Open addressing with linear probing and these invariants:
 *
 * <ol>
 *   <li>At most half of the slots are taken.
 *   <li>A text lies within {@link #PROBES} slots of its hash, or not at all: what finds no place is
 *       not kept. Texts that spread always find one; a document made of colliding texts loses the
 *       sharing and nothing else, and no look-up is ever longer.
 * </ol>
 */
final class Texts {

  private static final int PROBES = 64;
  private static final int FREE = 0;
  private static final int MOST = 1 << 22;

  private int[] marks = new int[256];
  private @Nullable String[] texts = new @Nullable String[256];
  private int size;

  /** The one string of these characters. */
  String get(char[] chars, int offset, int length) {
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int mark = mark(hash);
    int mask = marks.length - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (mark + probe) & mask;
      if (marks[at] == FREE) {
        break;
      }
      String text = texts[at];
      if (marks[at] == mark && text != null && matches(text, chars, offset, length)) {
        return text;
      }
    }
    return put(new String(chars, offset, length), mark);
  }

  private String put(String text, int mark) {
    if (size < MOST) {
      if (size * 2 >= marks.length) {
        grow();
      }
      place(text, mark);
    }
    return text;
  }

  private void place(@Nullable String text, int mark) {
    int mask = marks.length - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (mark + probe) & mask;
      if (marks[at] == FREE) {
        marks[at] = mark;
        texts[at] = text;
        size++;
        return;
      }
    }
  }

  private void grow() {
    int[] oldMarks = marks;
    @Nullable String[] oldTexts = texts;
    marks = new int[oldMarks.length * 2];
    texts = new @Nullable String[marks.length];
    size = 0;
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldMarks[i] != FREE) {
        place(oldTexts[i], oldMarks[i]);
      }
    }
  }

  /** The hash well spread, and never that of a free slot. */
  private static int mark(int hash) {
    int mixed = hash * 0x9E3779B9;
    int spread = mixed ^ (mixed >>> 16);
    return spread == FREE ? 1 : spread;
  }

  private static boolean matches(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
