package id.sinergi.internal.figures;

import java.util.Arrays;

/** Numbers some keys 0, 1, 2, ... as they come: open addressing over ints. For one thread. */
public final class IntIndex {
  private static final int LARGE = 4096;

  private int[] slots; // number + 1; 0 is free
  private int[] keys;
  private int size;

  public IntIndex() {
    slots = new int[16];
    keys = new int[8];
  }

  private IntIndex(IntIndex from) {
    slots = from.slots.clone();
    keys = from.keys.clone();
    size = from.size;
  }

  IntIndex copy() {
    return new IntIndex(this);
  }

  public int size() {
    return size;
  }

  /** The key with a number, in the order in which they came. */
  public int key(int number) {
    return keys[number];
  }

  /** All keys, in the order in which they came. */
  int[] keys() {
    return Arrays.copyOf(keys, size);
  }

  /** The number of a key, or -1. */
  public int find(int key) {
    for (int slot = first(key); slots[slot] != 0; slot = next(slot)) {
      if (keys[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  /** The number of a key, which gets the next one if it has none. */
  public int number(int key) {
    int known = find(key);
    if (known >= 0) {
      return known;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      slots = new int[4 * size];
      for (int i = 0; i < size; i++) {
        place(i);
      }
    }
    keys[size] = key;
    place(size);
    return size++;
  }

  private void place(int number) {
    int slot = first(keys[number]);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = number + 1;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Forgets all keys. */
  public void clear() {
    if (slots.length > LARGE) {
      slots = new int[16];
      keys = new int[8];
    } else if (size > 0) {
      Arrays.fill(slots, 0);
    }
    size = 0;
  }

  private int first(int key) {
    int hash = key * 0x9E3779B9;
    return (hash ^ hash >>> 16) & slots.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & slots.length - 1;
  }
}
