package id.sinergi.internal.bounds;

import id.sinergi.internal.attainment.Contribution;
import id.sinergi.internal.engine.Results;
import id.sinergi.internal.plan.Plan;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which reports on an indicator are due and not there. */
public final class Gaps {
  /** What one party has not reported; periods in order, at least one. */
  public record Gap(int part, List<Period> periods) {}

  private Gaps() {}

  /** In the order of the parts; none of what is derived. */
  public static List<Gap> of(Results results, int indicator) {
    Plan plan = results.plan();
    List<Gap> gaps = new ArrayList<>();
    if (plan.isDerived(indicator)) {
      return gaps;
    }
    if (plan.isComposed(indicator)) {
      for (Contribution it : results.joint(indicator).contributions()) {
        add(it.position(), it.missing().isEmpty() ? it.own().missing() : it.missing(), gaps);
      }
      return gaps;
    }
    for (int part = plan.partStart[indicator]; part < plan.partStart[indicator + 1]; part++) {
      add(part, results.outcome(part).missing(), gaps);
    }
    return gaps;
  }

  /** The indicators of which something is missing and a goal takes value, in either view. */
  public static List<Integer> below(Results results, int goal) {
    Plan plan = results.plan();
    BitSet nodes = new BitSet(goal + 1);
    BitSet indicators = new BitSet();
    nodes.set(goal);
    for (int node = goal; node >= 0; node = nodes.previousSetBit(node - 1)) {
      plan.linksTo(node)
          .filter(link -> results.linkWeight(link) > 0)
          .forEach(link -> nodes.set(plan.linkChild[link]));
      plan.measuresAt(node)
          .filter(measure -> results.measureWeight(measure) > 0)
          .forEach(measure -> indicators.set(plan.measureIndicator(measure)));
    }
    return indicators.stream().filter(i -> !of(results, i).isEmpty()).boxed().toList();
  }

  private static void add(int part, List<Period> periods, List<Gap> gaps) {
    if (!periods.isEmpty()) {
      gaps.add(new Gap(part, periods));
    }
  }
}
