package id.sinergi.internal.json;

import java.util.Arrays;

/**
 * The texts seen so far, found while they still lie in the parser's buffer, so that a text seen
 * before costs no allocation and equal texts are one string.
 *
 * <p>Texts are numbered as they are first seen. Lists mostly name things in the same order, so each
 * field of a document has a trail: the text it held last and the one numbered after that are tried
 * before anything is hashed. Their characters lie one after another in one array, so that comparing
 * touches no string; and what is declared is not hashed before a text is looked for off its trail.
 *
 * <p>All others by open addressing with linear probing and these invariants:
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

  private long[] slots = new long[256]; // the mark of a text, and its number from 1
  private String[] texts = new String[128]; // by number
  private int[] ends = new int[128]; // by number, in all
  private char[] all = new char[2048]; // the characters of all texts, one after another
  private int size;
  private int indexed; // the texts before this number are in slots, or without a place
  private int[] trails = new int[16]; // by field: the number last found

  /** The one string of these characters, the value of a field. */
  String get(int field, char[] chars, int offset, int length) {
    if (field >= trails.length) {
      trails = Arrays.copyOf(trails, field * 2);
    }
    int last = trails[field];
    if (isAt(last, chars, offset, length)) {
      return texts[last];
    }
    if (isAt(last + 1, chars, offset, length)) {
      trails[field] = last + 1;
      return texts[last + 1];
    }
    return find(field, chars, offset, length);
  }

  /** Whether the text of this number, if there is one, is this. */
  private boolean isAt(int number, char[] chars, int offset, int length) {
    if (number >= size) {
      return false;
    }
    int end = ends[number];
    int begin = number == 0 ? 0 : ends[number - 1];
    if (end - begin != length) {
      return false;
    }
    for (int back = 1; back <= length; back++) { // from the end: ids of one kind begin alike
      if (all[end - back] != chars[offset + length - back]) {
        return false;
      }
    }
    return true;
  }

  private String find(int field, char[] chars, int offset, int length) {
    index();
    int hash = 0; // as that of a string
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    int mark = spread(hash);
    int mask = slots.length - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      long slot = slots[(mark + probe) & mask];
      if (slot == FREE) {
        break;
      }
      int number = (int) slot - 1;
      if (mark(slot) == mark && isAt(number, chars, offset, length)) {
        trails[field] = number;
        return texts[number];
      }
    }
    String text = fresh(field, chars, offset, length);
    index();
    return text;
  }

  /** Likely a new text: not looked for, nor hashed yet. If it was there, it is one more string. */
  String fresh(int field, char[] chars, int offset, int length) {
    String text = new String(chars, offset, length);
    if (size < MOST) {
      if (field >= trails.length) {
        trails = Arrays.copyOf(trails, field * 2);
      }
      trails[field] = size;
      append(text, chars, offset, length);
    }
    return text;
  }

  private void append(String text, char[] chars, int offset, int length) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    int begin = size == 0 ? 0 : ends[size - 1];
    if (begin + length > all.length) {
      all = Arrays.copyOf(all, Math.max(all.length * 2, begin + length));
    }
    System.arraycopy(chars, offset, all, begin, length);
    ends[size] = begin + length;
    texts[size++] = text;
  }

  /** Hashes the texts added since the last time. */
  private void index() {
    if (size * 2L > slots.length) {
      slots = new long[Integer.highestOneBit(size) << 2];
      indexed = 0;
    }
    while (indexed < size) {
      int number = indexed++;
      if (!place(spread(texts[number].hashCode()), number) && indexed == size) {
        indexed = --size; // could be found by no hash, so it is not kept
      }
    }
  }

  private boolean place(int mark, int number) {
    int mask = slots.length - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (mark + probe) & mask;
      if (slots[at] == FREE) {
        slots[at] = (long) mark << 32 | (number + 1);
        return true;
      }
    }
    return false;
  }

  private static int mark(long slot) {
    return (int) (slot >>> 32);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  /** Whether a text is this; from the end, since words of one kind begin alike. */
  static boolean matches(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = length - 1; i >= 0; i--) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
