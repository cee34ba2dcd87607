package id.sinergi.evaluate;

import static java.util.Objects.requireNonNull;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.engine.Bindings;
import id.sinergi.internal.engine.Plan;
import id.sinergi.internal.engine.Windows;
import id.sinergi.time.Period;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A cascade, compiled once, that evaluates actuals any number of times.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Evaluation q2 = Evaluator.of(cascade).evaluate(actuals, Period.parse("2024-Q2"));
 * }</pre>
 */
public final class Evaluator {
  private static final Logger LOG = LoggerFactory.getLogger(Evaluator.class);

  private final Windows windows;

  private Evaluator(Windows windows) {
    this.windows = windows;
  }

  /**
   * Compiles a cascade. O(size of the cascade).
   *
   * @param cascade without errors, as every cascade is
   * @return the evaluator
   */
  public static Evaluator of(Cascade cascade) {
    requireNonNull(cascade, "cascade");
    LOG.debug(
        "Compiling {}: {} nodes, {} indicators",
        cascade.id(),
        cascade.nodes().size(),
        cascade.indicators().size());
    return new Evaluator(new Windows(new Plan(cascade)));
  }

  /**
   * The cascade this evaluates.
   *
   * @return the same object that was compiled
   */
  public Cascade cascade() {
    return windows.plan().cascade();
  }

  /**
   * Evaluates from the start of the period's year (of its span) through its end. O(size).
   *
   * @param actuals what is reported; what does not fit the cascade becomes a finding
   * @param period such as {@code 2024-Q2}
   * @return every figure
   */
  public Evaluation evaluate(Actuals actuals, Period period) {
    return evaluate(actuals, Request.of(period));
  }

  /**
   * Evaluates as requested. O(size).
   *
   * @param actuals what is reported; what does not fit the cascade becomes a finding
   * @param request what to look at
   * @return every figure
   */
  public Evaluation evaluate(Actuals actuals, Request request) {
    requireNonNull(request, "request");
    return bind(actuals).evaluate(request);
  }

  /**
   * Binds actuals to the cascade once, for many periods. O(size).
   *
   * @param actuals what is reported; what does not fit the cascade becomes a finding
   * @return the evaluator of just these actuals
   */
  public BoundEvaluator bind(Actuals actuals) {
    requireNonNull(actuals, "actuals");
    return new BoundEvaluator(new Bindings(windows, cascade().qualified(actuals)));
  }

  /**
   * Evaluates many scenarios of the same cascade, such as thousands of assumptions about what will
   * be reported. What does not depend on the actuals is worked out once.
   *
   * @param scenarios actuals, in any order
   * @param request what to look at
   * @return one evaluation for each, in their order
   */
  public List<Evaluation> evaluate(List<Actuals> scenarios, Request request) {
    requireNonNull(scenarios, "scenarios");
    requireNonNull(request, "request");
    return scenarios.stream().map(it -> evaluate(it, request)).toList();
  }

  /**
   * Begins to follow what is reported, as {@link #evaluate(Actuals, Period)} looks at it.
   *
   * @param actuals what is reported so far
   * @param period such as {@code 2024-Q2}
   * @return a live evaluation, for one thread
   */
  public LiveEvaluation live(Actuals actuals, Period period) {
    return live(actuals, Request.of(period));
  }

  /**
   * Begins to follow what is reported.
   *
   * @param actuals what is reported so far
   * @param request what to look at
   * @return a live evaluation, for one thread
   */
  public LiveEvaluation live(Actuals actuals, Request request) {
    requireNonNull(request, "request");
    return bind(actuals).live(request);
  }

  /** Such as {@code evaluator of stunting: 7 nodes, 5 indicators}. */
  @Override
  public String toString() {
    return "evaluator of "
        + cascade().id()
        + ": "
        + cascade().nodes().size()
        + " nodes, "
        + cascade().indicators().size()
        + " indicators";
  }
}
