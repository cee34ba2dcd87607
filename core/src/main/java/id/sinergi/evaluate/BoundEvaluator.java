package id.sinergi.evaluate;

import static java.util.Objects.requireNonNull;

import id.sinergi.indicator.Actuals;
import id.sinergi.internal.engine.Bindings;
import id.sinergi.internal.engine.Parallel;
import id.sinergi.internal.engine.Windows;
import id.sinergi.internal.report.Bound;
import id.sinergi.time.Period;
import java.util.List;

/**
 * An evaluator whose actuals are bound already, for many periods. Immutable and thread-safe.
 *
 * <p>What the actuals amount to in a window is resolved when the window is first asked for, and
 * kept for the windows asked for last.
 */
public final class BoundEvaluator {
  private final Bindings bindings;
  private final boolean isWhatIf;

  BoundEvaluator(Bindings bindings) {
    this(bindings, false);
  }

  private BoundEvaluator(Bindings bindings, boolean isWhatIf) {
    this.bindings = bindings;
    this.isWhatIf = isWhatIf;
  }

  /** The same, for what rests on a question "what if". */
  BoundEvaluator asWhatIf() {
    return isWhatIf ? this : new BoundEvaluator(bindings, true);
  }

  boolean isWhatIf() {
    return isWhatIf;
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
    requireNonNull(request, "request");
    return new Evaluation(request, bindings.evaluate(request.scope(), request.parallel()), this);
  }

  /**
   * Evaluates many periods of the same actuals, such as the months of a year. What the cascade asks
   * in a window and what holds on a day are worked out once for all that look at them, and kept for
   * others. Threads that the first request lends take requests side by side.
   *
   * @param requests in any order
   * @return one evaluation for each, in their order; unmodifiable
   */
  public List<Evaluation> evaluate(List<Request> requests) {
    List<Request> asked = List.copyOf(requireNonNull(requests, "requests"));
    Evaluation[] all = new Evaluation[asked.size()];
    Parallel parallel = asked.isEmpty() ? Parallel.NONE : asked.get(0).parallel();
    parallel.each(all.length, i -> all[i] = evaluate(asked.get(i)));
    return List.of(all);
  }

  /**
   * Begins to follow what is reported from now on, from these actuals.
   *
   * @param request what to look at
   * @return a live evaluation, for one thread
   */
  public LiveEvaluation live(Request request) {
    return new LiveEvaluation(evaluate(request));
  }

  /**
   * What evaluates one request again and again in little memory, without the cascade and the
   * actuals. O(size).
   *
   * @param request what to look at
   * @return ids and numbers alone
   * @throws IllegalArgumentException if the cascade has derived indicators
   */
  public CompactEvaluator compact(Request request) {
    requireNonNull(request, "request");
    return new CompactEvaluator(bindings.numerals(request.scope()), request);
  }

  Bound bound() {
    return bindings.bound();
  }

  Windows windows() {
    return bindings.windows();
  }

  /** The same from other actuals. */
  BoundEvaluator from(Actuals actuals) {
    return new BoundEvaluator(new Bindings(bindings.windows(), actuals), isWhatIf);
  }

  /** Such as {@code evaluator of stunting from 5 entries}. */
  @Override
  public String toString() {
    return "evaluator of "
        + windows().plan().cascade().id()
        + " from "
        + bound().actuals().size()
        + " entries"
        + (isWhatIf ? ", what if" : "");
  }
}
