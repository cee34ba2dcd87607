package id.sinergi.internal.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The summaries of an aggregate of more than one block: a complete binary tree over its blocks, the
 * root at 1, the children of {@code c} at {@code 2c} and {@code 2c + 1}. Where there is no block,
 * there are no members. A tree that is patched shares all cells but those it writes to.
 */
public final class SummaryTree {
  private static final Summary NOTHING = new Summary();

  private final Summary[] cells;
  private final int width;
  private final @Nullable IntIndex patched; // the cells that are written to
  private Summary[] patch = {};

  /** Over so many members; the blocks are to be updated, then {@link #join joined}. */
  public SummaryTree(int members) {
    int blocks = blocks(members);
    width = blocks <= 1 ? 1 : Integer.highestOneBit(blocks - 1) << 1;
    cells = new Summary[2 * width];
    for (int cell = 1; cell < cells.length; cell++) {
      cells[cell] = cell < width + blocks ? new Summary() : NOTHING;
    }
    patched = null;
  }

  private SummaryTree(Summary[] cells, int width, @Nullable IntIndex patched) {
    this.cells = cells;
    this.width = width;
    this.patched = patched;
  }

  public static int blocks(int members) {
    return (members + Summary.BLOCK - 1) / Summary.BLOCK;
  }

  /** The same, to be changed here and there; this is not to be changed any more. */
  public SummaryTree patched() {
    SummaryTree own =
        new SummaryTree(cells, width, patched == null ? new IntIndex() : patched.copy());
    own.patch = new Summary[Math.max(16, patch.length)];
    for (int i = 0; patched != null && i < patched.size(); i++) {
      own.patch[i] = patch[i].copy();
    }
    return own;
  }

  /** The same in cells of its own. */
  public SummaryTree copy() {
    Summary[] own = cells.clone();
    for (int cell = 1; cell < own.length; cell++) {
      own[cell] = get(cell) == NOTHING ? NOTHING : get(cell).copy();
    }
    return new SummaryTree(own, width, null);
  }

  private Summary get(int cell) {
    int number = patched == null ? -1 : patched.find(cell);
    return number < 0 ? cells[cell] : patch[number];
  }

  /** A cell to write to. */
  private Summary own(int cell) {
    if (patched == null) {
      return cells[cell];
    }
    int known = patched.size();
    int number = patched.number(cell);
    if (number == known) {
      if (number == patch.length) {
        patch = Arrays.copyOf(patch, 2 * number);
      }
      patch[number] = new Summary();
    }
    return patch[number];
  }

  public Summary root() {
    return get(1);
  }

  /** The summary of one block, to be written. */
  public Summary block(int block) {
    return own(width + block);
  }

  /** Joins all that is above the blocks. */
  public void join() {
    for (int cell = width - 1; cell >= 1; cell--) {
      if (cells[cell] != NOTHING) {
        join(cell, get(2 * cell), get(2 * cell + 1));
      }
    }
  }

  private void join(int cell, Summary left, Summary right) {
    own(cell).join(left, right);
  }

  /** Joins what is above one block; how many cells that are. */
  public int join(int block) {
    int joined = 0;
    for (int cell = (width + block) >> 1; cell >= 1; cell >>= 1) {
      join(cell, get(2 * cell), get(2 * cell + 1));
      joined++;
    }
    return joined;
  }
}
