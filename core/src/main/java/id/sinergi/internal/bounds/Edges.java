package id.sinergi.internal.bounds;

import id.sinergi.figure.Bounds;
import id.sinergi.internal.figures.FigureArray;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.figures.Marks;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The least and the greatest of the figures in an array. A figure without a value has two pairs:
 * its own, and what it counts as in what rests on it, which is from floor to cap (1-model, 1.6).
 */
final class Edges {
  private final Figures now;
  private final FigureArray low; // what they count as
  private final FigureArray high;
  private final FigureArray ownLow; // read of what has no value now, and not of all else
  private final FigureArray ownHigh;
  private final Limits limits;

  /** Of figures whose edges are to be written. */
  Edges(Figures now, FigureArray low, FigureArray high, Limits limits) {
    this(now, low, high, low.patched(), high.patched(), limits);
  }

  private Edges(
      Figures now,
      FigureArray low,
      FigureArray high,
      FigureArray ownLow,
      FigureArray ownHigh,
      Limits limits) {
    this.now = now;
    this.low = low;
    this.high = high;
    this.ownLow = ownLow;
    this.ownHigh = ownHigh;
    this.limits = limits;
  }

  /** The same over other arrays, which are patches of those of this. */
  Edges over(Figures other, FigureArray otherLow, FigureArray otherHigh) {
    return new Edges(other, otherLow, otherHigh, ownLow.patched(), ownHigh.patched(), limits);
  }

  Figures now() {
    return now;
  }

  /** The figures with what is their own as the least value, to read and write. */
  FigureArray low(int at) {
    return Marks.isValue(now.mark(at)) ? low : ownLow;
  }

  FigureArray high(int at) {
    return Marks.isValue(now.mark(at)) ? high : ownHigh;
  }

  /** Writes the edges of a figure that is due. */
  void set(int at, double least, double greatest) {
    countMissing(at);
    low(at).write(at, Marks.VALUE, Limits.settled(least), 1.0);
    high(at).write(at, Marks.VALUE, Limits.settled(greatest), 1.0);
  }

  /** Writes that a figure that is due will never have a value. */
  void none(int at) {
    countMissing(at);
    ownLow.write(at, now.mark(at), 0.0, 0.0);
    ownHigh.write(at, now.mark(at), 0.0, 0.0);
  }

  private void countMissing(int at) {
    if (!Marks.isValue(now.mark(at))) {
      low.write(at, Marks.VALUE, limits.floor(), 1.0);
      high.write(at, Marks.VALUE, limits.cap(), 1.0);
    }
  }

  /** Whether a figure that is due can have a value. */
  boolean isPossible(int at) {
    return Marks.isValue(high(at).mark(at));
  }

  /** The greatest values, those that never come left as they are. */
  FigureArray possible() {
    FigureArray copy = high.copy();
    for (int at = 0; at < copy.size(); at++) {
      copy.copy(high(at), at, at);
    }
    return copy;
  }

  /** The bounds of a figure; empty if nothing is due, or it can have no value. */
  Optional<Bounds> bounds(int at) {
    return bounds(now, low(at), high(at), at);
  }

  static Optional<Bounds> bounds(Figures now, Figures low, Figures high, int at) {
    byte mark = now.mark(at);
    if (!Marks.isDue(mark) || !Marks.isValue(low.mark(at)) || !Marks.isValue(high.mark(at))) {
      return Optional.empty();
    }
    double least = low.value(at);
    double greatest = high.value(at);
    if (Marks.isValue(mark)) { // which rounding could have put outside by a hair
      least = Math.min(least, now.value(at));
      greatest = Math.max(greatest, now.value(at));
    }
    return Optional.of(new Bounds(edge(least), edge(greatest)));
  }

  private static OptionalDouble edge(double value) {
    return Limits.isOpen(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
