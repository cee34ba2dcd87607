package id.sinergi.review;

import id.sinergi.finding.Place;
import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What someone is held to on an indicator: the targets that hold, beside its baseline.
 *
 * @param ids the indicator's, and the party's if they are its own
 * @param targets of every period and plan the one that took effect last, in their order
 */
record Held(
    Indicator indicator,
    List<String> ids,
    Place place,
    List<Target> targets,
    Optional<Baseline> baseline,
    OptionalDouble worst,
    Formula formula) {

  /** Of targets of one period and plan, which stand together, the last holds. */
  static List<Target> holding(List<Target> stated) {
    List<Target> holding = new ArrayList<>(stated.size());
    for (int i = 0; i < stated.size(); i++) {
      Target target = stated.get(i);
      boolean isReplaced =
          i + 1 < stated.size()
              && stated.get(i + 1).period().equals(target.period())
              && stated.get(i + 1).plan().equals(target.plan());
      if (!isReplaced) {
        holding.add(target);
      }
    }
    return holding;
  }

  /** An edge of a target; empty if it counts from a baseline that is not known. */
  OptionalDouble edge(Target target, boolean low) {
    if (target.amount() instanceof Target.Amount.Range range) {
      return OptionalDouble.of(low ? range.low() : range.high());
    }
    if (target.amount() instanceof Target.Amount.FromBaseline change) {
      return baseline.isPresent()
          ? OptionalDouble.of(baseline.get().value() * (100 + change.percent()) / 100)
          : OptionalDouble.empty();
    }
    return OptionalDouble.of(((Target.Amount.Exact) target.amount()).value());
  }
}
