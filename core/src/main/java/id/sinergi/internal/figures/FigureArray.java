package id.sinergi.internal.figures;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Many figures as codes and numbers.
 *
 * <ol>
 *   <li>A figure that was never written is not due. One without a value has value 0 and coverage 0,
 *       so that equal figures are equal bits.
 *   <li>Below {@code whole}, values are of all that is due: their coverage is 1 and not kept.
 *   <li>A patched array reads what was written to it from its patch, all else from the arrays it
 *       shares with the one it was made from, which is never written again.
 * </ol>
 */
public final class FigureArray implements Figures {
  public final byte[] marks; // read by sweeps, which know no patches
  public final double[] values;
  final double[] coverages;
  final int whole;
  private final @Nullable Patch patch;
  private @Nullable IntIndex journal;

  private static final class Patch {
    final IntIndex at;
    byte[] marks;
    double[] values;
    double[] coverages;

    Patch() {
      at = new IntIndex();
      marks = new byte[8];
      values = new double[8];
      coverages = new double[8];
    }

    Patch(Patch from) {
      at = from.at.copy();
      marks = from.marks.clone();
      values = from.values.clone();
      coverages = from.coverages.clone();
    }

    void set(int position, byte mark, double value, double coverage) {
      int i = at.number(position);
      if (i == marks.length) {
        marks = Arrays.copyOf(marks, 2 * i);
        values = Arrays.copyOf(values, 2 * i);
        coverages = Arrays.copyOf(coverages, 2 * i);
      }
      marks[i] = mark;
      values[i] = value;
      coverages[i] = coverage;
    }
  }

  /** So many figures, none of them due. */
  public FigureArray(int size) {
    this(size, 0);
  }

  /** So many figures, none of them due; values below {@code whole} are of all that is due. */
  public FigureArray(int size, int whole) {
    this(new byte[size], new double[size], new double[size - whole], whole, null);
  }

  private FigureArray(
      byte[] marks, double[] values, double[] coverages, int whole, @Nullable Patch patch) {
    this.marks = marks;
    this.values = values;
    this.coverages = coverages;
    this.whole = whole;
    this.patch = patch;
  }

  /** The same figures, to be changed one by one; this is not to be written any more. */
  public FigureArray patched() {
    Patch own = patch == null ? new Patch() : new Patch(patch);
    return new FigureArray(marks, values, coverages, whole, own);
  }

  /** The same figures in arrays of their own; O(size). */
  public FigureArray copy() {
    FigureArray copy =
        new FigureArray(marks.clone(), values.clone(), coverages.clone(), whole, null);
    if (patch != null) {
      for (int i = 0; i < patch.at.size(); i++) {
        copy.set(patch.at.key(i), patch.marks[i], patch.values[i], patch.coverages[i]);
      }
    }
    return copy;
  }

  /** Room for as many figures, those from one on the same; of the others all but the coverage. */
  public FigureArray copyFrom(int first) {
    FigureArray copy =
        new FigureArray(
            new byte[marks.length], new double[marks.length], coverages.clone(), whole, null);
    int rest = marks.length - first;
    System.arraycopy(marks, first, copy.marks, first, rest);
    System.arraycopy(values, first, copy.values, first, rest);
    return copy;
  }

  public int size() {
    return marks.length;
  }

  boolean isPatched() {
    return patch != null;
  }

  /** From now on notes which positions are written to with another figure; nowhere, if null. */
  public void noteIn(@Nullable IntIndex journal) {
    this.journal = journal;
  }

  @Override
  public byte mark(int at) {
    int i = patch == null ? -1 : patch.at.find(at);
    return patch == null || i < 0 ? marks[at] : patch.marks[i];
  }

  @Override
  public double value(int at) {
    int i = patch == null ? -1 : patch.at.find(at);
    return patch == null || i < 0 ? values[at] : patch.values[i];
  }

  @Override
  public double coverage(int at) {
    int i = patch == null ? -1 : patch.at.find(at);
    if (patch != null && i >= 0) {
      return patch.coverages[i];
    }
    return at < whole ? (Marks.isValue(marks[at]) ? 1.0 : 0.0) : coverages[at - whole];
  }

  /** Puts a figure of this, patched or not, at a position of some members. */
  void put(int at, Members into, int position) {
    int i = patch == null ? -1 : patch.at.find(at);
    if (patch == null || i < 0) {
      into.marks[position] = marks[at];
      into.values[position] = values[at];
      into.coverages[position] =
          at >= whole ? coverages[at - whole] : Marks.isValue(marks[at]) ? 1.0 : 0.0;
    } else {
      into.marks[position] = patch.marks[i];
      into.values[position] = patch.values[i];
      into.coverages[position] = patch.coverages[i];
    }
  }

  /** Writes a figure; tells whether it is another than before. */
  public boolean set(int at, byte mark, double value, double coverage) {
    boolean isSame =
        patch == null ? holds(at, mark, value, coverage) : reads(at, mark, value, coverage);
    if (isSame) {
      return false;
    }
    write(at, mark, value, coverage);
    if (journal != null) {
      journal.number(at);
    }
    return true;
  }

  private boolean holds(int at, byte mark, double value, double coverage) {
    return marks[at] == mark
        && bits(values[at]) == bits(value)
        && (at < whole || bits(coverages[at - whole]) == bits(coverage));
  }

  private boolean reads(int at, byte mark, double value, double coverage) {
    return mark(at) == mark
        && bits(value(at)) == bits(value)
        && bits(coverage(at)) == bits(coverage);
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /** Writes a figure, the same or not. */
  public void write(int at, byte mark, double value, double coverage) {
    if (patch != null) {
      patch.set(at, mark, value, coverage);
      return;
    }
    marks[at] = mark;
    values[at] = value;
    if (at >= whole) {
      coverages[at - whole] = coverage;
    }
  }

  public boolean value(int at, double value, double coverage, boolean isProvisional) {
    return set(at, Marks.value(isProvisional), value, coverage);
  }

  public boolean state(int at, State state) {
    return set(at, Marks.of(state), 0.0, 0.0);
  }

  public boolean notComputable(int at, ReasonCode code) {
    return set(at, Marks.notComputable(code), 0.0, 0.0);
  }

  /** Writes the figure that another array has at the same place. */
  public boolean copy(FigureArray from, int at) {
    return (patch == null && from.patch == null)
        ? set(at, from.marks[at], from.values[at], from.coverages[at - from.whole])
        : set(at, from.mark(at), from.value(at), from.coverage(at));
  }

  public boolean copy(Figures from, int source, int at) {
    return set(at, from.mark(source), from.value(source), from.coverage(source));
  }
}
