package id.sinergi.evaluate;

import id.sinergi.internal.engine.Bound;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Scope;
import id.sinergi.time.Period;

/** An evaluator whose actuals are bound already, for many periods. Immutable and thread-safe. */
public final class BoundEvaluator {
  private final Bound bound;

  BoundEvaluator(Bound bound) {
    this.bound = bound;
  }

  /**
   * Evaluates from the start of the period's year (of its span) through its end. O(size).
   *
   * @param period such as {@code 2024-Q2}
   * @return every figure
   */
  public Evaluation evaluate(Period period) {
    return evaluate(Request.of(period));
  }

  /**
   * Evaluates as requested. O(size).
   *
   * @param request what to look at
   * @return every figure
   */
  public Evaluation evaluate(Request request) {
    Scope scope = new Scope(request.window(), request.plan(), request.asOf());
    return new Evaluation(request, new Results(bound, scope));
  }
}
