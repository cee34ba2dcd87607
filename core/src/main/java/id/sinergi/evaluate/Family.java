package id.sinergi.evaluate;

import id.sinergi.indicator.Actuals;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.engine.Scenarios;
import java.util.Optional;

/**
 * Scenarios that differ in little from one of them: that one is evaluated as a whole, each other
 * one as a patch on it. Thread-safe.
 */
final class Family {
  private static final int LEAST = 32; // so few entries are few in any actuals
  private static final int FEW = 64; // one in so many: more are not worth a patch

  private final Evaluation first;
  private final Scenarios scenarios;
  private final boolean isQualified; // whether all ids are in full as they are

  /** Those that are like this one. O(size). */
  Family(Evaluator evaluator, Actuals first, Request request) {
    this.first = evaluator.evaluate(first, request);
    scenarios = new Scenarios(this.first.results());
    isQualified = this.first.actuals().equals(first);
  }

  /** The one that was evaluated as a whole. */
  Evaluation first() {
    return first;
  }

  /** The evaluation of another one, if it is of this family; cost in what is other. */
  Optional<Evaluation> evaluate(Actuals other) {
    Actuals full = isQualified ? other : first.cascade().qualified(other);
    Actuals known = first.actuals();
    Actuals gone = known.minus(full);
    Actuals more = full.minus(known);
    if (gone.size() + more.size() > Math.max(LEAST, known.size() / FEW)) {
      return Optional.empty();
    }
    Results results =
        scenarios.results(
            gone,
            first.cascade().qualified(more),
            () -> isQualified ? first.cascade().qualified(other) : full);
    return Optional.of(first.with(results));
  }
}
