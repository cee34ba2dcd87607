package id.sinergi.internal.engine;

import id.sinergi.figure.ReasonCode;
import id.sinergi.figure.State;
import java.util.Arrays;

/**
 * The members of one aggregate, gathered at their fixed positions. Reused from node to node by one
 * sweep; not for sharing.
 */
final class Members {
  private int count;
  private double[] weights = new double[16];
  private State[] states = new State[16];
  private ReasonCode[] codes = new ReasonCode[16];
  private double[] values = new double[16];
  private double[] coverages = new double[16];
  private boolean[] provisional = new boolean[16];
  private boolean[] present = new boolean[16];
  private double[] terms = new double[16];

  /** Empties this and makes room for {@code positions} members, none of them present. */
  Members reset(int positions) {
    if (positions > weights.length) {
      int size = Math.max(positions, 2 * weights.length);
      weights = new double[size];
      states = new State[size];
      codes = new ReasonCode[size];
      values = new double[size];
      coverages = new double[size];
      provisional = new boolean[size];
      present = new boolean[size];
      terms = new double[size];
    }
    count = positions;
    Arrays.fill(present, 0, positions, false);
    return this;
  }

  /** Puts a figure at a position; a position never set takes no part. */
  void set(int position, double weight, FigureArray figures, int at) {
    present[position] = true;
    weights[position] = weight;
    states[position] = figures.state(at);
    codes[position] = figures.code(at);
    values[position] = figures.value(at);
    coverages[position] = figures.coverage(at);
    provisional[position] = figures.isProvisional(at);
  }

  int count() {
    return count;
  }

  /** Whether there is a member here that carries weight. */
  boolean carries(int position) {
    return present[position] && weights[position] > 0;
  }

  /** Whether any member carries weight. */
  boolean carry() {
    for (int i = 0; i < count; i++) {
      if (carries(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isPresent(int position) {
    return present[position];
  }

  double weight(int position) {
    return weights[position];
  }

  State state(int position) {
    return states[position];
  }

  ReasonCode code(int position) {
    return codes[position];
  }

  double value(int position) {
    return values[position];
  }

  double coverage(int position) {
    return coverages[position];
  }

  boolean isProvisional(int position) {
    return provisional[position];
  }

  boolean isValue(int position) {
    return carries(position) && states[position] == State.VALUE;
  }

  boolean isMissing(int position) {
    return carries(position) && states[position].isMissing();
  }

  /** A scratch array as long as the members, for the terms of one sum. */
  double[] terms() {
    return terms;
  }
}
