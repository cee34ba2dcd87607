package id.sinergi;

import id.sinergi.cascade.Cascade;
import id.sinergi.indicator.Actual;
import id.sinergi.indicator.Actuals;
import id.sinergi.rule.Target;
import id.sinergi.time.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Where a desk looks before it is told to. */
final class LatestYear {
  private LatestYear() {}

  /**
   * The last year that something is reported for; else that a target ends in; else of the horizon;
   * else, where nothing is dated, the present one.
   */
  static Period of(Cascade cascade, Actuals actuals) {
    OptionalInt reported = last(actuals.actuals().stream().map(Actual::period));
    if (reported.isPresent()) {
      return Period.ofYear(reported.getAsInt());
    }
    OptionalInt due =
        last(
            cascade.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream())
                .map(Target::period));
    if (due.isPresent()) {
      return Period.ofYear(due.getAsInt());
    }
    return Period.ofYear(
        last(cascade.horizon().stream()).orElseGet(() -> LocalDate.now(ZoneOffset.UTC).getYear()));
  }

  private static OptionalInt last(Stream<Period> periods) {
    return periods.mapToInt(period -> period.lastDay().getYear()).max();
  }
}
