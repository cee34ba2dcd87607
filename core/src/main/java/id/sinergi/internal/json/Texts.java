package id.sinergi.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts seen so far, found while they still lie in the parser's buffer, so that a text seen
 * before costs no allocation and equal texts are one string.
 *
 * <p>Texts are numbered as they are first seen. Lists mostly name things in the same order, so each
 * field of a document has a trail: the text it held last and the one numbered after that are tried
 * before anything is hashed.
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
  private @Nullable String[] texts = new @Nullable String[128]; // by number
  private int size;
  private int[] trails = new int[16]; // by field: the number last found

  /** The one string of these characters, the value of a field. */
  String get(int field, char[] chars, int offset, int length) {
    if (field >= trails.length) {
      trails = Arrays.copyOf(trails, field * 2);
    }
    int last = trails[field];
    for (int number = last; number <= last + 1 && number < size; number++) {
      String text = texts[number];
      if (text != null && matches(text, chars, offset, length)) {
        trails[field] = number;
        return text;
      }
    }
    return find(field, chars, offset, length);
  }

  private String find(int field, char[] chars, int offset, int length) {
    int hash = 0;
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
      String text = mark(slot) == mark ? texts[number] : null;
      if (text != null && matches(text, chars, offset, length)) {
        trails[field] = number;
        return text;
      }
    }
    return put(new String(chars, offset, length), mark, field);
  }

  private String put(String text, int mark, int field) {
    if (size < MOST) {
      if (size == texts.length) {
        grow();
      }
      if (place((long) mark << 32 | (size + 1))) {
        trails[field] = size;
        texts[size++] = text;
      }
    }
    return text;
  }

  private boolean place(long slot) {
    int mask = slots.length - 1;
    for (int probe = 0; probe < PROBES; probe++) {
      int at = (mark(slot) + probe) & mask;
      if (slots[at] == FREE) {
        slots[at] = slot;
        return true;
      }
    }
    return false;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    texts = Arrays.copyOf(texts, texts.length * 2);
    for (long slot : old) {
      if (slot != FREE) {
        place(slot);
      }
    }
  }

  private static int mark(long slot) {
    return (int) (slot >>> 32);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }

  /** From the end, since ids of one kind begin alike. */
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
