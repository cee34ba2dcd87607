package id.sinergi.testdomain;

import id.sinergi.indicator.Composition;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorBuilder;
import id.sinergi.indicator.Party;
import id.sinergi.rule.Control;
import id.sinergi.rule.Formula;
import id.sinergi.rule.Point;
import id.sinergi.rule.Polarity;
import id.sinergi.rule.Quality;
import id.sinergi.rule.Rulebook;
import id.sinergi.rule.Standard;
import id.sinergi.rule.Table;
import id.sinergi.rule.Validity;
import id.sinergi.time.Consolidation;
import id.sinergi.time.Frequency;
import java.util.List;

/** Indicators of every kind, with targets of one or two plans; about half of them shared. */
final class RandomIndicators {
  private final RandomChoices choices;
  private final String key;
  private final List<String> agencies;
  private final boolean shared;
  private final Rulebook rulebook;
  private final double level;
  private final RandomTargets targets;

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
    this.shared = agencies.size() > 1 && choices.chance(key + "/shared", 55);
    this.rulebook = shared ? common : own;
    this.level = level;
    this.targets = new RandomTargets(choices, key);
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
            .signed(choices.chance(key + "/signed", 15))
            .ceiling(choices.chance(key + "/ceiling", 10));
    boolean ratio = choices.chance(key + "/ratio", 30);
    if (ratio) {
      builder.ratio(choices.one(key + "/ratio/scale", 100.0, 1.0, 1000.0));
    } else if (choices.chance(key + "/scale", 20)) {
      builder.kind(new Indicator.Kind.Value(choices.one(key + "/scale/value", 1.0, 10.0, 1000.0)));
    }
    if (choices.chance(key + "/quality", 40)) {
      builder.quality(
          new Quality(
              choices.one(key + "/validity", Validity.values()),
              choices.one(key + "/control", Control.values())));
    }
    Formula formula = formula(builder, polarity);
    boolean sums = consolidation == Consolidation.SUM;
    if (shared) {
      Composition composition = RandomParties.composition(choices, key, ratio);
      new RandomParties(choices, key, agencies, composition, rulebook, level, targets)
          .addTo(builder, formula, sums);
    } else {
      boolean baseline =
          RandomParties.baseline(choices, key, builder, level, formula == Standard.FROM_BASELINE);
      RandomParties.worst(choices, key, builder, level, formula == Standard.FROM_WORST);
      targets.of(key, key, sums, baseline, level).forEach(builder::target);
      builder.party(
          Party.lead(agencies.get(0)).during(RandomPeriods.during(choices, key + "/during", 8)));
    }
    return builder.build();
  }

  private Formula formula(IndicatorBuilder builder, Polarity polarity) {
    if (!choices.chance(key + "/formula", 35)) {
      return rulebook.formula(polarity);
    }
    Formula formula = own(polarity);
    builder.formula(formula);
    return formula;
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
}
