package id.sinergi.benchmarks;

import static java.util.Objects.requireNonNull;

import id.sinergi.evaluate.CompactEvaluator;
import id.sinergi.evaluate.Evaluator;
import id.sinergi.evaluate.Request;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Bytes that stay in use for each node or indicator: of the model, of the compiled plan, of one
 * evaluation with all that it needs to answer, and of a compact evaluator with its ids and figures
 * when the cascade is let go.
 *
 * <p>Measured as what the heap holds after collecting garbage, with and without.
 *
 * <p>{@code java -Xmx16g -cp benchmarks/target/benchmarks.jar id.sinergi.benchmarks.Memory
 * 10000000}
 */
final class Memory {
  private static final int COLLECTIONS = 4;
  private static final Map<String, Object> HELD = new HashMap<>();

  private Memory() {}

  /**
   * Measures.
   *
   * @param args the size, and where the results go, if anywhere
   */
  public static void main(String[] args) {
    int size = Integer.parseInt(args[0]);
    long nothing = used();
    HELD.put("yardstick", Yardstick.of(size));
    int units = yardstick().size();
    final long model = used();

    HELD.put("plan", Evaluator.of(yardstick().cascade()));
    HELD.put("evaluation", evaluator().bind(yardstick().actuals()).evaluate(Yardstick.YEAR));
    final long all = used();
    HELD.remove("evaluation");
    final long plan = used();
    HELD.put(
        "compact", evaluator().bind(yardstick().actuals()).compact(Request.of(Yardstick.YEAR)));
    HELD.keySet().retainAll(Set.of("compact")); // the cascade and the actuals are let go
    HELD.put("figures", ((CompactEvaluator) requireNonNull(HELD.get("compact"))).evaluate());
    final long compact = used();

    Map<String, Double> bytes = new LinkedHashMap<>();
    bytes.put("model", (double) (model - nothing) / units);
    bytes.put("plan", (double) (plan - model) / units);
    bytes.put("planAndEvaluation", (double) (all - model) / units);
    bytes.put("compact", (double) (compact - nothing) / units);
    System.out.printf(Locale.ROOT, "%,d nodes and indicators, %,d MB in use%n", units, all >> 20);
    bytes.forEach(
        (what, each) -> System.out.printf(Locale.ROOT, "%-20s %8.1f bytes each%n", what, each));
    if (args.length > 1) {
      Results.writeMemory(Path.of(args[1]), size, bytes);
    }
  }

  private static Yardstick yardstick() {
    return (Yardstick) requireNonNull(HELD.get("yardstick"));
  }

  private static Evaluator evaluator() {
    return (Evaluator) requireNonNull(HELD.get("plan"));
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
