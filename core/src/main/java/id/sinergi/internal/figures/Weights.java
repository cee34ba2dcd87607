package id.sinergi.internal.figures;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weights by position, some of which can be replaced in a patch while the array is shared. */
public final class Weights {
  final double[] base; // for sweeps, which read no patches
  private final @Nullable IntIndex patched;
  private double[] patch = new double[0];

  public Weights(double[] base) {
    this(base, null);
  }

  private Weights(double[] base, @Nullable IntIndex patched) {
    this.base = base;
    this.patched = patched;
  }

  /** The same, to be changed here and there; this does not change. */
  public Weights patched() {
    Weights copy = new Weights(base, patched == null ? new IntIndex() : patched.copy());
    copy.patch = patch.clone();
    return copy;
  }

  boolean isPatched() {
    return patched != null;
  }

  public double get(int at) {
    int i = patched == null ? -1 : patched.find(at);
    return i < 0 ? base[at] : patch[i];
  }

  public void set(int at, double weight) {
    if (patched == null) {
      throw new IllegalStateException("Weights are changed in a patch alone (" + at + ").");
    }
    int i = patched.number(at);
    if (i >= patch.length) {
      patch = Arrays.copyOf(patch, 2 * i + 4);
    }
    patch[i] = weight;
  }
}
