package id.sinergi.evaluate;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actuals;
import id.sinergi.internal.change.Scenarios;
import id.sinergi.internal.engine.Results;
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

  /** Those that are like this one. O(size). */
  Family(Evaluator evaluator, Actuals first, Request request) {
    this.first = evaluator.evaluate(first, request);
    scenarios = new Scenarios(this.first.results());
  }

  /** The one that was evaluated as a whole. */
  Evaluation first() {
    return first;
  }

  /** The evaluation of another one, if it is of this family; cost in what is other. */
  Optional<Evaluation> evaluate(Actuals other) {
    Cascade cascade = first.cascade();
    Actuals known = first.actuals(); // with ids in full, which stay as they are in one document
    boolean isOfOne = other.cascade().equals(known.cascade());
    Actuals entries = isOfOne ? other : cascade.qualified(other);
    Actuals gone = known.minus(entries);
    Actuals more = entries.minus(known);
    if (gone.size() + more.size() > Math.max(LEAST, known.size() / FEW)) {
      return Optional.empty();
    }
    Results results =
        scenarios.results(gone, cascade.qualified(more), () -> cascade.qualified(other));
    return Optional.of(first.with(results));
  }
}
