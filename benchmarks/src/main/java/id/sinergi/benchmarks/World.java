package id.sinergi.benchmarks;

import com.google.common.base.Suppliers;
import id.sinergi.evaluate.BoundEvaluator;
import id.sinergi.evaluate.Evaluation;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.exchange.ActualsDocuments;
import id.sinergi.exchange.Cascades;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Reported;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A yardstick and what was made of it so far, each at its first use. The last one is kept, so that
 * benchmarks which take turns in one JVM share it.
 */
final class World {
  private static final int PICKED = 4096;
  private static @Nullable World last;

  final Yardstick yardstick;
  private final int size;
  private final Supplier<Evaluator> evaluator;
  private final Supplier<BoundEvaluator> bound;
  private final Supplier<Evaluation> evaluation;
  private final Supplier<Tables> tables;
  private final Supplier<Figures> figures;
  private final Supplier<double[]> scores;
  private final Supplier<byte[]> cascadeJson;
  private final Supplier<byte[]> actualsJson;
  private final Map<String, Peer> peers = new HashMap<>();

  private World(int size) {
    this.size = size;
    yardstick = Yardstick.of(size);
    evaluator = Suppliers.memoize(() -> Evaluator.of(yardstick.cascade()));
    bound = Suppliers.memoize(() -> evaluator().bind(yardstick.actuals()));
    evaluation = Suppliers.memoize(() -> bound().evaluate(Yardstick.YEAR));
    tables = Suppliers.memoize(() -> Tables.of(yardstick));
    figures = Suppliers.memoize(() -> Figures.of(tables()));
    scores = Suppliers.memoize(() -> Agreement.scores(evaluation(), tables()));
    cascadeJson =
        Suppliers.memoize(
            () -> {
              var out = new ByteArrayOutputStream();
              Cascades.write(yardstick.cascade(), out);
              return out.toByteArray();
            });
    actualsJson =
        Suppliers.memoize(
            () -> {
              var out = new ByteArrayOutputStream();
              ActualsDocuments.write(yardstick.actuals(), out);
              return out.toByteArray();
            });
  }

  static synchronized World of(int size) {
    World known = last;
    if (known == null || known.size != size) {
      if (known != null) {
        known.peers.values().forEach(Peer::close);
      }
      last = null; // before the next one is made: two may not fit
      known = new World(size);
      last = known;
    }
    return known;
  }

  Evaluator evaluator() {
    return evaluator.get();
  }

  BoundEvaluator bound() {
    return bound.get();
  }

  Evaluation evaluation() {
    return evaluation.get();
  }

  Tables tables() {
    return tables.get();
  }

  Figures figures() {
    return figures.get();
  }

  byte[] cascadeJson() {
    return cascadeJson.get();
  }

  byte[] actualsJson() {
    return actualsJson.get();
  }

  /** A peer of the plain roll-up, by the name of its benchmark; its answers agree with ours. */
  Peer rollUp(String name) {
    return peers.computeIfAbsent(
        "rollUp." + name,
        key ->
            Agreement.checked(
                switch (name) {
                  case "floor" -> new Floor(figures());
                  case "doubleGraph" -> new DoubleGraph(figures());
                  case "decimalGraph" -> new DecimalGraph(figures());
                  case "jgrapht" -> new TopologicalGraph(figures());
                  case "duckDb" -> DuckDb.rollUp(figures(), tables(), DuckDb.DEFAULT_THREADS);
                  case "duckDbOneThread" -> DuckDb.rollUp(figures(), tables(), 1);
                  case "sqlite" -> Sqlite.rollUp(figures(), tables());
                  default -> throw new IllegalArgumentException(name);
                },
                scores.get()));
  }

  /** A peer of everything from string keys, by the name of its benchmark; it agrees with ours. */
  Peer fromKeys(String name) {
    return peers.computeIfAbsent(
        "fromKeys." + name,
        key ->
            Agreement.checked(
                switch (name) {
                  case "duckDb" -> DuckDb.fromKeys(figures(), tables(), DuckDb.DEFAULT_THREADS);
                  case "duckDbOneThread" -> DuckDb.fromKeys(figures(), tables(), 1);
                  case "sqlite" -> Sqlite.fromKeys(figures(), tables());
                  default -> throw new IllegalArgumentException(name);
                },
                scores.get()));
  }

  /** Reports that are in, picked all over, always the same ones. */
  List<Actual> picked() {
    List<Actual> all = yardstick.actuals().actuals();
    return new SplittableRandom(42)
        .ints(Integer.MAX_VALUE, 0, all.size())
        .mapToObj(all::get)
        .filter(World::isOrdinary)
        .limit(PICKED)
        .toList();
  }

  private static boolean isOrdinary(Actual actual) {
    return !actual.indicator().equals(Yardstick.EVERYONES)
        && actual.reported() instanceof Reported.Value;
  }
}
