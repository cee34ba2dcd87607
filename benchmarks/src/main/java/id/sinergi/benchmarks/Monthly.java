package id.sinergi.benchmarks;

import id.sinergi.cascade.Cascade;
import id.sinergi.cascade.CascadeDraft;
import id.sinergi.evaluate.Request;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.indicator.Indicator;
import id.sinergi.rule.Target;
import id.sinergi.time.Frequency;
import id.sinergi.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The yardstick with indicators that are reported monthly, quarterly and yearly, a third each, with
 * a target and a report for each of their report periods.
 *
 * @param cascade without errors
 * @param actuals for the year 2024
 */
record Monthly(Cascade cascade, Actuals actuals) {
  private static final int MONTHS = 12;
  private static final double FIRST_TARGET = 30;
  private static final Frequency[] FREQUENCIES = {
    Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR
  };

  static Monthly of(Yardstick yardstick) {
    Cascade yearly = yardstick.cascade();
    CascadeDraft draft = new CascadeDraft();
    draft.id(yearly.id());
    draft.rulebook(yearly.rulebook());
    yearly.agencies().forEach(it -> draft.add(it, -1));
    yearly.nodes().forEach(it -> draft.add(it, -1));
    yearly.links().forEach(it -> draft.add(it, -1));
    yearly.measures().forEach(it -> draft.add(it, -1));
    for (Indicator indicator : yearly.indicators()) {
      draft.add(reportedMoreOften(indicator), -1);
    }
    List<Actual> actuals = new ArrayList<>();
    for (Actual actual : yardstick.actuals().actuals()) {
      for (Period period : periods(frequency(actual.indicator()))) {
        actuals.add(
            new Actual(
                actual.indicator(),
                actual.agency(),
                period,
                actual.reported(),
                actual.status(),
                actual.reportedAt(),
                actual.evidence(),
                actual.note(),
                actual.extras()));
      }
    }
    return new Monthly(draft.toCascade(), Actuals.of(actuals));
  }

  /** From the start of the year to the end of each of its months. */
  static List<Request> months() {
    return periods(Frequency.MONTH).stream().map(Request::of).toList();
  }

  private static Frequency frequency(String indicator) {
    return indicator.equals(Yardstick.EVERYONES)
        ? Frequency.YEAR
        : FREQUENCIES[Math.floorMod(indicator.hashCode(), FREQUENCIES.length)];
  }

  private static List<Period> periods(Frequency frequency) {
    int months = frequency.months();
    int year = Yardstick.YEAR.firstMonth();
    return IntStream.range(0, MONTHS / months)
        .mapToObj(i -> frequency.containing(year + i * months))
        .toList();
  }

  private static Indicator reportedMoreOften(Indicator indicator) {
    Frequency frequency = frequency(indicator.id());
    if (frequency == Frequency.YEAR) {
      return indicator;
    }
    var builder = indicator.toBuilder();
    builder = indicator.isRatio() ? builder.sum(frequency) : builder.last(frequency);
    return builder
        .targets(targets(indicator.targets(), frequency))
        .parties(
            indicator.parties().stream()
                .map(it -> it.withTargets(targets(it.targets(), frequency)))
                .toList())
        .build();
  }

  private static List<Target> targets(List<Target> yearly, Frequency frequency) {
    List<Target> all = new ArrayList<>(yearly);
    if (!yearly.isEmpty()) {
      List<Period> periods = periods(frequency);
      IntStream.range(0, periods.size())
          .forEach(i -> all.add(Target.of(periods.get(i), FIRST_TARGET + i)));
    }
    return all;
  }
}
