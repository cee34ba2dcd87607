package id.sinergi.testdomain;

import id.sinergi.indicator.Actuals;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that happens to what is reported.
 *
 * @param how which
 * @param entries the one entry it is about; of a batch all of them
 */
public record Step(How how, Actuals entries) {
  /** What can happen. */
  public enum How {
    REPORT,
    REPORT_BY_HANDLE,
    REPORT_BATCH,
    WITHDRAW
  }

  /** What is reported afterwards. */
  public Actuals after(Actuals before) {
    return how == How.WITHDRAW ? less(before, entries) : before.plus(entries);
  }

  /** All but some. */
  public static Actuals less(Actuals all, Actuals some) {
    Actuals.Builder rest = Actuals.builder();
    all.actuals().stream().filter(it -> !some.actuals().contains(it)).forEach(rest::add);
    all.overlaps().stream().filter(it -> !some.overlaps().contains(it)).forEach(rest::add);
    all.spending().stream().filter(it -> !some.spending().contains(it)).forEach(rest::add);
    all.cascade().ifPresent(rest::cascade);
    return rest.extras(all.extras()).build();
  }

  /** All entries in one list. */
  static Stream<Object> entries(Actuals of) {
    return Stream.of(of.actuals(), of.overlaps(), of.spending()).flatMap(it -> it.stream());
  }

  @Override
  public String toString() {
    return how + " " + entries(entries).map(String::valueOf).collect(Collectors.joining("; "));
  }
}
