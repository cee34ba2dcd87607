package id.sinergi.testdomain;

import id.sinergi.indicator.Baseline;
import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.indicator.Role;
import id.sinergi.rule.Control;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.Target;
import id.sinergi.rule.Validity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indicators of every kind, with targets of one or two plans; sometimes shared. */
final class RandomIndicators {
  private final RandomChoices choices;
  private final String key;
  private final List<String> agencies;
  private final boolean shared;
  private final Rulebook rulebook;
  private final double level;
  private boolean baselineStated;

  /**
   * One to come.
   *
   * @param agencies the first leads
   * @param own the rulebook of the first agency
   * @param common the rulebook of the cascade
   * @param level the size of its quantity over a year
   */
  RandomIndicators(
      RandomChoices choices,
      String key,
      List<String> agencies,
      Rulebook own,
      Rulebook common,
      double level) {
    this.choices = choices;
    this.key = key;
    this.agencies = agencies;
    this.shared = agencies.size() > 1 && choices.chance(key + "/shared", 25);
    this.rulebook = shared ? common : own;
    this.level = level;
  }

  Indicator indicator() {
    Consolidation consolidation =
        choices.one(
            key + "/consolidation",
            Consolidation.SUM,
            Consolidation.LAST,
            Consolidation.SUM,
            Consolidation.MEAN,
            Consolidation.LAST,
            Consolidation.MAX,
            Consolidation.MIN);
    Polarity polarity =
        choices.one(
            key + "/polarity",
            Polarity.MAXIMIZE,
            Polarity.MINIMIZE,
            Polarity.MAXIMIZE,
            Polarity.MINIMIZE,
            Polarity.STABILIZE,
            Polarity.MAXIMIZE);
    IndicatorBuilder builder =
        Indicator.builder(key)
            .unit("satuan")
            .consolidation(consolidation)
            .frequency(
                choices.one(
                    key + "/frequency",
                    Frequency.QUARTER,
                    Frequency.YEAR,
                    Frequency.SEMESTER,
                    Frequency.QUARTER,
                    Frequency.MONTH))
            .polarity(polarity)
            .ceiling(choices.chance(key + "/ceiling", 10));
    if (choices.chance(key + "/ratio", 25)) {
      builder.ratio(choices.one(key + "/ratio/scale", 100.0, 1.0, 1000.0));
    }
    if (choices.chance(key + "/quality", 40)) {
      builder.quality(
          new Quality(
              choices.one(key + "/validity", Validity.values()),
              choices.one(key + "/control", Control.values())));
    }
    formula(builder, polarity);
    targets(key, consolidation == Consolidation.SUM, baselineStated).forEach(builder::target);
    parties(builder, consolidation == Consolidation.SUM);
    return builder.build();
  }

  private void formula(IndicatorBuilder builder, Polarity polarity) {
    Formula formula = rulebook.formula(polarity);
    if (choices.chance(key + "/formula", 35)) {
      formula = own(polarity);
      builder.formula(formula);
    }
    baselineStated = formula == Standard.FROM_BASELINE || choices.chance(key + "/baseline", 45);
    if (baselineStated) {
      builder.baseline(
          choices.one(key + "/baseline/period", "2023", "2021", "2023-Q4", "2024-Q1"),
          RandomNumbers.near(choices, key + "/baseline/value", level, 1));
    }
    if (formula == Standard.FROM_WORST || choices.chance(key + "/worst", 35)) {
      builder.worst(
          RandomNumbers.product(level, choices.one(key + "/worst/value", 2.0, 1.5, 1.0, 10.0), 1));
    }
  }

  private Formula own(Polarity polarity) {
    double size = Math.min(Math.abs(level), 1e17);
    Table table =
        new Table(List.of(new Point(0, 20), new Point(size + 1, 90), new Point(2 * size + 2, 110)));
    Table falling =
        new Table(List.of(new Point(0, 120), new Point(size + 1, 100), new Point(2 * size + 2, 0)));
    return switch (polarity) {
      case MAXIMIZE ->
          choices.one(
              key + "/own",
              Standard.TARGET_RATIO,
              Standard.FROM_BASELINE,
              Standard.MET,
              table,
              Standard.FROM_BASELINE);
      case MINIMIZE ->
          choices.one(
              key + "/own",
              Standard.MIRROR,
              Standard.RECIPROCAL,
              Standard.FROM_BASELINE,
              Standard.FROM_WORST,
              Standard.MET,
              Standard.RECIPROCAL,
              falling);
      case STABILIZE -> choices.one(key + "/own", Standard.STABILIZE, RandomRulebooks.POINTS);
    };
  }

  private void parties(IndicatorBuilder builder, boolean sums) {
    List<Party> parties = new ArrayList<>();
    parties.add(
        Party.lead(agencies.get(0)).during(RandomPeriods.during(choices, key + "/during", 8)));
    if (shared) {
      builder.composition(Composition.LEAD_REPORTS);
      for (String agency : agencies.subList(1, Math.min(3, agencies.size()))) {
        String party = key + "/" + agency;
        Party more =
            choices.chance(party + "/supporter", 25)
                ? Party.supporter(agency)
                : Party.contributor(agency);
        if (choices.chance(party + "/targets", 60) && more.role() != Role.SUPPORTER) {
          more = more.withTargets(targets(party, sums, baselineStated));
          if (choices.chance(party + "/baseline", 30)) {
            more =
                more.withBaseline(
                    Baseline.of(
                        "2023", RandomNumbers.near(choices, party + "/baseline/v", level, 1)));
          }
        }
        parties.add(more.during(RandomPeriods.during(choices, party + "/during", 12)));
      }
    }
    builder.parties(parties);
  }

  // ---- targets

  private List<Target> targets(String owner, boolean sums, boolean baseline) {
    if (choices.chance(owner + "/noTargets", 4)) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    boolean planned = choices.chance(owner + "/planned", 35);
    for (String plan : planned ? List.of("PK", "RENSTRA") : List.of("")) {
      boolean inPlan = !plan.isEmpty();
      if (inPlan && choices.chance(owner + plan + "/absent", 25)) {
        continue;
      }
      Map<Period, Boolean> seen = new LinkedHashMap<>();
      for (Period period : layout(owner + plan)) {
        if (seen.put(period, true) == null) {
          String one = owner + plan + period;
          Target target = target(one, period, sums, baseline);
          targets.add(inPlan ? target.inPlan(plan) : target);
          if (choices.chance(one + "/revised", 7)) {
            Target later =
                target(one + "/r", period, sums, baseline)
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
    if (choices.chance(owner + "/dropped", 6) && periods.size() > 1) {
      periods.remove(choices.pick(owner + "/drop", periods.size()));
    }
    return periods;
  }

  private Target target(String one, Period period, boolean sums, boolean baseline) {
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
