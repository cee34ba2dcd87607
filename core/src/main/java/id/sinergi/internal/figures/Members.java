package id.sinergi.internal.figures;

import static java.util.Objects.requireNonNull;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The members of one aggregate, or of a block of it, at their fixed positions: a look at the arrays
 * where they stand, or copies where some are patched. Reused from one to the next; not for sharing.
 * A position whose weight is NaN takes no part.
 */
public final class Members {
  private final @Nullable Weights source;
  private final int[] sourceAt;
  private final @Nullable FigureArray figures;
  private final boolean isPatched;
  private int count;
  int from; // the first position
  double[] weights = new double[0];
  int[] at = new int[0]; // where the figure of a position stands
  byte[] marks = new byte[0];
  double[] values = new double[0];
  double[] coverages = new double[0];
  int whole; // where coverages begin to be kept; a value before is of all that is due

  private double[] ownWeights = new double[0];
  private byte[] ownMarks = new byte[0];
  private double[] ownValues = new double[0];
  private double[] ownCoverages = new double[0];
  private int[] inOrder = new int[0];

  /** Of its own, to be put one by one. */
  public Members() {
    source = null;
    sourceAt = new int[0];
    figures = null;
    isPatched = false;
  }

  /** Looks at members whose weights and figures stand somewhere. */
  public Members(Weights source, int[] sourceAt, FigureArray figures) {
    this.source = source;
    this.sourceAt = sourceAt;
    this.figures = figures;
    isPatched = source.isPatched() || figures.isPatched();
    if (!isPatched) {
      weights = source.base;
      at = sourceAt;
      marks = figures.marks;
      values = figures.values;
      coverages = figures.coverages;
      whole = figures.whole;
    }
  }

  private static int[] inOrder(int size) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    return order;
  }

  /** Empties this and makes room for {@code positions} members of its own, none of them present. */
  public Members reset(int positions) {
    if (positions > ownWeights.length) {
      int size = Math.max(Math.max(positions, Summary.BLOCK), 2 * ownWeights.length);
      ownWeights = new double[size];
      ownMarks = new byte[size];
      ownValues = new double[size];
      ownCoverages = new double[size];
      inOrder = inOrder(size);
    }
    count = positions;
    from = 0;
    weights = ownWeights;
    at = inOrder;
    marks = ownMarks;
    values = ownValues;
    coverages = ownCoverages;
    whole = 0;
    Arrays.fill(weights, 0, positions, Double.NaN);
    return this;
  }

  /** Puts a figure at a position of its own; a position never set takes no part. */
  public void set(int position, double weight, Figures figures, int where) {
    weights[position] = weight;
    marks[position] = figures.mark(where);
    values[position] = figures.value(where);
    coverages[position] = figures.coverage(where);
  }

  /** Looks at so many of them from one on. */
  public Members look(int from, int positions) {
    if (isPatched) {
      reset(positions);
      for (int i = 0; i < positions; i++) {
        weights[i] = requireNonNull(source).get(from + i);
        requireNonNull(figures).put(sourceAt[from + i], this, i);
      }
    } else {
      this.from = from;
      count = positions;
    }
    return this;
  }

  /** Looks at one block of others. */
  void look(Members others, int block) {
    from = others.from + block * Summary.BLOCK;
    count = Math.min(Summary.BLOCK, others.count - block * Summary.BLOCK);
    weights = others.weights;
    at = others.at;
    marks = others.marks;
    values = others.values;
    coverages = others.coverages;
    whole = others.whole;
  }

  /** Puts what others have at the same position. */
  public void put(int position, Members others) {
    weights[position] = others.weight(position);
    marks[position] = others.mark(position);
    values[position] = others.value(position);
    coverages[position] = others.coverage(position);
  }

  public int count() {
    return count;
  }

  /** Whether there is a member here that carries weight. */
  boolean carries(int position) {
    return weight(position) > 0;
  }

  /** Whether any member carries weight. */
  public boolean carry() {
    for (int i = 0; i < count; i++) {
      if (carries(i)) {
        return true;
      }
    }
    return false;
  }

  public boolean isPresent(int position) {
    return !Double.isNaN(weight(position));
  }

  public double weight(int position) {
    return weights[from + position];
  }

  byte mark(int position) {
    return marks[at[from + position]];
  }

  public State state(int position) {
    return Marks.state(mark(position));
  }

  ReasonCode code(int position) {
    return Marks.code(mark(position));
  }

  public double value(int position) {
    return values[at[from + position]];
  }

  public double coverage(int position) {
    int where = at[from + position];
    return where < whole ? (Marks.isValue(marks[where]) ? 1.0 : 0.0) : coverages[where - whole];
  }

  public boolean isValue(int position) {
    return carries(position) && Marks.isValue(mark(position));
  }

  public boolean isMissing(int position) {
    return carries(position) && Marks.isMissing(mark(position));
  }
}
