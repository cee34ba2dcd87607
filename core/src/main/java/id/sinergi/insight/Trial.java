package id.sinergi.insight;

import id.sinergi.evaluate.Evaluation;
import id.sinergi.figure.Figure;
import id.sinergi.figure.Rounding;
import id.sinergi.figure.State;
import id.sinergi.indicator.Actual;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Whether a goal reaches a score if something else were reported; and the first amount that
 * suffices.
 *
 * <p>By halving on the numbers there are: each double has a place in their order, so that the two
 * ends are next to each other after no more than 64 halvings, and the answer is the last bit.
 */
record Trial(Evaluation evaluation, String goal, double wanted) {

  Figure score(Evaluation of) {
    return of.node(goal).score();
  }

  boolean suffices(Figure score) {
    return score.state() == State.VALUE
        && Rounding.compare(score.value().orElseThrow(), wanted) >= 0;
  }

  Figure scoreWith(List<Actual> actuals) {
    return score(evaluation.whatIf(whatIf -> actuals.forEach(whatIf::actual)));
  }

  /** What the goal scores with the actuals of an amount; empty where there are none. */
  Optional<Figure> scoreAt(double amount, DoubleFunction<Optional<List<Actual>>> at) {
    return at.apply(amount).map(this::scoreWith);
  }

  boolean sufficesAt(double amount, DoubleFunction<Optional<List<Actual>>> at) {
    return scoreAt(amount, at).filter(this::suffices).isPresent();
  }

  /** Between what does not suffice and what does: the first that does, by halving. */
  double least(double less, double more, DoubleFunction<Optional<List<Actual>>> at) {
    double low = less;
    double high = more;
    double middle = middle(low, high);
    while (middle != low && middle != high) {
      if (sufficesAt(middle, at)) {
        high = middle;
      } else {
        low = middle;
      }
      middle = middle(low, high);
    }
    return high;
  }

  /**
   * The number half way between two in the order of all doubles; one of the two if there is none.
   */
  static double middle(double one, double other) {
    long a = place(one);
    long b = place(other);
    long half = (a & b) + ((a ^ b) >> 1); // rounded down, without overflow
    return number(half);
  }

  private static long place(double number) {
    long bits = Double.doubleToLongBits(number + 0.0);
    return bits < 0 ? Long.MIN_VALUE - bits : bits;
  }

  private static double number(long place) {
    return Double.longBitsToDouble(place < 0 ? Long.MIN_VALUE - place : place);
  }
}
