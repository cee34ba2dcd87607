package id.sinergi.evaluate;

import static id.sinergi.cascade.Option.owner;
import static id.sinergi.cascade.Option.weight;
import static id.sinergi.indicator.AgencyKind.MINISTRY;
import static id.sinergi.time.Frequency.YEAR;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeBuilder;
import id.sinergi.cascade.IndicatorSpec;
import id.sinergi.cascade.Level;
import id.sinergi.cascade.Node;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Aggregation;
import id.sinergi.rule.Rulebook;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One goal {@code T} of one agency {@code a}: what most test vectors need. */
final class OneGoal {
  private OneGoal() {}

  /** Begun, with the goal in it. */
  static CascadeBuilder begun(Rulebook rulebook) {
    return Cascade.builder("satu", rulebook)
        .agency("a", "Instansi", MINISTRY)
        .tujuan("T", "Tujuan", owner("a", "Menteri"));
  }

  /** One indicator {@code i} at the goal. */
  static Cascade measuredBy(Rulebook rulebook, Consumer<IndicatorSpec> says) {
    return begun(rulebook)
        .indicator(
            "i",
            spec -> {
              spec.at("T").unit("satuan");
              says.accept(spec);
            })
        .build();
  }

  /** Values for indicator {@code i}: periods and values in turn. */
  static Actuals reported(Object... periodsAndValues) {
    List<Actual> actuals = new ArrayList<>();
    for (int i = 0; i < periodsAndValues.length; i += 2) {
      double value = ((Number) periodsAndValues[i + 1]).doubleValue();
      actuals.add(Actual.of("i", "a", (String) periodsAndValues[i], value));
    }
    return Actuals.of(actuals);
  }

  static Evaluation evaluate(Cascade cascade, Actuals actuals, String period) {
    return Evaluator.of(cascade).evaluate(actuals, Period.parse(period));
  }

  /** What indicator {@code i} is at a period. */
  static IndicatorFigures at(Cascade cascade, Actuals actuals, String period) {
    return evaluate(cascade, actuals, period).indicator("i");
  }

  /** What indicator {@code i}, last of the year 2024, attains with one actual for the year. */
  static IndicatorFigures year(Rulebook rulebook, Consumer<IndicatorSpec> says, double actual) {
    Cascade cascade = measuredBy(rulebook, spec -> says.accept(spec.last(YEAR)));
    return at(cascade, reported("2024", actual), "2024");
  }

  /**
   * A goal measured by indicators that attain so much, each with its weight.
   *
   * @param attained in percent; NaN for one that is not reported
   * @param weights empty for none
   */
  static Evaluation aggregated(
      Rulebook rulebook, Aggregation aggregation, double[] attained, double... weights) {
    CascadeBuilder builder =
        Cascade.builder("satu", rulebook)
            .agency("a", "Instansi", MINISTRY)
            .node(
                Node.of("T", Level.TUJUAN, "Tujuan", owner("a", "Menteri"))
                    .withAggregation(aggregation));
    List<Actual> actuals = new ArrayList<>();
    for (int i = 0; i < attained.length; i++) {
      String id = String.format(Locale.ROOT, "i%03d", i);
      double weight = weights.length == 0 ? Double.NaN : weights[i];
      builder.indicator(
          id,
          spec -> {
            if (Double.isNaN(weight)) {
              spec.at("T");
            } else {
              spec.at("T", weight(weight));
            }
            spec.unit("%").maximize().last(YEAR).target("2024", 100);
          });
      if (!Double.isNaN(attained[i])) {
        actuals.add(Actual.of(id, "a", "2024", attained[i]));
      }
    }
    return evaluate(builder.build(), Actuals.of(actuals), "2024");
  }
}
