package id.sinergi.evaluate;

import id.sinergi.time.Period;
import id.sinergi.time.Window;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What to evaluate: a period, and how to look at it. Immutable.
 *
 * @param period the period that the evaluation ends with
 * @param isDiscrete whether the period stands alone; otherwise the window runs from the start of
 *     its year (of its span) through its end
 * @param plan the only plan whose targets count; empty for the cascade's order of precedence
 * @param asOf what was known then counts; empty for all that is known
 */
public record Request(
    Period period, boolean isDiscrete, Optional<String> plan, Optional<Instant> asOf) {
  /** Refuses null. */
  public Request {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(asOf, "asOf");
  }

  /**
   * The common case: from the start of the period's year through its end, all plans, all reports.
   *
   * @param period such as {@code 2024-Q2}
   * @return the request
   */
  public static Request of(Period period) {
    return new Request(period, false, Optional.empty(), Optional.empty());
  }

  /**
   * The same for the period alone.
   *
   * @return a new request
   */
  public Request withDiscrete() {
    return new Request(period, true, plan, asOf);
  }

  /**
   * The same against the targets of one plan only.
   *
   * @param only the plan's name, such as {@code RPJMN}
   * @return a new request
   */
  public Request withPlan(String only) {
    return new Request(period, isDiscrete, Optional.of(only), asOf);
  }

  /**
   * The same with what was known at an instant.
   *
   * @param instant the last moment that counts
   * @return a new request
   */
  public Request withAsOf(Instant instant) {
    return new Request(period, isDiscrete, plan, Optional.of(instant));
  }

  /**
   * The window that this asks for.
   *
   * @return the period alone, or from the start of its year (of its span)
   */
  public Window window() {
    return isDiscrete ? Window.only(period) : Window.upTo(period);
  }
}
