package id.sinergi.evaluate;

import id.sinergi.internal.engine.Numerals;

/**
 * What evaluates one request again and again in little memory: ids and numbers alone. The cascade,
 * the actuals and the evaluator it was made from can be let go. Immutable and thread-safe.
 *
 * <p>For those who keep a nation, or ten, in memory. It answers how much was attained, not why: who
 * wants that keeps the {@link Evaluation}.
 *
 * <pre>{@code
 * CompactEvaluator compact = evaluator.bind(actuals).compact(Request.of(Period.parse("2024")));
 * OptionalDouble score = compact.evaluate().score("T1").value();
 * }</pre>
 */
public final class CompactEvaluator {
  private final Numerals numerals;
  private final Request request;

  CompactEvaluator(Numerals numerals, Request request) {
    this.numerals = numerals;
    this.request = request;
  }

  /**
   * Evaluates. O(size).
   *
   * @return the figures, equal bit for bit to those of the {@link Evaluation}
   */
  public CompactEvaluation evaluate() {
    return new CompactEvaluation(numerals, numerals.evaluate(request.parallel()), request.period());
  }

  /** Such as {@code compact evaluator of 2024}. */
  @Override
  public String toString() {
    return "compact evaluator of " + request.period();
  }
}
