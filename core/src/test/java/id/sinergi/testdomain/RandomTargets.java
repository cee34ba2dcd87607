package id.sinergi.testdomain;

import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Targets of an indicator or of a party, of one or two plans, in many layouts. */
final class RandomTargets {
  private final RandomChoices choices;
  private final String key;

  RandomTargets(RandomChoices choices, String key) {
    this.choices = choices;
    this.key = key;
  }

  /**
   * Targets of one owner, or none.
   *
   * @param owner whose
   * @param layout by whose plans and periods
   * @param sums whether they add up to those of longer periods
   * @param baseline whether there is one to state changes from
   * @param level the size of the quantity over a year
   */
  List<Target> of(String owner, String layout, boolean sums, boolean baseline, double level) {
    if (choices.chance(owner + "/noTargets", 4)) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    boolean planned = choices.chance(layout + "/planned", 35);
    for (String plan : planned ? List.of("PK", "RENSTRA") : List.of("")) {
      boolean inPlan = !plan.isEmpty();
      if (inPlan && choices.chance(layout + plan + "/absent", 25)) {
        continue;
      }
      Map<Period, Boolean> seen = new LinkedHashMap<>();
      for (Period period : layout(layout + plan)) {
        if (seen.put(period, true) == null) {
          String one = owner + plan + period;
          Target target = target(one, period, sums, baseline, level);
          targets.add(inPlan ? target.inPlan(plan) : target);
          if (choices.chance(one + "/revised", 7)) {
            Target later =
                target(one + "/r", period, sums, baseline, level)
                    .effectiveFrom(choices.one(one + "/effective", RandomPeriods.INSTANTS));
            targets.add(inPlan ? later.inPlan(plan) : later);
          }
        }
      }
    }
    return targets;
  }

  private List<Period> layout(String owner) {
    List<Period> year = List.of(Period.ofYear(2024));
    List<Period> quarters = RandomPeriods.of(Frequency.QUARTER, 2024);
    List<Period> semesters = RandomPeriods.of(Frequency.SEMESTER, 2024);
    List<Period> periods = new ArrayList<>();
    switch (choices.pick(owner + "/layout", 17)) {
      case 1, 2, 3, 4, 13, 14 -> periods.addAll(quarters);
      case 5, 15 -> periods.addAll(semesters);
      case 6 -> {
        periods.addAll(year);
        periods.addAll(quarters);
      }
      case 7 -> {
        periods.addAll(semesters);
        periods.addAll(quarters.subList(0, choices.pick(owner + "/quarters", 4) + 1));
      }
      case 8 -> periods.addAll(RandomPeriods.of(Frequency.MONTH, 2024));
      case 9 -> periods.add(Period.ofYears(2022, 2024));
      case 10 -> periods.addAll(List.of(Period.ofYear(2022), Period.ofYear(2023), year.get(0)));
      case 11 -> {
        periods.add(Period.ofYears(2022, 2024));
        periods.addAll(quarters.subList(0, 2));
      }
      case 12 -> {
        periods.addAll(year);
        periods.addAll(semesters);
        periods.addAll(quarters);
      }
      default -> periods.addAll(year);
    }
    if (choices.chance(owner + "/elsewhere", 4)) {
      return choices.one(
          owner + "/where",
          List.of(Period.ofYear(2023)),
          List.of(Period.ofYear(2025)),
          RandomPeriods.of(Frequency.QUARTER, 2023),
          List.of(Period.ofYears(2022, 2025)));
    }
    if (choices.chance(owner + "/dropped", 6) && periods.size() > 1) {
      periods.remove(choices.pick(owner + "/drop", periods.size()));
    }
    return periods;
  }

  private Target target(String one, Period period, boolean sums, boolean baseline, double level) {
    double part = sums ? period.months() / 12.0 : 1;
    double factor = choices.one(one, 1.0, 1.0, 1.1, 0.9, 1.25);
    double value =
        choices.areNumbersExtreme()
            ? RandomNumbers.level(choices, one + "/value")
            : RandomNumbers.product(level, factor, part);
    if (choices.chance(one + "/zero", 2)) {
      value = 0;
    }
    if (choices.chance(key + "/cancelling", 3)) {
      value = RandomNumbers.cancelling(period);
    }
    int kind = choices.pick(one + "/kind", 100);
    if (kind >= 90) {
      double width = choices.one(one + "/width", 0.0, Math.abs(value) / 8, 1.0, 10.0);
      return Target.range(
          period, value, Math.max(value, RandomNumbers.product(value + width, 1, 1)));
    }
    if (kind >= 84 && baseline) {
      return Target.fromBaseline(period, choices.one(one + "/percent", 10.0, -30.0, 50.0, 0.0));
    }
    return Target.of(period, value);
  }
}
