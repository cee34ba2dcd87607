package id.sinergi.internal.change;

import id.sinergi.figure.State;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.figures.Figures;
import id.sinergi.internal.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Where the figures of two evaluations of one plan differ, bit for bit. */
public final class Differences {
  private static final int MOST = 20;

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** The first differences, each naming what is expected and what is there; empty if none. */
  public static List<String> between(Results expected, Results actual) {
    Differences differences = new Differences();
    Plan plan = expected.plan();
    IntFunction<String> node = n -> "node " + plan.nodes.get(n).id();
    IntFunction<String> part =
        p ->
            "indicator "
                + plan.indicators.get(plan.indicatorOf(p)).id()
                + " of "
                + plan.agencyOf(p);
    int nodes = plan.nodes.size();
    int parts = plan.partAgency.length;
    differences.add(part, "own", expected.own(), actual.own(), parts);
    differences.add(
        i -> "indicator " + plan.indicators.get(i).id(),
        "joint",
        expected.joint(),
        actual.joint(),
        plan.indicators.size());
    differences.add(part, "credited", expected.credited(), actual.credited(), parts);
    differences.add(node, "measured", expected.measured(), actual.measured(), nodes);
    differences.add(node, "supported", expected.supported(), actual.supported(), nodes);
    differences.add(node, "score", expected.score(), actual.score(), nodes);
    differences.add(node, "rollup", expected.rollup(), actual.rollup(), nodes);
    differences.add(
        a -> "agency " + plan.agencies.get(a).id(),
        "score",
        expected.agencies(),
        actual.agencies(),
        plan.agencies.size());
    for (int n = 0; n < nodes; n++) {
      if (expected.budgets().isOther(actual.budgets(), n)) {
        differences.add(node.apply(n) + " budget");
      }
    }
    return differences.found;
  }

  private void add(
      IntFunction<String> name, String what, Figures expected, Figures actual, int count) {
    for (int i = 0; i < count; i++) {
      boolean isSame =
          expected.mark(i) == actual.mark(i)
              && bits(expected.value(i)) == bits(actual.value(i))
              && bits(expected.coverage(i)) == bits(actual.coverage(i));
      if (!isSame) {
        add(
            name.apply(i)
                + " "
                + what
                + " "
                + text(actual, i)
                + " instead of "
                + text(expected, i));
      }
    }
  }

  private void add(String difference) {
    if (found.size() < MOST) {
      found.add(difference);
    }
  }

  private static long bits(double value) {
    return Double.doubleToRawLongBits(value);
  }

  private static String text(Figures figures, int at) {
    State state = figures.state(at);
    String of =
        switch (state) {
          case VALUE -> figures.value(at) + " (coverage " + figures.coverage(at) + ")";
          case NOT_COMPUTABLE -> state + " " + figures.code(at);
          default -> state.toString();
        };
    return figures.isProvisional(at) ? of + " provisional" : of;
  }
}
