package id.sinergi.evaluate;

import id.sinergi.internal.engine.Parallel;
import id.sinergi.internal.report.Scope;
import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * What to evaluate: a period, and how to look at it. Immutable.
 *
 * @param period the period that the evaluation ends with
 * @param isDiscrete whether the period stands alone; otherwise the window runs from the start of
 *     its year (of its span) through its end
 * @param plan the only plan whose targets count; empty for the cascade's order of precedence
 * @param asOf what was known then counts; empty for all that is known
 * @param threads whose threads help; empty for the caller's alone. Results do not depend on it, and
 *     two requests that differ in nothing else are equal.
 */
public record Request(
    Period period,
    boolean isDiscrete,
    Optional<String> plan,
    Optional<Instant> asOf,
    Optional<Threads> threads) {

  /**
   * Threads that the caller lends.
   *
   * @param executor runs what it is given, on threads of its own
   * @param tasks how many parts of an evaluation at most go on at once, the caller's among them
   */
  public record Threads(Executor executor, int tasks) {
    /** Refuses less than one task. */
    public Threads {
      Objects.requireNonNull(executor, "executor");
      if (tasks < 1) {
        throw new IllegalArgumentException(
            "The number of tasks (" + tasks + ") must be 1 or more. Maybe no executor is needed.");
      }
    }
  }

  /** Refuses null. */
  public Request {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(threads, "threads");
  }

  /**
   * The common case: from the start of the period's year through its end, all plans, all reports.
   *
   * @param period such as {@code 2024-Q2}
   * @return the request
   */
  public static Request of(Period period) {
    return new Request(period, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same for the period alone.
   *
   * @return a new request
   */
  public Request withDiscrete() {
    return new Request(period, true, plan, asOf, threads);
  }

  /**
   * The same against the targets of one plan only.
   *
   * @param only the plan's name, such as {@code RPJMN}
   * @return a new request
   */
  public Request withPlan(String only) {
    Objects.requireNonNull(only, "only");
    return new Request(period, isDiscrete, Optional.of(only), asOf, threads);
  }

  /**
   * The same with what was known at an instant.
   *
   * @param instant the last moment that counts
   * @return a new request
   */
  public Request withAsOf(Instant instant) {
    Objects.requireNonNull(instant, "instant");
    return new Request(period, isDiscrete, plan, Optional.of(instant), threads);
  }

  /**
   * The same of another period.
   *
   * @param other such as {@code 2024-Q3}
   * @return a new request
   */
  public Request at(Period other) {
    Objects.requireNonNull(other, "other");
    return new Request(other, isDiscrete, plan, asOf, threads);
  }

  /**
   * The same with threads that the caller lends. Results do not depend on them, bit for bit.
   *
   * <p>What the executor never runs, or rejects ({@link
   * java.util.concurrent.RejectedExecutionException}), because it is busy or was shut down, is done
   * by the caller: also later, when an answer to "what if" that rests on another cascade is first
   * looked into. Anything else that it throws is thrown on by what asked for the evaluation, as it
   * is, once nothing that was lent is still at work.
   *
   * @param executor runs what it is given, on threads of its own
   * @param tasks how many parts of an evaluation at most go on at once, the caller's among them
   * @return a new request
   * @throws IllegalArgumentException if there are less than one
   */
  public Request withExecutor(Executor executor, int tasks) {
    return new Request(period, isDiscrete, plan, asOf, Optional.of(new Threads(executor, tasks)));
  }

  /**
   * The window that this asks for.
   *
   * @return the period alone, or from the start of its year (of its span)
   */
  public Window window() {
    return isDiscrete ? Window.only(period) : Window.upTo(period);
  }

  Scope scope() {
    return new Scope(window(), plan, asOf);
  }

  Parallel parallel() {
    return threads.map(it -> new Parallel(it.executor(), it.tasks())).orElse(Parallel.NONE);
  }

  /** Equal if the same is asked for, whoever's threads help. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Request that
        && period.equals(that.period)
        && isDiscrete == that.isDiscrete
        && plan.equals(that.plan)
        && asOf.equals(that.asOf);
  }

  @Override
  public int hashCode() {
    return Objects.hash(period, isDiscrete, plan, asOf);
  }
}
